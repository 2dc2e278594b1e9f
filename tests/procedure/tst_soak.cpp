#include "tests/support/enginebench.h"

#include <QDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Many updates in one process: it does not grow (INV-12).
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesInOneProcess();
};

namespace {

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').front().toLongLong();
    }
    return -1;
}

void oneUpdate()
{
    EngineBench bench;
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.violations(), QStringList());
}

} // namespace

void TestSoak::updatesInOneProcess()
{
    constexpr int kUpdates = 200;
    for (int i = 0; i < 20; ++i) { // what is made once and kept is made now
        oneUpdate();
        if (QTest::currentTestFailed())
            return;
    }
    const qsizetype files = openFiles();
    const qsizetype running = threads();
    const qint64 before = residentKiB();
    QVERIFY(before > 0);
    for (int i = 0; i < kUpdates; ++i) {
        oneUpdate();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(openFiles(), files);
    QCOMPARE(threads(), running);
    const qint64 grown = residentKiB() - before;
    qInfo("grown by %lld KiB in %d updates", static_cast<long long>(grown), kUpdates);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these keep what is freed
    QVERIFY(grown < 5 * 1024);
#endif
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
