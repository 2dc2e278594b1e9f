#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The commands that look and do not update, as real processes: values, keys, exit codes; what must
/// not be sent is not; and two processes never share a device.
class TestCliQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion();
    void ports();
    void identify();
    void monitor();
    void monitorUntilInterrupted();
    void send();
    void sendRefuses_data();
    void sendRefuses();
    void check();
    void dryRun();
    void simulateServes();
    void oneProcessPerDevice();
    void lockOfTheDead();
    void moduleWithTwoPorts();

private:
    QJsonObject only(const Program &run);
};

QJsonObject TestCliQuery::only(const Program &run)
{
    const bool one = run.exitCode() == 0 && run.objects().size() == 1 && run.otherLines().isEmpty();
    if (!one)
        qWarning("%s", qPrintable(run.told()));
    return one ? run.objects().front() : QJsonObject();
}

void TestCliQuery::helpAndVersion()
{
    Bench bench;
    Program &version = bench.program();
    QVERIFY(version.run({u"--version"_s}));
    QCOMPARE(version.exitCode(), 0);
    QCOMPARE(version.out(), QByteArray("fotabench-cli " FOTA_VERSION "\n"));
    Program &help = bench.program();
    QVERIFY(help.run({u"--help"_s}));
    QCOMPARE(help.exitCode(), 0);
    for (const char *command : {"ports", "identify", "monitor", "send", "check", "update", "resume",
                                "analyze", "convert", "simulate"}) {
        QVERIFY2(help.out().contains(command), command);
        Program &own = bench.program();
        QVERIFY(own.run({QString::fromLatin1(command), u"--help"_s}));
        QCOMPARE(own.exitCode(), 0);
        QVERIFY(own.out().contains("Usage") && own.out().contains(command));
        QCOMPARE(own.err(), QByteArray());
    }
    QVERIFY(!QFile::exists(bench.path(u"home/state"_s)));
}

void TestCliQuery::ports()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"ports"_s, u"--json"_s}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.otherLines(), QByteArrayList());
    for (const QJsonObject &port : run.objects()) { // what this machine has; it may be none
        for (const char *key : {"port", "description", "vid", "pid", "serial", "access"})
            QVERIFY2(port.contains(QLatin1StringView(key)), key);
        QVERIFY(
            QStringList({u"ok"_s, u"denied"_s, u"busy"_s}).contains(port["access"_L1].toString()));
    }
}

void TestCliQuery::identify()
{
    Bench bench;
    QVERIFY2(bench.simulate("\"radio\": {\"csq\": [25], \"cereg\": [5]}"),
             qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port}));
    const QJsonObject told = only(run);
    const QJsonObject wanted{
        {u"model"_s, u"ME910C1-NA"_s},           {u"firmware"_s, u"30.00.001-B026"_s},
        {u"subVersion"_s, QJsonValue()},         {u"imei"_s, u"352253081204512"_s},
        {u"iccid"_s, u"89148000005120432174"_s}, {u"rssiDbm"_s, -63},
        {u"registration"_s, u"roaming"_s},       {u"profile"_s, u"me910c1-na"_s}};
    QVERIFY2(Program::has(told, wanted), run.out().constData());
    QVERIFY(told["products"_L1].toArray().contains(u"MTC-MNA1-B01"_s));
    Program &people = bench.program();
    QVERIFY(people.run({u"identify"_s, u"--port"_s, bench.port}));
    QCOMPARE(people.exitCode(), 0);
    QVERIFY(people.out().contains("352253081204512") && people.out().contains("30.00.001-B026"));
}

