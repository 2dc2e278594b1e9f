#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The budgets of the network and of the apply, over the attempts of a run and over runs.
class TestAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkBudget();
    void furtherPassWaitsForTheHour_data();
    void furtherPassWaitsForTheHour();
    void portLostInTheHour();
    void thirdApplyNeedsFreshConfirmation();
};

void TestAttempts::networkBudget()
{
    // N10, N11: four attempts, 5, 10 and 20 minutes apart give or take a fifth, then the end.
    EngineBench bench(R"({"module": "ME910C1-NA", "faults": [)"
                      "{\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->attempts, 4);
    QCOMPARE(bench.count("AT#SGACT=3,1"), 4);
    QCOMPARE(bench.waits.size(), 3);
    // A further attempt is of the same run: no earlier one is settled, and the visits count on.
    QVERIFY(bench.notices.isEmpty());
    QVERIFY(bench.count("AT#SGACT=3,0") <= 4);
    QMap<QString, int> visits;
    for (const StepReport &report : std::as_const(bench.steps)) {
        if (report.state == StepReport::State::Started)
            QCOMPARE(report.visit, ++visits[report.step]);
    }
    QCOMPARE(visits.value(u"4.e"_s), 4);
    QVERIFY(bench.result->elapsedMs > (300 + 600 + 1200) * 800LL);
    QVERIFY(bench.result->elapsedMs < (300 + 600 + 1200 + 120) * 1200LL);

    // Inside the hour a further run is the user's own act; its automatic attempts have to wait.
    bench.waits.clear();
    const qint64 begun = bench.clock.now().toMSecsSinceEpoch();
    QVERIFY(bench.run(bench.request()));
    QVERIFY(bench.waits.front().untilMs - begun > 240'000);
    QCOMPARE(bench.violations(), QStringList());
}

void TestAttempts::furtherPassWaitsForTheHour_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("INV-10 waited for") << false;
    QTest::newRow("INV-10 X01 stopped meanwhile") << true;
}

/// Three attempts fail, the fourth applies, and the old version stays.
void TestAttempts::furtherPassWaitsForTheHour()
{
    QFETCH(const bool, stopped);
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old"}, "faults": [)"
                      R"({"at": "AT#SGACT=3,1", "do": "err", "code": 555, "visit": [1, 3]}]})");
    bench.putSample();
    bench.engine->startRun(bench.request());
    bench.runUntil([&] { return bench.waits.size() == 4 || bench.result; });
    QCOMPARE(bench.waits.size(), 4);
    QCOMPARE(bench.waits.back().because.code, ErrorCode::StillOldVersion);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    const qint64 begun = bench.clock.now().toMSecsSinceEpoch();
    QVERIFY(bench.waits.back().untilMs > begun);
    if (stopped)
        bench.engine->stop();
    bench.runUntil([&] { return bench.result.has_value(); });
    QVERIFY(bench.result);
    QCOMPARE(bench.count("AT#OTAUP=0"), stopped ? 1 : 2);
    const qint64 ended = bench.clock.now().toMSecsSinceEpoch();
    QCOMPARE(ended < bench.waits.back().untilMs, stopped);
    QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
    QCOMPARE(bench.violations(), QStringList());
}

/// P11: told at once, and no restart of the module.
void TestAttempts::portLostInTheHour()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old"}, "faults": [)"
                      R"({"at": "AT#SGACT=3,1", "do": "err", "code": 555, "visit": [1, 3]}]})");
    bench.putSample();
    bench.engine->startRun(bench.request());
    bench.runUntil([&] { return bench.waits.size() == 4 || bench.result; });
    QCOMPARE(bench.waits.size(), 4);
    const qsizetype restarts = bench.restarts.size();
    const milliseconds lost = bench.clock.elapsed();
    Q_EMIT bench.module->vanished();
    bench.runUntil([&] { return bench.result.has_value(); });
    QVERIFY(bench.result);
    QVERIFY(bench.clock.elapsed() - lost < std::chrono::minutes(5));
    QCOMPARE(bench.result->fault, u"P11"_s);
    QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
    QCOMPARE(bench.restarts.size(), restarts);
}

void TestAttempts::thirdApplyNeedsFreshConfirmation()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old"}})");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->passes, 2);
    QVERIFY(bench.run(bench.request())); // U22: unattended, nobody has seen what happened before
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->fault, u"U22"_s);
    QCOMPARE(bench.count("AT#OTAUP=0"), 2);
    RunRequest again = bench.request();
    again.freshConfirmation = true;
    QVERIFY(bench.run(again));
    QCOMPARE(bench.count("AT#OTAUP=0"), 4);
    QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
}

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
