#include "core/session/sessionhistory.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

SessionHistory::SessionHistory(const QString &dataDir, const HistoryAccess &access)
    : m_dataDir(dataDir), m_access(access)
{
    if (isShared())
        m_shared = std::make_unique<SharedHistory>(m_access);
}

Result<bool> SessionHistory::refresh()
{
    if (m_bench.id.isEmpty() || m_bench.id == "-"_L1) {
        // Who only looks makes no folder; and one that takes no file has no id to keep.
        const Result<Bench> bench = QFileInfo(m_dataDir).isDir()
                                        ? benchOf(m_dataDir, m_access.bench)
                                        : Error{ErrorCode::LogNotWritten, {}, {}};
        m_bench = bench ? *bench : Bench{u"-"_s, {}};
        m_index.reset();
    }
    if (!m_index) {
        auto index = std::make_unique<SessionIndex>(m_dataDir, m_bench);
        if (const auto opened = index->open(); !opened)
            return opened.error();
        m_index = std::move(index);
    }
    const Result<int> read = m_index->refresh();
    if (read)
        return true;
    m_index.reset(); // opened anew the next time
    return read.error();
}

void SessionHistory::join()
{
    if (!m_shared)
        return;
    const Result<bool> opened = m_shared->open();
    if (opened) {
        const SendReport report = sendPending(m_dataDir, m_bench, *m_shared);
        m_away = report.trouble;
        m_waiting = report.waiting;
    } else {
        m_away = opened.error();
        countWaiting();
    }
    m_isJoined = m_shared->isOpen();
}

void SessionHistory::countWaiting()
{
    m_waiting = m_shared ? pendingCount(m_dataDir, *m_shared) : 0;
}

Result<QList<SessionRecord>> SessionHistory::find(const SessionFilter &filter)
{
    if (!m_index) {
        if (const Result<bool> fresh = refresh(); !fresh)
            return fresh.error();
    }
    Result<QList<SessionRecord>> own = m_index->find(filter);
    if (!own || !m_isJoined)
        return own;
    const auto others = m_shared->find(filter);
    if (!others) {
        m_away = others.error();
        m_isJoined = false;
        countWaiting();
        return own;
    }
    const QStringList ids = sessionIds(m_dataDir);
    const QSet<QString> here(ids.begin(), ids.end());
    QList<SessionRecord> all = *own;
    for (const SessionRecord &record : *others) {
        if (!isOwn(record) || !here.contains(record.id))
            all.append(record);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const SessionRecord &record) {
        return std::pair(record.startedMs, record.id);
    });
    all.resize(std::min<qsizetype>(all.size(), filter.most));
    return all;
}

Result<SessionReading> SessionHistory::read(const SessionRecord &record)
{
    if (const QString folder = folderOf(record); !folder.isEmpty()) {
        SessionReading reading = readSession(folder);
        reading.record.bench = record.bench;
        reading.record.benchName = record.benchName;
        return reading;
    }
    return m_isJoined ? m_shared->read(record) : SessionReading{record, {}, {}};
}

Result<StepCount> SessionHistory::count(const SessionFilter &filter)
{
    SessionFilter newest = filter;
    newest.most = std::min(filter.most, StepStatistics::kMost);
    const auto found = find(newest);
    if (!found)
        return found.error();
    StepStatistics statistics;
    for (const SessionRecord &record : *found) {
        if (const auto reading = read(record))
            statistics.add(*reading);
    }
    return StepCount{statistics.result(), statistics.sessions()};
}

QString SessionHistory::folderOf(const SessionRecord &record) const
{
    const QString folder = sessionFolder(m_dataDir, record.id);
    return isOwn(record) && isSessionId(record.id) && QFileInfo(folder).isDir() ? folder
                                                                                : QString();
}

} // namespace fota
