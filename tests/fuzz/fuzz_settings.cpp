#include "app/appsettings.h"
#include "core/base/error.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace fota;
using namespace Qt::StringLiterals;
using fuzz::holds;

namespace {

bool isValid(const Settings &settings)
{
    const ServerAccess &server = settings.server;
    const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    const auto isText = [](const QString &text) {
        return text.size() <= 255 && std::ranges::none_of(text, [](QChar c) {
                   return c.category() == QChar::Other_Control;
               });
    };
    return server.port >= 1 && server.port <= 65'535 && server.contextId >= 0
           && server.contextId <= 99 && settings.passes >= 1 && settings.passes <= 3
           && themes.contains(settings.theme) && !server.checkFile.isEmpty() && isText(server.host)
           && isText(server.user) && isText(server.folder) && isText(server.checkFile)
           && isText(server.apn) && isText(server.pdpType) && isText(settings.lastPort);
}

} // namespace

/// Z08: defaults, or valid; what was read is written and read again the same; no password.
FUZZ_TARGET(settings)
{
    static QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.json"_s);
    const QByteArray text = bytes.toByteArray();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return holds(false, "a file to read from");
    file.close();
    Error error;
    const Settings settings = loadSettings(path, &error);
    holds(isValid(settings), "defaults, or valid");
    holds(settings.server.password.isEmpty(), "no password is read");
    holds(!settings.allowDowngrade && !settings.allowRoaming, "nothing is allowed by a file");
    if (error)
        holds(settings == Settings(), "unread settings are the defaults");
    holds(error || QJsonDocument::fromJson(text).isObject(), "what is no object is told");
    const QString again = dir.filePath(u"again.json"_s);
    QFile::remove(again);
    holds(saveSettings(again, Settings(), settings), "settings can be written");
    Settings read = loadSettings(again, &error);
    read.limits = settings.limits; // not saved: they come from the file alone
    holds(read == settings, "written and read again they are the same");
}
