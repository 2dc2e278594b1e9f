#include "core/at/parsers.h"
#include "core/fota/actions.h"
#include "core/fota/checkfile.h"
#include "core/fota/firmwareversion.h"
#include "core/fota/identity.h"
#include "core/fota/restartwatch.h"

namespace fota::actions {

namespace {

using VersionDone = std::function<void(const Result<QString> &, const std::optional<QString> &)>;

void askVersion(StepContext &context, const VersionDone &done)
{
    context.query<QString>(
        CommandId::Revision, context.limits().versionQuery(), {}, versionOf,
        [&context, done](const Result<QString> &main) {
            if (!main || !context.profile().subVersion)
                return done(main, {});
            context.query<int>(
                CommandId::SubVersion, context.limits().versionQuery(), {},
                [](const AtReply &reply) { return fromLine(reply, parseSubVersion); },
                [&context, main, done](const Result<int> &sub) {
                    if (!sub && context.data.fromSub) // no other module, only an answer less
                        return done(sub.error(), {});
                    done(main, sub ? std::optional(QString::number(*sub)) : std::nullopt); // A14
                });
        });
}

} // namespace

void readVersion(StepContext &context, Finish finish)
{
    askVersion(context, [&context, finish](const Result<QString> &main,
                                           const std::optional<QString> &sub) {
        if (!main)
            return finish(StepResult::failed(main.error()));
        RunData &data = context.data;
        // In a later pass the module must still be what it was read back as.
        if (*main != data.from || sub != data.fromSub)
            return finish(StepResult::failed({ErrorCode::ModuleChanged, *main, {}}));
        finish({Outcome::Done, {StepDetail::Kind::Version, {fullVersion(*main, sub)}}, {}});
    });
}

void compareSame(StepContext &context, Finish finish)
{
    RunData &data = context.data;
    const QString present = fullVersion(data.from, data.fromSub);
    if (matchesTarget(data.from, data.fromSub, data.target)) {
        data.decision = RunData::Decision::AlreadyCurrent;
        return finish({Outcome::Other, {StepDetail::Kind::VersionsSame, {present}}, {}});
    }
    finish({Outcome::Done, {StepDetail::Kind::VersionsDiffer, {present, data.target}}, {}});
}

namespace {

/// Why this update must not go on whoever asks for it; no error: nothing speaks against it.
Error objection(StepContext &context)
{
    const RunData &data = context.data;
    const Transport *line = context.channel.transport();
    if (line && (!line->isDirect() || context.channel.isJittery()))
        context.note({ErrorCode::UnsafeLine, line->name(), {}}); // P21
    const QString both = fullVersion(data.from, data.fromSub) + QStringLiteral(" / ") + data.target;
    const Error unread{ErrorCode::SubVersionUnread, both, {}};
    if (!data.fromSub && needsSubVersion(data.from, data.target))
        return unread; // nothing that can be read would tell one from the other (D11)
    if (!data.fromSub && context.profile().subVersion)
        context.note(unread);
    switch (compareVersions(data.from, data.fromSub, data.target)) {
    case VersionOrder::Newer:
        if (!context.order.allowDowngrade)
            return {ErrorCode::Downgrade, both, {}};
        context.note({ErrorCode::Downgrade, both, {}});
        break;
    case VersionOrder::NearEqual:
        return {ErrorCode::VersionsNearEqual, both, {}};
    case VersionOrder::Unordered:
        context.note({ErrorCode::VersionsUnordered, both, {}});
        break;
    case VersionOrder::Same:
    case VersionOrder::Older:
        break;
    }
    if (context.isUpload()
        && !context.profile().upload.validate) // what INV-1 asks for is not there
        context.note({ErrorCode::ValidationUnknown, context.profile().family, {}});
    const qint64 buffer = context.profile().upload.bufferBytes;
    if (context.isUpload() && buffer > 0 && data.fileBytes > buffer) // D05
        return {ErrorCode::DeltaTooLarge,
                QStringLiteral("%1 / %2").arg(data.fileBytes).arg(buffer),
                {}};
    const Result<bool> name = checkDeltaName(data.file, data.from, data.fromSub, data.model);
    return name ? Error{} : name.error();
}

/// Does the consent name what was found here? An unattended one takes what the first 4.j finds
/// and then holds for that alone (F22).
Error checkConsent(const StepContext &context, const Consent &consent)
{
    const RunData &data = context.data;
    const auto differs = [](const QString &what, const QString &agreed, const QString &found) {
        return Error{ErrorCode::ListChanged,
                     what + QStringLiteral(": ") + agreed + QStringLiteral(" / ") + found,
                     {}};
    };
    if (consent.unattended && consent.target.isEmpty())
        return {};
    if (consent.imei != data.imei)
        return differs(QStringLiteral("IMEI"), consent.imei, data.imei);
    if (consent.model != data.model)
        return differs(QStringLiteral("model"), consent.model, data.model);
    if (consent.from != data.from)
        return differs(QStringLiteral("version"), consent.from, data.from);
    const QString sub = data.fromSub.value_or(QString());
    if (consent.fromSub != sub && !consent.fromSub.isEmpty() && !sub.isEmpty()) // D11
        return differs(QStringLiteral("sub-version"), consent.fromSub, sub);
    if (consent.target != data.target)
        return differs(QStringLiteral("target"), consent.target, data.target);
    if (consent.file != data.file)
        return differs(QStringLiteral("file"), consent.file, data.file);
    if (consent.sha256 != data.fileSha256 && (context.isUpload() || !consent.sha256.isEmpty()))
        return differs(QStringLiteral("SHA-256"), consent.sha256, data.fileSha256);
    if (consent.server != context.serverText())
        return differs(QStringLiteral("server"), consent.server, context.serverText());
    return {};
}

} // namespace

namespace {
constexpr int kAppliesPerDelta = 2; // without a confirmation that shows what happened before (U22)
}

void compareOlder(StepContext &context, Finish finish)
{
    RunData &data = context.data;
    if (const Error error = objection(context)) // 4.i and 4.j close what is open before they end
        return finish(StepResult::failed(error));
    const StepDetail detail{StepDetail::Kind::UpdateFound,
                            {fullVersion(data.from, data.fromSub), data.target}};
    if (context.order.isCheck) {
        data.decision = RunData::Decision::UpdateAvailable;
        return finish({Outcome::Other, detail, {}});
    }
    // Earlier runs count; within a run that begins with none the consent's passes are the bound.
    const int before =
        context.hooks.appliesBefore ? context.hooks.appliesBefore() - data.applies : 0;
    if (before > 0 && before + context.pass > kAppliesPerDelta)
        return finish(
            StepResult::failed({ErrorCode::ApplyBudgetUsed, QString::number(before), {}}));
    if (!context.consent)
        data.declined = {ErrorCode::ConsentMissing, {}, {}};
    else
        data.declined = checkConsent(context, *context.consent);
    if (data.declined) {
        data.decision = RunData::Decision::Declined;
        return finish({Outcome::Other, detail, data.declined});
    }
    Consent &consent = *context.consent;
    consent.imei = data.imei;
    consent.model = data.model;
    consent.from = data.from;
    consent.fromSub = data.fromSub.value_or(QString());
    consent.target = data.target;
    consent.file = data.file;
    consent.sha256 = data.fileSha256;
    consent.server = context.serverText();
    finish({Outcome::Done, detail, {}});
}

void verifyVersion(StepContext &context, Finish finish)
{
    RunData &data = context.data;
    const QString now =
        fullVersion(data.now, data.nowSub.isEmpty() ? std::nullopt : std::optional(data.nowSub));
    const auto sub = data.nowSub.isEmpty() ? std::nullopt : std::optional(data.nowSub);
    const bool reached = reachedTarget(data.now, sub, data.from, data.fromSub, data.target);
    if (context.eventSaysUpdated.value_or(reached) != reached)
        context.note({ErrorCode::EventContradicts, now, {}});
    if (reached) {
        // A restart alone takes five seconds (AT guide 2.17): it is told, and the version counts
        // (U21).
        const std::optional<milliseconds> after = context.restartWatch().backAfter();
        if (after && *after < context.limits().quiet / 4)
            context.note({ErrorCode::UpdateTooFast,
                          QStringLiteral("%1 s").arg(double(after->count()) / 1000, 0, 'f', 1),
                          {}});
        return finish({Outcome::Done, {StepDetail::Kind::Verified, {now}}, {}});
    }
    const StepDetail detail{StepDetail::Kind::NotVerified, {now}};
    if (!sub && needsSubVersion(data.now, data.target))
        return finish({Outcome::Failed, detail, {ErrorCode::SubVersionUnread, now, {}}});
    const bool isOld = data.now == data.from && (!sub || sub == data.fromSub);
    // The note repeats "as needed": here only after the old version stayed, where the module did
    // not refuse the file, and within what the consent names (U12, U13).
    const bool again = isOld && data.nowFinal && !data.refused && !context.order.resumed
                       && context.consent && context.pass < context.consent->passes
                       && !context.cancelled();
    if (again)
        return finish({Outcome::Other, detail, {}});
    const ErrorCode refused = context.integrityFailed ? ErrorCode::DeltaRejected // D03
                                                      : ErrorCode::ApplyRefused;
    const ErrorCode code = data.target.isEmpty() ? ErrorCode::JournalUnreadable // H05
                           : data.refused        ? refused
                           : isOld               ? ErrorCode::StillOldVersion
                                                 : ErrorCode::ThirdVersion;
    const bool said = code == refused && !context.applyRefusal.isEmpty();
    finish({Outcome::Failed, detail, {code, said ? context.applyRefusal : now, {}}});
}

} // namespace fota::actions
