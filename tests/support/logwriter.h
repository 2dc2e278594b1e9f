#pragma once

#include "core/base/logentry.h"
#include "core/log/logstamps.h"

namespace fota::tests {

/// A dialogue as other programs would have logged it.
struct LogStyle
{
    LogFormat format = LogFormat::Note;
    QByteArray lineEnd = "\n";
    bool echo = false;       ///< each command twice, as a terminal with echo shows it
    bool oddQuotes = false;  ///< typographic ones
    bool blankLines = false; ///< before each line of an answer
};

/// \a entries: Sent, Received, Unsolicited and Data in their order; times in UTC are written as
/// they are.
QByteArray writeLog(const QList<LogEntry> &entries, const LogStyle &style);

/// The session of the application note, its lost command included, as entries with directions.
QList<LogEntry> noteSession();

/// The same up to the first command with that beginning, and what is then said.
QList<LogEntry> noteSessionUpTo(const QByteArray &command, const QList<QByteArray> &lines);

/// Lines a tenth of a second apart, the first one after \a atMs; what begins with "AT" is sent.
QList<LogEntry> dialogue(qint64 atMs, const QList<QByteArray> &lines);

} // namespace fota::tests

Q_DECLARE_METATYPE(fota::tests::LogStyle)
