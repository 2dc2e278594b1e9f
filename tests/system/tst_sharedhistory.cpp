#include "core/session/historythread.h"
#include "core/session/sharedhistory.h"
#include "tests/core/session/sessionfolders.h"
#include "tests/system/support/postgres.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Benches that share a history on a real server, which comes and goes: nothing is lost, nothing is
/// there twice, and nobody waits for it.
class TestSharedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sends();
    void search_data();
    void search();
    void readByAnother();
    void sentAgainIsThereOnce();
    void changeIsSentAgain();
    void anotherServerGetsAll();
    void twoBenchesAndAServerThatComesAndGoes();
    void oneThatIsNotTakenHoldsUpNoOther();
    void longSession();
    void wrongPassword();
    void serverIsAway();
    void serverDoesNotAnswer();

private:
    SendReport send(const SessionFolders &folders, const QString &bench) const;
    QStringList rows() const
    {
        return m_server.rows(u"SELECT bench_name, id, outcome FROM sessions ORDER BY 1, 2"_s);
    }

    PostgresServer m_server;
};

namespace {

QStringList expected(const SessionFolders &folders, const QString &bench)
{
    QStringList all;
    for (const QString &id : sessionIds(folders.dataDir())) {
        const SessionRecord record = readSession(sessionFolder(folders.dataDir(), id)).record;
        all += QStringList{bench, id, record.outcome}.join(u'|');
    }
    return all;
}

int waiting(const SessionFolders &folders, const HistoryAccess &access)
{
    return pendingCount(folders.dataDir(), SharedHistory(access));
}

} // namespace

void TestSharedHistory::initTestCase()
{
    QVERIFY2(m_server.install(), qPrintable(m_server.errorText));
}

void TestSharedHistory::init()
{
    QVERIFY2(m_server.start() && m_server.clear(), qPrintable(m_server.errorText));
}

SendReport TestSharedHistory::send(const SessionFolders &folders, const QString &bench) const
{
    SharedHistory history(m_server.access(bench));
    return sendPending(folders.dataDir(), *benchOf(folders.dataDir(), bench), history);
}

void TestSharedHistory::sends()
{
    const SessionFolders folders;
    for (int day = 1; day <= 3; ++day)
        QVERIFY(!folders.put(day, summary("Updated")).isEmpty());
    const SendReport report = send(folders, u"one"_s);
    QVERIFY2(!report.trouble, qPrintable(report.trouble.detail));
    QCOMPARE(report.sent, 3);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(rows(), expected(folders, u"one"_s));
    QCOMPARE(send(folders, u"one"_s).sent, 0);
}

void TestSharedHistory::search_data()
{
    QTest::addColumn<SessionFilter>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("all of both benches") << SessionFilter{} << 4;
    QTest::newRow("bench") << SessionFilter{.bench = u"TWO"_s} << 2;
    QTest::newRow("IMEI") << SessionFilter{.imei = u"0002"_s} << 2;
    QTest::newRow("model in any case") << SessionFilter{.model = u"le910-na1"_s} << 2;
    QTest::newRow("outcome") << SessionFilter{.outcome = u"refused"_s} << 2;
    QTest::newRow("operator, a wildcard") << SessionFilter{.operatorName = u"_erizon"_s} << 0;
    QTest::newRow("tag") << SessionFilter{.tag = u"Kunde Ü"_s} << 2;
    QTest::newRow("since") << SessionFilter{.sinceMs = SessionFolders::dayMs(2)} << 2;
    QTest::newRow("a quote") << SessionFilter{.model = u"'; DROP TABLE sessions; --"_s} << 0;
    QTest::newRow("at most") << SessionFilter{.most = 3} << 3;
}

void TestSharedHistory::search()
{
    QFETCH(const SessionFilter, filter);
    QFETCH(const int, count);
    for (const QString &bench : {u"one"_s, u"two"_s}) {
        const SessionFolders folders;
        folders.put(1, summary("Updated"));
        folders.put(2, summary("Refused", "LE910-NA1", "352353080000002", "20.00.522"),
                    {{u"Kunde Ü"_s}, u"a note"_s});
        QCOMPARE(send(folders, bench).sent, 2);
    }
    SharedHistory history(m_server.access());
    QVERIFY(history.open());
    const auto found = history.find(filter);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), count);
}

