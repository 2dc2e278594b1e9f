#include "core/engine/replayer.h"
#include "core/session/logexport.h"
#include "tests/procedure/uploadbench.h"
#include "tests/support/replayedway.h"
#include "ui/text/messagetext.h"

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Local updates, replayed: the file is not in the log, and the engine goes the same way again.
class TestReplayUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWay_data();
    void sameWay();
    void played_data() { sameWay_data(); }
    void played();
    void withoutItsTarget();
    void otherSize_data();
    void otherSize();
    void passBeyondTheLog_data();
    void passBeyondTheLog();
};

namespace {

const QByteArray kSized = ", \"firmware\": \"20.00.522.4\""; // the delta's base

QByteArray faults(const QByteArray &rows)
{
    return ", \"faults\": [{\"at\": \"AT#OTAUP" + rows + "}]";
}

} // namespace

void TestReplayUpload::sameWay_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<VerdictKind>("verdict");
    const auto row = [](const char *name, const QByteArray &more, VerdictKind verdict,
                        const QByteArray &model = "LE910-NA1") {
        QTest::newRow(name) << model << more << verdict;
    };
    using enum VerdictKind;
    row("updated", {}, Updated);
    row("updated, counted", kSized, Updated, "ME910C1-NA");
    row("D05 refused", faults("W\", \"do\": \"err\", \"code\": 4"), Failed);
    row("D05 refused, counted", kSized + faults("W\", \"do\": \"err\", \"code\": 20"), Failed,
        "ME910C1-NA");
    row("D04 ended in the middle",
        faults("W\", \"do\": \"err\", \"code\": 20, \"dataBytes\": 8192"), Failed);
    row("D04 ended in the middle, counted",
        kSized + faults("W\", \"do\": \"err\", \"code\": 20, \"dataBytes\": 8192"), Failed,
        "ME910C1-NA");
    row("A11 no CONNECT", faults("W\", \"do\": \"mute\""), Failed);
    row("P09 line held", faults("W\", \"do\": \"stall\", \"dataBytes\": 9000"), Failed);
    row("P12 lost at once", faults("W\", \"do\": \"vanish\", \"seconds\": 5, \"dataBytes\": 0"),
        Failed);
    row("P12 lost in the middle",
        faults("W\", \"do\": \"vanish\", \"seconds\": 5, \"dataBytes\": 9000"), Failed);
    row("P12 lost in the middle, counted",
        kSized + faults("W\", \"do\": \"vanish\", \"seconds\": 5, \"dataBytes\": 9000"), Failed,
        "ME910C1-NA");
    row("D12 not valid", faults("=1\", \"do\": \"err\", \"code\": 3"), Failed);
    row("U01 apply refused", faults("=0\", \"do\": \"apply\", \"mode\": \"error\""), NotUpdated);
    row("U02 no answer to the apply", faults("=0\", \"do\": \"apply\", \"mode\": \"silent\""),
        Updated);
    row("U13 third version", faults("=0\", \"do\": \"apply\", \"mode\": \"third\""),
        UnexpectedVersion);
    row("U12 old version, two passes", ", \"apply\": {\"after\": \"old\"}", NotUpdated);
    row("U12 old version, two passes, counted", kSized + ", \"apply\": {\"after\": \"old\"}",
        NotUpdated, "ME910C1-NA");
}

