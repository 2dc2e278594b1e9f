#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/mainwindow.h"
#include "ui/plot/signalplot.h"
#include "ui/run/runflow.h"
#include "ui/run/stepmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace fota;
using namespace fota::tests;

/// What a user meets while working with the window: ports that go and return, focus, cursor.
class TestWindowUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryConnectsWhenThePortIsGone();
    void goneClearsWhatWasMeasured();
    void portIsToldInARestart();
    void newConnectionBeginsAnew();
    void resumedRunShowsItsTarget();
    void resumedRunKeepsItsPage();
    void whatARunMadeOfWhatStays();
    void endHasItsColour_data();
    void endHasItsColour();
    void portThatIsGoneAsksForNoCheck();
    void focusGoesFromAnswersToSteps();
    void focusGoesToStepsInTheBackground();
    void followEndsWhereTheUserLooks();
    void cursorIsShared();
    void plotIsWorkedByKeys();
    void sessionIsDescribedInPlainText();
    void longServerShowsItsBegin();
    void lostSettingsAreToldOnce();
};

namespace {

template<typename W>
W *named(const QWidget *in, const char *name)
{
    for (W *widget : in->findChildren<W *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

ConnectionReport gone()
{
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Gone;
    report.error = {ErrorCode::PortLost, QStringLiteral("No such file or directory"), {}};
    return report;
}

MainWindow *shown()
{
    auto *window = new MainWindow(readySettings(), {});
    window->show();
    return window;
}

} // namespace

void TestWindowUse::retryConnectsWhenThePortIsGone() // P07
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

void TestWindowUse::goneClearsWhatWasMeasured()
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

void TestWindowUse::portIsToldInARestart() // the rest stays as it was: the run goes on
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
    QVERIFY(named<QPushButton>(window.get(), "Disconnect"));
    ConnectionReport back = gone();
    back.state = ConnectionReport::State::Open;
    back.error = {};
    window->connectionChanged(back);
    QCOMPARE(told("Port state"), QStringLiteral("open"));
}

void TestWindowUse::newConnectionBeginsAnew()
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

void TestWindowUse::resumedRunShowsItsTarget() // H03
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
void TestWindowUse::resumedRunKeepsItsPage() // H03
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

/// The module is asked again after an update: the page goes on to show what was done.
void TestWindowUse::whatARunMadeOfWhatStays()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    const QString before = WindowScript::identity().firmware;
    script.updated();
    IdentityReport now = WindowScript::identity();
    now.firmware = WindowScript::found().target;
    window->identified(now);
    const auto version = [&](const char *name) {
        return named<QLabel>(window.get(), name)->text();
    };
    QCOMPARE(version("Present version"), before);
    QCOMPARE(version("Target version"), now.firmware);
    window->runStarted({}, {}); // a further check is about the module as it is
    QCOMPARE(version("Present version"), now.firmware);
    QCOMPARE(version("Target version"), QString());
}

void TestWindowUse::endHasItsColour_data()
{
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<int>("role");
    QTest::newRow("updated") << VerdictKind::Updated << int(Role::Good);
    QTest::newRow("failed") << VerdictKind::Failed << int(Role::Failed);
    QTest::newRow("lost") << VerdictKind::ModuleLost << int(Role::Failed);
    QTest::newRow("refused") << VerdictKind::Refused << int(Role::Look);
    QTest::newRow("not known") << VerdictKind::Unknown << int(Role::Look);
    QTest::newRow("cancelled") << VerdictKind::Cancelled << int(Role::Secondary);
}

void TestWindowUse::endHasItsColour()
{
    QFETCH(const VerdictKind, verdict);
    QFETCH(const int, role);
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'k');
    const auto *bar = named<QProgressBar>(window.get(), "Progress");
    QVERIFY(!bar->property("role").isValid()); // what runs is in the accent
    window->runFinished(script.result(verdict));
    QCOMPARE(bar->property("role").toInt(), role);
    // Drawn so, and not only meant: a pixel within the share that is done.
    const QImage picture = named<QProgressBar>(window.get(), "Progress")->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 10, picture.height() / 2),
             color(window->palette(), Role(role)));
    window->runStarted({}, {});
    QVERIFY(!bar->property("role").isValid());
}

void TestWindowUse::portThatIsGoneAsksForNoCheck()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const QString check = QStringLiteral("Check asks the server");
    QVERIFY(says(check));
    window->connectionChanged(gone());
    QVERIFY(!says(check));
    QVERIFY(says(QStringLiteral("No module connected")));
}

