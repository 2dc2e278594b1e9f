#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/rules.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

Q_DECLARE_METATYPE(fota::Evidence)

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    const QMetaEnum names = QMetaEnum::fromType<ErrorCode>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (names.value(i) != int(C::None))
            codes += ErrorCode(names.value(i));
    }
    return codes;
}

/// Ids that have no message of their own: what is got over without a word, and what other parts
/// tell (the list of ports, the log, the window).
const QSet<QString> kNoMessage{
    // got over, or part of another id's message
    u"P06"_s, u"P10"_s, u"P12"_s, u"P13"_s, u"P15"_s, u"P16"_s, u"P18"_s, u"P19"_s, u"P20"_s,
    u"P22"_s, u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A05"_s, u"A06"_s, u"A07"_s, u"A08"_s,
    u"A09"_s, u"A10"_s, u"A12"_s, u"A16"_s, u"A17"_s, u"A18"_s, u"A19"_s, u"A20"_s, u"A22"_s,
    u"A23"_s, u"A24"_s, u"A27"_s, u"R16"_s, u"N05"_s, u"N11"_s, u"F08"_s, u"F16"_s, u"C04"_s,
    u"C05"_s, u"C17"_s, u"C30"_s, u"C31"_s, u"D08"_s, u"D10"_s, u"U02"_s, u"U03"_s, u"U05"_s,
    u"U07"_s, u"U09"_s, u"U10"_s, u"U15"_s, u"U18"_s, u"U20"_s, u"H02"_s, u"H04"_s, u"H11"_s,
    u"H12"_s, u"H13"_s, u"H14"_s, u"H15"_s, u"H19"_s, u"H20"_s, u"H21"_s, u"H23"_s,
    // told by what is exported or read
    u"L01"_s, u"L02"_s, u"L05"_s, u"L07"_s, u"L08"_s, u"L09"_s, u"L10"_s, u"L11"_s, u"L12"_s,
    // told by the list of ports
    u"P01"_s,
    // what a user does is answered, not told
    u"X01"_s, u"X03"_s, u"X04"_s, u"X05"_s, u"X06"_s, u"X07"_s, u"X08"_s, u"X09"_s, u"X10"_s};

QStringList catalogue()
{
    const QMap<QChar, int> last{{u'P', 22}, {u'A', 27}, {u'R', 16}, {u'N', 11},
                                {u'F', 25}, {u'C', 35}, {u'D', 12}, {u'U', 23},
                                {u'H', 23}, {u'X', 10}, {u'L', 12}};
    QStringList ids;
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        for (int i = 1; i <= it.value(); ++i)
            ids += it.key() + QString::number(i).rightJustified(2, u'0');
    }
    return ids;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneRuleOfItsOwn();
    void everyCodeIsDiagnosed();
    void everyFaultHasARule();
    void everyRowIsWhole();
    void everyRowCanWin();
    void nothingOfNothing();
    void theMoreExactWins();
    void onlyPatienceWhileUnsettled();
    void rows_data();
    void rows();
};

void TestRules::everyCodeHasOneRuleOfItsOwn()
{
    for (const ErrorCode code : allCodes()) {
        QStringList own;
        for (const Rule &rule : diagnosisRules()) {
            if (rule.pattern.codes.contains(code) && rule.weight() == 1)
                own += rule.id;
        }
        QVERIFY2(own == QStringList{faultId(code)}, qPrintable(own.join(u' ') + faultId(code)));
    }
}

void TestRules::everyCodeIsDiagnosed()
{
    for (const ErrorCode code : allCodes()) {
        const Diagnosis found = diagnose({.code = code});
        QCOMPARE(found.id, faultId(code));
        QCOMPARE(found.code, code);
        QVERIFY(!found.isEmpty());
    }
}

