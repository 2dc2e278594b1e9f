#include "tests/faults/support/faultbench.h"
#include "tests/faults/support/randomrun.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Runs of one to four faults at random moments over the five modules. FOTA_SEED=N replays one,
/// FOTA_RUNS=N plays so many, FOTA_FIRST=N begins with that seed.
class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void foundWithAnAct_data();
    void foundWithAnAct();
    void seeds();
};

// What seeds found once; each was a bug of the program, and is mended.
void TestRandom::found_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("U07 a long restart, then the old version for a minute")
        << QByteArray("LE910-NA1")
        << QByteArray(R"("apply": {"resets": 5, "seconds": 904, "answersBetween": true})");
    QTest::newRow("U07 A17 events without end hide no restart of a silent line")
        << QByteArray("ME910C1-NV")
        << QByteArray(R"("apply": {"resets": 4, "seconds": 768, "answersBetween": true, )"
                      R"("portVanishes": false, "echo": false}, )")
               + fault(R"("at": "RESTART", "visit": [3, 5], "do": "insert", "bytes": )"
                       R"("\r\n+CEREG: 1\r\n", "delayMs": 1, "everyMs": 892, "times": 249)");
    QTest::newRow("U07 P13 restarts of a silent line that has another name by now")
        << QByteArray("LE910-NA1")
        << QByteArray(R"("apply": {"resets": 4, "seconds": 364, "answersBetween": true, )"
                      R"("portVanishes": false, "echo": false}, )")
               + fault(R"("at": "AT#CFVR", "visit": 1, "when": "after", "do": "vanish", )"
                       R"("newName": true, "seconds": 56)");
    QTest::newRow("A08 INV-1 late answers to the probes after the check file")
        << QByteArray("ME910C1-NA")
        << fault(R"("at": "AT", "visit": [2, 4], "do": "late", "seconds": 2)");
    QTest::newRow("U23 N06 a slow answer in the last check")
        << QByteArray("ME910C1-NV")
        << fault(R"("at": "AT+CGDCONT?", "visit": [2, 3], "do": "delay", "seconds": 49)");
    QTest::newRow("INV-9 the SIM fails between two attempts")
        << QByteArray("ME910C1-NA")
        << QByteArray(R"("faults": [{"at": "AT#SGACT=3,1", "do": "err", "code": 555}, )"
                      R"({"at": "AT+CPIN?", "visit": 3, "do": "err"}])");
    QTest::newRow("A25 restart that only the lost settings show")
        << QByteArray("ME910C1-NA")
        << fault(
               R"("at": "AT#SGACT=3,0", "do": "reset", "times": 1, "seconds": 8, "vanishes": false, "echo": false)");
}

void TestRandom::found()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, more);
    QCOMPARE(play({model, more}), QString());
}

void TestRandom::foundWithAnAct_data()
{
    using Act = RandomRun::Act;
    QTest::addColumn<RandomRun>("run");
    // A module too busy to answer the next start.
    QTest::newRow("H01 INV-8 a crash while the context opens")
        << RandomRun{.model = "LE910-NA1",
                     .more = fault(R"("at": "AT#SGACT=", "do": "delay", "seconds": 113)"),
                     .act = Act::Crash,
                     .actAfterSeconds = 7};
    QTest::newRow("H01 INV-6 a crash in the check file, whose rest the next start hears")
        << RandomRun{.model = "LE910-SV1",
                     .more = R"("faults": [{"at": "AT#SCFG=", "do": "insert", "bytes": )"
                             R"("\r\n+CEREG: 1\r\n", "delayMs": 1, "everyMs": 81, "times": 116}, )"
                             R"({"at": "AT#FTPGET=", "visit": [1, 1], "when": "after", )"
                             R"("do": "vanish", "afterBytes": 6, "seconds": 88}])",
                     .passes = 2,
                     .act = Act::Crash,
                     .actAfterSeconds = 6};
    QTest::newRow("INV-10 a further pass behind four attempts") << RandomRun{
        .model = "LE910-NA1",
        .more = R"("apply": {"resets": 2, "seconds": 374, "after": "old"}, "faults": [)"
                R"({"at": "AT#FTPGETOTA", "visit": [2, 3], "do": "insert", "where": "inside", )"
                R"("bytes": "\r\n+CGEV: NW DETACH\r\n"}, {"at": "AT#FTPCLOSE", "visit": [2, 3], )"
                R"("do": "ftp", "mode": "hole", "answer": "ERROR"}, {"at": "AT#FTPGET=", )"
                R"("visit": [1, 2], "do": "ftp", "mode": "hole", "answer": "ERROR"}])",
        .passes = 2};
    QTest::newRow("INV-8 A12 an end of an earlier call before the context's answer") << RandomRun{
        .model = "ME910C1-NA",
        .more = R"("faults": [{"at": "AT#FTPGET=", "do": "ftp", "mode": "die", "answer": "OK"}, )"
                R"({"at": "AT#SGACT=", "do": "insert", "where": "before", )"
                R"("bytes": "\r\nNO CARRIER\r\n"}])",
        .passes = 2};
    QTest::newRow("X01 INV-3 a stop in a download that has ended unheard")
        << RandomRun{.model = "LE910-NA V2",
                     .more = fault(R"("at": "AT#FTPGET=", "do": "mute", "part": "end")"),
                     .act = Act::Stop,
                     .actAfterSeconds = 9};
}

void TestRandom::foundWithAnAct()
{
    QFETCH(const RandomRun, run);
    QCOMPARE(play(run), QString());
}

void TestRandom::seeds()
{
    const bool one = qEnvironmentVariableIsSet("FOTA_SEED");
    const int first = one ? qEnvironmentVariableIntValue("FOTA_SEED")
                          : std::max(1, qEnvironmentVariableIntValue("FOTA_FIRST"));
    const int asked = qEnvironmentVariableIntValue("FOTA_RUNS");
    const int runs = one ? 1 : asked > 0 ? asked : 500;
    qInfo("seeds %d to %d", first, first + runs - 1);
    QStringList wrong;
    for (int seed = first; seed < first + runs; ++seed) {
        const RandomRun run = randomRun(quint32(seed));
        QElapsedTimer taken;
        taken.start();
        const QString end = play(run);
        if (taken.elapsed() > 2'000)
            qInfo("FOTA_SEED=%d takes %lld ms: %s", seed, taken.elapsed(), asText(run).constData());
        if (end.isEmpty() && !one)
            continue;
        const QString text =
            u"FOTA_SEED=%1: %2\n   %3"_s.arg(seed).arg(end, QString::fromUtf8(asText(run)));
        qInfo("%s", qPrintable(text));
        if (!end.isEmpty())
            wrong << QString::number(seed);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"failing seeds: "_s + wrong.join(u' ')));
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
