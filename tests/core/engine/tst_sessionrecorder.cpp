#include "core/session/sessionrecord.h"
#include "tests/support/enginebench.h"

#include <QJsonArray>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What the engine leaves in a session's folder, by the folder.
class TestSessionRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update();
    void everyStepIsOnRecordWhenItIsTold();
    void failure();
    void measurements();
    void longRepliesAreCut();
    void crash();
    void apnBeforeAndAfter();
};

namespace {

QString dataDir(const EngineBench &bench)
{
    return bench.dir.filePath(u"data"_s);
}

SessionReading newest(const EngineBench &bench)
{
    const QStringList ids = sessionIds(dataDir(bench));
    return ids.isEmpty() ? SessionReading()
                         : readSession(sessionFolder(dataDir(bench), ids.last()));
}

QList<QJsonObject> of(const SessionReading &reading, const char *event)
{
    QList<QJsonObject> some = reading.events;
    some.removeIf([event](const QJsonObject &object) {
        return object["event"_L1].toString() != QLatin1StringView(event);
    });
    return some;
}

/// The last visit of a step that ended.
QJsonObject end(const SessionReading &reading, const QString &step)
{
    QJsonObject last;
    for (const QJsonObject &event : of(reading, "step")) {
        if (event["step"_L1].toString() == step && event["state"_L1].toString() != u"started")
            last = event;
    }
    return last;
}

} // namespace

void TestSessionRecorder::update()
{
    EngineBench bench;
    bench.putSample();
    const auto result = bench.run(bench.request());
    QVERIFY(result && result->verdict == VerdictKind::Updated);
    const SessionReading reading = newest(bench);
    QCOMPARE(reading.record.damage, QString());
    QCOMPARE(reading.record.outcome, u"Updated"_s);
    QCOMPARE(reading.record.kind, u"update"_s);
    QCOMPARE(reading.record.imei, result->imei);
    QCOMPARE(reading.record.target, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(reading.record.restarts, 3);
    QCOMPARE(reading.record.elapsedMs, result->elapsedMs);
    QCOMPARE(of(reading, "session").size(), 1);
    QCOMPARE(of(reading, "run").size(), 1);
    QCOMPARE(of(reading, "restart").size(), 3);
    QCOMPARE(of(reading, "result").first()["outcome"_L1].toString(), u"Updated"_s);

    const QJsonObject signal = end(reading, u"4.c"_s);
    QCOMPARE(signal["detail"_L1]["kind"_L1].toString(), u"Signal"_s);
    const QJsonObject asked = signal["exchanges"_L1].toArray().first().toObject();
    QCOMPARE(asked["command"_L1].toString(), u"AT+CSQ"_s);
    QCOMPARE(asked["reply"_L1].toArray().last().toString(), u"OK"_s);
    QVERIFY(asked["reply"_L1].toArray().first().toString().startsWith(u"+CSQ:"));
    QVERIFY(asked["elapsedMs"_L1].toInteger(-1) >= 0);
    QVERIFY(end(reading, u"4.k"_s)["elapsedMs"_L1].toInteger(-1) >= 0);

    QCOMPARE(reading.summary["before"_L1]["firmware"_L1].toString(), u"30.00.001-B026"_s);
    QCOMPARE(reading.summary["after"_L1]["firmware"_L1].toString(), u"30.00.001-B026_FOTA"_s);
    QVERIFY(reading.summary["before"_L1]["contextId"_L1].toInt() > 0);
    QVERIFY(!bench.holdsSecret());
}

/// Nobody hears of a step before it is in the file: what was told is never lost.
void TestSessionRecorder::everyStepIsOnRecordWhenItIsTold()
{
    EngineBench bench;
    bench.putSample();
    int told = 0;
    int missing = 0;
    QObject::connect(bench.engine.get(), &Engine::stepChanged, bench.engine.get(),
                     [&](const StepReport &report) {
                         if (report.state == StepReport::State::Progress)
                             return;
                         ++told;
                         const QJsonObject last = newest(bench).events.last();
                         const bool same = last["step"_L1].toString() == report.step
                                           && last["visit"_L1].toInt() == report.visit
                                           && last["elapsedMs"_L1].toInteger() == report.elapsedMs;
                         missing += same ? 0 : 1;
                     });
    QVERIFY(bench.run(bench.request()));
    QVERIFY(told > 30);
    QCOMPARE(missing, 0);
}

void TestSessionRecorder::failure()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "radio": {"cereg": [3]}})");
    bench.putSample();
    const auto result = bench.run(bench.request());
    QVERIFY(result && result->verdict == VerdictKind::Failed);
    const SessionReading reading = newest(bench);
    QCOMPARE(reading.record.outcome, u"Failed"_s);
    QCOMPARE(reading.record.step, u"4.d"_s);
    QCOMPARE(reading.record.fault, result->fault);
    const QJsonObject failed = end(reading, u"4.d"_s);
    QCOMPARE(failed["state"_L1].toString(), u"failed"_s);
    QCOMPARE(failed["error"_L1]["code"_L1].toString(), u"RegistrationDenied"_s);
    QCOMPARE(end(reading, u"4.k"_s)["state"_L1].toString(), u"skipped"_s);
}

