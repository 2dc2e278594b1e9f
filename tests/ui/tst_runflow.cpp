#include "tests/ui/support/windowscript.h"
#include "ui/run/runflow.h"

#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

class TestRunFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeFirst();
    void passwordIsAskedInline();
    void speedIsScannedByTheUsersAct();
    void updateChecksBeforeItAsks();
    void updateUsesTheLastCheck();
    void consentIsGoodForOneRun();
    void anotherConnectionForgetsTheCheck();
    void stopBecomesStopWatching();
    void closingAsksFirst();
    void questionIsAnswered();
    void interruptedRunIsOffered();
    void failedRunIsOfferedAgain();
    void refusedLoginTakesAnotherPassword();
    void unknownModuleNeedsAChoice();
    void choiceIsForOneModule();
    void panelFollowsTheStep();
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

RunRequest requestOf(const QSignalSpy &spy, int at = 0)
{
    return spy[at][0].value<RunRequest>();
}

bool offers(const RunFlow &flow, PanelAction action)
{
    return std::any_of(flow.content().buttons.begin(), flow.content().buttons.end(),
                       [action](const PanelButton &button) { return button.action == action; });
}

} // namespace

void TestRunFlow::settingsComeFirst()
{
    RunFlow flow;
    QSignalSpy needed(&flow, &RunFlow::settingsNeeded);
    QSignalSpy run(&flow, &RunFlow::runRequested);
    flow.check();
    QCOMPARE(needed.count(), 0); // nothing is connected
    openPort(flow);
    flow.check();
    QCOMPARE(needed.count(), 1);
    flow.update();
    QCOMPARE(needed.count(), 2);
    QCOMPARE(run.count(), 0);
}

void TestRunFlow::passwordIsAskedInline()
{
    RunFlow flow;
    Settings settings = readySettings();
    settings.server.password = {};
    flow.setSettings(settings);
    openPort(flow);
    QSignalSpy run(&flow, &RunFlow::runRequested);
    flow.check();
    QCOMPARE(run.count(), 0);
    QCOMPARE(flow.content().input, PanelContent::Input::Password);
    flow.choose(PanelAction::GivePassword, Secret());
    QCOMPARE(run.count(), 0);
    flow.choose(PanelAction::GivePassword, Secret("canary"));
    QCOMPARE(run.count(), 1);
    QCOMPARE(requestOf(run).server.password, Secret("canary"));
    QCOMPARE(requestOf(run).kind, RunRequest::Kind::Check);
}

void TestRunFlow::speedIsScannedByTheUsersAct() // P08
{
    RunFlow flow;
    QSignalSpy scan(&flow, &RunFlow::speedRequested);
    ConnectionReport report{.state = ConnectionReport::State::Closed, .port = u"/dev/ttyS0"_s};
    report.error = {ErrorCode::ModuleSilent, {}, {}};
    flow.connectionChanged(report);
    QCOMPARE(flow.content().buttons.size(), 1); // a silent line is no noise
    report.error = {ErrorCode::LineGarbled, {}, {}};
    flow.connectionChanged(report);
    QCOMPARE(flow.content().message.code, u"P08"_s);
    QCOMPARE(flow.content().buttons.first().action, PanelAction::FindSpeed);
    QCOMPARE(scan.count(), 0);
    flow.choose(PanelAction::FindSpeed, {});
    QCOMPARE(scan.count(), 1);
}

void TestRunFlow::updateChecksBeforeItAsks()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    QSignalSpy run(&flow, &RunFlow::runRequested);
    QSignalSpy consent(&flow, &RunFlow::consentNeeded);
    flow.update();
    QCOMPARE(run.count(), 1);
    QCOMPARE(requestOf(run).kind, RunRequest::Kind::Check);
    flow.runStarted(requestOf(run));
    QVERIFY(!flow.canStart());
    QCOMPARE(consent.count(), 0);
    flow.runFinished(WindowScript::found());
    QCOMPARE(consent.count(), 1);
    QCOMPARE(run.count(), 1);
    flow.consented(consent[0][0].value<ConsentFacts>());
    QCOMPARE(run.count(), 2);
    const RunRequest update = requestOf(run, 1);
    QCOMPARE(update.kind, RunRequest::Kind::Update);
    QVERIFY(update.consent.has_value());
    QCOMPARE(update.consent->target, WindowScript::found().target);
    QCOMPARE(update.consent->server, QStringLiteral("203.0.113.7:21"));
}