void TestReplayUpload::sameWay()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, more);
    UploadBench bench(more, model);
    const Recorded then = recorded(bench, bench.upload());
    QVERIFY(then.trace.result && !then.folder.isEmpty());
    QTEST(then.trace.result->verdict, "verdict");
    const auto same = [&then](const QString &path, double speed) {
        const auto session = recordedIn(path);
        const QString wrong = session
                                  ? difference(then.trace, replayRun(*session, then.request, speed))
                                  : session.error().detail;
        return wrong.isEmpty() ? QString() : path + u": "_s + wrong;
    };
    QStringList wrong{same(then.folder, 0), same(then.folder, 1)};
    const Result<LogSource> source = LogSource::of(then.folder);
    QVERIFY(source);
    for (const char *ending : {"log", "fbz"}) {
        const QString path = bench.dir.filePath(u"redacted."_s + QLatin1StringView(ending));
        QVERIFY(exportLog(*source, {.out = path}));
        wrong += same(path, 1);
    }
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// By the replayer of the window: the session tells the target, and a made-up file is written.
void TestReplayUpload::played()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, more);
    UploadBench bench(more, model);
    const Recorded then = recorded(bench, bench.upload());
    Replayer replayer;
    std::optional<RunResult> now;
    QByteArrayList left;
    connect(&replayer, &Replayer::changed, this, [](const ReplayReport &report) {
        QVERIFY2(!report.error, qPrintable(report.error.detail));
    });
    connect(&replayer, &Replayer::runFinished, this, [&now](const RunResult &one) { now = one; });
    connect(&replayer, &Replayer::replayed, this, [&left](const ReplayedCommand &one) {
        if (one.way > ReplayedCommand::Way::Skipped) // of polling, in fast motion
            left += QByteArray::number(int(one.way)) + ' ' + one.command;
    });
    replayer.open({then.folder});
    replayer.play(1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(now, 60'000);
    QTEST(now->verdict, "verdict");
    QCOMPARE(now->step, then.trace.result->step);
    QVERIFY2(left.isEmpty(), left.join(" | ").constData());
}

void TestReplayUpload::withoutItsTarget()
{
    UploadBench bench;
    const Recorded then = recorded(bench, bench.upload());
    Replayer replayer;
    Error error;
    connect(&replayer, &Replayer::changed, this,
            [&error](const ReplayReport &report) { error = report.error; });
    replayer.open({then.folder + u"/transcript.log"_s});
    QCOMPARE(error.code, ErrorCode::BadScenario);
    QVERIFY(error.detail.contains(u"target"_s));
}

void TestReplayUpload::otherSize_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("escape") << "LE910-NA1"_ba << QByteArray();
    QTest::newRow("counted") << "ME910C1-NA"_ba << kSized;
}

/// Who replays need not have the file that was uploaded then.
void TestReplayUpload::otherSize()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, more);
    UploadBench bench(more, model);
    const Recorded then = recorded(bench, bench.upload());
    const auto session = recordedIn(then.folder);
    QVERIFY(session);
    bench.put("FOTABENCH-DELTA 1 model=" + model + " base=20.00.522.4 target=20.00.522.7\n");
    const RunTrace now = replayRun(*session, bench.upload());
    QVERIFY(now.result);
    QCOMPARE(now.result->verdict, VerdictKind::Updated);
    QCOMPARE(now.transitions, then.trace.transitions);
}

void TestReplayUpload::passBeyondTheLog_data()
{
    otherSize_data();
}

/// The consent goes further than the log: where it ends is told, and nothing is done twice.
void TestReplayUpload::passBeyondTheLog()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, more);
    UploadBench bench(more + ", \"apply\": {\"after\": \"old\"}", model);
    bench.consent.passes = 1;
    const Recorded then = recorded(bench, bench.upload());
    QCOMPARE(then.trace.result->verdict, VerdictKind::NotUpdated);
    const auto session = recordedIn(then.folder);
    QVERIFY(session);
    RunRequest further = then.request;
    further.passes = further.consent->passes = 2;
    const RunTrace now = replayRun(*session, further);
    QVERIFY(now.result); // it does not hang
    QCOMPARE(now.result->fault, u"L03"_s);
    QCOMPARE(now.result->step, u"UPLOAD"_s);
    QVERIFY(messageFor(*now.result).what.contains(u"The log ends here"_s));
    const auto applies = [](const RunTrace &trace) {
        return std::ranges::count_if(trace.commands, [](const QByteArray &command) {
            return command.startsWith("AT#OTAUP=0");
        });
    };
    QCOMPARE(applies(now), 1);
}

QTEST_GUILESS_MAIN(TestReplayUpload)
#include "tst_replayupload.moc"
