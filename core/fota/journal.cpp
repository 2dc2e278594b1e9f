#include "core/fota/journal.h"

#include "core/fota/firmwareversion.h"

namespace fota {

namespace {

/// The program declined, as opposed to something that failed.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownModule:
    case ErrorCode::ProfileDiffers:
    case ErrorCode::PushUnderWay:
    case ErrorCode::RoamingNotAllowed:
    case ErrorCode::ListChanged:
    case ErrorCode::CheckFileEmpty:
    case ErrorCode::CheckFileNoRow:
    case ErrorCode::CheckFileColumns:
    case ErrorCode::CheckFileCellEmpty:
    case ErrorCode::CheckFileEncoding:
    case ErrorCode::CheckFileQuoting:
    case ErrorCode::CheckFileTypographic:
    case ErrorCode::CheckFileWebPage:
    case ErrorCode::CheckFileTooLarge:
    case ErrorCode::CheckFileBinary:
    case ErrorCode::CheckFileSeveralRows:
    case ErrorCode::CheckFileOtherModel:
    case ErrorCode::Downgrade:
    case ErrorCode::VersionsNearEqual:
    case ErrorCode::SubVersionUnread:
    case ErrorCode::CheckFileNameQuote:
    case ErrorCode::CheckFileControl:
    case ErrorCode::CheckFileCommand:
    case ErrorCode::CheckFilePath:
    case ErrorCode::CheckFileNameLong:
    case ErrorCode::CheckFileNameLetters:
    case ErrorCode::CheckFileDisturbed:
    case ErrorCode::CheckFileImitates:
    case ErrorCode::CheckFileSeparator:
    case ErrorCode::CheckFileSpaces:
    case ErrorCode::DeltaOtherBase:
    case ErrorCode::DeltaOtherModel:
    case ErrorCode::DeltaUnreadable:
    case ErrorCode::DeltaEmpty:
    case ErrorCode::DeltaTooLarge:
    case ErrorCode::ConsentMissing:
    case ErrorCode::ApplyBudgetUsed:
    case ErrorCode::BadCredential:
    case ErrorCode::BadServer:
    case ErrorCode::BadArgument:
    case ErrorCode::CommandTooLong:
        return true;
    default:
        return false;
    }
}

VerdictKind afterApply(const JournalEntry &entry)
{
    const RunData &data = entry.data;
    if (data.now.isEmpty() || !data.nowFinal || data.target.isEmpty()) {
        const ErrorCode code = entry.firstError.code;
        const bool lost = code == ErrorCode::ModuleLost || code == ErrorCode::KeepsRestarting
                          || code == ErrorCode::BootMode;
        return lost ? VerdictKind::ModuleLost : VerdictKind::Unknown;
    }
    const auto sub = data.nowSub.isEmpty() ? std::nullopt : std::optional(data.nowSub);
    if (reachedTarget(data.now, sub, data.from, data.fromSub, data.target))
        return VerdictKind::Updated;
    if (!sub && needsSubVersion(data.now, data.target)) // it may be the target, or not (D11)
        return VerdictKind::Unknown;
    const bool isOld = data.now == data.from && (!sub || sub == data.fromSub);
    return isOld ? VerdictKind::NotUpdated : VerdictKind::UnexpectedVersion;
}

} // namespace

void markWhatMayBeOpen(JournalEntry &entry)
{
    RunData &data = entry.data;
    const StepId left = entry.step;
    data.contextOpen |= entry.visitsOf(StepId::OpenData) > 0 && left <= StepId::CloseData;
    data.ftpOpen |= entry.visitsOf(StepId::OpenFtp) > 0 && left < StepId::CloseData;
}

void markDoubtful(JournalEntry &entry)
{
    entry.verdict.reset();
    entry.step = StepId::AwaitResets;
    entry.data.applies = std::max(entry.data.applies, 1); // else: "nothing was changed"
    entry.data.forgetReadBack();
}

VerdictKind verdictOf(const JournalEntry &entry)
{
    const RunData &data = entry.data;
    if (entry.step != StepId::End && entry.applyOnRecord())
        return VerdictKind::Unknown;
    if (data.applies > 0)
        return afterApply(entry);
    if (data.decision == RunData::Decision::AlreadyCurrent)
        return VerdictKind::AlreadyCurrent;
    if (data.decision == RunData::Decision::UpdateAvailable)
        return VerdictKind::UpdateAvailable;
    if (data.decision == RunData::Decision::Declined)
        return VerdictKind::Refused;
    if (entry.firstError.code == ErrorCode::Cancelled)
        return VerdictKind::Cancelled;
    return isRefusal(entry.firstError.code) ? VerdictKind::Refused : VerdictKind::Failed;
}

} // namespace fota
