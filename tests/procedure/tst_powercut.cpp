#include "tests/support/enginebench.h"

#include "core/session/filejournal.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// For every row of the step table: the program dies there, is started again, and tells the truth.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_data();
    void killed();
    void newUpdateSettlesTheOldRun();
    void verdictThatCannotBeKept();
    void missingPortOfAnApply();
    void settingOnItsWay();
    void oldVersionAfterCrash_data();
    void oldVersionAfterCrash();
    void moduleComesBackAfterItWasGivenUp();
};

void TestPowerCut::killed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("applied"); ///< AT#OTAUP may have been sent
    for (char letter = 'a'; letter <= 'm'; ++letter) {
        if (letter != 'i' && letter != 'j') // nothing is waited for in these two
            QTest::addRow("H01 4.%c", letter) << u"4."_s + QLatin1Char(letter) << false;
    }
    for (const char letter : {'n', 'o', 'p'})
        QTest::addRow("H03 4.%c", letter) << u"4."_s + QLatin1Char(letter) << true;
}

void TestPowerCut::killed()
{
    QFETCH(QString, step);
    QFETCH(bool, applied);

    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(
        bench.runUntil([&] { return !bench.steps.isEmpty() && bench.steps.back().step == step; }));
    bench.crash();
    bench.clock.advance(std::chrono::seconds(1));
    QVERIFY(bench.resume());
    QVERIFY(bench.count("AT#OTAUP=0") <= 1);
    if (applied) { // H02: killed before the first byte; H03: after it. The module alone knows
        const bool sent = bench.count("AT#OTAUP=0") == 1;
        QCOMPARE(bench.result->verdict, sent ? VerdictKind::Updated : VerdictKind::NotUpdated);
        QCOMPARE(bench.result->now.toLatin1(), bench.module->state().firmware);
    } else {
        QCOMPARE(bench.result->verdict, VerdictKind::Failed);
        QCOMPARE(bench.result->fault, u"H01"_s);
        QCOMPARE(bench.count("AT#OTAUP=0"), 0);
    }
    QCOMPARE(bench.violations(), QStringList());
    QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());

    int left = -1; // with nothing open any more there is no result, and nothing is sent
    QObject::connect(bench.engine.get(), &Engine::resumeImpossible, bench.engine.get(),
                     [&](int candidates) { left = candidates; });
    const qsizetype sent = bench.allCommands().size();
    bench.engine->resumeRun({}, {}, Limits());
    QCOMPARE(left, 0);
    QCOMPARE(bench.allCommands().size(), sent);
}

void TestPowerCut::newUpdateSettlesTheOldRun()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    bench.clock.advance(std::chrono::minutes(5));
    QVERIFY(bench.run(bench.request())); // first verifies what the crash left, then looks again
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());
}

/// INV-7, H06: an earlier run that cannot be ended on record ends the new one; it is not settled
/// over and over.
void TestPowerCut::verdictThatCannotBeKept()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}}");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    const QDir folder(bench.dir.filePath(u"data/journal"_s));
    QFile file(folder.filePath(folder.entryList({u"*.journal"_s}).value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const QByteArray record = lines.value(lines.size() - 2) + '\n';
    while (file.size() + record.size() <= FileJournal::kSizeCap)
        QVERIFY(file.write(record) == record.size() && file.flush());
    file.close();
    bench.clock.advance(std::chrono::minutes(5));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Failed);
    QCOMPARE(bench.result->fault, u"H06"_s);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().size(), 1);
}

void TestPowerCut::settingOnItsWay() // H01, INV-9: the module may have got it
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#SCFG=") == 1; }));
    bench.crash();
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->fault, u"H01"_s);
    QVERIFY(bench.result->changed.contains(u"socket"_s));
    QCOMPARE(bench.violations(), QStringList());
}

/// H03, 1.4: with an apply on record nobody is told to handle power or cable.
void TestPowerCut::missingPortOfAnApply()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    ConnectionReport failed;
    QObject::connect(bench.engine.get(), &Engine::connectionChanged, bench.engine.get(),
                     [&failed](const ConnectionReport &report) {
                         if (report.error)
                             failed = report;
                     });
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return bool(failed.error); }));
    QVERIFY(failed.applyPending);
}

void TestPowerCut::oldVersionAfterCrash_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("K23 H03 resume") << u"resume"_s;
    QTest::newRow("K23 H03 check") << u"check"_s;
    QTest::newRow("K23 H03 update without a new consent") << u"update"_s;
}

/// A consent for two passes is spent by the crash: whatever comes next, the module is not updated
/// on the strength of it.
void TestPowerCut::oldVersionAfterCrash()
{
    QFETCH(QString, then);
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}}");
    bench.putSample();
    bench.consent.passes = 2;
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    if (then != u"resume"_s) // resume waits for the module, the others want it there
        bench.clock.advance(std::chrono::minutes(5));
    if (then == u"resume"_s) {
        QVERIFY(bench.resume());
        QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
        QCOMPARE(bench.result->fault, u"U12"_s);
    } else if (then == u"check"_s) {
        QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
        QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    } else {
        RunRequest request = bench.request();
        request.consent.reset();
        QVERIFY(bench.run(request));
        QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    }
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
    QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());
}

void TestPowerCut::moduleComesBackAfterItWasGivenUp()
{
    EngineBench bench(
        "{\"module\": \"ME910C1-NA\", \"apply\": {\"seconds\": 2400}}"); // U11: 40 minutes
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::ModuleLost);
    bench.crash();
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
