#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/mainwindow.h"
#include "ui/plot/signalplot.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/run/stepmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stableNames();
    void everyControlHasAName();
    void valuesAreDescribed();
    void stepsTellTheirRows();
    void stopIsThereInARun();
    void updateOpensTheConsent();
    void settingsHaveTheirFields();
    void closingInARunAsks();
    void themeChangesLive();
    void systemThemeFollowsTheDesktop();
    void stateIsRemembered();
    void demoTimesAreTheDemos();
    void operatorStaysKnown();
    void fitsSmallScreens();
    void retryConnectsWhenThePortIsGone();
    void goneClearsWhatWasMeasured();
    void newConnectionBeginsAnew();
    void resumedRunShowsItsTarget();
    void focusGoesFromAnswersToSteps();
    void followEndsWhereTheUserLooks();
    void cursorIsShared();
    void plotIsWorkedByKeys();
    void sessionIsDescribedInPlainText();
    void longServerShowsItsBegin();
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

void TestMainWindow::stableNames()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    for (const char *name : {"Disconnect", "Check", "Update…", "Send", "Export…"})
        QVERIFY2(named<QPushButton>(window.get(), name), name);
    for (const char *name :
         {"Model", "Firmware", "IMEI", "SIM card", "Operator", "Signal", "Registration", "Message"})
        QVERIFY2(named<QLabel>(window.get(), name), name);
    QVERIFY(named<QTreeView>(window.get(), "Steps"));
    QVERIFY(named<QProgressBar>(window.get(), "Progress"));
    QVERIFY(named<QWidget>(window.get(), "AT log"));
    QVERIFY(named<QLineEdit>(window.get(), "Filter"));
    QVERIFY(named<QLineEdit>(window.get(), "AT command"));
    QVERIFY(named<QWidget>(window.get(), "Signal plot"));
    const auto labels = window->findChildren<QLabel *>();
    const auto port = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Port");
    });
    QVERIFY(port != labels.end());
    QVERIFY(qobject_cast<QComboBox *>((*port)->buddy()));
}

void TestMainWindow::everyControlHasAName()
{
    const std::unique_ptr<MainWindow> window(shown());
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                               && !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!isControl || qobject_cast<const QWidget *>(widget->focusProxy()))
            continue;
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void TestMainWindow::valuesAreDescribed()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    QCOMPARE(named<QLabel>(window.get(), "IMEI")->accessibleDescription(),
             QStringLiteral("not known"));
    script.connected();
    const IdentityReport identity = WindowScript::identity();
    QCOMPARE(named<QLabel>(window.get(), "Model")->accessibleDescription(), identity.model);
    QCOMPARE(named<QLabel>(window.get(), "Firmware")->accessibleDescription(), identity.firmware);
    QCOMPARE(named<QLabel>(window.get(), "IMEI")->accessibleDescription(), identity.imei);
    QCOMPARE(named<QLabel>(window.get(), "SIM card")->accessibleDescription(), identity.iccid);
    QVERIFY(named<QLabel>(window.get(), "Signal")
                ->accessibleDescription()
                .contains(QStringLiteral("dBm")));
    QVERIFY(named<QLabel>(window.get(), "Registration")
                ->accessibleDescription()
                .contains(QStringLiteral("home")));
    script.loginRefused();
    const QString message = named<QLabel>(window.get(), "Message")->accessibleDescription();
    QVERIFY2(message.contains(QStringLiteral("F04")), qPrintable(message));
    const QString plot = named<QWidget>(window.get(), "Signal plot")->accessibleDescription();
    for (const char *part : {"Latest", "lowest", "highest"})
        QVERIFY2(plot.contains(QLatin1String(part)), qPrintable(plot));
}

