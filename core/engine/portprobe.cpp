#include "core/engine/portprobe.h"

#include "core/base/privatefile.h"
#include "core/transport/transport.h"

#include <QPointer>

namespace fota {

namespace {

constexpr milliseconds kAnswer{1000}; // a module that is up answers AT within a tenth of it
constexpr int kTries = 2;

} // namespace

PortProbe::PortProbe(Clock &clock, MakeTransport make, QObject *parent)
    : QObject(parent), m_make(std::move(make)), m_channel(clock),
      m_lock(userStateFolder() + QStringLiteral("/locks")), m_limit(clock)
{
    connect(&m_channel, &AtChannel::opened, this, [this] {
        m_limit.stop();
        probe(0);
    });
    connect(&m_channel, &AtChannel::lost, this,
            [this] { QMetaObject::invokeMethod(this, &PortProbe::next, Qt::QueuedConnection); });
}

void PortProbe::ask(const QStringList &ports, milliseconds openLimit)
{
    m_openLimit = openLimit;
    for (const QString &port : ports) {
        if (port != m_port && !m_left.contains(port))
            m_left += port;
    }
    if (m_port.isEmpty())
        next();
}

void PortProbe::stop()
{
    m_left.clear();
    next();
}

void PortProbe::next()
{
    m_limit.stop();
    m_port.clear();
    m_channel.close();
    m_channel.setTransport(nullptr);
    m_lock.release();
    while (!m_left.isEmpty()) {
        const QString port = m_left.takeFirst();
        Error error;
        if (!m_lock.lockDevice(port))
            continue;
        std::unique_ptr<Transport> transport = m_make(port, &error);
        if (!transport)
            continue;
        m_port = port;
        m_channel.setTransport(std::move(transport));
        m_limit.start(m_openLimit, [this] { next(); }); // P17
        m_channel.open();
        return;
    }
}

void PortProbe::probe(int tries)
{
    Command at = *makeCommand(CommandId::Attention, kAnswer);
    at.probe = true;
    m_channel.send(at, [this, tries, port = m_port,
                        guard = QPointer<PortProbe>(this)](const Result<AtReply> &reply) {
        if (!guard || port != m_port || (!reply && reply.error().code == ErrorCode::PortLost))
            return;
        if (!reply && tries + 1 < kTries)
            return probe(tries + 1);
        Q_EMIT answered(port, bool(reply));
        QMetaObject::invokeMethod(this, &PortProbe::next, Qt::QueuedConnection);
    });
}

} // namespace fota
