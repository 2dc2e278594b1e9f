#include "tests/core/sim/simbench.h"

#include <QTest>

using namespace fota;

class TestSimModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *scenario, const char *command, const char *answer) {
            QTest::addRow("%s %s", scenario, command)
                << QString::fromLatin1(scenario) << QByteArray(command) << QByteArray(answer);
        };
        const char *ok = "\r\nOK\r\n";
        const char *error = "\r\nERROR\r\n";
        row("me910c1-na", "AT", ok);
        row("me910c1-na", "AT+GMM", "\r\nME910C1-NA\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGMM", "\r\nME910C1-NA\r\n\r\nOK\r\n");
        row("me910c1-na", "ATI4", "\r\nME910C1-NA\r\n\r\nOK\r\n");
        row("le910-nav2", "AT+GMM", "\r\nLE910-NA V2\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+GMR", "\r\n30.00.001-B026\r\n\r\nOK\r\n");
        row("me910c1-na", "at+cgmr", "\r\n30.00.001-B026\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#CFVR", error);
        row("le910-na1", "AT#CFVR", "\r\n#CFVR: 4\r\n\r\nOK\r\n");
        row("le910-na1", "AT+CGSN", "\r\n359072061553299\r\n\r\nOK\r\n");
        row("le910-na1", "AT#CGSN", "\r\n#CGSN: 359072061553299\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#CCID", "\r\n#CCID: 89148000005120432174\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CIMI", "\r\n311480512043217\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CPIN?", "\r\n+CPIN: READY\r\n\r\nOK\r\n");
        row("no-sim", "AT+CPIN?", error);
        row("no-sim", "AT#QSS?", "\r\n#QSS: 0,0\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CSQ", "\r\n+CSQ: 25,3\r\n\r\nOK\r\n");
        row("weak-signal", "AT+CSQ", "\r\n+CSQ: 5,3\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CESQ", "\r\n+CESQ: 99,99,255,255,20,46\r\n\r\nOK\r\n");
        row("le910-na1", "AT+CESQ", error);
        row("me910c1-na", "AT+CEREG?", "\r\n+CEREG: 0,1\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGREG?", "\r\n+CGREG: 0,1\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+COPS?", "\r\n+COPS: 0,0,\"Verizon Wireless\",7\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CFUN?", "\r\n+CFUN: 1\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGATT?", "\r\n+CGATT: 1\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGDCONT?", "\r\n+CGDCONT: 1,\"IPV4V6\",\"\",\"\",0,0\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#SGACT?", "\r\n#SGACT: 1,0\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#SCFG=1,3,300,90,600,50", ok);
        row("me910c1-na", "AT#SCFG=7,3,300,90,600,50", error);
        row("me910c1-na", "AT#SCFG=1,3,300,90,600", error);
        row("me910c1-na", "AT#SGACT=3,1", error);
        row("me910c1-na", "AT#FTPCLOSE", error);
        row("me910c1-na", "AT#OTAUP=0", error);
        row("me910c1-na", "AT#OTAUP=1", error);
        row("me910c1-na", "AT+NOTHING", error);
        for (const char *command : {"AT&K0", "AT&K3", "AT&D0", "AT&D2", "AT&K3E0V1", "ATV1", "ATE",
                                    "AT;", "AT+CMEE=2;+CEREG=1;", "AT#QSS=1", "AT+CFUN=5",
                                    "AT+CFUN=0", "AT#SGACT=9,0", "AT#FTPCFG=100,1"})
            row("me910c1-na", command, ok);
        for (const char *command : {"ATE2",
                                    "ATE10",
                                    "ATV2",
                                    "ATQ2",
                                    "AT&K9",
                                    "AT+CMEE=3",
                                    "AT+CEREG=3",
                                    "AT+CFUN=2",
                                    "AT+CPIN=1234",
                                    "AT+CGDCONT=0,\"IP\",\"x\"",
                                    "AT+CGDCONT=17,\"IP\",\"x\"",
                                    "AT+CGDCONT=x,\"IP\",\"x\"",
                                    "AT#SGACT=17,1",
                                    "AT#SGACT=1,2",
                                    "AT+CGPADDR=0",
                                    "AT#SCFG=1,x,300,90,600,50",
                                    "AT#FTPTO=99",
                                    "AT#FTPTO=5001",
                                    "AT#FTPTYPE=2",
                                    "AT#FTPTYPE=0"})
            row("me910c1-na", command, error);
        row("me910c1-na", "AT+CMEE?", "\r\n+CMEE: 0\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#CGMM", "\r\n#CGMM: ME910C1-NA\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+GMI", "\r\nTelit\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGMI", "\r\nTelit\r\n\r\nOK\r\n");
        row("le910-na1", "AT+GSN", "\r\n359072061553299\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#SWPKGV",
            "\r\n30.00.001-B026\r\nM0F.30.00.001-B\r\nP0F.30.00.001-P\r\n"
            "A0F.30.00.001-A\r\n\r\nOK\r\n");
        row("le910-na1", "AT#SWPKGV", error);
        row("me910c1-na", "AT#QSS?", "\r\n#QSS: 0,3\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CGPADDR=1", "\r\n+CGPADDR: 1,\"\"\r\n\r\nOK\r\n");
        row("me910c1-na", "AT#FTPTYPE?", "\r\n#FTPTYPE: 0\r\n\r\nOK\r\n");
        row("me910c1-na", "AT+CSQ;+CFUN?", "\r\n+CSQ: 25,3\r\n+CFUN: 1\r\n\r\nOK\r\n");
        row("denied", "AT+CGATT?", "\r\n+CGATT: 0\r\n\r\nOK\r\n");
        row("denied", "AT+COPS?", "\r\n+COPS: 0\r\n\r\nOK\r\n");
        row("me910c1-na", "hello", "");
        row("me910c1-na", "", "");
    }

    void answers()
    {
        QFETCH(QString, scenario);
        QFETCH(QByteArray, command);
        SimBench bench(SimBench::scenario(scenario));
        bench.ask("ATE0");
        QTEST(bench.ask(command), "answer");
    }

    void echo()
    {
        SimBench bench(SimBench::scenario());
        QCOMPARE(bench.ask("AT"), QByteArray("AT\r\r\nOK\r\n"));
        QCOMPARE(bench.ask("ATE0"), QByteArray("ATE0\r\r\nOK\r\n"));
        QCOMPARE(bench.ask("AT"), QByteArray("\r\nOK\r\n"));
    }

    void resultForms()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        QCOMPARE(bench.ask("ATV0"), QByteArray("0\r"));
        QCOMPARE(bench.ask("AT#FTPCLOSE"), QByteArray("4\r"));
        QCOMPARE(bench.ask("ATQ1"), QByteArray());
        QCOMPARE(bench.ask("AT"), QByteArray());
        QCOMPARE(bench.ask("ATQ0V1"), QByteArray("\r\nOK\r\n"));
        bench.ask("AT+CMEE=1");
        QCOMPARE(bench.ask("AT#FTPCLOSE"), QByteArray("\r\n+CME ERROR: 615\r\n"));
        bench.ask("AT+CMEE=2");
        QCOMPARE(bench.ask("AT#FTPCLOSE"), QByteArray("\r\n+CME ERROR: not connected\r\n"));
        QCOMPARE(bench.ask("AT+NOTHING"),
                 QByteArray("\r\n+CME ERROR: operation not supported\r\n"));
    }

    void lengthLimit()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        const QByteArray fits = "AT#FTPCWD=\"" + QByteArray(388, 'a') + '"';
        QCOMPARE(fits.size(), 400);
        bench.ask("AT+CMEE=1");
        QCOMPARE(bench.ask(fits), QByteArray("\r\n+CME ERROR: 615\r\n"));
        QCOMPARE(bench.ask(fits + ' ' + fits), QByteArray("\r\nERROR\r\n"));
    }

    void oneCommandAtATime()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        bench.output.clear();
        bench.module.receive("AT+CSQ\r\nAT+GMM\r");
        bench.clock.advance(milliseconds(10));
        QCOMPARE(bench.output, QByteArray()); // 94 ms
        bench.module.receive("AT\r");
        bench.clock.advance(std::chrono::seconds(5));
        QCOMPARE(bench.output, QByteArray("\r\n+CSQ: 25,3\r\n\r\nOK\r\n"));
        QCOMPARE(bench.module.overruns(), 7 + 3);
        QCOMPARE(bench.module.commandsReceived(), (QList<QByteArray>{"ATE0", "AT+CSQ"}));
    }

    void lineFeedAfterTheCommandIsNoOverrun()
    {
        SimBench bench(SimBench::scenario());
        bench.module.receive("AT\r\n");
        bench.clock.advance(std::chrono::seconds(1));
        QCOMPARE(bench.module.overruns(), 0);
    }

    void delays()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","speed":2})"));
        bench.ask("ATE0");
        bench.output.clear();
        bench.module.receive("AT#SCFG=1,3,300,90,600,50\r");
        bench.clock.advance(milliseconds(194));
        QCOMPARE(bench.output, QByteArray());
        bench.clock.advance(milliseconds(1));
        QCOMPARE(bench.output, QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.module.delaysSpent(), milliseconds(8 + 195));
    }

    void successiveAnswers()
    {
        SimBench bench(SimBench::changed(
            R"({"module":"ME910C1-NA","radio":{"csq":[99,12],"cereg":[2,1],"creg":[3]}})"));
        bench.ask("ATE0");
        QVERIFY(bench.ask("AT+CSQ").contains("+CSQ: 99,99\r"));
        QVERIFY(bench.ask("AT+CSQ").contains("+CSQ: 12,3\r"));
        QVERIFY(bench.ask("AT+CSQ").contains("+CSQ: 12,3\r"));
        QVERIFY(bench.ask("AT+CEREG?").contains("+CEREG: 0,2\r"));
        QVERIFY(bench.ask("AT+CEREG?").contains("+CEREG: 0,1\r"));
        QVERIFY(bench.ask("AT+CREG?").contains("+CREG: 0,3\r"));
        bench.ask("AT+CEREG=2");
        QVERIFY(bench.ask("AT+CEREG?").contains("+CEREG: 2,1,\"1F0A\",\"0B5D1210\",7\r"));
    }

    void pin()
    {
        SimBench bench(
            SimBench::changed(R"({"module":"ME910C1-NA","sim":{"state":"SIM PIN","pin":"4711"}})"));
        bench.ask("ATE0");
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT+CPIN?").contains("+CPIN: SIM PIN\r"));
        QVERIFY(bench.ask("AT+CIMI").contains("+CME ERROR: 11\r"));
        QVERIFY(bench.ask("AT+CPIN=0000").contains("+CME ERROR: 16\r"));
        QVERIFY(bench.ask("AT+CPIN=\"4711\"").contains("OK\r"));
        QVERIFY(bench.ask("AT+CPIN?").contains("+CPIN: READY\r"));
    }

    void wrongPinThreeTimes()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","sim":{"state":"SIM PIN"}})"));
        for (int i = 0; i < 3; ++i)
            bench.ask("AT+CPIN=0000");
        QVERIFY(bench.ask("AT+CPIN?").contains("+CPIN: SIM PUK\r"));
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT+CIMI").contains("+CME ERROR: 12\r"));
        QVERIFY(bench.ask("AT#QSS?").contains("#QSS: 0,1\r"));
        QVERIFY(bench.ask("AT#SGACT=1,1").contains("+CME ERROR: 30\r"));
    }

    void busySim()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","sim":{"busyAnswers":2}})"));
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT+CPIN?").contains("+CME ERROR: 14\r"));
        QVERIFY(bench.ask("AT+CPIN?").contains("+CME ERROR: 14\r"));
        QVERIFY(bench.ask("AT+CPIN?").contains("READY"));
    }

    void contexts()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT#SGACT=3,1").contains("+CME ERROR: 555\r")); // not defined
        QVERIFY(bench.ask("AT+CGDCONT=3,\"IPX\",\"x\"").contains("+CME ERROR: 50\r"));
        QVERIFY(bench.ask("AT+CGDCONT=3,\"IP\",\"VZWINTERNET\"").contains("OK\r"));
        QVERIFY(bench.ask("AT+CGDCONT?").contains("+CGDCONT: 3,\"IP\",\"VZWINTERNET\""));
        QCOMPARE(bench.ask("AT#SGACT=3,1"), QByteArray("\r\n#SGACT: 10.64.12.9\r\n\r\nOK\r\n"));
        QVERIFY(bench.ask("AT#SGACT=3,1").contains("+CME ERROR: 553\r"));
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 3,1\r"));
        QVERIFY(bench.ask("AT+CGPADDR=3").contains("+CGPADDR: 3,\"10.64.12.9\"\r"));
        QVERIFY(bench.ask("AT+CGDCONT=3,\"IP\",\"x\"").contains("+CME ERROR: 3\r"));
        QVERIFY(bench.ask("AT#SGACT=3,0").contains("OK\r"));
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 3,0\r"));
        bench.ask("AT+CGDCONT=3,\"IPV6\",\"VZWINTERNET\"");
        QCOMPARE(bench.ask("AT#SGACT=3,1"),
                 QByteArray("\r\n#SGACT: 2600:1000:b00f::3\r\n\r\nOK\r\n"));
    }

    void noNetworkNoContext()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("denied")));
        bench.ask("ATE0");
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT#SGACT=1,1").contains("+CME ERROR: 30\r"));
    }

    void socketSettings()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        QVERIFY(bench.ask("AT#SCFG?").contains("#SCFG: 1,1,300,90,600,50\r"));
        bench.ask("AT#SCFG=1,3,300,90,600,50");
        QVERIFY(bench.ask("AT#SCFG?").contains("#SCFG: 1,3,300,90,600,50\r"));
    }

    void radioOff()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        bench.ask("AT#SGACT=1,1");
        bench.ask("AT+CFUN=4");
        QVERIFY(bench.ask("AT+CSQ").contains("+CSQ: 99,99\r"));
        QVERIFY(bench.ask("AT+CEREG?").contains("+CEREG: 0,0\r"));
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 1,0\r"));
    }

    void startStates()
    {
        SimBench bench(SimBench::changed(
            R"({"module":"ME910C1-NA","start":{"echo":false,"quiet":true,"active":[1]}})"));
        QCOMPARE(bench.ask("AT"), QByteArray());
        QCOMPARE(bench.ask("ATQ0"), QByteArray("\r\nOK\r\n"));
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 1,1\r"));
    }

    void leftInDataMode()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","start":{"dataMode":true}})"));
        QCOMPARE(bench.ask("AT", std::chrono::seconds(2)), QByteArray());
        bench.module.receive("+++"); // with silence before, not behind
        bench.clock.advance(milliseconds(500));
        bench.module.receive("+");
        bench.clock.advance(std::chrono::seconds(2));
        QCOMPARE(bench.output, QByteArray());
        bench.module.receive("+++");
        bench.clock.advance(std::chrono::seconds(2));
        QCOMPARE(bench.output, QByteArray("\r\nNO CARRIER\r\n"));
        QVERIFY(bench.ask("AT").contains("OK"));
    }
};

QTEST_GUILESS_MAIN(TestSimModule)
#include "tst_simmodule.moc"
