#include "tests/ui/support/windowscript.h"
#include "ui/run/runflow.h"

#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// How a run is left: closing, watching, resuming, and the verdict that stays.
class TestRunClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unansweredCloseDoesNotClose_data();
    void unansweredCloseDoesNotClose();
    void closeAskedTwiceKeepsWhatWasSaid();
    void lateStopCanStillStopWatching();
    void resumedRunIsWatchedFromItsStart();
    void watchingIsStoppedOnceItIsWatched();
    void verdictStaysUntilConnectedAnew();
};

namespace {

void openPort(RunFlow &flow)
{
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    for (const auto state : {ConnectionReport::State::Opening, ConnectionReport::State::Identifying,
                             ConnectionReport::State::Open}) {
        report.state = state;
        flow.connectionChanged(report);
    }
    flow.identified(WindowScript::identity());
}

bool offers(const RunFlow &flow, PanelAction action)
{
    return std::any_of(flow.content().buttons.begin(), flow.content().buttons.end(),
                       [action](const PanelButton &button) { return button.action == action; });
}

} // namespace

void TestRunClose::unansweredCloseDoesNotClose_data()
{
    QTest::addColumn<bool>("passedBefore"); // the close was asked after the point of no return
    QTest::addColumn<bool>("passedAfter");
    QTest::newRow("before the apply") << false << false;
    QTest::newRow("before it, and then it is passed") << false << true;
    QTest::newRow("in the apply") << true << false;
}

void TestRunClose::unansweredCloseDoesNotClose() // X02
{
    QFETCH(bool, passedBefore);
    QFETCH(bool, passedAfter);
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QSignalSpy closed(&flow, &RunFlow::closeConfirmed);
    if (passedBefore)
        flow.pointOfNoReturn(true);
    flow.closeAsked();
    if (passedAfter) {
        flow.pointOfNoReturn(true);
        QVERIFY(offers(flow, PanelAction::StopWatching)); // the question is another one now
        QVERIFY(!offers(flow, PanelAction::StopAndClose));
    }
    RunResult updated;
    updated.verdict = VerdictKind::Updated;
    flow.pointOfNoReturn(false);
    flow.runFinished(updated);
    QCOMPARE(closed.count(), 0);
    QCOMPARE(flow.content().message.severity, Message::Severity::Good);
}

void TestRunClose::closeAskedTwiceKeepsWhatWasSaid()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    flow.noticed({ErrorCode::WeakSignal, {}, {}});
    const PanelContent before = flow.content();
    flow.closeAsked();
    flow.closeAsked();
    flow.choose(PanelAction::KeepRunning, {});
    QVERIFY(flow.content() == before);
    flow.closeAsked();
    flow.pointOfNoReturn(true);
    flow.closeAsked();
    flow.choose(PanelAction::KeepWatching, {});
    QVERIFY(flow.content() == before);
}

void TestRunClose::lateStopCanStillStopWatching()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QSignalSpy closed(&flow, &RunFlow::closeConfirmed);
    flow.closeAsked();
    flow.choose(PanelAction::StopAndClose, {});
    flow.pointOfNoReturn(true); // the stop came too late
    QVERIFY(!flow.isStopping());
    QVERIFY(offers(flow, PanelAction::StopWatching));
    RunResult updated;
    updated.verdict = VerdictKind::Updated;
    flow.runFinished(updated); // that question was not answered
    QCOMPARE(closed.count(), 0);
}

void TestRunClose::resumedRunIsWatchedFromItsStart() // H02, H03
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    InterruptedReport run;
    run.imei = WindowScript::identity().imei;
    run.applyOnRecord = true;
    run.target = QStringLiteral("30.00.001-B026_FOTA");
    flow.interruptedRunsFound({run});
    flow.choose(PanelAction::Resume, {});
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QCOMPARE(flow.phase(), RunFlow::Phase::PastReturn);
    QVERIFY(flow.resumed());
    QCOMPARE(flow.resumed()->target, run.target);
    flow.pointOfNoReturn(true);
    QSignalSpy stop(&flow, &RunFlow::stopRequested);
    flow.stop();
    QCOMPARE(stop.count(), 0);
    QVERIFY(offers(flow, PanelAction::StopWatching));
    flow.runFinished({});
    flow.runStarted(request); // another one is none that is resumed
    QCOMPARE(flow.phase(), RunFlow::Phase::Updating);
}

void TestRunClose::watchingIsStoppedOnceItIsWatched()
{
    RunFlow flow;
    InterruptedReport run;
    run.applyOnRecord = true;
    flow.interruptedRunsFound({run});
    flow.choose(PanelAction::Resume, {});
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QSignalSpy watching(&flow, &RunFlow::stopWatchingRequested);
    flow.stop(); // while the module is still being identified
    flow.choose(PanelAction::StopWatching, {});
    flow.pointOfNoReturn(true);
    QCOMPARE(watching.count(), 2);
}

void TestRunClose::verdictStaysUntilConnectedAnew()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunResult unknown;
    unknown.verdict = VerdictKind::Unknown;
    unknown.imei = WindowScript::identity().imei;
    flow.runFinished(unknown);
    const PanelContent verdict = flow.content();
    QVERIFY(offers(flow, PanelAction::Resume));
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Gone;
    report.error.code = ErrorCode::PortLost;
    flow.connectionChanged(report);
    openPort(flow); // it returned by itself
    InterruptedReport other;
    other.imei = QStringLiteral("352613070000009");
    flow.interruptedRunsFound({other});
    QVERIFY(flow.content() == verdict);
    flow.noticed({ErrorCode::LogNotWritten, {}, {}});
    QVERIFY(offers(flow, PanelAction::Resume));
    QCOMPARE(flow.content().message.notes.size(), verdict.message.notes.size() + 1);
    flow.connectAsked();
    openPort(flow);
    QVERIFY(flow.content().message.isEmpty());
}

QTEST_MAIN(TestRunClose)
#include "tst_runclose.moc"
