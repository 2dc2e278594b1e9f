#include "tests/system/support/postgres.h"
#include "tests/system/support/sessionbench.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Real programs with a history that benches share, on a real server that may be away.
class TestCliShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedHistory();
    void serverIsAway();
    void serverThatHangsHoldsNothingUp();
    void runIsSentByItself();
    void urlIsNoServer();
};

namespace {

/// Settings with a shared history.
QString settingsFor(const HostBench &bench, const HistoryAccess &access)
{
    const QString path = bench.path(u"settings.json"_s);
    QFile file(path);
    const QJsonObject history{{u"server"_s, access.server},
                              {u"database"_s, access.database},
                              {u"user"_s, access.user},
                              {u"bench"_s, access.bench}};
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(QJsonObject{{u"history"_s, history}}).toJson()) <= 0)
        qFatal("%s", qPrintable(file.errorString()));
    QFile password(bench.path(u"historypassword"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(PostgresServer::kPassword) <= 0)
        qFatal("%s", qPrintable(password.errorString()));
    return path;
}

QStringList sharing(const HostBench &bench)
{
    return {u"--json"_s, u"--settings"_s, bench.path(u"settings.json"_s), u"--password-file"_s,
            bench.path(u"historypassword"_s)};
}

} // namespace

void TestCliShared::sharedHistory()
{
    PostgresServer server;
    QVERIFY2(server.install(), qPrintable(server.errorText));
    HostBench one;
    HostBench two;
    putSome(one);
    settingsFor(one, server.access(u"one"_s));
    settingsFor(two, server.access(u"two"_s));
    QCOMPARE(two.update().exitCode(), 0);
    Program &alone = sessions(one, sharing(one));
    QVERIFY2(alone.exitCode() == 0, qPrintable(alone.told()));
    QCOMPARE(ids(alone).size(), 3);
    Program &both = sessions(two, sharing(two));
    QCOMPARE(ids(both).size(), 4);
    QCOMPARE(both.objects(u"session"_s)[0]["bench"_L1].toString(), u"two"_s);
    QCOMPARE(both.objects(u"session"_s)[3]["bench"_L1].toString(), u"one"_s);
    QCOMPARE(both.objects(u"session"_s)[3]["folder"_L1], QJsonValue()); // it lies elsewhere
    QCOMPARE(ids(sessions(one, sharing(one) + QStringList{u"--bench"_s, u"two"_s})).size(), 1);

    // The steps of the other bench's session, too; its labels are its own.
    const QString id = ids(both).first();
    Program &shown = sessions(one, QStringList{u"show"_s, id} + sharing(one));
    QVERIFY2(shown.last(u"session"_s)["steps"_L1].toArray().size() > 30, qPrintable(shown.told()));
    QCOMPARE(sessions(one, QStringList{u"tag"_s, id, u"x"_s} + sharing(one)).exitCode(), 2);
    QCOMPARE(sessions(two, QStringList{u"tag"_s, id, u"x"_s} + sharing(two)).exitCode(), 0);
    QCOMPARE(ids(sessions(one, sharing(one) + QStringList{u"--tag"_s, u"x"_s})), QStringList(id));
    for (Program *run : {&alone, &both, &shown})
        QVERIFY(!run->out().contains("canary") && !run->err().contains("canary"));
    QVERIFY(server.rows(u"SELECT record FROM sessions"_s).filter(u"canary"_s).isEmpty());
}

void TestCliShared::serverIsAway()
{
    PostgresServer server; // not started
    HostBench bench;
    putSome(bench);
    const QString settings = settingsFor(bench, server.access(u"one"_s));
    Program &run = sessions(bench, sharing(bench));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(ids(run).size(), 3);
    QVERIFY2(run.err().contains("3 sessions wait here"), run.err().constData());

    Program &update = bench.program();
    update.run(bench.updateArguments() + QStringList{u"--settings"_s, settings});
    QVERIFY2(update.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(update.told()));
    QCOMPARE(update.exitCode(), 0);
    QVERIFY2(update.err().contains("shared history"), update.err().constData());
    QVERIFY2(server.install(), qPrintable(server.errorText));
    Program &later = sessions(bench, sharing(bench));
    QCOMPARE(ids(later).size(), 4);
    QCOMPARE(later.err(), QByteArray());
    QCOMPARE(server.rows(u"SELECT COUNT(*) FROM sessions"_s), QStringList(u"4"_s));
}

/// The run is as long as ever; only the way out takes what the server is given.
void TestCliShared::serverThatHangsHoldsNothingUp()
{
    PostgresServer server;
    QVERIFY2(server.install(), qPrintable(server.errorText));
    HostBench bench;
    const QString settings = settingsFor(bench, server.access(u"one"_s));
    server.freeze(true);
    QElapsedTimer timer;
    timer.start();
    Program &run = bench.program();
    QVERIFY(run.start(bench.updateArguments() + QStringList{u"--settings"_s, settings}));
    QVERIFY(run.waitFor({{u"event"_s, u"result"_s}, {u"outcome"_s, u"Updated"_s}}));
    const qint64 untilResult = timer.restart();
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    const qint64 elapsed = run.last(u"result"_s)["elapsedMs"_L1].toInteger();
    QVERIFY2(untilResult < elapsed + 5000, qPrintable(QString::number(untilResult)));
    server.freeze(false);
    QCOMPARE(ids(sessions(bench, sharing(bench))).size(), 1);
}

/// Without a keychain, as the server's own library is set up: by a file of passwords.
void TestCliShared::runIsSentByItself()
{
    PostgresServer server;
    QVERIFY2(server.install(), qPrintable(server.errorText));
    HostBench bench;
    const HistoryAccess access = server.access(u"one"_s);
    const QString settings = settingsFor(bench, access);
    QFile file(bench.path(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("*:*:*:*:" + QByteArray(PostgresServer::kPassword) + '\n');
    file.close();
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"PGPASSFILE"_s, file.fileName());
    Program run(environment);
    run.run(bench.updateArguments() + QStringList{u"--settings"_s, settings});
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    const QString id = run.last(u"result"_s)["session"_L1].toString();
    QCOMPARE(server.rows(u"SELECT bench_name, id, outcome FROM sessions"_s),
             QStringList(u"one|"_s + id + u"|Updated"_s));
    QVERIFY2(!run.err().contains("shared history"), run.err().constData());
}

/// What somebody may have written there, with a password in it, is told and not shown.
void TestCliShared::urlIsNoServer()
{
    HostBench bench;
    putSome(bench);
    HistoryAccess access;
    access.server = u"postgresql://u:s3cret-canary@db.example/x"_s;
    settingsFor(bench, access);
    Program &run = sessions(bench, sharing(bench));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(ids(run).size(), 3);
    QVERIFY2(run.err().contains("history.server of the settings"), run.err().constData());
    QVERIFY(!run.err().contains("canary"));
}

QTEST_GUILESS_MAIN(TestCliShared)
#include "tst_clishared.moc"
