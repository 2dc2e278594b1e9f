#pragma once

#include "core/base/logentry.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

namespace fota {

/// One connection's record: a folder with transcript.log, written as it goes, and session.json. The
/// id holds the time and four random letters, no identifier of the module.
class SessionStore
{
public:
    explicit SessionStore(const QString &dataDir) : m_dataDir(dataDir) {}

    /// Errors: LogNotWritten. The session then has an id, but its lines are only in memory (H08).
    Result<bool> begin(const QDateTime &now);
    void end();
    bool isOpen() const { return !m_id.isEmpty(); }
    const QString &id() const { return m_id; }
    QString transcriptPath() const; ///< empty where it could not be made

    /// Appends at once. False at the first failure, and silently true after it: told once (H07).
    bool append(const LogEntry &entry);
    bool isBroken() const { return m_broken; } ///< and told, by begin() or append()
    /// What the session is about, replaced as a whole.
    bool writeSummary(const QJsonObject &summary);

    /// One value beside those that are there.
    bool addToSummary(const QString &key, const QJsonValue &value);

    static constexpr int kKept = 50; ///< sessions, K09's table
    void prune() const;

private:
    QString folder() const;

    QString m_dataDir;
    QString m_id;
    QFile m_transcript;
    bool m_broken = false;
};

} // namespace fota