void TestRunFlow::updateUsesTheLastCheck()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    flow.runFinished(WindowScript::found());
    QSignalSpy run(&flow, &RunFlow::runRequested);
    QSignalSpy consent(&flow, &RunFlow::consentNeeded);
    flow.update();
    QCOMPARE(run.count(), 0);
    QCOMPARE(consent.count(), 1);
}

void TestRunFlow::consentIsGoodForOneRun()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    flow.runFinished(WindowScript::found());
    QSignalSpy run(&flow, &RunFlow::runRequested);
    const ConsentFacts facts{WindowScript::found(), QStringLiteral("/dev/ttyUSB1"), 2, false};
    flow.consented(facts);
    flow.consented(facts); // a second click
    QCOMPARE(run.count(), 1);
    QVERIFY(!flow.hasUpdate());
}

void TestRunFlow::anotherConnectionForgetsTheCheck()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    flow.runFinished(WindowScript::found());
    QVERIFY(flow.hasUpdate());
    ConnectionReport closed;
    flow.connectionChanged(closed);
    openPort(flow);
    QVERIFY(!flow.hasUpdate());
    flow.runFinished(WindowScript::found());
    Settings other = readySettings();
    other.server.folder = QStringLiteral("other");
    flow.setSettings(other);
    QVERIFY(!flow.hasUpdate());
}

void TestRunFlow::stopBecomesStopWatching()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QSignalSpy stop(&flow, &RunFlow::stopRequested);
    QSignalSpy watching(&flow, &RunFlow::stopWatchingRequested);
    flow.pointOfNoReturn(true);
    flow.stop();
    QCOMPARE(stop.count(), 0);
    QVERIFY(offers(flow, PanelAction::StopWatching));
    flow.choose(PanelAction::KeepWatching, {});
    QVERIFY(!offers(flow, PanelAction::StopWatching));
    QCOMPARE(watching.count(), 0);
    flow.stop();
    flow.choose(PanelAction::StopWatching, {});
    QCOMPARE(watching.count(), 1);
}

void TestRunFlow::closingAsksFirst()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    QSignalSpy closed(&flow, &RunFlow::closeConfirmed);
    QSignalSpy stop(&flow, &RunFlow::stopRequested);
    flow.closeAsked();
    QVERIFY(offers(flow, PanelAction::KeepRunning));
    QVERIFY(flow.content().buttons.first().focused);
    flow.choose(PanelAction::StopAndClose, {});
    QCOMPARE(stop.count(), 1);
    QCOMPARE(closed.count(), 0);
    RunResult cancelled;
    cancelled.verdict = VerdictKind::Cancelled;
    flow.runFinished(cancelled);
    QCOMPARE(closed.count(), 1);
}

void TestRunFlow::questionIsAnswered()
{
    RunFlow flow;
    openPort(flow);
    flow.runStarted({});
    QSignalSpy answered(&flow, &RunFlow::answered);
    flow.questionAsked({Question::Kind::SimPin, {QStringLiteral("2")}, 7});
    QCOMPARE(flow.content().input, PanelContent::Input::Pin);
    flow.noticed({ErrorCode::WeakSignal, {}, {}}); // a warning does not push a question away
    QCOMPARE(flow.content().input, PanelContent::Input::Pin);
    flow.choose(PanelAction::AnswerYes, Secret("1234"));
    flow.choose(PanelAction::AnswerYes, Secret("1234"));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered[0][0].toInt(), 7);
    QCOMPARE(answered[0][1].toBool(), true);
}

void TestRunFlow::interruptedRunIsOffered()
{
    RunFlow flow;
    QSignalSpy resume(&flow, &RunFlow::resumeRequested);
    InterruptedReport run;
    run.imei = QStringLiteral("352613070123454");
    run.port = QStringLiteral("/dev/ttyUSB1");
    run.applyOnRecord = true;
    flow.interruptedRunsFound({run});
    QVERIFY(offers(flow, PanelAction::Resume));
    flow.choose(PanelAction::Resume, {});
    QCOMPARE(resume.count(), 1);
    QCOMPARE(resume[0][1].toString(), run.imei);
}

void TestRunFlow::failedRunIsOfferedAgain()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunResult failed;
    failed.isCheck = true;
    failed.error.code = ErrorCode::LoginRefused;
    failed.fault = QStringLiteral("F04");
    flow.runFinished(failed);
    QCOMPARE(flow.content().message.code, QStringLiteral("F04"));
    QVERIFY(offers(flow, PanelAction::Retry));
    QSignalSpy run(&flow, &RunFlow::runRequested);
    flow.choose(PanelAction::Retry, {});
    QCOMPARE(run.count(), 1);
    flow.runStarted(requestOf(run));
    flow.choose(PanelAction::Retry, {}); // X07: one at a time
    QCOMPARE(run.count(), 1);
}

