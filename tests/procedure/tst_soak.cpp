#include "tests/support/enginebench.h"
#include "tests/support/ownprocess.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Many updates in one process: it does not grow (INV-12).
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesInOneProcess();
    void updatesByOneEngine();
};

namespace {

constexpr int kUpdates = 200;
constexpr int kFirst = 20; ///< what is made once and kept is made in these

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

/// What must not grow, before and after.
class Watched
{
public:
    void isUnchanged() const
    {
        QCOMPARE(ownprocess::openFiles(), m_files);
        QCOMPARE(ownprocess::threads(), m_threads);
        const qint64 grown = residentKiB() - m_resident;
        qInfo("grown by %lld KiB in %d updates", static_cast<long long>(grown), kUpdates);
        QVERIFY(m_resident > 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these keep what is freed
        QVERIFY(grown < 5 * 1024);
#endif
    }

private:
    qsizetype m_files = ownprocess::openFiles();
    qsizetype m_threads = ownprocess::threads();
    qint64 m_resident = residentKiB();
};

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
    std::optional<Watched> watched;
    for (int i = 0; i < kFirst + kUpdates; ++i) {
        if (i == kFirst)
            watched.emplace();
        oneUpdate();
        if (QTest::currentTestFailed())
            return;
    }
    watched->isUnchanged();
}

/// The program stays open, and one module goes to and fro between two versions.
void TestSoak::updatesByOneEngine()
{
    const QByteArray versions[]{"30.00.001-B026", "30.00.001-B026_FOTA"};
    EngineBench bench;
    std::optional<Watched> watched;
    for (int i = 0; i < kFirst + kUpdates; ++i) {
        if (i == kFirst)
            watched.emplace();
        const QByteArray &from = versions[i % 2];
        const QByteArray &target = versions[(i + 1) % 2];
        bench.putFile(u"firmwarecheck.csv"_s, target + ",delta.bin,2017-01-31,,,\r\n");
        bench.putFile(u"delta.bin"_s, EngineBench::delta(from, target));
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.result->verdict, VerdictKind::Updated);
        QCOMPARE(bench.module->state().firmware, target);
        bench.steps.clear(); // the bench's own records
        bench.restarts.clear();
        bench.waits.clear();
        bench.questions.clear();
    }
    watched->isUnchanged();
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
