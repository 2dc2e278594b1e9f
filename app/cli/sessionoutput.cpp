#include "app/cli/sessionoutput.h"

#include "app/cli/output.h"
#include "app/cli/stepoutput.h"
#include "core/fota/firmwareversion.h"
#include "core/log/escape.h"
#include "core/session/sessionsteps.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(qint64 atMs)
{
    return atMs > 0 ? QJsonValue(isoTime(atMs)) : QJsonValue();
}

QString full(const QString &version, const QString &sub)
{
    return version.isEmpty() || sub.isEmpty() ? version : fullVersion(version, sub);
}

/// Values whose names are those of the files, but for the time.
QJsonObject dated(QJsonObject event)
{
    event[u"at"_s] = timeOrNull(event["atMs"_L1].toInteger());
    event.remove(u"atMs"_s);
    event.remove(u"event"_s);
    return event;
}

QJsonArray eventsOf(const SessionReading &reading, std::initializer_list<QLatin1StringView> names)
{
    QJsonArray some;
    for (const QJsonObject &event : reading.events) {
        const QString name = event["event"_L1].toString();
        if (std::ranges::find(names, name) == names.end())
            continue;
        QJsonObject shown = dated(event);
        if (names.size() > 1)
            shown[u"what"_s] = name;
        some.append(shown);
    }
    return some;
}

QJsonArray stepsOf(const SessionReading &reading)
{
    QJsonArray steps;
    for (const QJsonObject &event : reading.events) {
        const QString state = event["state"_L1].toString();
        if (event["event"_L1] != "step"_L1 || state == "skipped"_L1)
            continue;
        QJsonObject shown = dated(event);
        if (!event.contains("elapsedMs"_L1))
            shown[u"elapsedMs"_s] = QJsonValue(); // as the events of a run have it
        if (event.contains("detail"_L1))
            shown[u"detail"_s] = orNull(plainDetail(stepDetailOf(event["detail"_L1])));
        steps.append(shown);
    }
    return steps;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : visible(text);
}

QString dateText(qint64 atMs)
{
    return atMs > 0 ? QDateTime::fromMSecsSinceEpoch(atMs).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                    : u"–"_s;
}

QString endText(const SessionRecord &record)
{
    if (!record.outcome.isEmpty())
        return record.outcome
               + (record.fault.isEmpty() ? QString() : u" ("_s + record.fault + u')');
    return record.runs > 0 ? u"no end"_s : u"no run"_s;
}

QString versionsText(const SessionRecord &record)
{
    const QString before = full(record.from, record.fromSub);
    const QString after = full(record.now, record.nowSub);
    return after.isEmpty() || after == before ? orDash(before)
                                              : visible(before + u" -> "_s + after);
}

} // namespace

QJsonObject sessionObject(const SessionRecord &record, const QString &folder)
{
    return {{u"event"_s, u"session"_s},
            {u"id"_s, record.id},
            {u"bench"_s, orNull(record.benchName)},
            {u"startedAt"_s, timeOrNull(record.startedMs)},
            {u"endedAt"_s, timeOrNull(record.endedMs)},
            {u"kind"_s, orNull(record.kind)},
            {u"runs"_s, record.runs},
            {u"outcome"_s, orNull(record.outcome)},
            {u"step"_s, orNull(record.step)},
            {u"fault"_s, orNull(record.fault)},
            {u"model"_s, orNull(record.model)},
            {u"imei"_s, orNull(record.imei)},
            {u"iccid"_s, orNull(record.iccid)},
            {u"operator"_s, orNull(record.operatorName)},
            {u"profile"_s, orNull(record.profile)},
            {u"from"_s, orNull(full(record.from, record.fromSub))},
            {u"target"_s, orNull(record.target)},
            {u"now"_s, orNull(full(record.now, record.nowSub))},
            {u"passes"_s, record.passes},
            {u"restarts"_s, record.restarts},
            {u"elapsedMs"_s, record.elapsedMs < 0 ? QJsonValue() : QJsonValue(record.elapsedMs)},
            {u"port"_s, orNull(record.port)},
            {u"server"_s, orNull(record.server)},
            {u"file"_s, orNull(record.file)},
            {u"program"_s, orNull(record.program)},
            {u"tags"_s, QJsonArray::fromStringList(record.tags)},
            {u"note"_s, orNull(record.note)},
            {u"damaged"_s, orNull(record.damage)},
            {u"folder"_s, orNull(folder)}};
}

