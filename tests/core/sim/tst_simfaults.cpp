#include "tests/core/sim/simbench.h"

#include <QTest>

using namespace fota;
using namespace std::chrono_literals;

class TestSimFaults : public QObject
{
    Q_OBJECT

private:
    static Scenario with(const QByteArray &faults)
    {
        return SimBench::changed(R"({"module":"ME910C1-NA","start":{"echo":false},"faults":[)"
                                 + faults + "]}");
    }

private Q_SLOTS:
    void answerVerbs_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const char *fault, const char *answer) {
            QTest::newRow(name) << QByteArray(fault) << QByteArray(answer);
        };
        row("reply", R"({"at":"AT+CSQ","do":"reply","bytes":"\r\nOK\r\nERROR\r\n"})",
            "\r\nOK\r\nERROR\r\n");
        row("reply in bytes", R"({"at":"AT+CSQ","do":"reply","hex":"1b 5b 6d"})", "\x1b[m");
        row("err", R"({"at":"AT+CSQ","do":"err"})", "\r\nERROR\r\n");
        row("err with a code, as set", R"({"at":"AT+CSQ","do":"err","code":30})", "\r\nERROR\r\n");
        row("err numeric", R"({"at":"AT+CSQ","do":"err","code":30,"form":"numeric"})",
            "\r\n+CME ERROR: 30\r\n");
        row("err verbose", R"({"at":"AT+CSQ","do":"err","code":30,"form":"verbose"})",
            "\r\n+CME ERROR: no network service\r\n");
        row("err cms", R"({"at":"AT+CSQ","do":"err","code":500,"form":"cms"})",
            "\r\n+CMS ERROR: 500\r\n");
        row("mute", R"({"at":"AT+CSQ","do":"mute"})", "");
        row("mute all", R"({"at":"*","do":"mute"})", "");
        row("mute another", R"({"at":"AT+GMM","do":"mute"})", "\r\n+CSQ: 25,3\r\n\r\nOK\r\n");
        row("insert before",
            R"({"at":"AT+CSQ","do":"insert","where":"before","bytes":"\r\nU\r\n"})",
            "\r\nU\r\n\r\n+CSQ: 25,3\r\n\r\nOK\r\n");
        row("insert between",
            R"({"at":"AT+CSQ","do":"insert","where":"between","bytes":"\r\nU\r\n"})",
            "\r\n+CSQ: 25,3\r\n\r\nU\r\n\r\nOK\r\n");
        row("insert after", R"({"at":"AT+CSQ","do":"insert","where":"after","bytes":"\r\nU\r\n"})",
            "\r\n+CSQ: 25,3\r\n\r\nOK\r\n\r\nU\r\n");
        row("insert later",
            R"({"at":"AT+CSQ","do":"insert","bytes":"U","delayMs":1500,"times":3,"everyMs":100})",
            "\r\n+CSQ: 25,3\r\n\r\nOK\r\nUUU");
        row("csq", R"({"at":"AT+CSQ","do":"net","mode":"csq 99"})",
            "\r\n+CSQ: 99,99\r\n\r\nOK\r\n");
        row("noise", R"({"at":"AT+CSQ","do":"noise","bytes":"xyz"})", "xyz");
        row("merge", R"({"at":"AT+CSQ","do":"merge","seconds":2})", "\r\n+CSQ: 25,3\r\n\r\nOK\r\n");
    }

    void answerVerbs()
    {
        QFETCH(QByteArray, fault);
        SimBench bench(with(fault));
        QTEST(bench.ask("AT+CSQ"), "answer");
    }

    void visits()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","visit":[2,3],"do":"err"})"));
        QVERIFY(bench.ask("AT+CSQ").contains("OK"));
        QVERIFY(bench.ask("AT+CSQ").contains("ERROR"));
        QVERIFY(bench.ask("AT+GMM").contains("OK"));
        QVERIFY(bench.ask("AT+CSQ").contains("ERROR"));
        QVERIFY(bench.ask("AT+CSQ").contains("OK"));
    }

    void busyForLonger()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"delay","seconds":30})"));
        QCOMPARE(bench.ask("AT+CSQ", 30s), QByteArray());
        bench.module.receive("AT\r");
        bench.clock.advance(1s);
        QCOMPARE(bench.output, QByteArray("\r\n+CSQ: 25,3\r\n\r\nOK\r\n"));
        QCOMPARE(bench.module.overruns(), 3);
    }

    void answersLate()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"late","seconds":30})"));
        QCOMPARE(bench.ask("AT+CSQ", 20s), QByteArray());
        QCOMPARE(bench.ask("AT", 1s), QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.ask("AT", 20s), QByteArray("\r\nOK\r\n\r\n+CSQ: 25,3\r\n\r\nOK\r\n"));
        QCOMPARE(bench.module.overruns(), 0);
    }

    void pieces()
    {
        SimBench bench(with(R"({"at":"*","do":"chunk","sizes":[3,1],"gapMs":10})"));
        QCOMPARE(bench.ask("AT", 16ms), QByteArray("\r\nO"));
        bench.clock.advance(10ms);
        QCOMPARE(bench.output, QByteArray("\r\nOK"));
        bench.clock.advance(1s);
        QCOMPARE(bench.output, QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.writes, 4);
    }

    void oneByteWithoutGaps()
    {
        SimBench bench(with(R"({"at":"*","do":"chunk"})"));
        QCOMPARE(bench.ask("AT"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.writes, 6);
    }

    void garbleIsRepeatable()
    {
        const QByteArray clean("\r\nME910C1-NA\r\n\r\nOK\r\n");
        SimBench one(with(R"({"at":"AT+GMM","visit":1,"do":"garble","rate":0.5,"seed":7})"));
        SimBench two(with(R"({"at":"AT+GMM","visit":1,"do":"garble","rate":0.5,"seed":7})"));
        const QByteArray garbled = one.ask("AT+GMM");
        QVERIFY(garbled != clean);
        QCOMPARE(garbled.size(), clean.size());
        QCOMPARE(two.ask("AT+GMM"), garbled);
        QCOMPARE(one.ask("AT+GMM"), clean);
    }

    void garbleDoesNotRepeatItself() // a line's noise is another one in the next answer
    {
        SimBench bench(with(R"({"at":"AT+GMM","do":"garble","rate":0.5,"seed":7})"));
        const QByteArray first = bench.ask("AT+GMM");
        const QByteArray second = bench.ask("AT+GMM");
        QCOMPARE(second.size(), first.size());
        QVERIFY(second != first);
    }

    void vanishAtACommand()
    {
        SimBench bench(
            with(R"({"at":"AT+CSQ","visit":1,"do":"vanish","seconds":5,"newName":true})"));
        QCOMPARE(bench.ask("AT+CSQ", 4s), QByteArray());
        QVERIFY(!bench.module.isPresent());
        bench.clock.advance(1s);
        QVERIFY(bench.module.isPresent());
        QCOMPARE(bench.module.portNumber(), 1);
        QVERIFY(bench.ask("AT+CSQ").contains("OK"));
        QCOMPARE(bench.module.restarts(), 0);
    }

    void vanishWithinAnAnswer()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"vanish","afterBytes":4,"seconds":1})"));
        QCOMPARE(bench.ask("AT+CSQ", 500ms), QByteArray("\r\n+C"));
        QVERIFY(!bench.module.isPresent());
    }

    /// P12: after so many bytes of the command itself.
    void vanishWithinACommand()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"vanish","inputBytes":5,"seconds":1})"));
        QVERIFY(bench.ask("AT+GMM").contains("OK"));
        QCOMPARE(bench.ask("AT+CSQ", 500ms), QByteArray());
        QVERIFY(!bench.module.isPresent());
        QCOMPARE(bench.module.commandsReceived(), QList<QByteArray>{"AT+GMM"});
        bench.clock.advance(1s);
        QVERIFY(bench.ask("AT").contains("OK")); // the torn command is forgotten
    }

    void vanishForGood()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"vanish","forEver":true})"));
        bench.ask("AT+CSQ");
        bench.clock.advance(24h);
        QVERIFY(!bench.module.isPresent());
    }

    void restartByItself()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","visit":1,"do":"reset","times":2,"seconds":10})"));
        bench.ask("AT+CMEE=1");
        bench.ask("AT#SGACT=1,1");
        bench.ask("AT+CSQ", 1s);
        QVERIFY(!bench.module.isPresent());
        bench.clock.advance(9s);
        QVERIFY(bench.module.isPresent());
        QCOMPARE(bench.module.restarts(), 2);
        QCOMPARE(bench.ask("AT"), QByteArray("AT\r\r\nOK\r\n")); // echo is on
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 1,0\r"));
        QVERIFY(bench.ask("AT+GMR", 1s).contains("30.00.001-B026\r")); // and not late
    }

    void identityChangesAtAMoment()
    {
        SimBench bench(with(R"({"at":"READY","do":"imei","value":"490154203237518"},
            {"at":"READY","do":"model","value":"LE910-NA1"},
            {"at":"READY","do":"ver","main":"20.00.522","sub":"9"},
            {"at":"READY","do":"insert","bytes":"\r\nboot\r\n"},
            {"at":"AT+CSQ","visit":1,"do":"reset","seconds":10})"));
        QVERIFY(bench.ask("AT+CGSN").contains("352253081204512"));
        QVERIFY(bench.ask("AT+CSQ", 11s).endsWith("\r\nboot\r\n"));
        QVERIFY(bench.ask("AT+CGSN").contains("490154203237518"));
        QVERIFY(bench.ask("AT+GMM").contains("LE910-NA1"));
        QVERIFY(bench.ask("AT+GMR").contains("20.00.522"));
        QVERIFY(bench.ask("AT#CFVR").contains("#CFVR: 9"));
    }

    void network_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *mode, const char *command, const char *answer) {
            QTest::newRow(mode) << QByteArray(mode) << QByteArray(command) << QByteArray(answer);
        };
        row("nosim", "AT+CPIN?", "+CME ERROR: 10");
        row("pin", "AT+CPIN?", "+CPIN: SIM PIN");
        row("puk", "AT+CPIN?", "+CPIN: SIM PUK");
        row("busy", "AT+CPIN?", "+CME ERROR: 14");
        row("csq 7", "AT+CSQ", "+CSQ: 7,3");
        row("cereg 3", "AT+CEREG?", "+CEREG: 0,3");
        row("cfun 4", "AT+CFUN?", "+CFUN: 4");
        row("drop", "AT#SGACT?", "#SGACT: 1,0");
    }

    void network()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        SimBench bench(with(R"({"at":"AT+COPS?","do":"net","mode":")" + mode + R"("})"));
        bench.ask("AT+CMEE=1");
        bench.ask("AT#SGACT=1,1");
        QVERIFY(!bench.ask(command).contains("\r\n" + answer + "\r\n"));
        bench.ask("AT+COPS?");
        QVERIFY2(bench.ask(command).contains("\r\n" + answer + "\r\n"), bench.output.constData());
    }

    void registrationTellsItself()
    {
        SimBench bench(with(R"({"at":"AT+CSQ","do":"net","mode":"cereg 2"})"));
        bench.ask("AT+CEREG=1");
        QVERIFY(bench.ask("AT+CSQ").contains("\r\n+CEREG: 2\r\n"));
    }

    void ftpModes_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("sessionStays");
        const auto row = [](const char *at, const char *mode, const char *answer, bool stays) {
            QTest::addRow("%s %s", at, mode)
                << QByteArray(at) << QByteArray(mode) << QByteArray(answer) << stays;
        };
        row("AT#FTPOPEN", "dns", "\r\n+CME ERROR: 558\r\n", false);
        row("AT#FTPOPEN", "refused", "\r\n+CME ERROR: 560\r\n", false);
        row("AT#FTPOPEN", "hole", "\r\n+CME ERROR: 642\r\n", false);
        row("AT#FTPOPEN", "530", "\r\nERROR\r\n", false);
        row("AT#FTPOPEN", "421", "\r\nERROR\r\n", false);
        row("AT#FTPGET", "550", "\r\nERROR\r\n", true);
        row("AT#FTPGET", "hole", "\r\n+CME ERROR: 643\r\n", true);
        row("AT#FTPGET", "421", "\r\nERROR\r\n", false);
        row("AT#FTPGET", "die", "\r\n+CME ERROR: 561\r\n", false);
        row("AT#FTPGET", "cut 3", "\r\nCONNECT\r\n30.\r\nNO CARRIER\r\n", true);
        row("AT#FTPGET", "cut 0", "\r\nCONNECT\r\n\r\nNO CARRIER\r\n", true);
        row("AT#FTPGET", "cut 25%", "\r\nCONNECT\r\n30.00.001-B026_FOT\r\nNO CARRIER\r\n", true);
        row("AT#FTPGETOTA", "cut 40%", "\r\n+CME ERROR: 561\r\n", true);
        row("AT#FTPGETOTA", "stall 10", "\r\n+CME ERROR: 643\r\n", true);
        row("AT#FTPFSIZE", "size +1", "\r\n#FTPFSIZE: 74\r\n\r\nOK\r\n", true);
        row("AT#FTPFSIZE", "550", "\r\nERROR\r\n", true);
    }

    void ftpModes()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, answer);
        QFETCH(bool, sessionStays);
        SimBench bench(with(R"({"at":")" + at + R"(","do":"ftp","mode":")" + mode + R"("})"));
        bench.ask("AT+CMEE=1");
        bench.openFtp();
        QByteArray said = bench.output;
        if (at != "AT#FTPOPEN") {
            const bool isDelta = at.endsWith("OTA");
            said = bench.ask(isDelta ? at + "=\"30.00.001-B026_FOTA.bin\",0"
                                     : at + "=\"firmwarecheck.csv\"",
                             40s);
        }
        QCOMPARE(said, answer);
        QCOMPARE(bench.module.state().ftpOpen, sessionStays);
        QVERIFY(!bench.module.state().delta);
    }

    /// F10: no byte for as long as #FTPTO says, then the module itself gives up.
    void stall()
    {
        SimBench bench(with(on("AT#FTPGET", R"("do":"ftp","mode":"stall 5")")));
        bench.openFtp();
        bench.ask("AT#FTPTO=600");
        QCOMPARE(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"", 59s),
                 QByteArray("\r\nCONNECT\r\n30.00"));
        bench.clock.advance(2s);
        QVERIFY(bench.output.endsWith("\r\nNO CARRIER\r\n"));
    }

    void drip()
    {
        SimBench bench(with(on("AT#FTPGET", R"("do":"ftp","mode":"drip 1")")));
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"", 10s).size(), 11 + 10);
        bench.clock.advance(80s);
        QVERIFY(bench.output.endsWith("PASSWORD\r\nNO CARRIER\r\n"));
    }

    void cutButOk()
    {
        SimBench bench(with(on("AT#FTPGETOTA", R"("do":"ftp","mode":"cut 50%","answer":"OK")")));
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0"), QByteArray("\r\nOK\r\n"));
        QVERIFY(bench.module.state().delta->size < 4'000);
    }

    void theNextTryIsGood()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("cut-download")));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0").contains("ERROR"));
        QVERIFY(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0").contains("OK"));
        QCOMPARE(bench.module.state().delta->size, 6'082);
    }

    void otherFiles()
    {
        SimBench bench(with(
            R"({"at":"START","do":"file","name":"firmwarecheck.csv","bytes":"a,b","size":7},
               )"
            + on("AT#FTPGET",
                 R"("visit":2,"do":"file","name":"firmwarecheck.csv","bytes":"c,d","size":-2)")));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPFSIZE=\"firmwarecheck.csv\"").contains("#FTPFSIZE: 7\r"));
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"").contains("\r\na,b\r\n"));
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"").contains("\r\nc,d\r\n"));
        QVERIFY(bench.ask("AT#FTPFSIZE=\"firmwarecheck.csv\"").contains("ERROR"));
    }

    /// C33: an unsolicited line within the data of a file.
    void insertInData()
    {
        SimBench bench(with(
            on("AT#FTPGET", R"("do":"insert","where":"data","offset":5,"bytes":"\r\nRING\r\n")")));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"")
                    .startsWith("\r\nCONNECT\r\n30.00\r\nRING\r\n.001-B026"));
    }

    /// F20: the transfer's end is never told.
    void endIsMuted()
    {
        SimBench bench(with(on("AT#FTPGET", R"("do":"mute","part":"end")")));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"").endsWith("PASSWORD"));
        QVERIFY(bench.ask("AT").contains("OK"));
    }
};

QTEST_GUILESS_MAIN(TestSimFaults)
#include "tst_simfaults.moc"
