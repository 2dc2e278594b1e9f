#include "core/engine/engine.h"

#include "core/at/parsers.h"
#include "core/engine/engineprivate.h"
#include "core/engine/found.h"
#include "core/engine/hostguard.h"
#include "core/engine/recording.h"
#include "core/engine/sessionrecorder.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fota {

Engine::Engine(Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<EnginePrivate>(*this, std::move(parts)))
{
    new SessionRecorder(*this, d->connection, *d->parts.clock, this); // the first that hears
    connect(&d->connection, &Connection::logged, this, &Engine::logged);
    if (d->parts.host) {
        auto *guard = new HostGuard(*this, *d->parts.host, this);
        connect(guard, &HostGuard::told, this,
                [this](const QString &detail) { d->connection.note(detail); });
    }
    connect(&d->connection, &Connection::logBroken, this, &Engine::noticed);
    connect(&d->connection, &Connection::opened, this, [this] {
        if (d->runner.isActive())
            return d->setState(ConnectionReport::State::Open);
        if (d->bare)
            return d->comeInStep(2);
        d->identify(EnginePrivate::Identification::First);
    });
    connect(&d->connection, &Connection::returned, this, [this] {
        if (d->state.state == ConnectionReport::State::Gone)
            d->setState(ConnectionReport::State::Open);
    });
    connect(&d->connection, &Connection::failed, this, [this](const Error &error) {
        if (d->returning.isTrying())
            return d->notReturned(error);
        d->setState(ConnectionReport::State::Closed, error);
    });
    connect(&d->connection, &Connection::gone, this,
            [this](const Error &error) { d->gone(error); });
    connect(&d->returning, &PortReturn::came, this,
            [this](const QString &port) { d->connection.open(port, d->limits.open); });
    connect(&d->monitor, &PortMonitor::changed, this, &Engine::portsChanged);
    connect(&d->probe, &PortProbe::answered, this, [this](const QString &port, bool yes) {
        d->monitor.mark(port, yes ? PortInfo::Answer::Answers : PortInfo::Answer::Silent);
    });
    connect(&d->sampler, &Sampler::sampled, this,
            [this](const SignalReport &signal, const RegistrationReport &registration) {
                Q_EMIT signalMeasured(signal);
                Q_EMIT registrationChanged(registration);
                Q_EMIT sampled(signal, registration);
                d->askOperator(registration);
            });
    connect(&d->connection.channel, &AtChannel::unsolicited, this,
            [this](const QByteArray &line) { d->onUnsolicited(line); });
    connect(&d->push, &PushGuard::changed, this, &Engine::pushChanged);
    connect(&d->push, &PushGuard::began, this, [this] { d->sampler.end(); });
    connect(&d->push, &PushGuard::over, this,
            [this](const PushReport &report) { d->pushOver(report); });
    connect(&d->runner, &Runner::finished, this, [this] { d->afterRun(); });
}

Engine::~Engine() = default;

void EnginePrivate::setState(ConnectionReport::State next, const Error &error)
{
    state = {.state = next,
             .port = connection.port(),
             .sessionId = connection.session.id(),
             .transcript = connection.session.transcriptPath(),
             .error = error,
             .applyPending = error && runner.applyPendingOn(connection.port())};
    Q_EMIT q.connectionChanged(state);
}

void EnginePrivate::open(const QString &port, const Limits &wanted)
{
    leavePorts();
    scan = false;
    limits = wanted;
    push.begin(limits);
    push.setMode(PushGuard::Mode::Free);
    connection.open(port, limits.open);
    setState(ConnectionReport::State::Opening);
}

/// Queued: whoever found the error may be part of what is closed.
void EnginePrivate::closeLater(const Error &error)
{
    QMetaObject::invokeMethod(
        &q,
        [this, error] {
            connection.close();
            if (returning.isTrying())
                return notReturned(error);
            setState(ConnectionReport::State::Closed, error);
        },
        Qt::QueuedConnection);
}

