#include "tests/core/session/journalentries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestFileJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackEqual_data();
    void comesBackEqual();
    void wayComesBack();
    void emptyEntry();
    void cutAtEveryByte();
    void everyBitFlipped();
    void recordGoneFromTheMiddle();
    void otherSchema_data();
    void otherSchema();
    void unreadable_data();
    void unreadable();
    void openRuns();
    void tooLargeIsNotPassedOver();
    void aFullOneStillTakesTheVerdict();
    void setAside();
    void onlyClosedRunsArePruned();

private:
    QString folder() const { return m_dir->path() + u"/data/journal"_s; }
    QString pathOfRun() const
    {
        return folder() + u"/490154203237518-20180109-131818-abcd.journal"_s;
    }
    QByteArray content() const
    {
        QFile file(pathOfRun());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// A run that was applied and verified, as it lies on the disk.
    QByteArray wholeRun(const QList<JournalEntry> &entries)
    {
        FileJournal journal(m_dir->path() + u"/data"_s);
        for (const JournalEntry &entry : entries) {
            if (!journal.write(entry))
                return {};
        }
        return content();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QList<JournalEntry> m_run{entryAt(StepId::ConfigureSocket),
                                    entryAt(StepId::DownloadDelta), entryAt(StepId::ApplyUpdate),
                                    entryAt(StepId::VerifyVersion),
                                    entryAt(StepId::End, VerdictKind::Updated)};
};

void TestFileJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestFileJournal::comesBackEqual_data()
{
    QTest::addColumn<StepId>("step");
    QTest::addColumn<std::optional<VerdictKind>>("verdict");
    for (int step = 0; step < kStepCount; ++step)
        QTest::addRow("%s", stepRow(StepId(step)).paragraph)
            << StepId(step) << std::optional<VerdictKind>();
    for (int kind = 0; kind <= int(VerdictKind::UpdateAvailable); ++kind)
        QTest::addRow("%s", qPrintable(Verdict::name(VerdictKind(kind))))
            << StepId::End << std::optional(VerdictKind(kind));
}

void TestFileJournal::comesBackEqual()
{
    QFETCH(const StepId, step);
    QFETCH(const std::optional<VerdictKind>, verdict);
    const JournalEntry entry = entryAt(step, verdict);
    const FileJournal::Reading reading = FileJournal::read(wholeRun({entry}));
    QVERIFY(!reading.damaged);
    QCOMPARE(jsonOf(reading.entry), jsonOf(entry));
    QVERIFY(reading.entry.verdict == verdict);
    QCOMPARE(reading.entry.step, step);
    QCOMPARE(reading.entry.consent, entry.consent);
    QCOMPARE(reading.entry.firstError, entry.firstError);
    QCOMPARE(reading.entry.data.fileBytes, 5'000'000'000);
    QCOMPARE(reading.entry.data.fromSub, entry.data.fromSub);
    QCOMPARE(reading.entry.data.notes, entry.data.notes);
    QCOMPARE(reading.entry.data.changed, entry.data.changed);
    QVERIFY(reading.entry.data.nowFinal && reading.entry.data.refused
            && reading.entry.data.decision == RunData::Decision::Declined);
}

/// A local update's steps have names of their own (H01); an older journal names no way (H23).
void TestFileJournal::wayComesBack()
{
    for (const StepId step : stepsOf(Way::Upload)) {
        JournalEntry entry = entryAt(step);
        entry.way = Way::Upload;
        QJsonObject json = toJson(entry);
        QCOMPARE(json["step"_L1].toString(),
                 QString::fromLatin1(stepRow(step, Way::Upload).paragraph));
        const Result<JournalEntry> read = journalEntryFrom(json);
        QVERIFY(read && read->way == Way::Upload && read->step == step);
        QCOMPARE(read->data.fileSha256, entry.data.fileSha256);
    }
    QVERIFY(!toJson(entryAt(StepId::DownloadDelta)).contains("way"_L1));
}

void TestFileJournal::emptyEntry()
{
    const JournalEntry entry;
    const Result<JournalEntry> read = journalEntryFrom(toJson(entry));
    QVERIFY(read.has_value());
    QCOMPARE(jsonOf(*read), jsonOf(entry));
    QVERIFY(!read->consent && !read->verdict && !read->data.fromSub);
    QCOMPARE(read->data.fileBytes, -1);
}

void TestFileJournal::cutAtEveryByte() // H04, Z07
{
    const QList<JournalEntry> run = m_run.last(3); // the intent, and what came after it
    const QByteArray whole = wholeRun(run);
    QCOMPARE(whole.count('\n'), run.size());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const FileJournal::Reading reading = FileJournal::read(whole.first(size));
        const QByteArray told = "cut after " + QByteArray::number(size);
        const qsizetype records = QByteArrayView(whole).first(size).count('\n');
        const bool atABorder = size > 0 && whole[size - 1] == '\n';
        const bool endOnly =
            size > 0 && !atABorder && whole[size] == '\n'; // the record itself is all there
        QVERIFY2(reading.damaged == !atABorder, told.constData());
        const qsizetype last = endOnly ? records : records - 1;
        QVERIFY2(reading.entry.verdict == (last >= 0 ? run[last].verdict : std::nullopt),
                 told.constData());
        QVERIFY2(last < 0 || reading.entry.step == run[last].step, told.constData());
    }
    QVERIFY(FileJournal::read(whole).entry.verdict == VerdictKind::Updated);
}

void TestFileJournal::everyBitFlipped() // H05, Z07
{
    JournalEntry before;
    before.sessionId = u"a"_s;
    before.step = StepId::VerifyVersion;
    JournalEntry last = before;
    last.step = StepId::End;
    last.verdict = VerdictKind::Updated;
    FileJournal journal(m_dir->path() + u"/data"_s);
    QVERIFY(journal.write(before) && journal.write(last));
    QFile file(folder() + u"/-a.journal"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const qsizetype border = whole.indexOf('\n') + 1;
    QVERIFY(FileJournal::read(whole).entry.verdict == VerdictKind::Updated);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ char(1 << bit));
            const FileJournal::Reading reading = FileJournal::read(bytes);
            const QByteArray told =
                "byte " + QByteArray::number(at) + ", bit " + QByteArray::number(bit);
            QVERIFY2(reading.damaged, told.constData());
            if (at < border - 1) // the first one: the last is whole
                QVERIFY2(reading.entry.verdict == VerdictKind::Updated, told.constData());
            else if (at >= border
                     && at + 1 < whole.size()) // the last one: what stood before counts
                QVERIFY2(!reading.entry.verdict && reading.entry.step == StepId::VerifyVersion,
                         told.constData());
        }
    }
}

