#include "tests/ui/support/windowbench.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;

/// What the window shows of a port that comes, goes and returns, and of a run that is resumed.
class TestWindowPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryConnectsWhenThePortIsGone();
    void goneClearsWhatWasMeasured();
    void portIsToldInARestart();
    void titleTellsTheModule();
    void otherModuleBetweenRuns();
    void newConnectionBeginsAnew();
    void resumedRunShowsItsTarget();
    void resumedRunKeepsItsPage();
};

void TestWindowPort::retryConnectsWhenThePortIsGone() // P07
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    QSignalSpy connects(window.get(), &MainWindow::connectRequested);
    QSignalSpy disconnects(window.get(), &MainWindow::disconnectRequested);
    window->connectionChanged(gone());
    QVERIFY(named<QPushButton>(window.get(), "Connect"));
    QVERIFY(window->findChild<QComboBox *>()->isEnabled());
    named<QPushButton>(window.get(), "Retry")->click();
    QCOMPARE(connects.count(), 1);
    QCOMPARE(disconnects.count(), 0);
}

void TestWindowPort::goneClearsWhatWasMeasured()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    window->connectionChanged(gone());
    for (const char *name : {"Signal", "Registration", "SIM state", "RSRP", "RSRQ"})
        QCOMPARE(named<QLabel>(window.get(), name)->accessibleDescription(),
                 QStringLiteral("not known"));
    QCOMPARE(named<QLabel>(window.get(), "IMEI")->accessibleDescription(),
             WindowScript::identity().imei); // which module it was
    const QString plot = named<QWidget>(window.get(), "Signal plot")->accessibleDescription();
    QVERIFY2(plot.startsWith(QStringLiteral("Latest not known, lowest")), qPrintable(plot));
    QVERIFY2(plot.contains(QStringLiteral("RSRP")), qPrintable(plot));
}

void TestWindowPort::portIsToldInARestart() // the rest stays as it was: the run goes on
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.restarting(1, 3);
    const auto told = [&](const char *name) {
        return named<QLabel>(window.get(), name)->accessibleDescription();
    };
    const QString signal = told("Signal");
    window->connectionChanged(gone());
    QCOMPARE(told("Port state"), QStringLiteral("gone, waiting for its return"));
    QCOMPARE(told("Signal"), signal);
    QCOMPARE(told("SIM state"), QStringLiteral("last: ready")); // nobody knows it now
    QCOMPARE(told("Registration"), QStringLiteral("last: home network, Cat M1"));
    QVERIFY(named<QPushButton>(window.get(), "Disconnect"));
    ConnectionReport back = gone();
    back.state = ConnectionReport::State::Open;
    back.error = {};
    window->connectionChanged(back);
    QCOMPARE(told("Port state"), QStringLiteral("open"));
    QCOMPARE(told("SIM state"), QStringLiteral("last: ready")); // until it is asked again
    window->connectionChanged(gone());
    QCOMPARE(told("SIM state"), QStringLiteral("last: ready"));
    window->simChanged({true, QStringLiteral("READY"), {}});
    QCOMPARE(told("SIM state"), QStringLiteral("ready"));
}

void TestWindowPort::titleTellsTheModule()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.ports();
    QCOMPARE(window->windowTitle(), QStringLiteral("FOTA Bench"));
    ConnectionReport opening = gone();
    opening.error = {};
    opening.state = ConnectionReport::State::Opening;
    window->connectionChanged(opening);
    QCOMPARE(window->windowTitle(), QStringLiteral("/dev/ttyUSB1 – FOTA Bench"));
    script.connected();
    QCOMPARE(window->windowTitle(), QStringLiteral("ME910C1-NA …3454 – FOTA Bench"));
    window->connectionChanged({});
    QCOMPARE(window->windowTitle(), QStringLiteral("FOTA Bench"));
}

void TestWindowPort::otherModuleBetweenRuns() // P14
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    ConnectionReport other = gone();
    other.error = {ErrorCode::PortReplaced, QStringLiteral("ME910C1-WW"), {}};
    window->connectionChanged(other);
    const QString message = named<QLabel>(window.get(), "Message")->accessibleDescription();
    QVERIFY2(message.contains(QStringLiteral("than the one that was connected")),
             qPrintable(message));
    for (const QLabel *label : window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("the run began")),
                 qPrintable(label->text()));
}

