#include "tests/core/sim/simbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace std::chrono_literals;

namespace {

/// What happens to the port, as one word: v vanished, r returned, n returned under another name.
class PortStory
{
public:
    explicit PortStory(SimModule &module)
    {
        QObject::connect(&module, &SimModule::vanished, &module, [this] { word += 'v'; });
        QObject::connect(&module, &SimModule::returned, &module,
                         [this](bool otherName) { word += otherName ? 'n' : 'r'; });
    }
    QByteArray word;
};

} // namespace

class TestSimUpdate : public QObject
{
    Q_OBJECT

private:
    static void apply(SimBench &bench, const QByteArray &delta = "30.00.001-B026_FOTA.bin")
    {
        bench.openFtp();
        bench.ask("AT#FTPGET=\"firmwarecheck.csv\"");
        bench.ask("AT#FTPGETOTA=\"" + delta + "\",0");
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#SGACT=3,0");
        bench.ask("AT#OTAUP=0", 328ms);
    }

private Q_SLOTS:
    void note()
    {
        SimBench bench(SimBench::scenario());
        PortStory story(bench.module);
        apply(bench);
        QCOMPARE(bench.output, QByteArray("\r\nOK\r\n"));
        bench.clock.advance(164s);
        QCOMPARE(story.word, QByteArray("vrvrv"));
        QVERIFY(!bench.module.isPresent());
        bench.clock.advance(1s);
        QCOMPARE(story.word, QByteArray("vrvrvr"));
        QCOMPARE(bench.module.restarts(), 3);
        // Settings of the line are lost: echo is back, errors are plain.
        QCOMPARE(bench.ask("AT+GMR"), QByteArray("AT+GMR\r\r\n30.00.001-B026_FOTA\r\n\r\nOK\r\n"));
        QVERIFY(bench.ask("AT#FTPCLOSE").contains("\r\nERROR\r"));
        QVERIFY(bench.ask("AT#SGACT?").contains("#SGACT: 3,0\r"));
        QVERIFY(bench.ask("AT+CGDCONT?").contains("VZWINTERNET")); // APNs are kept
        QVERIFY(bench.ask("AT#OTAUP=0").contains("ERROR"));        // the delta is used up
        QCOMPARE(bench.module.overruns(), 0);
    }

