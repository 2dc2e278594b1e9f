#include "core/session/sessionrecord.h"
#include "core/session/sessionstore.h"
#include "tests/core/base/inchild.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// What a session's folder says when it is read again, whatever became of its writer.
class TestSessionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeSession();
    void cutAnywhere();
    void damage_data();
    void damage();
    void folderOfAnEarlierVersion();
    void emptyFolder();
    void runThatWasLeft();
    void standing();
    void settledElsewhere();
    void ids_data();
    void ids();
    void othersFoldersAreNone();
    void stampFollowsTheFiles();
    void labels();
    void labelsRefused_data();
    void labelsRefused();
    void diskFull();
    void longRecord();
    void unsentIsKept();

private:
    QString dataDir() const { return m_dir->path() + u"/data"_s; }
    QString folder(const SessionStore &store) const { return sessionFolder(dataDir(), store.id()); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_now = QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
};

namespace {

const QJsonObject kBegun{{u"event"_s, u"session"_s},
                         {u"id"_s, u"x"_s},
                         {u"program"_s, u"fotabench-cli 0.1.0"_s},
                         {u"port"_s, u"/dev/ttyUSB0"_s},
                         {u"atMs"_s, qint64(1515503898344)}};
const QJsonObject kIdentity{{u"event"_s, u"identity"_s},       {u"atMs"_s, qint64(1515503899000)},
                            {u"model"_s, u"ME910C1-NA"_s},     {u"firmware"_s, u"30.00.001-B026"_s},
                            {u"imei"_s, u"352353080000001"_s}, {u"operator"_s, u"Verizon"_s}};
const QJsonObject kRun{{u"event"_s, u"run"_s},
                       {u"atMs"_s, qint64(1515503900000)},
                       {u"kind"_s, u"update"_s},
                       {u"server"_s, u"203.0.113.7:21"_s}};
const QJsonObject kStep{{u"event"_s, u"step"_s},
                        {u"atMs"_s, qint64(1515503901000)},
                        {u"step"_s, u"4.c"_s},
                        {u"state"_s, u"done"_s}};
const QJsonObject kSummary{{u"run"_s, 1},
                           {u"kind"_s, u"update"_s},
                           {u"outcome"_s, u"Updated"_s},
                           {u"model"_s, u"ME910C1-NA"_s},
                           {u"from"_s, u"30.00.001-B026"_s},
                           {u"target"_s, u"30.00.001-B026_FOTA"_s},
                           {u"now"_s, u"30.00.001-B026_FOTA"_s},
                           {u"passes"_s, 1},
                           {u"restarts"_s, 3},
                           {u"elapsedMs"_s, 189112},
                           {u"endedAt"_s, u"2018-01-09T13:21:27.456"_s}};

} // namespace

void TestSessionRecord::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSessionRecord::wholeSession()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    for (const QJsonObject &event : {kBegun, kIdentity, kRun, kStep})
        QVERIFY(store.record(event));
    QVERIFY(store.writeSummary(kSummary));

    const SessionReading reading = readSession(folder(store));
    QCOMPARE(reading.events, QList<QJsonObject>({kBegun, kIdentity, kRun, kStep}));
    QCOMPARE(reading.summary, kSummary);
    const SessionRecord &record = reading.record;
    QCOMPARE(record.id, store.id());
    QCOMPARE(record.damage, QString());
    QCOMPARE(record.program, u"fotabench-cli 0.1.0"_s);
    QCOMPARE(record.port, u"/dev/ttyUSB0"_s);
    QCOMPARE(record.startedMs, 1515503898344);
    QCOMPARE(record.endedMs,
             QDateTime(QDate(2018, 1, 9), QTime(13, 21, 27, 456)).toMSecsSinceEpoch());
    QCOMPARE(record.imei, u"352353080000001"_s);
    QCOMPARE(record.operatorName, u"Verizon"_s);
    QCOMPARE(record.from, u"30.00.001-B026"_s);
    QCOMPARE(record.now, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(record.outcome, u"Updated"_s);
    QCOMPARE(record.restarts, 3);
    QCOMPARE(record.elapsedMs, 189112);
    QCOMPARE(record.server, u"203.0.113.7:21"_s);
}

