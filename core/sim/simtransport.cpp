#include "core/sim/simtransport.h"

#include "core/sim/simmodule.h"

namespace fota {

namespace {

/// No line of it ever ends.
QByteArray noiseOf(QByteArray bytes)
{
    for (char &c : bytes)
        c = char(c | 0x80);
    return bytes;
}

} // namespace

SimTransport::SimTransport(SimModule &module, QString name, int portNumber, QObject *parent)
    : Transport(parent), m_module(&module), m_name(std::move(name)), m_portNumber(portNumber)
{
    connect(&module, &SimModule::output, this, [this](const QByteArray &bytes) {
        if (!m_open)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, bytes, session = m_session] {
                if (m_open && session == m_session)
                    Q_EMIT received(speedsFit() ? bytes : noiseOf(bytes));
            },
            Qt::QueuedConnection);
    });
    connect(&module, &SimModule::taking, this, [this](bool on) {
        if (!on || !m_open)
            return;
        hand(std::exchange(m_unsent, {}));
        Q_EMIT sent();
    });
    connect(&module, &SimModule::vanished, this, [this] {
        drop({ErrorCode::PortLost, QStringLiteral("the port vanished"), m_name});
    });
    connect(&module, &QObject::destroyed, this, [this] {
        drop({ErrorCode::PortLost, QStringLiteral("the module is gone"), m_name});
    });
}

SimTransport::~SimTransport()
{
    SimTransport::close();
}

bool SimTransport::vanishesInRestart() const
{
    return m_module && m_module->vanishesInRestart();
}

bool SimTransport::setBaudRate(int baud)
{
    if (vanishesInRestart())
        return false;
    m_baud = baud;
    return true;
}

int SimTransport::baudRate() const
{
    return vanishesInRestart() ? 0 : m_baud;
}

UsbId SimTransport::usbId() const
{
    return m_module ? m_module->usbId() : UsbId();
}

/// Two ends at different speeds: the host hears noise, and the module drops what is no byte at its
/// own (P08, U15).
bool SimTransport::speedsFit() const
{
    return baudRate() == 0 || !m_module || m_baud == m_module->baudRate();
}

void SimTransport::open()
{
    close();
    QMetaObject::invokeMethod(
        this,
        [this, session = m_session] {
            if (session != m_session || m_open)
                return;
            if (!m_module || !m_module->isPresent() || m_module->portNumber() != m_portNumber) {
                Q_EMIT lost({ErrorCode::PortMissing, QStringLiteral("no such port"), m_name});
                return;
            }
            m_open = true;
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

qint64 SimTransport::write(const QByteArray &bytes)
{
    if (!m_open)
        return 0;
    if (m_module && !m_module->takesBytes()) {
        const qsizetype room = std::max<qsizetype>(kBuffer - m_unsent.size(), 0);
        m_unsent += bytes.first(std::min(room, bytes.size()));
        return std::min(room, bytes.size());
    }
    hand(bytes);
    return bytes.size();
}

void SimTransport::hand(const QByteArray &bytes)
{
    QMetaObject::invokeMethod(
        this,
        [this, bytes, session = m_session] {
            if (m_open && session == m_session && m_module && speedsFit())
                m_module->receive(bytes);
        },
        Qt::QueuedConnection);
}

void SimTransport::close()
{
    ++m_session;
    m_unsent.clear();
    if (std::exchange(m_open, false) && m_module)
        m_module->hostClosed();
}

void SimTransport::drop(const Error &error)
{
    if (!m_open)
        return;
    // What was sent before still arrives, as it does on a real line; then the line is gone.
    QMetaObject::invokeMethod(
        this,
        [this, error, session = m_session] {
            if (!m_open || session != m_session)
                return;
            m_open = false;
            ++m_session;
            Q_EMIT lost(error);
        },
        Qt::QueuedConnection);
}

} // namespace fota
