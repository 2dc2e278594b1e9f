#include "core/session/historyreader.h"

#include <chrono>

namespace fota {

namespace {

constexpr std::chrono::seconds kPatience(10); ///< before a server that was away is asked again

} // namespace

HistoryReader::HistoryReader(const QString &dataDir, const HistoryAccess &access)
    : m_dataDir(dataDir), m_access(access), m_soon(this)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HistoryReader::searchNow);
}

void HistoryReader::start(const Secret &password)
{
    m_access.password = password;
    m_history = std::make_unique<SessionHistory>(m_dataDir, m_access);
    if (m_isWanted)
        m_soon.start();
}

void HistoryReader::search(const SessionFilter &filter)
{
    m_filter = filter;
    m_isWanted = true;
    if (m_history)
        m_soon.start(); // after all that has come meanwhile
}

FoundSessions HistoryReader::look(bool isAsking)
{
    FoundSessions all;
    all.filter = m_filter;
    const auto records = m_history->find(m_filter);
    if (!records)
        all.error = records.error();
    else
        for (const SessionRecord &record : *records)
            all.sessions.append({record, m_history->folderOf(record)});
    all.ownBench = m_history->ownBench();
    all.isAsking = isAsking;
    all.away = m_history->away();
    all.waiting = m_history->waiting();
    return all;
}

void HistoryReader::searchNow()
{
    m_isWanted = false;
    if (const Result<bool> fresh = m_history->refresh(); !fresh) {
        FoundSessions none;
        none.filter = m_filter;
        none.error = fresh.error();
        return Q_EMIT found(none);
    }
    const bool asks = m_history->isShared() && m_away.hasExpired();
    m_history->countWaiting();
    if (!asks || !m_history->isJoined()) // what lies here is there at once
        Q_EMIT found(look(asks));
    if (!asks)
        return;
    m_history->join();
    if (m_history->away())
        m_away.setRemainingTime(kPatience);
    Q_EMIT found(look(false));
}

void HistoryReader::compare(const SessionRecord &first, const SessionRecord &second)
{
    if (!m_history)
        return;
    const Result<SessionReading> one = m_history->read(first);
    const Result<SessionReading> other = m_history->read(second);
    if (one && other)
        Q_EMIT compared(fota::compared(*one, *other), {});
    else
        Q_EMIT compared({first, second, {}}, one ? other.error() : one.error());
}

void HistoryReader::count(const SessionFilter &filter)
{
    if (!m_history)
        return;
    const Result<StepCount> steps = m_history->count(filter);
    if (steps)
        Q_EMIT counted(*steps, {});
    else
        Q_EMIT counted({}, steps.error());
}

void HistoryReader::label(const SessionRecord &record, const SessionLabels &labels)
{
    const QString folder = m_history ? m_history->folderOf(record) : QString();
    if (folder.isEmpty())
        return Q_EMIT labelled(record, {ErrorCode::LogNotWritten, record.id, {}});
    const Result<bool> written = writeLabels(folder, labels);
    SessionRecord now = record;
    const SessionLabels kept = readLabels(folder);
    now.tags = kept.tags;
    now.note = kept.note;
    Q_EMIT labelled(now, written ? Error() : written.error());
}

} // namespace fota