    void firstVersionIsLate()
    {
        SimBench bench(SimBench::scenario());
        apply(bench);
        bench.clock.advance(165s);
        QVERIFY(bench.ask("AT", 16ms).contains("OK"));
        QVERIFY(!bench.ask("AT+GMR", 3'478ms).contains("OK"));
        bench.clock.advance(1ms);
        QVERIFY(bench.output.contains("OK"));
        QVERIFY(bench.ask("AT+GMR", 94ms).contains("OK"));
    }

    void firstAnswerOfAnyKindIsLate()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("late-answer")));
        apply(bench);
        bench.clock.advance(165s);
        QVERIFY(!bench.ask("AT", 3s).contains("OK"));
        bench.clock.advance(1s);
        QVERIFY(bench.output.contains("OK"));
    }

    void silentBetweenTheRestarts()
    {
        SimBench bench(SimBench::scenario());
        apply(bench);
        QVERIFY(bench.clock.runUntil(
            [&] { return bench.module.restarts() == 1 && bench.module.isPresent(); }));
        QCOMPARE(bench.ask("AT", 5s), QByteArray());
        QCOMPARE(bench.module.overruns(), 0);
    }

    void answersBetweenTheRestarts()
    {
        SimBench bench(
            SimBench::changed(R"({"module":"ME910C1-NA","apply":{"answersBetween":true}})"));
        apply(bench);
        QVERIFY(bench.clock.runUntil(
            [&] { return bench.module.restarts() == 1 && bench.module.isPresent(); }));
        QVERIFY(bench.ask("AT+GMR", 5s).contains("\r\n30.00.001-B026\r"));
    }

    void silentUartStays()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("silent-uart")));
        PortStory story(bench.module);
        apply(bench);
        bench.clock.advance(10s);
        QCOMPARE(bench.ask("AT", 5s), QByteArray());
        bench.clock.advance(150s);
        QVERIFY(bench.ask("AT+GMR").contains("B026_FOTA"));
        QCOMPARE(story.word, QByteArray());
        QVERIFY(!bench.module.vanishesInRestart());
        QCOMPARE(bench.module.restarts(), 3);
    }

    void anotherName()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("other-name")));
        PortStory story(bench.module);
        apply(bench);
        bench.clock.advance(165s);
        QCOMPARE(story.word, QByteArray("vrvrvn"));
        QCOMPARE(bench.module.portNumber(), 1);
    }

    void outcomes_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("old") << QStringLiteral("old-version") << QByteArray("\r\n30.00.001-B026\r");
        QTest::newRow("third") << QStringLiteral("third-version")
                               << QByteArray("\r\n30.00.001-B027\r");
        QTest::newRow("good") << QStringLiteral("three-vanishings")
                              << QByteArray("\r\n30.00.001-B026_FOTA\r");
        QTest::newRow("refused") << QStringLiteral("apply-refused")
                                 << QByteArray("\r\n30.00.001-B026\r");
    }

    void outcomes()
    {
        QFETCH(QString, scenario);
        QFETCH(QByteArray, version);
        SimBench bench(SimBench::scenario(scenario));
        apply(bench);
        bench.clock.advance(165s);
        const QByteArray answer = bench.ask("AT+GMR");
        QVERIFY2(answer.contains(version), answer.constData());
    }

    void neverBack()
    {
        SimBench bench(SimBench::scenario(QStringLiteral("never-back")));
        PortStory story(bench.module);
        apply(bench);
        bench.clock.advance(3h);
        QCOMPARE(story.word, QByteArray("vrvrv"));
        QVERIFY(!bench.module.isPresent());
    }

    void applyModes_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<QByteArray>("version");
        const QByteArray ok("\r\nOK\r\n");
        const QByteArray fota("B026_FOTA\r");
        const QByteArray old("B026\r");
        QTest::newRow("good") << QByteArray(R"("mode":"good")") << ok << QByteArray("vrvrvr")
                              << fota;
        QTest::newRow("error") << QByteArray(R"("mode":"error")") << QByteArray("\r\nERROR\r\n")
                               << QByteArray() << old;
        QTest::newRow("silent") << QByteArray(R"("mode":"silent")") << QByteArray()
                                << QByteArray("vrvrvr") << fota;
        QTest::newRow("no reset") << QByteArray(R"("mode":"noreset")") << ok << QByteArray() << old;
        QTest::newRow("one reset")
            << QByteArray(R"("mode":"good","resets":1)") << ok << QByteArray("vr") << fota;
        QTest::newRow("fast") << QByteArray(R"("mode":"good","resets":1,"seconds":2)") << ok
                              << QByteArray("vr") << fota;
        QTest::newRow("old") << QByteArray(R"("mode":"old")") << ok << QByteArray("vrvrvr") << old;
        QTest::newRow("third") << QByteArray(R"("mode":"third")") << ok << QByteArray("vrvrvr")
                               << QByteArray("B027\r");
        QTest::newRow("loop, then good")
            << QByteArray(R"("mode":"loop","gapSeconds":40,"seconds":165)") << ok
            << QByteArray("vrvrvrvr") << fota;
        QTest::newRow("boot mode")
            << QByteArray(R"("mode":"boot")") << ok << QByteArray("vrvrvr") << QByteArray();
    }

    void applyModes()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, version);
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","faults":[)"
                                         + on("AT#OTAUP=0", R"("visit":1,"do":"apply",)" + fault)
                                         + "]}"));
        PortStory story(bench.module);
        apply(bench);
        QCOMPARE(bench.output, answer);
        bench.clock.advance(166s);
        QTEST(story.word, "story");
        const QByteArray said = bench.ask("AT+GMR");
        if (version.isEmpty())
            QCOMPARE(said, QByteArray());
        else
            QVERIFY2(said.contains(version), said.constData());
    }

    void loopsForEver()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","faults":[
            )" + on("AT#OTAUP=0", R"("do":"apply","mode":"loop")")
                                         + R"(]})"));
        apply(bench);
        bench.clock.advance(30min);
        QVERIFY(bench.module.restarts() >= 89);
        QVERIFY(bench.module.restarts() <= 91);
    }

    void otherDeltas_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("version"); // empty: refused
        const QByteArray me(R"({"module":"ME910C1-NA"})");
        QTest::newRow("another base")
            << me << QByteArray("FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.000 target=X.1\n")
            << QByteArray();
        QTest::newRow("another model")
            << me
            << QByteArray("FOTABENCH-DELTA 1 model=ME910C1-NV base=30.00.001-B026 target=X.1\n")
            << QByteArray();
        QTest::newRow("no target")
            << me << QByteArray("FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026\n")
            << QByteArray();
        QTest::newRow("fits")
            << me
            << QByteArray("FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026 target=X.1\nrest")
            << QByteArray("X.1");
        QTest::newRow("empty") << me << QByteArray() << QByteArray();
        QTest::newRow("any file: the check file's target")
            << me << QByteArray("bytes") << QByteArray("30.00.001-B026_FOTA");
        QTest::newRow("any file: the scenario's target")
            << QByteArray(R"({"module":"ME910C1-NA","target":"30.00.002"})") << QByteArray("bytes")
            << QByteArray("30.00.002");
        QTest::newRow("a version after it") << QByteArray(
            R"({"module":"ME910C1-NA","target":"30.00.002","apply":{"after":"30.00.003"}})")
                                            << QByteArray("bytes") << QByteArray("30.00.003");
        QTest::newRow("V2, base without its last number")
            << QByteArray(R"({"module":"LE910-NA V2"})")
            << QByteArray("FOTABENCH-DELTA 1 model=LE910-NA V2 base=20.00.502 target=20.00.504\n")
            << QByteArray("20.00.504");
    }

    void otherDeltas()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, version);
        QTemporaryDir root;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile target(root.filePath(QString::fromLatin1(name)));
            return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
        };
        QVERIFY(write("firmwarecheck.csv", "30.00.001-B026_FOTA,delta.bin,,,,"));
        QVERIFY(write("delta.bin", file));
        SimBench bench(SimBench::changed(scenario), root.path());
        bench.openFtp();
        bench.ask("AT#FTPGET=\"firmwarecheck.csv\"");
        bench.ask("AT#FTPCLOSE"); // V2 takes one file per session
        bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1");
        QVERIFY(bench.ask("AT#FTPGETOTA=\"delta.bin\",0").contains("OK"));
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#SGACT=3,0");
        const QByteArray answer = bench.ask("AT#OTAUP=0", 328ms);
        QCOMPARE(answer.contains("OK"), !version.isEmpty());
        bench.clock.advance(165s);
        if (!version.isEmpty())
            QVERIFY(bench.ask("AT+GMR").contains("\r\n" + version + "\r"));
    }

    /// The file's name is the last resort.
    void nameOfTheFile()
    {
        SimBench bench(SimBench::changed(R"({"module":"ME910C1-NA","faults":[
            {"at":"START","do":"file","name":"d/30.00.009.bin","bytes":"x"}]})"));
        bench.openFtp();
        bench.ask("AT#FTPGETOTA=\"d/30.00.009.bin\",0");
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#OTAUP=0", 3min);
        QVERIFY(bench.ask("AT+GMR").contains("\r\n30.00.009\r"));
    }

    void validateOnly()
    {
        SimBench bench(SimBench::changed(R"({"module":"LE910-NA1","faults":[
            {"at":"START","do":"file","name":"good.bin",
             "bytes":"FOTABENCH-DELTA 1 model=LE910-NA1 base=20.00.522.4 target=20.00.523.1\n"},
            {"at":"START","do":"file","name":"bad.bin",
             "bytes":"FOTABENCH-DELTA 1 model=LE910-NA1 base=20.00.521.4 target=20.00.523.1\n"}]})"));
        PortStory story(bench.module);
        bench.openFtp();
        bench.ask("AT#FTPGETOTA=\"bad.bin\",0");
        QVERIFY(bench.ask("AT#OTAUP=1").contains("ERROR"));
        bench.ask("AT#FTPCLOSE");
        bench.ask("AT#FTPOPEN=\"h\",\"u\",\"p\",1");
        bench.ask("AT#FTPGETOTA=\"good.bin\",0");
        QVERIFY(bench.ask("AT#OTAUP=1", 5min).contains("OK"));
        QCOMPARE(story.word, QByteArray());
    }

    void failedDownloadKeepsTheOlderDelta()
    {
        SimBench bench(SimBench::changed(
            R"({"module":"ME910C1-NA","storedDelta":{"name":"old.bin","target":"30.00.000"}})"));
        bench.openFtp();
        QVERIFY(bench.ask("AT#FTPGETOTA=\"missing.bin\",0").contains("ERROR"));
        QVERIFY(bench.ask("AT#OTAUP=0", 3min).contains("OK"));
        QVERIFY(bench.ask("AT+GMR").contains("\r\n30.00.000\r"));
    }
};

QTEST_GUILESS_MAIN(TestSimUpdate)
#include "tst_simupdate.moc"
