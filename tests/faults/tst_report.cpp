#include "core/session/filejournal.h"
#include "tests/faults/support/faultbench.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// What is told of a run, what its session keeps and what its journal says are the same.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportIsTheJournals_data();
    void reportIsTheJournals();
    void settledRunIsTold_data();
    void settledRunIsTold();
};

namespace {

QJsonObject summaryOf(const FaultBench &bench, const QString &session)
{
    QFile record(bench.dir.filePath(u"data/sessions/%1/session.json"_s.arg(session)));
    return record.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(record.readAll()).object()
                                            : QJsonObject();
}

JournalEntry journalOf(const FaultBench &bench)
{
    QDirIterator files(bench.dir.filePath(u"data/journal"_s), {u"*.journal"_s}, QDir::Files);
    QFile journal(files.next());
    return journal.open(QIODevice::ReadOnly) ? FileJournal::read(journal.readAll()).entry
                                             : JournalEntry();
}

} // namespace

void TestReport::reportIsTheJournals_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<V>("verdict");
    QTest::newRow("L12 Updated") << QByteArray() << V::Updated;
    QTest::newRow("L12 NotUpdated") << QByteArray(R"("apply": {"after": "old"})") << V::NotUpdated;
    QTest::newRow("L12 UnexpectedVersion")
        << QByteArray(R"("apply": {"after": "third"})") << V::UnexpectedVersion;
    QTest::newRow("L12 ModuleLost")
        << QByteArray(R"("apply": {"after": "never"})") << V::ModuleLost;
    QTest::newRow("L12 Failed") << QByteArray(R"("radio": {"cereg": [3]})") << V::Failed;
    QTest::newRow("L12 Refused") << QByteArray(R"("radio": {"cereg": [5]})") << V::Refused;
    QTest::newRow("L12 AlreadyCurrent")
        << QByteArray(R"("firmware": "30.00.001-B026_FOTA")") << V::AlreadyCurrent;
    QTest::newRow("L12 Unknown") << fault(R"("at": "AT+GMR", "when": "after", "do": "err")")
                                 << V::Unknown;
    QTest::newRow("L12 Cancelled")
        << fault(R"("at": "AT#SGACT=3,1", "do": "delay", "seconds": 9)") << V::Cancelled;
}

void TestReport::reportIsTheJournals()
{
    QFETCH(QByteArray, more);
    QFETCH(V, verdict);
    FaultBench bench(more);
    bench.putSample();
    bench.consent.passes = 1;
    const qint64 beganMs = bench.clock.now().toMSecsSinceEpoch();
    bench.engine->startRun(bench.request());
    if (verdict == V::Cancelled) {
        QVERIFY(bench.runUntil([&] { return bench.count("AT#SGACT=3,1") == 1; }));
        bench.engine->stop();
    }
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    const RunResult &report = *bench.result;
    QCOMPARE(report.verdict, verdict);
    const JournalEntry entry = journalOf(bench);
    // What a later start may still find out stands open in the journal.
    QCOMPARE(verdictOf(entry), verdict == V::ModuleLost ? V::Unknown : verdict);
    QCOMPARE(entry.verdict.has_value(), verdict != V::ModuleLost && verdict != V::Unknown);
    QCOMPARE(entry.data.from, report.from);
    QCOMPARE(entry.data.target, report.target);
    QCOMPARE(entry.data.now, report.passes > 0 ? report.now : QString());
    QCOMPARE(entry.data.applies, report.passes);
    QCOMPARE(entry.sessionId, report.sessionId);
    const QJsonObject summary = summaryOf(bench, report.sessionId);
    QCOMPARE(summary["outcome"_L1].toString(), Verdict::name(verdict));
    QCOMPARE(summary["fault"_L1].toString(), report.fault);
    QCOMPARE(summary["from"_L1].toString(), report.from);
    QCOMPARE(summary["target"_L1].toString(), report.target);
    QCOMPARE(summary["now"_L1].toString(), report.now);
    QCOMPARE(summary["passes"_L1].toInt(), report.passes);
    QCOMPARE(summary["elapsedMs"_L1].toInteger(), report.elapsedMs);
    // Times: the last record was written within the run, and the report ends with it.
    const QDateTime ended =
        QDateTime::fromString(summary["endedAt"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(ended.toMSecsSinceEpoch(), beganMs + report.elapsedMs);
    QVERIFY(entry.atMs >= beganMs && entry.atMs <= ended.toMSecsSinceEpoch());
}

void TestReport::settledRunIsTold_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("updates"); ///< the next start, instead of a resume
    QTest::addColumn<V>("verdict");
    for (const bool updates : {false, true}) {
        const char *how = updates ? "an update" : "a resume";
        QTest::addRow("L12 H01 killed in 4.k, then %s", how) << u"4.k"_s << updates << V::Failed;
        QTest::addRow("L12 H03 killed in 4.o, then %s", how) << u"4.o"_s << updates << V::Updated;
    }
}

/// In the folder of its own session, whoever found it out.
void TestReport::settledRunIsTold()
{
    QFETCH(const QString, step);
    QFETCH(const bool, updates);
    QFETCH(const V, verdict);
    FaultBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(
        bench.runUntil([&] { return !bench.steps.isEmpty() && bench.steps.back().step == step; }));
    const QString session = journalOf(bench).sessionId;
    QVERIFY(!session.isEmpty());
    bench.crash();
    QCOMPARE(summaryOf(bench, session), QJsonObject());
    bench.clock.advance(std::chrono::minutes(20));
    QVERIFY(updates ? bench.run(bench.request()).has_value() : bench.resume().has_value());
    QVERIFY(bench.result->sessionId != session);
    const QJsonObject summary = summaryOf(bench, session);
    QCOMPARE(summary["outcome"_L1].toString(), Verdict::name(verdict));
    QCOMPARE(summary["id"_L1].toString(), session);
    QCOMPARE(summary["from"_L1].toString(), u"30.00.001-B026"_s);
    QCOMPARE(bench.wrongEnd(), QString());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
