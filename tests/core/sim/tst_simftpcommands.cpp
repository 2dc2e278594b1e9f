#include "tests/core/sim/simbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;

class TestSimFtpCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"").contains("+CME ERROR: 615\r"));
        QVERIFY(bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1").contains("+CME ERROR: 556\r"));
        bench.ask("AT#SGACT=1,1");
        QVERIFY(bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1").contains("OK"));
        QVERIFY(bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1").contains("+CME ERROR: 551\r"));
        QVERIFY(bench.ask("AT#SGACT=1,0").contains("\r\nERROR\r"));
        QVERIFY(bench.ask("AT#FTPCLOSE").contains("OK"));
        QVERIFY(bench.ask("AT#SGACT=1,0").contains("OK"));
    }

    void wrongParameters_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray wrong = "\r\n+CME ERROR: 50\r\n";
        for (const char *command :
             {"AT#FTPOPEN=\"h\",\"u\"", "AT#FTPOPEN=\"\",\"u\",\"p\",1",
              "AT#FTPOPEN=\"h:0\",\"u\",\"p\",1", "AT#FTPOPEN=\"h:65536\",\"u\",\"p\",1"})
            QTest::addRow("%s", command) << QByteArray(command) << wrong;
        QTest::addRow("another context") << QByteArray("AT#FTPOPEN=\"h\",\"u\",\"p\",1,9")
                                         << QByteArray("\r\n+CME ERROR: 556\r\n");
    }

    void wrongParameters()
    {
        QFETCH(QByteArray, command);
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0+CMEE=1");
        bench.ask("AT#SGACT=1,1");
        QTEST(bench.ask(command), "answer");
        bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1,1");
        QCOMPARE(bench.ask("AT#FTPGET=\"\""), QByteArray("\r\n+CME ERROR: 50\r\n"));
        QCOMPARE(bench.ask("AT#FTPPUT=\"x\""), QByteArray("\r\n+CME ERROR: 4\r\n"));
        QCOMPARE(bench.ask("AT#FTPTYPE=1"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.ask("AT#FTPTYPE?"), QByteArray("\r\n#FTPTYPE: 1\r\n\r\nOK\r\n"));
    }

    void theContextOfSocketOneIsUsed()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("AT+CGDCONT=3,\"IP\",\"a\"");
        bench.ask("AT#SGACT=3,1");
        QVERIFY(bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1").contains("ERROR"));
        bench.ask("AT#SCFG=1,3,300,90,600,50");
        QVERIFY(bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1").contains("OK"));
    }

    void checkFile()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGET=\"firmwarecheck.csv\""),
                 QByteArray("\r\nCONNECT\r\n30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,"
                            ",USERNAME,PASSWORD\r\nNO CARRIER\r\n"));
        QCOMPARE(bench.ask("AT#FTPFSIZE=\"firmwarecheck.csv\""),
                 QByteArray("\r\n#FTPFSIZE: 73\r\n\r\nOK\r\n"));
        QCOMPARE(bench.module.state().listedTarget, QByteArray("30.00.001-B026_FOTA"));
    }

    /// 702 ms to CONNECT, data 78 ms after it, the end 16 ms later: the note's log.
    void transferTimes()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        bench.output.clear();
        bench.module.receive("AT#FTPGET=\"firmwarecheck.csv\"\r");
        bench.clock.advance(milliseconds(701));
        QCOMPARE(bench.output, QByteArray());
        bench.clock.advance(milliseconds(1));
        QCOMPARE(bench.output, QByteArray("\r\nCONNECT\r\n"));
        bench.clock.advance(milliseconds(77));
        QCOMPARE(bench.output, QByteArray("\r\nCONNECT\r\n"));
        bench.clock.advance(milliseconds(1));
        QVERIFY(bench.output.endsWith("PASSWORD"));
        bench.clock.advance(milliseconds(16));
        QVERIFY(bench.output.endsWith("\r\nNO CARRIER\r\n"));
    }

    void missingFile()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGET=\"other.csv\""), QByteArray("\r\nERROR\r\n"));
        QCOMPARE(bench.ask("AT#FTPMSG"),
                 QByteArray("\r\n#FTPMSG: 550 Failed to open file.\r\n\r\nOK\r\n"));
        QCOMPARE(bench.ask("AT#FTPFSIZE=\"other.csv\""), QByteArray("\r\nERROR\r\n"));
        QCOMPARE(bench.ask("AT#FTPGETOTA=\"other.bin\",0"), QByteArray("\r\nERROR\r\n"));
        QVERIFY(!bench.module.state().delta);
    }

    void nothingOutsideTheFolder()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGET=\"../demo.json\""), QByteArray("\r\nERROR\r\n"));
        QCOMPARE(bench.ask("AT#FTPCWD=\"../..\""), QByteArray("\r\nERROR\r\n"));
    }

    void folders()
    {
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("a/b")));
        QFile file(root.filePath(QStringLiteral("a/b/x.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        SimBench bench(SimBench::scenario(), root.path());
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPPWD").contains("#FTPPWD: 257 \"/\""));
        QVERIFY(bench.ask("AT#FTPCWD=\"a\"").contains("OK"));
        QVERIFY(bench.ask("AT#FTPCWD=\"b\"").contains("OK"));
        QVERIFY(bench.ask("AT#FTPPWD").contains("257 \"/a/b\""));
        QVERIFY(bench.ask("AT#FTPFSIZE=\"x.csv\"").contains("#FTPFSIZE: 5\r"));
        QVERIFY(bench.ask("AT#FTPCWD=\"c\"").contains("ERROR"));
        QVERIFY(bench.ask("AT#FTPFSIZE=\"/a/b/x.csv\"").contains("#FTPFSIZE: 5\r"));
    }

    void login()
    {
        Scenario scenario = SimBench::scenario();
        ManualClock clock;
        SimModule module(
            scenario, clock,
            std::make_unique<LocalFtp>(QStringLiteral(":/simulator/ftp"), "me", "secret"));
        QByteArray output;
        connect(&module, &SimModule::output, this,
                [&](const QByteArray &bytes) { output += bytes; });
        const auto ask = [&](const QByteArray &command) {
            output.clear();
            module.receive(command + '\r');
            clock.advance(std::chrono::seconds(20));
            return output;
        };
        ask("AT#SGACT=1,1");
        QVERIFY(ask("AT#FTPOPEN=\"h\",\"me\",\"wrong\",1").contains("\r\nERROR\r"));
        QVERIFY(ask("AT#FTPMSG").contains("#FTPMSG: 530 "));
        QVERIFY(ask("AT#FTPOPEN=\"h\",\"me\",\"secret\",1").contains("OK"));
    }

    void deltaIsKept()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        QCOMPARE(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0"), QByteArray("\r\nOK\r\n"));
        const auto &delta = bench.module.state().delta;
        QVERIFY(delta);
        QFile file(QStringLiteral(":/simulator/ftp/30.00.001-B026_FOTA.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(delta->size, bytes.size());
        QCOMPARE(delta->sha256,
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(delta->model, QByteArray("ME910C1-NA"));
        QCOMPARE(delta->base, QByteArray("30.00.001-B026"));
        QCOMPARE(delta->target, QByteArray("30.00.001-B026_FOTA"));
        QVERIFY(!delta->corrupt);
    }

    void textModeCorruptsADelta()
    {
        SimBench bench(SimBench::scenario());
        bench.openFtp();
        bench.ask("AT#FTPTYPE=1");
        QVERIFY(bench.ask("AT#FTPTYPE?").contains("#FTPTYPE: 1\r"));
        bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0");
        QVERIFY(bench.module.state().delta->corrupt);
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#SGACT=3,0");
        QVERIFY(bench.ask("AT#OTAUP=0").contains("ERROR"));
    }

    void oneFilePerSessionOnV2()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("LE910-NA1")));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"").contains("NO CARRIER"));
        QVERIFY(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0").contains("ERROR"));
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1");
        QVERIFY(bench.ask("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\"").contains("OK"));
    }

    void ftpTimeout()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("ATE0");
        QVERIFY(bench.ask("AT#FTPTO?").contains("#FTPTO: 100\r"));
        QVERIFY(bench.ask("AT#FTPTO=50").contains("ERROR"));
        QVERIFY(bench.ask("AT#FTPTO=3000").contains("OK"));
        QVERIFY(bench.ask("AT#FTPTO?").contains("#FTPTO: 3000\r"));
    }

    void escapeEndsATransfer()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","faults":[
            )" + on("AT#FTPGET", R"("do":"ftp","mode":"stall 10")")
                                         + R"(]})"));
        bench.openFtp();
        bench.ask("AT#FTPTO=5000");
        QCOMPARE(bench.ask("AT#FTPGET=\"firmwarecheck.csv\"", std::chrono::seconds(5)),
                 QByteArray("\r\nCONNECT\r\n30.00.001-"));
        bench.module.receive("+++");
        bench.clock.advance(std::chrono::seconds(2));
        QVERIFY(bench.output.endsWith("\r\nNO CARRIER\r\n"));
        QVERIFY(bench.ask("AT").contains("OK"));
        QCOMPARE(bench.module.overruns(), 0);
    }

    void uploadOverTheLine()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("LE910-NA1")));
        bench.ask("ATE0");
        QCOMPARE(bench.ask("AT#OTAUPW"), QByteArray("\r\nCONNECT\r\n"));
        const QByteArray delta("FOTABENCH-DELTA 1 model=LE910-NA1 base=20.00.522.4 "
                               "target=20.00.522.7\n+++\r\nAT+GMM\r");
        bench.module.receive(delta);
        bench.clock.advance(std::chrono::seconds(5));
        bench.module.receive("+++");
        bench.clock.advance(std::chrono::seconds(5));
        QCOMPARE(bench.output, QByteArray("\r\nCONNECT\r\n\r\nNO CARRIER\r\n"));
        QCOMPARE(bench.module.state().delta->size, delta.size());
        QCOMPARE(bench.ask("AT#OTAUP=1"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(bench.ask("AT#OTAUP=0,2", std::chrono::minutes(3)).first(6),
                 QByteArray("\r\nOK\r\n"));
        QVERIFY(bench.ask("AT+GMR").contains("20.00.522\r"));
        QVERIFY(bench.ask("AT#CFVR").contains("#CFVR: 7\r"));
    }

    void noUploadOnMe910()
    {
        SimBench bench(SimBench::scenario());
        bench.ask("AT+CMEE=1");
        QVERIFY(bench.ask("AT#OTAUPW").contains("+CME ERROR: 4\r"));
    }
};

QTEST_GUILESS_MAIN(TestSimFtpCommands)
#include "tst_simftpcommands.moc"
