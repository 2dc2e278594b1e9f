#include "app/appsettings.h"

#include "core/base/error.h"
#include "core/base/privatefile.h"
#include "core/session/settingscodec.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSizeCap = 1 << 20;

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
    return settingsFrom(document.object());
}

bool saveSettings(const QString &path, const Settings &before, const Settings &after)
{
    QFile file(path);
    QJsonObject json;
    if (file.size() <= kSizeCap && file.open(QIODevice::ReadOnly))
        json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (!json.contains("schema"_L1))
        json["schema"_L1] = 1;
    putChanges(&json, before, after);
    return makePrivateFolder(QFileInfo(path).path()).has_value()
           && replaceFile(path, QJsonDocument(json).toJson()).has_value();
}

} // namespace fota
