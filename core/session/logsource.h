#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace fota {

/// A log that can be read several times: a file of anybody, the transcript of a session bundle, or
/// that of a session's folder with all its parts.
class LogSource
{
public:
    /// Looks at what is there; a bundle is checked as a whole. Errors: LogUnread with the reason.
    static Result<LogSource> of(const QString &path);
    /// The log is of the session in \a folder, which may still go on: as if it had been read from
    /// there. Nothing where the folder tells nothing.
    void setSession(const QString &folder);

    /// From the beginning, streaming. Open; or not, with its errorString().
    std::unique_ptr<QIODevice> open() const;
    /// What happened in the session, an object a line, as its folder or the bundle tells it; none:
    /// it does not.
    std::unique_ptr<QIODevice> openEvents() const;
    const QString &path() const { return m_path; }
    bool isBundle() const { return m_isBundle; }
    bool isFile() const { return !m_isBundle && m_parts.isEmpty(); } ///< path() is the text itself
    qint64 size() const { return m_size; }                           ///< bytes of the text
    /// Can it be read more than once? A pipe cannot.
    bool isRepeatable() const { return m_isRepeatable; }
    /// What the session's folder or the bundle tells beside the log; else empty.
    const QJsonObject &session() const { return m_session; }

private:
    QString m_path;
    QStringList m_parts; ///< of a folder
    QJsonObject m_session;
    qint64 m_size = 0;
    QString m_events; ///< the file that holds them; empty: none does
    bool m_isBundle = false;
    bool m_isRepeatable = true;
};

} // namespace fota
