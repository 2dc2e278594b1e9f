#include "core/session/settingscodec.h"

#include "core/base/choices.h"
#include "core/session/settingsfields.h"

#include <QJsonDocument>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using namespace settingsfields;
using Reason = SettingsFault::Reason;

constexpr qsizetype kSizeCap = 1 << 20;
constexpr qsizetype kMostFaults = 40;   ///< of a file that was made to have many
constexpr qsizetype kMostProfiles = 64; ///< the same
constexpr int kSchema = 1;

/// A choice of a profile as settings with nothing but that, so that one table reads both.
Settings asSettings(const ProfileChoice &choice)
{
    Settings settings;
    settings.server.apn = choice.apn;
    settings.server.contextId = choice.contextId;
    settings.server.pdpType = choice.pdpType;
    return settings;
}

const QStringList kOfProfile{u"apn"_s, u"contextId"_s, u"pdpType"_s};

QJsonObject profileObject(const ProfileChoice &choice)
{
    QJsonObject object;
    const Settings values = asSettings(choice);
    for (const Field &field : fields()) {
        if (field.group == "server"_L1 && kOfProfile.contains(field.key)
            && field.get(values) != field.get(Settings()))
            object[field.key] = field.get(values);
    }
    if (choice.active)
        object["active"_L1] = *choice.active;
    return object;
}

/// Reads what is in the file; told of each value that is not taken.
class Reader
{
public:
    Reader(const Settings &present, Manner manner) : m_manner(manner), m_before(present.thresholds)
    {
        reading.settings = present;
    }

    SettingsReading reading;

    void read(const QJsonObject &json, const QStringList &profileIds)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString key = it.key();
            if (key == "limits"_L1)
                readObject(key, *it, [this](const auto &name, const auto &v) { limit(name, v); });
            else if (key == "profiles"_L1)
                readObject(key, *it,
                           [&](const auto &id, const auto &v) { profile(id, v, profileIds); });
            else if (isGroup(key))
                readObject(key, *it, [&](const auto &name, const auto &v) { one(key, name, v); });
            else if (key != "schema"_L1 && key != "program"_L1)
                one({}, key, *it);
        }
        judgeThresholds();
    }

private:
    void fault(const QString &key, Reason reason)
    {
        if (reading.faults.size() < kMostFaults)
            reading.faults.append({key, reason});
    }

    template<typename Take>
    void readObject(const QString &key, const QJsonValue &value, const Take &take)
    {
        if (!value.isObject())
            return fault(key, Reason::WrongKind);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            take(it.key(), *it);
    }

    void one(const QString &group, const QString &key, const QJsonValue &value)
    {
        const QString name = group.isEmpty() ? key : group + u'.' + key;
        const Field *field = fieldNamed(group, key);
        if (!field)
            return fault(name, isForbidden(key) ? Reason::NeverFromFile : Reason::Unknown);
        if (const auto reason = field->set(reading.settings, value, m_manner))
            fault(name, *reason);
    }

    /// All of them or none: one alone may make no sense beside the others.
    void judgeThresholds()
    {
        if (reading.settings.thresholds.isSound())
            return;
        reading.settings.thresholds = m_before;
        fault(u"thresholds"_s, Reason::OutOfRange);
    }

    void limit(const QString &name, const QJsonValue &value)
    {
        const QString key = u"limits."_s + name;
        if (!Limits::names().contains(name))
            return fault(key, Reason::Unknown);
        if (!value.isDouble())
            return fault(key, Reason::WrongKind);
        const double seconds = value.toDouble();
        const bool allowed = m_manner == Manner::OwnFile || Limits::range(name).holds(seconds);
        if (!allowed || !reading.settings.limits.set(name, seconds))
            fault(key, Reason::OutOfRange);
    }

    void profile(const QString &id, const QJsonValue &value, const QStringList &profileIds)
    {
        const QString key = u"profiles."_s + id;
        const bool known = m_manner == Manner::OwnFile ? isProfileId(id) : profileIds.contains(id);
        if (!known || reading.settings.profiles.size() >= kMostProfiles)
            return fault(key, Reason::Unknown);
        if (!value.isObject())
            return fault(key, Reason::WrongKind);
        ProfileChoice choice = reading.settings.profiles.value(id);
        Settings values = asSettings(choice);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = key + u'.' + it.key();
            if (it.key() == "active"_L1 && it->isBool())
                choice.active = it->toBool();
            else if (it.key() == "active"_L1)
                fault(name, Reason::WrongKind);
            else if (!kOfProfile.contains(it.key()))
                fault(name, isForbidden(it.key()) ? Reason::NeverFromFile : Reason::Unknown);
            else if (const auto reason =
                         fieldNamed(u"server"_s, it.key())->set(values, *it, m_manner))
                fault(name, *reason);
        }
        choice.apn = values.server.apn;
        choice.contextId = values.server.contextId;
        choice.pdpType = values.server.pdpType;
        if (!choice.isEmpty())
            reading.settings.profiles[id] = choice;
    }

    const Manner m_manner;
    SignalThresholds m_before;
};

