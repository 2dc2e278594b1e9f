#include "core/session/sessionindex.h"

#include "core/base/privatefile.h"
#include "core/session/indexschema.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Another program has it; that is no damage.
bool isBusy(const QSqlDatabase &database, const QSqlQuery &query)
{
    static const QStringList kBusy{u"5"_s, u"6"_s}; // SQLITE_BUSY, SQLITE_LOCKED
    return kBusy.contains(query.lastError().nativeErrorCode())
           || kBusy.contains(database.lastError().nativeErrorCode());
}

void removeFile(const QString &path)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace

SessionIndex::SessionIndex(const QString &dataDir, const Bench &bench)
    : m_dataDir(dataDir), m_bench(bench), m_connection(u"QSQLITE"_s)
{
}

QString SessionIndex::fileOf(const QString &dataDir)
{
    return dataDir + u"/index.sqlite"_s;
}

SessionIndex::State SessionIndex::tryFile(const QString &path, Error *error)
{
    QSqlDatabase database = m_connection.database();
    database.close();
    database.setDatabaseName(path);
    if (!database.open()) {
        *error = databaseError(path, database);
        return State::Damaged;
    }
    QSqlQuery check(database);
    const bool whole = check.exec(u"PRAGMA quick_check(1)"_s) && check.next()
                       && check.value(0).toString() == "ok"_L1;
    if (!whole) {
        *error = databaseError(path, check);
        return isBusy(database, check) ? State::Busy : State::Damaged;
    }
    check.finish();
    if (const Result<bool> made = migrate(database); !made) {
        *error = made.error();
        return isBusy(database, check) ? State::Busy : State::Damaged;
    }
    // A table of that version that is not as we made it.
    if (const auto stamps = stampsOf(database, m_bench.id); !stamps) {
        *error = stamps.error();
        return State::Damaged;
    }
    return State::Usable;
}

Result<bool> SessionIndex::open()
{
    const QString path = fileOf(m_dataDir);
    Error error;
    m_inMemory = !QFileInfo(m_dataDir).isDir();
    if (!m_inMemory) {
        QFile file; // its modes, and no link (K09)
        m_inMemory = !openForAppending(file, path);
    }
    if (!m_inMemory) {
        State state = tryFile(path, &error);
        if (state == State::Damaged) {
            m_connection.database().close();
            removeFile(path);
            QFile file;
            if (openForAppending(file, path))
                state = tryFile(path, &error);
        }
        m_inMemory = state != State::Usable;
    }
    if (m_inMemory && tryFile(u":memory:"_s, &error) != State::Usable)
        return error;
    return true;
}

Result<int> SessionIndex::readChanged()
{
    QSqlDatabase database = m_connection.database();
    const Result<QHash<QString, QString>> before = stampsOf(database, m_bench.id);
    if (!before)
        return before.error();
    QHash<QString, QString> gone = *before;
    int read = 0;
    for (const QString &id : sessionIds(m_dataDir)) {
        gone.remove(id);
        const QString folder = sessionFolder(m_dataDir, id);
        const QString stamp = sessionStamp(folder); // before it is read: what comes later is seen
        if (before->value(id) == stamp)
            continue;
        SessionRecord record = readSession(folder).record;
        record.bench = m_bench.id;
        record.benchName = m_bench.name;
        if (const auto put = putSession(database, record, stamp, {}); !put)
            return put.error();
        ++read;
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        if (const auto removed = removeSession(database, m_bench.id, it.key()); !removed)
            return removed.error();
    }
    return read;
}

Result<int> SessionIndex::refresh()
{
    QSqlDatabase database = m_connection.database();
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return databaseError(u"refresh"_s, query);
    const Result<int> read = readChanged();
    if (!query.exec(read ? u"COMMIT"_s : u"ROLLBACK"_s))
        return databaseError(u"refresh"_s, query);
    return read;
}

Result<QList<SessionRecord>> SessionIndex::find(const SessionFilter &filter)
{
    QSqlDatabase database = m_connection.database();
    return findSessions(database, filter);
}

} // namespace fota
