#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"

#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The question of `update` without --yes, at a real terminal: the last four digits of the IMEI are
/// the yes, everything else leaves the module as it is.
class TestCliConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answered_data();
    void answered();
    void passwordIsNotShown();
    void endedAtThePassword_data();
    void endedAtThePassword();
    void nothingToAsk();
    void historyIsShown();
};

namespace {

const QByteArray kQuestion = "Type the last four digits of the IMEI to update";

} // namespace

void TestCliConsent::answered_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("yes");
    QTest::newRow("the last four digits") << QByteArray("4512\n") << true;
    QTest::newRow("the digits of another unit") << QByteArray("4513\n") << false;
    QTest::newRow("X06 Enter") << QByteArray("\n") << false;
    QTest::newRow("yes") << QByteArray("yes\n") << false;
    QTest::newRow("the whole IMEI") << QByteArray("352253081204512\n") << false;
    QTest::newRow("Ctrl+C") << QByteArray("\x03") << false;
    QTest::newRow("Ctrl+D") << QByteArray("\x04") << false;
}

void TestCliConsent::answered()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, yes);

    Bench bench;
    QVERIFY2(bench.begin({}, 80), qPrintable(bench.errorText));
    Pty terminal(Pty::Mode::Lines);
    Program &run = bench.program();
    run.setTerminal(terminal);
    QVERIFY(run.start(QStringList{u"update"_s} + bench.options()));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.received().contains(kQuestion), 30'000);
    // One question, after a check that has closed everything, that names the unit and both
    // versions.
    QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
    QCOMPARE(bench.violations(), QStringList());
    for (const char *named : {"ME910C1-NA", "352253081204512", "30.00.001-B026",
                              "30.00.001-B026_FOTA", "30.00.001-B026_FOTA.bin"})
        QVERIFY2(terminal.received().contains(named), terminal.received().constData());
    QVERIFY2(terminal.received().contains(bench.port.toUtf8()), terminal.received().constData());
    for (const char *lookedAt : {"Versions: ", "Base of the file: ", "Signal: ", "Registration: ",
                                 "SIM card: ", "Port: ", "Disk: ", "Power: ", "look here", "ok"})
        QVERIFY2(terminal.received().contains(lookedAt), terminal.received().constData());
    terminal.write(typed);
    QVERIFY(run.waitEnded());

    QCOMPARE(run.last(u"result"_s)["outcome"_L1].toString(), yes ? u"Updated"_s : u"Cancelled"_s);
    QCOMPARE(run.objects(u"result"_s).size(), 1);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QCOMPARE(run.exitCode(), yes ? 0 : 8);
    QCOMPARE(bench.count("AT#OTAUP"), yes ? 1 : 0);
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    QVERIFY(!terminal.received().contains(Bench::kPassword));
}

void TestCliConsent::passwordIsNotShown()
{
    Bench bench;
    QVERIFY2(bench.begin({}, 80), qPrintable(bench.errorText));
    Pty terminal(Pty::Mode::Lines);
    Program &run = bench.program();
    run.setTerminal(terminal);
    QStringList options = bench.options();
    options.remove(options.indexOf(u"--password-file"_s), 2);
    QVERIFY(run.start(QStringList{u"check"_s} + options));
    QTRY_VERIFY_WITH_TIMEOUT(
        terminal.received().contains("Password of bench-user: ") && !terminal.echoes(), 20'000);
    terminal.write(QByteArray(Bench::kPassword) + '\n');
    QVERIFY(run.waitEnded());
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QVERIFY(terminal.echoes());
    QVERIFY2(!terminal.received().contains(Bench::kPassword), terminal.received().constData());
    QVERIFY(bench.server.settle());
    QCOMPARE(bench.server.count("PASS"), 1);
    QCOMPARE(bench.leaks(), QStringList());
}

void TestCliConsent::endedAtThePassword_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("H15 Ctrl+C") << 0;
    QTest::newRow("H15 INT") << SIGINT;
    QTest::newRow("H15 TERM") << SIGTERM;
    QTest::newRow("H15 HUP") << SIGHUP;
}

void TestCliConsent::endedAtThePassword() // the terminal shows again what is typed
{
    QFETCH(const int, number);
    Bench bench;
    Pty terminal(Pty::Mode::Lines);
    Program &run = bench.program();
    run.setTerminal(terminal);
    QVERIFY(run.start({u"check"_s, u"--port"_s, u"sim:demo"_s, u"--server"_s, u"203.0.113.7"_s,
                       u"--user"_s, u"x"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.received().contains("Password of x: ") && !terminal.echoes(),
                             20'000);
    if (number == 0)
        terminal.write("\x03");
    else
        run.sendSignal(number);
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), -1); // ended by it, as the shell expects
    QVERIFY(terminal.echoes());
}

void TestCliConsent::nothingToAsk()
{
    Bench bench;
    QVERIFY2(bench.begin("\"firmware\": \"30.00.001-B026_FOTA\"", 80), qPrintable(bench.errorText));
    Pty terminal(Pty::Mode::Lines);
    Program &run = bench.program();
    run.setTerminal(terminal);
    QVERIFY(run.run(QStringList{u"update"_s} + bench.options()));
    QCOMPARE(run.last(u"result"_s)["outcome"_L1].toString(), u"AlreadyCurrent"_s);
    QVERIFY(!terminal.received().contains(kQuestion));
}

void TestCliConsent::historyIsShown() // U12, U22
{
    Bench bench;
    QVERIFY2(bench.begin("\"apply\": {\"after\": \"old\", \"seconds\": 40}", 80),
             qPrintable(bench.errorText));
    bench.passes = 3; // over both runs, for the oracle
    QCOMPARE(bench.update({u"--passes"_s, u"2"_s}).exitCode(), 3);
    QCOMPARE(bench.update({u"--passes"_s, u"1"_s}).exitCode(), 7); // unattended: refused
    QCOMPARE(bench.count("AT#OTAUP"), 2);
    Pty terminal(Pty::Mode::Lines);
    Program &run = bench.program();
    run.setTerminal(terminal);
    QVERIFY(run.start(QStringList{u"update"_s, u"--passes"_s, u"1"_s} + bench.options()));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.received().contains(kQuestion), 30'000);
    QVERIFY2(terminal.received().contains("module before: 2"), terminal.received().constData());
    terminal.write("4512\n");
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), 3);
    QCOMPARE(bench.count("AT#OTAUP"), 3); // the fresh confirmation covers it
}

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cliconsent.moc"