void TestSessionRecorder::measurements()
{
    EngineBench bench;
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return of(newest(bench), "signal").size() >= 3; }));
    const SessionReading reading = newest(bench);
    QVERIFY(of(reading, "signal").first()["rssiDbm"_L1].toInt() < 0);
    QVERIFY(of(reading, "registration").first()["status"_L1].toInt() > 0);
    QCOMPARE(reading.record.model, u"ME910C1-NA"_s);
    QCOMPARE(reading.record.kind, QString()); // no run
    QCOMPARE(reading.record.outcome, QString());
}

void TestSessionRecorder::longRepliesAreCut()
{
    QByteArray lines;
    for (int i = 0; i < 40; ++i)
        lines += "+CSQ: " + QByteArray(400, 'x') + "\\r\\n";
    EngineBench bench(R"({"module": "ME910C1-NA", "faults": [{"at": "AT+CSQ", "do": "reply",
        "bytes": "\r\n+CSQ: 25,3\r\n)"
                      + lines + R"(\r\nOK\r\n"}]})");
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    const QJsonArray exchanges = end(newest(bench), u"4.c"_s)["exchanges"_L1].toArray();
    QVERIFY(!exchanges.isEmpty());
    const QJsonArray reply = exchanges.first()["reply"_L1].toArray();
    QCOMPARE(reply.size(), 8);
    QCOMPARE(reply.first().toString(), u"+CSQ: 25,3"_s);
    QCOMPARE(reply.last().toString(), u"OK"_s);
    for (const QJsonValue &line : reply)
        QVERIFY(line.toString().size() <= 256);
}

/// The program dies in a step: the folder tells which, and no verdict.
void TestSessionRecorder::crash()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil(
        [&] { return !bench.steps.isEmpty() && bench.steps.last().step == u"4.g"; }));
    bench.crash();
    const SessionReading left = newest(bench);
    QCOMPARE(left.record.outcome, QString());
    QCOMPARE(left.record.runs, 1);
    QCOMPARE(left.record.damage, QString());
    QCOMPARE(left.events.last()["step"_L1].toString(), u"4.g"_s);
    QVERIFY(!left.record.imei.isEmpty());
    const QString id = left.record.id;
    const auto settled = bench.resume();
    QVERIFY(settled && settled->verdict == VerdictKind::Failed);
    QCOMPARE(readSession(sessionFolder(dataDir(bench), id)).record.outcome, u"Failed"_s);
}

/// The update took the APN away (U23): the snapshots tell.
void TestSessionRecorder::apnBeforeAndAfter()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "contexts": [{"id": 3, "type": "IPV4V6",
        "apn": "old.example"}]})");
    bench.putSample();
    RunRequest request = bench.request();
    request.server.apn = u"new.example"_s;
    QVERIFY(bench.run(request));
    const QJsonObject summary = newest(bench).summary;
    QCOMPARE(summary["before"_L1]["apn"_L1].toString(), u"old.example"_s);
    QCOMPARE(summary["after"_L1]["apn"_L1].toString(), u"new.example"_s);
    QVERIFY(summary["changed"_L1].toArray().contains(u"APN"_s));
}

QTEST_GUILESS_MAIN(TestSessionRecorder)
#include "tst_sessionrecorder.moc"