void TestWindowUse::focusGoesFromAnswersToSteps()
{
    const std::unique_ptr<MainWindow> window(shown());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'e');
    window->questionAsked({Question::Kind::Roaming, {QStringLiteral("Vodafone")}, 1});
    QTRY_VERIFY(named<QPushButton>(window.get(), "Do not use roaming")->hasFocus());
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(window->focusWidget()->accessibleName(), QStringLiteral("Steps"));
}

void TestWindowUse::focusGoesToStepsInTheBackground() // another window is the active one
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    auto *connection = named<QPushButton>(window.get(), "Disconnect");
    connection->setFocus();
    QCOMPARE(window->focusWidget(), connection);
    QVERIFY(!window->isActiveWindow());
    script.updateTo(u'k');
    QCOMPARE(window->focusWidget(), named<QTreeView>(window.get(), "Steps"));
}

void TestWindowUse::followEndsWhereTheUserLooks()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'e');
    auto *log = named<QTableView>(window.get(), "AT log");
    QPushButton *follow = nullptr;
    for (QPushButton *chip : window->log()->findChildren<QPushButton *>()) {
        if (chip->text() == QStringLiteral("follow"))
            follow = chip;
    }
    QVERIFY(follow && follow->isChecked());
    log->setFocus();
    QTest::keyClick(log, Qt::Key_End);
    QCOMPARE(log->currentIndex().row(), log->model()->rowCount() - 1);
    QVERIFY(follow->isChecked());
    QTest::keyClick(log, Qt::Key_Up);
    QVERIFY(!follow->isChecked());
    QTest::keyClick(log, Qt::Key_End);
    QVERIFY(follow->isChecked());
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {},
                      log->visualRect(log->indexAt(QPoint(20, 5))).center());
    QVERIFY(!follow->isChecked());
    QTest::keyClick(log, Qt::Key_F);
    QVERIFY(follow->isChecked());
}

void TestWindowUse::cursorIsShared()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updated();
    auto *log = named<QTableView>(window.get(), "AT log");
    auto *steps = named<QTreeView>(window.get(), "Steps");
    const QModelIndex apply = log->model()
                                  ->match(log->model()->index(0, LogModel::Text), Qt::DisplayRole,
                                          QStringLiteral("AT#OTAUP"), 1, Qt::MatchStartsWith)
                                  .value(0);
    QVERIFY(apply.isValid());
    auto *plot = window->findChild<SignalPlot *>();
    Q_EMIT plot->momentChosen(apply.data(LogModel::AtRole).toLongLong());
    QCOMPARE(log->currentIndex().row(), apply.row());
    QCOMPARE(steps->currentIndex().data(StepModel::StepRole).toString(), QStringLiteral("4.n"));
}

void TestWindowUse::plotIsWorkedByKeys()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    QWidget *face = named<QWidget>(window.get(), "Signal plot");
    QVERIFY(face->focusPolicy() & Qt::TabFocus);
    QSignalSpy chosen(window->findChild<SignalPlot *>(), &SignalPlot::momentChosen);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(face, key);
    QCOMPARE(chosen.count(), 5);
    const auto at = [&chosen](int i) { return chosen[i][0].toLongLong(); };
    QCOMPARE(at(0) - at(1), 4000); // the script's samples
    QCOMPARE(at(2), at(0));
    QCOMPARE(at(4) - at(3), 23 * 4000);
    QCOMPARE(at(4), at(0));
}

void TestWindowUse::sessionIsDescribedInPlainText() // K14
{
    const std::unique_ptr<MainWindow> window(shown());
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Opening;
    report.sessionId = QStringLiteral("20180109-131818-k3f9");
    report.transcript = QStringLiteral("/state/a&b/transcript.log");
    window->connectionChanged(report);
    QAccessibleInterface *session =
        QAccessible::queryAccessibleInterface(named<QLabel>(window.get(), "Session"));
    QCOMPARE(session->text(QAccessible::Description), report.transcript);
}

void TestWindowUse::longServerShowsItsBegin()
{
    Settings settings = readySettings();
    settings.server.host = QString(250, u'a');
    const SettingsDialog dialog(settings);
    QCOMPARE(named<QLineEdit>(&dialog, "Server")->cursorPosition(), 0);
}

void TestWindowUse::lostSettingsAreToldOnce() // H09
{
    const std::unique_ptr<MainWindow> window(shown());
    const auto told = [&window] {
        for (QLabel *label : window->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("settings cannot be written"))) {
                label->clear();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!told());
    window->settingsNotKept();
    QVERIFY(told());
    window->settingsNotKept();
    QVERIFY(!told());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestWindowUse test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowuse.moc"
