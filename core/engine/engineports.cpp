#include "core/engine/engineprivate.h"

// What the engine does with ports while no run goes on.

namespace fota {

/// Whoever opens a port now finds none of them in use by this program.
void EnginePrivate::leavePorts()
{
    probe.stop();
    returning.forget();
}

void EnginePrivate::gone(const Error &error)
{
    sampler.end();
    if (push.isOn())
        return;
    if (runner.isActive()) { // a restart, or the run fails by itself
        if (state.state == ConnectionReport::State::Open)
            setState(ConnectionReport::State::Gone, error);
        return;
    }
    preparation.reset();
    const bool trying = returning.isTrying();
    if (!trying)
        setState(ConnectionReport::State::Gone, error);
    connection.close();
    if (trying)
        notReturned(error);
    else
        returning.await();
}

/// A device came back and could not be used: told only when it is waited for no longer.
void EnginePrivate::notReturned(const Error &error)
{
    const bool other = error.code == ErrorCode::PortReplaced;
    if (!returning.again(other))
        setState(ConnectionReport::State::Closed, error);
    else if (other || state.state != ConnectionReport::State::Gone)
        setState(ConnectionReport::State::Gone, other ? error : Error{ErrorCode::PortLost, {}, {}});
}

void Engine::findSpeed(const QString &port, const Limits &limits)
{
    if (d->runner.isActive() || d->connection.isOpen())
        return;
    connectPort(port, limits, true);
    d->scan = true;
}

void Engine::probePorts(const QStringList &ports)
{
    if (d->runner.isActive())
        return;
    QStringList asked = ports;
    if (asked.isEmpty())
        asked = portsToProbe(d->monitor.ports());
    if (d->connection.isOpen())
        asked.removeAll(d->connection.port());
    d->probe.ask(asked, d->limits.open);
}

} // namespace fota