void TestFileJournal::recordGoneFromTheMiddle() // H04: an apply that was on record cannot be ruled
                                                // out
{
    const QByteArray whole = wholeRun(m_run);
    QList<QByteArray> lines = whole.split('\n');
    QCOMPARE(lines.size(), 6);
    lines[2] = lines[2].left(40); // the intent, torn
    const FileJournal::Reading torn = FileJournal::read(lines.join('\n'));
    QVERIFY(torn.damaged);
    QVERIFY(torn.entry.verdict == VerdictKind::Updated);
    lines[3].clear();
    lines[4].clear();
    const FileJournal::Reading before = FileJournal::read(lines.join('\n'));
    QVERIFY(before.damaged);
    QCOMPARE(before.entry.step, StepId::DownloadDelta);
    QVERIFY(!before.entry.verdict);
}

void TestFileJournal::otherSchema_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("H05 newer schema") << u"schema"_s << QJsonValue(3);
    QTest::newRow("H05 schema 0") << u"schema"_s << QJsonValue(0);
    QTest::newRow("H05 no number") << u"schema"_s << QJsonValue(u"1"_s);
    QTest::newRow("H05 step unknown") << u"step"_s << QJsonValue(u"4.z"_s);
    QTest::newRow("H05 step no text") << u"step"_s << QJsonValue(4);
    QTest::newRow("H05 visits missing") << u"visits"_s << QJsonValue();
    QTest::newRow("H05 visits in a row") << u"visits"_s << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("H05 visits elsewhere") << u"visits"_s << QJsonValue(QJsonObject{{u"4.z"_s, 1}});
}

void TestFileJournal::otherSchema()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject json = toJson(entryAt(StepId::End, VerdictKind::Updated));
    json[key] = value;
    const Result<JournalEntry> read = journalEntryFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::JournalUnreadable);
}