/// After a run again: it may have changed what the module is, and one that was resumed begins
/// without knowing it. The verdict has told what is wrong then, so a silent module stays connected.
void EnginePrivate::identify(Identification when)
{
    if (when == Identification::First)
        setState(ConnectionReport::State::Identifying);
    operatorAsked = false;
    preparation = std::make_unique<Preparation>(connection.channel, *parts.clock, limits);
    if (mayBeApplying({}))
        preparation->setOnlyWatched();
    preparation->setScanning(scan || parts.scanSpeeds);
    QObject::connect(preparation.get(), &Preparation::speedFound, &q, [this](int baud) {
        connection.keepSpeed(baud);
        Q_EMIT q.speedFound(connection.port(), baud);
    });
    QObject::connect(preparation.get(), &Preparation::identified, &q, [this, when] {
        push.know(preparation->module);
        if (mayBeApplying(preparation->module.identity.imei))
            ready(when); // identity is all that may be asked for until it is settled (INV-3)
        else
            preparation->checkSim(true, {});
    });
    QObject::connect(preparation.get(), &Preparation::simReady, &q, [this, when] {
        Q_EMIT q.simChanged({true, preparation->module.simState, {}});
        ready(when);
    });
    QObject::connect(preparation.get(), &Preparation::failed, &q,
                     [this, when](const QString &step, const Error &error) {
                         if (error.code == ErrorCode::PortLost)
                             return; // gone() tells
                         const Error why = ofRecording(error, connection.channel.transport());
                         if (step == QStringLiteral("SIM")) {
                             Q_EMIT q.simChanged({false, preparation->module.simState, why});
                             return ready(when);
                         }
                         if (when == Identification::AfterRun)
                             return beginSampling(runner.module());
                         closeLater(why);
                     });
    preparation->identify();
}

IdentityReport EnginePrivate::identity() const
{
    return identityReport(preparation->module);
}

/// A module that has just started names no operator before it is registered.
void EnginePrivate::askOperator(const RegistrationReport &registration)
{
    const bool registered = registration.status == 1 || registration.status == 5;
    if (!registered || !preparation || !preparation->module.operatorName.isEmpty()
        || runner.isActive() || std::exchange(operatorAsked, true))
        return;
    connection.channel.send(*makeCommand(CommandId::Operator, limits.versionQuery()),
                            [this, guard = QPointer<Engine>(&q)](const Result<AtReply> &reply) {
                                if (!guard || !preparation || !isOk(reply))
                                    return;
                                if (const Result<QByteArray> name = fromLine(*reply, parseOperator);
                                    name && !name->isEmpty()) {
                                    preparation->module.operatorName = QString::fromUtf8(*name);
                                    Q_EMIT q.identified(identity());
                                }
                            });
}

void EnginePrivate::ready(Identification when)
{
    const Preparation::Module &module = preparation->module;
    if (returning.isOther(module.identity.imei)) // P14
        return closeLater({ErrorCode::PortReplaced, module.identity.model, {}});
    returning.remember(connection.port(), module.identity.imei);
    Q_EMIT q.identified(identity());
    if (const auto madeUp = madeUpAnswers(connection.channel.transport()))
        Q_EMIT q.noticed(*madeUp);
    if (when == Identification::AfterRun)
        return beginSampling(module);
    if (const Result<bool> locked = connection.lockImei(module.identity.imei); !locked)
        return closeLater(locked.error());
    beginSampling(module);
    setState(ConnectionReport::State::Open);
    q.findInterruptedRuns();
}

/// Did a run leave an apply whose outcome is not known, on this module or, with no IMEI yet, on
/// this port?
bool EnginePrivate::mayBeApplying(const QString &imei) const
{
    if (Connection::isReplay(connection.port()))
        return false;
    const QList<FileJournal::Reading> open = FileJournal(parts.dataDir).openRuns();
    return std::ranges::any_of(open, [&](const FileJournal::Reading &run) {
        const bool same =
            imei.isEmpty() ? run.entry.port == connection.port() : run.entry.data.imei == imei;
        return same && (run.entry.applyOnRecord() || run.damaged);
    });
}

void EnginePrivate::beginSampling(const Preparation::Module &module)
{
    push.know(module);
    if (push.isOn()) // it has the line
        return;
    sampler.begin(module.known ? module.profile.registration : QStringLiteral("CEREG"), limits,
                  mayBeApplying(module.identity.imei));
    sampler.setInterval(poll ? pollMs : 0);
    if (poll)
        sampler.sampleOnce();
}

