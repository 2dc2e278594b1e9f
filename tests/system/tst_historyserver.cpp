#include "core/session/indexschema.h"
#include "core/session/sharedhistory.h"
#include "tests/core/session/sessionfolders.h"
#include "tests/system/support/postgres.h"

#include <QSqlDatabase>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// The server of a shared history: its tables of any version, and what it says unasked.
class TestHistoryServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void olderSchema();
    void newerSchema();
    void manyMakeTheTablesAtOnce();
    void serverWritesNothingHere();

private:
    SendReport send(const SessionFolders &folders, const QString &bench) const;
    QStringList rows() const
    {
        return m_server.rows(u"SELECT bench_name, outcome FROM sessions ORDER BY 1, 2"_s);
    }

    PostgresServer m_server;
};

void TestHistoryServer::initTestCase()
{
    QVERIFY2(m_server.install(), qPrintable(m_server.errorText));
}

void TestHistoryServer::init()
{
    QVERIFY(m_server.clear());
}

SendReport TestHistoryServer::send(const SessionFolders &folders, const QString &bench) const
{
    SharedHistory history(m_server.access(bench));
    return sendPending(folders.dataDir(), *benchOf(folders.dataDir(), bench), history);
}

void TestHistoryServer::olderSchema()
{
    {
        const SqlConnection connection(u"QPSQL"_s);
        QSqlDatabase database = connection.database();
        const HistoryAccess access = m_server.access();
        database.setHostName(access.server);
        database.setDatabaseName(access.database);
        QVERIFY(database.open(access.user, QString::fromUtf8(access.password.reveal())));
        QVERIFY(migrate(database, 1));
        QCOMPARE(*schemaOf(database), 1);
    }
    QVERIFY(m_server.execute(u"INSERT INTO sessions (bench, bench_name, id, started, outcome) "
                             "VALUES ('b', 'old', '20250101-120000-aaaa', 5, 'Updated')"_s));
    const SessionFolders folders;
    folders.put(1, summary("Failed"));
    QCOMPARE(send(folders, u"young"_s).sent, 1);
    QCOMPARE(m_server.rows(u"SELECT version FROM history_schema ORDER BY 1"_s),
             QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(rows(), QStringList({u"old|Updated"_s, u"young|Failed"_s}));
}

void TestHistoryServer::newerSchema() // L10: left as it is, and the sessions wait
{
    const SessionFolders folders;
    folders.put(1, summary("Updated"));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QVERIFY(m_server.execute(u"INSERT INTO history_schema VALUES (%1)"_s.arg(kIndexSchema + 1)));
    folders.put(2, summary("Updated"));
    const SendReport report = send(folders, u"one"_s);
    QCOMPARE(report.waiting, 1);
    QVERIFY2(report.trouble.detail.contains(u"newer"), qPrintable(report.trouble.detail));
    QCOMPARE(rows().size(), 1);
}

void TestHistoryServer::manyMakeTheTablesAtOnce()
{
    constexpr int kBenches = 8;
    QStringList said(kBenches);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < kBenches; ++i)
        threads.emplace_back(QThread::create([this, &said, i] {
            SharedHistory history(m_server.access());
            const Result<bool> opened = history.open();
            said[i] = opened ? u"open"_s : opened.error().detail;
        }));
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &words : std::as_const(said))
        QCOMPARE(words, u"open"_s);
    QCOMPARE(m_server.rows(u"SELECT COUNT(*) FROM history_schema"_s),
             QStringList(QString::number(kIndexSchema)));
}

/// What it says by the way goes through libpq, which would print it as it comes (K15).
void TestHistoryServer::serverWritesNothingHere()
{
    const SessionFolders folders;
    folders.put(1, summary("Updated"));
    QCOMPARE(send(folders, u"one"_s).sent, 1);
    QVERIFY(m_server.execute(
        u"CREATE FUNCTION say() RETURNS trigger LANGUAGE plpgsql SET client_min_messages = notice "
        "AS $$ BEGIN RAISE NOTICE E'canary \\x1b[2J'; RETURN NEW; END $$"_s));
    QVERIFY(m_server.execute(
        u"CREATE TRIGGER says BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION say()"_s));
    folders.put(2, summary("Updated"));
    QTemporaryFile file;
    QVERIFY(file.open());
    const int before = ::dup(STDERR_FILENO);
    QVERIFY(::dup2(file.handle(), STDERR_FILENO) >= 0);
    const int sent = send(folders, u"one"_s).sent;
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    QCOMPARE(sent, 1);
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(TestHistoryServer)
#include "tst_historyserver.moc"
