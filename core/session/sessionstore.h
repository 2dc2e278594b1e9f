#pragma once

#include "core/base/keptsessions.h"
#include "core/base/logentry.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

namespace fota {

/// One connection's record: a folder with transcript.log and events.jsonl, written as it goes, and
/// session.json, the summary of its last run. A long transcript goes on in transcript-2.log and so
/// on, up to a cap: joined they are the whole (L02). The id holds the time and four random letters,
/// no identifier of the module. readSession() reads it back, whenever the program ended.
class SessionStore
{
public:
    explicit SessionStore(const QString &dataDir) : m_dataDir(dataDir) {}

    /// Errors: LogNotWritten. The session then has an id, but its lines are only in memory (H08).
    Result<bool> begin(const QDateTime &now);
    void end();
    bool isOpen() const { return !m_id.isEmpty(); }
    const QString &id() const { return m_id; }
    QString transcriptPath() const; ///< of its beginning; empty where it could not be made

    /// Appends at once. False at the first failure, which a full record is, too, and silently true
    /// after it: told once (H07).
    bool append(const LogEntry &entry);
    bool isBroken() const { return m_broken; } ///< and told, by begin() or append()
    /// What happened, for programs: a line of events.jsonl, at once. A measurement is left out of a
    /// record that is long. False at the first failure, and silently true after it; the file stays
    /// readable, and takes the next line where it can.
    enum class Kind : quint8 { Happening, Measurement };
    bool record(const QJsonObject &event, Kind kind = Kind::Happening);

    /// What the session is about, replaced as a whole.
    bool writeSummary(const QJsonObject &summary);

    /// The same of an earlier session, whose run was settled in this one. Nothing where its folder
    /// is gone or tells the outcome of this run or a later one already.
    bool writeSummaryOf(const QString &id, const QJsonObject &summary) const;

    /// One value beside those that are there.
    bool addToSummary(const QString &key, const QJsonValue &value);

    static constexpr qint64 kPartBytes = 16LL << 20; ///< of a file
    static constexpr qint64 kSizeCap = 256LL << 20;  ///< of a session
    static constexpr qint64 kEventsCap = 16LL << 20; ///< of events.jsonl; measurements: half of it
    static constexpr int kMostWaiting = 2000;        ///< and of twice the size, see keepUnsent()
    /// From the next prune() on.
    void keep(const KeptSessions &kept) { m_kept = kept; }
    /// The oldest go first; the present one stays, and so does what another program is writing.
    void prune() const;
    /// Where benches share a history: what has not been sent there yet is kept longer.
    void keepUnsent(bool on) { m_keepUnsent = on; }

private:
    QString folder() const;
    Result<bool> beginPart();
    bool write(const QByteArray &line);
    bool recordLine(const QJsonObject &event);

    QString m_dataDir;
    QString m_id;
    QFile m_transcript; ///< the present part
    int m_part = 0;
    qint64 m_partBytes = 0;
    qint64 m_eventBytes = 0;
    QFile m_events;
    bool m_broken = false;
    bool m_eventsTold = false; ///< that they cannot be written
    bool m_eventsLong = false; ///< measurements are left out
    bool m_keepUnsent = false;
    KeptSessions m_kept;
};

} // namespace fota
