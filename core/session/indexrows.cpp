#include "core/session/indexrows.h"

#include "core/session/indexschema.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// A column and where its value stands; one of the three is set.
struct Column
{
    QLatin1StringView name;
    QString SessionRecord::*text = nullptr;
    qint64 SessionRecord::*number = nullptr;
    int SessionRecord::*count = nullptr;
};

// clang-format off
constexpr Column kColumns[] = {
    {"bench"_L1,          &SessionRecord::bench},
    {"id"_L1,             &SessionRecord::id},
    {"bench_name"_L1,     &SessionRecord::benchName},
    {"program"_L1,        &SessionRecord::program},
    {"port"_L1,           &SessionRecord::port},
    {"kind"_L1,           &SessionRecord::kind},
    {"model"_L1,          &SessionRecord::model},
    {"imei"_L1,           &SessionRecord::imei},
    {"iccid"_L1,          &SessionRecord::iccid},
    {"operator"_L1,       &SessionRecord::operatorName},
    {"profile"_L1,        &SessionRecord::profile},
    {"version_from"_L1,   &SessionRecord::from},
    {"from_sub"_L1,       &SessionRecord::fromSub},
    {"version_target"_L1, &SessionRecord::target},
    {"version_now"_L1,    &SessionRecord::now},
    {"now_sub"_L1,        &SessionRecord::nowSub},
    {"outcome"_L1,        &SessionRecord::outcome},
    {"step"_L1,           &SessionRecord::step},
    {"fault"_L1,          &SessionRecord::fault},
    {"server"_L1,         &SessionRecord::server},
    {"file"_L1,           &SessionRecord::file},
    {"note"_L1,           &SessionRecord::note},
    {"damage"_L1,         &SessionRecord::damage},
    {"started"_L1,        nullptr, &SessionRecord::startedMs},
    {"ended"_L1,          nullptr, &SessionRecord::endedMs},
    {"elapsed"_L1,        nullptr, &SessionRecord::elapsedMs},
    {"runs"_L1,           nullptr, nullptr, &SessionRecord::runs},
    {"passes"_L1,         nullptr, nullptr, &SessionRecord::passes},
    {"restarts"_L1,       nullptr, nullptr, &SessionRecord::restarts},
};
// clang-format on

QString names()
{
    QStringList all;
    for (const Column &column : kColumns)
        all += column.name;
    return all.join(u", "_s);
}

/// PostgreSQL takes no NUL in a text, and a session must not wait for ever because of one.
QString storable(QString text)
{
    text.remove(QChar(u'\0'));
    return text.isNull() ? u""_s : text; // a null text would be NULL
}

/// Each tag between line breaks, which no tag has.
QString joined(const QStringList &tags)
{
    return tags.isEmpty() ? u""_s : u'\n' + tags.join(u'\n') + u'\n';
}

QString escaped(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, u'!' + QString(special));
    return text;
}

/// Conditions with their values, in their order.
struct Where
{
    QStringList conditions;
    QVariantList values;

    void like(const QStringList &columns, const QString &pattern)
    {
        QStringList any;
        for (const QString &column : columns) {
            any += u"lower(%1) LIKE lower(?) ESCAPE '!'"_s.arg(column);
            values += pattern;
        }
        conditions += u'(' + any.join(u" OR "_s) + u')';
    }
    void part(const QStringList &columns, const QString &text)
    {
        if (!text.isEmpty())
            like(columns, u'%' + escaped(storable(text)) + u'%');
    }
    void add(const QString &condition, const QVariant &value)
    {
        conditions += condition;
        values += value;
    }
};

