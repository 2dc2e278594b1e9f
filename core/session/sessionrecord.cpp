#include "core/session/sessionrecord.h"

#include "core/base/privatefile.h"
#include "core/log/escape.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSummaryCap = 1 << 20;
constexpr qint64 kEventsCap = 32LL << 20; ///< twice of what is ever written

const QString kSummary = u"/session.json"_s;
const QString kEvents = u"/events.jsonl"_s;
const QString kLabels = u"/labels.json"_s;

/// Empty where there is none. A pipe or a link of that name is no file of ours.
std::optional<QByteArray> content(const QString &path, qint64 cap)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return QByteArray();
    QFile file(path);
    if (!info.isFile() || info.isSymLink() || info.size() > cap || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(cap);
}

/// The object of a file; empty where there is no file. \a damage: what is wrong with it.
QJsonObject objectOf(const QString &folder, const QString &name, QString *damage)
{
    const std::optional<QByteArray> bytes = content(folder + name, kSummaryCap);
    if (bytes && bytes->isEmpty() && !QFileInfo::exists(folder + name))
        return {};
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject() && damage && damage->isEmpty())
        *damage = name.sliced(1);
    return document.object();
}

QList<QJsonObject> eventsOf(const QString &folder, QString *damage)
{
    const std::optional<QByteArray> bytes = content(folder + kEvents, kEventsCap);
    if (!bytes && damage->isEmpty())
        *damage = kEvents.sliced(1);
    QList<QJsonObject> events;
    const QByteArray all = bytes.value_or(QByteArray());
    int number = 0;
    for (qsizetype at = 0, end = 0; (end = all.indexOf('\n', at)) >= 0; at = end + 1) {
        ++number;
        const QJsonDocument line = QJsonDocument::fromJson(all.sliced(at, end - at));
        if (line.isObject())
            events.append(line.object());
        else if (damage->isEmpty())
            *damage = kEvents.sliced(1) + u", line "_s + QString::number(number);
    }
    return events;
}

void take(QString *value, const QJsonObject &from, const QString &key)
{
    if (const QString text = from[key].toString(); !text.isEmpty())
        *value = text;
}

void takeEvent(SessionRecord *record, const QJsonObject &event)
{
    const QString name = event["event"_L1].toString();
    const qint64 at = event["atMs"_L1].toInteger();
    if (at > 0)
        record->endedMs = at;
    if (name == "session"_L1) {
        record->startedMs = at;
        take(&record->program, event, u"program"_s);
        take(&record->port, event, u"port"_s);
    } else if (name == "identity"_L1) {
        take(&record->model, event, u"model"_s);
        take(&record->imei, event, u"imei"_s);
        take(&record->iccid, event, u"iccid"_s);
        take(&record->operatorName, event, u"operator"_s);
        take(&record->profile, event, u"profile"_s);
        if (record->from.isEmpty()) {
            take(&record->from, event, u"firmware"_s);
            take(&record->fromSub, event, u"subVersion"_s);
        }
    } else if (name == "run"_L1) {
        ++record->runs;
        record->kind = event["kind"_L1].toString();
        record->server = event["server"_L1].toString();
    }
}

/// Does it tell the last run's end? Another run may have begun after it.
bool tellsEnd(const QJsonObject &summary, int runs)
{
    return summary.contains("outcome"_L1) && summary["run"_L1].toInt(1) >= runs;
}

/// The last run's end, unless another run has begun after it: of that one nothing is known.
void takeSummary(SessionRecord *record, const QJsonObject &summary)
{
    if (!tellsEnd(summary, record->runs))
        return;
    for (const auto &[value, key] : std::initializer_list<std::pair<QString *, QString>>{
             {&record->program, u"program"_s},
             {&record->port, u"port"_s},
             {&record->kind, u"kind"_s},
             {&record->model, u"model"_s},
             {&record->imei, u"imei"_s},
             {&record->iccid, u"iccid"_s},
             {&record->operatorName, u"operator"_s},
             {&record->profile, u"profile"_s},
             {&record->from, u"from"_s},
             {&record->fromSub, u"fromSub"_s},
             {&record->target, u"target"_s},
             {&record->now, u"now"_s},
             {&record->nowSub, u"nowSub"_s},
             {&record->outcome, u"outcome"_s},
             {&record->step, u"step"_s},
             {&record->fault, u"fault"_s},
             {&record->server, u"server"_s},
             {&record->file, u"file"_s}})
        take(value, summary, key);
    record->runs = std::max(record->runs, 1);
    record->passes = summary["passes"_L1].toInt();
    record->restarts = summary["restarts"_L1].toInt();
    record->elapsedMs = summary["elapsedMs"_L1].toInteger(-1);
    const QDateTime ended =
        QDateTime::fromString(summary["endedAt"_L1].toString(), Qt::ISODateWithMs);
    if (ended.isValid())
        record->endedMs = std::max(record->endedMs, ended.toMSecsSinceEpoch());
}

