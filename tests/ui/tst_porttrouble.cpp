#include "tests/ui/support/windowscript.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;
using State = ConnectionReport::State;

/// What panel and side bar say together of a port that is not well: the remedy once, and what the
/// engine does.
class TestPortTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remedyIsSaidOnce_data();
    void remedyIsSaidOnce();
    void returnIsPromisedWhereItComes_data();
    void returnIsPromisedWhereItComes();
    void verdictKeepsThePanel();
    void runThatLeftItGonePromisesNothing();
    void nobodyTouchesWhatMayBeUpdating();
};

namespace {

constexpr auto kByItself = "connects again by itself"_L1;
constexpr auto kAgain = "Connect again when"_L1;

QString told(const MainWindow &window, const QString &name)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label->isVisible() ? label->accessibleDescription() : QString();
    }
    return {};
}

QString portWord(const MainWindow &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Port state")
            return label->text();
    }
    return {};
}

QString panel(const MainWindow &window)
{
    return told(window, u"Message"_s);
}

QString advice(const MainWindow &window)
{
    return told(window, u"Port: what to do"_s);
}

ConnectionReport report(State state, ErrorCode code, const QString &detail = {})
{
    ConnectionReport report;
    report.port = u"/dev/ttyUSB1"_s;
    report.state = state;
    report.error = {code, detail, {}};
    return report;
}

} // namespace

void TestPortTrouble::remedyIsSaidOnce_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("P03 denied") << ErrorCode::PortDenied << u"/dev/ttyUSB1 root:dialout 0660"_s
                                << u"no permission"_s << u"sudo usermod -aG dialout $USER"_s;
    QTest::newRow("P04 busy") << ErrorCode::PortBusy << u"/dev/ttyUSB1: ModemManager (pid 812)"_s
                              << u"busy"_s << u"sudo systemctl stop ModemManager"_s;
    QTest::newRow("P07 silent") << ErrorCode::ModuleSilent << QString() << u"no answer"_s
                                << u"Check that the cable"_s;
}

void TestPortTrouble::remedyIsSaidOnce()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    QFETCH(const QString, remedy);
    MainWindow window(readySettings(), {});
    window.show();
    WindowScript(&window).ports();
    window.connectionChanged(report(State::Opening, ErrorCode::None));
    window.connectionChanged(report(State::Closed, code, detail));
    QVERIFY2(panel(window).contains(remedy), qPrintable(panel(window)));
    QVERIFY2(advice(window).isEmpty(), qPrintable(advice(window)));
    QFETCH(const QString, word);
    QCOMPARE(portWord(window), word);
}

void TestPortTrouble::returnIsPromisedWhereItComes_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<State>("before");
    QTest::addColumn<bool>("promised");
    QTest::newRow("P10 a device") << u"/dev/ttyUSB1"_s << State::Open << true;
    QTest::newRow("P10 a device of Windows") << u"COM5"_s << State::Open << true;
    QTest::newRow("not known yet") << u"/dev/ttyUSB1"_s << State::Identifying << false;
    QTest::newRow("a server of ports") << u"tcp://10.0.0.7:4000"_s << State::Open << false;
}

void TestPortTrouble::returnIsPromisedWhereItComes()
{
    QFETCH(const QString, port);
    QFETCH(const State, before);
    QFETCH(const bool, promised);
    MainWindow window(readySettings(), {});
    window.show();
    WindowScript(&window).connected();
    ConnectionReport now = report(State::Opening, ErrorCode::None);
    now.port = port;
    window.connectionChanged(now);
    now.state = before;
    window.connectionChanged(now);
    now.state = State::Gone;
    now.error = {ErrorCode::PortLost, u"No such file or directory"_s, {}};
    window.connectionChanged(now);
    QCOMPARE(panel(window).contains(kByItself), promised);
    QCOMPARE(panel(window).contains(kAgain), !promised);
    QVERIFY2(advice(window).isEmpty(), qPrintable(advice(window)));
    QCOMPARE(told(window, u"Port state"_s),
             promised ? u"gone, waiting for its return"_s : u"gone"_s);
}

/// Then it is the side bar that says it.
void TestPortTrouble::verdictKeepsThePanel()
{
    MainWindow window(readySettings(), {});
    window.show();
    WindowScript script(&window);
    script.connected();
    script.updated();
    const QString verdict = panel(window);
    window.connectionChanged(report(State::Gone, ErrorCode::PortLost));
    QCOMPARE(panel(window), verdict);
    QVERIFY2(advice(window).contains(kByItself), qPrintable(advice(window)));
}

void TestPortTrouble::runThatLeftItGonePromisesNothing()
{
    MainWindow window(readySettings(), {});
    window.show();
    WindowScript script(&window);
    script.connected();
    script.updateTo(u'e');
    window.connectionChanged(report(State::Gone, ErrorCode::PortLost));
    QCOMPARE(told(window, u"Port state"_s), u"gone, waiting for its return"_s);
    QVERIFY(advice(window).isEmpty());
    RunResult failed;
    failed.error = {ErrorCode::PortLost, {}, {}};
    failed.step = u"4.e"_s;
    window.runFinished(failed);
    window.connectionChanged(report(State::Gone, ErrorCode::None));
    QVERIFY2(panel(window).contains(kAgain), qPrintable(panel(window)));
    QVERIFY2(advice(window).isEmpty(), qPrintable(advice(window)));
    QCOMPARE(told(window, u"Port state"_s), u"gone"_s);
}

void TestPortTrouble::nobodyTouchesWhatMayBeUpdating() // H03
{
    MainWindow window(readySettings(), {});
    window.show();
    WindowScript(&window).connected();
    ConnectionReport gone = report(State::Gone, ErrorCode::PortLost);
    gone.applyPending = true;
    window.connectionChanged(gone);
    QVERIFY2(panel(window).contains(u"keep power"), qPrintable(panel(window)));
    QVERIFY2(advice(window).isEmpty(), qPrintable(advice(window)));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(u"light"_s);
    TestPortTrouble test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_porttrouble.moc"
