#include "core/session/filejournal.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchema = 2; ///< since then visits are named by paragraph; 1 is read, too (H23)

/// \returns false where they make no sense
bool readVisits(int schema, const QJsonValue &value, JournalEntry *entry)
{
    constexpr int kStepsOfSchema1 = 20; // 4.a to 4.t in a row
    const QJsonArray row = value.toArray();
    if (schema == 1) {
        for (qsizetype i = 0; i < row.size() && i < kStepsOfSchema1; ++i) {
            if (const Step *step = stepRow(u"4."_s + QChar(ushort('a' + i))))
                entry->visitsOf(step->id) = row[i].toInt();
        }
        return row.size() == kStepsOfSchema1;
    }
    const QJsonObject named = value.toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const Step *step = stepRow(it.key());
        if (!step)
            return false;
        entry->visitsOf(step->id) = it.value().toInt();
    }
    return value.isObject();
}

QJsonObject toJson(const Error &error)
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    return {{u"code"_s, QString::fromLatin1(codes.valueToKey(int(error.code)))},
            {u"detail"_s, error.detail},
            {u"where"_s, error.where}};
}

Error errorFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    bool known = false;
    const int code = QMetaEnum::fromType<ErrorCode>().keyToValue(
        json["code"_L1].toString().toLatin1().constData(), &known);
    return {known ? ErrorCode(code) : ErrorCode::None, json["detail"_L1].toString(),
            json["where"_L1].toString()};
}

QJsonObject toJson(const Consent &consent)
{
    return {{u"unattended"_s, consent.unattended},
            {u"imei"_s, consent.imei},
            {u"model"_s, consent.model},
            {u"from"_s, consent.from},
            {u"fromSub"_s, consent.fromSub},
            {u"target"_s, consent.target},
            {u"file"_s, consent.file},
            {u"sha256"_s, consent.sha256},
            {u"server"_s, consent.server},
            {u"passes"_s, consent.passes},
            {u"allowDowngrade"_s, consent.allowDowngrade}};
}

Consent consentFrom(const QJsonObject &json)
{
    return {.unattended = json["unattended"_L1].toBool(),
            .imei = json["imei"_L1].toString(),
            .model = json["model"_L1].toString(),
            .from = json["from"_L1].toString(),
            .fromSub = json["fromSub"_L1].toString(),
            .target = json["target"_L1].toString(),
            .file = json["file"_L1].toString(),
            .sha256 = json["sha256"_L1].toString(),
            .server = json["server"_L1].toString(),
            .passes = json["passes"_L1].toInt(),
            .allowDowngrade = json["allowDowngrade"_L1].toBool()};
}

QJsonObject toJson(const RunData &data)
{
    QJsonArray notes;
    for (const Error &note : data.notes)
        notes.append(toJson(note));
    return {{u"model"_s, data.model},
            {u"imei"_s, data.imei},
            {u"profile"_s, data.profileId},
            {u"from"_s, data.from},
            {u"fromSub"_s, data.fromSub ? QJsonValue(*data.fromSub) : QJsonValue()},
            {u"target"_s, data.target},
            {u"file"_s, data.file},
            {u"fileBytes"_s, data.fileBytes},
            {u"fileSha256"_s, data.fileSha256},
            {u"contextId"_s, data.contextId},
            {u"decision"_s, int(data.decision)},
            {u"declined"_s, toJson(data.declined)},
            {u"contextOpen"_s, data.contextOpen},
            {u"contextWasActive"_s, data.contextWasActive},
            {u"ftpOpen"_s, data.ftpOpen},
            {u"notClosed"_s, data.notClosed},
            {u"portsBefore"_s, QJsonArray::fromStringList(data.portsBefore)},
            {u"apnBefore"_s, data.apnBefore},
            {u"apn"_s, data.apn},
            {u"changed"_s, QJsonArray::fromStringList(data.changed)},
            {u"applies"_s, data.applies},
            {u"refused"_s, data.refused},
            {u"applyAtMs"_s, data.applyAtMs},
            {u"restarts"_s, data.restarts},
            {u"restartsEarlier"_s, data.restartsEarlier},
            {u"now"_s, data.now},
            {u"nowSub"_s, data.nowSub},
            {u"nowFinal"_s, data.nowFinal},
            {u"notes"_s, notes}};
}

