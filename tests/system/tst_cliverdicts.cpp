#include "tests/system/support/bench.h"

#include <QFileInfo>
#include <QTest>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

using Prepare = void (*)(Bench &);

/// What the real program says when the real parts fail: verdict, exit code, fault id, the message
/// in its four parts on standard error; everything closed, and no apply where none may be.
class TestCliVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void portMissing();
    void portDenied();
    void wrongUse_data();
    void wrongUse();
};

namespace {

const QByteArray kPage = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please "
                         "sign in.</body></html>\n";

} // namespace

void TestCliVerdicts::verdict_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("applies");
    QTest::addColumn<int>("logins");

    const auto row = [](const char *name, const QByteArray &scenario, Prepare prepare,
                        const QString &outcome, const QString &fault, int code, int applies,
                        int logins, const QStringList &options = {}) {
        QTest::newRow(name) << scenario << prepare << options << outcome << fault << code << applies
                            << logins;
    };
    const Prepare asItIs = [](Bench &) {};

    row("C17 already current", "\"firmware\": \"30.00.001-B026_FOTA\"", asItIs, u"AlreadyCurrent"_s,
        {}, 0, 0, 1);
    row(
        "F04 login refused", {},
        [](Bench &b) { b.server.setAccount(QString::fromLatin1(Bench::kUser), u"another"_s); },
        u"Failed"_s, u"F04"_s, 14, 0, 1);
    row(
        "F02 no server", {}, [](Bench &b) { b.server.stop(); }, u"Failed"_s, u"F02"_s, 14, 0, 0);
    row(
        "F06 no check file", {},
        [](Bench &b) { QFile::remove(b.path(u"ftp/firmwarecheck.csv"_s)); }, u"Failed"_s, u"F06"_s,
        15, 0, 1);
    row(
        "C01 empty check file", {}, [](Bench &b) { b.put(u"firmwarecheck.csv"_s, {}); },
        u"Refused"_s, u"C01"_s, 7, 0, 1);
    row(
        "C11 web page", {}, [](Bench &b) { b.put(u"firmwarecheck.csv"_s, kPage); }, u"Refused"_s,
        u"C11"_s, 7, 0, 1);
    row(
        "F07 no delta", {},
        [](Bench &b) { QFile::remove(b.path(u"ftp/"_s + QString::fromLatin1(Bench::kDelta))); },
        u"Failed"_s, u"F07"_s, 16, 0, 1);
    row(
        "U01 delta for another base", {},
        [](Bench &b) { b.put(QString::fromLatin1(Bench::kDelta), Bench::delta("30.00.001-B011")); },
        u"NotUpdated"_s, u"U01"_s, 3, 1, 1);
    row("U12 old version back, one pass", "\"apply\": {\"after\": \"old\"}", asItIs,
        u"NotUpdated"_s, u"U12"_s, 3, 1, 1, {u"--passes"_s, u"1"_s});
    row("U12 old version back, two passes", "\"apply\": {\"after\": \"old\"}", asItIs,
        u"NotUpdated"_s, u"U12"_s, 3, 2, 2);
    row("U13 third version", "\"apply\": {\"after\": \"third\"}", asItIs, u"UnexpectedVersion"_s,
        u"U13"_s, 4, 1, 1);
    row("U11 never back", "\"apply\": {\"after\": \"never\"}", asItIs, u"ModuleLost"_s, u"U11"_s, 5,
        1, 1, {u"--limit"_s, u"restart=6"_s});
    row("R01 no SIM", "\"sim\": {\"state\": \"NOT INSERTED\"}", asItIs, u"Failed"_s, u"R01"_s, 11,
        0, 0);
    row("R11 registration denied", "\"radio\": {\"cereg\": [3]}", asItIs, u"Failed"_s, u"R11"_s, 12,
        0, 0);
    row("R06 no signal", "\"radio\": {\"csq\": [99]}", asItIs, u"Failed"_s, u"R06"_s, 12, 0, 0);
    row("N01 no context",
        "\"faults\": [{\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555}]", asItIs,
        u"Failed"_s, u"N01"_s, 13, 0, 0);
    row("P07 silent module", "\"faults\": [{\"at\": \"*\", \"do\": \"mute\"}]", asItIs, u"Failed"_s,
        u"P07"_s, 10, 0, 0, {u"--limit"_s, u"ident=0.5"_s});
}

