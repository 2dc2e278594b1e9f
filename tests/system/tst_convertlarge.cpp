#include "tests/support/biglog.h"
#include "tests/system/support/bench.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// A log of a gigabyte, with half a million sessions and more identifiers than anybody remembers:
/// it is converted to each format, and the memory that this takes does not grow with it.
class TestConvertLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGigabyte();
};

namespace {

constexpr qint64 kBytes = 1'000'000'000;

} // namespace

void TestConvertLarge::aGigabyte()
{
    constexpr qint64 kMostKb = 300 * 1024;
    Bench bench;
    const QString input = bench.path(u"in.log"_s);
    QVERIFY(tests::writeBigLog(input, kBytes));
    QVERIFY(QFile(input).size() >= kBytes);
    for (const QString &name : {u"a.log"_s, u"a.html"_s, u"a.fbz"_s, u"a.csv"_s}) {
        Program &run = bench.program();
        QVERIFY(run.start({u"convert"_s, input, u"--to"_s, bench.path(name)}));
        QVERIFY(run.waitEnded(1'800'000));
        QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
        rusage used{};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0);
        QVERIFY2(used.ru_maxrss < kMostKb,
                 qPrintable(u"%1: %2 kB"_s.arg(name).arg(used.ru_maxrss)));
        QVERIFY(QFile::remove(bench.path(name)));
    }
    Program &run = bench.program();
    QVERIFY(run.start({u"analyze"_s, u"--json"_s, input}));
    QVERIFY(run.waitFor({{u"event"_s, u"analysis"_s}})); // while it still reads
    QVERIFY(run.isRunning());
}

QTEST_GUILESS_MAIN(TestConvertLarge)
#include "tst_convertlarge.moc"