Where whereOf(const SessionFilter &filter)
{
    Where where;
    if (!filter.id.isEmpty()) {
        where.conditions += u"(id LIKE ? ESCAPE '!' OR id LIKE ? ESCAPE '!')"_s;
        const bool isEnding = filter.id.size() == 4;
        where.values += escaped(storable(filter.id)) + u'%';
        where.values += isEnding ? u"%-"_s + escaped(storable(filter.id)) : storable(filter.id);
    }
    where.part({u"imei"_s}, filter.imei);
    where.part({u"model"_s}, filter.model);
    where.part({u"version_from"_s, u"version_target"_s, u"version_now"_s}, filter.firmware);
    where.part({u"operator"_s}, filter.operatorName);
    if (filter.outcome.compare("none"_L1, Qt::CaseInsensitive) == 0)
        where.conditions += u"outcome = ''"_s;
    else if (!filter.outcome.isEmpty())
        where.like({u"outcome"_s}, escaped(storable(filter.outcome)));
    if (!filter.tag.isEmpty())
        where.like({u"tags"_s}, u"%\n"_s + escaped(storable(filter.tag)) + u"\n%"_s);
    if (!filter.bench.isEmpty())
        where.like({u"bench_name"_s, u"bench"_s}, escaped(storable(filter.bench)));
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts))
        where.part({u"id"_s, u"imei"_s, u"iccid"_s, u"model"_s, u"version_from"_s,
                    u"version_target"_s, u"version_now"_s, u"operator"_s, u"server"_s, u"port"_s,
                    u"file"_s, u"fault"_s, u"bench_name"_s, u"tags"_s, u"note"_s},
                   word);
    if (filter.sinceMs)
        where.add(u"started >= ?"_s, *filter.sinceMs);
    if (filter.untilMs)
        where.add(u"started < ?"_s, *filter.untilMs);
    return where;
}

SessionRecord recordOf(const QSqlQuery &query)
{
    SessionRecord record;
    int at = 0;
    for (const Column &column : kColumns) {
        const QVariant value = query.value(at++);
        if (column.text)
            record.*column.text = value.toString();
        else if (column.number)
            record.*column.number = value.toLongLong();
        else
            record.*column.count = value.toInt();
    }
    record.tags = query.value(at).toString().split(u'\n', Qt::SkipEmptyParts);
    return record;
}

} // namespace

Result<bool> putSession(QSqlDatabase &database, const SessionRecord &record, const QString &stamp,
                        const QByteArray &whole)
{
    QVariantList values;
    QStringList updates;
    for (const Column &column : kColumns) {
        values += column.text     ? QVariant(storable(record.*column.text))
                  : column.number ? QVariant(record.*column.number)
                                  : QVariant(record.*column.count);
        if (column.name != "bench"_L1 && column.name != "id"_L1)
            updates += u"%1 = excluded.%1"_s.arg(column.name);
    }
    values += storable(joined(record.tags));
    values += storable(stamp);
    values += storable(QString::fromUtf8(whole));
    for (const char *column : {"tags", "stamp", "record"})
        updates += u"%1 = excluded.%1"_s.arg(QLatin1StringView(column));
    QStringList places(values.size(), u"?"_s);
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO sessions (%1, tags, stamp, record) VALUES (%2) "
                       "ON CONFLICT (bench, id) DO UPDATE SET %3"_s.arg(
                           names(), places.join(u", "_s), updates.join(u", "_s))))
        return databaseError(record.id, query);
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return databaseError(record.id, query);
    return true;
}

Result<QList<SessionRecord>> findSessions(QSqlDatabase &database, const SessionFilter &filter)
{
    const Where where = whereOf(filter);
    QString text = u"SELECT %1, tags FROM sessions"_s.arg(names());
    if (!where.conditions.isEmpty())
        text += u" WHERE "_s + where.conditions.join(u" AND "_s);
    text += u" ORDER BY started DESC, id DESC, bench LIMIT %1"_s.arg(filter.most);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(text))
        return databaseError(u"search"_s, query);
    for (const QVariant &value : where.values)
        query.addBindValue(value);
    if (!query.exec())
        return databaseError(u"search"_s, query);
    QList<SessionRecord> found;
    while (query.next())
        found.append(recordOf(query));
    return found;
}

Result<QByteArray> wholeSession(QSqlDatabase &database, const QString &bench, const QString &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT record FROM sessions WHERE bench = ? AND id = ?"_s);
    query.addBindValue(storable(bench));
    query.addBindValue(storable(id));
    if (!query.exec())
        return databaseError(id, query);
    return query.next() ? query.value(0).toString().toUtf8() : QByteArray();
}

Result<QHash<QString, QString>> stampsOf(QSqlDatabase &database, const QString &bench)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT id, stamp FROM sessions WHERE bench = ?"_s);
    query.addBindValue(storable(bench));
    if (!query.exec())
        return databaseError(u"stamps"_s, query);
    QHash<QString, QString> stamps;
    while (query.next())
        stamps[query.value(0).toString()] = query.value(1).toString();
    return stamps;
}

Result<bool> removeSession(QSqlDatabase &database, const QString &bench, const QString &id)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM sessions WHERE bench = ? AND id = ?"_s);
    query.addBindValue(storable(bench));
    query.addBindValue(storable(id));
    if (!query.exec())
        return databaseError(id, query);
    return true;
}

} // namespace fota
