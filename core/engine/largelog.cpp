#include "core/engine/largelog.h"

namespace fota {

namespace {

constexpr qint64 kTurnMs = 8;
constexpr qint64 kTellMs = 50;
constexpr qint64 kPiece = 1 << 20; ///< bytes between two looks at the clock

} // namespace

LargeLog::LargeLog() : m_turns(this)
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &LargeLog::work);
}

void LargeLog::open(const QString &path)
{
    m_search.reset();
    if (!m_index.open(path)) {
        LogExtent none;
        none.isOver = true;
        none.error = {ErrorCode::LogUnread, m_index.errorString(), path};
        return Q_EMIT grown(none);
    }
    m_index.grow(kPiece); // enough to be seen at once
    tell();
    m_turns.start();
}

void LargeLog::read(qint64 first, qint64 count)
{
    Q_EMIT linesRead(first, count, m_index.read(first, count, kShown));
}

void LargeLog::find(const LineQuery &query)
{
    m_search.reset();
    m_found = {};
    m_foundTold.invalidate();
    if (query.literal.isEmpty() && !query.matches)
        return;
    m_search.emplace(m_index, query);
    m_turns.start();
}

void LargeLog::tell()
{
    LogExtent extent;
    extent.lines = m_index.lines();
    extent.seen = m_index.seen();
    extent.size = m_index.size();
    extent.isOver = m_index.isComplete();
    if (m_index.isCutEarly())
        extent.error = {ErrorCode::LogUnread, QStringLiteral("the file has become shorter"), {}};
    m_told.start();
    Q_EMIT grown(extent);
}

void LargeLog::work()
{
    QElapsedTimer turn;
    turn.start();
    if (!m_index.isComplete())
        grow(turn);
    turn.start();
    if (m_search)
        search(turn);
    if (m_index.isComplete() && !m_search)
        m_turns.stop();
}

/// The first hits are told at once, the others together.
void LargeLog::search(const QElapsedTimer &turn)
{
    while ((m_search->hasWork() || m_search->isOver()) && !turn.hasExpired(kTurnMs)) {
        m_search->next(kPiece, &m_found);
        if (m_found.isOver)
            break;
    }
    const bool isFirst = m_found.count > 0 && !m_foundTold.isValid();
    if (!isFirst && !m_found.isOver && !(m_foundTold.isValid() && m_foundTold.hasExpired(kTellMs)))
        return;
    m_foundTold.start();
    if (m_found.isOver)
        m_search.reset();
    Q_EMIT found(std::exchange(m_found, {}));
}

void LargeLog::grow(const QElapsedTimer &turn)
{
    while (m_index.grow(kPiece) && !turn.hasExpired(kTurnMs)) {}
    if (m_index.isComplete() || m_told.hasExpired(kTellMs))
        tell();
}

} // namespace fota