void TestWindowPort::newConnectionBeginsAnew()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updated();
    auto *bar = named<QProgressBar>(window.get(), "Progress");
    QLabel *message = named<QLabel>(window.get(), "Message");
    const QString verdict = message->accessibleDescription();
    ConnectionReport closed;
    window->connectionChanged(closed);
    QCOMPARE(bar->value(), 100); // the run is there, whole, with its versions and its verdict
    QVERIFY(!named<QLabel>(window.get(), "Target version")->text().isEmpty());
    QCOMPARE(message->accessibleDescription(), verdict);
    window->connectChosenPort();
    script.connected();
    QCOMPARE(bar->value(), 0);
    QVERIFY(named<QLabel>(window.get(), "Target version")->text().isEmpty());
    QVERIFY(!message->isVisible());
    QAccessibleInterface *steps =
        QAccessible::queryAccessibleInterface(named<QTreeView>(window.get(), "Steps"));
    for (int i = 0; i < steps->childCount(); ++i)
        QVERIFY(!steps->child(i)->text(QAccessible::Name).contains(QStringLiteral(", done")));
}

void TestWindowPort::resumedRunShowsItsTarget() // H03
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    InterruptedReport run;
    run.imei = WindowScript::identity().imei;
    run.from = QStringLiteral("30.00.001-B026");
    run.target = QStringLiteral("30.00.001-B026_FOTA");
    run.applyOnRecord = true;
    window->interruptedRunsFound({run});
    named<QPushButton>(window.get(), "Resume")->click();
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    window->runStarted(request, {});
    QVERIFY(named<QPushButton>(window.get(), "Stop watching")->isVisible());
    window->pointOfNoReturn(true);
    QVERIFY(named<QPushButton>(window.get(), "Stop watching")->isEnabled());
    QCOMPARE(named<QLabel>(window.get(), "Target version")->text(), run.target);
}

/// A start of the program after which nothing is connected: the run itself takes the port.
void TestWindowPort::resumedRunKeepsItsPage() // H03
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.ports();
    QSignalSpy usual(window.get(), &MainWindow::usualTimesRequested);
    const IdentityReport module = WindowScript::identity();
    InterruptedReport run;
    run.imei = module.imei;
    run.model = module.model;
    run.port = QStringLiteral("/dev/ttyUSB1");
    run.from = QStringLiteral("30.00.001-B026");
    run.target = QStringLiteral("30.00.001-B026_FOTA");
    run.applyOnRecord = true;
    window->interruptedRunsFound({run});
    const auto told = [&](const char *name) {
        return named<QLabel>(window.get(), name)->accessibleDescription();
    };
    QVERIFY2(told("Message").contains(run.model) && told("Message").contains(run.port),
             qPrintable(told("Message")));
    named<QPushButton>(window.get(), "Resume")->click();
    window->runStarted({.kind = RunRequest::Kind::Update}, QStringLiteral("20180109-141818-k3f9"));
    window->pointOfNoReturn(true);
    QCOMPARE(told("IMEI"), module.imei); // the journal knows it
    QCOMPARE(told("Model"), module.model);
    QCOMPARE(usual.count(), 1);
    QCOMPARE(usual[0][0].toString(), module.model);
    window->usualTimesFound(module.model, {{QStringLiteral("4.o"), 161'000, 154'000, 180'000, 5}});
    ConnectionReport report = gone();
    report.error = {};
    window->connectionChanged(report); // while it restarts
    QCOMPARE(told("Port state"), QStringLiteral("gone, waiting for its return"));
    script.restarting(1, 3);
    QVERIFY2(told("Message").contains(QStringLiteral("2:41")), qPrintable(told("Message")));
    report.state = ConnectionReport::State::Open;
    window->connectionChanged(report);
    script.updated();
    const auto steps = [&] {
        QStringList all;
        QAccessibleInterface *view =
            QAccessible::queryAccessibleInterface(named<QTreeView>(window.get(), "Steps"));
        for (int i = 0; i < view->childCount(); ++i)
            all << view->child(i)->text(QAccessible::Name);
        return all;
    };
    const QStringList ended = steps();
    QVERIFY(!ended.filter(QStringLiteral(", done")).isEmpty());
    window->connectionChanged(report);
    window->identified(module);
    QCOMPARE(steps(), ended);
    QCOMPARE(named<QProgressBar>(window.get(), "Progress")->value(), 100);
    QCOMPARE(named<QLabel>(window.get(), "Target version")->text(), run.target);
    QVERIFY(told("Message").contains(QStringLiteral("was updated")));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestWindowPort test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowport.moc"
