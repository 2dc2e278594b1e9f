#include "core/engine/connection.h"

#include "core/base/privatefile.h"
#include "core/fota/checkfile.h"
#include "core/host/portholder.h"
#include "core/transport/transport.h"

namespace fota {

namespace {

/// A line that another program could reach, too.
bool isReal(const QString &port)
{
    return !port.startsWith(QStringLiteral("sim:")) && !port.startsWith(QStringLiteral("replay:"));
}

} // namespace

Connection::Connection(Engine::Parts parts, QObject *parent)
    : QObject(parent), channel(*parts.clock), session(parts.dataDir), m_parts(std::move(parts)),
      m_lock(userStateFolder() + QStringLiteral("/locks")),
      m_batcher(*m_parts.clock, [this](const QList<LogEntry> &entries) { Q_EMIT logged(entries); }),
      m_openLimit(*m_parts.clock)
{
    channel.setDataMask(maskedLines);
    connect(&channel, &AtChannel::logged, this, &Connection::keep);
    connect(&channel, &AtChannel::lost, this, &Connection::onLost);
    connect(&channel, &AtChannel::opened, this, [this] {
        if (!std::exchange(m_opening, false))
            return;
        m_openLimit.stop();
        Q_EMIT opened();
    });
}

Connection::~Connection()
{
    m_batcher.flush();
}

void Connection::keep(const LogEntry &entry)
{
    LogEntry clean = entry;
    clean.text = redactor.apply(entry.text);
    if (!session.append(clean))
        Q_EMIT logBroken({ErrorCode::LogNotWritten, session.id(), {}});
    m_batcher.add(clean);
}

void Connection::note(const QByteArray &text)
{
    keep({m_parts.clock->now().toMSecsSinceEpoch(), LogEntry::Direction::Note, {}, text});
}

Result<bool> Connection::prepare(const QString &port)
{
    close();
    m_port = port;
    if (isReal(port)) {
        if (const Result<bool> locked = m_lock.lockDevice(port); !locked)
            return locked.error();
    }
    Error error;
    std::unique_ptr<Transport> transport = m_parts.makeTransport(port, &error);
    if (!transport)
        return error;
    if (const Result<bool> begun = session.begin(m_parts.clock->now()); !begun)
        Q_EMIT logBroken(begun.error());
    session.prune();
    channel.setTransport(std::move(transport));
    return true;
}

Result<bool> Connection::lockImei(const QString &imei)
{
    return isReal(m_port) ? m_lock.lockImei(imei) : Result<bool>(true);
}

void Connection::open(const QString &port, milliseconds limit)
{
    if (const Result<bool> ready = prepare(port); !ready) {
        fail(ready.error());
        return;
    }
    m_opening = true;
    m_openLimit.start(limit, [this, port] {
        m_opening = false;
        fail({ErrorCode::PortStuck, port, {}});
    });
    channel.open();
}

void Connection::fail(const Error &error)
{
    // Queued: who asked for the port is told from the event loop, as by every other way.
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            close();
            Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

void Connection::onLost(const Error &error)
{
    if (!std::exchange(m_opening, false)) {
        Q_EMIT gone(error);
        return;
    }
    m_openLimit.stop();
    Error why = error;
    if (why.code == ErrorCode::PortBusy) {
        if (const QString holder = portHolder(m_port); !holder.isEmpty())
            why.detail += QStringLiteral(": ") + holder;
    }
    fail(why);
}

bool Connection::usePort(const QString &name)
{
    Error error;
    std::unique_ptr<Transport> transport = m_parts.makeTransport(name, &error);
    if (!transport)
        return false;
    if (!name.contains(u':') && !m_lock.lockDevice(name))
        return false;
    channel.setTransport(std::move(transport));
    return true;
}

void Connection::close()
{
    m_opening = false;
    m_openLimit.stop();
    channel.close();
    channel.setTransport(nullptr);
    m_batcher.flush();
    session.end();
    m_lock.release();
}

} // namespace fota
