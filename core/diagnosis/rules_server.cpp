#include "core/diagnosis/rules.h"

// The FTP session and its transfers. Sources: AT guide 2.12 and 5; RFC 959, 4.2; the fault
// catalogue (F).
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
namespace {

const QList<QLatin1StringView> kTransfers{"4.g"_L1, "4.k"_L1};
// An FTP command that failed, whatever the code that it was given.
const QList<C> kFtpRefusals{C::None, C::CommandRejected, C::ServerRefused, C::ServerSilent, C::SessionLost};

} // namespace

QList<Rule> serverRules()
{
    return {
        {"F01"_L1, {.codes = {C::ServerNotFound}}, W::NameUnknown,
         {A::CheckServerName, A::CheckApn}, Likely, "AT guide 5: 558 cannot resolve the name"_L1},
        {"F24"_L1, {.codes = {C::BadServer}}, W::AsTold,
         {A::CheckServerName}, Certain, "F24"_L1},
        {"F02"_L1, {.codes = {C::ServerRefused}}, W::PathBlocked,
         {A::CheckServerPort, A::CheckReachable, A::TryAgain}, Possible, "AT guide 5: 560, 562"_L1},
        {"F02"_L1, {.codes = {C::ServerRefused}, .steps = {"4.f"_L1}, .facts = {{F::SlowestMs, 0, 5'000}}}, W::NothingListens,
         {A::CheckServerPort, A::AskServerOwner}, Likely, "F02: refused at once"_L1},
        {"F03"_L1, {.codes = {C::ServerSilent}}, W::PathBlocked,
         {A::CheckReachable, A::CheckServerPort, A::TryAgain}, Possible, "AT guide 5: 559, 642, 643 not reached"_L1},
        {"F15"_L1, {.codes = {C::DataBlocked}}, W::DataPathBlocked,
         {A::TryOtherMode, A::AskServerOwner}, Likely, "F15: the server answers, no file comes"_L1},
        {"F15"_L1, {.codes = {C::DataBlocked, C::ServerSilent, C::ServerRefused}, .steps = kTransfers}, W::DataPathBlocked,
         {A::TryOtherMode, A::AskServerOwner}, Likely, "F15: login went through, the data connection not"_L1},
        {"F15"_L1, {.codes = {C::None, C::CommandRejected, C::CheckFileMissing, C::DeltaMissing}, .facts = {{F::Server, 425, 425}}},
         W::DataPathBlocked, {A::TryOtherMode, A::AskServerOwner}, Likely, "RFC 959: 425 no data connection"_L1},
        {"F15"_L1, {.codes = {C::DataBlocked, C::ServerSilent, C::ServerRefused}, .steps = kTransfers, .facts = {{F::Active, 1, 1}}}, W::DataPathBlocked,
         {A::TryOtherMode, A::CheckReachable}, Likely, "F15: active mode needs a way back to the module"_L1},
        {"F04"_L1, {.codes = {C::LoginRefused}}, W::LoginWrong,
         {A::CheckLogin}, Likely, "F04; RFC 959: 530"_L1},
        {"F04"_L1, {.codes = {C::LoginRefused}, .facts = {{F::Server, 332, 332}, {F::Server, 532, 532}}}, W::AccountWanted,
         {A::AskServerOwner}, Certain, "RFC 959: 332, 532 account"_L1},
        {"F04"_L1, {.codes = {C::None}, .facts = {{F::Server, 430, 430}, {F::Server, 530, 530}}}, W::LoginWrong,
         {A::CheckLogin}, Likely, "RFC 959: 430, 530"_L1},
        {"F05"_L1, {.codes = {C::ServerBusy}}, W::ServerFull,
         {A::WaitForServer}, Likely, "RFC 959: 421"_L1},
        {"F05"_L1, {.codes = {C::None}, .facts = {{F::Server, 421, 421}}}, W::ServerFull,
         {A::WaitForServer}, Likely, "RFC 959: 421"_L1},
        {"F06"_L1, {.codes = {C::CheckFileMissing, C::FolderMissing}}, W::NameOrFolder,
         {A::CheckFileName}, Possible, "F06: the module refused, the server's reason is not known"_L1},
        {"F06"_L1, {.codes = {C::None, C::CheckFileMissing, C::FolderMissing}, .facts = {{F::Server, 550, 551}}}, W::NameOrFolder,
         {A::CheckFileName}, Likely, "RFC 959: 550, 551 not there or not readable"_L1},
        {"F06"_L1, {.codes = {C::CheckFileMissing, C::FolderMissing}, .facts = {{F::Server, 553, 553}}}, W::NameNotAllowed,
         {A::CheckFileName, A::AskServerOwner}, Likely, "RFC 959: 553 name not allowed"_L1},
        {"F07"_L1, {.codes = {C::DeltaMissing}}, W::NameOrFolder,
         {A::PutDelta}, Possible, "F07: the module refused, the server's reason is not known"_L1},
        {"F07"_L1, {.codes = {C::DeltaMissing}, .facts = {{F::Server, 550, 551}}}, W::NameOrFolder,
         {A::PutDelta}, Likely, "RFC 959: 550, 551 not there or not readable"_L1},
        {"F07"_L1, {.codes = {C::DeltaMissing}, .facts = {{F::Server, 553, 553}}}, W::NameNotAllowed,
         {A::PutDelta, A::AskServerOwner}, Likely, "RFC 959: 553 name not allowed"_L1},

        // the session
        {"F14"_L1, {.codes = {C::SessionLost}}, W::SessionDropped,
         {A::WaitForServer, A::MoveAntenna}, Possible, "AT guide 5: 615 not connected, 561 remote closed"_L1},
        {"F17"_L1, {.codes = {C::None, C::CommandRejected, C::ServerRefused, C::SessionLost}, .facts = {{F::Cme, 551, 552}}}, W::SessionLeftOpen,
         {A::NextRunCloses, A::TryAgain}, Likely, "AT guide 5: 551 during FTP: close and reopen"_L1},
        {"F14"_L1, {.codes = {C::None}, .facts = {{F::Cme, 561, 561}, {F::Cme, 615, 615}, {F::Cme, 623, 623}}}, W::SessionDropped,
         {A::WaitForServer, A::MoveAntenna}, Possible, "AT guide 5: 561, 615, 623"_L1},
        {"F01"_L1, {.codes = kFtpRefusals, .facts = {{F::Cme, 558, 558}}}, W::NameUnknown,
         {A::CheckServerName, A::CheckApn}, Likely, "AT guide 5: 558"_L1},
        {"F03"_L1, {.codes = {C::None, C::CommandRejected}, .facts = {{F::Cme, 557, 557}, {F::Cme, 559, 560}, {F::Cme, 562, 563}, {F::Cme, 642, 643}}},
         W::PathBlocked, {A::CheckReachable, A::CheckServerPort, A::TryAgain}, Possible, "AT guide 5: 557, 559 to 563, 642, 643"_L1},
        {"F18"_L1, {.codes = {C::FtpNotClosed}}, W::AsTold,
         {A::NextRunCloses}, Certain, "F18, INV-8"_L1},

        // transfers
        {"F10"_L1, {.codes = {C::TransferStalled}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Possible, "F10"_L1},
        {"F09"_L1, {.codes = {C::TransferStalled}, .facts = {{F::Bytes, 0, 0}}}, W::DataPathBlocked,
         {A::TryOtherMode, A::CheckReachable}, Likely, "F09, F15: not one byte came"_L1},
        {"F11"_L1, {.codes = {C::CheckFileCut}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Likely, "F11"_L1},
        {"F12"_L1, {.codes = {C::DeltaCut}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Likely, "F12"_L1},
        {"F12"_L1, {.codes = {C::DeltaCut, C::DeltaTimeout, C::TransferStalled}, .facts = {{F::Signal, 0, 7}}}, W::WeakSignal,
         {A::CheckAntenna, A::MoveAntenna, A::DownloadAnew}, Likely, "R07: cut with a weak signal"_L1},
        {"F13"_L1, {.codes = {C::SizeDiffers}}, W::AsTold,
         {A::UploadAgain, A::TryAgain}, Certain, "F13, D06"_L1},
        {"F19"_L1, {.codes = {C::TransferTooSlow}}, W::WeakSignal,
         {A::MoveAntenna, A::DownloadAnew}, Possible, "F19"_L1},
        {"F20"_L1, {.codes = {C::TransferEndless}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Possible, "F20"_L1},
        {"F21"_L1, {.codes = {C::DeltaTimeout}}, W::LinkBroke,
         {A::MoveAntenna, A::DownloadAnew}, Possible, "F21"_L1},
        {"F22"_L1, {.codes = {C::ListChanged}}, W::AsTold,
         {A::ReadListAnew}, Certain, "F22, D10"_L1},
        {"F25"_L1, {.codes = {C::SizeUnknown}}, W::AsTold,
         {A::TrustOnly}, Certain, "F25"_L1},
    };
}
// clang-format on

} // namespace fota
