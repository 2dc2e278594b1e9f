#include "tests/procedure/pushbench.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

using State = PushReport::State;

/// The network updates an idle module by itself: it is followed through its restarts, its question
/// is answered as the user wants, and what it runs in the end is read back and recorded.
class TestPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idle_data();
    void idle();
    void idleModuleThatIsLost();
    void disconnectedMeanwhile();
    void question_data();
    void question();
    void refusedAnswer();
    void standingAnswer();
};

void TestPush::idle_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<int>("restarts");
    const QString b026 = u"30.00.001-B026"_s;
    const QString b027 = u"30.00.001-B027"_s;
    QTest::newRow("in words") << "ME910C1-NA"_ba << kToB027 << b026 << b027 << false << 3;
    QTest::newRow("in quotes") << "ME910C1-NA"_ba
                               << "\"words\": \"quoted\", " + kToB027 << b026 << b027 << false << 3;
    QTest::newRow("in numbers") << "ME910C1-NA"_ba
                                << "\"words\": \"numeric\", " + kToB027 << b026 << b027 << false
                                << 3;
    QTest::newRow("LwM2M") << "ME910C1-NA"_ba
                           << "\"words\": \"lwm2m\", " + kToB027 << b026 << b027 << false << 3;
    QTest::newRow("sub-version") << "LE910-NA1"_ba
                                 << "\"target\": \"20.00.522.9\""_ba << u"20.00.522.4"_s
                                 << u"20.00.522.9"_s << false << 1;
    QTest::newRow("download fails") << "ME910C1-NA"_ba
                                    << "\"result\": \"fail\""_ba << b026 << b026 << true << 0;
    QTest::newRow("download fails, in quotes")
        << "ME910C1-NA"_ba
        << "\"result\": \"fail\", \"words\": \"quoted\""_ba << b026 << b026 << true << 0;
    QTest::newRow("delta does not fit")
        << "ME910C1-NA"_ba
        << "\"result\": \"badDelta\", \"words\": \"lwm2m\""_ba << b026 << b026 << true << 0;
    QTest::newRow("CRC, in numbers")
        << "ME910C1-NA"_ba
        << "\"result\": \"fail\", \"words\": \"numeric\""_ba << b026 << b026 << true << 0;
    QTest::newRow("restarts, and runs the old version")
        << "ME910C1-NA"_ba
        << "\"words\": \"quoted\""_ba << b026 << b026 << false << 1;
}

void TestPush::idle()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, plan);
    QFETCH(QString, from);
    QFETCH(QString, now);
    EngineBench bench(scenario(model, push(kIdle, "\"afterSeconds\": 20, " + plan)));
    const auto full = [](const QString &version, const QString &sub) {
        return sub.isEmpty() ? version : version + u'.' + sub;
    };
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return !bench.pushes.isEmpty(); }));
    QCOMPARE(full(bench.pushes.front().from, bench.pushes.front().fromSub), from);
    QVERIFY(bench.runUntil([&] { return isOver(bench); }));
    const PushReport &last = bench.pushes.back();
    QCOMPARE(last.error.code, ErrorCode::None);
    QCOMPARE(full(last.now, last.nowSub), now);
    QTEST(last.failed, "failed");
    QTEST(last.restarts, "restarts");
    QCOMPARE(last.isChanged(), from != now);
    // asked anew, and recorded
    QVERIFY(bench.runUntil([&] {
        return full(bench.identity->firmware, bench.identity->subVersion.value_or(QString()))
               == now;
    }));
    QCOMPARE(recorded(bench)["now"_L1].toString(), now);
    QCOMPARE(recorded(bench)["from"_L1].toString(), from);
    QVERIFY(bench.transcript().contains("push over"));
    QCOMPARE(bench.count("AT#OTAUP") + bench.count("AT#OTASUAN"), 0);
    QCOMPARE(bench.module->overruns(), 0);
}

