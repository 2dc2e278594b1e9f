#include "core/at/parsers.h"
#include "core/fota/actions.h"
#include "core/fota/identity.h"

namespace fota::actions {

namespace {

using ActiveDone = std::function<void(std::optional<bool>, const Error &lost)>;

/// Is our context active? Nothing where the module does not say; \a lost: the line went meanwhile.
void readActive(StepContext &context, const ActiveDone &done)
{
    context.ask(CommandId::ReadActive, context.limits().versionQuery(), {},
                [&context, done](const Result<AtReply> &reply) {
                    std::optional<bool> active;
                    if (isOk(reply)) {
                        for (const QByteArray &line : reply->lines) {
                            if (const auto value = parseActive(context.contextId(), line))
                                active = value;
                        }
                    }
                    const bool isLost = !reply && reply.error().code == ErrorCode::PortLost;
                    done(active, isLost ? reply.error() : Error{});
                });
}

StepResult opened(StepContext &context, const QString &address)
{
    return {Outcome::Done,
            {StepDetail::Kind::ContextOpened, {address, QString::number(context.contextId())}},
            {}};
}

/// The module said OK without an address, or something that is no answer to this command: active
/// only if it says so when asked (N04). \a error: it is not.
void confirmActive(StepContext &context, const Error &error, const Step::Finish &finish)
{
    readActive(context, [&context, error, finish](std::optional<bool> active, const Error &lost) {
        if (active == true)
            return finish(opened(context, {}));
        finish(StepResult::failed(lost ? lost : error));
    });
}

void activationFailed(StepContext &context, const Error &error, const Step::Finish &finish)
{
    if (error.code == ErrorCode::PortLost)
        return finish(StepResult::failed(error));
    readActive(context, [&context, error, finish](std::optional<bool> active, const Error &) {
        if (active == true && error.code != ErrorCode::ContextTimeout) {
            context.data.contextWasActive = true;
            context.note({ErrorCode::ContextWasActive, QString::number(context.contextId()), {}});
            finish({Outcome::Done,
                    {StepDetail::Kind::ContextWasOpen, {QString::number(context.contextId())}},
                    {}});
            return;
        }
        if (active == false)
            context.data.contextOpen = false;
        finish(StepResult::failed(error));
    });
}

} // namespace

void openData(StepContext &context, Finish finish)
{
    if (context.hooks.attemptOpens) {
        if (const Result<bool> counted = context.hooks.attemptOpens(); !counted)
            return finish(StepResult::failed(counted.error()));
    }
    context.data.contextId = context.contextId();
    context.data.contextOpen = true; // from here on it may be: what fails below closes it
    context.contextLost = false;
    context.ask(
        CommandId::ActivateContext, context.limits().context, {context.contextText()},
        [&context, finish](const Result<AtReply> &reply) {
            if (isOk(reply)) {
                for (const QByteArray &line : reply->lines) {
                    const QList<QByteArray> addresses = parseAddresses("#SGACT:", line);
                    if (!addresses.isEmpty())
                        return finish(opened(context, QString::fromLatin1(addresses.join(", "))));
                }
                return confirmActive(context, {ErrorCode::ContextNoAddress, {}, {}}, finish);
            }
            Error error =
                reply ? StepContext::rejection(*reply, CommandId::ActivateContext) : reply.error();
            if (error.code == ErrorCode::CommandRejected)
                error.code = ErrorCode::ContextRefused;
            else if (error.code == ErrorCode::CommandTimeout)
                error.code = ErrorCode::ContextTimeout;
            // An event of an earlier connection; what was active before is another answer (N03).
            if (reply && reply->final.kind == FinalResult::Kind::NoCarrier)
                return confirmActive(context, error, finish);
            activationFailed(context, error, finish);
        });
}

namespace {

using ClosedDone = std::function<void(const Error &)>;

/// Closes the context; one retry. The state may lag by a second (MultiTech's driver re-reads it),
/// so what it is decides, not the answer.
void deactivate(StepContext &context, int triesLeft, const ClosedDone &done)
{
    context.ask(CommandId::DeactivateContext, context.limits().close, {context.contextText()},
                [&context, triesLeft, done](const Result<AtReply> &reply) {
                    if (isOk(reply)) {
                        context.data.contextOpen = false;
                        return done({});
                    }
                    const Error error =
                        reply ? StepContext::rejection(*reply, CommandId::DeactivateContext)
                              : reply.error();
                    if (error.code == ErrorCode::PortLost)
                        return done(error);
                    readActive(context, [&context, triesLeft, error,
                                         done](std::optional<bool> active, const Error &lost) {
                        if (lost)
                            return done(lost);
                        if (active == false) {
                            context.data.contextOpen = false;
                            return done({});
                        }
                        if (triesLeft > 0) {
                            const milliseconds lag =
                                std::min(milliseconds(1000), context.limits().close);
                            return context.wait(lag, [&context, triesLeft, done] {
                                deactivate(context, triesLeft - 1, done);
                            });
                        }
                        done({ErrorCode::ContextNotClosed, error.detail, error.where});
                    });
                });
}

void notClosed(StepContext &context, const Error &error)
{
    context.data.notClosed = true;
    context.note({ErrorCode::ContextNotClosed, error.detail, error.where});
}

} // namespace

void closeData(StepContext &context, Finish finish)
{
    if (!context.data.contextOpen || context.data.contextWasActive) // left as found (N03)
        return finish({Outcome::Done, {StepDetail::Kind::WasClosed, {}}, {}});
    deactivate(context, 1, [&context, finish](const Error &error) {
        if (!error)
            return finish({Outcome::Done, {StepDetail::Kind::Closed, {}}, {}});
        notClosed(context, error);
        finish(StepResult::failed(error));
    });
}

namespace {

/// D12: only where the profile has the form confirmed. "Not supported" means the form is unknown;
/// not so after an upload, whose only proof this is (INV-1).
void validate(StepContext &context, const Step::Finish &finish, const std::function<void()> &next)
{
    const ModuleProfile &profile = context.profile();
    if (!(context.isUpload() ? profile.upload.validate : profile.validateBeforeApply))
        return next();
    const bool isUpload = context.isUpload();
    context.ask(CommandId::ValidateDelta, context.limits().ftpopen, {},
                [isUpload, finish, next](const Result<AtReply> &reply) {
                    const bool formUnknown = !isUpload && reply && reply->final.number == 4;
                    if (!reply) // it says nothing of the file
                        return finish(StepResult::failed(reply.error()));
                    if (isOk(reply) || formUnknown)
                        return next();
                    finish(StepResult::failed({ErrorCode::ValidationFailed,
                                               QString::fromLatin1(reply->final.line),
                                               QStringLiteral("AT#OTAUP=1")}));
                });
}

constexpr milliseconds kLateReports{
    2000}; // D09: a report on the delta may come so long after its OK

/// A module whose echo stays off over a restart, and whose port does not leave, shows one only by
/// the settings that it lost (A25, D07).
void askForRestart(StepContext &context, const Step::Finish &finish,
                   const std::function<void()> &next)
{
    if (!context.order.numbersErrors)
        return next();
    context.query<int>(
        CommandId::ReadErrors, context.limits().ident, {},
        [](const AtReply &reply) { return fromLine(reply, parseErrorMode); },
        [&context, finish, next](const Result<int> &mode) {
            const ErrorCode code = mode ? ErrorCode::None : mode.error().code;
            if (code == ErrorCode::CommandTimeout || code == ErrorCode::PortLost)
                return finish(StepResult::failed(mode.error()));
            context.restarted |= mode && *mode == 0;
            next();
        });
}

/// "Validated" only where the module has said so.
StepDetail::Kind checkedDetail(const StepContext &context)
{
    if (!context.isUpload())
        return StepDetail::Kind::Closed;
    return context.profile().upload.validate ? StepDetail::Kind::Validated : StepDetail::Kind::None;
}

void checkModule(StepContext &context, const Step::Finish &finish)
{
    readIdentity(
        context.channel, context.limits().ident, context.limits().versionQuery(),
        context.profile().subVersion, 1, [&context, finish](const Result<Identity> &identity) {
            if (!identity)
                return finish(StepResult::failed(identity.error()));
            context.restarted |= identity->echoed && context.order.echoOff;
            const RunData &data = context.data;
            if (identity->imei != data.imei || identity->model != data.model
                || identity->version != data.from || identity->subVersion != data.fromSub)
                return finish(StepResult::failed(
                    {ErrorCode::ModuleChanged, identity->model + u' ' + identity->version, {}}));
            validate(context, finish, [&context, finish] {
                askForRestart(context, finish, [&context, finish] {
                    const milliseconds left =
                        context.downloadedAt + kLateReports - context.clock.elapsed();
                    context.wait(std::max(left, milliseconds(0)), [&context, finish] {
                        if (context.integrityFailed)
                            return finish(
                                StepResult::failed({ErrorCode::DeltaReportedBad, {}, {}}));
                        finish({Outcome::Done, {checkedDetail(context), {}}, {}});
                    });
                });
            });
        });
}

} // namespace

void validateUpload(StepContext &context, Finish finish)
{
    checkModule(context, finish);
}

void closeDataAndCheck(StepContext &context, Finish finish)
{
    if (!context.data.contextOpen)
        return checkModule(context, finish);
    deactivate(context, 1, [&context, finish](const Error &error) {
        if (!error)
            return checkModule(context, finish);
        if (error.code == ErrorCode::PortLost)
            return finish(StepResult::failed(error));
        notClosed(context, error);
        if (!context.order.interactive || !context.hooks.question)
            return finish(StepResult::failed(error));
        context.hooks.question({Question::Kind::ContextStaysOpen, {}, 0},
                               [&context, error, finish](bool yes, const Secret &) {
                                   if (yes)
                                       checkModule(context, finish);
                                   else
                                       finish(StepResult::failed(error));
                               });
    });
}

} // namespace fota::actions