void EnginePrivate::afterRun()
{
    if (push.isOn()) // followed to its end: it has the line, and takes the port back
        return setState(ConnectionReport::State::Open);
    if (!connection.isOpen()) {
        setState(connection.port().isEmpty() ? ConnectionReport::State::Closed
                                             : ConnectionReport::State::Gone,
                 {});
        connection.close();
        return;
    }
    setState(ConnectionReport::State::Open);
    if (mayBeApplying({}))
        return; // it is watched by a resumed run, or left alone
    if (poll)
        identify(Identification::AfterRun);
    else
        beginSampling(runner.module());
}

void EnginePrivate::onUnsolicited(const QByteArray &line)
{
    for (const QByteArrayView prefix : {QByteArrayView("+CEREG:"), QByteArrayView("+CGREG:")}) {
        if (const Result<Registration> event = parseRegistrationEvent(prefix, line))
            Q_EMIT q.registrationChanged({parts.clock->now().toMSecsSinceEpoch(), event->status,
                                          event->accessTechnology, prefix == "+CGREG:"});
    }
}

void Engine::refreshPorts()
{
    d->monitor.refresh();
}

void Engine::connectPort(const QString &port, const Limits &limits, bool poll)
{
    if (d->runner.isActive() || d->connection.isOpen())
        return;
    d->poll = poll;
    d->bare = false;
    d->open(port, limits);
}

void Engine::openPort(const QString &port, const Limits &limits)
{
    if (d->runner.isActive() || d->connection.isOpen())
        return;
    d->bare = true;
    d->open(port, limits);
}

void Engine::disconnectPort()
{
    if (d->runner.isActive())
        return;
    d->preparation.reset();
    d->sampler.end();
    d->push.end();
    d->returning.forget();
    d->connection.close();
    d->setState(ConnectionReport::State::Closed);
}

void Engine::startRun(const RunRequest &request)
{
    if (d->runner.isActive())
        return;
    d->sampler.end(); // the run's own steps measure
    d->preparation.reset();
    d->leavePorts();
    d->limits = request.limits;
    d->push.begin(d->limits);
    d->runner.start(request);
}

void Engine::resumeRunBy(const QString &profileId, const QString &port, const QString &imei,
                         const Limits &limits)
{
    if (d->runner.isActive())
        return;
    d->sampler.end();
    d->preparation.reset();
    d->leavePorts();
    d->limits = limits;
    d->push.begin(d->limits);
    d->runner.resume(port, imei, profileId, limits);
    // The run takes the port by itself: at once, or as soon as the module is back.
    if (d->runner.isActive() && d->state.state == ConnectionReport::State::Closed)
        d->setState(d->mayBeApplying(imei) ? ConnectionReport::State::Gone
                                           : ConnectionReport::State::Opening);
}

void Engine::stop()
{
    d->runner.stop();
}

void Engine::stopWatching()
{
    d->runner.stopWatching();
}

void Engine::leaveRun()
{
    d->runner.leave();
}

void Engine::answer(int questionId, bool yes, const Secret &text)
{
    d->runner.answer(questionId, yes, text);
}

void Engine::sampleOnce()
{
    d->sampler.sampleOnce();
}

void Engine::setPolling(int intervalMs)
{
    d->poll = intervalMs > 0;
    d->pollMs = d->poll ? intervalMs : d->pollMs;
    d->sampler.setInterval(intervalMs);
}

void Engine::keepSessions(const KeptSessions &kept)
{
    d->connection.session.keep(kept);
}

void Engine::findUsualTimes(const QString &model)
{
    const bool real = Connection::isReal(d->connection.port());
    Q_EMIT usualTimesFound(model,
                           real ? usualStepTimes(d->parts.dataDir, model) : QList<StepTime>());
}

void Engine::findInterruptedRuns()
{
    QList<InterruptedReport> runs = interruptedRuns(d->parts.dataDir);
    runs.removeIf([this](const InterruptedReport &run) { // it goes on, in another window
        return !run.imei.isEmpty() && d->connection.isElsewhere(run.imei);
    });
    Q_EMIT interruptedRunsFound(runs);
}

} // namespace fota
