#include "core/engine/engineprivate.h"
#include "core/engine/pushrecord.h"

// What the engine does about an update that the network starts.
namespace fota {

/// Kept with the session, and whoever is there now is asked anew. In a run the run goes on.
void EnginePrivate::pushOver(const PushReport &report)
{
    recordPush(connection, report);
    if (runner.isActive() || report.error.code == ErrorCode::WatchingStopped)
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            if (runner.isActive() || push.isOn())
                return;
            const bool known = state.state != ConnectionReport::State::Identifying;
            if (connection.isOpen())
                return identify(known ? Identification::AfterRun : Identification::First);
            setState(ConnectionReport::State::Gone, {ErrorCode::PortLost, {}, {}});
            connection.close();
            returning.await();
        },
        Qt::QueuedConnection);
}

void Engine::answerPush(PushAnswer answer)
{
    d->push.answer(answer);
}

void Engine::setPushAnswer(PushAnswer answer)
{
    d->push.setStandingAnswer(answer);
}

} // namespace fota