void TestCliQuery::monitor()
{
    Bench bench;
    QVERIFY2(
        bench.simulate(
            "\"radio\": {\"csq\": [99, 20, 25], \"cereg\": [2, 1], \"rsrp\": -92, \"rsrq\": -9}"),
        qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.run({u"monitor"_s, u"--json"_s, u"--interval"_s, u"0.2"_s, u"--count"_s, u"3"_s,
                     u"--port"_s, bench.port}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.objects().size(), 3);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QVERIFY(run.objects().front().contains("rssiDbm"_L1));
    QCOMPARE(run.objects().last()["rssiDbm"_L1], QJsonValue(-63));
    QCOMPARE(run.objects().last()["registration"_L1].toString(), u"home"_s);
    QCOMPARE(run.objects().last()["rsrpDbm"_L1].toDouble(), -92.0);
    QCOMPARE(run.objects().last()["rsrqDb"_L1].toDouble(), -9.0);
    for (const QJsonObject &sample : run.objects())
        QVERIFY(QDateTime::fromString(sample["at"_L1].toString(), Qt::ISODateWithMs).isValid());
}

void TestCliQuery::monitorUntilInterrupted()
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(
        run.start({u"monitor"_s, u"--json"_s, u"--interval"_s, u"0.1"_s, u"--port"_s, bench.port}));
    QTRY_VERIFY_WITH_TIMEOUT(run.objects().size() >= 4, 20'000);
    run.sendSignal(SIGINT);
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.otherLines(), QByteArrayList());
}

void TestCliQuery::send()
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Program &run = bench.program();
    const QString open = u"AT#FTPOPEN=\"127.0.0.1:1\",\"%1\",\"%2\",1"_s.arg(
        QString::fromLatin1(Bench::kUser), QString::fromLatin1(Bench::kPassword));
    QVERIFY(run.run({u"send"_s, u"--json"_s, u"--port"_s, bench.port, u"AT+GMM"_s, u"ATE1"_s,
                     u"AT+CSQ"_s, u"at+gmr"_s, open}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.objects().size(), 5);
    const auto reply = [&run](int index) { return run.objects().at(index); };
    QCOMPARE(reply(0)["command"_L1].toString(), u"AT+GMM"_s);
    QCOMPARE(reply(0)["lines"_L1].toArray(), QJsonArray{u"ME910C1-NA"_s});
    QCOMPARE(reply(0)["final"_L1].toString(), u"OK"_s);
    QVERIFY(reply(0)["elapsedMs"_L1].isDouble());
    QCOMPARE(reply(2)["lines"_L1].toArray(), QJsonArray{u"+CSQ: 25,3"_s}); // without its echo
    QCOMPARE(reply(3)["lines"_L1].toArray(), QJsonArray{u"30.00.001-B026"_s});
    QCOMPARE(reply(4)["command"_L1].toString(), u"AT#FTPOPEN=\"127.0.0.1:1\",***,***,***"_s);
    QVERIFY(reply(4)["final"_L1].toString().contains(u"ERROR"));
    QCOMPARE(bench.leaks(), QStringList());

    Program &people = bench.program();
    QVERIFY(people.run({u"send"_s, u"--port"_s, bench.port, u"AT+CGSN"_s}));
    QCOMPARE(people.out(), QByteArray("352253081204512\nOK\n"));
}

void TestCliQuery::sendRefuses_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"AT#OTAUP=0", "at#otaup=0", "AT #OTAUP = 0", "AT#OTAUP=0,2",
                                "AT+CSQ;#OTAUP=0", "AT#OTAUP=2", "AT#OTAUP", "hello", "AT\x1b"})
        QTest::newRow(command) << QString::fromLatin1(command);
    QTest::newRow("A26 too long") << u"AT+"_s + QString(500, u'x');
    QTest::newRow("A27 typographic quote") << u"AT#FTPGET=\u201dx\u201d"_s;
    QTest::newRow("two lines") << u"AT\rAT#OTAUP=0"_s;
}