void TestCliVerdicts::verdict()
{
    QFETCH(QByteArray, scenario);
    QFETCH(Prepare, prepare);
    QFETCH(QStringList, options);
    QFETCH(QString, outcome);
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(int, applies);
    QFETCH(int, logins);

    Bench bench;
    bench.putSample();
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(bench.simulate(scenario), qPrintable(bench.errorText));
    QStringList arguments = bench.options();
    prepare(bench);
    if (fault == u"F04")
        QVERIFY(bench.server.start()); // on the same port, with another password
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"update"_s, u"--yes"_s} + arguments + options));

    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(result["outcome"_L1].toString() == outcome, qPrintable(run.told()));
    QCOMPARE(run.exitCode(), code);
    QCOMPARE(result["fault"_L1].toString(), fault);
    QCOMPARE(result["fault"_L1].isNull(), fault.isEmpty());
    QCOMPARE(run.otherLines(), QByteArrayList());
    if (!fault.isEmpty())
        QVERIFY2(run.saysInFourParts(fault), run.err().constData());
    QCOMPARE(bench.count("AT#OTAUP"), applies);
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    if (outcome == u"AlreadyCurrent")
        QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
    if (fault != u"F02") {
        QVERIFY(bench.server.settle());
        QCOMPARE(bench.server.count("PASS"), logins);
    }
    if (outcome == u"UnexpectedVersion")
        QVERIFY(run.err().contains(result["now"_L1].toString().toUtf8()));
}

void TestCliVerdicts::portMissing()
{
    Bench bench;
    bench.putSample();
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    Program &run = bench.update(); // nobody made modem0
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(
        Program::has(run.last(u"result"_s),
                     {{u"outcome"_s, u"Failed"_s}, {u"step"_s, u"OPEN"_s}, {u"fault"_s, u"P02"_s}}),
        qPrintable(run.told()));
    QVERIFY2(run.saysInFourParts(u"P02"_s), run.err().constData());
    QCOMPARE(bench.count("AT"), 0);
    QCOMPARE(bench.server.connections(), 0);
}

void TestCliVerdicts::portDenied()
{
    // P03, as an ordinary user: root would be let in.
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    const QByteArray device = QFileInfo(bench.port).canonicalFilePath().toLocal8Bit();
    const QString copy = bench.path(u"fotabench-cli"_s);
    QVERIFY(QFile::copy(Program::path(), copy));
    const auto everybody = [](const QString &path, mode_t mode) {
        return ::chmod(path.toLocal8Bit().constData(), mode) == 0;
    };
    QVERIFY(everybody(bench.dir.path(), 0711) && everybody(copy, 0755)
            && everybody(bench.path(u"secret"_s), 0755));
    QVERIFY(everybody(bench.path(u"secret/password"_s), 0644)
            && everybody(bench.path(u"home"_s), 01777));
    QVERIFY(::chmod(device.constData(), 0060) == 0); // of the group alone
    const group *serial = ::getgrnam("dialout");
    if (::geteuid() == 0 && serial) // as a device rule would give it
        QCOMPARE(::chown(device.constData(), uid_t(-1), serial->gr_gid), 0);

    const auto attempt = [&](const QStringList &command) -> Program & {
        Program &run = bench.program();
        run.setOrdinaryUser(copy);
        run.run(command + bench.options());
        return run;
    };
    Program &denied = attempt({u"update"_s, u"--yes"_s});
    const QJsonObject wanted{
        {u"outcome"_s, u"Failed"_s}, {u"step"_s, u"OPEN"_s}, {u"fault"_s, u"P03"_s}};
    QVERIFY2(Program::has(denied.last(u"result"_s), wanted), qPrintable(denied.told()));
    QCOMPARE(denied.exitCode(), 10);
    QVERIFY2(denied.saysInFourParts(u"P03"_s), denied.err().constData());
    const QByteArray owners = QFileInfo(bench.port).group().toUtf8(); // not a guess
    const QByteArray advice = owners == "root" ? "udev rule"_ba : "usermod -aG " + owners + ' ';
    QVERIFY2(denied.err().contains(advice), denied.err().constData());
    QVERIFY(!denied.err().contains("sudo fotabench"));
    QCOMPARE(bench.count("AT"), 0);

    QVERIFY(::chmod(device.constData(), 0666) == 0); // retry works after the mode is fixed
    Program &allowed = attempt({u"check"_s});
    QVERIFY2(allowed.last(u"result"_s)["outcome"_L1] == u"UpdateAvailable"_s,
             qPrintable(allowed.told()));
    QVERIFY(!allowed.err().contains("running as root"));
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
}

