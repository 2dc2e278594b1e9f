#include "core/engine/runevidence.h"

#include <QMetaEnum>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using F = Evidence::Fact;

namespace {

RunResult result(VerdictKind verdict, ErrorCode code = ErrorCode::None, const QString &detail = {})
{
    RunResult result;
    result.verdict = verdict;
    result.error = {code, detail, {}};
    return result;
}

} // namespace

class TestRunEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfADetail_data();
    void numbersOfADetail();
    void verdictsLead();
    void goodEnds();
    void unsettled_data();
    void unsettled();
    void factsOfTheRun();
    void pushThatIsOver();
};

void TestRunEvidence::numbersOfADetail_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("fact");
    QTest::addColumn<int>("value");
    const auto row = [](const char *name, ErrorCode code, const QString &detail, F fact,
                        int value) { QTest::newRow(name) << code << detail << int(fact) << value; };
    row("A13", ErrorCode::ContextRefused, u"+CME ERROR: 149"_s, F::Cme, 149);
    row("A13 text", ErrorCode::SimMissing, u"+CME ERROR: SIM not inserted"_s, F::Cme, 10);
    row("A13 CMS", ErrorCode::CommandRejected, u"+CMS ERROR: 302"_s, F::Cms, 302);
    row("F04", ErrorCode::LoginRefused, u"530 Login incorrect."_s, F::Server, 530);
    row("F10 bytes are no code", ErrorCode::TransferStalled, u"530"_s, F::Server, -1);
    row("F10", ErrorCode::TransferStalled, u"530"_s, F::Bytes, 530);
    row("R12", ErrorCode::RegistrationUnusable, u"8"_s, F::Registration, 8);
    row("none", ErrorCode::ServerSilent, {}, F::Cme, -1);
}

void TestRunEvidence::numbersOfADetail()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    QFETCH(const int, fact);
    QFETCH(const int, value);
    const Evidence evidence = evidenceOf(Error{code, detail, {}});
    QCOMPARE(evidence.code, code);
    QCOMPARE(evidence.text, detail);
    QCOMPARE(evidence.fact(F(fact)).value_or(-1), value);
}

void TestRunEvidence::verdictsLead()
{
    using V = VerdictKind;
    QCOMPARE(diagnosisOf(result(V::NotUpdated)).id, u"U12"_s);
    QCOMPARE(diagnosisOf(result(V::UnexpectedVersion)).id, u"U13"_s);
    QCOMPARE(diagnosisOf(result(V::ModuleLost)).id, u"U11"_s);
    QCOMPARE(diagnosisOf(result(V::Unknown)).id, u"H03"_s);
    QCOMPARE(diagnosisOf(result(V::Failed, ErrorCode::LoginRefused)).id, u"F04"_s);
    RunResult pending = result(V::Failed, ErrorCode::ModuleSilent); // H04
    pending.applyPending = true;
    QCOMPARE(diagnosisOf(pending).id, u"H03"_s);
    QVERIFY(!diagnosisOf(result(V::Cancelled)).isEmpty());
}

void TestRunEvidence::goodEnds()
{
    for (const VerdictKind verdict :
         {VerdictKind::Updated, VerdictKind::AlreadyCurrent, VerdictKind::UpdateAvailable}) {
        RunResult run = result(verdict);
        run.seen.facts = {{F::Cme, 555}, {F::Server, 530}, {F::Integrity, 21}};
        run.notes = {{ErrorCode::SizeUnknown, {}, {}}}; // was agreed to before
        QVERIFY(diagnosisOf(run).isEmpty());
        run.notes += {ErrorCode::AfterUpdateUnregistered, {}, {}};
        const bool tells = verdict != VerdictKind::UpdateAvailable;
        QCOMPARE(diagnosisOf(run).id, tells ? u"U17"_s : QString());
    }
}