void TestCliQuery::sendRefuses()
{
    QFETCH(QString, command);
    Bench bench;
    Pty line(Pty::Mode::Raw);
    QVERIFY(line.link(bench.port));
    Program &run = bench.program();
    QVERIFY(run.run({u"send"_s, u"--json"_s, u"--port"_s, bench.port, command}));
    QVERIFY2(run.exitCode() == 2, qPrintable(run.told()));
    QCOMPARE(run.out(), QByteArray());
    QVERIFY(!run.err().isEmpty());
    QCOMPARE(line.received(), QByteArray());

    Program &second = bench.program(); // nor what stands before it
    QVERIFY(second.run({u"send"_s, u"--json"_s, u"--port"_s, bench.port, u"AT+CSQ"_s, command}));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY2(second.err().contains("Nothing was sent to a module."), second.err().constData());
    QCOMPARE(line.received(), QByteArray());
}

void TestCliQuery::check()
{
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"check"_s} + bench.options()));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(Program::has(run.last(u"result"_s), {{u"outcome"_s, u"UpdateAvailable"_s},
                                                  {u"target"_s, u"30.00.001-B026_FOTA"_s},
                                                  {u"now"_s, QJsonValue()}})
                 || Program::has(run.last(u"result"_s), {{u"outcome"_s, u"UpdateAvailable"_s},
                                                         {u"now"_s, u"30.00.001-B026"_s}}),
             qPrintable(run.told()));
    const QJsonArray lookedAt = run.last(u"result"_s)["preflight"_L1].toArray();
    QCOMPARE(lookedAt.size(), 8); // each topic, with its state and a sentence
    for (const QJsonValue &item : lookedAt) {
        QVERIFY(!item["topic"_L1].toString().isEmpty() && !item["text"_L1].toString().isEmpty());
        QVERIFY(QStringList({u"ok"_s, u"look"_s, u"notChecked"_s})
                    .contains(item["state"_L1].toString()));
    }
    QCOMPARE(bench.count("AT#FTPGETOTA") + bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    QVERIFY(bench.server.settle());
    QCOMPARE(bench.server.count("RETR"), 1);
}

