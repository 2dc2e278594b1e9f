#include "tests/faults/support/faultbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// X01 and section 3 of the catalogue: Stop in each step.
class TestFaultsCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancel_data();
    void cancel();
    void nothingLongFollows_data();
    void nothingLongFollows();
    void cancelTakesEffect_data();
    void cancelTakesEffect();
    void secondPressInTheDownload_data();
    void secondPressInTheDownload();
    void refusedFromTheApplyOn_data();
    void refusedFromTheApplyOn();
    void cancelWhileWaiting();
    void cancelInTheLastCheck();
};

void TestFaultsCancel::cancel_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("visit");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("answered");
    const auto row = [](const QByteArray &command, int visit, const char *model) {
        for (const bool answered : {true, false})
            QTest::addRow("X01 %s at %s, visit %d, %s", model, command.left(24).constData(), visit,
                          answered ? "as it goes" : "which takes 25 s")
                << command << visit << QByteArray(model) << answered;
    };
    for (const char *model : {"ME910C1-NA", "LE910-SV1"}) {
        for (const QByteArray &command : commandsOfAnUpdate(model)) {
            if (command.startsWith("AT#OTAUP=0"))
                break;
            row(command, 1, model);
        }
        row("AT+GMR", 2, model); // 4.h
        row("AT+GMR", 3, model); // 4.m
        row("AT+CGSN", 2, model);
    }
}

/// Table 1.1 and section 3: at once where nothing is open yet; in the list within ten seconds; else
/// at the module's reply, and what is open is closed then.
void TestFaultsCancel::cancel()
{
    using namespace std::chrono_literals;
    QFETCH(QByteArray, command);
    QFETCH(int, visit);
    QFETCH(QByteArray, model);
    QFETCH(bool, answered);
    QByteArray quoted = command;
    quoted.replace('"', "\\\"");
    FaultBench bench(answered
                         ? QByteArray()
                         : fault("\"at\": \"" + quoted + "\", \"visit\": "
                                 + QByteArray::number(visit) + R"(, "do": "delay", "seconds": 25)"),
                     model);
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY2(
        bench.runUntil([&] { return bench.result.has_value() || bench.count(command) >= visit; }),
        "the command never came");
    QVERIFY2(!bench.result, qPrintable(u"it ended before: "_s + bench.told()));
    const milliseconds pressed = bench.clock.elapsed();
    const QString step = bench.steps.back().step;
    std::optional<milliseconds> replied;
    QObject::connect(bench.module, &SimModule::output, bench.engine.get(), [&] {
        if (!replied)
            replied = bench.clock.elapsed();
    });
    const qsizetype heard = bench.heard.size();
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(), QString());
    const V verdict = bench.result->verdict;
    QVERIFY2(verdict == V::Cancelled || verdict == V::Failed, qPrintable(bench.told()));
    QVERIFY2(!answered || verdict == V::Cancelled, qPrintable(bench.told()));
    QCOMPARE(bench.count("AT#OTAUP=0"), 0);
    QCOMPARE(bench.result->attempts, 1);
    const milliseconds took = bench.clock.elapsed() - pressed;
    const bool atOnce = !step.startsWith("4."_L1) || step <= u"4.d"_s;
    if (atOnce) {
        QVERIFY2(took <= 1s, qPrintable(QString::number(took.count())));
        QCOMPARE(bench.heard.size(), heard);
        return;
    }
    for (qsizetype i = heard; i < bench.heard.size(); ++i) { // clean-up, and nothing new
        const QByteArray &sent = bench.heard[i].command;
        for (const char *more : {"AT#FTPTO", "AT#FTPOPEN", "AT#FTPTYPE", "AT#FTPCWD", "AT#FTPFSIZE",
                                 "AT#FTPGET", "AT#SGACT=3,1"})
            QVERIFY2(!sent.startsWith(more), sent.constData());
    }
    // In 4.m all is closed already: what has no answer is not waited for beyond its limit.
    const milliseconds reply = replied.value_or(pressed + limitOf(command, Limits()));
    const milliseconds from = step == u"4.g"_s && answered ? pressed : reply;
    QVERIFY2(bench.clock.elapsed() - from <= 10s, qPrintable(QString::number(took.count())));
}

