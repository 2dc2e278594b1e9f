#include "tests/core/sim/simbench.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The simulated module takes a delta over its line, in both forms, and what can go wrong with it.
class TestSimUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfTheFamilies();
    void sized();
    void sizedGivesUp();
    void escapeNeedsSilence();
    void fileWithoutItsHead_data();
    void fileWithoutItsHead();
    void tooLarge();
    void hangUpSpoilsIt();
    void errorInTheMiddle();
    void portVanishesInTheMiddle();
    void stalls();

private:
    static QByteArray delta(const QByteArray &model = "LE910-NA1",
                            const QByteArray &base = "20.00.522.4")
    {
        return "FOTABENCH-DELTA 1 model=" + model + " base=" + base + " target=20.00.522.7\n"
               + QByteArray(200, 'd');
    }
    /// JSON of a LE910-NA1 with \a more.
    static Scenario module(const QByteArray &more)
    {
        return SimBench::changed("{\"module\": \"LE910-NA1\"" + more + '}');
    }
    static void open(SimBench &bench)
    {
        bench.ask("ATE0");
        bench.ask("AT+CMEE=1");
        QCOMPARE(bench.ask("AT#OTAUPW"), "\r\nCONNECT\r\n"_ba);
        bench.output.clear();
    }
};

void TestSimUpload::formsOfTheFamilies()
{
    SimBench v2(SimBench::scenario(u"LE910-NA1"_s));
    v2.ask("ATE0");
    QVERIFY(v2.ask("AT#OTAUPW=?").endsWith("OK\r\n"));
    QVERIFY(v2.ask("AT#OTAUPW=100").contains("ERROR"));
    SimBench me(SimBench::scenario());
    me.ask("ATE0");
    QVERIFY(me.ask("AT#OTAUPW=?").contains("#OTAUPW: (1-6000000)"));
    QVERIFY(me.ask("AT#OTAUPW").contains("ERROR"));
    QVERIFY(me.ask("AT#OTAUPW=0").contains("ERROR"));
}

void TestSimUpload::sized()
{
    SimBench bench(SimBench::scenario());
    bench.ask("ATE0");
    const QByteArray file = "some file with +++ in it";
    QCOMPARE(bench.ask("AT#OTAUPW=" + QByteArray::number(file.size()), 1s), "\r\nCONNECT\r\n"_ba);
    bench.output.clear();
    bench.module.receive(file.first(10));
    bench.clock.advance(5s);
    bench.module.receive("+++"); // no escape here: three bytes of the file
    bench.clock.advance(5s);
    QCOMPARE(bench.output, ""_ba);
    QSignalSpy whole(&bench.module, &SimModule::uploaded);
    bench.module.receive(file.sliced(13));
    bench.clock.advance(1s);
    QCOMPARE(bench.output, "\r\nOK\r\n"_ba);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole[0][0].toLongLong(), file.size());
}

void TestSimUpload::sizedGivesUp()
{
    SimBench bench(SimBench::scenario());
    bench.ask("ATE0");
    bench.ask("AT#OTAUPW=100", 1s);
    bench.module.receive("12345");
    bench.output.clear();
    bench.clock.advance(29s);
    QCOMPARE(bench.output, ""_ba);
    bench.clock.advance(2s);
    QCOMPARE(bench.output, "\r\nERROR\r\n"_ba);
    QVERIFY(!bench.module.state().delta);
    QVERIFY(bench.ask("AT").endsWith("OK\r\n"));
}

void TestSimUpload::escapeNeedsSilence() // P18
{
    SimBench bench(module({}));
    open(bench);
    bench.module.receive(delta());
    bench.module.receive("+++");
    bench.clock.advance(5s);
    QCOMPARE(bench.output, ""_ba); // nothing before it was silent
    bench.module.receive("+++");
    bench.clock.advance(5s);
    QCOMPARE(bench.output, "\r\nNO CARRIER\r\n"_ba);
    QCOMPARE(bench.module.state().delta->sha256,
             QCryptographicHash::hash(delta() + "+++", QCryptographicHash::Sha256).toHex());
}

