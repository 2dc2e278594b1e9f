#include "core/at/lineframer.h"

namespace fota {

QList<AtToken> LineFramer::feed(QByteArrayView bytes)
{
    QList<AtToken> tokens;
    while (!bytes.isEmpty()) {
        if (m_inData) {
            if (m_skipLineFeed && bytes.front() == '\n')
                bytes = bytes.sliced(1);
            m_skipLineFeed = false;
            if (!bytes.isEmpty())
                tokens.append({AtToken::Kind::Data, bytes.toByteArray()});
            break;
        }
        qsizetype end = 0;
        while (end < bytes.size() && bytes[end] != '\r' && bytes[end] != '\n')
            ++end;
        addToLine(bytes.first(end));
        if (end == bytes.size())
            break;
        m_skipLineFeed = bytes[end] == '\r';
        bytes = bytes.sliced(end + 1);
        endLine(tokens);
    }
    return tokens;
}

void LineFramer::addToLine(QByteArrayView bytes)
{
    if (m_overflow)
        return;
    if (m_line.size() + bytes.size() > kLineCap) {
        m_line.clear();
        m_overflow = true;
        return;
    }
    m_line.append(bytes.data(), bytes.size());
}

void LineFramer::endLine(QList<AtToken> &tokens)
{
    if (std::exchange(m_overflow, false)) {
        tokens.append({AtToken::Kind::Overflow, {}});
    } else if (!m_line.isEmpty()) {
        const bool connect =
            m_dataExpected && (m_line == "CONNECT" || m_line.startsWith("CONNECT "));
        tokens.append({connect ? AtToken::Kind::Connect : AtToken::Kind::Line, m_line});
        if (connect) {
            m_inData = true;
            m_dataExpected = false;
        }
    }
    m_line.clear();
}

void LineFramer::endData()
{
    m_inData = false;
    m_dataExpected = false;
    m_skipLineFeed = false;
}

void LineFramer::reset()
{
    endData();
    m_line.clear();
    m_overflow = false;
}

} // namespace fota
