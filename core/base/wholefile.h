#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QSaveFile>
#include <QString>

namespace fota {

/// A file that is there whole or not at all (L07): written beside its place, synced and renamed.
/// Until commit() what was there before stays, whatever happens to the program or the disk. Only
/// its user may read it (0600). Errors: Internal with the path and the system's words; the code is
/// the caller's to choose.
class WholeFile
{
public:
    explicit WholeFile(const QString &path);
    ~WholeFile(); ///< what was not committed goes
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// Refuses to replace a link or a folder.
    Result<bool> open();
    /// False once it has failed, for good; what is buffered may still fail. commit() knows, and has
    /// the words.
    bool write(QByteArrayView bytes);
    Result<bool> commit();
    const QString &path() const { return m_path; }

private:
    Error failed();

    QString m_path;
#ifdef Q_OS_UNIX
    QString m_beside;
    QFile m_file;
#else
    QSaveFile m_file; ///< in the system's own way
#endif
    Error m_error;
    bool m_isOpen = false;
};

} // namespace fota