RunData dataFrom(const QJsonObject &json)
{
    RunData data;
    data.model = json["model"_L1].toString();
    data.imei = json["imei"_L1].toString();
    data.profileId = json["profile"_L1].toString();
    data.from = json["from"_L1].toString();
    if (json["fromSub"_L1].isString())
        data.fromSub = json["fromSub"_L1].toString();
    data.target = json["target"_L1].toString();
    data.file = json["file"_L1].toString();
    data.fileBytes = json["fileBytes"_L1].toInteger(-1);
    data.fileSha256 = json["fileSha256"_L1].toString();
    data.contextId = json["contextId"_L1].toInt();
    data.decision = RunData::Decision(std::clamp(json["decision"_L1].toInt(), 0, 3));
    data.declined = errorFrom(json["declined"_L1]);
    data.contextOpen = json["contextOpen"_L1].toBool();
    data.contextWasActive = json["contextWasActive"_L1].toBool();
    data.ftpOpen = json["ftpOpen"_L1].toBool();
    data.notClosed = json["notClosed"_L1].toBool();
    for (const QJsonValue &port : json["portsBefore"_L1].toArray())
        data.portsBefore += port.toString();
    data.apnBefore = json["apnBefore"_L1].toString();
    data.apn = json["apn"_L1].toString();
    for (const QJsonValue &value : json["changed"_L1].toArray())
        data.changed.append(value.toString());
    data.applies = json["applies"_L1].toInt();
    data.refused = json["refused"_L1].toBool();
    data.applyAtMs = json["applyAtMs"_L1].toInteger();
    data.restarts = json["restarts"_L1].toInt();
    data.restartsEarlier = json["restartsEarlier"_L1].toInt();
    data.now = json["now"_L1].toString();
    data.nowSub = json["nowSub"_L1].toString();
    data.nowFinal = json["nowFinal"_L1].toBool();
    for (const QJsonValue &value : json["notes"_L1].toArray())
        data.notes.append(errorFrom(value));
    return data;
}

} // namespace

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject visits;
    for (size_t i = 0; i < entry.visits.size(); ++i) {
        if (entry.visits[i] > 0)
            visits[QString::fromLatin1(stepRow(StepId(i)).paragraph)] = entry.visits[i];
    }
    QJsonObject json{{u"schema"_s, kSchema},
                     {u"session"_s, entry.sessionId},
                     {u"run"_s, entry.run},
                     {u"port"_s, entry.port},
                     {u"server"_s, entry.server},
                     {u"program"_s, entry.program},
                     {u"atMs"_s, entry.atMs},
                     {u"check"_s, entry.isCheck},
                     {u"step"_s, QString::fromLatin1(entry.row().paragraph)},
                     {u"visits"_s, visits},
                     {u"pass"_s, entry.pass},
                     {u"attempt"_s, entry.attempt},
                     {u"firstError"_s, toJson(entry.firstError)},
                     {u"firstErrorStep"_s, entry.firstErrorStep},
                     {u"data"_s, toJson(entry.data)}};
    if (entry.way == Way::Upload)
        json[u"way"_s] =
            u"upload"_s; // the network's, as in every older journal, where it is absent
    if (entry.consent)
        json[u"consent"_s] = toJson(*entry.consent);
    if (entry.verdict)
        json[u"verdict"_s] = Verdict::name(*entry.verdict);
    return json;
}

Result<JournalEntry> journalEntryFrom(const QJsonObject &json)
{
    const Step *step = stepRow(json["step"_L1].toString());
    const int schema = json["schema"_L1].toInt();
    JournalEntry entry;
    if (schema < 1 || schema > kSchema || !step || !readVisits(schema, json["visits"_L1], &entry))
        return Error{ErrorCode::JournalUnreadable, QString::number(schema), {}};
    entry.sessionId = json["session"_L1].toString();
    entry.run = json["run"_L1].toInt(1);
    entry.port = json["port"_L1].toString();
    entry.server = json["server"_L1].toString();
    entry.program = json["program"_L1].toString();
    entry.atMs = json["atMs"_L1].toInteger();
    entry.isCheck = json["check"_L1].toBool();
    entry.step = step->id;
    if (json["way"_L1] == u"upload"_s)
        entry.way = Way::Upload;
    entry.pass = json["pass"_L1].toInt(1);
    entry.attempt = json["attempt"_L1].toInt(1);
    entry.firstError = errorFrom(json["firstError"_L1]);
    entry.firstErrorStep = json["firstErrorStep"_L1].toString();
    entry.data = dataFrom(json["data"_L1].toObject());
    if (json.contains("consent"_L1))
        entry.consent = consentFrom(json["consent"_L1].toObject());
    if (json.contains("verdict"_L1)) {
        bool known = false;
        const int kind = QMetaEnum::fromType<VerdictKind>().keyToValue(
            json["verdict"_L1].toString().toLatin1().constData(), &known);
        entry.verdict = known ? VerdictKind(kind) : VerdictKind::Unknown;
    }
    return entry;
}

} // namespace fota