void TestRunEvidence::unsettled_data()
{
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<int>("applies");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("unsettled");
    using V = VerdictKind;
    const QString version = u"30.00.001"_s;
    QTest::newRow("Updated") << V::Updated << 1 << version << false;
    QTest::newRow("NotUpdated") << V::NotUpdated << 1 << version << false;
    QTest::newRow("UnexpectedVersion") << V::UnexpectedVersion << 1 << version << false;
    QTest::newRow("U11 ModuleLost") << V::ModuleLost << 1 << QString() << true;
    QTest::newRow("H03 Unknown") << V::Unknown << 1 << QString() << true;
    QTest::newRow("Failed before") << V::Failed << 0 << QString() << false;
    QTest::newRow("Failed after") << V::Failed << 1 << QString() << true;
    QTest::newRow("Refused in a later pass") << V::Refused << 1 << version << false;
}

void TestRunEvidence::unsettled()
{
    QFETCH(const VerdictKind, verdict);
    QFETCH(const int, applies);
    QFETCH(const QString, now);
    RunResult run = result(verdict, ErrorCode::CommandTimeout);
    run.passes = applies;
    run.now = now;
    QTEST(isUnsettled(run), "unsettled");
    if (verdict != VerdictKind::Updated)
        QCOMPARE(evidenceOf(run).isUnsettled(), isUnsettled(run));
    run.applyPending = true;
    QCOMPARE(isUnsettled(run),
             !(verdict == VerdictKind::Updated || verdict == VerdictKind::NotUpdated
               || verdict == VerdictKind::UnexpectedVersion));
}

void TestRunEvidence::factsOfTheRun()
{
    RunResult run = result(VerdictKind::NotUpdated, ErrorCode::StillOldVersion);
    run.passes = 2;
    run.restarts = 6;
    run.appliesBefore = 1;
    run.attempts = 3;
    run.now = u"1.0"_s;
    run.step = u"4.q"_s;
    run.notes = {{ErrorCode::SizeUnknown, {}, {}}};
    run.seen.facts = {{F::Integrity, 21}, {F::Restarts, 99}};
    const Evidence evidence = evidenceOf(run);
    QCOMPARE(evidence.step, u"4.q"_s);
    QCOMPARE(evidence.fact(F::Applies), 2);
    QCOMPARE(evidence.fact(F::Restarts), 6);
    QCOMPARE(evidence.fact(F::AppliesBefore), 1);
    QCOMPARE(evidence.fact(F::Attempts), 3);
    QCOMPARE(evidence.fact(F::VersionRead), 1);
    QCOMPARE(evidence.fact(F::SizeUnchecked), 1);
    QCOMPARE(evidence.fact(F::Integrity), 21);
    run.passes = 0; // nothing was applied, so restarts say nothing of an update
    run.seen.facts.remove(F::Restarts);
    QVERIFY(!evidenceOf(run).fact(F::Restarts));
}

/// Nobody is told to wait for what is over, whatever became of it.
void TestRunEvidence::pushThatIsOver()
{
    using A = Diagnosis::Action;
    RunResult run = result(VerdictKind::Refused, ErrorCode::PushUnderWay);
    const QList<A> wait{A::KeepPower, A::WaitForPush};
    const QList<A> compare{A::CompareAfterPush};
    QCOMPARE(diagnosisOf(run).actions, wait);
    run.push = PushReport{};
    run.push->now = u"30.00.001-B026"_s;
    for (const auto state :
         {PushReport::State::Asking, PushReport::State::Running, PushReport::State::Restarting}) {
        run.push->state = state;
        QCOMPARE(diagnosisOf(run).actions, wait);
    }
    run.push->state = PushReport::State::Over;
    for (const PushAnswer answer :
         {PushAnswer::LeaveAlone, PushAnswer::Reject, PushAnswer::Accept, PushAnswer::Delay}) {
        run.push->answered = answer;
        QCOMPARE(diagnosisOf(run).actions, compare);
        QCOMPARE(diagnosisOf(run).id, u"A25"_s);
    }
    run.push->now.clear(); // followed no further, or lost: it may still be at work
    QCOMPARE(diagnosisOf(run).actions, wait);
}

QTEST_GUILESS_MAIN(TestRunEvidence)
#include "tst_runevidence.moc"
