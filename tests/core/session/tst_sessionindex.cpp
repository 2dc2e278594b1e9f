#include "core/session/indexschema.h"
#include "core/session/sharedhistory.h"
#include "tests/core/session/sessionfolders.h"

#include <QSqlDatabase>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

/// The index over SQLite: what it finds, and that the folders are the truth.
class TestSessionIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folders = std::make_unique<SessionFolders>(); }
    void search_data();
    void search();
    void wholeRecord();
    void oddValues();
    void followsTheFolders();
    void readsOnlyWhatChanged();
    void severalBenches();
    void damagedSessionIsListed();
    void twoAtOnce();
    void serverNames_data();
    void serverNames();
    void connectionIsEncrypted_data();
    void connectionIsEncrypted();

private:
    QString dataDir() const { return m_folders->dataDir(); }
    QString put(int day, const QJsonObject &values, const SessionLabels &labels = {}) const
    {
        return m_folders->put(day, values, labels);
    }
    QString found(const SessionFilter &filter = {}) const { return m_folders->found(filter); }

    std::unique_ptr<SessionFolders> m_folders;
};

void TestSessionIndex::search_data()
{
    QTest::addColumn<SessionFilter>("filter");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const SessionFilter &filter, const char *days) {
        QTest::newRow(name) << filter << QString::fromLatin1(days);
    };
    row("all, the newest first", {}, "6 5 4 3 2 1");
    row("IMEI", {.imei = u"352353080000002"_s}, "2");
    row("a part of it", {.imei = u"0000001"_s}, "6 5 3 1");
    row("model, in any case", {.model = u"me910c1-na"_s}, "6 5 3 1");
    row("a part of it, too", {.model = u"LE910"_s}, "4 2");
    row("firmware before", {.firmware = u"20.00.522"_s}, "4 2");
    row("firmware after", {.firmware = u"B027"_s}, "5");
    row("outcome", {.outcome = u"updated"_s}, "5 1");
    row("not a part of it", {.outcome = u"update"_s}, "");
    row("no outcome", {.outcome = u"none"_s}, "6");
    row("operator", {.operatorName = u"verizon"_s}, "6 5 3 1");
    row("operator with letters of its own", {.operatorName = u"Réseau"_s}, "4");
    row("tag", {.tag = u"customer 7"_s}, "5 2");
    row("not a part of a tag", {.tag = u"customer"_s}, "");
    row("since", {.sinceMs = SessionFolders::dayMs(4)}, "6 5 4");
    row("until", {.untilMs = SessionFolders::dayMs(3)}, "2 1");
    row("between", {.sinceMs = SessionFolders::dayMs(2), .untilMs = SessionFolders::dayMs(5)},
        "4 3 2");
    row("both of two", {.model = u"ME910"_s, .outcome = u"Failed"_s}, "3");
    row("bench", {.bench = u"Bench One"_s}, "6 5 4 3 2 1");
    row("another bench", {.bench = u"bench"_s}, "");
    row("a wildcard is a letter", {.model = u"%"_s}, "");
    row("another one", {.imei = u"35235308000000_"_s}, "");
    row("a quote", {.model = u"' OR '1'='1"_s}, "");
    row("the escape itself", {.model = u"!"_s}, "");
    row("no more than", {.most = 2}, "6 5");
    row("id's beginning", {.id = u"20260103"_s}, "3");
    row("id's wildcard", {.id = u"2026_"_s}, "");
}

void TestSessionIndex::search()
{
    QFETCH(const SessionFilter, filter);
    QFETCH(const QString, days);
    put(1, summary("Updated"));
    put(2, summary("Refused", "LE910-NA1", "352353080000002", "20.00.522", "AT&T"),
        {{u"customer 7"_s, u"x"_s}, {}});
    put(3, summary("Failed"));
    QJsonObject french = summary("NotUpdated", "LE910-SV1", "352353080000003", "20.00.522");
    french[u"operator"_s] = u"Réseau"_s;
    put(4, french);
    QJsonObject updated = summary("Updated");
    updated[u"now"_s] = u"30.00.001-B027"_s;
    put(5, updated, {{u"customer 7"_s}, {}});
    SessionStore last(dataDir()); // killed in its run
    QVERIFY(last.begin(QDateTime(QDate(2026, 1, 6), QTime(12, 0))));
    QVERIFY(last.record({{u"event"_s, u"run"_s}}));
    QVERIFY(last.record({{u"event"_s, u"identity"_s},
                         {u"model"_s, u"ME910C1-NA"_s},
                         {u"imei"_s, u"352353080000001"_s},
                         {u"operator"_s, u"Verizon"_s}}));
    QCOMPARE(found(filter), days);
}