/// A killed program leaves any number of bytes of its last line; none of the lines before is lost.
void TestSessionRecord::cutAnywhere()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    for (const QJsonObject &event : {kBegun, kIdentity, kRun, kStep})
        QVERIFY(store.record(event));
    const QString file = folder(store) + u"/events.jsonl"_s;
    const QByteArray whole = content(file);
    QCOMPARE(whole.count('\n'), 4);
    for (qsizetype cut = whole.size(); cut >= 0; --cut) {
        QVERIFY(QFile::resize(file, cut));
        const SessionReading reading = readSession(folder(store));
        const QByteArray at = "cut after " + QByteArray::number(cut);
        QVERIFY2(reading.record.damage.isEmpty(), at.constData());
        QVERIFY2(reading.events.size() == whole.first(cut).count('\n'), at.constData());
        QVERIFY2(reading.record.outcome.isEmpty(), at.constData());
        QVERIFY2(reading.record.startedMs > 0, at.constData());
    }
}

void TestSessionRecord::damage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::newRow("a line that is none")
        << u"events.jsonl"_s << "{\"event\":\"run\"}\nxx\n{}\n"_ba << u"events.jsonl, line 2"_s;
    QTest::newRow("zeros") << u"events.jsonl"_s << QByteArray(100, '\0') + '\n'
                           << u"events.jsonl, line 1"_s;
    QTest::newRow("a list") << u"events.jsonl"_s << "[1]\n"_ba << u"events.jsonl, line 1"_s;
    QTest::newRow("half a summary")
        << u"session.json"_s << "{\"outcome\": "_ba << u"session.json"_s;
    QTest::newRow("an empty summary") << u"session.json"_s << ""_ba << u"session.json"_s;
    QTest::newRow("labels") << u"labels.json"_s << "no"_ba << u"labels.json"_s;
}

void TestSessionRecord::damage()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, told);
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.record(kIdentity));
    QVERIFY(store.writeSummary(kSummary));
    put(folder(store) + u'/' + file, bytes);
    const SessionReading reading = readSession(folder(store));
    QCOMPARE(reading.record.damage, told);
    QCOMPARE(reading.record.model, u"ME910C1-NA"_s);       // the rest is read
    QCOMPARE(content(folder(store) + u'/' + file), bytes); // and nothing is mended by guess
}

void TestSessionRecord::folderOfAnEarlierVersion() // L10: without events
{
    const QString old = sessionFolder(dataDir(), u"20260101-120000-aaaa"_s);
    QVERIFY(QDir().mkpath(old));
    put(old + u"/session.json"_s, QJsonDocument(kSummary).toJson());
    const SessionRecord record = readSession(old).record;
    QCOMPARE(record.outcome, u"Updated"_s);
    QCOMPARE(record.runs, 1);
    QCOMPARE(record.startedMs, QDateTime(QDate(2026, 1, 1), QTime(12, 0)).toMSecsSinceEpoch());
    QCOMPARE(record.damage, QString());
}

void TestSessionRecord::emptyFolder() // killed between the folder and its first file
{
    const QString bare = sessionFolder(dataDir(), u"20260101-120000-aaaa"_s);
    QVERIFY(QDir().mkpath(bare));
    const SessionRecord record = readSession(bare).record;
    QCOMPARE(record.id, u"20260101-120000-aaaa"_s);
    QCOMPARE(record.damage, QString());
    QVERIFY(record.startedMs > 0);
    QCOMPARE(record.runs, 0);
}

/// The summary is the check's; of the update that began after it no end is known.
void TestSessionRecord::runThatWasLeft()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.record(kRun));
    QVERIFY(store.writeSummary(kSummary));
    QCOMPARE(readSession(folder(store)).record.outcome, u"Updated"_s);
    QVERIFY(store.record(kRun));
    const SessionRecord record = readSession(folder(store)).record;
    QCOMPARE(record.runs, 2);
    QCOMPARE(record.outcome, QString());
}

