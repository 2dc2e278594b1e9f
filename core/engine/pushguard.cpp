#include "core/engine/pushguard.h"

#include "core/fota/identity.h"
#include "core/fota/restartwatch.h"
#include "core/fota/stepcontext.h"
#include "core/transport/transport.h"

#include <QPointer>

namespace fota {

namespace {

constexpr int kTries = 10; ///< of reading the version, as after an apply (U08)

using State = PushReport::State;

} // namespace

PushGuard::PushGuard(Connection &connection, Clock &clock, QObject *parent)
    : QObject(parent), m_connection(connection), m_clock(clock), m_pause(clock)
{
    connect(&connection.channel, &AtChannel::unsolicited, this, &PushGuard::takeLine);
}

PushGuard::~PushGuard() = default;

void PushGuard::begin(const Limits &limits)
{
    m_limits = limits;
    if (m_on)
        return;
    m_module = {};
    m_ownDownload = m_ownApply = false;
}

void PushGuard::end()
{
    if (m_on)
        finish({ErrorCode::WatchingStopped, {}, {}});
}

void PushGuard::know(const Preparation::Module &module)
{
    m_module = module;
    if (m_on && m_report.from.isEmpty() && m_report.now.isEmpty() && m_report.restarts == 0) {
        m_report.from = module.identity.version; // it began while the module was being asked
        m_report.fromSub = module.identity.subVersion.value_or(QString());
    }
}

void PushGuard::setMode(Mode mode)
{
    m_mode = mode;
    m_ownDownload |= mode == Mode::OwnDownload;
    m_ownApply |= mode == Mode::OwnApply;
    if (!m_on)
        return;
    if (mode == Mode::Free && !m_context)
        follow();
    else if (mode != Mode::Free)
        retire();
}

// ---- what the module says ----

/// The same texts may come of a file that we had the module download (D09) and apply: meanwhile,
/// and late, where an end is told and nothing has begun.
bool PushGuard::isOurs(const PushEvent &event) const
{
    if (m_mode == Mode::OwnApply || (m_mode == Mode::OwnDownload && event.ofAnyDownload))
        return true;
    using Kind = PushEvent::Kind;
    const bool passed = event.kind == Kind::Downloaded || event.kind == Kind::IntegrityGood;
    const bool failed = event.kind == Kind::Failed || event.kind == Kind::IntegrityBad;
    const bool applied = event.kind == Kind::Succeeded || event.kind == Kind::Reported;
    const bool ofDownload = (passed || failed) && event.ofAnyDownload && m_ownDownload;
    return !m_on && (ofDownload || ((failed || applied) && m_ownApply));
}

bool PushGuard::begins(const PushEvent &event) const
{
    using Kind = PushEvent::Kind;
    if (beginsPush(event.kind) || event.kind == Kind::Succeeded || event.kind == Kind::Reported)
        return true;
    // A failure is all that is heard of a push where the module does not tell more. In a run it
    // changes nothing.
    const bool failure = event.kind == Kind::Failed || event.kind == Kind::IntegrityBad;
    return failure && m_mode == Mode::Free;
}

void PushGuard::takeLine(const QByteArray &line)
{
    const std::optional<PushEvent> event = parsePushEvent(line);
    if (!event || m_connection.channel.mayBeOfFile(line) || isOurs(*event)
        || (!m_on && !begins(*event)))
        return;
    using Kind = PushEvent::Kind;
    const bool isNew = !m_on;
    if (isNew)
        start();
    m_heardAt = m_clock.elapsed();
    m_report.event = *event;
    if (event->percent)
        m_report.percent = event->percent;
    if (event->kind == Kind::Question) {
        m_report.state = State::Asking;
        m_report.canAnswer = m_module.profile.answersPush;
        m_report.answered = PushAnswer::LeaveAlone;
        m_report.failed = m_ended = false;
    } else if (endsPush(event->kind)) {
        m_ended = true;
        m_report.failed = event->kind == Kind::Failed || event->kind == Kind::IntegrityBad;
        m_report.state = State::Running;
    } else if (beginsPush(event->kind)) {
        m_report.failed = m_ended = false;
        m_report.state = State::Running;
    }
    tell();
    if (isNew)
        Q_EMIT began();
    if (event->kind == Kind::Question && m_standing != PushAnswer::LeaveAlone)
        answer(m_standing);
    if (m_mode != Mode::Free)
        return;
    if (!m_context)
        follow(); // else the line itself has woken the watch
}

void PushGuard::start()
{
    m_on = true;
    m_ownDownload = m_ownApply = false; // what comes now is of the network's update
    m_ended = false;
    m_reading = false;
    m_beganAt = m_clock.elapsed();
    m_configured = 0;
    m_tries = 0;
    m_report = {};
    m_report.startedAtMs = m_clock.now().toMSecsSinceEpoch();
    m_report.model = m_module.identity.model;
    m_report.imei = m_module.identity.imei;
    m_report.from = m_module.identity.version;
    m_report.fromSub = m_module.identity.subVersion.value_or(QString());
}

void PushGuard::tell()
{
    m_report.elapsedMs = (m_clock.elapsed() - m_beganAt).count();
    Q_EMIT changed(m_report);
}

void PushGuard::answer(PushAnswer answer)
{
    if (!m_on || m_report.state != State::Asking || !m_report.canAnswer
        || answer == PushAnswer::LeaveAlone || m_answering)
        return;
    const auto command =
        makeCommand(CommandId::AnswerPush, m_limits.config, {QByteArray::number(int(answer))});
    if (!command)
        return;
    m_answering = true;
    m_connection.channel.send(
        *command, [guard = QPointer<PushGuard>(this), answer](const Result<AtReply> &reply) {
            if (!guard)
                return;
            guard->m_answering = false;
            if (!guard->m_on)
                return;
            if (!isOk(reply)) {
                guard->m_report.error =
                    reply ? StepContext::rejection(*reply, CommandId::AnswerPush) : reply.error();
                return guard->tell();
            }
            guard->m_report.error = {};
            guard->m_report.answered = answer;
            if (guard->m_report.state == State::Asking)
                guard->m_report.state = State::Running;
            // A delayed question comes again by itself, and is another push then.
            guard->m_ended |= answer != PushAnswer::Accept;
            guard->tell();
        });
}

// ---- to its end ----

void PushGuard::follow()
{
    if (!m_connection.isOpen() && m_report.restarts == 0)
        m_report.restarts = 1; // it went while a run had the line
    const Transport *line = m_connection.channel.transport();
    StepContext::Order order;
    order.limits = m_limits;
    order.profile = m_module.profile;
    m_context = std::make_unique<StepContext>(m_connection.channel, m_clock, order,
                                              line ? line->name() : m_connection.port());
    m_context->data.restarts = m_report.restarts;
    m_context->hooks.usePort = [this](const QString &port) { return m_connection.usePort(port); };
    m_context->hooks.restarted = [this](const RestartReport &report) {
        m_report.restarts = report.count;
        m_report.now.clear(); // what it said before tells no longer what it runs
        m_report.nowSub.clear();
        m_report.state = State::Restarting;
        tell();
    };
    m_context->hooks.restartProgress = [this](const RestartProgress &) { tell(); };
    m_changedAt = m_clock.elapsed();
    m_connection.channel.setStep("PUSH");
    m_context->restartWatch().begin();
    if (m_ended && m_connection.isOpen())
        read();
    else
        look();
}

/// Replies that are still on their way name the context: it goes after them.
void PushGuard::retire()
{
    m_pause.stop();
    m_reading = false;
    if (!m_context)
        return;
    std::shared_ptr<StepContext> context(m_context.release());
    context->hooks = {};
    QMetaObject::invokeMethod(
        this, [context] {}, Qt::QueuedConnection);
}

void PushGuard::look()
{
    if (!m_context)
        return;
    context().restartWatch().awaitAnswer([this, current = m_context.get()](const Error &error) {
        if (m_context.get() != current)
            return;
        if (error)
            return finish(error);
        read();
    });
}

/// A restart loses the settings of the line.
void PushGuard::configure()
{
    const auto next = [this, current = m_context.get()](const auto &then) {
        return [this, current, then](const Result<AtReply> &reply) {
            if (m_context.get() != current)
                return;
            if (!reply)
                return failed(reply.error());
            then();
        };
    };
    context().ask(CommandId::EchoOff, m_limits.verifyQuery(), {}, next([this, next] {
                      context().ask(CommandId::VerboseErrors, m_limits.verifyQuery(), {},
                                    next([this] {
                                        m_configured = m_report.restarts;
                                        m_reading = false;
                                        read();
                                    }));
                  }));
}

void PushGuard::read()
{
    if (!m_context || m_reading)
        return;
    m_reading = true;
    if (m_configured < m_report.restarts)
        return configure();
    const milliseconds limit = m_limits.verifyQuery();
    readIdentity(m_connection.channel, limit, limit, m_module.profile.subVersion, 0,
                 [guard = QPointer<PushGuard>(this),
                  current = m_context.get()](const Result<Identity> &identity) {
                     if (!guard || guard->m_context.get() != current)
                         return;
                     guard->m_reading = false;
                     if (identity)
                         guard->judge(*identity);
                     else
                         guard->failed(identity.error());
                 });
}

void PushGuard::failed(const Error &error)
{
    m_reading = false;
    if (error.code == ErrorCode::PortLost) {
        m_tries = 0;
        return look();
    }
    if (++m_tries >= kTries)
        return finish({ErrorCode::VersionUnread, error.detail, error.where});
    m_pause.start(m_limits.verifyPause(), [this] { look(); });
}

void PushGuard::judge(const Identity &identity)
{
    m_tries = 0;
    RestartWatch &watch = context().restartWatch();
    const bool other = !m_report.imei.isEmpty() && identity.imei != m_report.imei;
    if (other) { // another device came to the port in between (P14)
        watch.rejectPort();
        return look();
    }
    watch.noteAnswer();
    const milliseconds now = m_clock.elapsed();
    const QString sub = identity.subVersion.value_or(QString());
    if (m_report.now != identity.version || m_report.nowSub != sub)
        m_changedAt = now;
    m_report.model = identity.model;
    m_report.imei = identity.imei;
    m_report.now = identity.version;
    m_report.nowSub = sub;
    tell();
    const bool restarted = m_report.restarts > 0;
    const bool settled =
        restarted && now - std::max(watch.lastRestart(), m_changedAt) >= m_limits.stable;
    const bool forgotten = !restarted && now - m_heardAt >= m_limits.delta;
    if (m_ended || settled || forgotten)
        return finish({});
    if (!restarted)
        watch.begin(); // the first probe comes after the quiet time, and it gives up later
    m_pause.start(restarted ? m_limits.probe : milliseconds(0), [this] { look(); });
}

void PushGuard::finish(const Error &error)
{
    retire();
    m_on = false;
    m_report.state = State::Over;
    m_report.error = error;
    if (m_report.now.isEmpty() && !error)
        m_report.error = {ErrorCode::VersionUnread, {}, {}};
    tell();
    const PushReport last = m_report;
    Q_EMIT over(last);
}

} // namespace fota