void TestRules::everyFaultHasARule()
{
    QSet<QString> known;
    for (const Rule &rule : diagnosisRules()) {
        if (!rule.id.isEmpty())
            known.insert(rule.id);
    }
    QStringList missing;
    QStringList superfluous;
    for (const QString &id : catalogue()) {
        if (!known.contains(id) && !kNoMessage.contains(id))
            missing += id;
        if (known.contains(id) && kNoMessage.contains(id))
            superfluous += id;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QVERIFY2(superfluous.isEmpty(), qPrintable(superfluous.join(u' ')));
    for (const QString &id : known)
        QVERIFY2(catalogue().contains(id), qPrintable(id));
}

void TestRules::everyRowIsWhole()
{
    for (const Rule &rule : diagnosisRules()) {
        const QString name = rule.id + u' ' + rule.source;
        QVERIFY2(rule.weight() > 0, qPrintable(name));
        QVERIFY2(rule.actions.size() >= 1 && rule.actions.size() <= 3, qPrintable(name));
        QVERIFY2(!rule.source.isEmpty(), qPrintable(name));
        QVERIFY2(rule.cause != W::AsTold || rule.confidence == Certain, qPrintable(name));
        for (const Rule::Condition &condition : rule.pattern.facts)
            QVERIFY2(condition.missing || condition.from <= condition.to, qPrintable(name));
    }
}

/// A row that another one hides for good would be of no use.
void TestRules::everyRowCanWin()
{
    for (const Rule &rule : diagnosisRules()) {
        const QList<ErrorCode> codes = rule.pattern.codes.isEmpty()
                                           ? QList<ErrorCode>{C::PortLost, C::CommandTimeout}
                                           : rule.pattern.codes;
        bool wins = false;
        for (const ErrorCode code : codes) {
            Evidence evidence{.code = code};
            evidence.step = QString(rule.pattern.steps.value(0));
            evidence.text = QString(rule.pattern.text);
            for (const Rule::Condition &condition : rule.pattern.facts) {
                if (!condition.missing)
                    evidence.facts.insert(condition.fact, condition.from);
            }
            const Diagnosis found = diagnose(evidence);
            const QString id = rule.id.isEmpty() ? faultId(code) : QString(rule.id);
            wins |= found.id == id && found.cause == rule.cause && found.actions == rule.actions;
        }
        QVERIFY2(wins, qPrintable(rule.id + u' ' + rule.source));
    }
}

void TestRules::nothingOfNothing()
{
    QVERIFY(diagnose({}).isEmpty());
    QVERIFY(diagnose({.code = ErrorCode(100'000)}).isEmpty()); // of a newer program's journal
    QVERIFY(diagnose({.facts = {{F::Signal, 12}, {F::Answers, 3}}}).isEmpty());
}

void TestRules::theMoreExactWins()
{
    Evidence evidence{.code = C::StillOldVersion};
    QCOMPARE(diagnose(evidence).id, u"U12"_s);
    evidence.facts[F::Restarts] = 3;
    QCOMPARE(diagnose(evidence).confidence, Likely);
    evidence.facts[F::Applies] = 1;
    QVERIFY(!diagnose(evidence).actions.contains(A::LookAtHistory));
    evidence.facts[F::Applies] = 2;
    QVERIFY(diagnose(evidence).actions.contains(A::LookAtHistory)); // U22
    evidence.facts = {{F::Restarts, 0}};
    QCOMPARE(diagnose(evidence).id, u"U04"_s);
}

void TestRules::onlyPatienceWhileUnsettled() // 1.1, X05: nothing may disturb it
{
    const QSet<A> patient{A::KeepPower,         A::Resume,         A::WaitForVersion,
                          A::CompareImei,       A::ReadVersion,    A::CopyKept,
                          A::RecoverAfterLimit, A::WaitForService, A::WaitForPush};
    for (const ErrorCode code : allCodes()) {
        for (const int cme : {0, 10, 30, 555}) {
            const Diagnosis found =
                diagnose({.code = code,
                          .step = u"4.o"_s,
                          .facts = {{F::Unsettled, 1}, {F::Cme, cme}, {F::Answers, 9}}});
            QVERIFY(!found.isEmpty());
            QCOMPARE(found.actions.first(), A::KeepPower);
            for (const A action : found.actions)
                QVERIFY2(patient.contains(action), qPrintable(found.id));
            const bool limit = code == C::ModuleLost || code == C::KeepsRestarting
                               || code == C::BootMode; // 30 min
            QCOMPARE(found.actions.contains(A::RecoverAfterLimit), limit);
        }
    }
}

void TestRules::rows_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Diagnosis::Cause>("cause");
    QTest::addColumn<Diagnosis::Action>("first");
    QTest::addColumn<Diagnosis::Confidence>("confidence");
    const auto row = [](const char *name, const Evidence &evidence, const char *id, W cause,
                        A first, Diagnosis::Confidence confidence) {
        QTest::newRow(name) << evidence << QString::fromLatin1(id) << cause << first << confidence;
    };
    const auto cme = [](C code, int number) {
        return Evidence{.code = code, .facts = {{F::Cme, number}}};
    };
    // clang-format off
    // port and line
    row("P03 group", {.code = C::PortDenied}, "P03", W::NotInGroup, A::JoinPortGroup, Likely);
    row("P04 holder", {.code = C::PortBusy, .text = u"/dev/x: minicom (12)"_s}, "P04", W::AsTold, A::ReleasePort, Certain);
    row("P04 ModemManager", {.code = C::PortBusy, .text = u"/dev/x: ModemManager (12)"_s}, "P04", W::ServiceHoldsPort, A::StopModemManager, Certain);
    row("P07", {.code = C::ModuleSilent, .facts = {{F::Answers, 0}, {F::Garbage, 0}, {F::Echoes, 0}}}, "P07", W::OtherPortOrSpeed, A::CheckCableAndPower, Likely);
    row("P07 echo alone", {.code = C::ModuleSilent, .facts = {{F::Answers, 0}, {F::Echoes, 3}}}, "P07", W::OnlyEcho, A::LookForOtherPort, Possible);
    row("P08 noise", {.code = C::ModuleSilent, .step = u"IDENT"_s, .facts = {{F::Garbage, 4}}}, "P08", W::WrongSpeed, A::SetSpeed, Likely);
    row("P08", {.code = C::LineGarbled}, "P08", W::WrongSpeed, A::SetSpeed, Likely);
    row("P09", {.code = C::WriteBlocked}, "P09", W::FlowControl, A::CheckFlowControl, Likely);
    row("P16 error storm", {.code = C::PortLost, .step = u"4.c"_s}, "P11", W::LineBroke, A::CheckCableAndPower, Possible);
    row("P17", {.code = C::PortStuck}, "P17", W::DriverHangs, A::WaitAndConnect, Likely);
    row("A11 silent after first answers", {.code = C::CommandTimeout, .step = u"4.c"_s, .facts = {{F::Answers, 7}}}, "A11", W::WentSilent, A::CheckSupply, Possible);
    row("A13 number 3", cme(C::CommandRejected, 3), "A13", W::WrongState, A::TryAgainLater, Possible);
    row("A14 number 4", cme(C::CommandRejected, 4), "A14", W::CommandUnknown, A::UseListedModel, Likely);
    row("A13 number 50", cme(C::CommandRejected, 50), "A13", W::WrongParameters, A::CorrectSetting, Likely);
    row("A13 no number", {.code = C::CommandRejected}, "A13", W::AsTold, A::LookAtLog, Certain);
    row("A25 push", {.code = C::PushUnderWay}, "A25", W::AsTold, A::KeepPower, Certain);
    row("A25 push that is over", {.code = C::PushUnderWay, .facts = {{F::PushOver, 1}}}, "A25", W::AsTold, A::CompareAfterPush, Certain);
    // SIM
    row("R01 10", cme(C::SimMissing, 10), "R01", W::SimNotInserted, A::InsertSim, Likely);
    row("R02 11", cme(C::SimPinNeeded, 11), "R02", W::AsTold, A::EnterPin, Certain);
    row("R04 12", cme(C::SimPukNeeded, 12), "R04", W::AsTold, A::UnlockPuk, Certain);
    row("R01 13", cme(C::SimFailed, 13), "R01", W::SimUnreadable, A::CheckSim, Likely);
    row("R05 14", cme(C::SimBusy, 14), "R05", W::AsTold, A::WaitForSim, Certain);
    row("R03 16", cme(C::CommandRejected, 16), "R03", W::AsTold, A::LookUpPin, Certain);
    row("R04 18", cme(C::CommandRejected, 18), "R04", W::AsTold, A::UnlockPuk, Certain);
    row("R01 770", cme(C::CommandRejected, 770), "R01", W::SimUnreadable, A::CheckSim, Likely);
    row("R01 40", cme(C::ContextRefused, 40), "R01", W::SimOfOtherOperator, A::AskOperator, Likely);
    // radio and network
    row("R06", {.code = C::NoSignal, .facts = {{F::Signal, 99}}}, "R06", W::AntennaOrSim, A::CheckAntenna, Likely);
    row("R08", {.code = C::ContextLost, .facts = {{F::Registration, 2}}}, "R08", W::NetworkLost, A::CheckAntenna, Likely);
    row("N07 still registered", {.code = C::ContextLost, .facts = {{F::Registration, 1}}}, "N07", W::LinkBroke, A::MoveAntenna, Possible);
    row("R09 30", cme(C::NotRegistered, 30), "R09", W::NoCoverage, A::CheckAntenna, Likely);
    row("R10 31", cme(C::NotRegistered, 31), "R10", W::NetworkDisturbed, A::TryAgainLater, Possible);
    row("R12 32", cme(C::NotRegistered, 32), "R12", W::NotActivated, A::AskOperator, Likely);
    row("R10 weak", {.code = C::StillSearching, .facts = {{F::Signal, 3}}}, "R10", W::WeakSignal, A::CheckAntenna, Likely);
    row("R14 calls only", {.code = C::OneDomainOnly}, "R14", W::AsTold, A::AskForDataService, Certain);
    row("R11 denied", {.code = C::RegistrationDenied, .facts = {{F::Registration, 3}}}, "R11", W::NotActivated, A::AskOperator, Likely);
    row("R12 SMS only", {.code = C::RegistrationUnusable, .facts = {{F::Registration, 6}}}, "R12", W::NoDataService, A::AskForDataService, Likely);
    row("R12 emergency", {.code = C::RegistrationUnusable, .facts = {{F::Registration, 8}}}, "R12", W::NotActivated, A::AskOperator, Likely);
    row("R11 103", cme(C::ContextRefused, 103), "R11", W::NotActivated, A::AskOperator, Likely);
    row("R12 107", cme(C::ContextRefused, 107), "R12", W::NoDataService, A::AskForDataService, Likely);
    row("R11 111", cme(C::ContextRefused, 111), "R11", W::PlaceBarred, A::CheckCoverage, Likely);
    row("R13 113", cme(C::ContextRefused, 113), "R13", W::RoamingBarred, A::AskOperator, Likely);
    row("R12 133", cme(C::ContextRefused, 133), "R12", W::NoDataService, A::AskForDataService, Likely);
    row("N02 134", cme(C::ContextRefused, 134), "N02", W::NetworkDisturbed, A::TryAgainLater, Possible);
    row("N02 148", cme(C::ContextRefused, 148), "N02", W::NetworkDisturbed, A::TryAgainLater, Possible);
    row("R12 150", cme(C::ContextRefused, 150), "R12", W::NoDataService, A::AskForDataService, Likely);
    // data session
    row("N01 149", cme(C::ContextRefused, 149), "N01", W::ApnLogin, A::CheckApn, Likely);
    row("N01 555", cme(C::ContextRefused, 555), "N01", W::ApnWrong, A::CheckApn, Likely);
    row("N01 556", cme(C::ContextRefused, 556), "N01", W::ApnWrong, A::CheckApn, Likely);
    row("N01 no number", {.code = C::ContextRefused}, "N01", W::ApnWrong, A::CheckApn, Possible);
    row("N01 weak", {.code = C::ContextRefused, .facts = {{F::Signal, 4}}}, "R07", W::WeakSignal, A::CheckAntenna, Likely);
    row("N03 553", cme(C::ContextRefused, 553), "N03", W::ContextInUse, A::LetOtherFinish, Likely);
    row("N03 553 of a log", cme(C::None, 553), "N03", W::ContextInUse, A::LetOtherFinish, Likely);
    // server
    row("F01 558", cme(C::ServerNotFound, 558), "F01", W::NameUnknown, A::CheckServerName, Likely);
    row("F03 559", cme(C::ServerSilent, 559), "F03", W::PathBlocked, A::CheckReachable, Possible);
    row("F02 560 at once", {.code = C::ServerRefused, .step = u"4.f"_s, .facts = {{F::Cme, 560}, {F::SlowestMs, 800}}}, "F02", W::NothingListens, A::CheckServerPort, Likely);
    row("F02 562 late", {.code = C::ServerRefused, .step = u"4.f"_s, .facts = {{F::Cme, 562}, {F::SlowestMs, 60'000}}}, "F02", W::PathBlocked, A::CheckServerPort, Possible);
    row("F15 642", {.code = C::ServerSilent, .step = u"4.g"_s, .facts = {{F::Cme, 642}, {F::Active, 0}}}, "F15", W::DataPathBlocked, A::TryOtherMode, Likely);
    row("F15 643 active", {.code = C::ServerSilent, .step = u"4.k"_s, .facts = {{F::Cme, 643}, {F::Active, 1}}}, "F15", W::DataPathBlocked, A::TryOtherMode, Likely);
    row("F15 425", {.code = C::CheckFileMissing, .step = u"4.g"_s, .facts = {{F::Server, 425}}}, "F15", W::DataPathBlocked, A::TryOtherMode, Likely);
    row("F14 615", cme(C::SessionLost, 615), "F14", W::SessionDropped, A::WaitForServer, Possible);
    row("F17 551", cme(C::ServerRefused, 551), "F17", W::SessionLeftOpen, A::NextRunCloses, Likely);
    row("F04 530", {.code = C::LoginRefused, .facts = {{F::Server, 530}}}, "F04", W::LoginWrong, A::CheckLogin, Likely);
    row("F04 430 of a log", {.facts = {{F::Server, 430}}}, "F04", W::LoginWrong, A::CheckLogin, Likely);
    row("F04 332", {.code = C::LoginRefused, .facts = {{F::Server, 332}}}, "F04", W::AccountWanted, A::AskServerOwner, Certain);
    row("F05 421", {.code = C::ServerBusy, .facts = {{F::Server, 421}}}, "F05", W::ServerFull, A::WaitForServer, Likely);
    row("F06 550", {.code = C::CheckFileMissing, .facts = {{F::Server, 550}}}, "F06", W::NameOrFolder, A::CheckFileName, Likely);
    row("F06 553", {.code = C::FolderMissing, .facts = {{F::Server, 553}}}, "F06", W::NameNotAllowed, A::CheckFileName, Likely);
    row("F07 550", {.code = C::DeltaMissing, .facts = {{F::Server, 550}}}, "F07", W::NameOrFolder, A::PutDelta, Likely);
    row("F09 no byte", {.code = C::TransferStalled, .step = u"4.g"_s, .facts = {{F::Bytes, 0}}}, "F09", W::DataPathBlocked, A::TryOtherMode, Likely);
    row("F10 in the middle", {.code = C::TransferStalled, .step = u"4.g"_s, .facts = {{F::Bytes, 40}}}, "F10", W::LinkBroke, A::MoveAntenna, Possible);
    row("F12 weak", {.code = C::DeltaCut, .step = u"4.k"_s, .facts = {{F::Signal, 2}}}, "F12", W::WeakSignal, A::CheckAntenna, Likely);
    // check file
    row("C10", {.code = C::CheckFileTypographic}, "C10", W::AsTold, A::StraightQuotes, Certain);
    row("C16", {.code = C::Downgrade}, "C16", W::AsTold, A::CorrectCheckFile, Certain);
    row("C16 the list goes back", {.code = C::ListGoesBack}, "C16", W::AsTold, A::CompareVersions, Certain);
    row("C28", {.code = C::NextServerOffered}, "C28", W::AsTold, A::KeepPresentServer, Certain);
    row("C34", {.code = C::CheckFileSeparator}, "C34", W::AsTold, A::UseCommas, Certain);
    // firmware file and update
    row("D01 by name", {.code = C::DeltaOtherBase}, "D01", W::AsTold, A::PutForBase, Certain);
    row("D01 report 21", {.code = C::DeltaReportedBad, .facts = {{F::Integrity, 21}}}, "D01", W::DeltaOtherBase, A::PutForBase, Certain);
    row("D01 report 21 at the apply", {.code = C::ApplyRefused, .facts = {{F::Integrity, 21}, {F::SizeUnchecked, 1}}}, "D01", W::DeltaOtherBase, A::PutForBase, Certain);
    row("D03 report 10", {.code = C::DeltaReportedBad, .facts = {{F::Integrity, 10}}}, "D03", W::DeltaDamaged, A::UploadAgain, Likely);
    row("D04 unmeasured", {.code = C::ApplyRefused, .facts = {{F::SizeUnchecked, 1}}}, "D04", W::DeltaUnchecked, A::CheckOrigin, Possible);
    row("D05 20", cme(C::DeltaRefusedByModule, 20), "D05", W::DeltaTooLarge, A::CheckOrigin, Likely);
    row("D09 no number", {.code = C::DeltaReportedBad, .facts = {{F::Integrity, 0}}}, "D09", W::DeltaDoesNotFit, A::CheckOrigin, Likely);
    row("D12 not known", {.code = C::ValidationUnknown}, "D12", W::AsTold, A::CheckOrigin, Certain);
    row("F12 download failed", {.code = C::DeltaReportedBad, .facts = {{F::DownloadFailed, 1}}}, "F12", W::LinkBroke, A::MoveAntenna, Likely);
    row("U01 refused, old version", {.code = C::ApplyRefused, .step = u"4.q"_s, .facts = {{F::Applies, 1}, {F::VersionRead, 1}}}, "U01", W::DeltaDoesNotFit, A::CheckOrigin, Likely);
    row("U04 without restart", {.code = C::StillOldVersion, .facts = {{F::Restarts, 0}, {F::Applies, 1}}}, "U04", W::UpdateNotBegun, A::CheckOrigin, Likely);
    row("U06", {.code = C::KeepsRestarting, .facts = {{F::Unsettled, 1}, {F::Restarts, 90}}}, "U06", W::RestartLoop, A::KeepPower, Possible);
    row("U06 never answered", {.code = C::ModuleLost, .facts = {{F::Unsettled, 1}, {F::Restarts, 4}}}, "U06", W::RestartLoop, A::KeepPower, Possible);
    row("L03", {.code = C::LogEnded}, "L03", W::AsTold, A::LookAtLog, Certain);
    row("L06", {.code = C::LogHasNoAnswer}, "L06", W::AsTold, A::UseFullerLog, Certain);
    row("L03 after an apply", {.code = C::LogEnded, .facts = {{F::Unsettled, 1}}}, "L03", W::AsTold, A::KeepPower, Certain);
    row("U11 three restarts", {.code = C::ModuleLost, .facts = {{F::Unsettled, 1}, {F::Restarts, 3}}}, "U11", W::StillAtWork, A::KeepPower, Possible);
    row("U16", {.code = C::BootMode, .facts = {{F::Unsettled, 1}}}, "U16", W::AsTold, A::KeepPower, Certain);
    row("U21", {.code = C::UpdateTooFast}, "U21", W::AsTold, A::IdentifyAgain, Certain);
    row("U11", {.code = C::ModuleLost, .facts = {{F::Unsettled, 1}}}, "U11", W::StillAtWork, A::KeepPower, Possible);
    row("U12 after restarts", {.code = C::StillOldVersion, .facts = {{F::Restarts, 3}, {F::Applies, 1}}}, "U12", W::UpdateRolledBack, A::CheckOrigin, Likely);
    row("U13", {.code = C::ThirdVersion, .facts = {{F::Restarts, 3}}}, "U13", W::CheckFileDiffers, A::NoOtherUpdate, Possible);
    row("U17", {.code = C::AfterUpdateUnregistered}, "U17", W::SearchesAnew, A::WaitForNetwork, Possible);
    row("U22 second pass", {.code = C::StillOldVersion, .facts = {{F::Restarts, 6}, {F::Applies, 2}}}, "U12", W::UpdateRolledBack, A::CheckOrigin, Likely);
    row("U22 in the run before", {.code = C::StillOldVersion, .facts = {{F::Restarts, 3}, {F::Applies, 1}, {F::AppliesBefore, 1}}}, "U12", W::UpdateRolledBack, A::CheckOrigin, Likely);
    // host
    row("H01", {.code = C::Interrupted}, "H01", W::RunDied, A::ResumeToClose, Certain);
    row("H03", {.code = C::ApplyInterrupted, .facts = {{F::Unsettled, 1}}}, "H03", W::RunDied, A::KeepPower, Certain);
    row("H06 denied", {.code = C::JournalNotWritten, .text = u"/a/b: Permission denied"_s}, "H06", W::NotWritable, A::CheckFolderRights, Certain);
    row("H07 full", {.code = C::JournalNotWritten, .text = u"/a/b: No space left on device"_s}, "H07", W::DiskFull, A::FreeDisk, Certain);
    row("H08 read-only", {.code = C::LogNotWritten, .text = u"/a/b: Read-only file system"_s}, "H08", W::NotWritable, A::CheckFolderRights, Certain);
    row("H17 link", {.code = C::JournalNotWritten, .text = u"/a/b: is a symbolic link"_s}, "H17", W::LinkInPath, A::UseOrdinaryFolder, Certain);
    row("P11 while it restarts", {.code = C::PortLost, .facts = {{F::Unsettled, 1}}}, "P11", W::StillAtWork, A::KeepPower, Possible);
    row("A11 while it restarts", {.code = C::CommandTimeout, .facts = {{F::Unsettled, 1}, {F::Answers, 9}}}, "A11", W::StillAtWork, A::KeepPower, Possible);
    // clang-format on
}

void TestRules::rows()
{
    QFETCH(const Evidence, evidence);
    QFETCH(const A, first);
    const Diagnosis found = diagnose(evidence);
    QTEST(found.id, "id");
    QTEST(found.cause, "cause");
    QCOMPARE(found.actions.value(0), first);
    QTEST(found.confidence, "confidence");
    QCOMPARE(found.code, evidence.code);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
