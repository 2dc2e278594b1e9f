#include "core/transport/rfc2217transport.h"

#include <QtEndian>

namespace fota {

namespace {

using Kind = TelnetCodec::Event::Kind;

// RFC 2217, section 3; the server's replies and reports are 100 higher.
enum ComPort : char {
    SetBaudRate = 1,
    SetDataSize = 2,
    SetParity = 3,
    SetStopSize = 4,
    SetControl = 5,
    SetLineStateMask = 10,
    SetModemStateMask = 11,
    BaudRateIs = 101,
    FlowSuspend = 108,
    FlowResume = 109,
};
constexpr char kEightBits = 8;
constexpr char kNoParity = 1;
constexpr char kOneStopBit = 1;
constexpr char kRtsCts = 3;
constexpr char kDtrOn = 8;

QByteArray comPort(ComPort what, char value)
{
    const char bytes[] = {what, value};
    return TelnetCodec::subnegotiation(TelnetCodec::kComPort, {bytes, sizeof bytes});
}

bool isOurOption(char option)
{
    return option == TelnetCodec::kBinary || option == TelnetCodec::kGoAhead
           || option == TelnetCodec::kComPort;
}

bool isTheirOption(char option)
{
    return option == TelnetCodec::kBinary || option == TelnetCodec::kGoAhead;
}

} // namespace

Rfc2217Transport::Rfc2217Transport(const QString &host, quint16 port, const QString &name,
                                   Clock &clock, QObject *parent)
    : TcpTransport(host, port, name, parent), m_agreement(clock)
{
}

void Rfc2217Transport::connected()
{
    m_codec.reset();
    m_held.clear();
    m_suspended = false;
    m_isTelnet = true;
    m_ours = {TelnetCodec::kBinary, TelnetCodec::kGoAhead, TelnetCodec::kComPort}; // offered
    QByteArray wishes;
    for (const char option : std::as_const(m_ours))
        wishes += TelnetCodec::command(Kind::Will, option);
    for (const char option : {TelnetCodec::kBinary, TelnetCodec::kGoAhead})
        wishes += TelnetCodec::command(Kind::Do, option);
    socket().write(wishes);
    m_agreement.start(kAgreement, [this] {
        m_isTelnet = m_codec.heardCommand();
        m_ours.remove(TelnetCodec::kComPort); // offered in vain
        agreed(m_isTelnet ? "[the server does not answer about the port's settings: they stay as "
                            "they are]"
                          : "[the server does not speak telnet: taken as a raw line]");
    });
}

// ---- what the server says ----

void Rfc2217Transport::take(const QByteArray &bytes)
{
    if (!m_isTelnet) {
        Q_EMIT received(bytes);
        return;
    }
    QList<TelnetCodec::Event> events;
    const QByteArray data = m_codec.feed(bytes, events);
    for (const TelnetCodec::Event &event : std::as_const(events))
        answer(event);
    if (isOpen() && !data.isEmpty()) // before that it is a banner, or of another session
        Q_EMIT received(data);
}

/// Agrees to what is wanted and refuses the rest, each once: what is agreed already needs no answer
/// (RFC 854, section "General considerations").
void Rfc2217Transport::answer(const TelnetCodec::Event &event)
{
    const char option = event.option;
    switch (event.kind) {
    case Kind::Do:
        if (!isOurOption(option))
            socket().write(TelnetCodec::command(Kind::Wont, option));
        else if (!m_ours.contains(option))
            socket().write(TelnetCodec::command(Kind::Will, option));
        if (isOurOption(option))
            m_ours.insert(option);
        if (option == TelnetCodec::kComPort && m_agreement.isActive())
            sendSettings();
        return;
    case Kind::Dont:
        m_ours.remove(option);
        if (option == TelnetCodec::kComPort)
            agreed("[the server refuses to set its port: the settings stay as they are]");
        return;
    case Kind::Will:
        if (!isTheirOption(option))
            socket().write(TelnetCodec::command(Kind::Dont, option));
        return;
    case Kind::Wont:
        return; // it need not
    case Kind::Subnegotiation:
        if (option == TelnetCodec::kComPort && !event.bytes.isEmpty())
            takeReply(event.bytes);
        return;
    }
}

void Rfc2217Transport::takeReply(const QByteArray &bytes)
{
    switch (bytes.front()) {
    case BaudRateIs: {
        if (bytes.size() != 5)
            return;
        const auto baud = int(qFromBigEndian<quint32>(bytes.constData() + 1));
        if (baud != m_speed)
            Q_EMIT noted("[the server's port runs at " + QByteArray::number(baud) + " baud]");
        agreed(); // the last that was asked for
        return;
    }
    case FlowSuspend:
        m_suspended = true;
        return;
    case FlowResume:
        m_suspended = false;
        socket().write(std::exchange(m_held, {}));
        return;
    default:
        return;
    }
}

void Rfc2217Transport::sendSettings()
{
    socket().write(comPort(SetLineStateMask, 0) + comPort(SetModemStateMask, 0)
                   + comPort(SetDataSize, kEightBits) + comPort(SetParity, kNoParity)
                   + comPort(SetStopSize, kOneStopBit) + comPort(SetControl, kRtsCts)
                   + comPort(SetControl, kDtrOn));
    sendSpeed();
}

void Rfc2217Transport::sendSpeed()
{
    QByteArray bytes(5, SetBaudRate);
    qToBigEndian(quint32(m_speed), bytes.data() + 1);
    socket().write(TelnetCodec::subnegotiation(TelnetCodec::kComPort, bytes));
}

void Rfc2217Transport::agreed(const QByteArray &detail)
{
    m_agreement.stop();
    if (isWaiting() && !detail.isEmpty())
        Q_EMIT noted(detail);
    ready();
}

// ---- what goes to it ----

qint64 Rfc2217Transport::write(const QByteArray &bytes)
{
    if (!isOpen())
        return 0;
    const QByteArray coded = m_isTelnet ? TelnetCodec::escaped(bytes) : bytes;
    if (m_suspended)
        m_held += coded;
    else if (socket().write(coded) != coded.size())
        return 0;
    return bytes.size();
}

void Rfc2217Transport::dropUnsent()
{
    TcpTransport::dropUnsent();
    m_held.clear();
}

bool Rfc2217Transport::setBaudRate(int baud)
{
    m_speed = baud;
    if (isOpen() && m_ours.contains(TelnetCodec::kComPort))
        sendSpeed();
    return !isOpen() || m_ours.contains(TelnetCodec::kComPort);
}

} // namespace fota
