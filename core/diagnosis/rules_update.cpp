#include "core/diagnosis/rules.h"

// The firmware file, its apply and the version after it. Sources: AT guide 2.13 to 2.15 and 4; the
// catalogue (D, U).
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
namespace {

constexpr auto kAlways = Rule::When::Always;

} // namespace

QList<Rule> updateRules()
{
    return {
        // the file, before an apply
        {"D01"_L1, {.codes = {C::DeltaOtherBase}}, W::AsTold,
         {A::PutForBase}, Certain, "D01: its name states another base"_L1},
        {"D02"_L1, {.codes = {C::DeltaOtherModel}}, W::AsTold,
         {A::PutForModel}, Certain, "D02"_L1},
        {"D03"_L1, {.codes = {C::DeltaRejected}}, W::DeltaDoesNotFit,
         {A::CheckOrigin, A::UploadAgain, A::StartAnew}, Likely, "D03"_L1},
        {"D04"_L1, {.codes = {C::UploadCut}}, W::FlowControl,
         {A::CheckFlowControl, A::CheckCableAndPower, A::StartAnew}, Possible, "D04: it ended the upload early"_L1},
        {"D05"_L1, {.codes = {C::DeltaTooLarge}}, W::AsTold,
         {A::CheckOrigin}, Certain, "D05: larger than the profile's room"_L1},
        {"D06"_L1, {.codes = {C::DeltaUnreadable, C::DeltaEmpty}}, W::AsTold,
         {A::ChooseFileAnew}, Certain, "D06: of this computer"_L1},
        {"D05"_L1, {.codes = {C::DeltaRefusedByModule}}, W::DeltaDoesNotFit,
         {A::CheckOrigin, A::SaveLog}, Possible, "D05"_L1},
        {"D05"_L1, {.codes = {C::DeltaRefusedByModule, C::ApplyRefused}, .facts = {{F::Cme, 20, 20}, {F::Cme, 23, 23}}}, W::DeltaTooLarge,
         {A::CheckOrigin, A::SaveLog}, Likely, "AT guide 5: 20 memory full, 23 memory failure"_L1},
        {"D09"_L1, {.codes = {C::DeltaReportedBad}}, W::DeltaDoesNotFit,
         {A::CheckOrigin, A::UploadAgain, A::StartAnew}, Likely, "D09"_L1},
        {"D11"_L1, {.codes = {C::SubVersionUnread}}, W::AsTold,
         {A::AskMaker}, Certain, "D11; AT guide 3: V2's version is the pair"_L1},
        {"D12"_L1, {.codes = {C::ValidationFailed}}, W::DeltaDoesNotFit,
         {A::CheckOrigin, A::UploadAgain, A::StartAnew}, Likely, "D12"_L1},
        {"D03"_L1, {.codes = {C::DeltaRejected, C::DeltaReportedBad, C::ValidationFailed, C::ApplyRefused, C::StillOldVersion},
                    .facts = {{F::Integrity, 10, 10}}}, W::DeltaDamaged,
         {A::UploadAgain, A::StartAnew}, Likely, "AT guide 4: report 10, bad or corrupt tag"_L1},
        {"D03"_L1, {.codes = {C::DeltaRejected, C::DeltaReportedBad, C::ValidationFailed, C::ApplyRefused, C::StillOldVersion},
                    .facts = {{F::Integrity, 11, 20}}}, W::DeltaDamaged,
         {A::UploadAgain, A::StartAnew}, Possible, "AT guide 4: 11, 12, 20 checksums"_L1},
        {"D01"_L1, {.codes = {C::DeltaRejected, C::DeltaReportedBad, C::ValidationFailed, C::ApplyRefused, C::StillOldVersion},
                    .facts = {{F::Integrity, 21, 21}}}, W::DeltaOtherBase,
         {A::PutForBase, A::CorrectCheckFile}, Certain, "AT guide 4: report 21, not for the running version"_L1},
        {"F12"_L1, {.codes = {C::DeltaReportedBad}, .facts = {{F::DownloadFailed}, Rule::Condition::without(F::Integrity)}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Likely, "AT guide 4: DOWNLOAD FAILED"_L1},

        // the apply, and a version that was read after it
        {"U01"_L1, {.codes = {C::ApplyRefused}}, W::DeltaDoesNotFit,
         {A::CheckOrigin, A::UploadAgain, A::StartAnew}, Likely, "U01; AT guide 2.14: a file of another version fails here"_L1},
        {"D04"_L1, {.codes = {C::ApplyRefused}, .facts = {{F::SizeUnchecked}}}, W::DeltaUnchecked,
         {A::CheckOrigin, A::StartAnew}, Possible, "D04: a cut file that nobody could measure"_L1},
        {"U12"_L1, {.codes = {C::StillOldVersion}}, W::UpdateRolledBack,
         {A::CheckOrigin, A::StartOnceMore}, Possible, "U12"_L1},
        {"U12"_L1, {.codes = {C::StillOldVersion}, .facts = {{F::Restarts}}}, W::UpdateRolledBack,
         {A::CheckOrigin, A::StartOnceMore}, Likely, "U12; AT guide 2.15: it restarted and is as before"_L1},
        {"U04"_L1, {.codes = {C::StillOldVersion}, .facts = {{F::Restarts, 0, 0}}}, W::UpdateNotBegun,
         {A::CheckOrigin, A::StartOnceMore}, Likely, "U04: OK, but it never left"_L1},
        {"U12"_L1, {.codes = {C::StillOldVersion}, .facts = {{F::Restarts}, {F::Applies, 2}}}, W::UpdateRolledBack,
         {A::CheckOrigin, A::LookAtHistory, A::AskSupport}, Likely, "U22: not better the second time"_L1},
        {"U12"_L1, {.codes = {C::StillOldVersion}, .facts = {{F::Restarts}, {F::AppliesBefore}}}, W::UpdateRolledBack,
         {A::CheckOrigin, A::LookAtHistory, A::AskSupport}, Likely, "U22: not better than in the run before"_L1},
        {"U13"_L1, {.codes = {C::ThirdVersion}}, W::CheckFileDiffers,
         {A::NoOtherUpdate, A::NameVersions}, Possible, "U13"_L1},
        {"U22"_L1, {.codes = {C::ApplyBudgetUsed}}, W::AsTold,
         {A::LookAtHistory, A::CheckOrigin}, Certain, "U22, INV-10"_L1},
        {"U22"_L1, {.codes = {C::TooManyVisits}}, W::AsTold,
         {A::LookAtLog, A::AskSupport}, Certain, "U22: a walk has its bound"_L1},
        {"U17"_L1, {.codes = {C::AfterUpdateUnregistered}}, W::SearchesAnew,
         {A::WaitForNetwork, A::CheckAntenna, A::CheckSim}, Possible, "U17"_L1},
        {"U19"_L1, {.codes = {C::EventContradicts}}, W::AsTold,
         {A::IdentifyAgain, A::ExportLog}, Certain, "U19: the version decides"_L1},
        {"U21"_L1, {.codes = {C::UpdateTooFast}}, W::AsTold,
         {A::IdentifyAgain, A::ExportLog}, Certain, "U21: the version decides, and it is told"_L1},
        {"U23"_L1, {.codes = {C::SettingsLost}}, W::AsTold,
         {A::CheckSettings}, Certain, "U23"_L1},

        // while the module may still be at it: nothing but waiting, power and a look at the version
        {"U04"_L1, {.codes = {C::NoRestart}}, W::AsTold,
         {A::KeepPower, A::WaitForVersion}, Certain, "U04, U20: keep probing, the version decides"_L1, kAlways},
        {"U11"_L1, {.codes = {C::ModuleLost}}, W::StillAtWork,
         {A::KeepPower, A::Resume, A::RecoverAfterLimit}, Possible, "U11, U15: not seen for 30 min"_L1, kAlways},
        {"U16"_L1, {.codes = {C::BootMode}}, W::AsTold,
         {A::KeepPower, A::Resume, A::RecoverAfterLimit}, Certain, "U16: a known device id of a boot mode for 30 min"_L1, kAlways},
        {"U06"_L1, {.codes = {C::ModuleLost}, .facts = {{F::Restarts, 4}}}, W::RestartLoop,
         {A::KeepPower, A::Resume, A::RecoverAfterLimit}, Possible, "U06: more than three, and no version"_L1, kAlways},
        {"U06"_L1, {.codes = {C::KeepsRestarting}}, W::RestartLoop,
         {A::KeepPower, A::Resume, A::RecoverAfterLimit}, Possible, "U06: a loop for 30 min"_L1, kAlways},
        {"U08"_L1, {.codes = {C::VersionUnread}}, W::AsTold,
         {A::KeepPower, A::Resume}, Certain, "U08, U10"_L1, kAlways},
        {"U14"_L1, {.codes = {C::OtherModuleAnswers}}, W::AsTold,
         {A::KeepPower, A::CompareImei}, Certain, "U14"_L1, kAlways},
        {"H03"_L1, {.codes = {C::ApplyInterrupted}}, W::RunDied,
         {A::KeepPower, A::Resume}, Certain, "H02, H03, H04"_L1, kAlways},
        {"X02"_L1, {.codes = {C::WatchingStopped}}, W::AsTold,
         {A::KeepPower, A::Resume}, Certain, "X02: stop watching"_L1, kAlways},
        {"H05"_L1, {.codes = {C::JournalUnreadable}}, W::AsTold,
         {A::KeepPower, A::ReadVersion, A::CopyKept}, Certain, "H04, H05"_L1, kAlways},
        {"L03"_L1, {.codes = {C::LogEnded}, .facts = {{F::Unsettled}}}, W::AsTold,
         {A::KeepPower, A::ReadVersion}, Certain, "L03: nothing tells how it went on"_L1, kAlways},
        {"P11"_L1, {.codes = {C::PortLost}, .facts = {{F::Unsettled}}}, W::StillAtWork,
         {A::KeepPower, A::Resume}, Possible, "P11, X05: cannot be told from a restart"_L1, kAlways},
        // last, for it asks for no code: whatever else failed meanwhile
        {{}, {.facts = {{F::Unsettled}}}, W::StillAtWork,
         {A::KeepPower, A::Resume}, Possible, "1.1: from the point of no return on"_L1, kAlways},
    };
}
// clang-format on

} // namespace fota