void TestSessionIndex::wholeRecord()
{
    QJsonObject all = summary("UnexpectedVersion");
    for (const char *key : {"program", "port", "kind", "iccid", "profile", "fromSub", "target",
                            "now", "nowSub", "step", "fault", "server", "file"})
        all[QLatin1StringView(key)] = QLatin1StringView(key);
    all[u"passes"_s] = 2;
    all[u"restarts"_s] = 6;
    all[u"elapsedMs"_s] = qint64(9'000'000'000);
    const QString id = put(1, all, {{u"a"_s, u"b c"_s}, u"two\nlines"_s});
    SessionRecord expected = readSession(sessionFolder(dataDir(), id)).record;
    expected.bench = SessionFolders::bench().id;
    expected.benchName = SessionFolders::bench().name;
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open() && index.refresh());
    const auto records = index.find({});
    QVERIFY(records && records->size() == 1);
    QVERIFY(records->front() == expected);
    QCOMPARE(records->front().elapsedMs, 9'000'000'000);
    QCOMPARE(records->front().tags, QStringList({u"a"_s, u"b c"_s}));
}

void TestSessionIndex::oddValues() // of modules and servers that mean no good
{
    QJsonObject odd = summary("Failed");
    odd[u"operator"_s] = u"'; DROP TABLE sessions; -- \x1b[2J"_s;
    odd[u"model"_s] = u"a\0b"_s;
    odd[u"server"_s] = u"\U0001F4A9 ?1 :x $1"_s;
    put(1, odd);
    put(2, summary("Updated"));
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open() && index.refresh());
    const auto records = index.find({.operatorName = u"drop table"_s});
    QVERIFY(records && records->size() == 1);
    QCOMPARE(records->front().operatorName, u"'; DROP TABLE sessions; -- \x1b[2J"_s);
    QCOMPARE(records->front().model, u"ab"_s);
    QCOMPARE(records->front().server, u"\U0001F4A9 ?1 :x $1"_s);
    QCOMPARE(found(), u"2 1"_s);
}

void TestSessionIndex::followsTheFolders()
{
    const QString id = put(1, {});
    QCOMPARE(found({.outcome = u"none"_s}), u"1"_s);
    SessionStore store(dataDir());
    QVERIFY(store.writeSummaryOf(id, summary("Updated")));
    QCOMPARE(found({.outcome = u"Updated"_s}), u"1"_s);
    QVERIFY(writeLabels(sessionFolder(dataDir(), id), {{u"seen"_s}, {}}));
    QCOMPARE(found({.tag = u"seen"_s}), u"1"_s);
    put(2, summary("Failed"));
    QCOMPARE(found(), u"2 1"_s);
    QVERIFY(QDir(sessionFolder(dataDir(), id)).removeRecursively());
    QCOMPARE(found(), u"2"_s);
}

void TestSessionIndex::readsOnlyWhatChanged()
{
    for (int day = 1; day <= 9; ++day)
        put(day, summary("Updated"));
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open());
    QCOMPARE(*index.refresh(), 9);
    QCOMPARE(*index.refresh(), 0);
    const QString id = sessionIds(dataDir()).first();
    QVERIFY(writeLabels(sessionFolder(dataDir(), id), {{u"seen"_s}, {}}));
    QCOMPARE(*index.refresh(), 1);
    SessionIndex again(dataDir(), SessionFolders::bench());
    QVERIFY(again.open());
    QCOMPARE(*again.refresh(), 0); // the file kept it
}

