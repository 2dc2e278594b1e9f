#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// How many restarts a run reports, and on what evidence.
class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counted_data();
    void counted();
};

void TestRestarts::counted_data()
{
    using Evidence = RestartReport::Evidence;
    QTest::addColumn<QByteArray>("apply");
    QTest::addColumn<int>("passes");
    QTest::addColumn<QList<Evidence>>("evidence");
    const QList<Evidence> three(3, Evidence::PortVanished);
    QTest::newRow("U05 the note's three") << "{}"_ba << 1 << three;
    QTest::newRow("U09 the first answer is late, whatever is asked")
        << R"({"firstAnswer": "any", "firstAnswerLateMs": 3500})"_ba << 1 << three;
    QTest::newRow("U09 so late that probes go unanswered")
        << R"({"firstAnswer": "any", "firstAnswerLateMs": 12000})"_ba << 1 << three;
    QTest::newRow("U05 one") << R"({"resets": 1})"_ba << 1 << QList<Evidence>{three[0]};
    const QList<Evidence> silence{Evidence::Silence};
    QTest::newRow("U05 silent line, which shows one long silence")
        << R"({"resets": 2, "portVanishes": false})"_ba << 1 << silence;
    QTest::newRow("U07 silent line, with answers between")
        << R"({"resets": 2, "portVanishes": false, "answersBetween": true})"_ba << 1
        << silence + silence;
    QTest::newRow("U12 both passes") << R"({"after": "old"})"_ba << 2 << three + three;
}

void TestRestarts::counted()
{
    QFETCH(QByteArray, apply);
    QFETCH(int, passes);
    QFETCH(QList<RestartReport::Evidence>, evidence);
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": " + apply + '}');
    bench.putSample();
    bench.consent.passes = passes;
    QVERIFY(bench.run(bench.request()));
    QList<RestartReport::Evidence> seen;
    for (const RestartReport &report : bench.restarts)
        seen.append(report.evidence);
    QCOMPARE(seen, evidence);
    QCOMPARE(bench.result->restarts, int(evidence.size()));
    QCOMPARE(bench.result->passes, passes);
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
