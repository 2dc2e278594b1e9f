#include "tests/faults/support/faultbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// X and section 3 of the catalogue: what the user does meanwhile.
class TestFaultsUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopWatching_data();
    void stopWatching();
    void leftAtOnce_data();
    void leftAtOnce();
    void leftInTheSecondPass();
    void keyHeldDown();
    void retryPressedOften();
    void settingsOfTheRun();
    void cablePulledInTheRestart_data();
    void cablePulledInTheRestart();
    void otherUnitIsNotTouched();
};

void TestFaultsUser::stopWatching_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("program");
    for (const char *step : {"4.n", "4.o", "4.p"}) {
        QTest::addRow("X02 stop watching in %s", step) << QString::fromLatin1(step) << false;
        QTest::addRow("X02 H03 killed in %s", step) << QString::fromLatin1(step) << true;
    }
}

void TestFaultsUser::stopWatching()
{
    QFETCH(QString, step);
    QFETCH(bool, program);
    FaultBench bench;
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] {
        return !bench.steps.isEmpty() && bench.steps.back().step == step
               && bench.count("AT#OTAUP=0") == 1;
    }));
    if (program) {
        bench.crash();
    } else {
        bench.engine->stopWatching();
        QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
        QCOMPARE(bench.wrongEnd(V::Unknown, {}, 1), QString());
    }
    QVERIFY(bench.resume()); // a later start verifies
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
}

void TestFaultsUser::leftAtOnce_data()
{
    QTest::addColumn<QByteArray>("command"); ///< that is not answered when it is left
    QTest::addColumn<V>("verdict");
    QTest::addColumn<QString>("resumed");
    QTest::newRow("X01 in IDENT") << "AT+CGSN"_ba << V::Cancelled << QString();
    QTest::newRow("X01 in 4.c") << "AT+CSQ"_ba << V::Cancelled << u"H01"_s;
    QTest::newRow("X01 in 4.e") << "AT#SGACT=3,1"_ba << V::Cancelled << u"H01"_s;
    QTest::newRow("X01 in 4.k") << "AT#FTPGETOTA"_ba << V::Cancelled << u"H01"_s;
    QTest::newRow("X02 in 4.n") << "AT#OTAUP=0"_ba << V::Unknown << QString();
}

void TestFaultsUser::leftAtOnce()
{
    QFETCH(const QByteArray, command);
    QFETCH(const V, verdict);
    QFETCH(const QString, resumed);
    FaultBench bench(fault("\"at\": \"" + command + R"(", "visit": 1, "do": "mute")"));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count(command) == 1; }));
    bench.engine->stop();
    bench.engine->stopWatching();
    bench.engine->leaveRun();
    QVERIFY(bench.result.has_value()); // at once
    bench.engine->leaveRun();
    QCOMPARE(bench.result->verdict, verdict);
    QCOMPARE(bench.result->fault, verdict == V::Unknown ? u"X02"_s : QString());
    QCOMPARE(bench.result->sessionsOpen, command == "AT#SGACT=3,1" || command == "AT#FTPGETOTA");
    bench.clock.advance(std::chrono::minutes(45));
    if (resumed.isEmpty() && verdict == V::Cancelled)
        return; // nothing had been begun
    QVERIFY(bench.resume());
    QCOMPARE(bench.wrongEnd(verdict == V::Unknown ? V::Updated : V::Failed, resumed,
                            verdict == V::Unknown ? 1 : 0),
             QString());
}

/// INV-8: the restarts of the first pass have closed nothing that the second has opened.
void TestFaultsUser::leftInTheSecondPass() // X01
{
    FaultBench bench(R"("apply": {"after": "old"}, )"
                     + fault(R"("at": "AT#FTPGETOTA", "visit": 2, "do": "mute")"));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#FTPGETOTA") == 2; }));
    bench.engine->stop();
    bench.engine->leaveRun();
    QVERIFY(bench.result.has_value());
    QVERIFY(bench.result->sessionsOpen);
    QCOMPARE(bench.result->passes, 1);
}

void TestFaultsUser::keyHeldDown() // covers X03
{
    FaultBench bench;
    bench.putUpdate();
    for (int i = 0; i < 20; ++i)
        bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.runs.size(), 1);
}

void TestFaultsUser::retryPressedOften() // covers X07, N10
{
    using namespace std::chrono_literals;
    FaultBench bench(fault(R"("at": "AT#FTPOPEN", "do": "ftp", "mode": "530")"));
    bench.putUpdate();
    int begun = 0;
    int running = 0;
    int most = 0;
    QObject::connect(bench.engine.get(), &Engine::runStarted, bench.engine.get(), [&] {
        ++begun;
        most = std::max(most, ++running);
    });
    QObject::connect(bench.engine.get(), &Engine::runFinished, bench.engine.get(),
                     [&] { --running; });
    for (int i = 0; i < 20; ++i) { // 20 in 2 s: those that come into a run are no presses
        bench.engine->startRun(bench.request());
        bench.clock.advance(100ms);
    }
    QVERIFY(bench.runUntil([&] { return running == 0; }));
    QCOMPARE(bench.count("AT#FTPOPEN"), begun);
    const int early = begun;
    QVERIFY(early >= 1 && early < 20);
    bench.clock.advance(2h);       // the hour before is forgotten
    for (int i = 0; i < 20; ++i) { // then 20 over an hour: each runs, and is counted
        const milliseconds next = bench.clock.elapsed() + 3min;
        bench.notices.clear();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Failed, u"F04"_s), QString());
        QCOMPARE(bench.noted(ErrorCode::BudgetUsed), i >= 4);
        QCOMPARE(bench.count("AT#FTPOPEN"), early + i + 1);
        if (i >= 4) {
            const auto told = std::ranges::find(bench.notices, ErrorCode::BudgetUsed, &Error::code);
            QCOMPARE(told->detail, QString::number(i + 1)); // the counter
        }
        bench.clock.advance(next - bench.clock.elapsed());
    }
    QCOMPARE(most, 1);
}

void TestFaultsUser::settingsOfTheRun() // covers X04
{
    FaultBench bench;
    bench.putUpdate();
    RunRequest request = bench.request();
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return bench.count("AT#SGACT=3,1") == 1; }));
    request.server.host = u"203.0.113.99"_s; // the caller's copy, and a start that comes too early
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.count("AT#FTPOPEN=\"203.0.113.7:21\""), 1);
    QCOMPARE(bench.count("AT#FTPOPEN="), 1);
}

void TestFaultsUser::cablePulledInTheRestart_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<V>("verdict");
    QTest::newRow("X05 put back after 10 minutes")
        << QByteArray(R"("do": "vanish", "seconds": 600)") << V::Updated;
    QTest::newRow("X05 not put back")
        << QByteArray(R"("do": "vanish", "forEver": true)") << V::ModuleLost;
}

void TestFaultsUser::cablePulledInTheRestart()
{
    QFETCH(QByteArray, members);
    QFETCH(V, verdict);
    FaultBench bench(fault("\"at\": \"READY\", " + members));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, {}, 1), QString());
}

void TestFaultsUser::otherUnitIsNotTouched() // covers X10, P22
{
    FaultBench bench;
    bench.putUpdate();
    SimModule &other =
        bench.addModule(u"other"_s, R"({"module": "ME910C1-NA", "imei": "356938035643809"})");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.result->imei, QString::fromLatin1(bench.module->state().imei));
    QCOMPARE(bench.result->port, u"sim:unit"_s);
    QCOMPARE(other.bytesReceived(), 0);
}

QTEST_GUILESS_MAIN(TestFaultsUser)
#include "tst_faults_x.moc"