/// Local time, as it stands in the id: of sessions that kept nothing else.
qint64 timeOfId(const QString &id)
{
    const QDateTime at = QDateTime::fromString(id.left(15), u"yyyyMMdd-HHmmss"_s);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

QString faultOf(const SessionLabels &labels)
{
    if (labels.tags.size() > SessionLabels::kMostTags)
        return u"more than %1 tags"_s.arg(SessionLabels::kMostTags);
    for (const QString &tag : labels.tags) {
        if (tag.trimmed().isEmpty() || tag.size() > SessionLabels::kTagCap || !isVisible(tag))
            return u"tag: "_s + tag.left(SessionLabels::kTagCap);
    }
    if (labels.note.size() > SessionLabels::kNoteCap)
        return u"the note is longer than %1 characters"_s.arg(SessionLabels::kNoteCap);
    return {};
}

} // namespace

QJsonObject readSessionSummary(const QString &folder)
{
    return objectOf(folder, kSummary, nullptr);
}

SessionReading readSession(const QString &folder)
{
    SessionReading reading;
    SessionRecord &record = reading.record;
    record.id = QFileInfo(folder).fileName();
    record.startedMs = timeOfId(record.id);
    if (!QFileInfo(folder).isReadable())
        record.damage = u"the folder"_s;
    reading.summary = objectOf(folder, kSummary, &record.damage);
    reading.events = eventsOf(folder, &record.damage);
    for (const QJsonObject &event : std::as_const(reading.events))
        takeEvent(&record, event);
    takeSummary(&record, reading.summary);
    (void)objectOf(folder, kLabels, &record.damage);
    const SessionLabels labels = readLabels(folder);
    record.tags = labels.tags;
    record.note = labels.note;
    return reading;
}

QJsonObject standingSummary(const QString &folder)
{
    const auto [record, summary, events] = readSession(folder);
    if (tellsEnd(summary, record.runs) || (summary.isEmpty() && events.isEmpty()))
        return summary;
    QJsonObject json{{u"schema"_s, 1}, {u"id"_s, record.id}, {u"run"_s, record.runs}};
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QString, QString>>{{u"kind"_s, record.kind},
                                                            {u"program"_s, record.program},
                                                            {u"port"_s, record.port},
                                                            {u"model"_s, record.model},
                                                            {u"imei"_s, record.imei},
                                                            {u"iccid"_s, record.iccid},
                                                            {u"operator"_s, record.operatorName},
                                                            {u"profile"_s, record.profile},
                                                            {u"from"_s, record.from},
                                                            {u"fromSub"_s, record.fromSub},
                                                            {u"server"_s, record.server}}) {
        if (!value.isEmpty())
            json[key] = value;
    }
    if (summary.contains("push"_L1))
        json[u"push"_s] = summary["push"_L1];
    return json;
}

QString sessionStamp(const QString &folder)
{
    QString stamp;
    for (const QString &name : {kSummary, kEvents, kLabels}) {
        const QFileInfo info(folder + name);
        const qint64 at = info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
        stamp += u"%1.%2 "_s.arg(info.exists() ? info.size() : -1).arg(at);
    }
    return stamp.trimmed();
}

bool isSessionId(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9]{8}-[0-9]{6}-[a-z0-9]{4}\\z"_s);
    return form.match(id).hasMatch();
}

QStringList sessionIds(const QString &dataDir)
{
    QStringList ids =
        QDir(dataDir + u"/sessions"_s)
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    ids.removeIf([](const QString &id) { return !isSessionId(id); });
    return ids;
}

QString sessionFolder(const QString &dataDir, const QString &id)
{
    return dataDir + u"/sessions/"_s + id;
}

SessionLabels readLabels(const QString &folder)
{
    const QJsonObject json = objectOf(folder, kLabels, nullptr);
    SessionLabels labels;
    for (const QJsonValue &tag : json["tags"_L1].toArray())
        labels.tags += tag.toString();
    labels.note = json["note"_L1].toString();
    return faultOf(labels).isEmpty() ? labels : SessionLabels();
}

Result<bool> writeLabels(const QString &folder, const SessionLabels &labels)
{
    SessionLabels clean{labels.tags, labels.note};
    clean.tags.removeDuplicates();
    if (const QString fault = faultOf(clean); !fault.isEmpty())
        return Error{ErrorCode::BadArgument, fault, {}};
    const QJsonObject json{{u"tags"_s, QJsonArray::fromStringList(clean.tags)},
                           {u"note"_s, clean.note}};
    if (const auto kept = replaceFile(folder + kLabels, QJsonDocument(json).toJson()); !kept)
        return Error{ErrorCode::LogNotWritten, kept.error().detail, {}};
    return true;
}

} // namespace fota