void TestMainWindow::stepsTellTheirRows()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updated();
    QAccessibleInterface *steps =
        QAccessible::queryAccessibleInterface(named<QTreeView>(window.get(), "Steps"));
    QStringList texts;
    for (int i = 0; i < steps->childCount(); ++i) {
        if (QAccessibleInterface *child = steps->child(i))
            texts << child->text(QAccessible::Name);
    }
    for (char letter = 'a'; letter <= 't'; ++letter) {
        const QString ref = QStringLiteral("4.%1 ").arg(QLatin1Char(letter));
        const QStringList found = texts.filter(ref);
        QVERIFY2(found.size() == 1, qPrintable(ref));
        QVERIFY2(found[0].contains(QStringLiteral(", done"))
                     || found[0].contains(QStringLiteral(", skipped")),
                 qPrintable(found[0]));
    }
    QCOMPARE(named<QProgressBar>(window.get(), "Progress")->value(), 100);
}

void TestMainWindow::stopIsThereInARun()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    QVERIFY(!named<QPushButton>(window.get(), "Stop")->isVisible());
    script.restarting(2, 3);
    QPushButton *stop = named<QPushButton>(window.get(), "Stop watching");
    QVERIFY(stop && stop->isVisible());
    QVERIFY(!named<QPushButton>(window.get(), "Check")->isEnabled());
    QVERIFY(!named<QPushButton>(window.get(), "Disconnect")->isEnabled());
    QVERIFY(!window->findChild<QComboBox *>()->isEnabled()); // X09
    QSignalSpy watching(window.get(), &MainWindow::stopWatchingRequested);
    QSignalSpy stopped(window.get(), &MainWindow::stopRequested);
    QTest::keyClick(window.get(), Qt::Key_Escape); // Escape never cancels
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(watching.count() + stopped.count(), 0);
    QVERIFY(named<QPushButton>(window.get(), "Keep watching"));
}

void TestMainWindow::updateOpensTheConsent()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.checked();
    QSignalSpy run(window.get(), &MainWindow::runRequested);
    window->flow()->update();
    auto *dialog = window->findChild<ConsentDialog *>();
    QVERIFY(dialog);
    QCOMPARE(run.count(), 0);
    dialog->reject();
    QCOMPARE(run.count(), 0);
    QVERIFY(window->flow()->hasUpdate()); // a no is not the end of it
}

void TestMainWindow::settingsHaveTheirFields()
{
    const std::unique_ptr<MainWindow> window(new MainWindow(Settings(), {}));
    window->show();
    WindowScript script(window.get());
    script.connected();
    window->flow()->check();
    const auto dialogs = window->findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    for (const char *name : {"Server", "User", "Password", "Folder", "Check file", "APN"})
        QVERIFY2(named<QLineEdit>(dialogs[0], name), name);
    QSignalSpy saved(window.get(), &MainWindow::settingsChanged);
    named<QLineEdit>(dialogs[0], "Server")->setText(QStringLiteral("ftp.example.com:2121"));
    named<QLineEdit>(dialogs[0], "User")->setText(QStringLiteral("fota"));
    named<QLineEdit>(dialogs[0], "Password")->setText(QStringLiteral("canary"));
    QTest::mouseClick(named<QPushButton>(dialogs[0], "Save"), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const auto settings = saved[0][0].value<Settings>();
    QCOMPARE(settings.server.host, QStringLiteral("ftp.example.com"));
    QCOMPARE(settings.server.port, 2121);
    QCOMPARE(settings.server.password, Secret("canary"));
}

void TestMainWindow::closingInARunAsks()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.restarting(1, 3);
    QVERIFY(!window->close());
    QVERIFY(window->isVisible());
    QSignalSpy watching(window.get(), &MainWindow::stopWatchingRequested);
    QPushButton *yes = named<QPushButton>(window.get(), "Stop watching and close");
    QVERIFY(yes);
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(watching.count(), 1);
    window->runFinished(script.result(VerdictKind::Unknown));
    QVERIFY(!window->isVisible());
}

void TestMainWindow::themeChangesLive()
{
    const std::unique_ptr<MainWindow> window(shown());
    for (const char *name : {"dark", "contrast", "light"}) {
        applyTheme(QString::fromLatin1(name));
        const Scheme scheme = schemeNamed(QString::fromLatin1(name));
        QTRY_COMPARE(schemeOf(window->palette()), scheme);
        const QImage picture = window->grab().toImage();
        const QColor corner = picture.pixelColor(8, picture.height() / 2);
        QCOMPARE(corner, color(scheme, Role::Window));
    }
}

