#include "core/session/filejournal.h"
#include "tests/procedure/uploadbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The program dies in a local update, is started again, and tells the truth.
class TestUploadPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_data();
    void killed();
    void damagedJournalIsWatched();
};

void TestUploadPowerCut::killed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("more"); ///< moments later, in ms
    QTest::addColumn<bool>("applied");
    for (const char *step : {"4.h", "UPLOAD", "VALIDATE"})
        QTest::addRow("H01 %s", step) << QString::fromLatin1(step) << 0 << false;
    QTest::newRow("H01 P18 in data mode") << u"UPLOAD"_s << 2'500 << false;
    QTest::newRow("H01 before the escape") << u"UPLOAD"_s << 5'000 << false;
    QTest::newRow("H01 while it validates") << u"VALIDATE"_s << 1'000 << false;
    for (const char *step : {"4.n", "4.o", "4.p"})
        QTest::addRow("H03 %s", step) << QString::fromLatin1(step) << 0 << true;
    QTest::newRow("H03 in the restarts") << u"4.o"_s << 60'000 << true;
}

/// kill -9 at every record of the journal: nothing is lost, nothing is applied twice (INV-9).
void TestUploadPowerCut::killed()
{
    QFETCH(QString, step);
    QFETCH(int, more);
    QFETCH(bool, applied);
    UploadBench bench;
    bench.engine->startRun(bench.upload());
    QVERIFY(bench.runTo(step));
    bench.clock.advance(milliseconds(more));
    QVERIFY(!bench.result);
    bench.crash();
    bench.clock.advance(1s);
    QVERIFY(bench.resume());
    QVERIFY(bench.result->isUpload);
    const qsizetype sent = bench.count("AT#OTAUP=0");
    QVERIFY(sent <= 1);
    if (applied) { // H02: before the first byte; H03: after it. The module alone knows
        QCOMPARE(bench.result->verdict, sent ? VerdictKind::Updated : VerdictKind::NotUpdated);
    } else {
        QCOMPARE(bench.result->verdict, VerdictKind::Failed);
        QCOMPARE(bench.result->fault, u"H01"_s);
        QCOMPARE(sent, 0);
    }
    QCOMPARE(bench.violations().join(u' '), QString());
    QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());
    if (!applied) { // and the next one goes through
        QVERIFY(bench.run(bench.upload()));
        QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    }
}

/// H04: where an apply cannot be ruled out, the module is watched and asked.
void TestUploadPowerCut::damagedJournalIsWatched()
{
    UploadBench bench;
    bench.engine->startRun(bench.upload());
    QVERIFY(bench.runTo(u"4.o"_s));
    bench.crash();
    const QList<FileJournal::Reading> open = FileJournal(bench.dir.filePath(u"data"_s)).openRuns();
    QCOMPARE(open.size(), 1);
    QVERIFY(open[0].entry.way == Way::Upload);
    QFile file(open[0].path);
    QVERIFY(file.resize(file.size() - 20));
    QVERIFY(bench.resume());
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QVERIFY(bench.result->verdict == VerdictKind::Updated);
}

QTEST_GUILESS_MAIN(TestUploadPowerCut)
#include "tst_uploadpowercut.moc"
