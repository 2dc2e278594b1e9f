#include "app/appsettings.h"

#include "core/base/error.h"
#include "core/base/privatefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace fota {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kSizeCap = 1 << 20;
}

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
    const QJsonObject server = json["server"_L1].toObject();
    settings.server.host = server["host"_L1].toString();
    settings.server.port = std::clamp(server["port"_L1].toInt(21), 1, 65535);
    settings.server.user = server["user"_L1].toString();
    settings.server.folder = server["folder"_L1].toString();
    settings.server.checkFile = server["checkFile"_L1].toString(settings.server.checkFile);
    settings.server.active = server["active"_L1].toBool();
    settings.server.apn = server["apn"_L1].toString();
    settings.server.contextId = std::clamp(server["contextId"_L1].toInt(), 0, 99);
    settings.server.pdpType = server["pdpType"_L1].toString();
    settings.passes = std::clamp(json["passes"_L1].toInt(2), 1, 3);
    settings.theme = json["theme"_L1].toString(settings.theme);
    settings.lastPort = json["lastPort"_L1].toString();
    const QJsonObject limits = json["limits"_L1].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        settings.limits.set(it.key(), it.value().toDouble(-1));
    return settings;
}

bool saveSettings(const QString &path, const Settings &settings)
{
    const ServerAccess &server = settings.server;
    const QJsonObject json{{u"schema"_s, 1},
                           {u"server"_s, QJsonObject{{u"host"_s, server.host},
                                                     {u"port"_s, server.port},
                                                     {u"user"_s, server.user},
                                                     {u"folder"_s, server.folder},
                                                     {u"checkFile"_s, server.checkFile},
                                                     {u"active"_s, server.active},
                                                     {u"apn"_s, server.apn},
                                                     {u"contextId"_s, server.contextId},
                                                     {u"pdpType"_s, server.pdpType}}},
                           {u"passes"_s, settings.passes},
                           {u"theme"_s, settings.theme},
                           {u"lastPort"_s, settings.lastPort}};
    return makePrivateFolder(QFileInfo(path).path()).has_value()
           && replaceFile(path, QJsonDocument(json).toJson()).has_value();
}

} // namespace fota
