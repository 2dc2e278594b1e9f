#include "tests/system/support/sessionbench.h"

#include <QJsonArray>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// `sessions compare` and `sessions statistics` on what real runs have left.
class TestCliSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compared();
    void statistics();
    void nothingToCount();
    void text_data();
    void text();
    void wrongUse_data();
    void wrongUse();
};

void TestCliSteps::compared()
{
    HostBench bench;
    const QString first = bench.update().last(u"result"_s)["session"_L1].toString();
    const QString second = bench.update().last(u"result"_s)["session"_L1].toString();
    Program &run = sessions(bench, {u"compare"_s, first, second, u"--json"_s});
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.otherLines(), QByteArrayList());
    const QList<QJsonObject> pairs = run.objects(u"pair"_s);
    const auto pairOf = [&pairs](const QString &step) {
        for (const QJsonObject &pair : pairs) {
            if (pair["step"_L1] == step)
                return pair;
        }
        return QJsonObject();
    };
    // Both checked the signal, and it was said the same way.
    const QJsonObject signal = pairOf(u"4.c"_s);
    for (const char *side : {"first", "second"}) {
        QCOMPARE(signal[QLatin1StringView(side)]["state"_L1].toString(), u"done"_s);
        QVERIFY(!signal[QLatin1StringView(side)]["exchanges"_L1].toArray().isEmpty());
    }
    QCOMPARE(signal["longerMs"_L1].toInteger(),
             signal["second"_L1]["elapsedMs"_L1].toInteger()
                 - signal["first"_L1]["elapsedMs"_L1].toInteger());
    QVERIFY(!pairs.isEmpty() && !pairs.first()["step"_L1].toString().isEmpty());

    Program &table = sessions(bench, {u"compare"_s, first, second});
    QVERIFY2(table.out().startsWith("STEP") && table.out().contains("Check the signal"),
             table.out().constData());
    Program &itself = sessions(bench, {u"compare"_s, first, first, u"--json"_s});
    for (const QJsonObject &pair : itself.objects(u"pair"_s)) {
        QVERIFY(pair["alike"_L1].toBool());
        QVERIFY(pair["longerMs"_L1].isNull() || pair["longerMs"_L1].toInteger() == 0);
    }
    QVERIFY(!run.out().contains("s3cret"));
}

void TestCliSteps::statistics()
{
    HostBench bench;
    const QJsonObject result = bench.update().last(u"result"_s);
    Program &run = sessions(bench, {u"statistics"_s, u"--json"_s});
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    const QList<QJsonObject> steps = run.objects(u"statistic"_s);
    QVERIFY(steps.size() > 17);
    QStringList letters;
    for (const QJsonObject &step : steps) {
        QCOMPARE(step["model"_L1], result["model"_L1]);
        QVERIFY(step["visits"_L1].toInt() >= 1);
        QCOMPARE(step["failureRate"_L1].toDouble(), 0.0);
        QVERIFY(step["slowestMs"_L1].toInteger() >= step["medianMs"_L1].toInteger());
        QCOMPARE(step["slowestSession"_L1], result["session"_L1]);
        if (const QString name = step["step"_L1].toString(); name.startsWith(u"4."))
            letters += name;
    }
    QStringList sorted = letters;
    sorted.sort();
    QCOMPARE(letters, sorted); // in the procedure's order
    Program &table = sessions(bench, {u"statistics"_s});
    QVERIFY2(table.out().contains("4.k") && table.out().contains("0 (0 %)"),
             table.out().constData());
    QCOMPARE(sessions(bench, {u"statistics"_s, u"--model"_s, u"LE910"_s, u"--json"_s}).out(),
             QByteArray());
}

void TestCliSteps::nothingToCount()
{
    HostBench bench;
    putSome(bench); // without events
    Program &run = sessions(bench, {u"statistics"_s});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.out(), QByteArray());
    QCOMPARE(run.err(), "No sessions with steps.\n"_ba);
    Program &pair = sessions(bench, {u"compare"_s, u"aaaa"_s, u"aabb"_s, u"--json"_s});
    QCOMPARE(pair.exitCode(), 0);
    QCOMPARE(pair.out(), QByteArray());
}

void TestCliSteps::text_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("a part of a model") << u"le910"_s << 1;
    QTest::newRow("two words of two texts") << u"verizon 30.00"_s << 1;
    QTest::newRow("one of them is nowhere") << u"verizon nowhere"_s << 0;
    QTest::newRow("a fault") << u"F04"_s << 1;
    QTest::newRow("a note") << u"customer"_s << 1;
    QTest::newRow("a wildcard is a letter") << u"%"_s << 0;
}

void TestCliSteps::text()
{
    QFETCH(const QString, words);
    QFETCH(const int, count);
    HostBench bench;
    putSome(bench);
    QCOMPARE(sessions(bench, {u"note"_s, u"cccc"_s, u"for a customer"_s}).exitCode(), 0);
    QCOMPARE(ids(sessions(bench, {u"--text"_s, words, u"--json"_s})).size(), count);
}

void TestCliSteps::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("compare with nothing") << QStringList{u"compare"_s, u"aaaa"_s};
    QTest::newRow("compare of three") << QStringList{u"compare"_s, u"aaaa"_s, u"aabb"_s, u"cccc"_s};
    QTest::newRow("compare with one that is not there")
        << QStringList{u"compare"_s, u"aaaa"_s, u"zzzz"_s};
    QTest::newRow("statistics of one") << QStringList{u"statistics"_s, u"aaaa"_s};
    QTest::newRow("statistics of no verdict")
        << QStringList{u"statistics"_s, u"--outcome"_s, u"Good"_s};
}

void TestCliSteps::wrongUse()
{
    QFETCH(const QStringList, words);
    HostBench bench;
    putSome(bench);
    Program &run = sessions(bench, words);
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliSteps)
#include "tst_clisteps.moc"
