#include "core/engine/connection.h"

#include "core/base/privatefile.h"
#include "core/fota/checkfile.h"
#include "core/host/hostservices.h"
#include "core/host/portholder.h"
#include "core/transport/transport.h"

#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

Connection::Connection(Engine::Parts parts, QObject *parent)
    : QObject(parent), channel(*parts.clock), session(parts.dataDir), m_parts(std::move(parts)),
      m_lock(userStateFolder() + QStringLiteral("/locks")),
      m_batcher(*m_parts.clock, [this](const QList<LogEntry> &entries) { Q_EMIT logged(entries); }),
      m_openLimit(*m_parts.clock)
{
    session.keepUnsent(m_parts.sharesHistory);
    session.keep(m_parts.kept);
    channel.setDataMask(maskedLines);
    connect(&channel, &AtChannel::logged, this, &Connection::keep);
    connect(&channel, &AtChannel::lost, this, &Connection::onLost);
    connect(&channel, &AtChannel::opened, this, [this] {
        m_openLimit.stop();
        Q_EMIT std::exchange(m_opening, false) ? opened() : returned();
    });
}

Connection::~Connection()
{
    m_batcher.flush();
}

bool Connection::isReal(const QString &port)
{
    return !port.startsWith(QStringLiteral("sim:")) && !isReplay(port);
}

void Connection::keep(const LogEntry &entry)
{
    LogEntry clean = entry;
    clean.text = redactor.apply(entry.text);
    if (!session.append(clean))
        Q_EMIT logBroken({ErrorCode::LogNotWritten, session.id(), {}});
    exchanges.take(clean);
    Q_EMIT kept(clean);
    m_batcher.add(clean);
}

Result<bool> Connection::prepare(const QString &port)
{
    close();
    m_port = port;
    m_modemTrouble.clear();
    if (const Result<bool> locked = lockDevice(port); !locked)
        return locked.error();
    Error error;
    std::unique_ptr<Transport> transport = makeTransport(port, &error);
    if (!transport)
        return error;
    if (const Result<bool> begun = session.begin(m_parts.clock->now()); !begun)
        Q_EMIT logBroken(begun.error());
    record({{u"event"_s, u"session"_s},
            {u"schema"_s, 1},
            {u"id"_s, session.id()},
            {u"program"_s, m_parts.program},
            {u"port"_s, port},
            {u"atMs"_s, m_parts.clock->now().toMSecsSinceEpoch()}},
           SessionStore::Kind::Happening);
    session.prune();
    channel.setTransport(std::move(transport));
    return true;
}

/// Of a device that is not there, nothing is held: the name may become another's.
Result<bool> Connection::lockDevice(const QString &name)
{
    if (isReal(name) && (!name.startsWith(u'/') || QFileInfo::exists(name)))
        return m_lock.lockDevice(name);
    m_lock.releaseDevice();
    return true;
}

std::unique_ptr<Transport> Connection::makeTransport(const QString &name, Error *error) const
{
    std::unique_ptr<Transport> transport = m_parts.makeTransport(name, error);
    if (const int baud = m_speeds.value(m_port); transport && baud > 0)
        transport->setBaudRate(baud); // of the module, also under another name
    return transport;
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
    if (!m_parts.host || !m_parts.host->modem || !isReal(port))
        return channel.open();
    m_parts.host->modem->claim(port, [this](const QString &trouble) {
        m_modemTrouble = trouble;
        if (!trouble.isEmpty())
            note(u"the modem service keeps the device: "_s + trouble);
        if (m_opening)
            channel.open();
    });
}

void Connection::keepSummary(const QJsonObject &summary)
{
    const bool told = session.isBroken();
    if (session.isOpen() && !session.writeSummary(summary) && !told)
        Q_EMIT logBroken({ErrorCode::LogNotWritten, session.id(), {}});
}

void Connection::record(const QJsonObject &event, SessionStore::Kind kind)
{
    if (!session.record(event, kind))
        Q_EMIT logBroken({ErrorCode::LogNotWritten, session.id(), {}});
}

void Connection::note(const QString &detail)
{
    keep({.atMs = m_parts.clock->now().toMSecsSinceEpoch(),
          .direction = LogEntry::Direction::Note,
          .step = {},
          .text = detail.toUtf8()});
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
        m_lock.releaseDevice();
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
    if (!lockDevice(name))
        return false;
    if (!channel.transport() || channel.transport()->name() != name) {
        Error error;
        std::unique_ptr<Transport> transport = makeTransport(name, &error);
        if (!transport)
            return false;
        channel.setTransport(std::move(transport));
    }
    // A later start may find it only now; whoever has claimed it already is not asked twice (H18).
    if (m_parts.host && m_parts.host->modem && isReal(name))
        m_parts.host->modem->claim(name, [](const QString &) {});
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
    if (m_parts.host && m_parts.host->modem)
        m_parts.host->modem->giveBack();
}

} // namespace fota
