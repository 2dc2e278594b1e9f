#include "core/at/parsers.h"
#include "core/fota/actions.h"
#include "core/fota/radio.h"

namespace fota::actions {

namespace {

QList<QByteArray> socketArguments(const StepContext &context)
{
    const ModuleProfile &profile = context.profile();
    QList<QByteArray> arguments{QByteArray::number(profile.socketConnection),
                                context.contextText()};
    for (const int parameter : profile.socketParameters)
        arguments.append(QByteArray::number(parameter));
    return arguments;
}

std::optional<SocketConfig> socketOf(const AtReply &reply, int connection)
{
    for (const QByteArray &line : reply.lines) {
        const Result<SocketConfig> row = parseSocket(line);
        if (row && row->connection == connection)
            return *row;
    }
    return {};
}

StepDetail socketDetail(const StepContext &context, StepDetail::Kind kind)
{
    return {kind,
            {QString::number(context.profile().socketConnection),
             QString::number(context.contextId())}};
}

/// The module would not take our values: its own are good enough if they use our context (N09).
void acceptOwnSocket(StepContext &context, const Error &refused, const Step::Finish &finish)
{
    context.ask(
        CommandId::ReadSockets, context.limits().config, {},
        [&context, refused, finish](const auto &reply) {
            const auto socket =
                isOk(reply) ? socketOf(*reply, context.profile().socketConnection) : std::nullopt;
            if (socket && socket->context == context.contextId())
                finish(
                    {Outcome::Done, socketDetail(context, StepDetail::Kind::SocketWasBound), {}});
            else
                finish(
                    StepResult::failed({ErrorCode::SocketRefused, refused.detail, refused.where}));
        });
}

} // namespace

void configureSocket(StepContext &context, Finish finish)
{
    if (context.passBegins)
        return context.awaitAttempt([&context, finish](const Error &error) {
            error ? finish(StepResult::failed(error)) : configureSocket(context, finish);
        });
    const auto write = [&context, finish] {
        context.data.changed.append(QStringLiteral("socket"));
        if (context.hooks.save) { // what may be written is on the disk before it is (INV-9)
            if (const Result<bool> saved = context.hooks.save(); !saved)
                return finish(StepResult::failed(saved.error()));
        }
        context.ask(
            CommandId::WriteSocket, context.limits().config, socketArguments(context),
            [&context, finish](const Result<AtReply> &reply) {
                if (!reply)
                    return finish(StepResult::failed(reply.error()));
                if (!reply->final.isOk()) {
                    context.data.changed.removeAll(QStringLiteral("socket"));
                    acceptOwnSocket(context, StepContext::rejection(*reply, CommandId::WriteSocket),
                                    finish);
                    return;
                }
                finish({Outcome::Done, socketDetail(context, StepDetail::Kind::SocketBound), {}});
            });
    };
    context.ask(
        CommandId::ReadSockets, context.limits().config, {},
        [&context, write, finish](const auto &reply) {
            if (!reply && reply.error().code != ErrorCode::CommandTimeout)
                return finish(StepResult::failed(reply.error()));
            const auto socket =
                isOk(reply) ? socketOf(*reply, context.profile().socketConnection) : std::nullopt;
            if (socket && socket->context == context.contextId()
                && socket->parameters == context.profile().socketParameters)
                return finish(
                    {Outcome::Done, socketDetail(context, StepDetail::Kind::SocketWasBound), {}});
            write();
        });
}

namespace {

void writeApn(StepContext &context, const Step::Finish &finish)
{
    context.data.changed.append(QStringLiteral("APN"));
    if (context.hooks.save) { // the old one is on the disk before it is overwritten (N06)
        if (const Result<bool> saved = context.hooks.save(); !saved)
            return finish(StepResult::failed(saved.error()));
    }
    const QList<QByteArray> arguments{context.contextText(), context.pdpType().toLatin1(),
                                      context.apn().toLatin1()};
    context.ask(
        CommandId::WriteContext, context.limits().config, arguments,
        [&context, finish](const Result<AtReply> &reply) {
            if (isOk(reply)) {
                context.data.apn = context.apn();
                return finish({Outcome::Done, {StepDetail::Kind::ApnWritten, {context.apn()}}, {}});
            }
            context.data.changed.removeAll(QStringLiteral("APN"));
            if (!reply)
                return finish(StepResult::failed(reply.error()));
            Error error = StepContext::rejection(*reply, CommandId::WriteContext);
            if (error.code == ErrorCode::CommandRejected)
                error.code = ErrorCode::ContextRefused;
            finish(StepResult::failed(error));
        });
}

void keepApn(const Step::Finish &finish, const QString &apn)
{
    finish({Outcome::Done, {StepDetail::Kind::ApnKept, {apn}}, {}});
}

/// Another APN is programmed (N06): ours replaces it only where somebody said so.
void replaceApn(StepContext &context, const QString &present, const Step::Finish &finish)
{
    context.data.apnBefore = present;
    if (context.profile().apnLocked)
        return keepApn(finish, present);
    if (!context.order.server.apn.isEmpty())
        return writeApn(context, finish);
    context.note({ErrorCode::ApnDiffers, present + QStringLiteral(" / ") + context.apn(), {}});
    if (!context.order.interactive || !context.hooks.question)
        return keepApn(finish, present);
    context.hooks.question({Question::Kind::ReplaceApn, {present, context.apn()}, 0},
                           [&context, present, finish](bool yes, const Secret &) {
                               if (yes)
                                   writeApn(context, finish);
                               else
                                   keepApn(finish, present);
                           });
}

} // namespace

void ensureApn(StepContext &context, Finish finish)
{
    context.ask(CommandId::ReadContexts, context.limits().config, {},
                [&context, finish](const Result<AtReply> &reply) {
                    if (!reply)
                        return finish(StepResult::failed(reply.error()));
                    if (!reply->final.isOk())
                        return finish(StepResult::failed(
                            StepContext::rejection(*reply, CommandId::ReadContexts)));
                    QString present;
                    for (const QByteArray &line : reply->lines) {
                        const Result<PdpContext> row = parseContext(line);
                        if (row && row->id == context.contextId())
                            present = QString::fromLatin1(row->apn);
                    }
                    context.data.apn = present;
                    if (present.compare(context.apn(), Qt::CaseInsensitive) == 0)
                        finish({Outcome::Done, {StepDetail::Kind::ApnWasSet, {present}}, {}});
                    else if (present.isEmpty() && context.profile().apnLocked)
                        keepApn(finish, present);
                    else if (present.isEmpty())
                        writeApn(context, finish);
                    else
                        replaceApn(context, present, finish);
                });
}

namespace {

/// Repeats a query until it brings what is wanted or the window is over. The last one is at the
/// window's end; one without an answer is repeated at once.
template<typename T>
struct Poll
{
    CommandId id;
    milliseconds until;
    milliseconds pause;
    std::function<Result<T>(const AtReply &)> parse;
    std::function<bool(const Result<T> &, bool last)> take; ///< true: it has finished the step
};

template<typename T>
void poll(StepContext &context, const Poll<T> &order, const Step::Finish &finish)
{
    context.query<T>(
        order.id, context.limits().versionQuery(), {}, order.parse,
        [&context, order, finish](const Result<T> &value) {
            if (context.cancelled())
                return finish(StepResult::failed({ErrorCode::Cancelled, {}, {}}));
            const milliseconds left = order.until - context.clock.elapsed();
            const bool refused = !value && value.error().code == ErrorCode::CommandRejected;
            const Transport *line = context.channel.transport();
            const bool hopeless = refused && line && line->isRecording(); // a log stays as it is
            if (order.take(value, hopeless || left <= milliseconds(0)))
                return;
            const bool unanswered = !value && value.error().code == ErrorCode::CommandTimeout;
            const milliseconds pause = unanswered ? milliseconds(0) : std::min(order.pause, left);
            context.wait(std::max(pause, milliseconds(0)),
                         [&context, order, finish] { poll(context, order, finish); });
        },
        0);
}

void searchSignal(StepContext &context, milliseconds until, bool radioAsked,
                  const Step::Finish &finish)
{
    Poll<SignalQuality> order{
        CommandId::SignalQuality, until, context.limits().signalPoll(), {}, {}};
    order.parse = [](const AtReply &reply) { return fromLine(reply, parseCsq); };
    order.take = [&context, until, radioAsked, finish](const Result<SignalQuality> &value,
                                                       bool last) {
        if (value && context.hooks.signalMeasured)
            context.hooks.signalMeasured(*value);
        if (value && value->rssiDbm) {
            if (*value->rssiDbm < radio::kWeakRssiDbm)
                context.note({ErrorCode::WeakSignal, QString::number(*value->rssiDbm), {}});
            finish({Outcome::Done,
                    {StepDetail::Kind::Signal, {QString::number(*value->rssiDbm)}},
                    {}});
            return true;
        }
        if (!value && value.error().code == ErrorCode::PortLost) {
            finish(StepResult::failed(value.error()));
            return true;
        }
        if (value && !radioAsked) { // the time that a question takes is the user's
            const milliseconds left = until - context.clock.elapsed();
            radio::ensureOn(context, [&context, left, finish](const Error &off) {
                if (off)
                    return finish(StepResult::failed(off));
                searchSignal(context, context.clock.elapsed() + left, true, finish);
            });
            return true;
        }
        if (last)
            finish(StepResult::failed(value ? Error{ErrorCode::NoSignal, {}, {}} : value.error()));
        else
            context.progress({StepDetail::Kind::Signal, {}});
        return last;
    };
    poll(context, order, finish);
}

} // namespace

void checkSignal(StepContext &context, Finish finish)
{
    searchSignal(context, context.clock.elapsed() + context.limits().signal, false, finish);
}

namespace {

struct RegistrationSearch
{
    CommandId id;
    milliseconds until;
    bool fellBack = false;
    bool denied = false;
};

Result<Registration> registrationOf(const AtReply &reply, QByteArrayView prefix)
{
    for (const QByteArray &line : reply.lines) {
        if (const auto value = parseRegistration(prefix, line))
            return value;
    }
    return Error{ErrorCode::MalformedReply, {}, {}};
}

Error unregistered(int status)
{
    const ErrorCode code = status == 0   ? ErrorCode::NotRegistered
                           : status == 2 ? ErrorCode::StillSearching
                           : status == 3 ? ErrorCode::RegistrationDenied
                                         : ErrorCode::RegistrationUnusable;
    return {code, QString::number(status), {}};
}

/// The run ends without the registration that it needs. A module that has the other one, for calls,
/// tells that antenna and SIM are not what is missing (R14).
void failUnregistered(StepContext &context, const RegistrationSearch &search, int status,
                      const Step::Finish &finish)
{
    const QByteArray needed = commandSpec(search.id).prefix;
    context.ask(CommandId::CircuitRegistration, context.limits().versionQuery(), {},
                [&context, needed, status, finish](const Result<AtReply> &reply) {
                    if (context.cancelled())
                        return finish(StepResult::failed({ErrorCode::Cancelled, {}, {}}));
                    const QByteArray other = commandSpec(CommandId::CircuitRegistration).prefix;
                    const auto calls =
                        isOk(reply)
                            ? registrationOf(*reply, other)
                            : Result<Registration>(Error{ErrorCode::MalformedReply, {}, {}});
                    if (calls && (calls->status == 1 || calls->status == 5))
                        context.note({ErrorCode::OneDomainOnly,
                                      QStringLiteral("%1 %2, %3 %4")
                                          .arg(QString::fromLatin1(needed))
                                          .arg(status)
                                          .arg(QString::fromLatin1(other))
                                          .arg(calls->status),
                                      {}});
                    finish(StepResult::failed(unregistered(status)));
                });
}

void roaming(StepContext &context, const Step::Finish &finish)
{
    const StepResult done{
        Outcome::Done, {StepDetail::Kind::Registration, {QStringLiteral("5")}}, {}};
    if (context.order.allowRoaming)
        return finish(done);
    const StepResult refused = StepResult::failed({ErrorCode::RoamingNotAllowed, {}, {}});
    if (!context.order.interactive || !context.hooks.question)
        return finish(refused);
    context.hooks.question(
        {Question::Kind::Roaming, {}, 0},
        [finish, done, refused](bool yes, const Secret &) { finish(yes ? done : refused); });
}

void searchRegistration(StepContext &context, const std::shared_ptr<RegistrationSearch> &search,
                        const Step::Finish &finish)
{
    Poll<Registration> order{
        search->id, search->until, context.limits().registrationPoll(), {}, {}};
    const QByteArrayView prefix(commandSpec(search->id).prefix);
    order.parse = [prefix](const AtReply &reply) { return registrationOf(reply, prefix); };
    order.take = [&context, search, finish](const Result<Registration> &value, bool last) {
        const ErrorCode code = value ? ErrorCode::None : value.error().code;
        if (code == ErrorCode::PortLost) {
            finish(StepResult::failed(value.error()));
            return true;
        }
        const bool answered =
            value || code == ErrorCode::CommandTimeout || code == ErrorCode::MalformedReply;
        if (!answered && !search->fellBack) { // the module does not know this query: the other one
            search->fellBack = true;
            search->id = search->id == CommandId::EpsRegistration ? CommandId::PacketRegistration
                                                                  : CommandId::EpsRegistration;
            searchRegistration(context, search, finish);
            return true;
        }
        if (value && context.hooks.registrationRead)
            context.hooks.registrationRead(*value);
        const StepDetail detail{StepDetail::Kind::Registration,
                                {QString::number(value ? value->status : 4)}};
        if (value && value->status == 1) {
            finish({Outcome::Done, detail, {}});
            return true;
        }
        if (value && value->status == 5) {
            roaming(context, finish);
            return true;
        }
        const bool denied = value && value->status == 3;
        if (denied && search->denied) { // asked once more after the first denial, no oftener (R11)
            failUnregistered(context, *search, 3, finish);
            return true;
        }
        if (denied && !last) {
            search->denied = true;
            searchRegistration(context, search, finish);
            return true;
        }
        if (last && value)
            failUnregistered(context, *search, value->status, finish);
        else if (last)
            finish(StepResult::failed(value.error()));
        else
            context.progress(detail);
        return last;
    };
    poll(context, order, finish);
}

} // namespace

void checkRegistration(StepContext &context, Finish finish)
{
    const bool eps = context.profile().registration != QStringLiteral("CGREG");
    const auto search = std::make_shared<RegistrationSearch>();
    search->id = eps ? CommandId::EpsRegistration : CommandId::PacketRegistration;
    search->until = context.clock.elapsed() + context.limits().registration;
    searchRegistration(context, search, finish);
}

} // namespace fota::actions
