#include "core/fota/radio.h"

#include "core/at/parsers.h"

namespace fota::radio {

namespace {

using Done = std::function<void(const Error &)>;

constexpr int kOff = 0;        // 3GPP TS 27.007, 8.2: minimum functionality
constexpr int kFlightMode = 4; // neither transmits nor receives

void switchOn(StepContext &context, const Done &done)
{
    context.data.changed.append(QStringLiteral("radio"));
    context.ask(CommandId::RadioOn, context.limits().config, {},
                [&context, done](const Result<AtReply> &reply) {
                    if (!isOk(reply)) {
                        context.data.changed.removeAll(QStringLiteral("radio"));
                        return done(reply ? Error{ErrorCode::RadioOff, {}, {}} : reply.error());
                    }
                    done({}); // it finds its network within the windows of 4.c and 4.d
                });
}

} // namespace

void ensureOn(StepContext &context, Done done)
{
    context.ask(CommandId::ReadFunction, context.limits().ident, {},
                [&context, done](const Result<AtReply> &reply) {
                    if (!reply && reply.error().code == ErrorCode::PortLost)
                        return done(reply.error());
                    const Result<int> level =
                        isOk(reply) ? fromLine(*reply, parseFunction)
                                    : Result<int>(Error{ErrorCode::MalformedReply, {}, {}});
                    if (!level || (*level != kOff && *level != kFlightMode))
                        return done({});
                    const Error off{ErrorCode::RadioOff, QString::number(*level), {}};
                    if (!context.order.interactive || !context.hooks.question)
                        return done(off);
                    context.hooks.question({Question::Kind::RadioOn, {}, 0},
                                           [&context, off, done](bool yes, const Secret &) {
                                               if (yes)
                                                   switchOn(context, done);
                                               else
                                                   done(off);
                                           });
                });
}

} // namespace fota::radio