/// What is known before the end is told without a verdict, and none of an earlier run.
void TestSessionRecord::standing()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.record(kRun));
    QCOMPARE(standingSummary(folder(store))["id"_L1].toString(), store.id());
    QVERIFY(store.writeSummary(kSummary));
    QCOMPARE(standingSummary(folder(store)), kSummary);
    QVERIFY(store.record(kRun));
    QVERIFY(!standingSummary(folder(store)).contains("outcome"_L1));
}

void TestSessionRecord::settledElsewhere() // L12
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const QString first = store.id();
    QVERIFY(store.record(kRun));
    QVERIFY(store.writeSummary(kSummary));
    QVERIFY(store.record(kRun)); // the second run is killed
    QVERIFY(store.begin(m_now.addSecs(60)));
    QJsonObject end = kSummary;
    end[u"run"_s] = 1;
    end[u"outcome"_s] = u"Failed"_s;
    QVERIFY(store.writeSummaryOf(first, end)); // of the first run, which has its end
    QCOMPARE(readSession(sessionFolder(dataDir(), first)).record.outcome, QString());
    end[u"run"_s] = 2;
    QVERIFY(store.writeSummaryOf(first, end));
    QCOMPARE(readSession(sessionFolder(dataDir(), first)).record.outcome, u"Failed"_s);
    end[u"outcome"_s] = u"Updated"_s;
    QVERIFY(store.writeSummaryOf(first, end));
    QCOMPARE(readSession(sessionFolder(dataDir(), first)).record.outcome, u"Failed"_s);
}

void TestSessionRecord::ids_data()
{
    QTest::addColumn<bool>("valid");
    QTest::newRow("20180109-131818-k3f9") << true;
    for (const char *id : {"", "..", "20180109-131818-k3f", "20180109-131818-k3f99", "x/../../y",
                           "20180109-131818-K3F9", "20180109-131818-k3f9\n", "/etc/passwd"})
        QTest::newRow(id) << false;
}

void TestSessionRecord::ids()
{
    QFETCH(const bool, valid);
    QCOMPARE(isSessionId(QString::fromLatin1(QTest::currentDataTag())), valid);
}

void TestSessionRecord::othersFoldersAreNone()
{
    QCOMPARE(sessionIds(dataDir()), QStringList());
    for (const char *name : {"20260101-120000-aaaa", "20250101-120000-bbbb", "mine", ".hidden"})
        QVERIFY(QDir().mkpath(dataDir() + u"/sessions/"_s + QLatin1StringView(name)));
    QVERIFY(QFile::link(m_dir->path(), dataDir() + u"/sessions/20240101-120000-cccc"_s));
    QCOMPARE(sessionIds(dataDir()),
             QStringList({u"20250101-120000-bbbb"_s, u"20260101-120000-aaaa"_s}));
}

void TestSessionRecord::stampFollowsTheFiles()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QSet<QString> stamps{sessionStamp(folder(store))};
    QVERIFY(store.append({1515503898344, LogEntry::Direction::Received, {}, "OK"}));
    QVERIFY(stamps.contains(sessionStamp(folder(store)))); // the transcript is not in the index
    QVERIFY(store.record(kRun));
    stamps.insert(sessionStamp(folder(store)));
    QVERIFY(store.writeSummary(kSummary));
    stamps.insert(sessionStamp(folder(store)));
    QVERIFY(writeLabels(folder(store), {{u"bench 4"_s}, {}}));
    stamps.insert(sessionStamp(folder(store)));
    QCOMPARE(stamps.size(), 4);
}

void TestSessionRecord::labels()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QCOMPARE(readLabels(folder(store)), SessionLabels());
    QVERIFY(writeLabels(folder(store), {{u"kunde"_s, u"Prüfstand 4"_s, u"kunde"_s}, u"a\nb"_s}));
    const SessionRecord record = readSession(folder(store)).record;
    QCOMPARE(record.tags, QStringList({u"kunde"_s, u"Prüfstand 4"_s}));
    QCOMPARE(record.note, u"a\nb"_s);
    QCOMPARE(modeOf(QFile::encodeName(folder(store) + u"/labels.json"_s)), 0600);
}