void TestFileJournal::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("H04 empty") << ""_ba;
    QTest::newRow("H04 zeros") << QByteArray(4096, '\0');
    QTest::newRow("H04 line ends alone") << "\n\n\n"_ba;
    QTest::newRow("H05 no checksum") << "{\"schema\":1}\n"_ba;
    QTest::newRow("H05 checksum of nothing") << "e3b0c44298fc1c14 \n"_ba;
    QTest::newRow("H05 checksum without a record") << "e3b0c44298fc1c14\n"_ba;
    QTest::newRow("H05 sound, but no object") << "4f53cda18c2baa0c []\n"_ba; // SHA-256 of "[]"
    QTest::newRow("H05 other bytes") << "\xff\xfe\x00\x1b"_ba.repeated(100);
    QTest::newRow("K08 one long line") << QByteArray(1 << 20, 'x');
    QTest::newRow("K08 deep") << QByteArray(100'000, '[') + '\n';
}

void TestFileJournal::unreadable()
{
    QFETCH(const QByteArray, bytes);
    const FileJournal::Reading reading = FileJournal::read(bytes);
    QVERIFY(reading.damaged);
    QVERIFY(!reading.entry.verdict);
}

void TestFileJournal::openRuns()
{
    FileJournal journal(m_dir->path() + u"/data"_s);
    QVERIFY(journal.openRuns().isEmpty()); // not even a folder
    JournalEntry closed = entryAt(StepId::End, VerdictKind::Failed);
    closed.sessionId = u"closed"_s;
    JournalEntry open = entryAt(StepId::AwaitResets);
    open.sessionId = u"open"_s;
    for (const JournalEntry &entry : {closed, open})
        QVERIFY(journal.write(entry));
    put(folder() + u"/490154203237526-broken.journal"_s, "\xff");
    put(folder() + u"/notes.txt"_s, "\xff");
    const QList<FileJournal::Reading> runs = journal.openRuns();
    QCOMPARE(runs.size(), 2);
    const auto isBroken = [](const FileJournal::Reading &run) { return run.damaged; };
    const auto broken = std::ranges::find_if(runs, isBroken);
    QVERIFY(broken != runs.end());
    QCOMPARE(broken->entry.data.imei,
             u"490154203237526"_s); // H05: its name still tells whose it is
    QCOMPARE(broken->path, folder() + u"/490154203237526-broken.journal"_s);
    const auto whole = std::ranges::find_if_not(runs, isBroken);
    QCOMPARE(whole->entry.sessionId, u"open"_s);
    QVERIFY(whole->entry.applyOnRecord());
}

void TestFileJournal::tooLargeIsNotPassedOver() // H05, K08
{
    FileJournal journal(m_dir->path() + u"/data"_s);
    QVERIFY(QDir().mkpath(folder()));
    put(folder() + u"/490154203237518-huge.journal"_s, QByteArray(FileJournal::kSizeCap + 1, '\n'));
    const QList<FileJournal::Reading> runs = journal.openRuns();
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().damaged);
    QCOMPARE(runs.first().entry.data.imei, u"490154203237518"_s);
}

void TestFileJournal::aFullOneStillTakesTheVerdict() // K08, INV-9
{
    FileJournal journal(m_dir->path() + u"/data"_s);
    JournalEntry entry = entryAt(StepId::AwaitResets);
    for (int i = 0; i < 5'000 && journal.write(entry); ++i) {}
    QCOMPARE(journal.write(entry).error().code, ErrorCode::JournalNotWritten);
    entry.verdict = VerdictKind::Updated;
    QVERIFY(journal.write(entry));
    QVERIFY(journal.openRuns().isEmpty());
}

void TestFileJournal::setAside() // H05: a copy is kept
{
    FileJournal journal(m_dir->path() + u"/data"_s);
    QVERIFY(journal.write(entryAt(StepId::OpenFtp)));
    const QByteArray before = content();
    journal.setAside(pathOfRun());
    QVERIFY(journal.openRuns().isEmpty());
    const QStringList kept = QDir(folder()).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile file(folder() + u'/' + kept.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestFileJournal::onlyClosedRunsArePruned()
{
    FileJournal journal(m_dir->path() + u"/data"_s);
    const auto writeRun = [&](const QString &id, StepId step, std::optional<VerdictKind> verdict) {
        JournalEntry entry = entryAt(step, verdict);
        entry.sessionId = id;
        return journal.write(entry).has_value();
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(writeRun(u"open%1"_s.arg(i), StepId::ApplyUpdate, {}));
    for (int i = 0; i < FileJournal::kKept + 3; ++i)
        QVERIFY(writeRun(u"closed%1"_s.arg(i), StepId::End, VerdictKind::Updated));
    QCOMPARE(journal.openRuns().size(), 5);
    QCOMPARE(QDir(folder()).entryList({u"*-closed*.journal"_s}).size(), FileJournal::kKept);
}

QTEST_GUILESS_MAIN(TestFileJournal)
#include "tst_filejournal.moc"
