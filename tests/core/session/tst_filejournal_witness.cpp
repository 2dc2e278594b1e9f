#include "tests/core/session/journalentries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// A journal that lost its end, even at the end of a record, never says that nothing was changed
/// once an apply was announced; and those of earlier programs are read.
class TestFileJournalWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutAtEveryByte();
    void cutInTheSecondPass();
    void everyByteOfTheIntent();
    void journalIsGone();
    void journalIsNoFile_data();
    void journalIsNoFile();
    void nothingAnnounced();
    void kept();
    void pruned();
    void notWitnessedNotApplied();
    void otherModulesJournal();
    void earlierSchema_data();
    void earlierSchema();

private:
    QString dataDir() const { return m_dir->path() + u"/data"_s; }
    QString folder() const { return dataDir() + u"/journal"_s; }
    QString pathOfRun() const
    {
        return folder() + u"/490154203237518-20180109-131818-abcd.journal"_s;
    }
    QByteArray content() const
    {
        QFile file(pathOfRun());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(pathOfRun());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    bool write(StepId step, int pass = 1, std::optional<VerdictKind> verdict = {})
    {
        JournalEntry entry = entryAt(step, verdict);
        entry.pass = pass;
        entry.data.applies = pass - (step >= StepId::ApplyUpdate ? 0 : 1);
        return m_journal->write(entry).has_value();
    }
    /// The one run that is open, as `resume` and the window find it.
    FileJournal::Reading found() const
    {
        const QList<FileJournal::Reading> runs = FileJournal(dataDir()).openRuns();
        return runs.size() == 1 ? runs.first() : FileJournal::Reading{};
    }
    static bool saysNothingWasChanged(const FileJournal::Reading &reading)
    {
        return !reading.damaged && !reading.entry.applyOnRecord() && !reading.entry.verdict;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileJournal> m_journal;
};

void TestFileJournalWitness::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_journal = std::make_unique<FileJournal>(dataDir());
}

void TestFileJournalWitness::cutAtEveryByte() // H04
{
    QVERIFY(write(StepId::CloseData));
    const qsizetype before = content().size();
    QVERIFY(saysNothingWasChanged(found())); // true so far
    QVERIFY(write(StepId::ApplyUpdate));
    const QByteArray whole = content();
    QVERIFY(whole.size() > before);
    for (qsizetype size = 0; size <= whole.size(); size += size < before - 20 ? 16 : 1) {
        put(whole.first(size));
        const FileJournal::Reading reading = found();
        const QByteArray told = "cut after " + QByteArray::number(size);
        QVERIFY2(reading.entry.data.imei == u"490154203237518", told.constData());
        QVERIFY2(!saysNothingWasChanged(reading), told.constData());
        QVERIFY2(reading.damaged == (size < whole.size()), told.constData());
    }
}

void TestFileJournalWitness::cutInTheSecondPass() // H04
{
    QVERIFY(write(StepId::ApplyUpdate, 1) && write(StepId::VerifyVersion, 1)
            && write(StepId::CloseData, 2));
    const qsizetype before = content().size();
    QVERIFY(!found().damaged);
    QVERIFY(write(StepId::ApplyUpdate, 2));
    QVERIFY(!found().damaged);
    put(content().first(before));
    QVERIFY(found().damaged);
    QCOMPARE(found().entry.step, StepId::CloseData);
}

void TestFileJournalWitness::everyByteOfTheIntent() // H05
{
    QVERIFY(write(StepId::CloseData));
    const qsizetype before = content().size();
    QVERIFY(write(StepId::ApplyUpdate));
    const QByteArray whole = content();
    for (qsizetype at = before; at < whole.size(); ++at) { // the codec's test flips all eight
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ char(1 << (at % 8)));
        const FileJournal::Reading reading = FileJournal::read(bytes);
        QVERIFY2(!saysNothingWasChanged(reading), qPrintable(u"byte %1"_s.arg(at)));
    }
}

void TestFileJournalWitness::journalIsGone() // H04: an empty folder but for the witness
{
    QVERIFY(write(StepId::CloseData) && write(StepId::ApplyUpdate));
    QVERIFY(QFile::remove(pathOfRun()));
    const FileJournal::Reading reading = found();
    QVERIFY(reading.damaged);
    QCOMPARE(reading.entry.data.imei, u"490154203237518"_s);
    FileJournal(dataDir()).setAside(reading.path);
    QVERIFY(FileJournal(dataDir()).openRuns().isEmpty());
}

void TestFileJournalWitness::journalIsNoFile_data()
{
    QTest::addColumn<bool>("witness"); ///< is there still
    QTest::addColumn<QString>(
        "place"); ///< what stands in the journal's: a link to this, or a folder
    for (const bool witness : {true, false}) {
        const char *with = witness ? "with" : "without";
        QTest::addRow("H17 a link to the journal, %s witness", with) << witness << u"elsewhere"_s;
        QTest::addRow("H17 a link to nothing, %s witness", with) << witness << u"nothing"_s;
        QTest::addRow("H17 a link to a device, %s witness", with) << witness << u"/dev/null"_s;
    }
    QTest::newRow("H17 a folder, with witness") << true << QString();
}