void TestMainWindow::systemThemeFollowsTheDesktop()
{
    const std::unique_ptr<MainWindow> window(shown());
    applyTheme(QStringLiteral("system"));
    for (const bool dark : {true, false}) {
        setSystemDark(dark);
        QTRY_COMPARE(schemeOf(window->palette()), dark ? Scheme::Dark : Scheme::Light);
    }
    applyTheme(QStringLiteral("light"));
    setSystemDark(true);
    QTest::qWait(0);
    QCOMPARE(schemeOf(window->palette()), Scheme::Light); // chosen, whatever the desktop likes
    setSystemDark(false);
}

void TestMainWindow::stateIsRemembered()
{
    const QTemporaryDir folder;
    const MainWindow::Options options{folder.filePath(QStringLiteral("state.ini")), false};
    {
        MainWindow window(readySettings(), options);
        window.show();
        window.choosePort(QStringLiteral("/dev/ttyUSB7"));
        named<QPushButton>(&window, "unsolicited")->setChecked(false);
        named<QPushButton>(&window, "show RSRQ")->setChecked(true);
        auto *log = named<QTableView>(&window, "AT log");
        log->horizontalHeader()->resizeSection(0, 171);
        QVERIFY(window.close());
    }
    MainWindow window(readySettings(), options);
    QVERIFY(!named<QPushButton>(&window, "unsolicited")->isChecked());
    QVERIFY(named<QPushButton>(&window, "received")->isChecked());
    QVERIFY(named<QPushButton>(&window, "show RSRQ")->isChecked());
    QCOMPARE(named<QTableView>(&window, "AT log")->horizontalHeader()->sectionSize(0), 171);
    QSignalSpy asked(&window, &MainWindow::connectRequested);
    window.connectChosenPort();
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("/dev/ttyUSB7"));
}

void TestMainWindow::demoTimesAreTheDemos()
{
    MainWindow window(readySettings(), {{}, true, 20});
    window.show();
    WindowScript script(&window);
    script.connected();
    script.restarting(1, 3); // whose usual time is 2:45
    const QString message = named<QLabel>(&window, "Message")->accessibleDescription();
    QVERIFY2(!message.contains(QStringLiteral("2:45")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("0:08")), qPrintable(message));
}

void TestMainWindow::operatorStaysKnown()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    IdentityReport again = WindowScript::identity();
    again.operatorName.clear(); // a run does not ask the network
    window->identified(again);
    QVERIFY(named<QLabel>(window.get(), "Operator")
                ->accessibleDescription()
                .contains(WindowScript::identity().operatorName));
    again.imei = QStringLiteral("352613070000009");
    window->identified(again);
    QCOMPARE(named<QLabel>(window.get(), "Operator")->accessibleDescription(),
             QStringLiteral("not known"));
}

void TestMainWindow::fitsSmallScreens()
{
    const std::unique_ptr<MainWindow> window(shown());
    QVERIFY(window->minimumSizeHint().width() <= 960);
    QVERIFY(window->minimumSizeHint().height() <= 600);
}

void TestMainWindow::retryConnectsWhenThePortIsGone() // P07
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

void TestMainWindow::goneClearsWhatWasMeasured()
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

void TestMainWindow::newConnectionBeginsAnew()
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

void TestMainWindow::resumedRunShowsItsTarget() // H03
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

void TestMainWindow::focusGoesFromAnswersToSteps()
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

void TestMainWindow::followEndsWhereTheUserLooks()
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

void TestMainWindow::cursorIsShared()
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

void TestMainWindow::plotIsWorkedByKeys()
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

void TestMainWindow::sessionIsDescribedInPlainText() // K14
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

void TestMainWindow::longServerShowsItsBegin()
{
    Settings settings = readySettings();
    settings.server.host = QString(250, u'a');
    const SettingsDialog dialog(settings);
    QCOMPARE(named<QLineEdit>(&dialog, "Server")->cursorPosition(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