void TestFaultsCancel::nothingLongFollows_data()
{
    QTest::addColumn<QByteArray>("during");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("X01 the size of the delta, then a download of 15 min")
        << QByteArray(R"(AT#FTPFSIZE=\"update.bin\")")
        << QByteArray(R"("at": "AT#FTPGETOTA", "do": "delay", "seconds": 900)");
    QTest::newRow("X01 the size of the list, then a byte a second")
        << QByteArray(R"(AT#FTPFSIZE=\"firmwarecheck.csv\")")
        << QByteArray(R"("at": "AT#FTPGET=", "do": "ftp", "mode": "drip 1")");
    QTest::newRow("X01 the session's limit, then a login of 100 s")
        << QByteArray("AT#FTPTO")
        << QByteArray(R"("at": "AT#FTPOPEN", "do": "delay", "seconds": 100)");
}

/// Who stops does not wait for what has not begun.
void TestFaultsCancel::nothingLongFollows()
{
    using namespace std::chrono_literals;
    QFETCH(QByteArray, during);
    QFETCH(QByteArray, next);
    FaultBench bench(faults({"\"at\": \"" + during + R"(", "do": "delay", "seconds": 2)", next}));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QByteArray plain = during;
    plain.replace("\\\"", "\"");
    QVERIFY(bench.runUntil([&] { return bench.count(plain) > 0 || bench.result; }));
    QVERIFY(!bench.result);
    const milliseconds pressed = bench.clock.elapsed();
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY(bench.clock.elapsed() - pressed <= 10s);
    QCOMPARE(bench.wrongEnd(V::Cancelled, {}), QString());
}

void TestFaultsCancel::cancelTakesEffect_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("during");
    QTest::addColumn<int>("withinMs");
    QTest::newRow("X01 R10 at once while it searches")
        << QByteArray(R"("radio": {"cereg": [2]})") << QByteArray("AT+CEREG?") << 1000;
    QTest::newRow("X01 R06 at once while there is no signal")
        << QByteArray(R"("radio": {"csq": [99]})") << QByteArray("AT+CSQ") << 1000;
    QTest::newRow("X01 R05 at once while the SIM is busy")
        << QByteArray(R"("sim": {"state": "BUSY"})") << QByteArray("AT+CPIN?") << 1000;
    QTest::newRow("X01 check file within 10 s")
        << fault(R"("at": "AT#FTPGET=", "do": "ftp", "mode": "drip 1")") << QByteArray("AT#FTPGET=")
        << 10'000;
}

void TestFaultsCancel::cancelTakesEffect()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, during);
    QFETCH(int, withinMs);
    FaultBench bench(more);
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count(during) > 0; }));
    bench.clock.advance(std::chrono::seconds(3));
    QVERIFY(!bench.result);
    const milliseconds pressed = bench.clock.elapsed();
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY(bench.clock.elapsed() - pressed <= milliseconds(withinMs));
    QCOMPARE(bench.wrongEnd(V::Cancelled, {}), QString());
}

void TestFaultsCancel::secondPressInTheDownload_data()
{
    QTest::addColumn<bool>("leave");
    QTest::newRow("X01 second press in the download, leaving") << true;
    QTest::newRow("X01 second press in the download, waiting") << false;
}

void TestFaultsCancel::secondPressInTheDownload()
{
    QFETCH(bool, leave);
    FaultBench bench(fault(R"("at": "AT#FTPGETOTA", "visit": 1, "do": "delay", "seconds": 900)"));
    bench.putUpdate();
    RunRequest request = bench.request();
    request.interactive = true;
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return bench.count("AT#FTPGETOTA") == 1; }));
    bench.clock.advance(std::chrono::seconds(60));
    const qint64 sent = bench.module->bytesReceived();
    bench.engine->stop();
    bench.clock.advance(std::chrono::seconds(60));
    QVERIFY(!bench.result && bench.questions.isEmpty());
    bench.engine->stop();
    bench.engine->stop(); // one question, not two
    QCOMPARE(bench.questions.size(), 1);
    QCOMPARE(bench.questions.front().kind, Question::Kind::LeaveDownload);
    QCOMPARE(bench.module->bytesReceived(), sent);
    bench.engine->answer(bench.questions.front().id, leave);
    if (leave)
        bench.clock.advance(std::chrono::seconds(1));
    QCOMPARE(bench.result.has_value(), leave);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, V::Cancelled);
    QCOMPARE(bench.result->sessionsOpen, leave);
    if (leave) { // the next start cleans up
        bench.clock.advance(std::chrono::minutes(20));
        QVERIFY(bench.resume());
        QCOMPARE(bench.result->verdict, V::Cancelled);
    }
    QCOMPARE(bench.wrongEnd(V::Cancelled, {}), QString());
    QVERIFY(!bench.module->state().ftpOpen);
}

void TestFaultsCancel::refusedFromTheApplyOn_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"4.n", "4.o", "4.p"})
        QTest::addRow("X01 refused in %s", step) << QString::fromLatin1(step);
}

void TestFaultsCancel::refusedFromTheApplyOn()
{
    QFETCH(QString, step);
    FaultBench bench;
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(
        bench.runUntil([&] { return !bench.steps.isEmpty() && bench.steps.back().step == step; }));
    for (int i = 0; i < 20; ++i)
        bench.engine->stop();
    bench.clock.advance(std::chrono::milliseconds(300));
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
}

void TestFaultsCancel::cancelWhileWaiting() // covers X01, N10
{
    FaultBench bench(fault(R"("at": "AT#SGACT=3,1", "do": "err", "code": 555)"));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.waits.isEmpty(); }));
    const milliseconds pressed = bench.clock.elapsed();
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY(bench.clock.elapsed() - pressed < std::chrono::seconds(1));
    QCOMPARE(bench.wrongEnd(V::Cancelled, {}), QString());
}

void TestFaultsCancel::cancelInTheLastCheck() // covers X01, U17
{
    FaultBench bench(fault(R"("at": "READY", "do": "net", "mode": "cereg 2")"));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT+CEREG?") > 3; }));
    bench.engine->stop(); // FINISH takes it at once, and the update is in
    bench.clock.advance(std::chrono::seconds(6));
    QVERIFY(bench.result.has_value());
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
}

QTEST_GUILESS_MAIN(TestFaultsCancel)
#include "tst_faults_cancel.moc"
