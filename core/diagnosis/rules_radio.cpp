#include "core/diagnosis/rules.h"

// SIM, radio and data session. Sources: the class map of AT guide 5 (3GPP TS 27.007, 9.2); note 4.c
// to 4.e.
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
namespace {

// A refusal whose number says more than its code.
const QList<C> kRefusals{C::None, C::CommandRejected, C::ContextRefused, C::NotRegistered, C::SimFailed};

} // namespace

QList<Rule> radioRules()
{
    return {
        // SIM
        {"R01"_L1, {.codes = {C::SimMissing}}, W::SimNotInserted,
         {A::InsertSim, A::TryAgain}, Likely, "R01; note 4.e: SIM and its orientation"_L1},
        {"R01"_L1, {.codes = {C::SimFailed}}, W::SimUnreadable,
         {A::CheckSim, A::AskOperator}, Likely, "AT guide 5: 13 failure, 15 wrong"_L1},
        {"R01"_L1, {.codes = kRefusals, .facts = {{F::Cme, 770, 770}}}, W::SimUnreadable,
         {A::CheckSim, A::AskOperator}, Likely, "AT guide 5: 770 SIM invalid"_L1},
        {"R01"_L1, {.codes = kRefusals, .facts = {{F::Cme, 5, 5}, {F::Cme, 40, 47}}}, W::SimOfOtherOperator,
         {A::AskOperator}, Likely, "AT guide 5: 5, 40 to 47 personalisation locks"_L1},
        {"R02"_L1, {.codes = {C::SimPinNeeded}}, W::AsTold, {A::EnterPin}, Certain, "R02"_L1},
        {"R03"_L1, {.codes = {C::SimPinWrong}}, W::AsTold, {A::LookUpPin}, Certain, "R03: exactly one try"_L1},
        {"R03"_L1, {.codes = kRefusals, .facts = {{F::Cme, 16, 17}}}, W::AsTold,
         {A::LookUpPin}, Certain, "AT guide 5: 16 wrong password, 17 PIN2"_L1},
        {"R04"_L1, {.codes = {C::SimPukNeeded}}, W::AsTold, {A::UnlockPuk}, Certain, "R04: never entered here"_L1},
        {"R04"_L1, {.codes = kRefusals, .facts = {{F::Cme, 18, 18}}}, W::AsTold,
         {A::UnlockPuk}, Certain, "AT guide 5: 18 PUK2"_L1},
        {"R05"_L1, {.codes = {C::SimBusy}}, W::AsTold, {A::WaitForSim, A::CheckSim}, Certain, "R05"_L1},

        // signal and registration
        {"R06"_L1, {.codes = {C::NoSignal}}, W::AntennaOrSim,
         {A::CheckAntenna, A::CheckSim, A::MoveAntenna}, Likely, "note 4.e: antenna, SIM"_L1},
        {"R07"_L1, {.codes = {C::WeakSignal}}, W::WeakSignal,
         {A::CheckAntenna, A::MoveAntenna}, Certain, "R07"_L1},
        {"R09"_L1, {.codes = {C::NotRegistered}}, W::AntennaOrSim,
         {A::CheckAntenna, A::CheckSim, A::CheckCoverage}, Likely, "R09; note 4.e: antenna, SIM"_L1},
        {"R09"_L1, {.codes = kRefusals, .facts = {{F::Cme, 30, 30}}}, W::NoCoverage,
         {A::CheckAntenna, A::CheckCoverage}, Likely, "AT guide 5: 30 no network service"_L1},
        {"R10"_L1, {.codes = kRefusals, .facts = {{F::Cme, 31, 31}}}, W::NetworkDisturbed,
         {A::TryAgainLater, A::MoveAntenna}, Possible, "AT guide 5: 31 network timeout"_L1},
        {"R12"_L1, {.codes = kRefusals, .facts = {{F::Cme, 32, 32}}}, W::NotActivated,
         {A::AskOperator}, Likely, "AT guide 5: 32 emergency calls only"_L1},
        {"R10"_L1, {.codes = {C::StillSearching}}, W::NoCoverage,
         {A::CheckAntenna, A::MoveAntenna, A::CheckCoverage}, Likely, "R10"_L1},
        {"R10"_L1, {.codes = {C::StillSearching, C::NotRegistered}, .facts = {{F::Signal, 0, 7}}}, W::WeakSignal,
         {A::CheckAntenna, A::MoveAntenna}, Likely, "R07, R10: searching with a weak signal"_L1},
        {"R11"_L1, {.codes = {C::RegistrationDenied}}, W::NotActivated,
         {A::AskOperator}, Likely, "R11: <stat> 3"_L1},
        {"R12"_L1, {.codes = {C::RegistrationUnusable}}, W::NoCoverage,
         {A::MoveAntenna, A::AskOperator}, Possible, "R12: <stat> 4 not known"_L1},
        {"R12"_L1, {.codes = {C::RegistrationUnusable}, .facts = {{F::Registration, 6, 7}}}, W::NoDataService,
         {A::AskForDataService}, Likely, "AT guide 2.8: 6, 7 SMS only"_L1},
        {"R12"_L1, {.codes = {C::RegistrationUnusable}, .facts = {{F::Registration, 8, 8}}}, W::NotActivated,
         {A::AskOperator}, Likely, "AT guide 2.8: 8 emergency only"_L1},
        {"R14"_L1, {.codes = {C::OneDomainOnly}}, W::AsTold,
         {A::AskForDataService}, Certain, "R14: +CREG says yes, the family needs the other"_L1},
        {"R13"_L1, {.codes = {C::RoamingNotAllowed}}, W::AsTold,
         {A::AllowRoaming}, Certain, "R13"_L1},
        {"R15"_L1, {.codes = {C::RadioOff}}, W::AsTold,
         {A::SwitchRadioOn, A::TryAgain}, Certain, "R15"_L1},

        // what the network answers to the attach and to the session (24.008 causes as CME)
        {"R11"_L1, {.codes = kRefusals, .facts = {{F::Cme, 103, 103}, {F::Cme, 106, 106}}}, W::NotActivated,
         {A::AskOperator}, Likely, "AT guide 5: 103, 106 illegal MS, ME"_L1},
        {"R12"_L1, {.codes = kRefusals, .facts = {{F::Cme, 107, 107}, {F::Cme, 132, 133}, {F::Cme, 150, 150}}}, W::NoDataService,
         {A::AskForDataService, A::CheckApn}, Likely, "AT guide 5: 107, 132, 133, 150"_L1},
        {"R11"_L1, {.codes = kRefusals, .facts = {{F::Cme, 111, 112}}}, W::PlaceBarred,
         {A::CheckCoverage, A::AskOperator}, Likely, "AT guide 5: 111 PLMN, 112 area"_L1},
        {"R13"_L1, {.codes = kRefusals, .facts = {{F::Cme, 113, 113}}}, W::RoamingBarred,
         {A::AskOperator}, Likely, "AT guide 5: 113 roaming"_L1},
        {"N02"_L1, {.codes = kRefusals, .facts = {{F::Cme, 134, 134}, {F::Cme, 148, 148}}}, W::NetworkDisturbed,
         {A::TryAgainLater, A::CheckApn}, Possible, "AT guide 5: 134 out of order, 148 unspecified"_L1},

        // the data session
        {"N01"_L1, {.codes = {C::ContextRefused}}, W::ApnWrong,
         {A::CheckApn, A::CheckAntenna, A::CheckSim}, Possible, "N01; note 4.e: antenna, SIM"_L1},
        {"N01"_L1, {.codes = kRefusals, .facts = {{F::Cme, 149, 149}}}, W::ApnLogin,
         {A::CheckApn, A::AskApnLogin}, Likely, "AT guide 5: 149 authentication"_L1},
        {"N01"_L1, {.codes = kRefusals, .facts = {{F::Cme, 555, 556}}}, W::ApnWrong,
         {A::CheckApn}, Likely, "AT guide 5: 555, 556 are the APN's"_L1},
        {"N01"_L1, {.codes = {C::ContextRefused}, .facts = {{F::Cme, 555, 556}, {F::ApnGiven, 0, 0}}}, W::ApnWrong,
         {A::CheckApn, A::ChooseApn}, Likely, "N01: say where the APN came from"_L1},
        {"R07"_L1, {.codes = {C::ContextRefused, C::ContextTimeout}, .facts = {{F::Signal, 0, 7}}}, W::WeakSignal,
         {A::CheckAntenna, A::MoveAntenna, A::TryAgain}, Likely, "note 4.e: signal before the session"_L1},
        {"N03"_L1, {.codes = {C::None, C::CommandRejected, C::ContextRefused}, .facts = {{F::Cme, 553, 554}}}, W::ContextInUse,
         {A::LetOtherFinish, A::NextRunCloses}, Likely, "AT guide 5: 553, 554 active already"_L1},
        {"N02"_L1, {.codes = {C::ContextTimeout}}, W::NetworkDisturbed,
         {A::MoveAntenna, A::TryAgainLater}, Possible, "N02"_L1},
        {"N04"_L1, {.codes = {C::ContextNoAddress}}, W::ApnWrong,
         {A::CheckApn, A::TryAgain}, Possible, "N04, N05"_L1},
        {"N03"_L1, {.codes = {C::ContextWasActive}}, W::ContextInUse,
         {A::LetOtherFinish}, Possible, "N03"_L1},
        {"N06"_L1, {.codes = {C::ApnDiffers}}, W::AsTold,
         {A::ChooseApn}, Certain, "N06"_L1},
        {"N07"_L1, {.codes = {C::ContextLost}}, W::LinkBroke,
         {A::MoveAntenna, A::TryAgain}, Possible, "N07"_L1},
        {"R08"_L1, {.codes = {C::ContextLost, C::TransferStalled, C::CheckFileCut, C::DeltaCut, C::SessionLost},
                    .facts = {{F::Registration, 0, 0}, {F::Registration, 2, 4}, {F::Registration, 8, 8}}}, W::NetworkLost,
         {A::CheckAntenna, A::MoveAntenna, A::TryAgain}, Likely, "R08: the registration went during the run"_L1},
        {"N08"_L1, {.codes = {C::ContextNotClosed}}, W::AsTold,
         {A::NextRunCloses}, Certain, "N08, INV-8"_L1},
        {"N09"_L1, {.codes = {C::SocketRefused}}, W::ContextInUse,
         {A::LetOtherFinish, A::CheckContextNumber}, Possible, "N09; AT guide 1: bad cid, or socket in use"_L1},
        {"N10"_L1, {.codes = {C::BudgetUsed}}, W::AsTold,
         {A::WaitForBudget}, Certain, "N10, N11"_L1},
    };
}
// clang-format on

} // namespace fota