QJsonObject wholeSessionObject(const SessionReading &reading, const QString &folder)
{
    QJsonObject object = sessionObject(reading.record, folder);
    const auto orNone = [&reading](const char *key) {
        const QJsonValue value = reading.summary[QLatin1StringView(key)];
        return value.isObject() ? value : QJsonValue();
    };
    object[u"before"_s] = orNone("before");
    object[u"after"_s] = orNone("after");
    object[u"steps"_s] = stepsOf(reading);
    object[u"measurements"_s] = eventsOf(reading, {"signal"_L1, "registration"_L1});
    object[u"restartsSeen"_s] = eventsOf(reading, {"restart"_L1});
    object[u"notices"_s] = eventsOf(reading, {"notice"_L1});
    return object;
}

QStringList sessionTable(const QList<SessionRecord> &records, const QString &ownBench)
{
    const bool several = std::ranges::any_of(
        records, [&](const SessionRecord &record) { return record.bench != ownBench; });
    QList<QStringList> rows{
        {u"STARTED"_s, u"ID"_s, u"OUTCOME"_s, u"MODEL"_s, u"IMEI"_s, u"FIRMWARE"_s, u"TAGS"_s}};
    for (const SessionRecord &record : records) {
        rows.append({dateText(record.startedMs), record.id, endText(record), orDash(record.model),
                     orDash(record.imei), versionsText(record),
                     visible(record.tags.join(u", "_s))});
        if (!record.damage.isEmpty())
            rows.last().last() += u" [damaged: "_s + visible(record.damage) + u']';
    }
    for (qsizetype i = 0; several && i < rows.size(); ++i)
        rows[i].insert(2, i == 0 ? u"BENCH"_s : visible(records[i - 1].benchName));
    return inColumns(rows);
}

QStringList sessionLines(const SessionReading &reading, const QString &folder)
{
    const SessionRecord &record = reading.record;
    QStringList lines{
        u"%1, %2"_s.arg(record.id, orDash(record.benchName)),
        u"  from %1 to %2"_s.arg(dateText(record.startedMs), dateText(record.endedMs)),
        u"  module   %1, IMEI %2"_s.arg(orDash(record.model), orDash(record.imei)),
        u"  versions %1 before, %2 wanted, %3 after"_s.arg(
            orDash(full(record.from, record.fromSub)), orDash(record.target),
            orDash(full(record.now, record.nowSub))),
        u"  outcome  %1%2"_s.arg(endText(record),
                                 record.step.isEmpty() ? QString() : u" at "_s + record.step),
        u"  operator %1"_s.arg(orDash(record.operatorName)),
        u"  program  %1"_s.arg(orDash(record.program))};
    if (!record.tags.isEmpty())
        lines += u"  tags     %1"_s.arg(visible(record.tags.join(u", "_s)));
    if (!record.note.isEmpty())
        lines += u"  note     %1"_s.arg(visible(record.note));
    if (!folder.isEmpty())
        lines += u"  folder   %1"_s.arg(visible(folder));
    for (const QJsonObject &event : reading.events) {
        const QString state = event["state"_L1].toString();
        if (event["event"_L1] != "step"_L1 || state == "started"_L1 || state == "skipped"_L1)
            continue;
        const QString step = event["step"_L1].toString();
        const QString detail = plainDetail(stepDetailOf(event["detail"_L1]));
        lines += u"  %1  %2  %3  %4  %5"_s.arg(visible(step), -8)
                     .arg(stepTitle(step), -28)
                     .arg(visible(state), -7)
                     .arg(preciseDurationText(event["elapsedMs"_L1].toInteger()), -10)
                     .arg(visible(detail))
                     .trimmed()
                     .prepend(u"  "_s);
    }
    return lines;
}

} // namespace fota
