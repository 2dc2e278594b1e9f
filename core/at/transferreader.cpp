#include "core/at/transferreader.h"

#include "core/at/catalogue.h"
#include "core/at/lineframer.h"

#include <algorithm>

namespace fota {

namespace {

constexpr QByteArrayView kEnd("NO CARRIER");

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

} // namespace

void TransferReader::begin(qint64 expected, qsizetype cap)
{
    m_bytes.clear();
    m_expected = expected;
    m_cap = cap;
    m_overflowed = false;
}

void TransferReader::feed(QByteArrayView bytes)
{
    const qsizetype room = std::max<qsizetype>(m_cap + 64 - m_bytes.size(), 0);
    m_overflowed |= bytes.size() > room;
    m_bytes.append(bytes.first(std::min(room, bytes.size())));
    if (m_bytes.size() > m_cap + 48) // the end mark itself needs some room
        m_overflowed = true;
}

TransferReader::End TransferReader::findEnd() const
{
    End best;
    for (qsizetype at = m_bytes.indexOf(kEnd); at >= 0; at = m_bytes.indexOf(kEnd, at + 1)) {
        const bool startsLine = at == 0 || isLineEnd(m_bytes[at - 1]);
        const qsizetype behind = at + kEnd.size();
        if (!startsLine || behind >= m_bytes.size() || !isLineEnd(m_bytes[behind]))
            continue;
        // The module's own line end before the mark: CR LF, or one of them.
        qsizetype size = at;
        if (size > 0 && m_bytes[size - 1] == '\n')
            --size;
        if (size > 0 && m_bytes[size - 1] == '\r')
            --size;
        qsizetype next = behind + 1;
        if (m_bytes[behind] == '\r' && next < m_bytes.size() && m_bytes[next] == '\n')
            ++next;
        ++best.markers;
        const auto matches = [this](qsizetype n) { return m_expected >= 0 && n == m_expected; };
        // A module that adds no line end of its own: the whole stretch is the file.
        const qsizetype dataSize = !matches(size) && matches(at) ? at : size;
        if (best.found && matches(best.dataSize) && !matches(dataSize))
            continue; // the length has decided already
        best.found = true;
        best.dataSize = dataSize;
        best.next = next;
    }
    if (!best.found)
        return best;
    // Behind the end only unsolicited lines may stand; else what looked like it was content.
    LineFramer framer;
    const QList<AtToken> tokens = framer.feed(QByteArrayView(m_bytes).sliced(best.next));
    const bool decided = m_expected >= 0 && best.dataSize == m_expected;
    best.found = decided || std::ranges::all_of(tokens, [](const AtToken &token) {
                     return isUnsolicited(token.bytes);
                 });
    return best;
}

TransferReader::Transfer TransferReader::take() const
{
    const End end = findEnd();
    if (!end.found)
        return {m_bytes, {}, end.markers > 0};
    Transfer transfer{m_bytes.first(end.dataSize), {}, end.markers > 1};
    LineFramer framer;
    for (const AtToken &token : framer.feed(QByteArrayView(m_bytes).sliced(end.next)))
        transfer.after.append(token.bytes);
    return transfer;
}

} // namespace fota
