#include "core/fota/actions.h"
#include "core/fota/deltafile.h"

#include <QPointer>

namespace fota::actions {

namespace {

milliseconds ms(int value)
{
    return milliseconds(value);
}

/// Half an hour, and more for a file that a line of 57600 baud would not bring over in it.
milliseconds wholeLimit(const StepContext &context)
{
    const milliseconds least = context.limits().delta;
    const milliseconds fair(120'000 + context.data.fileBytes * 1000 / 4'000);
    return least == Limits().delta ? std::max(least, fair) : least; // a limit that was set stands
}

/// The data as the profile wants it written, and the report of how far it is.
std::shared_ptr<const UploadPlan> planOf(StepContext &context)
{
    const UploadProfile &profile = context.profile().upload;
    const QString name = context.data.file;
    const qint64 total = context.data.fileBytes;
    UploadPlan plan;
    plan.data = context.order.delta->bytes;
    plan.block = profile.blockBytes;
    plan.pause = ms(profile.pauseMs);
    plan.lead = ms(profile.leadMs);
    plan.trail = ms(profile.trailMs);
    plan.escapes = profile.form == UploadProfile::Form::Escape;
    plan.stall = context.limits().transferIdle();
    plan.whole = wholeLimit(context);
    plan.progress = [&context, guard = QPointer<QObject>(context.receiver()), name,
                     total](qint64 sent) {
        if (guard)
            context.progress({StepDetail::Kind::Uploaded,
                              {name, QString::number(sent), QString::number(total)}});
    };
    return std::make_shared<const UploadPlan>(std::move(plan));
}

Result<Command> uploadCommand(StepContext &context)
{
    const bool sized = context.profile().upload.form == UploadProfile::Form::Sized;
    Result<Command> made = sized ? makeCommand(CommandId::UploadDeltaSized, context.limits().close,
                                               {QByteArray::number(context.data.fileBytes)})
                                 : makeCommand(CommandId::UploadDelta, context.limits().close);
    if (!made)
        return made;
    Command command = *made;
    command.upload = planOf(context);
    return command;
}

/// What the reply says of the upload; no error: the module has the whole file.
Error judge(const StepContext &context, const Result<AtReply> &reply)
{
    if (!reply)
        return reply.error();
    const bool sized = context.profile().upload.form == UploadProfile::Form::Sized;
    const bool ended =
        sized ? reply->final.isOk() : reply->final.kind == FinalResult::Kind::NoCarrier;
    const QString words = QString::fromLatin1(reply->final.line.left(200));
    const QString sent = QStringLiteral("%1 / %2").arg(reply->uploaded).arg(context.data.fileBytes);
    if (ended && reply->uploaded == context.data.fileBytes)
        return {};
    if (reply->uploaded == 0)
        return {ErrorCode::DeltaRefusedByModule, words, QStringLiteral("AT#OTAUPW")};
    if (reply->uploaded < context.data.fileBytes)
        return {ErrorCode::UploadCut, sent + QStringLiteral(": ") + words,
                QStringLiteral("AT#OTAUPW")};
    return {ErrorCode::DeltaRefusedByModule, words, QStringLiteral("AT#OTAUPW")};
}

void write(StepContext &context, const Step::Finish &finish)
{
    context.ask(uploadCommand(context), [&context, finish](const Result<AtReply> &reply) {
        if (const Error error = judge(context, reply))
            return finish(StepResult::failed(error));
        context.downloadedAt = context.clock.elapsed();
        // The rest that a public updater of the family keeps before its next command.
        context.wait(ms(context.profile().upload.restMs), [&context, finish] {
            const QString bytes = QString::number(context.data.fileBytes);
            finish({Outcome::Done,
                    {StepDetail::Kind::Uploaded, {context.data.file, bytes, bytes}},
                    {}});
        });
    });
}

} // namespace

void uploadDelta(StepContext &context, Finish finish)
{
    if (!context.order.delta)
        return finish(StepResult::failed({ErrorCode::DeltaUnreadable, context.data.file, {}}));
    if (!context.profile().upload.askForms)
        return write(context, finish);
    context.ask(CommandId::UploadForms, context.limits().ident, {},
                [&context, finish](const Result<AtReply> &reply) {
                    if (isOk(reply))
                        return write(context, finish);
                    Error error = reply ? StepContext::rejection(*reply, CommandId::UploadForms)
                                        : reply.error();
                    if (error.code == ErrorCode::CommandRejected)
                        error.code = ErrorCode::DeltaRefusedByModule;
                    finish(StepResult::failed(error));
                });
}

} // namespace fota::actions
