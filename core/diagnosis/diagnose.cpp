#include "core/diagnosis/diagnose.h"

#include "core/diagnosis/rules.h"

namespace fota {

using namespace Qt::StringLiterals;

// One line a code; no default, so that a new code must not compile without its id.
// clang-format off
QString faultId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:                       return {};
    case ErrorCode::PortMissing:                return u"P02"_s;
    case ErrorCode::PortDenied:                 return u"P03"_s;
    case ErrorCode::PortBusy:                   return u"P04"_s;
    case ErrorCode::PortInUse:                  return u"P05"_s;
    case ErrorCode::PortFailed:                 return u"P02"_s;
    case ErrorCode::PortLost:                   return u"P11"_s;
    case ErrorCode::PortStuck:                  return u"P17"_s;
    case ErrorCode::PortReplaced:               return u"P14"_s;
    case ErrorCode::LogEnded:                   return u"L03"_s;
    case ErrorCode::LogHasNoAnswer:             return u"L06"_s;
    case ErrorCode::WriteBlocked:               return u"P09"_s;
    case ErrorCode::ModuleSilent:               return u"P07"_s;
    case ErrorCode::LineGarbled:                return u"P08"_s;
    case ErrorCode::UnsafeLine:                 return u"P21"_s;
    case ErrorCode::CommandTimeout:             return u"A11"_s;
    case ErrorCode::CommandRejected:            return u"A13"_s;
    case ErrorCode::MalformedReply:             return u"A21"_s;
    case ErrorCode::LineOverflow:               return u"A15"_s;
    case ErrorCode::CommandTooLong:             return u"A26"_s;
    case ErrorCode::BadArgument:                return u"F23"_s;
    case ErrorCode::ModuleRestarted:            return u"A25"_s;
    case ErrorCode::UnknownModule:              return u"C15"_s;
    case ErrorCode::ProfileDiffers:             return u"C15"_s;
    case ErrorCode::ProfileByHand:              return u"C15"_s;
    case ErrorCode::PushUnderWay:               return u"A25"_s;
    case ErrorCode::ModuleChanged:              return u"P14"_s;
    case ErrorCode::SimMissing:                 return u"R01"_s;
    case ErrorCode::SimPinNeeded:               return u"R02"_s;
    case ErrorCode::SimPinWrong:                return u"R03"_s;
    case ErrorCode::SimPukNeeded:               return u"R04"_s;
    case ErrorCode::SimBusy:                    return u"R05"_s;
    case ErrorCode::SimFailed:                  return u"R01"_s;
    case ErrorCode::NoSignal:                   return u"R06"_s;
    case ErrorCode::WeakSignal:                 return u"R07"_s;
    case ErrorCode::NotRegistered:              return u"R09"_s;
    case ErrorCode::StillSearching:             return u"R10"_s;
    case ErrorCode::RegistrationDenied:         return u"R11"_s;
    case ErrorCode::RegistrationUnusable:       return u"R12"_s;
    case ErrorCode::OneDomainOnly:              return u"R14"_s;
    case ErrorCode::RoamingNotAllowed:          return u"R13"_s;
    case ErrorCode::RadioOff:                   return u"R15"_s;
    case ErrorCode::ContextRefused:             return u"N01"_s;
    case ErrorCode::ContextTimeout:             return u"N02"_s;
    case ErrorCode::ContextNoAddress:           return u"N04"_s;
    case ErrorCode::ContextWasActive:           return u"N03"_s;
    case ErrorCode::ApnDiffers:                 return u"N06"_s;
    case ErrorCode::ContextLost:                return u"N07"_s;
    case ErrorCode::ContextNotClosed:           return u"N08"_s;
    case ErrorCode::SocketRefused:              return u"N09"_s;
    case ErrorCode::BudgetUsed:                 return u"N10"_s;
    case ErrorCode::ServerNotFound:             return u"F01"_s;
    case ErrorCode::ServerRefused:              return u"F02"_s;
    case ErrorCode::ServerSilent:               return u"F03"_s;
    case ErrorCode::LoginRefused:               return u"F04"_s;
    case ErrorCode::ServerBusy:                 return u"F05"_s;
    case ErrorCode::DataBlocked:                return u"F15"_s;
    case ErrorCode::CheckFileMissing:           return u"F06"_s;
    case ErrorCode::FolderMissing:              return u"F06"_s;
    case ErrorCode::DeltaMissing:               return u"F07"_s;
    case ErrorCode::TransferStalled:            return u"F10"_s;
    case ErrorCode::CheckFileCut:               return u"F11"_s;
    case ErrorCode::DeltaCut:                   return u"F12"_s;
    case ErrorCode::SizeDiffers:                return u"F13"_s;
    case ErrorCode::SessionLost:                return u"F14"_s;
    case ErrorCode::FtpNotClosed:               return u"F18"_s;
    case ErrorCode::TransferTooSlow:            return u"F19"_s;
    case ErrorCode::TransferEndless:            return u"F20"_s;
    case ErrorCode::DeltaTimeout:               return u"F21"_s;
    case ErrorCode::ListChanged:                return u"F22"_s;
    case ErrorCode::BadCredential:              return u"F23"_s;
    case ErrorCode::BadServer:                  return u"F24"_s;
    case ErrorCode::SizeUnknown:                return u"F25"_s;
    case ErrorCode::CheckFileEmpty:             return u"C01"_s;
    case ErrorCode::CheckFileNoRow:             return u"C02"_s;
    case ErrorCode::CheckFileColumns:           return u"C03"_s;
    case ErrorCode::CheckFileCellEmpty:         return u"C06"_s;
    case ErrorCode::CheckFileEncoding:          return u"C07"_s;
    case ErrorCode::CheckFileEndUnconfirmed:    return u"C08"_s;
    case ErrorCode::CheckFileQuoting:           return u"C09"_s;
    case ErrorCode::CheckFileTypographic:       return u"C10"_s;
    case ErrorCode::CheckFileWebPage:           return u"C11"_s;
    case ErrorCode::CheckFileTooLarge:          return u"C12"_s;
    case ErrorCode::CheckFileBinary:            return u"C13"_s;
    case ErrorCode::CheckFileSeveralRows:       return u"C14"_s;
    case ErrorCode::CheckFileOtherModel:        return u"C15"_s;
    case ErrorCode::ModelNotStated:             return u"C15"_s;
    case ErrorCode::Downgrade:                  return u"C16"_s;
    case ErrorCode::ListGoesBack:               return u"C16"_s;
    case ErrorCode::VersionsUnordered:          return u"C18"_s;
    case ErrorCode::VersionsNearEqual:          return u"C19"_s;
    case ErrorCode::SubVersionUnread:           return u"D11"_s;
    case ErrorCode::CheckFileNameQuote:         return u"C20"_s;
    case ErrorCode::CheckFileControl:           return u"C21"_s;
    case ErrorCode::CheckFileCommand:           return u"C22"_s;
    case ErrorCode::CheckFilePath:              return u"C23"_s;
    case ErrorCode::CheckFileNameLong:          return u"C24"_s;
    case ErrorCode::CheckFileNameLetters:       return u"C25"_s;
    case ErrorCode::CheckDateUnread:            return u"C26"_s;
    case ErrorCode::NextServerOffered:          return u"C28"_s;
    case ErrorCode::NextServerUnread:           return u"C27"_s;
    case ErrorCode::NextLoginOffered:           return u"C29"_s;
    case ErrorCode::CheckFileImitates:          return u"C32"_s;
    case ErrorCode::CheckFileDisturbed:         return u"C33"_s;
    case ErrorCode::CheckFileSeparator:         return u"C34"_s;
    case ErrorCode::CheckFileSpaces:            return u"C35"_s;
    case ErrorCode::DeltaOtherBase:             return u"D01"_s;
    case ErrorCode::DeltaOtherModel:            return u"D02"_s;
    case ErrorCode::DeltaRejected:              return u"D03"_s;
    case ErrorCode::DeltaRefusedByModule:       return u"D05"_s;
    case ErrorCode::DeltaReportedBad:           return u"D09"_s;
    case ErrorCode::DeltaUnreadable:            return u"D06"_s;
    case ErrorCode::DeltaEmpty:                 return u"D06"_s;
    case ErrorCode::DeltaTooLarge:              return u"D05"_s;
    case ErrorCode::UploadCut:                  return u"D04"_s;
    case ErrorCode::ValidationFailed:           return u"D12"_s;
    case ErrorCode::ValidationUnknown:          return u"D12"_s;
    case ErrorCode::ApplyRefused:               return u"U01"_s;
    case ErrorCode::NoRestart:                  return u"U04"_s;
    case ErrorCode::KeepsRestarting:            return u"U06"_s;
    case ErrorCode::ModuleLost:                 return u"U11"_s;
    case ErrorCode::BootMode:                   return u"U16"_s;
    case ErrorCode::VersionUnread:              return u"U08"_s;
    case ErrorCode::StillOldVersion:            return u"U12"_s;
    case ErrorCode::ThirdVersion:               return u"U13"_s;
    case ErrorCode::OtherModuleAnswers:         return u"U14"_s;
    case ErrorCode::ApplyBudgetUsed:            return u"U22"_s;
    case ErrorCode::AfterUpdateUnregistered:    return u"U17"_s;
    case ErrorCode::SettingsLost:               return u"U23"_s;
    case ErrorCode::EventContradicts:           return u"U19"_s;
    case ErrorCode::UpdateTooFast:              return u"U21"_s;
    case ErrorCode::Interrupted:                return u"H01"_s;
    case ErrorCode::ApplyInterrupted:           return u"H03"_s;
    case ErrorCode::JournalUnreadable:          return u"H05"_s;
    case ErrorCode::JournalNotWritten:          return u"H06"_s;
    case ErrorCode::LogNotWritten:              return u"H07"_s;
    case ErrorCode::LogUnread:                  return u"L04"_s;
    case ErrorCode::SettingsUnread:             return u"H10"_s;
    case ErrorCode::HostOnBattery:              return u"H22"_s;
    case ErrorCode::PortSeized:                 return u"H18"_s;
    case ErrorCode::KeychainUnusable:           return u"H16"_s;
    case ErrorCode::RunsAsRoot:                 return {};
    case ErrorCode::ConsentMissing:             return {};
    case ErrorCode::Cancelled:                  return {};
    case ErrorCode::WatchingStopped:            return u"X02"_s;
    case ErrorCode::TooManyVisits:              return u"U22"_s;
    case ErrorCode::BadPort:                    return {};
    case ErrorCode::BadScenario:                return {};
    case ErrorCode::BadProfile:                 return {};
    case ErrorCode::Internal:                   return {};
    }
    return {};
}
// clang-format on

Diagnosis diagnose(const Evidence &evidence)
{
    const Rule *best = nullptr;
    for (const Rule &rule : diagnosisRules()) {
        if (rule.matches(evidence) && (!best || rule.weight() > best->weight()))
            best = &rule;
    }
    if (!best)
        return {};
    // A rule without an id asks for no code: what failed keeps its own.
    const QString id = best->id.isEmpty() ? faultId(evidence.code) : QString(best->id);
    return {evidence.code, id, best->cause, best->actions, best->confidence, evidence.portGroup};
}

} // namespace fota
