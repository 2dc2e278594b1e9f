#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// How many restarts a run reports, and on what evidence; and that an old version is final only
/// where the module has stayed and answered.
class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counted_data();
    void counted();
    void silentAfterItsAnswer_data();
    void silentAfterItsAnswer();
    void withinAQuery_data();
    void withinAQuery();

private:
    static QByteArray muteAfter(int first, int last);
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

/// After an apply that restarts nothing: the commands of these numbers stay unanswered.
QByteArray TestRestarts::muteAfter(int first, int last)
{
    return R"({"module": "ME910C1-NA", "faults": [)"
           R"({"at": "AT#OTAUP", "visit": 1, "do": "apply", "mode": "noreset"}, )"
           R"({"at": "*", "when": "after", "visit": [)"
           + QByteArray::number(first) + ", " + QByteArray::number(last) + R"(], "do": "mute"}]})";
}

void TestRestarts::silentAfterItsAnswer_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("passes");
    QTest::addColumn<VerdictKind>("verdict");
    const auto row = [](const char *name, int first, int last, int passes, VerdictKind verdict) {
        QTest::newRow(name) << first << last << passes << verdict;
    };
    constexpr int kEver = 9'999;
    row("U11 for ever, after one answer", 15, kEver, 1, VerdictKind::ModuleLost);
    row("U11 INV-2 for ever, with another pass agreed to", 15, kEver, 2, VerdictKind::ModuleLost);
    row("U11 for ever, in the middle of its identity", 17, kEver, 2, VerdictKind::ModuleLost);
    row("U07 back right before the limit", 15, 598, 1, VerdictKind::NotUpdated);
    row("U07 INV-2 back right before the limit, with another pass", 15, 598, 2,
        VerdictKind::Updated);
}

/// A version that was read before the silence is none that stayed.
void TestRestarts::silentAfterItsAnswer()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, passes);
    QFETCH(VerdictKind, verdict);
    EngineBench bench(muteAfter(first, last));
    bench.putSample();
    bench.consent.passes = passes;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.result->verdict, verdict);
    QCOMPARE(bench.count("AT#OTAUP=0"), verdict == VerdictKind::Updated ? 2 : 1);
}

void TestRestarts::withinAQuery_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<int>("seconds");
    QTest::newRow("U07 longer than the query") << "true"_ba << 8;
    QTest::newRow("U07 longer than the query, without echo") << "false"_ba << 8;
    QTest::newRow("U07 over before the next probe") << "true"_ba << 4;
    QTest::newRow("U07 over before the next probe, without echo") << "false"_ba << 4;
}

/// A silent line on which the module restarts three times more, each time inside AT+GMR.
void TestRestarts::withinAQuery()
{
    QFETCH(QByteArray, echo);
    QFETCH(int, seconds);
    QByteArray faults;
    for (const int visit : {3, 6, 9})
        faults += QByteArray(faults.isEmpty() ? "" : ", ")
                  + R"({"at": "AT+GMR", "when": "after", "visit": )" + QByteArray::number(visit)
                  + R"(, "do": "reset", "times": 1, "vanishes": false, "seconds": )"
                  + QByteArray::number(seconds) + R"(, "echo": )" + echo + '}';
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old", "resets": 1, )"
                      R"("portVanishes": false}, "faults": [)"
                      + faults + "]}");
    bench.putSample();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
    QList<RestartReport::Evidence> seen;
    for (const RestartReport &report : bench.restarts)
        seen.append(report.evidence);
    QCOMPARE(seen, QList<RestartReport::Evidence>(4, RestartReport::Evidence::Silence));
    qsizetype since = bench.heard.size() - 1;
    while (bench.heard[since].restarts == bench.heard[since - 1].restarts)
        --since;
    QVERIFY(bench.heard.back().at - bench.heard[since].at >= Limits().stable);
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