/// Nothing is read through it, and nothing is claimed of what may be behind it.
void TestFileJournalWitness::journalIsNoFile()
{
    QFETCH(bool, witness);
    QFETCH(QString, place);
    QVERIFY(write(StepId::CloseData) && write(StepId::ApplyUpdate));
    QVERIFY(QFile::rename(pathOfRun(), m_dir->filePath(u"elsewhere"_s)));
    if (place.isEmpty())
        QVERIFY(QDir().mkdir(pathOfRun()));
    else
        QVERIFY(QFile::link(QDir(m_dir->path()).absoluteFilePath(place), pathOfRun()));
    if (!witness)
        QVERIFY(QFile::remove(pathOfRun().chopped(8) + u".intents"_s));
    const FileJournal::Reading reading = found();
    QVERIFY(reading.damaged);
    QVERIFY(!saysNothingWasChanged(reading));
    QCOMPARE(reading.entry.data.imei, u"490154203237518"_s);
    FileJournal(dataDir()).setAside(reading.path);
    QVERIFY(FileJournal(dataDir()).openRuns().isEmpty());
    QVERIFY(QFile::exists(m_dir->filePath(u"elsewhere"_s)));
}

void TestFileJournalWitness::nothingAnnounced()
{
    QVERIFY(write(StepId::OpenFtp) && write(StepId::ReleaseFtp)
            && write(StepId::End, 1, VerdictKind::Failed));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void TestFileJournalWitness::kept() // H05: what was dealt with is not found again, nor deleted
{
    QVERIFY(write(StepId::CloseData));
    const qsizetype before = content().size();
    QVERIFY(write(StepId::ApplyUpdate));
    put(content().first(before));
    QVERIFY(found().damaged);
    FileJournal(dataDir()).setAside(pathOfRun());
    QVERIFY(FileJournal(dataDir()).openRuns().isEmpty());
    QCOMPARE(QDir(folder()).entryList({u"*.kept"_s}).size(), 2);
    QVERIFY(write(StepId::ApplyUpdate)); // the same run again, resumed: and damaged again
    put({});
    FileJournal(dataDir()).setAside(pathOfRun());
    QVERIFY(FileJournal(dataDir()).openRuns().isEmpty());
    QVERIFY(QDir(folder()).entryList({u"*.kept*"_s}).size() > 2);
}

void TestFileJournalWitness::pruned()
{
    for (int i = 0; i < FileJournal::kKept + 3; ++i) {
        JournalEntry entry = entryAt(StepId::ApplyUpdate);
        entry.sessionId = u"run%1"_s.arg(i);
        QVERIFY(m_journal->write(entry));
        entry.step = StepId::End;
        entry.verdict = VerdictKind::Updated;
        QVERIFY(m_journal->write(entry));
    }
    QVERIFY(m_journal->openRuns().isEmpty());
    QCOMPARE(QDir(folder()).entryList({u"*.journal"_s}).size(), FileJournal::kKept);
    QCOMPARE(QDir(folder()).entryList({u"*.intents"_s}).size(), FileJournal::kKept);
}

void TestFileJournalWitness::notWitnessedNotApplied() // H06, H17
{
    QVERIFY(write(StepId::CloseData));
    const QString target = m_dir->filePath(u"target"_s);
    QVERIFY(QFile::link(target, pathOfRun().chopped(8) + u".intents"_s));
    const QByteArray before = content();
    JournalEntry entry = entryAt(StepId::ApplyUpdate);
    const Result<bool> written = m_journal->write(entry);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::JournalNotWritten);
    QCOMPARE(content(), before);
    QVERIFY(!QFile::exists(target));
}

void TestFileJournalWitness::otherModulesJournal() // H05
{
    QVERIFY(write(StepId::OpenFtp));
    QVERIFY(QFile::rename(pathOfRun(), folder() + u"/490154203237526-x.journal"_s));
    QVERIFY(found().damaged);
}

void TestFileJournalWitness::earlierSchema_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<StepId>("step");
    QTest::addColumn<bool>("open");
    QTest::newRow("H23 1 d") << u"schema1-killed-d"_s << StepId::CheckRegistration << true;
    QTest::newRow("H23 1 k") << u"schema1-killed-k"_s << StepId::DownloadDelta << true;
    QTest::newRow("H23 1 m") << u"schema1-killed-m"_s << StepId::CloseData << true;
    QTest::newRow("H23 1 n") << u"schema1-killed-n"_s << StepId::ApplyUpdate << true;
    QTest::newRow("H23 1 o") << u"schema1-killed-o"_s << StepId::AwaitResets << true;
    QTest::newRow("H23 1 p") << u"schema1-killed-p"_s << StepId::ReadNewVersion << true;
    QTest::newRow("H23 1 closed") << u"schema1-updated"_s << StepId::End << false;
}

void TestFileJournalWitness::earlierSchema()
{
    QFETCH(const QString, file);
    QFETCH(const StepId, step);
    QFETCH(const bool, open);
    QFile journal(QStringLiteral(FOTA_TEST_DATA) + u"/journals/"_s + file + u".journal"_s);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const FileJournal::Reading reading = FileJournal::read(journal.readAll());
    QVERIFY(!reading.damaged);
    QCOMPARE(reading.entry.step, step);
    QCOMPARE(!reading.entry.verdict, open);
    QCOMPARE(reading.entry.visitsOf(step), 1);
    QCOMPARE(reading.entry.visitsOf(StepId::ConfigureSocket), 1);
    QCOMPARE(reading.entry.visitsOf(StepId::ReleaseFtp), 0);
    QCOMPARE(reading.entry.data.imei, u"352253081204512"_s);
    QCOMPARE(reading.entry.data.from, u"30.00.001-B026"_s);
    QCOMPARE(reading.entry.data.target,
             step > StepId::ReadVersion ? u"30.00.001-B026_FOTA"_s : QString());
    const Result<JournalEntry> again = journalEntryFrom(toJson(reading.entry));
    QVERIFY(again.has_value());
    QCOMPARE(jsonOf(*again), jsonOf(reading.entry));
    QCOMPARE(again->visits, reading.entry.visits);
}

QTEST_GUILESS_MAIN(TestFileJournalWitness)
#include "tst_filejournal_witness.moc"
