#include "ui/log/logarena.h"

#include <algorithm>
#include <cstring>

namespace fota {

void LogArena::append(const QList<LogEntry> &entries)
{
    for (const LogEntry &entry : entries) {
        const size_t length = size_t(entry.text.size());
        if (m_used + length > kBlock) { // a line longer than a block gets one of its own
            m_blocks.push_back(std::make_unique<char[]>(std::max(kBlock, length)));
            m_used = 0;
        }
        std::memcpy(m_blocks.back().get() + m_used, entry.text.constData(), length);
        m_index.push_back({entry.atMs, quint32(m_blocks.size() - 1), quint32(m_used),
                           quint32(length), stepNumber(entry.step), entry.direction,
                           entry.isGuessed});
        m_used += length;
    }
}

void LogArena::clear()
{
    m_blocks.clear();
    m_index.clear();
    m_steps.clear();
    m_used = kBlock;
}

quint16 LogArena::stepNumber(const QByteArray &step)
{
    const auto found = std::find(m_steps.rbegin(), m_steps.rend(), step);
    if (found != m_steps.rend())
        return quint16(m_steps.rend() - found - 1);
    m_steps.push_back(step);
    return quint16(m_steps.size() - 1);
}

LogArena::Line LogArena::line(qsizetype at) const
{
    const Index &index = m_index[size_t(at)];
    return {index.atMs, index.direction, m_steps[index.step],
            QByteArrayView(m_blocks[index.block].get() + index.offset, qsizetype(index.length)),
            index.isGuessed};
}

LogEntry LogArena::entry(qsizetype at) const
{
    const Line found = line(at);
    return {found.atMs, found.direction, found.step.toByteArray(), found.text.toByteArray(),
            found.isGuessed};
}

qsizetype LogArena::firstAt(qint64 atMs) const
{
    const auto found = std::partition_point(
        m_index.begin(), m_index.end(), [atMs](const Index &index) { return index.atMs < atMs; });
    return found - m_index.begin();
}

} // namespace fota
