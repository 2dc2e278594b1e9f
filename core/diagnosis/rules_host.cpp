#include "core/diagnosis/rules.h"

// The host, the user and the program's own files. Source: the fault catalogue (H).
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
QList<Rule> hostRules()
{
    return {
        {"H01"_L1, {.codes = {C::Interrupted}}, W::RunDied,
         {A::ResumeToClose, A::StartWhenever}, Certain, "H01: before the apply"_L1},
        {"H06"_L1, {.codes = {C::JournalNotWritten}}, W::AsTold,
         {A::FreeDisk, A::CheckFolderRights}, Certain, "H06: no record, no update"_L1},
        {"H07"_L1, {.codes = {C::JournalNotWritten}, .text = "no space"_L1}, W::DiskFull,
         {A::FreeDisk}, Certain, "H07"_L1},
        {"H06"_L1, {.codes = {C::JournalNotWritten}, .text = "permission denied"_L1}, W::NotWritable,
         {A::CheckFolderRights}, Certain, "H06"_L1},
        {"H06"_L1, {.codes = {C::JournalNotWritten}, .text = "read-only file"_L1}, W::NotWritable,
         {A::CheckFolderRights}, Certain, "H06"_L1},
        {"H17"_L1, {.codes = {C::JournalNotWritten, C::LogNotWritten}, .text = "symbolic link"_L1}, W::LinkInPath,
         {A::UseOrdinaryFolder}, Certain, "H17, K09"_L1},
        {"H17"_L1, {.codes = {C::JournalNotWritten, C::LogNotWritten}, .text = "other user"_L1}, W::NotPrivate,
         {A::UseOrdinaryFolder}, Certain, "H17, K09"_L1},
        {"H07"_L1, {.codes = {C::LogNotWritten}}, W::AsTold,
         {A::FreeDisk, A::CheckFolderRights, A::ExportLog}, Certain, "H07, H08: the run goes on"_L1},
        {"H07"_L1, {.codes = {C::LogNotWritten}, .text = "no space"_L1}, W::DiskFull,
         {A::FreeDisk, A::ExportLog}, Certain, "H07"_L1},
        {"H08"_L1, {.codes = {C::LogNotWritten}, .text = "permission denied"_L1}, W::NotWritable,
         {A::CheckFolderRights, A::ExportLog}, Certain, "H08"_L1},
        {"H08"_L1, {.codes = {C::LogNotWritten}, .text = "read-only file"_L1}, W::NotWritable,
         {A::CheckFolderRights, A::ExportLog}, Certain, "H08"_L1},
        {"L04"_L1, {.codes = {C::LogUnread}}, W::AsTold,
         {A::CorrectFile}, Certain, "L04, L10: refused, nothing of it is used"_L1},
        {"H10"_L1, {.codes = {C::SettingsUnread}}, W::AsTold,
         {A::CheckSettingsFile}, Certain, "H09, H10: defaults, a copy is kept"_L1},
        {"H09"_L1, {.codes = {C::SettingsUnread}, .text = "permission denied"_L1}, W::NotWritable,
         {A::CheckSettingsFile}, Certain, "H09"_L1},
        {"H22"_L1, {.codes = {C::HostOnBattery}}, W::AsTold,
         {A::ConnectMains}, Certain, "H22: told before the apply"_L1},
        {"H18"_L1, {.codes = {C::PortSeized}}, W::AsTold,
         {A::KeepPower, A::WaitForService}, Certain, "H18: while the module restarts"_L1, Rule::When::Always},
        {"H16"_L1, {.codes = {C::KeychainUnusable}}, W::AsTold,
         {A::UnlockKeychain}, Certain, "H16, K05: never a plain file"_L1},
        {{}, {.codes = {C::RunsAsRoot}}, W::AsTold, {A::NotAsRoot, A::JoinPortGroup}, Certain, "no update needs it"_L1},

        {{}, {.codes = {C::ConsentMissing}}, W::AsTold, {A::Agree}, Certain, "INV-1"_L1},
        {{}, {.codes = {C::Cancelled}}, W::AsTold, {A::StartWhenever}, Certain, "X01"_L1},
        {{}, {.codes = {C::BadPort}}, W::AsTold, {A::WritePort}, Certain, "command line"_L1},
        {{}, {.codes = {C::BadScenario, C::BadProfile}}, W::AsTold, {A::CorrectFile}, Certain, "command line"_L1},
        {{}, {.codes = {C::Internal}}, W::AsTold, {A::ReportError}, Certain, "INV-12"_L1},
    };
}
// clang-format on

} // namespace fota