QJsonObject objectOf(const Settings &settings, bool toCarry)
{
    QJsonObject json;
    for (const Field &field : fields()) {
        if (toCarry && field.ofThisComputer)
            continue;
        if (field.group.isEmpty()) {
            json[field.key] = field.get(settings);
            continue;
        }
        QJsonObject group = json[field.group].toObject();
        group[field.key] = field.get(settings);
        json[field.group] = group;
    }
    QJsonObject limits;
    for (const QString &name : Limits::names())
        limits[name] = *settings.limits.get(name);
    json["limits"_L1] = limits;
    QJsonObject profiles;
    for (auto it = settings.profiles.begin(); it != settings.profiles.end(); ++it) {
        if (!it->isEmpty())
            profiles[it.key()] = profileObject(*it);
    }
    json["profiles"_L1] = profiles;
    return json;
}

/// Of an object inside the object: put what differs, take out what is as if it had never been said.
template<typename Change>
void changeGroup(QJsonObject *json, const QString &key, const Change &change)
{
    const QJsonObject before = json->value(key).toObject();
    QJsonObject group = before;
    change(&group);
    if (group == before)
        return;
    if (group.isEmpty())
        json->remove(key);
    else
        (*json)[key] = group;
}

} // namespace

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject json = objectOf(settings, true);
    json["schema"_L1] = kSchema;
    json["program"_L1] = u"fotabench"_s;
    return QJsonDocument(json).toJson();
}

Result<SettingsReading> importedSettings(const QByteArray &bytes, const Settings &present,
                                         const QStringList &profileIds)
{
    if (bytes.size() > kSizeCap)
        return Error{ErrorCode::SettingsUnread, u"more than 1 MiB"_s, {}};
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Error{ErrorCode::SettingsUnread,
                     u"byte %1: %2"_s.arg(wrong.offset).arg(wrong.errorString()),
                     {}};
    const QJsonObject json = document.object();
    if (!document.isObject() || json["schema"_L1].toInt(0) != kSchema)
        return Error{ErrorCode::SettingsUnread, u"schema"_s, {}};
    Reader reader(present, Manner::Carried);
    reader.read(json, profileIds);
    return reader.reading;
}

Settings settingsFrom(const QJsonObject &json)
{
    Reader reader(Settings(), Manner::OwnFile);
    reader.read(json, {});
    Settings settings = reader.reading.settings;
    if (settings.server.checkFile.isEmpty())
        settings.server.checkFile = Settings().server.checkFile;
    return settings;
}

void putChanges(QJsonObject *json, const Settings &before, const Settings &after)
{
    const ServerAccess &old = before.server;
    const ServerAccess &now = after.server;
    const bool otherServer = old.host != now.host || old.port != now.port;
    const auto differs = [&](const Field &field) { // one field, and one without the other lies
        const bool isServer =
            field.group == "server"_L1 && (field.key == "host"_L1 || field.key == "port"_L1);
        return isServer ? otherServer : field.get(before) != field.get(after);
    };
    for (const Field &field : fields()) {
        if (!differs(field))
            continue;
        if (field.group.isEmpty())
            (*json)[field.key] = field.get(after);
        else
            changeGroup(json, field.group,
                        [&](QJsonObject *group) { (*group)[field.key] = field.get(after); });
    }
    changeGroup(json, u"limits"_s, [&](QJsonObject *limits) {
        for (const QString &name : Limits::names()) {
            const auto value = after.limits.get(name);
            if (before.limits.get(name) == value)
                continue;
            if (value == Limits().get(name))
                limits->remove(name);
            else
                (*limits)[name] = *value;
        }
    });
    QStringList ids = before.profiles.keys() + after.profiles.keys();
    ids.removeDuplicates();
    changeGroup(json, u"profiles"_s, [&](QJsonObject *profiles) {
        for (const QString &id : ids) {
            const ProfileChoice choice = after.profiles.value(id);
            if (before.profiles.value(id) == choice)
                continue;
            if (choice.isEmpty())
                profiles->remove(id);
            else
                (*profiles)[id] = profileObject(choice);
        }
    });
}

} // namespace fota
