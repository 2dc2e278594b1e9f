#include "tests/core/base/inchild.h"
#include "tests/core/session/journalentries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The journal on a disk that is full, torn, not readable or not ours.
class TestFileJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notReadableIsNotPassedOver();
    void goesOnBehindATornRecord();
    void diskFull();
    void sizeCap();
    void modes_data();
    void modes();
    void linkRefused();
    void readOnlyFolder();

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

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFileJournalDisk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestFileJournalDisk::notReadableIsNotPassedOver() // H05
{
    QVERIFY(FileJournal(dataDir()).write(entryAt(StepId::ApplyUpdate)));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0755));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(dataDir())));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(folder())));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(pathOfRun()), 0000));
    const QByteArray said = asOrdinaryUser([this]() -> QByteArray {
        const QList<FileJournal::Reading> runs = FileJournal(dataDir()).openRuns();
        return QByteArray::number(runs.size())
               + (runs.size() == 1 && runs.first().damaged
                      ? " damaged " + runs.first().entry.data.imei.toLatin1()
                      : "");
    });
    QCOMPARE(said, "1 damaged 490154203237518"_ba);
}

void TestFileJournalDisk::goesOnBehindATornRecord() // H04: resumed after a power cut
{
    {
        FileJournal journal(dataDir());
        QVERIFY(journal.write(entryAt(StepId::ConfigureSocket)));
        QVERIFY(journal.write(entryAt(StepId::OpenFtp)));
    }
    QVERIFY(QFile::resize(pathOfRun(), content().size() - 20));
    FileJournal journal(dataDir());
    QVERIFY(journal.write(entryAt(StepId::ApplyUpdate)));
    const FileJournal::Reading reading = FileJournal::read(content());
    QVERIFY(reading.damaged);
    QCOMPARE(reading.entry.step,
             StepId::ApplyUpdate); // the intent is on record all the same (INV-9)
}

void TestFileJournalDisk::diskFull() // H06, H07
{
    const QByteArray said = inChild([this]() -> QByteArray {
        ::signal(SIGXFSZ, SIG_IGN);
        FileJournal journal(dataDir());
        if (!journal.write(entryAt(StepId::ConfigureSocket)))
            return "first write failed";
        const rlimit before{RLIM_INFINITY, RLIM_INFINITY};
        const rlimit full{rlim_t(content().size() + 100), RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &full);
        const Result<bool> torn = journal.write(entryAt(StepId::ApplyUpdate));
        ::setrlimit(RLIMIT_FSIZE, &before);
        if (torn || torn.error().code != ErrorCode::JournalNotWritten)
            return "a torn record was taken for a written one";
        return journal.write(entryAt(StepId::End, VerdictKind::Failed)) ? "refused, then written"
                                                                        : "not written";
    });
    QCOMPARE(said, "refused, then written"_ba);
    QVERIFY(FileJournal::read(content()).entry.verdict
            == VerdictKind::Failed); // not glued to the torn one
}

void TestFileJournalDisk::sizeCap() // K08
{
    FileJournal journal(dataDir());
    JournalEntry entry = entryAt(StepId::OpenFtp);
    entry.firstError.detail = QString(200'000, u'x');
    Result<bool> written = true;
    for (int i = 0; i < 10 && written; ++i)
        written = journal.write(entry);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::JournalNotWritten);
    QVERIFY(content().size() <= FileJournal::kSizeCap);
    QVERIFY(!FileJournal::read(content()).damaged);
}

void TestFileJournalDisk::modes_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("K09 umask 000") << 0000U;
    QTest::newRow("K09 umask 022") << 0022U;
}

void TestFileJournalDisk::modes()
{
    QFETCH(const uint, mask);
    const Umask umask(mask);
    QVERIFY(FileJournal(dataDir()).write(entryAt(StepId::OpenFtp)));
    QCOMPARE(modeOf(QFile::encodeName(dataDir())), 0700);
    QCOMPARE(modeOf(QFile::encodeName(folder())), 0700);
    QCOMPARE(modeOf(QFile::encodeName(pathOfRun())), 0600);
}

void TestFileJournalDisk::linkRefused() // H17
{
    QVERIFY(QDir().mkpath(folder()));
    const QString target = m_dir->filePath(u"target"_s);
    QVERIFY(QFile::link(target, pathOfRun()));
    const Result<bool> written = FileJournal(dataDir()).write(entryAt(StepId::OpenFtp));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::JournalNotWritten);
    QVERIFY(!QFile::exists(target));
    // What the link hides may be a run: it is one in doubt, not none.
    const QList<FileJournal::Reading> open = FileJournal(dataDir()).openRuns();
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().damaged);
}

void TestFileJournalDisk::readOnlyFolder() // H06
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path())));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(dataDir())));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(folder()), 0500));
    const auto write = [this]() -> QByteArray {
        const Result<bool> written = FileJournal(dataDir()).write(entryAt(StepId::ApplyUpdate));
        return written ? "written"_ba
                       : QByteArray::number(int(written.error().code)) + ' '
                             + written.error().detail.toUtf8();
    };
    QCOMPARE(asOrdinaryUser(write), QByteArray::number(int(ErrorCode::JournalNotWritten)) + ' '
                                        + QFile::encodeName(pathOfRun()) + ": Permission denied");
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(folder())));
    QCOMPARE(asOrdinaryUser(write), "written"_ba);
}

QTEST_GUILESS_MAIN(TestFileJournalDisk)
#include "tst_filejournal_disk.moc"