void TestPush::idleModuleThatIsLost()
{
    EngineBench bench(scenario(
        "ME910C1-NA", push(kIdle, "\"words\": \"quoted\", " + kToB027)
                          + ", {\"at\": \"READY\", \"do\": \"vanish\", \"forEver\": true}"));
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return isOver(bench); }));
    QCOMPARE(bench.pushes.back().error.code, ErrorCode::ModuleLost);
    QVERIFY(bench.pushes.back().now.isEmpty()); // what it said before counts no more
}

void TestPush::disconnectedMeanwhile()
{
    EngineBench bench(scenario("ME910C1-NA", push(kIdle, kToB027)));
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return !bench.pushes.isEmpty(); }));
    bench.engine->disconnectPort();
    QVERIFY(isOver(bench));
    QCOMPARE(bench.pushes.back().error.code, ErrorCode::WatchingStopped);
    bench.clock.advance(std::chrono::minutes(10)); // nobody listens, nothing is sent
    connectIdle(bench);
    QVERIFY(bench.runUntil(
        [&] { return bench.identity && bench.identity->firmware == u"30.00.001-B027"; }));
}

void TestPush::question_data()
{
    QTest::addColumn<PushAnswer>("answer");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("now");
    QTest::newRow("accept") << PushAnswer::Accept << "AT#OTASUAN=1"_ba << u"20.00.524"_s;
    QTest::newRow("reject") << PushAnswer::Reject << "AT#OTASUAN=0"_ba << u"20.00.522"_s;
    QTest::newRow("delay") << PushAnswer::Delay << "AT#OTASUAN=2"_ba << u"20.00.522"_s;
    QTest::newRow("no answer") << PushAnswer::LeaveAlone << QByteArray() << u"20.00.522"_s;
}

void TestPush::question()
{
    QFETCH(PushAnswer, answer);
    QFETCH(QByteArray, sent);
    EngineBench bench(
        scenario("LE910-NA1", push(kIdle, "\"ask\": true, \"target\": \"20.00.524.2\"")));
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return !bench.pushes.isEmpty(); }));
    QCOMPARE(bench.pushes.back().state, State::Asking);
    QVERIFY(bench.pushes.back().canAnswer);
    bench.engine->answerPush(answer);
    bench.engine->answerPush(answer); // a second press is none
    QVERIFY(bench.runUntil([&] { return isOver(bench); }));
    QTEST(bench.pushes.back().now, "now");
    QCOMPARE(bench.pushes.back().answered, answer);
    QCOMPARE(bench.count("AT#OTASUAN"), sent.isEmpty() ? 0 : 1);
    QVERIFY(sent.isEmpty() || bench.allCommands().contains(sent));
    if (answer != PushAnswer::Delay)
        return;
    const qsizetype before = bench.pushes.size(); // it asks again
    QVERIFY(bench.runUntil([&] {
        return bench.pushes.size() > before && bench.pushes.back().state == State::Asking;
    }));
}

void TestPush::refusedAnswer()
{
    EngineBench bench(
        scenario("LE910-NA1", push(kIdle, "\"ask\": true")
                                  + ", {\"at\": \"AT#OTASUAN\", \"do\": \"err\", \"code\": 3}"));
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return !bench.pushes.isEmpty(); }));
    bench.engine->answerPush(PushAnswer::Reject);
    QVERIFY(bench.runUntil([&] { return bool(bench.pushes.back().error); }));
    QCOMPARE(bench.pushes.back().state, State::Asking);
    QCOMPARE(bench.pushes.back().answered, PushAnswer::LeaveAlone);
}

void TestPush::standingAnswer()
{
    // A ME910C1 has no such command: nothing is sent, whatever stands.
    for (const QByteArray &model : {"LE910-SV1"_ba, "ME910C1-NA"_ba}) {
        EngineBench bench(scenario(model, push(kIdle, "\"ask\": true")));
        bench.engine->setPushAnswer(PushAnswer::Reject);
        connectIdle(bench);
        QVERIFY(bench.runUntil([&] { return isOver(bench); }));
        QCOMPARE(bench.count("AT#OTASUAN=0"), model == "LE910-SV1" ? 1 : 0);
        QCOMPARE(bench.pushes.back().canAnswer, model == "LE910-SV1");
    }
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