void TestSessionIndex::severalBenches() // one row for each of them, also of the same id
{
    SqlConnection connection(u"QSQLITE"_s);
    QSqlDatabase database = connection.database();
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open() && migrate(database));
    SessionRecord record{.id = u"20250101-120000-aaaa"_s, .outcome = u"Failed"_s};
    for (const char *bench : {"a", "b", "a", "b"}) {
        record.bench = QString::fromLatin1(bench);
        record.outcome = record.outcome == u"Failed" ? u"Updated"_s : u"Failed"_s;
        QVERIFY(putSession(database, record, {}, {}));
    }
    QCOMPARE(findSessions(database, {})->size(), 2);
    QCOMPARE(findSessions(database, {.bench = u"a"_s})->front().outcome, u"Updated"_s);
    QVERIFY(removeSession(database, u"a"_s, record.id));
    QCOMPARE(findSessions(database, {})->front().bench, u"b"_s);
}

void TestSessionIndex::damagedSessionIsListed()
{
    const QString id = put(1, summary("Updated"));
    put(2, summary("Failed"));
    QVERIFY(SessionFolders::write(sessionFolder(dataDir(), id) + u"/session.json"_s,
                                  "{\"outcome\": \"Upd"));
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open() && index.refresh());
    const auto records = index.find({});
    QVERIFY(records && records->size() == 2);
    QCOMPARE(records->last().id, id);
    QCOMPARE(records->last().damage, u"session.json"_s);
    QCOMPARE(records->first().damage, QString());
}

/// Programs that look at the same time wait for each other; none finds half of it.
void TestSessionIndex::twoAtOnce()
{
    for (int day = 1; day <= 20; ++day)
        put(day, summary("Updated"));
    constexpr int kPrograms = 6;
    std::vector<std::unique_ptr<QThread>> threads;
    QStringList sizes(kPrograms);
    for (int i = 0; i < kPrograms; ++i) {
        threads.emplace_back(QThread::create([this, &sizes, i] {
            for (int again = 0; again < 5; ++again)
                sizes[i] += QString::number(found().split(u' ').size()) + u' ';
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &size : std::as_const(sizes))
        QCOMPARE(size, u"20 20 20 20 20 "_s);
}

void TestSessionIndex::serverNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("db.example.org") << u"db.example.org"_s << 5432;
    QTest::newRow("db.example.org:6543") << u"db.example.org"_s << 6543;
    QTest::newRow("[2001:db8::1]:6543") << u"2001:db8::1"_s << 6543;
    QTest::newRow("/run/postgresql") << u"/run/postgresql"_s << 5432;
    QTest::newRow("/run/postgresql:5433") << u"/run/postgresql"_s << 5433;
    for (const char *wrong : {"", "postgresql://user:word@host/db", "user@host", "host:0",
                              "host:65536", "host port=1", "host;x", "host'", "a:b:c", "host:"})
        QTest::newRow(wrong) << QString() << 0;
}

void TestSessionIndex::serverNames()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto server = historyServer(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(server.has_value(), port > 0);
    if (server) {
        QCOMPARE(server->first, host);
        QCOMPARE(server->second, port);
    }
}

void TestSessionIndex::connectionIsEncrypted_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("required");
    QTest::newRow("db.example.org") << false << true;
    QTest::newRow("192.0.2.1:5433") << false << true;
    QTest::newRow("localhost.example.org") << false << true;
    QTest::newRow("db.example.org:5432") << true << false;
    for (const char *here : {"localhost", "127.0.0.1:5433", "[::1]", "/run/postgresql"})
        QTest::newRow(here) << false << false;
}

void TestSessionIndex::connectionIsEncrypted()
{
    QFETCH(const bool, allowed);
    QFETCH(const bool, required);
    HistoryAccess access{.server = QString::fromLatin1(QTest::currentDataTag())};
    access.unencrypted = allowed;
    const QStringList options = historyOptions(access).split(u';');
    QCOMPARE(options.contains(u"sslmode=require"_s), required);
    QVERIFY(options.contains(u"connect_timeout=5"_s));
}

QTEST_GUILESS_MAIN(TestSessionIndex)
#include "tst_sessionindex.moc"
