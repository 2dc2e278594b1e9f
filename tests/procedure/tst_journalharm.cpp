#include "core/session/filejournal.h"
#include "tests/support/enginebench.h"

#include <QDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The program died after the apply, and its journal was harmed, too. Whatever is left of it: what
/// comes next asks the module, and never says that nothing was changed (H04, H05, INV-9).
class TestJournalHarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cut();
    void bitFlipped();
    void zeroed();
    void cutInTheSecondPass();
    void profileByHandForgotten();

private:
    void settles(const QByteArray &journal, const QByteArray &told);

    std::unique_ptr<EngineBench> m_bench;
    QString m_path;
    QByteArray m_whole;
    qsizetype m_intent = 0; ///< where the record of the intent begins
};

void TestJournalHarm::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->putSample();
    m_bench->engine->startRun(m_bench->request());
    QVERIFY(m_bench->runUntil([&] { return !m_bench->restarts.isEmpty(); }));
    m_bench->crash();
    const QDir folder(m_bench->dir.filePath(u"data/journal"_s));
    const QStringList journals = folder.entryList({u"*.journal"_s});
    QCOMPARE(journals.size(), 1);
    m_path = folder.filePath(journals.first());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    const qsizetype step = m_whole.indexOf("\"step\":\"4.n\"");
    QVERIFY(step > 0);
    m_intent = m_whole.lastIndexOf('\n', step) + 1;
    m_bench->clock.advance(std::chrono::minutes(10)); // the module is back
}

/// With \a journal on the disk the next start finds out what the module runs.
void TestJournalHarm::settles(const QByteArray &journal, const QByteArray &told)
{
    const QDir folder(QFileInfo(m_path).path());
    for (const QString &old : folder.entryList(QDir::Files))
        QVERIFY(old.endsWith(u".intents") || QFile::remove(folder.filePath(old)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size());
    file.close();
    m_bench->crash();
    m_bench->result.reset();
    m_bench->engine->resumeRun(m_bench->request().port, {}, Limits()); // the journal may name none
    QVERIFY2(m_bench->runUntil([&] { return m_bench->result.has_value(); }), told.constData());
    // Of a journal without a readable record nothing is known but the module: it cannot be Updated.
    const VerdictKind verdict = m_bench->result->verdict;
    const bool blind = FileJournal::read(journal).entry.data.target.isEmpty();
    QVERIFY2(verdict == VerdictKind::Updated || (blind && verdict == VerdictKind::Unknown),
             told + ": " + Verdict::name(verdict).toLatin1());
    QCOMPARE(m_bench->count("AT#OTAUP=0"), 1);
}

void TestJournalHarm::cut()
{
    for (qsizetype record = m_intent; record < m_whole.size();
         record = m_whole.indexOf('\n', record) + 1) {
        const qsizetype end = m_whole.indexOf('\n', record);
        for (const qsizetype at : {record + 1, record + 16, record + 17, record + 40,
                                   (record + end) / 2, end, end + 1}) {
            settles(m_whole.first(at), "cut after " + QByteArray::number(at));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestJournalHarm::bitFlipped()
{
    for (qsizetype at = 3; at < m_whole.size(); at += 797) { // every record, each part of it
        QByteArray bytes = m_whole;
        bytes[at] = char(bytes[at] ^ char(1 << (at % 8)));
        settles(bytes, "bit flipped in byte " + QByteArray::number(at));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestJournalHarm::zeroed() // blocks of a disk that were never written
{
    for (const qsizetype size : {1, 100, 4096}) {
        settles(QByteArray(m_whole).append(size, '\0'), "zeros behind");
        settles(QByteArray(m_whole).replace(m_intent, m_whole.size() - m_intent,
                                            QByteArray(size, '\0')),
                "zeros in place of the intent");
        if (QTest::currentTestFailed())
            return;
    }
    settles(QByteArray(m_whole.size(), '\0'), "zeros alone");
}

/// What the first pass has read back says nothing of a second apply, of which no record is left.
void TestJournalHarm::cutInTheSecondPass()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old"}, "faults": [)"
                      R"({"at": "AT#OTAUP=0", "visit": 2, "do": "apply", "mode": "never"}]})");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#OTAUP=0") == 2; }));
    bench.crash();
    const QDir folder(bench.dir.filePath(u"data/journal"_s));
    QFile file(folder.filePath(folder.entryList({u"*.journal"_s}).value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const qsizetype step = whole.lastIndexOf("\"step\":\"4.n\"");
    QVERIFY(step > 0 && file.resize(step + 40));
    file.close();
    // Nor when the module cannot even be asked.
    bench.result.reset();
    bench.engine->resumeRun(
        u"sim:none"_s,
        FileJournal(bench.dir.filePath(u"data"_s)).openRuns().value(0).entry.data.imei, Limits());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
    QCOMPARE(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().size(), 1);
    QVERIFY(bench.resume());
    QVERIFY2(bench.result->verdict == VerdictKind::ModuleLost
                 || bench.result->verdict == VerdictKind::Unknown,
             qPrintable(Verdict::name(bench.result->verdict)));
    QCOMPARE(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().size(), 1);
}

/// H03: who forgets the profile that was chosen by hand is told what may still be going on.
void TestJournalHarm::profileByHandForgotten()
{
    EngineBench bench(R"({"module": "LE910C1-NA", "firmware": "25.30.224", "imei":
        "354658090775518", "iccid": "89148000008877551907", "apply": {"resets": 2}})");
    bench.putFile(u"firmwarecheck.csv"_s, "25.30.229,update.bin,2031-01-31\n");
    bench.putFile(u"update.bin"_s, "FOTABENCH-DELTA 1 model=LE910C1-NA base=25.30.224 "
                                   "target=25.30.229\n"
                                       + QByteArray(4000, 'd'));
    RunRequest request = bench.request();
    request.profileId = u"le910-na1"_s;
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    bench.clock.advance(std::chrono::minutes(10));
    request.profileId.clear();
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->error.code, ErrorCode::UnknownModule);
    QVERIFY(bench.result->applyPending);
    request.profileId = u"le910-na1"_s;
    QVERIFY(bench.run(request)); // settles it
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().size(), 0);
}

QTEST_GUILESS_MAIN(TestJournalHarm)
#include "tst_journalharm.moc"