void TestSharedHistory::readByAnother()
{
    const SessionFolders folders;
    const QString id = folders.put(1, summary("Updated"), {{u"t"_s}, u"n"_s});
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    const SessionReading own = readSession(sessionFolder(folders.dataDir(), id));
    SharedHistory history(m_server.access(u"two"_s));
    QVERIFY(history.open());
    const auto found = history.find({.id = id});
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->front().benchName, u"one"_s);
    QCOMPARE(found->front().note, u"n"_s);
    const auto reading = history.read(found->front());
    QVERIFY(reading);
    QCOMPARE(reading->events, own.events);
    QCOMPARE(reading->summary, own.summary);
}

/// The mark is lost, as by a program that dies between the server's answer and the mark.
void TestSharedHistory::sentAgainIsThereOnce()
{
    const SessionFolders folders;
    const QString id = folders.put(1, summary("Updated"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(send(folders, u"one"_s).sent, 1);
        QCOMPARE(rows(), expected(folders, u"one"_s));
        QVERIFY(QFile::remove(sessionFolder(folders.dataDir(), id) + u"/sent.json"_s));
    }
}

void TestSharedHistory::changeIsSentAgain()
{
    const SessionFolders folders;
    const QString id = folders.put(1, {});
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QCOMPARE(rows(), QStringList(u"one|"_s + id + u'|'));
    SessionStore later(folders.dataDir()); // which settles the run that was left
    QVERIFY(later.writeSummaryOf(id, summary("NotUpdated")));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QCOMPARE(rows(), QStringList(u"one|"_s + id + u"|NotUpdated"_s));
}

void TestSharedHistory::anotherServerGetsAll()
{
    const SessionFolders folders;
    folders.put(1, summary("Updated"));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    HistoryAccess other = m_server.access();
    other.database = u"elsewhere"_s;
    QCOMPARE(waiting(folders, m_server.access()), 0);
    QCOMPARE(waiting(folders, other), 1);
}

void TestSharedHistory::twoBenchesAndAServerThatComesAndGoes()
{
    const SessionFolders one;
    const SessionFolders two;
    const auto gap = std::chrono::milliseconds(50);
    HistoryThread first(one.dataDir(), m_server.access(u"one"_s), gap);
    HistoryThread second(two.dataDir(), m_server.access(u"two"_s), gap);
    int troubles = 0;
    for (HistoryThread *thread : {&first, &second})
        connect(thread, &HistoryThread::done, this,
                [&troubles](int, int, const Error &trouble) { troubles += trouble ? 1 : 0; });
    for (int day = 1; day <= 24; ++day) {
        const QString left = one.put(day, {});
        const QString done = two.put(day, summary("Updated"));
        first.sendSoon();
        second.sendSoon();
        if (day % 6 == 2)
            QVERIFY(m_server.stop(day % 12 == 2));
        if (day % 6 == 4)
            QVERIFY2(m_server.start(), qPrintable(m_server.errorText));
        QVERIFY(writeLabels(sessionFolder(two.dataDir(), done), {{u"late"_s}, {}}));
        SessionStore later(one.dataDir());
        QVERIFY(later.writeSummaryOf(left, summary("Failed")));
    }
    QVERIFY(m_server.start());
    // By themselves: nobody tells them that the server is back.
    QTRY_COMPARE_WITH_TIMEOUT(waiting(one, m_server.access()), 0, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(two, m_server.access()), 0, 60'000);
    QVERIFY2(troubles > 0, "the server was never missed");
    QCOMPARE(rows(), expected(one, u"one"_s) + expected(two, u"two"_s));
    QCOMPARE(m_server.rows(u"SELECT DISTINCT tags FROM sessions WHERE bench_name = 'two'"_s),
             QStringList(u"\nlate\n"_s));
    QCOMPARE(m_server.rows(u"SELECT COUNT(DISTINCT bench) FROM sessions"_s), QStringList(u"2"_s));
}

/// Text that the server does not take as it is, and a row that it refuses altogether.
void TestSharedHistory::oneThatIsNotTakenHoldsUpNoOther()
{
    const SessionFolders folders;
    QJsonObject odd = summary("Failed");
    odd[u"operator"_s] = u"a\0b' \\ $1 ? \U0001F4A9"_s;
    folders.put(1, odd);
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QCOMPARE(m_server.rows(u"SELECT operator FROM sessions"_s),
             QStringList(u"ab' \\ $1 ? \U0001F4A9"_s));
    QVERIFY(m_server.execute(
        u"ALTER TABLE sessions ADD CONSTRAINT refused CHECK (outcome <> 'Unknown')"_s));
    folders.put(2, summary("Unknown"));
    folders.put(3, summary("Updated"));
    const SendReport report = send(folders, u"one"_s);
    QCOMPARE(report.sent, 1);
    QCOMPARE(report.waiting, 1);
    QVERIFY(report.trouble.detail.contains(u"refused"));
    QVERIFY(m_server.execute(u"ALTER TABLE sessions DROP CONSTRAINT refused"_s));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QCOMPARE(rows(), expected(folders, u"one"_s));
}

/// Of hours of measurements the server gets none, of the steps each.
void TestSharedHistory::longSession()
{
    const SessionFolders folders;
    SessionStore store(folders.dataDir());
    QVERIFY(store.begin(QDateTime(QDate(2026, 1, 1), QTime(12, 0))));
    const QJsonObject step{{u"event"_s, u"step"_s}, {u"step"_s, u"4.c"_s}};
    QVERIFY(store.record(step));
    for (int i = 0; i < 30'000; ++i)
        QVERIFY(store.record({{u"event"_s, u"signal"_s}, {u"rssiDbm"_s, -63}, {u"n"_s, i}},
                             SessionStore::Kind::Measurement));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    SharedHistory history(m_server.access());
    QVERIFY(history.open());
    QCOMPARE(history.read(history.find({})->front())->events, QList<QJsonObject>{step});
}

void TestSharedHistory::wrongPassword()
{
    const SessionFolders folders;
    folders.put(1, summary("Updated"));
    HistoryAccess access = m_server.access();
    access.password = Secret("an0ther-canary");
    SharedHistory history(access);
    const SendReport report = sendPending(folders.dataDir(), *benchOf(folders.dataDir()), history);
    QCOMPARE(report.waiting, 1);
    QVERIFY2(report.trouble.detail.contains(u"authentication"), qPrintable(report.trouble.detail));
    QVERIFY(!report.trouble.detail.contains(u"canary"));
    QVERIFY(!report.trouble.detail.contains(u'\n'));
}

/// Sessions wait, and what waits is not pruned; with the server back, it comes by itself.
void TestSharedHistory::serverIsAway()
{
    const SessionFolders folders;
    QVERIFY(m_server.stop());
    for (int day = 1; day <= 28; ++day) {
        folders.put(day, summary("Updated"));
        folders.put(day, summary("Failed"));
    }
    SessionStore next(folders.dataDir());
    next.keepUnsent(true);
    next.prune();
    QCOMPARE(sessionIds(folders.dataDir()).size(), 56);
    QVERIFY(56 > KeptSessions().sessions);
    HistoryThread thread(folders.dataDir(), m_server.access(u"one"_s),
                         std::chrono::milliseconds(50));
    QSignalSpy tries(&thread, &HistoryThread::done);
    QTRY_VERIFY_WITH_TIMEOUT(tries.size() >= 2, 30'000);
    QCOMPARE(tries.first()[0].toInt(), 0);
    QCOMPARE(tries.first()[1].toInt(), 56);
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(waiting(folders, m_server.access()), 0, 60'000);
    QCOMPARE(rows(), expected(folders, u"one"_s));
    next.prune();
    QCOMPARE(sessionIds(folders.dataDir()).size(), KeptSessions().sessions);
}

/// It takes the connection and says nothing more: whoever waits for the end does so for a while.
void TestSharedHistory::serverDoesNotAnswer()
{
    const SessionFolders folders;
    folders.put(1, summary("Updated"));
    m_server.freeze(true);
    QElapsedTimer timer;
    timer.start();
    HistoryThread thread(folders.dataDir(), m_server.access());
    QVERIFY(timer.elapsed() < 500); // this thread goes on
    QSignalSpy tries(&thread, &HistoryThread::done);
    QTRY_COMPARE_WITH_TIMEOUT(tries.size(), 1, 30'000); // and the other one does not hang
    QCOMPARE(tries.first()[1].toInt(), 1);
    QVERIFY2(timer.elapsed() < (SharedHistory::kPatience + 3) * 1000,
             qPrintable(QString::number(timer.elapsed())));
    m_server.freeze(false);
    thread.sendSoon();
    QTRY_COMPARE_WITH_TIMEOUT(waiting(folders, m_server.access()), 0, 60'000);
    QCOMPARE(rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestSharedHistory)
#include "tst_sharedhistory.moc"
