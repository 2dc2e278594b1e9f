#pragma once

#include "core/session/sessionindex.h"
#include "core/session/sharedhistory.h"
#include "core/session/stepstatistics.h"

#include <memory>

namespace fota {

/// The sessions of this bench, and those of the others where benches share a history. Its own are
/// found as they lie in their folders, whatever the server knows of them. For one thread; blocks as
/// long as disk and server take: seconds where the server does not answer (SharedHistory).
class SessionHistory
{
public:
    SessionHistory(const QString &dataDir, const HistoryAccess &access);

    /// Looks at the folders anew. Errors: LogNotWritten, and nothing can be found.
    Result<bool> refresh();
    /// Sends what waits and has the others' sessions found from now on, as long as the server is
    /// there: see away(). Where no history is shared it does nothing.
    void join();
    bool isShared() const { return m_access.isOn(); }
    bool isJoined() const { return m_isJoined; }
    const Error &away() const { return m_away; } ///< why the server cannot be used; none: it can
    int waiting() const { return m_waiting; }    ///< sessions that it does not have yet
    /// Counted anew, without asking the server.
    void countWaiting();

    Result<QList<SessionRecord>> find(const SessionFilter &filter);
    /// From its folder, as long as this bench has it.
    Result<SessionReading> read(const SessionRecord &record);
    /// Of the newest of those that are found. What cannot be read is not counted.
    Result<StepCount> count(const SessionFilter &filter);

    const QString &ownBench() const { return m_bench.id; }
    bool isOwn(const SessionRecord &record) const { return record.bench == m_bench.id; }
    /// Where it lies; empty: not on this bench, or no longer.
    QString folderOf(const SessionRecord &record) const;

private:
    QString m_dataDir;
    HistoryAccess m_access;
    Bench m_bench;
    std::unique_ptr<SessionIndex> m_index;
    std::unique_ptr<SharedHistory> m_shared; ///< where there is one
    bool m_isJoined = false;                 ///< the server is there
    Error m_away;
    int m_waiting = 0;
};

} // namespace fota
