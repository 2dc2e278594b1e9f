#include "app/appsettings.h"

#include "core/base/error.h"
#include "core/base/privatefile.h"
#include "core/log/escape.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSizeCap = 1 << 20;
constexpr qsizetype kTextCap = 255; ///< K08

/// The text, or \a otherwise where it is none that a person can have set: too long, or with
/// characters that steer.
QString textOf(const QJsonValue &value, const QString &otherwise = {})
{
    const QString text = value.toString(otherwise);
    return text.size() <= kTextCap && isVisible(text) ? text : otherwise;
}

QString themeOf(const QJsonValue &value, const QString &otherwise)
{
    static const QStringList kThemes{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    const QString theme = value.toString();
    return kThemes.contains(theme) ? theme : otherwise;
}

struct Threshold
{
    QLatin1StringView key;
    int SignalThresholds::*value;
};

constexpr Threshold kThresholds[] = {
    {"rssiExcellent"_L1, &SignalThresholds::rssiExcellent},
    {"rssiGood"_L1, &SignalThresholds::rssiGood},
    {"rssiFair"_L1, &SignalThresholds::rssiFair},
    {"rssiPoor"_L1, &SignalThresholds::rssiPoor},
    {"rsrpStrong"_L1, &SignalThresholds::rsrpStrong},
    {"rsrpGood"_L1, &SignalThresholds::rsrpGood},
    {"rsrpFair"_L1, &SignalThresholds::rsrpFair},
    {"rsrqGood"_L1, &SignalThresholds::rsrqGood},
    {"rsrqFair"_L1, &SignalThresholds::rsrqFair},
};

/// All of them or none: one alone may make no sense beside the others.
SignalThresholds thresholdsOf(const QJsonObject &json)
{
    SignalThresholds thresholds;
    for (const Threshold &one : kThresholds)
        thresholds.*one.value = json[one.key].toInt(thresholds.*one.value);
    return thresholds.isSound() ? thresholds : SignalThresholds();
}

} // namespace

QString defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/fotabench/settings.json"_s;
}

Settings loadSettings(const QString &path, Error *error)
{
    Settings settings;
    QFile file(path);
    if (!file.exists())
        return settings;
    const bool readable = file.size() <= kSizeCap && file.open(QIODevice::ReadOnly);
    const QJsonDocument document =
        readable ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject()) {
        QFile::copy(path, path + u".kept"_s);
        if (error)
            *error = {ErrorCode::SettingsUnread, path, {}};
        return settings;
    }
    const QJsonObject json = document.object();
    const QJsonObject server = json.value("server"_L1).toObject();
    settings.server.host = textOf(server["host"_L1]);
    settings.server.port = std::clamp(server["port"_L1].toInt(21), 1, 65535);
    settings.server.user = textOf(server["user"_L1]);
    settings.server.folder = textOf(server["folder"_L1]);
    settings.server.checkFile = textOf(server["checkFile"_L1], settings.server.checkFile);
    if (settings.server.checkFile.isEmpty())
        settings.server.checkFile = Settings().server.checkFile;
    settings.server.active = server["active"_L1].toBool();
    settings.server.apn = textOf(server["apn"_L1]);
    settings.server.contextId = std::clamp(server["contextId"_L1].toInt(), 0, 99);
    settings.server.pdpType = textOf(server["pdpType"_L1]);
    settings.passes = std::clamp(json["passes"_L1].toInt(2), 1, 3);
    settings.keepPassword = json["keepPassword"_L1].toBool();
    settings.thresholds = thresholdsOf(json["thresholds"_L1].toObject());
    settings.theme = themeOf(json["theme"_L1], settings.theme);
    settings.lastPort = textOf(json["lastPort"_L1]);
    const QJsonObject limits = json["limits"_L1].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        settings.limits.set(it.key(), it.value().toDouble(-1));
    return settings;
}

bool saveSettings(const QString &path, const Settings &before, const Settings &after)
{
    QFile file(path);
    QJsonObject json;
    if (file.size() <= kSizeCap && file.open(QIODevice::ReadOnly))
        json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const auto put = [](QJsonObject &into, QLatin1StringView key, const auto &old,
                        const auto &now) {
        if (old != now)
            into[key] = now;
    };
    if (!json.contains("schema"_L1))
        json["schema"_L1] = 1;
    put(json, "passes"_L1, before.passes, after.passes);
    put(json, "keepPassword"_L1, before.keepPassword, after.keepPassword);
    put(json, "theme"_L1, before.theme, after.theme);
    put(json, "lastPort"_L1, before.lastPort, after.lastPort);
    QJsonObject thresholds = json.value("thresholds"_L1).toObject();
    for (const Threshold &one : kThresholds)
        put(thresholds, one.key, before.thresholds.*one.value, after.thresholds.*one.value);
    if (!thresholds.isEmpty())
        json["thresholds"_L1] = thresholds;

    const ServerAccess &old = before.server;
    const ServerAccess &now = after.server;
    QJsonObject server = json.value("server"_L1).toObject();
    if (old.host != now.host || old.port != now.port) { // one field, and one without the other lies
        server["host"_L1] = now.host;
        server["port"_L1] = now.port;
    }
    put(server, "user"_L1, old.user, now.user);
    put(server, "folder"_L1, old.folder, now.folder);
    put(server, "checkFile"_L1, old.checkFile, now.checkFile);
    put(server, "active"_L1, old.active, now.active);
    put(server, "apn"_L1, old.apn, now.apn);
    put(server, "contextId"_L1, old.contextId, now.contextId);
    put(server, "pdpType"_L1, old.pdpType, now.pdpType);
    if (!server.isEmpty())
        json["server"_L1] = server;
    return makePrivateFolder(QFileInfo(path).path()).has_value()
           && replaceFile(path, QJsonDocument(json).toJson()).has_value();
}

} // namespace fota
