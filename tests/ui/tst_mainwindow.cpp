#include "tests/ui/support/windowbench.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
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
    void rootIsTold();
    void focusStartsAtConnect();
};

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

void TestMainWindow::stopIsThereInARun() // covers X09
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
    QVERIFY(!window->findChild<QComboBox *>()->isEnabled());
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
    bool delivered = false; // behind whatever that has sent
    QMetaObject::invokeMethod(
        window.get(), [&delivered] { delivered = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(delivered);
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

void TestMainWindow::rootIsTold() // K24
{
    const std::unique_ptr<MainWindow> window(shown());
    window->start();
    window->noticed({ErrorCode::RunsAsRoot, {}, {}});
    const auto *message = named<QLabel>(window.get(), "Message");
    QVERIFY(message && message->isVisible());
    const QString told = message->accessibleDescription();
    for (const char *words :
         {"runs as root", "goes on all the same", "Do not run the program as root", "group"})
        QVERIFY2(told.contains(QString::fromLatin1(words)), qPrintable(told));
    WindowScript script(window.get());
    script.connected(); // and it stops nothing
    QVERIFY(named<QPushButton>(window.get(), "Check")->isEnabled());
}

/// Also where the ports are told later; and never where the user has gone meanwhile.
void TestMainWindow::focusStartsAtConnect()
{
    const std::unique_ptr<MainWindow> window(shown());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->start();
    const auto *steps = named<QWidget>(window.get(), "Steps");
    QCOMPARE(window->focusWidget(), steps); // not a value of a module that is not there
    WindowScript script(window.get());
    script.ports();
    QCOMPARE(window->focusWidget(), named<QPushButton>(window.get(), "Connect"));
    auto *filter = named<QWidget>(window.get(), "Filter");
    filter->setFocus();
    script.ports();
    QCOMPARE(window->focusWidget(), filter);
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