void TestCliQuery::dryRun()
{
    Bench bench;
    Pty line(Pty::Mode::Raw);
    QVERIFY(line.link(bench.port));
    Program &run = bench.program();
    QVERIFY(run.run({u"update"_s, u"--json"_s, u"--dry-run"_s, u"--port"_s, bench.port,
                     u"--server"_s, u"203.0.113.7"_s, u"--user"_s, u"bench-user"_s,
                     u"--password-file"_s, bench.path(u"secret/password"_s)}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.otherLines(), QByteArrayList());
    QStringList commands;
    for (const QJsonObject &object : run.objects())
        commands += object["command"_L1].toString();
    const auto at = [&](const char *text) { return commands.indexOf(QLatin1StringView(text)); };
    QVERIFY(at("AT#SCFG=1,3,300,90,600,50") > 0);
    QVERIFY(at("AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"") > at("AT#SCFG=1,3,300,90,600,50"));
    QVERIFY(at("AT#FTPOPEN=\"203.0.113.7:21\",\"***\",\"***\",1") > at("AT#SGACT=3,1"));
    QVERIFY(at("AT#OTAUP=0") > at("AT#SGACT=3,0"));
    // After it what tst_cliupdate finds that a run sends: the last looks before and after the
    // apply.
    QCOMPARE(commands.indexOf(u"AT+CMEE?"_s) + 1, at("AT#OTAUP=0"));
    QCOMPARE(commands.last(3), (QStringList{u"AT+CGDCONT?"_s, u"AT+CPIN?"_s, u"AT+CEREG?"_s}));
    QCOMPARE(line.received(), QByteArray());
    QVERIFY(!QFile::exists(bench.dataDir() + u"/sessions"_s));
    QCOMPARE(bench.leaks(), QStringList());

    Program &portless = bench.program();
    QVERIFY(portless.run({u"update"_s, u"--dry-run"_s, u"--server"_s, u"203.0.113.7"_s, u"--user"_s,
                          u"u"_s, u"--password-file"_s, bench.path(u"secret/password"_s)}));
    QVERIFY2(portless.exitCode() == 0, qPrintable(portless.told()));
    QVERIFY(portless.out().contains("AT#OTAUP=0"));
    QCOMPARE(bench.leaks(), QStringList());
}

void TestCliQuery::simulateServes()
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    QCOMPARE(bench.module->objects().front(),
             (QJsonObject{{u"event"_s, u"ready"_s}, {u"port"_s, bench.path(u"modem0"_s)}}));
    bench.module->sendSignal(SIGTERM);
    QVERIFY(bench.module->waitEnded());
    QCOMPARE(bench.module->exitCode(), 0);
    QVERIFY(!QFileInfo(bench.path(u"modem0"_s)).isSymLink()); // takes its link with it

    QFile mine(bench.path(u"modem0"_s)); // a file of the user's is no link to be replaced
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    Program &other = bench.program();
    QVERIFY(other.run({u"simulate"_s, u"--module"_s, u"LE910-NA1"_s, u"--pty"_s, mine.fileName()}));
    QCOMPARE(other.exitCode(), 2);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestCliQuery::oneProcessPerDevice()
{
    // P05: the device behind two links. The first waits for an answer that never comes.
    Bench bench;
    Pty line(Pty::Mode::Raw);
    QVERIFY(line.link(bench.path(u"modem0"_s)) && line.link(bench.path(u"other7"_s)));
    Program &first = bench.program();
    QVERIFY(first.start({u"send"_s, u"--limit"_s, u"ident=60"_s, u"--port"_s,
                         bench.path(u"modem0"_s), u"AT+GMM"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(line.received().endsWith('\r'), 20'000);
    const QByteArray sent = line.received();
    const QString dataDir = bench.path(u"home/elsewhere"_s); // another data folder is no way round
    Program &second = bench.program();
    QVERIFY(second.run({u"identify"_s, u"--json"_s, u"--data-dir"_s, dataDir, u"--port"_s,
                        bench.path(u"other7"_s)}));
    QCOMPARE(second.exitCode(), 10);
    QVERIFY2(second.err().contains("pid " + QByteArray::number(first.pid())),
             second.err().constData());
    QVERIFY2(second.err().contains("(P05)"), second.err().constData());
    QCOMPARE(second.out(), QByteArray());
    QCOMPARE(line.received(), sent);
    QVERIFY(first.isRunning());
}

void TestCliQuery::lockOfTheDead()
{
    Bench bench; // H19
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Program &holder = bench.program();
    QVERIFY(holder.start(
        {u"monitor"_s, u"--json"_s, u"--interval"_s, u"0.1"_s, u"--port"_s, bench.port}));
    QTRY_VERIFY_WITH_TIMEOUT(holder.objects().size() >= 2, 20'000);
    holder.sendSignal(SIGKILL);
    QVERIFY(holder.waitEnded());
    Program &next = bench.program();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(next.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port}));
    QVERIFY2(next.exitCode() == 0, qPrintable(next.told()));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void TestCliQuery::moduleWithTwoPorts()
{
    // P05: two ports of one module, known by the IMEI: the second run stops after the
    // identification.
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    bench.server.setFaults({FtpServer::stall(50'000, QString::fromLatin1(Bench::kDelta))});
    Program &first = bench.program();
    QVERIFY(first.start(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    QVERIFY(first.waitFor({{u"step"_s, u"4.k"_s}, {u"state"_s, u"started"_s}}));
    bench.port = bench.path(u"second0"_s); // the same IMEI
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Program &second = bench.update();
    QVERIFY2(Program::has(second.last(u"result"_s),
                          {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"P05"_s}}),
             qPrintable(second.told()));
    QCOMPARE(second.exitCode(), 10);
    QVERIFY2(second.err().contains("pid " + QByteArray::number(first.pid())),
             second.err().constData());
    QVERIFY(first.isRunning());
    QCOMPARE(bench.count("AT#SGACT=3,1"), 1);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
}

QTEST_GUILESS_MAIN(TestCliQuery)
#include "tst_cliquery.moc"