void TestRunFlow::refusedLoginTakesAnotherPassword()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    openPort(flow);
    RunResult failed;
    failed.isCheck = true;
    failed.error.code = ErrorCode::LoginRefused;
    flow.runFinished(failed);
    QCOMPARE(flow.content().input, PanelContent::Input::Password);
    QVERIFY(offers(flow, PanelAction::OpenSettings));
    QSignalSpy run(&flow, &RunFlow::runRequested);
    QSignalSpy given(&flow, &RunFlow::passwordGiven);
    flow.choose(PanelAction::Retry, Secret("other"));
    QCOMPARE(given.count(), 1);
    QCOMPARE(requestOf(run).server.password, Secret("other"));

    flow.runFinished(failed); // changed in the settings, it can still be tried again
    Settings settings = readySettings();
    settings.server.password = Secret("third");
    flow.setSettings(settings);
    QVERIFY(offers(flow, PanelAction::Retry));
    flow.choose(PanelAction::Retry, {});
    QCOMPARE(requestOf(run, 1).server.password, Secret("third"));
}

namespace {

IdentityReport unknownModule(const char *imei)
{
    IdentityReport report = WindowScript::identity();
    report.model = QStringLiteral("LE910C1-NA");
    report.imei = QString::fromLatin1(imei);
    report.profileId.clear();
    report.products.clear();
    return report;
}

} // namespace

void TestRunFlow::unknownModuleNeedsAChoice()
{
    RunFlow flow; // C15
    flow.setSettings(readySettings());
    QSignalSpy run(&flow, &RunFlow::runRequested);
    openPort(flow);
    flow.identified(unknownModule("354658090775518"));
    QVERIFY(offers(flow, PanelAction::UseProfile));
    QCOMPARE(flow.content().choices.size(), 5);
    flow.choose(PanelAction::Dismiss, {});
    flow.check(); // not without a choice
    QCOMPARE(run.size(), 0);
    QVERIFY(offers(flow, PanelAction::UseProfile));
    flow.choose(PanelAction::UseProfile, Secret("le910-na1"));
    QCOMPARE(run.size(), 1); // what was wanted goes on
    QCOMPARE(requestOf(run).profileId, QStringLiteral("le910-na1"));
    QCOMPARE(requestOf(run).kind, RunRequest::Kind::Check);
}

void TestRunFlow::choiceIsForOneModule()
{
    RunFlow flow;
    flow.setSettings(readySettings());
    QSignalSpy run(&flow, &RunFlow::runRequested);
    openPort(flow);
    flow.identified(unknownModule("354658090775518"));
    flow.choose(PanelAction::UseProfile, Secret("le910-na1"));
    flow.identified(unknownModule("356169070442184")); // another unit
    QVERIFY(flow.chosenProfile().isEmpty());
    flow.check();
    QCOMPARE(run.size(), 0);
    flow.identified(WindowScript::identity()); // a known one never takes a choice along
    flow.choose(PanelAction::Dismiss, {});
    flow.check();
    QCOMPARE(run.size(), 1);
    QVERIFY(requestOf(run).profileId.isEmpty());
}

/// While the version is asked for, nothing is being applied; a further pass is none of both.
void TestRunFlow::panelFollowsTheStep()
{
    RunFlow flow;
    openPort(flow);
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    flow.runStarted(request);
    const auto begin = [&flow](const QString &step) {
        StepReport report;
        report.step = step;
        report.state = StepReport::State::Started;
        flow.stepChanged(report);
    };
    RestartProgress progress;
    progress.elapsedMs = 102'000;
    begin(u"4.o"_s);
    flow.restartProgress(progress);
    QVERIFY(flow.content().message.what.startsWith(u"The module is applying"));
    begin(u"4.p"_s);
    QVERIFY(flow.content().message.what.startsWith(u"The module has restarted"));
    progress.elapsedMs += 1000;
    flow.restartProgress(progress);
    QVERIFY(flow.content().message.what.contains(u"version: 1:43"));
    begin(u"4.q"_s);
    begin(u"4.a"_s);
    QVERIFY(flow.content().message.isEmpty());
    flow.noticed({ErrorCode::DeltaCut, {}, {}});
    begin(u"4.b"_s); // what else is said stays
    QVERIFY(!flow.content().message.isEmpty());
}

QTEST_MAIN(TestRunFlow)
#include "tst_runflow.moc"
