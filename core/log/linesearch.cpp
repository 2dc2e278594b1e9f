#include "core/log/linesearch.h"

#include "core/log/lineends.h"

#include <algorithm>
#include <string_view>

#ifdef Q_OS_LINUX
#include <cstring>
#endif

namespace fota {

namespace {

constexpr qint64 kAsked = 4096; ///< lines in a piece

/// A to Z become a to z, eight bytes at a time.
void foldCase(char *begin, const char *end)
{
    constexpr quint64 kOnes = 0x0101'0101'0101'0101;
    constexpr quint64 kHigh = 0x80 * kOnes;
    for (; begin < end; begin += 8) { // behind the end is room
        const quint64 eight = eightBytes(begin);
        const quint64 low = eight & ~kHigh;
        const quint64 fromA = low + (0x80 - 'A') * kOnes;
        const quint64 behindZ = low + (0x7f - 'Z') * kOnes;
        const quint64 upper = (fromA & ~behindZ & ~eight) & kHigh;
        qToLittleEndian(eight | (upper >> 2), begin);
    }
}

const char *firstMatch(const char *begin, const char *end, const QByteArray &literal)
{
#ifdef Q_OS_LINUX
    return static_cast<const char *>(
        ::memmem(begin, size_t(end - begin), literal.constData(), size_t(literal.size())));
#else
    const size_t at = std::string_view(begin, size_t(end - begin))
                          .find(std::string_view(literal.constData(), size_t(literal.size())));
    return at == std::string_view::npos ? nullptr : begin + at;
#endif
}

} // namespace

LineSearch::LineSearch(const LineIndex &index, const LineQuery &query)
    : m_index(index), m_query(query)
{
}

bool LineSearch::hasWork() const
{
    return m_query.literal.isEmpty() ? m_line < m_index.lines() : m_at < m_index.seen();
}

bool LineSearch::isOver() const
{
    return m_index.isComplete() && !hasWork();
}

void LineSearch::next(qint64 bytes, LinesFound *found)
{
    found->id = m_query.id;
    if (hasWork() && m_query.literal.isEmpty())
        askLines(found);
    else if (hasWork())
        lookThrough(found, bytes);
    found->isOver = isOver();
    if (found->isOver)
        found->looked = m_index.lines();
}

void LineSearch::note(LinesFound *found, qint64 line)
{
    m_last = line;
    if (found->bits.isEmpty())
        found->first = line / 64 * 64;
    const qsizetype word = (line - found->first) / 64;
    if (word >= found->bits.size())
        found->bits.resize(word + 1);
    found->bits[word] |= quint64(1) << (line % 64);
    ++found->count;
}

void LineSearch::lookThrough(LinesFound *found, qint64 bytes)
{
    constexpr qint64 kBlock = LineIndex::kBlock;
    const qint64 from = m_at;
    const qint64 to = std::min(from + std::max(bytes / kBlock, qint64(1)) * kBlock, m_index.seen());
    const qint64 overlap = std::min<qint64>(m_query.literal.size() - 1, from);
    const LineIndex::Piece all = m_index.piece(from - overlap, to, &m_store);
    m_at = to;
    foldCase(all.begin, all.end);
    const char *const begin = std::min<const char *>(all.begin + overlap, all.end); // of from
    const char *counted = begin;
    qint64 line = m_index.endsBefore(from);
    const char *at = all.begin;
    while (const char *const match = firstMatch(at, all.end, m_query.literal)) {
        // No end lies within it: its last byte stands in the same line as its first.
        const char *const last = match + m_query.literal.size() - 1;
        if (const char *const block = begin + (last - begin) / kBlock * kBlock; block > counted) {
            counted = block;
            line = m_index.endsBefore(from + (block - begin));
        }
        line += countLineEnds(counted, last);
        counted = last;
        if (line > m_last)
            note(found, line);
        at = behindLineEnd(last, all.end, 1);
        if (!at)
            break;
    }
    found->looked = m_index.endsBefore(to - to % kBlock);
}

void LineSearch::askLines(LinesFound *found)
{
    const QByteArrayList lines = m_index.read(m_line, kAsked, LineQuery::kLongest);
    for (const QByteArray &line : lines) {
        if (m_query.matches && m_query.matches(line))
            note(found, m_line);
        ++m_line;
    }
    if (lines.isEmpty())
        m_line = m_index.lines(); // the file has become shorter
    found->looked = m_line;
}

} // namespace fota
