#include "core/session/filejournal.h"
#include "tests/support/enginebench.h"

#include <QDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// After a crash, on a disk that lost the end, with a clock that is wrong, or with the record of an
/// earlier program: the engine tells the truth of the module.
class TestHostCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intentIsLost_data();
    void intentIsLost();
    void clockJumpsWhileItIsDown_data();
    void clockJumpsWhileItIsDown();
    void earlierJournal_data();
    void earlierJournal();
    void budgetOutlivesTheCrash();
};

namespace {

QString journalOf(const EngineBench &bench)
{
    const QDir folder(bench.dir.filePath(u"data/journal"_s));
    const QStringList names = folder.entryList({u"*.journal"_s});
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs until the first restart after the apply, and dies.
void crashAfterApply(EngineBench &bench)
{
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#OTAUP=0") == 1; }));
    bench.crash();
}

} // namespace

void TestHostCrash::intentIsLost_data()
{
    QTest::addColumn<int>("records"); ///< that are left
    QTest::newRow("H04 all lost") << 0;
    QTest::newRow("H04 the first is left") << 1;
    QTest::newRow("H04 up to 4.g") << 7;
    QTest::newRow("H04 up to 4.m") << 13;
}

/// The journal was cut at the end of a record: whole, and yet it lies.
void TestHostCrash::intentIsLost()
{
    QFETCH(const int, records);
    EngineBench bench;
    crashAfterApply(bench);
    const QString path = journalOf(bench);
    QByteArrayList lines = contentOf(path).split('\n');
    QVERIFY(lines.size() > records && lines[std::max(records - 1, 0)].size() > 100);
    const QByteArray left = lines.first(records).join('\n') + (records > 0 ? "\n" : "");
    QVERIFY(QFile::resize(path, left.size()));

    QList<InterruptedReport> found;
    QObject::connect(bench.engine.get(), &Engine::interruptedRunsFound, bench.engine.get(),
                     [&](const QList<InterruptedReport> &runs) { found = runs; });
    bench.engine->findInterruptedRuns();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().applyOnRecord); // never "nothing was changed"
    bench.result.reset();
    bench.engine->resumeRun(u"sim:unit"_s, found.first().imei, Limits());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    // Where the record still names the target the version decides; else nobody can.
    QCOMPARE(bench.result->verdict, records == 13 ? VerdictKind::Updated : VerdictKind::Unknown);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.module->state().firmware, "30.00.001-B026_FOTA"_ba);
}

void TestHostCrash::clockJumpsWhileItIsDown_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("H12 ten years forward") << 10;
    QTest::newRow("H12 a year forward") << 1;
    QTest::newRow("H12 to 1970") << -48;
}

/// The module has taken the update and has not begun to restart: the old version that it still
/// tells is not the last word, whatever the calendar says.
void TestHostCrash::clockJumpsWhileItIsDown()
{
    QFETCH(const int, years);
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"seconds": 900}})");
    crashAfterApply(bench);
    bench.clock.setNow(bench.clock.now().addYears(years));
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
}

void TestHostCrash::earlierJournal_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("firmware"); ///< that the module runs now
    QTest::addColumn<VerdictKind>("verdict");
    const QByteArray old = "30.00.001-B026";
    const QByteArray target = "30.00.001-B026_FOTA";
    QTest::newRow("H23 4.d") << u"schema1-killed-d"_s << old << VerdictKind::Failed;
    QTest::newRow("H23 4.k") << u"schema1-killed-k"_s << old << VerdictKind::Failed;
    QTest::newRow("H23 4.m") << u"schema1-killed-m"_s << old << VerdictKind::Failed;
    QTest::newRow("H23 4.n, updated") << u"schema1-killed-n"_s << target << VerdictKind::Updated;
    QTest::newRow("H23 4.n, old") << u"schema1-killed-n"_s << old << VerdictKind::NotUpdated;
    QTest::newRow("H23 4.o") << u"schema1-killed-o"_s << target << VerdictKind::Updated;
    QTest::newRow("H23 4.p, third")
        << u"schema1-killed-p"_s << "31.00.000"_ba << VerdictKind::UnexpectedVersion;
}

void TestHostCrash::earlierJournal()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, firmware);
    QFETCH(const VerdictKind, verdict);
    EngineBench bench(R"({"module": "ME910C1-NA", "firmware": ")" + firmware + "\"}");
    QVERIFY(QDir(bench.dir.path()).mkpath(u"data/journal"_s));
    QVERIFY(
        QFile::copy(QStringLiteral(FOTA_TEST_DATA) + u"/journals/"_s + file + u".journal"_s,
                    bench.dir.filePath(u"data/journal/352253081204512-%1.journal"_s.arg(file))));
    QFile::setPermissions(
        bench.dir.filePath(u"data/journal/352253081204512-%1.journal"_s.arg(file)),
        QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, verdict);
    QCOMPARE(bench.count("AT#OTAUP=0"), 0);
    QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
}

void TestHostCrash::budgetOutlivesTheCrash() // N10, INV-10
{
    EngineBench bench(
        R"({"module": "ME910C1-NA", "faults": [{"at": "AT#SGACT=3,1", "do": "err", "code": 555}]})");
    bench.putSample();
    const qint64 begun = bench.clock.now().toMSecsSinceEpoch();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.waits.size() == 3; }));
    bench.crash();
    QCOMPARE(bench.count("AT#SGACT=3,1"), 3);
    bench.waits.clear();
    bench.engine->startRun(bench.request()); // the user's own act: the fourth
    QVERIFY(bench.runUntil([&] { return !bench.waits.isEmpty(); }));
    QCOMPARE(bench.count("AT#SGACT=3,1"), 4);
    QVERIFY(bench.waits.first().untilMs >= begun + 3'600'000); // the fifth, of the program's own
    QVERIFY(bench.runUntil([&] { return bench.count("AT#SGACT=3,1") == 5; }));
    QVERIFY(bench.clock.now().toMSecsSinceEpoch() >= begun + 3'600'000);
}

QTEST_GUILESS_MAIN(TestHostCrash)
#include "tst_hostcrash.moc"
