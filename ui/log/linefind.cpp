#include "ui/log/linefind.h"

#include <algorithm>
#include <bit>

namespace fota {

void LineFind::setMatcher(const LineMatcher &matcher)
{
    if (matcher == m_matcher)
        return;
    m_matcher = matcher;
    m_wanted.reset();
    m_bits.clear();
    m_count = 0;
    m_looked = 0;
    m_isOver = matcher.isEmpty();
    LineQuery query;
    query.id = ++m_id;
    query.literal = matcher.literal();
    if (!matcher.isEmpty() && query.literal.isEmpty())
        query.matches = [matcher](QByteArrayView line) { return matcher.matches(line); };
    Q_EMIT searchWanted(query);
    Q_EMIT counted();
}

void LineFind::take(const LinesFound &found)
{
    if (found.id != m_id || m_isOver)
        return;
    const qsizetype first = qsizetype(found.first / 64);
    if (first + found.bits.size() > m_bits.size())
        m_bits.resize(first + found.bits.size());
    for (qsizetype i = 0; i < found.bits.size(); ++i)
        m_bits[first + i] |= found.bits[i];
    m_count += int(found.count);
    m_looked = found.looked;
    m_isOver = found.isOver;
    answer();
    Q_EMIT counted();
}

int LineFind::atOrBehind(int row) const
{
    for (qsizetype word = row / 64; word < m_bits.size(); ++word) {
        const quint64 hidden = word == row / 64 ? (quint64(1) << (row % 64)) - 1 : 0;
        if (const quint64 bits = m_bits[word] & ~hidden)
            return int(word) * 64 + std::countr_zero(bits);
    }
    return -1;
}

int LineFind::before(int row) const
{
    for (qsizetype word = std::min<qsizetype>(row / 64, m_bits.size() - 1); word >= 0; --word) {
        const quint64 shown = word == row / 64 ? (quint64(1) << (row % 64)) - 1 : ~quint64(0);
        if (const quint64 bits = m_bits[word] & shown)
            return int(word) * 64 + 63 - std::countl_zero(bits);
    }
    return -1;
}

int LineFind::numberOf(int row) const
{
    const qsizetype word = row / 64;
    if (row < 0 || word >= m_bits.size() || !(m_bits[word] >> (row % 64) & 1))
        return 0;
    int number = 1 + std::popcount(m_bits[word] & ((quint64(1) << (row % 64)) - 1));
    for (qsizetype i = 0; i < word; ++i)
        number += std::popcount(m_bits[i]);
    return number;
}

void LineFind::look(int row, bool forward)
{
    m_wanted = Wanted{row, forward};
    answer();
}

/// Tells the place that is wanted as soon as no line that was not looked at yet can come before it.
void LineFind::answer()
{
    if (!m_wanted || m_matcher.isEmpty())
        return;
    const auto [from, forward] = *m_wanted;
    int row = forward ? atOrBehind(from) : m_isOver || m_looked >= from ? before(from) : -1;
    if (row < 0 && !m_isOver)
        return;
    if (row < 0)
        row = forward ? atOrBehind(0) : before(int(m_bits.size()) * 64);
    m_wanted.reset();
    if (row >= 0)
        Q_EMIT found(row);
}

} // namespace fota
