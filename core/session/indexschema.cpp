#include "core/session/indexschema.h"

#include "core/log/escape.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What each version adds to the one before it. A step that was released is never changed: another
/// is added.
const std::array<QStringList, kIndexSchema> &steps()
{
    static const std::array<QStringList, kIndexSchema> all{
        QStringList{u"CREATE TABLE sessions ("
                    "bench TEXT NOT NULL, id TEXT NOT NULL, bench_name TEXT NOT NULL DEFAULT '', "
                    "program TEXT NOT NULL DEFAULT '', port TEXT NOT NULL DEFAULT '', "
                    "kind TEXT NOT NULL DEFAULT '', started BIGINT NOT NULL DEFAULT 0, "
                    "ended BIGINT NOT NULL DEFAULT 0, model TEXT NOT NULL DEFAULT '', "
                    "imei TEXT NOT NULL DEFAULT '', version_from TEXT NOT NULL DEFAULT '', "
                    "version_target TEXT NOT NULL DEFAULT '', "
                    "version_now TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '', "
                    "step TEXT NOT NULL DEFAULT '', fault TEXT NOT NULL DEFAULT '', "
                    "PRIMARY KEY (bench, id))"_s,
                    u"CREATE INDEX sessions_started ON sessions (started)"_s,
                    u"CREATE INDEX sessions_imei ON sessions (imei)"_s},
        QStringList{u"ALTER TABLE sessions ADD COLUMN operator TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN iccid TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN profile TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN from_sub TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN now_sub TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN server TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN file TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN runs INTEGER NOT NULL DEFAULT 0"_s,
                    u"ALTER TABLE sessions ADD COLUMN passes INTEGER NOT NULL DEFAULT 0"_s,
                    u"ALTER TABLE sessions ADD COLUMN restarts INTEGER NOT NULL DEFAULT 0"_s,
                    u"ALTER TABLE sessions ADD COLUMN elapsed BIGINT NOT NULL DEFAULT -1"_s,
                    u"ALTER TABLE sessions ADD COLUMN tags TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN damage TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN stamp TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE sessions ADD COLUMN record TEXT NOT NULL DEFAULT ''"_s},
    };
    return all;
}

Result<bool> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return databaseError(statement.section(u' ', 0, 2), query);
    return true;
}

/// Holds off whoever else would do the same, until the transaction ends.
Result<bool> begin(QSqlDatabase &database)
{
    if (database.driverName() != "QPSQL"_L1)
        return run(database, u"BEGIN IMMEDIATE"_s);
    if (const auto begun = run(database, u"BEGIN"_s); !begun)
        return begun.error();
    return run(database, u"SELECT pg_advisory_xact_lock(7036542)"_s); // a number of our own
}

Result<bool> makeSteps(QSqlDatabase &database, int upTo)
{
    const Result<int> now = schemaOf(database); // again: it may have been waited for
    if (!now)
        return now.error();
    if (*now == 0) {
        const auto made =
            run(database, u"CREATE TABLE history_schema (version INTEGER NOT NULL PRIMARY KEY)"_s);
        if (!made)
            return made.error();
    }
    for (int version = *now + 1; version <= upTo; ++version) {
        QStringList statements = steps()[size_t(version - 1)];
        statements += u"INSERT INTO history_schema (version) VALUES (%1)"_s.arg(version);
        for (const QString &statement : std::as_const(statements)) {
            if (const auto done = run(database, statement); !done)
                return done.error();
        }
    }
    return true;
}

} // namespace

Error databaseError(const QString &doing, const QSqlDatabase &database)
{
    const QString words = visible(database.lastError().text().simplified().left(400));
    return {ErrorCode::LogNotWritten, doing + u": "_s + words, {}};
}

Error databaseError(const QString &doing, const QSqlQuery &query)
{
    const QString words = visible(query.lastError().text().simplified().left(400));
    return {ErrorCode::LogNotWritten, doing + u": "_s + words, {}};
}

Result<int> schemaOf(QSqlDatabase &database)
{
    if (!database.tables().contains(u"history_schema"_s))
        return 0;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT MAX(version) FROM history_schema"_s) || !query.next())
        return databaseError(u"schema"_s, query);
    return query.value(0).toInt();
}

Result<bool> migrate(QSqlDatabase &database, int upTo)
{
    const Result<int> there = schemaOf(database);
    if (!there)
        return there.error();
    if (*there > kIndexSchema)
        return Error{ErrorCode::LogNotWritten,
                     u"schema %1 is of a newer program than this one"_s.arg(*there),
                     {}};
    if (*there >= upTo)
        return true;
    Result<bool> made = begin(database);
    if (made)
        made = makeSteps(database, upTo);
    if (made)
        made = run(database, u"COMMIT"_s);
    if (!made && database.isOpen())
        (void)run(database, u"ROLLBACK"_s);
    return made;
}

} // namespace fota