void TestSessionRecord::labelsRefused_data()
{
    QTest::addColumn<SessionLabels>("given");
    QTest::newRow("blank tag") << SessionLabels{{u" "_s}, {}};
    QTest::newRow("long tag") << SessionLabels{{QString(41, u'x')}, {}};
    QTest::newRow("tag with an escape") << SessionLabels{{u"a\x1b[2J"_s}, {}};
    QStringList many;
    for (int i = 0; i < 33; ++i)
        many += QString::number(i);
    QTest::newRow("many tags") << SessionLabels{many, {}};
    QTest::newRow("long note") << SessionLabels{{}, QString(4001, u'x')};
}

void TestSessionRecord::labelsRefused()
{
    QFETCH(const SessionLabels, given);
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const Result<bool> written = writeLabels(folder(store), given);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadArgument);
    QVERIFY(!QFile::exists(folder(store) + u"/labels.json"_s));
}

/// H07: a disk that is full in the middle of a line. What was kept before stays readable, the
/// failure is told once, and where there is space again, the next line is kept.
void TestSessionRecord::diskFull()
{
    QVERIFY(QDir().mkpath(dataDir()));
    const QByteArray said = inChild([this]() -> QByteArray {
        ::signal(SIGXFSZ, SIG_IGN);
        SessionStore store(dataDir());
        if (!store.begin(m_now) || !store.record(kRun) || !store.record(kIdentity))
            return "not begun";
        const qint64 kept = QFileInfo(folder(store) + u"/events.jsonl"_s).size();
        const rlimit full{rlim_t(kept + 20), RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &full);
        QByteArray told;
        for (int i = 0; i < 3; ++i)
            told += store.record(kStep) ? 't' : 'f';
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &none);
        told += store.record(kStep) ? 't' : 'f';
        return told;
    });
    QCOMPARE(said, "fttt"_ba);
    const QStringList there = sessionIds(dataDir());
    QCOMPARE(there.size(), 1);
    const SessionReading reading = readSession(sessionFolder(dataDir(), there.front()));
    QCOMPARE(reading.events, QList<QJsonObject>({kRun, kIdentity, kStep}));
    QCOMPARE(reading.record.damage, QString());
}

void TestSessionRecord::longRecord() // L02
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const QJsonObject sample{{u"event"_s, u"signal"_s}, {u"pad"_s, QString(100'000, u'x')}};
    for (int i = 0; i < 200; ++i)
        QVERIFY(store.record(sample, SessionStore::Kind::Measurement));
    QVERIFY(store.record(kStep));
    const qint64 size = QFileInfo(folder(store) + u"/events.jsonl"_s).size();
    QVERIFY2(size < SessionStore::kEventsCap / 2 + 200'000, qPrintable(QString::number(size)));
    const QList<QJsonObject> events = readSession(folder(store)).events;
    QCOMPARE(events.last(), kStep);
    QCOMPARE(events[events.size() - 2]["event"_L1].toString(), u"full"_s);
    QCOMPARE(std::ranges::count(events, QJsonObject{{u"event"_s, u"full"_s}}), 1);
}

/// Where benches share a history, a session waits in its folder until it has been sent.
void TestSessionRecord::unsentIsKept()
{
    const auto make = [this](int count) {
        for (int i = 0; i < count; ++i)
            QVERIFY(QDir().mkpath(
                sessionFolder(dataDir(), u"20180101-12%1-aaaa"_s.arg(i, 4, 10, QLatin1Char('0')))));
    };
    make(KeptSessions().sessions + 7);
    const QString oldest = sessionFolder(dataDir(), u"20180101-120000-aaaa"_s);
    put(oldest + u"/sent.json"_s, "{}");
    SessionStore store(dataDir());
    store.keepUnsent(true);
    store.prune();
    QCOMPARE(sessionIds(dataDir()).size(), KeptSessions().sessions + 6);
    QVERIFY(!QFile::exists(oldest));
    store.keepUnsent(false);
    store.prune();
    QCOMPARE(sessionIds(dataDir()).size(), KeptSessions().sessions);
}

QTEST_GUILESS_MAIN(TestSessionRecord)
#include "tst_sessionrecord.moc"
