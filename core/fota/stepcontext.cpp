#include "core/fota/stepcontext.h"

#include "core/fota/restartwatch.h"

#include <QPointer>

namespace fota {

StepContext::StepContext(AtChannel &channelIn, Clock &clockIn, Order orderIn, const QString &port)
    : channel(channelIn), clock(clockIn), order(std::move(orderIn)), ports(port),
      consent(order.consent), m_wait(clockIn)
{
}

StepContext::~StepContext() = default;

int StepContext::contextId() const
{
    return order.server.contextId > 0 ? order.server.contextId : order.profile.contextId;
}

QString StepContext::apn() const
{
    return order.server.apn.isEmpty() ? order.profile.apn : order.server.apn;
}

QString StepContext::pdpType() const
{
    return order.server.pdpType.isEmpty() ? order.profile.pdpType : order.server.pdpType;
}

QString StepContext::serverText() const
{
    if (isUpload())
        return {};
    return order.server.host + u':' + QString::number(order.server.port);
}

RestartWatch &StepContext::restartWatch()
{
    if (!m_restartWatch)
        m_restartWatch = std::make_unique<RestartWatch>(*this);
    return *m_restartWatch;
}

void StepContext::ask(CommandId id, milliseconds limit, const QList<QByteArray> &arguments,
                      ReplyDone done)
{
    ask(makeCommand(id, limit, arguments), std::move(done));
}

void StepContext::ask(const Result<Command> &command, ReplyDone done)
{
    if (command) {
        channel.send(*command, [this, guard = QPointer<QObject>(&m_receiver),
                                done = std::move(done)](const Result<AtReply> &reply) {
            if (!guard) // what it names went with this context
                return;
            restarted |= reply && reply->echoed && order.echoOff;
            done(reply);
        });
        return;
    }
    // Later, not now: a caller may rely on its callback coming from the event loop.
    wait(milliseconds(0), [error = command.error(), done = std::move(done)] { done(error); });
}

void StepContext::wait(milliseconds time, std::function<void()> then)
{
    m_then = std::move(then);
    m_wait.start(time, [this] { std::exchange(m_then, {})(); });
}

void StepContext::beginPass()
{
    ++pass;
    passBegins = true;
    restarted = false; // known, and configured anew
    m_restartWatch.reset();
    data.restartsEarlier += std::exchange(data.restarts, 0);
    data.decision = RunData::Decision::None;
    data.contextOpen = data.contextWasActive = data.ftpOpen = false; // the restarts closed them
}

void StepContext::awaitAttempt(std::function<void(const Error &)> then)
{
    passBegins = false;
    const auto lost = std::make_shared<Error>();
    const auto watch =
        QObject::connect(&channel, &AtChannel::lost, &m_receiver, [this, lost](const Error &error) {
            *lost = error;
            cutWait();
        });
    wait(hooks.untilAttempt ? hooks.untilAttempt() : milliseconds(0), [this, lost, watch,
                                                                       then = std::move(then)] {
        QObject::disconnect(watch);
        if (cancelled() || *lost)
            return then(cancelled() ? whyCancelled() : *lost);
        const Result<bool> counted = hooks.countAttempt ? hooks.countAttempt() : Result<bool>(true);
        then(counted ? Error{} : counted.error());
    });
}

void StepContext::interrupt()
{
    if (!cutWait())
        channel.abort({ErrorCode::Cancelled, {}, {}});
}

void StepContext::interruptTransfer()
{
    if (!cutWait())
        channel.abortTransfer({ErrorCode::Cancelled, {}, {}});
}

bool StepContext::cutWait()
{
    if (!m_wait.isActive())
        return false;
    m_wait.start(milliseconds(0), [this] { std::exchange(m_then, {})(); });
    return true;
}

void StepContext::stopWatching()
{
    data.stopped = true;
    if (m_restartWatch)
        m_restartWatch->stop();
}

Error StepContext::rejection(const AtReply &reply, CommandId id)
{
    Error error{ErrorCode::CommandRejected, QString::fromLatin1(reply.final.line.left(200)),
                QString::fromLatin1(commandSpec(id).format).section(u'=', 0, 0)};
    switch (reply.final.number.value_or(-1)) { // 3GPP TS 27.007, 9.2; Telit Easy GPRS and FTP
    case 10:
        error.code = ErrorCode::SimMissing;
        break;
    case 11:
        error.code = ErrorCode::SimPinNeeded;
        break;
    case 12:
        error.code = ErrorCode::SimPukNeeded;
        break;
    case 13:
    case 15:
        error.code = ErrorCode::SimFailed;
        break;
    case 14:
        error.code = ErrorCode::SimBusy;
        break;
    case 30:
    case 31:
    case 32:
        error.code = ErrorCode::NotRegistered;
        break;
    case 556:
        error.code = ErrorCode::ContextLost;
        break;
    case 558:
        error.code = ErrorCode::ServerNotFound;
        break;
    case 559:
    case 642:
    case 643:
        error.code = ErrorCode::ServerSilent;
        break;
    case 560:
    case 562:
        error.code = ErrorCode::ServerRefused;
        break;
    case 561:
    case 615:
        error.code = ErrorCode::SessionLost;
        break;
    default:
        break;
    }
    return error;
}

void StepContext::takeEvent(const QByteArray &line)
{
    const QByteArray text = line.toUpper(); // the case varies from family to family
    if (text.startsWith("#OTAEV:")
        && (text.contains("INTEGRITY CHECK FAIL") || text.contains("DOWNLOAD FAILED")))
        integrityFailed = true;
    if (text.startsWith("#OTAEV:") && text.contains("UPGRADED TO NEW FW"))
        eventSaysUpdated = true;
    if (text.startsWith("#OTAEV:")
        && (text.contains("UPGRADE FAILED") || text.contains("INTEGRITY CHECK FAIL")))
        eventSaysUpdated = false;
    // 3GPP TS 27.007, 10.1.19: the network took the context, or all of them.
    if (!text.startsWith("+CGEV:") || !data.contextOpen)
        return;
    bool isNumber = false;
    const qsizetype last = std::max(text.lastIndexOf(' '), text.lastIndexOf(','));
    const int cid = text.sliced(last + 1).trimmed().toInt(&isNumber);
    const bool ours = !isNumber || cid == contextId();
    contextLost |= text.contains("DETACH") || (text.contains("DEACT") && ours);
}

QString StepContext::clean(const QString &text) const
{
    return hooks.redact ? QString::fromUtf8(hooks.redact(text.toUtf8())) : text;
}

void StepContext::note(const Error &error)
{
    for (const Error &known : data.notes) {
        if (known.code == error.code)
            return;
    }
    const Error told{error.code, clean(error.detail), error.where};
    data.notes.append(told);
    if (hooks.noticed)
        hooks.noticed(told);
}

bool isOk(const Result<AtReply> &reply)
{
    return reply && reply->final.isOk();
}

} // namespace fota
