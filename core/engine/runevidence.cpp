#include "core/engine/runevidence.h"

#include "core/at/parsers.h"
#include "core/diagnosis/diagnose.h"
#include "core/fota/firmwareversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace fota {

namespace {

using Fact = Evidence::Fact;

/// The error that the message is about.
Error leading(const RunResult &result)
{
    const QList<Error> open = openNotes(result);
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
        return open.value(0);
    case VerdictKind::UpdateAvailable:
        return {};
    default:
        break;
    }
    if (result.applyPending)
        return {ErrorCode::ApplyInterrupted, {}, {}};
    if (result.error)
        return result.error;
    switch (result.verdict) {
    case VerdictKind::NotUpdated:
        return {ErrorCode::StillOldVersion, {}, {}};
    case VerdictKind::UnexpectedVersion:
        return {ErrorCode::ThirdVersion, {}, {}};
    case VerdictKind::ModuleLost:
        return {ErrorCode::ModuleLost, {}, {}};
    case VerdictKind::Unknown:
        return {ErrorCode::ApplyInterrupted, {}, {}};
    case VerdictKind::Cancelled:
        return {ErrorCode::Cancelled, {}, {}};
    default:
        return {};
    }
}

} // namespace

QList<Error> openNotes(const RunResult &result)
{
    QList<Error> open;
    for (const Error &note : result.notes) {
        switch (note.code) {
        case ErrorCode::SubVersionUnread: // the target names one: only the main version is known
            if (result.verdict == VerdictKind::Updated && result.nowSub.isEmpty()
                && needsSubVersion(result.now, result.target))
                open += note;
            break;
        case ErrorCode::AfterUpdateUnregistered:
        case ErrorCode::SettingsLost:
        case ErrorCode::JournalNotWritten:
        case ErrorCode::EventContradicts:
        case ErrorCode::ContextNotClosed:
        case ErrorCode::FtpNotClosed:
            open += note;
            break;
        default:
            break;
        }
    }
    return open;
}

bool isUnsettled(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
    case VerdictKind::NotUpdated:
    case VerdictKind::UnexpectedVersion:
        return false;
    case VerdictKind::ModuleLost:
    case VerdictKind::Unknown:
        return true;
    case VerdictKind::UpdateAvailable:
    case VerdictKind::Refused:
    case VerdictKind::Cancelled:
    case VerdictKind::Failed:
        break;
    }
    // An apply was sent, so only a version that was read can say what the module runs.
    return result.applyPending || (result.passes > 0 && result.now.isEmpty());
}

Evidence evidenceOf(const Error &error)
{
    Evidence evidence{.code = error.code, .text = error.detail};
    const QByteArray text = error.detail.toLatin1();
    if (const auto failed = parseFinalError(text); failed && failed->number)
        evidence.facts[failed->isCms ? Fact::Cms : Fact::Cme] = *failed->number;
    // "/dev/ttyUSB0 root:dialout 0660": a group helps only if it may use the port.
    static const QRegularExpression access(QStringLiteral(" [^ :]*:([^ :]+) 0[0-7]([0-7])[0-7]$"));
    if (const auto found = access.match(error.detail);
        error.code == ErrorCode::PortDenied && found.hasMatch()) {
        evidence.portGroup = found.captured(1);
        evidence.facts[Fact::GroupMayUse] =
            (found.captured(2).toInt() & 6) == 6 && evidence.portGroup != u"root";
    }
    bool isNumber = false;
    const qint64 number = error.detail.toLongLong(&isNumber);
    if (const auto code = parseServerCode(text); code && !isNumber)
        evidence.facts[Fact::Server] = *code;
    if (isNumber && error.code == ErrorCode::TransferStalled)
        evidence.facts[Fact::Bytes] = number;
    if (isNumber && error.code == ErrorCode::RegistrationUnusable)
        evidence.facts[Fact::Registration] = number;
    return evidence;
}

Evidence evidenceOf(const RunResult &result)
{
    const Error error = leading(result);
    Evidence evidence = evidenceOf(error);
    if (!error)
        return evidence;
    evidence.step = result.step;
    for (auto it = result.seen.facts.cbegin(); it != result.seen.facts.cend(); ++it) {
        if (!evidence.facts.contains(it.key()))
            evidence.facts[it.key()] = it.value();
    }
    evidence.facts[Fact::Attempts] = result.attempts;
    evidence.facts[Fact::Applies] = result.passes;
    evidence.facts[Fact::AppliesBefore] = result.appliesBefore;
    evidence.facts[Fact::VersionRead] = result.passes > 0 && !result.now.isEmpty();
    if (result.passes > 0)
        evidence.facts[Fact::Restarts] = result.restarts;
    if (std::ranges::any_of(result.notes,
                            [](const Error &e) { return e.code == ErrorCode::SizeUnknown; }))
        evidence.facts[Fact::SizeUnchecked] = 1;
    if (result.push && result.push->state == PushReport::State::Over && !result.push->now.isEmpty())
        evidence.facts[Fact::PushOver] = 1;
    if (isUnsettled(result))
        evidence.facts[Fact::Unsettled] = 1;
    return evidence;
}

Diagnosis diagnosisOf(const RunResult &result)
{
    return diagnose(evidenceOf(result));
}

Diagnosis diagnosisOf(const Error &error)
{
    return diagnose(evidenceOf(error));
}

QString faultOf(const RunResult &result)
{
    const bool good = result.verdict == VerdictKind::Updated
                      || result.verdict == VerdictKind::AlreadyCurrent
                      || result.verdict == VerdictKind::UpdateAvailable;
    return good ? QString() : diagnosisOf(result).id;
}

QString faultOf(const Error &error)
{
    return diagnosisOf(error).id;
}

} // namespace fota
