#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace fota {

/// Files and folders that only their user may read (K09): 0600 and 0700 from the moment they exist,
/// links not followed. Errors: JournalNotWritten or LogNotWritten are the caller's to choose; here
/// the code is Internal with the system's words and the path in the detail.

/// Makes the folder, parents included. Refuses one that is a link, another user's, or that others
/// may write into (a sticky one such as /tmp above it is fine).
Result<bool> makePrivateFolder(const QString &path);

/// Opens for appending, creating it at need.
Result<bool> openForAppending(QFile &file, const QString &path);

/// Writes what is in memory to the disk itself; blocks as long as the disk takes.
bool syncToDisk(QFile &file);
bool syncFolder(const QString &path);

/// Replaces the file as a whole: temporary file beside it, synced, renamed.
Result<bool> replaceFile(const QString &path, const QByteArray &bytes);

/// The same where there is no such file yet, and nothing where there is: of several programs that
/// do so at once one has made it, and it is whole from the moment that it has its name.
Result<bool> makeFileOnce(const QString &path, const QByteArray &bytes);

/// ~/.local/state/fotabench, or the equivalent where the desktop standard says otherwise.
QString userStateFolder();

} // namespace fota
