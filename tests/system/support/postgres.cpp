#include "tests/system/support/postgres.h"

#include "core/session/sqlconnection.h"
#include "tests/core/base/inchild.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <csignal>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000; ///< a loaded machine

/// Debian keeps each version of the server in a folder of its own; the newest.
QString programsFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.last()) + u"/bin/"_s;
}

} // namespace

PostgresServer::PostgresServer() : m_programs(programsFolder())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path(u"server.log"_s));
}

PostgresServer::~PostgresServer()
{
    freeze(false);
    if (!stop(true))
        m_process.kill();
    m_process.waitForFinished();
}

QStringList PostgresServer::asOrdinaryUser(const QString &program,
                                           const QStringList &arguments) const
{
    if (::geteuid() != 0)
        return QStringList(program) + arguments;
    return QStringList{
               u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"--"_s,
               program}
           + arguments;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_dir.path());
    QStringList all = asOrdinaryUser(program, arguments);
    process.start(all.takeFirst(), all);
    const bool done = process.waitForFinished(kPatienceMs) && process.exitCode() == 0;
    if (!done)
        errorText =
            program + u": "_s + QString::fromUtf8(process.readAll()) + process.errorString();
    return done;
}

bool PostgresServer::install()
{
    QFile password(path(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(kPassword) <= 0)
        return false;
    password.close();
    for (const QString &name : {QString(), u"password"_s})
        giveToOrdinaryUser(QFile::encodeName(path(name)), name.isEmpty() ? 0700 : 0600);
    return run(m_programs + u"initdb"_s,
               {u"--pgdata"_s, path(u"data"_s), u"--username"_s, u"benches"_s, u"--auth"_s,
                u"scram-sha-256"_s, u"--pwfile"_s, path(u"password"_s), u"--encoding"_s, u"UTF8"_s,
                u"--locale"_s, u"C.UTF-8"_s, u"--no-sync"_s})
           && start() && executeIn(u"postgres"_s, u"CREATE DATABASE fotabench"_s);
}

bool PostgresServer::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return true;
    QStringList all = asOrdinaryUser(m_programs + u"postgres"_s,
                                     {u"-D"_s, path(u"data"_s), u"-k"_s, m_dir.path(), u"-c"_s,
                                      u"listen_addresses="_s, u"-c"_s, u"max_connections=40"_s});
    m_process.setWorkingDirectory(m_dir.path());
    m_process.start(all.takeFirst(), all);
    const auto isReady = [this] {
        QFile state(path(u"data/postmaster.pid"_s));
        return state.open(QIODevice::ReadOnly) && state.readAll().contains("\nready");
    };
    const auto isOver = [this] { return m_process.state() == QProcess::NotRunning; };
    const bool ready =
        QTest::qWaitFor([&] { return isReady() || isOver(); }, kPatienceMs) && isReady();
    if (!ready) {
        QFile log(path(u"server.log"_s));
        errorText = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll())
                                                  : m_process.errorString();
    }
    return ready;
}

bool PostgresServer::stop(bool abruptly)
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    ::kill(pid_t(m_process.processId()), abruptly ? SIGQUIT : SIGINT);
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                           kPatienceMs);
}

void PostgresServer::freeze(bool on) const
{
    if (m_process.state() != QProcess::NotRunning)
        ::kill(pid_t(m_process.processId()), on ? SIGSTOP : SIGCONT);
}

HistoryAccess PostgresServer::access(const QString &bench) const
{
    return {.server = m_dir.path(),
            .database = u"fotabench"_s,
            .user = u"benches"_s,
            .bench = bench,
            .password = Secret(kPassword)};
}

bool PostgresServer::executeIn(const QString &name, const QString &statement) const
{
    const SqlConnection connection(u"QPSQL"_s);
    QSqlDatabase database = connection.database();
    database.setHostName(m_dir.path());
    database.setDatabaseName(name);
    const bool done = database.open(u"benches"_s, QString::fromLatin1(kPassword))
                      && !database.exec(statement).lastError().isValid();
    if (!done)
        qWarning("%s: %s", qPrintable(statement), qPrintable(database.lastError().text()));
    return done;
}

bool PostgresServer::execute(const QString &statement) const
{
    return executeIn(u"fotabench"_s, statement);
}

bool PostgresServer::clear()
{
    return executeIn(u"postgres"_s, u"DROP DATABASE fotabench WITH (FORCE)"_s)
           && executeIn(u"postgres"_s, u"CREATE DATABASE fotabench"_s);
}

QStringList PostgresServer::rows(const QString &text) const
{
    const SqlConnection connection(u"QPSQL"_s);
    QSqlDatabase database = connection.database();
    database.setHostName(m_dir.path());
    database.setDatabaseName(u"fotabench"_s);
    QStringList all;
    if (!database.open(u"benches"_s, QString::fromLatin1(kPassword)))
        return {database.lastError().text()};
    QSqlQuery query(database);
    if (!query.exec(text))
        return {query.lastError().text()};
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells += query.value(i).toString();
        all += cells.join(u'|');
    }
    return all;
}

} // namespace fota