void TestSimUpload::fileWithoutItsHead_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("becomes");
    QTest::newRow("D06 nothing says what it is") << ""_ba
                                                 << ""_ba;
    QTest::newRow("the scenario names its target") << ", \"target\": \"20.00.523\""_ba
                                                   << "20.00.523"_ba;
    QTest::newRow("the scenario names a version") << ", \"apply\": {\"after\": \"20.00.524\"}"_ba
                                                  << "20.00.524"_ba;
}

void TestSimUpload::fileWithoutItsHead()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, becomes);
    SimBench bench(module(more));
    open(bench);
    bench.module.receive("GIF89a, which is no firmware");
    bench.clock.advance(5s);
    bench.module.receive("+++");
    bench.clock.advance(5s);
    const char *expected = becomes.isEmpty() ? "+CME ERROR: 3" : "OK";
    QVERIFY(bench.ask("AT#OTAUP=1").contains(expected));
    QVERIFY(bench.ask("AT#OTAUP=0,2").contains(expected));
    bench.clock.advance(10min);
    QVERIFY(bench.ask("AT+GMR").contains(becomes.isEmpty() ? "20.00.522"_ba : becomes));
}

void TestSimUpload::tooLarge() // D05
{
    SimBench bench(module(", \"upload\": {\"escape\": true, \"bufferBytes\": 100}"));
    open(bench);
    bench.module.receive(delta());
    bench.clock.advance(5s);
    bench.module.receive("+++");
    bench.clock.advance(5s);
    QVERIFY(bench.ask("AT#OTAUP=1").contains("+CME ERROR"));
    SimBench counted(SimBench::changed("{\"module\": \"ME910C1-NA\", \"upload\": {\"escape\": "
                                       "false, \"sized\": true, \"bufferBytes\": 100}}"));
    counted.ask("AT+CMEE=1");
    QVERIFY(counted.ask("AT#OTAUPW=101").contains("+CME ERROR: 20"));
}

void TestSimUpload::hangUpSpoilsIt() // P20
{
    SimBench bench(module({}));
    open(bench);
    bench.module.receive(delta());
    bench.module.hostClosed();
    bench.clock.advance(1s);
    QVERIFY(!bench.module.state().delta);
    QVERIFY(bench.ask("AT#OTAUP=1").contains("ERROR"));
}

void TestSimUpload::errorInTheMiddle()
{
    SimBench bench(module(", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"err\", \"code\": 20, "
                          "\"dataBytes\": 50}]"));
    open(bench);
    bench.module.receive(delta().first(49));
    bench.clock.advance(1s);
    QCOMPARE(bench.output, ""_ba);
    bench.module.receive(delta().sliced(49));
    bench.clock.advance(1s);
    QVERIFY(bench.output.contains("+CME ERROR: 20"));
    QVERIFY(!bench.module.state().delta);
}

void TestSimUpload::portVanishesInTheMiddle() // P12
{
    SimBench bench(module(", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"vanish\", "
                          "\"seconds\": 5, \"dataBytes\": 50}]"));
    open(bench);
    bench.module.receive(delta());
    QVERIFY(!bench.module.isPresent());
    bench.clock.advance(6s);
    QVERIFY(bench.module.isPresent());
    QVERIFY(!bench.module.state().delta);
    QVERIFY(bench.ask("AT").endsWith("OK\r\n")); // and no data mode is left
}

void TestSimUpload::stalls() // P09
{
    SimBench bench(module(", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"stall\", "
                          "\"seconds\": 5, \"dataBytes\": 50}]"));
    QSignalSpy taking(&bench.module, &SimModule::taking);
    open(bench);
    bench.module.receive(delta());
    QVERIFY(!bench.module.takesBytes());
    bench.clock.advance(6s);
    QVERIFY(bench.module.takesBytes());
    QCOMPARE(taking.size(), 2);
    bench.module.receive("+++");
    bench.clock.advance(3s);
    QCOMPARE(bench.module.state().delta->size, delta().size());
}

QTEST_GUILESS_MAIN(TestSimUpload)
#include "tst_simupload.moc"
