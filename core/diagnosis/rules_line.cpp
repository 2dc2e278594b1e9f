#include "core/diagnosis/rules.h"

// The port and the AT dialogue. Sources: the fault catalogue (P, A); AT guide 2.17, 5 and 6.
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
QList<Rule> lineRules()
{
    return {
        // the port
        {"P02"_L1, {.codes = {C::PortMissing, C::PortFailed}}, W::AsTold,
         {A::PlugIn, A::ChoosePort}, Certain, "P02: no other port in its place by itself"_L1},
        {"P03"_L1, {.codes = {C::PortDenied}}, W::NotInGroup,
         {A::JoinPortGroup, A::WriteUdevRule, A::NotAsRoot}, Likely, "P03, K24: group or device rule"_L1},
        {"P03"_L1, {.codes = {C::PortDenied}, .facts = {{F::GroupMayUse, 0, 0}}}, W::AsTold,
         {A::AskForUdevRule, A::NotAsRoot}, Certain, "P03, K24: no group to join"_L1},
        {"P04"_L1, {.codes = {C::PortBusy}}, W::AsTold,
         {A::ReleasePort, A::TryAgain}, Certain, "P04: name the holder, never end it"_L1},
        {"P04"_L1, {.codes = {C::PortBusy}, .text = "ModemManager"_L1}, W::ServiceHoldsPort,
         {A::StopModemManager, A::TryAgain}, Certain, "P04, AT guide 6: it opens AT ports"_L1},
        {"P05"_L1, {.codes = {C::PortInUse}}, W::AsTold,
         {A::UseOtherWindow}, Certain, "P05"_L1},
        {"L03"_L1, {.codes = {C::LogEnded}}, W::AsTold,
         {A::LookAtLog}, Certain, "L03: it was replayed as far as it goes"_L1},
        {"L06"_L1, {.codes = {C::LogHasNoAnswer}}, W::AsTold,
         {A::UseFullerLog, A::LookAtLog}, Certain, "L06: it tells no more than was asked then"_L1},
        {"P11"_L1, {.codes = {C::PortLost}}, W::LineBroke,
         {A::CheckCableAndPower, A::ConnectWhenBack}, Possible, "P10, P11, P16: cable, power or a restart"_L1},
        {"P14"_L1, {.codes = {C::PortReplaced, C::ModuleChanged}}, W::AsTold,
         {A::ConnectSameModule, A::CompareImei}, Certain, "P14"_L1},
        {"P17"_L1, {.codes = {C::PortStuck}}, W::DriverHangs,
         {A::WaitAndConnect, A::LookForOtherPort}, Likely, "P17: open or close blocks in the driver"_L1},
        {"P21"_L1, {.codes = {C::UnsafeLine}}, W::AsTold,
         {A::UseOwnCable, A::KeepPower}, Certain, "P21: a network lies between"_L1},
        {"P09"_L1, {.codes = {C::WriteBlocked}}, W::FlowControl,
         {A::CheckFlowControl, A::WaitAndConnect}, Likely, "P09: RTS/CTS"_L1},

        // nobody, or nobody who can be understood
        {"P07"_L1, {.codes = {C::ModuleSilent}}, W::OtherPortOrSpeed,
         {A::CheckCableAndPower, A::LookForOtherPort, A::SetSpeed}, Likely, "P06, P07: several ports, one speaks AT"_L1},
        {"P07"_L1, {.codes = {C::ModuleSilent}, .facts = {{F::Echoes}}}, W::OnlyEcho,
         {A::LookForOtherPort, A::SaveLog}, Possible, "A01, A24: an echo is no answer; ATQ1 answers nothing"_L1},
        {"P08"_L1, {.codes = {C::ModuleSilent, C::CommandTimeout}, .steps = {"OPEN"_L1, "IDENT"_L1}, .facts = {{F::Garbage}}},
         W::WrongSpeed, {A::SetSpeed}, Likely, "P08: noise both ways"_L1},
        {"P08"_L1, {.codes = {C::ModuleSilent}, .facts = {{F::Garbage}}}, W::WrongSpeed,
         {A::SetSpeed}, Likely, "P08: noise both ways"_L1},
        {"P08"_L1, {.codes = {C::LineGarbled}}, W::WrongSpeed,
         {A::SetSpeed}, Likely, "P08; AT guide 6: 115200 8N1 is the usual"_L1},
        {"A11"_L1, {.codes = {C::ModuleSilent}, .facts = {{F::Answers}}}, W::WentSilent,
         {A::CheckSupply, A::WaitAndConnect, A::SaveLog}, Possible, "A11, A25: it answered before"_L1},

        // the dialogue
        {"A11"_L1, {.codes = {C::CommandTimeout}}, W::AsTold,
         {A::TryAgain, A::CheckCableAndPower, A::SaveLog}, Certain, "A11"_L1},
        {"A11"_L1, {.codes = {C::CommandTimeout}, .facts = {{F::Answers}}}, W::WentSilent,
         {A::CheckSupply, A::TryAgainLater, A::SaveLog}, Possible, "A11, A25: it answered before"_L1},
        {"A21"_L1, {.codes = {C::MalformedReply}}, W::AsTold,
         {A::TryAgain, A::CheckCableAndPower, A::SaveLog}, Certain, "A21, A23"_L1},
        {"A15"_L1, {.codes = {C::LineOverflow}}, W::AsTold,
         {A::TryAgain, A::CheckCableAndPower, A::SaveLog}, Certain, "A15, A16"_L1},
        {"A13"_L1, {.codes = {C::CommandRejected}}, W::AsTold,
         {A::LookAtLog, A::TryAgain, A::SaveLog}, Certain, "A13: the number is kept"_L1},
        {"A14"_L1, {.codes = {C::CommandRejected}, .facts = {{F::Cme, 4, 4}}}, W::CommandUnknown,
         {A::UseListedModel, A::SaveLog}, Likely, "AT guide 5: 4 is not supported"_L1},
        {"A13"_L1, {.codes = {C::CommandRejected}, .facts = {{F::Cme, 3, 3}}}, W::WrongState,
         {A::TryAgainLater, A::SaveLog}, Possible, "AT guide 5: 3 is not allowed now"_L1},
        {"A13"_L1, {.codes = {C::CommandRejected}, .facts = {{F::Cme, 24, 27}, {F::Cme, 50, 50}}}, W::WrongParameters,
         {A::CorrectSetting, A::CheckContextNumber}, Likely, "AT guide 5: 24 to 27, 50 parameters"_L1},
        {"A13"_L1, {.codes = {C::CommandRejected}, .facts = {{F::Cms}}}, W::WrongState,
         {A::TryAgainLater, A::SaveLog}, Possible, "A13: +CMS ERROR is a failure like any"_L1},
        {"A26"_L1, {.codes = {C::CommandTooLong}}, W::AsTold,
         {A::CorrectSetting}, Certain, "A26: 400 characters, AT guide 2"_L1},
        {"F23"_L1, {.codes = {C::BadArgument, C::BadCredential}}, W::AsTold,
         {A::CorrectSetting}, Certain, "F23, K06: refused before a byte is sent"_L1},
        {"A25"_L1, {.codes = {C::ModuleRestarted}}, W::WeakSupply,
         {A::CheckSupply, A::StartAnew}, Possible, "A25; AT guide 2.15: a stable supply"_L1},
        {"D07"_L1, {.codes = {C::ModuleRestarted}, .steps = {"4.k"_L1, "4.l"_L1, "4.m"_L1}}, W::WeakSupply,
         {A::CheckSupply, A::DownloadAnew}, Possible, "D07: the download counts as lost"_L1},
        {"C15"_L1, {.codes = {C::ProfileDiffers}}, W::AsTold,
         {A::LeaveProfileOut}, Certain, "C15: its own profile knows it best"_L1},
        {"C15"_L1, {.codes = {C::ProfileByHand}}, W::AsTold,
         {A::TryOnOneModule}, Certain, "C15"_L1},
        {"A25"_L1, {.codes = {C::PushUnderWay}}, W::AsTold,
         {A::KeepPower, A::WaitForPush}, Certain, "A25; AT guide 4: #OTAEV of the network's own update"_L1, Rule::When::Always},
        {"A25"_L1, {.codes = {C::PushUnderWay}, .facts = {{F::PushOver}}}, W::AsTold,
         {A::CompareAfterPush}, Certain, "A25; AT guide 4: the version was read when it was over"_L1},
        {"C15"_L1, {.codes = {C::UnknownModule}}, W::AsTold,
         {A::LookForOtherPort, A::UseListedModel}, Certain, "C15"_L1},
    };
}
// clang-format on

} // namespace fota
