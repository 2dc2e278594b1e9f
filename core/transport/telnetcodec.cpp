#include "core/transport/telnetcodec.h"

namespace fota {

namespace {

constexpr char kSubEnd = '\xf0';
constexpr char kSubBegin = '\xfa';
constexpr char kFirstVerb = '\xfb'; // WILL, WON'T, DO, DON'T, in the order of Event::Kind

} // namespace

QByteArray TelnetCodec::feed(QByteArrayView bytes, QList<Event> &events)
{
    QByteArray data;
    data.reserve(bytes.size());
    for (const char c : bytes) {
        switch (m_state) {
        case State::Data:
            if (c == kIac) {
                m_state = State::Iac;
                break;
            }
            if (m_binary || c != '\0' || !m_afterReturn)
                data += c;
            m_afterReturn = c == '\r';
            break;
        case State::Iac:
            m_state = State::Data;
            if (c == kIac) {
                data += c;
                m_afterReturn = false;
                break;
            }
            m_heard = true;
            if (c == kSubBegin) {
                m_sub.clear();
                m_state = State::Sub;
            } else if (uchar(c) >= uchar(kFirstVerb)) {
                m_kind = Event::Kind(uchar(c) - uchar(kFirstVerb));
                m_state = State::Option;
            }
            break; // others (NOP, break, ...) mean nothing for a serial line
        case State::Option:
            events.append({m_kind, c});
            if (c == kBinary && (m_kind == Event::Kind::Will || m_kind == Event::Kind::Wont))
                m_binary = m_kind == Event::Kind::Will;
            m_state = State::Data;
            break;
        case State::Sub:
            if (c == kIac)
                m_state = State::SubIac;
            else if (m_sub.size() <= kSubCap)
                m_sub += c;
            break;
        case State::SubIac:
            if (c == kIac && m_sub.size() <= kSubCap)
                m_sub += c;
            m_state = c == kSubEnd ? State::Data : State::Sub;
            if (c == kSubEnd)
                takeSub(events);
            break;
        }
    }
    return data;
}

void TelnetCodec::takeSub(QList<Event> &events)
{
    if (m_sub.isEmpty())
        return;
    events.append({Event::Kind::Subnegotiation, m_sub.front(), m_sub.sliced(1)});
    m_sub.clear();
}

QByteArray TelnetCodec::escaped(const QByteArray &data)
{
    QByteArray doubled = data;
    return doubled.replace(QByteArray(1, kIac), QByteArray(2, kIac));
}

QByteArray TelnetCodec::command(Event::Kind kind, char option)
{
    const char bytes[] = {kIac, char(uchar(kFirstVerb) + uchar(kind)), option};
    return {bytes, sizeof bytes};
}

QByteArray TelnetCodec::subnegotiation(char option, const QByteArray &bytes)
{
    const char begin[] = {kIac, kSubBegin, option};
    const char end[] = {kIac, kSubEnd};
    return QByteArray(begin, sizeof begin) + escaped(bytes) + QByteArray(end, sizeof end);
}

} // namespace fota
