#include "core/log/lineindex.h"

#include "core/log/lineends.h"

#include <algorithm>

namespace fota {

namespace {

constexpr qint64 kBefore = 8;  ///< room in a store before its bytes
constexpr qint64 kBehind = 16; ///< and behind
constexpr QByteArrayView kMark("\xef\xbb\xbf");

/// Of a line that ends before \a end, without its end.
qsizetype textSize(const char *begin, const char *end)
{
    const auto isEnd = [](char c) { return c == '\r' || c == '\n'; };
    const qsizetype size = end - begin;
    if (size == 0 || !isEnd(end[-1]))
        return size;
    return size - (size > 1 && isEnd(end[-2]) && end[-1] != end[-2] ? 2 : 1);
}

} // namespace

bool LineIndex::open(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    m_size = m_file.size();
    m_seen = 0;
    m_ends.assign(1, 0);
    m_begin = m_file.peek(kMark.size()) == kMark ? kMark.size() : 0;
    m_hasTail = m_isCut = false;
    return true;
}

LineIndex::Piece LineIndex::piece(qint64 from, qint64 to, QByteArray *store) const
{
    const qint64 first = std::max<qint64>(from - 1, 0);
    const qint64 wanted = std::min(to + 2, m_size) - first;
    if (store->size() < kBefore + wanted + kBehind)
        store->resize(kBefore + wanted + kBehind);
    char *const begin = store->data() + kBefore;
    begin[-1] = '\0';
    qint64 got = 0;
    if (m_file.seek(first)) {
        while (got < wanted) {
            const qint64 size = m_file.read(begin + got, wanted - got);
            if (size <= 0)
                break;
            got += size;
        }
    }
    std::fill_n(begin + got, kBehind, '\0');
    return {begin + std::min(from - first, got), begin + std::clamp(to - first, qint64(0), got)};
}

bool LineIndex::grow(qint64 bytes)
{
    const qint64 to = std::min(m_size, (m_seen + bytes) / kBlock * kBlock);
    while (m_seen < to) {
        constexpr qint64 kAtOnce = 16 * kBlock;
        const Piece all = piece(m_seen, std::min(m_seen + kAtOnce, to), &m_store);
        const qint64 wanted = std::min(kAtOnce, to - m_seen);
        if (all.end - all.begin < wanted) {
            m_isCut = true;
            m_size = m_seen + (all.end - all.begin);
        }
        for (const char *at = all.begin; at < all.end; at += kBlock)
            m_ends.push_back(m_ends.back()
                             + countLineEnds(at, std::min<const char *>(at + kBlock, all.end)));
        m_seen += all.end - all.begin;
        if (isComplete())
            m_hasTail = m_size > m_begin
                        && (all.end == all.begin || countLineEnds(all.end - 1, all.end) == 0);
        if (m_isCut)
            break;
    }
    if (isComplete())
        m_store = {};
    return !isComplete();
}

qint64 LineIndex::lines() const
{
    return m_ends.empty() ? 0 : m_ends.back() + (isComplete() && m_hasTail ? 1 : 0);
}

qint64 LineIndex::startOf(qint64 line) const
{
    if (line <= 0)
        return m_begin;
    const auto behind = std::ranges::lower_bound(m_ends, line); // the first with all its ends
    if (behind == m_ends.end())
        return m_size;
    const qint64 block = behind - m_ends.begin() - 1;
    QByteArray store;
    const Piece all = piece(block * kBlock, std::min((block + 1) * kBlock, m_size), &store);
    const char *const start = behindLineEnd(all.begin, all.end, line - m_ends[size_t(block)]);
    return start ? block * kBlock + (start - all.begin) : -1;
}

QByteArrayList LineIndex::read(qint64 first, qint64 count, qsizetype longest) const
{
    QByteArrayList found;
    qint64 bytes = 0;
    const auto take = [&](const char *begin, const char *end) {
        found += QByteArray(begin, std::min(textSize(begin, end), longest));
        bytes += found.last().size();
        ++first;
    };
    const qint64 last = std::min(first + count, lines());
    QByteArray store;
    qint64 at = first < last ? startOf(first) : -1;
    while (first < last && at >= 0 && bytes < kMostRead) {
        const Piece all = piece(at, std::min(at + kBlock, m_size), &store);
        const char *begin = all.begin;
        while (first < last && bytes < kMostRead) {
            const char *const behind = behindLineEnd(begin, all.end, 1);
            if (!behind)
                break;
            take(begin, behind);
            begin = behind;
        }
        if (begin > all.begin) {
            at += begin - all.begin;
            continue;
        }
        if (begin == all.end)
            break;                              // the file has become shorter
        const qint64 next = startOf(first + 1); // it is longer than a block, or the last one
        const Piece line = piece(at, std::min(at + longest + 2, next < 0 ? m_size : next), &store);
        take(line.begin, line.end);
        at = next;
    }
    return found;
}

} // namespace fota