void TestCliVerdicts::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); ///< what standard error has to name

    const QString link = u"LINK"_s; // the port of the bench
    const QStringList server{u"--server"_s, u"127.0.0.1"_s,       u"--user"_s,
                             u"u"_s,        u"--password-file"_s, u"PASSWORD"_s};
    const QStringList port{u"--port"_s, link};
    QTest::newRow("nothing") << QStringList{} << u"Usage"_s;
    QTest::newRow("unknown command") << QStringList{u"upgrade"_s} << u"upgrade"_s;
    QTest::newRow("unknown option")
        << QStringList{u"update"_s, u"--force"_s} + port + server << u"force"_s;
    QTest::newRow("option of another command")
        << QStringList{u"identify"_s, u"--yes"_s} + port << u"yes"_s;
    QTest::newRow("password as an argument")
        << QStringList{u"update"_s, u"--yes"_s, u"--password"_s, u"x"_s} + port + server
        << u"password"_s;
    QTest::newRow("keep-going is not offered")
        << QStringList{u"update"_s, u"--yes"_s, u"--keep-going"_s} + port + server
        << u"keep-going"_s;
    QTest::newRow("no port") << QStringList{u"update"_s, u"--yes"_s} + server << u"--port"_s;
    QTest::newRow("no terminal and no --yes")
        << QStringList{u"update"_s} + port + server << u"--yes"_s;
    QTest::newRow("no server") << QStringList{u"update"_s, u"--yes"_s} + port << u"--server"_s;
    QTest::newRow("no user") << QStringList{u"update"_s, u"--yes"_s, u"--server"_s, u"h"_s} + port
                             << u"--user"_s;
    QTest::newRow("no password") << QStringList{u"update"_s, u"--yes"_s,  u"--server"_s,
                                                u"h"_s,      u"--user"_s, u"u"_s}
                                        + port
                                 << u"password"_s;
    QTest::newRow("no password file")
        << QStringList{u"check"_s,           u"--server"_s,      u"h"_s, u"--user"_s, u"u"_s,
                       u"--password-file"_s, u"/nonexistent/f"_s}
               + port
        << u"/nonexistent/f"_s;
    QTest::newRow("password variable is not set")
        << QStringList{u"check"_s, u"--server"_s,       u"h"_s,           u"--user"_s,
                       u"u"_s,     u"--password-env"_s, u"NOT_SET_HERE"_s}
               + port
        << u"NOT_SET_HERE"_s;
    QTest::newRow("value is missing") << QStringList{u"identify"_s, u"--port"_s} << u"port"_s;
    QTest::newRow("unknown limit")
        << QStringList{u"identify"_s, u"--limit"_s, u"forever=3"_s} + port << u"forever=3"_s;
    QTest::newRow("limit without a number")
        << QStringList{u"identify"_s, u"--limit"_s, u"quiet=soon"_s} + port << u"quiet=soon"_s;
    QTest::newRow("negative limit")
        << QStringList{u"identify"_s, u"--limit"_s, u"quiet=-1"_s} + port << u"quiet=-1"_s;
    QTest::newRow("limit without a value")
        << QStringList{u"identify"_s, u"--limit"_s, u"quiet"_s} + port << u"quiet"_s;
    QTest::newRow("four passes") << QStringList{u"update"_s, u"--yes"_s, u"--passes"_s, u"4"_s}
                                        + port + server
                                 << u"--passes"_s;
    QTest::newRow("no passes") << QStringList{u"update"_s, u"--yes"_s, u"--passes"_s, u"0"_s} + port
                                      + server
                               << u"--passes"_s;
    QTest::newRow("F24 server is no address")
        << QStringList{u"check"_s, u"--server"_s,        u"ftp://u:p@h"_s, u"--user"_s,
                       u"u"_s,     u"--password-file"_s, u"PASSWORD"_s}
               + port
        << u"--server"_s;
    QTest::newRow("context out of range")
        << QStringList{u"check"_s, u"--cid"_s, u"17"_s} + port + server << u"--cid"_s;
    QTest::newRow("settings file is missing")
        << QStringList{u"identify"_s, u"--settings"_s, u"/nonexistent/s"_s} + port
        << u"/nonexistent/s"_s;
    QTest::newRow("log cannot be written")
        << QStringList{u"update"_s, u"--yes"_s, u"--log"_s, u"/nonexistent/run.log"_s} + port
               + server
        << u"/nonexistent/run.log"_s;
    QTest::newRow("unexpected word") << QStringList{u"identify"_s, u"me"_s} + port << u"me"_s;
    QTest::newRow("nothing to send") << QStringList{u"send"_s} + port << u"command"_s;
    QTest::newRow("monitor without end or start")
        << QStringList{u"monitor"_s, u"--count"_s, u"0"_s} + port << u"--count"_s;
    QTest::newRow("no module to simulate") << QStringList{u"simulate"_s} << u"--module"_s;
    QTest::newRow("unknown module")
        << QStringList{u"simulate"_s, u"--module"_s, u"XY-1"_s} << u"XY-1"_s;
    QTest::newRow("speed is no number")
        << QStringList{u"simulate"_s, u"--module"_s, u"ME910C1-NA"_s, u"--speed"_s, u"fast"_s}
        << u"--speed"_s;
}

void TestCliVerdicts::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);

    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    arguments.replaceInStrings(u"LINK"_s, bench.port);
    arguments.replaceInStrings(u"PASSWORD"_s, bench.path(u"secret/password"_s));
    Program &run = bench.program();
    QVERIFY(run.run(arguments));
    QVERIFY2(run.exitCode() == 2, qPrintable(run.told()));
    QVERIFY2((run.err() + run.out()).contains(named.toUtf8()), qPrintable(run.told()));
    if (!arguments.isEmpty())
        QCOMPARE(run.out(), QByteArray());
    QVERIFY(!QFile::exists(bench.dataDir() + u"/sessions"_s)); // no port was opened
    QCOMPARE(bench.leaks(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliVerdicts)
#include "tst_cliverdicts.moc"
