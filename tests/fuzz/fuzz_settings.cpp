#include "app/appsettings.h"
#include "core/base/error.h"
#include "core/session/settingscodec.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace fota;
using namespace Qt::StringLiterals;
using fuzz::holds;

namespace {

bool isValid(const Appearance &look)
{
    const QStringList languages{QString(), u"en"_s, u"de"_s, u"es"_s, u"zh_CN"_s};
    const auto isIn = [](int value, int least, int most) {
        return value == 0 || (value >= least && value <= most);
    };
    return languages.contains(look.language) && isIn(look.scale, 100, 200)
           && isIn(look.logFontPx, 9, 24) && look.logFont.size() <= 255;
}

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
           && isText(server.apn) && isText(server.pdpType) && isText(settings.lastPort)
           && isValid(settings.appearance) && settings.profiles.size() <= 64
           && settings.kept.sessions >= 1 && settings.kept.sessions <= 10'000
           && settings.kept.megabytes >= 10 && settings.kept.megabytes <= 100'000;
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
    holds(loadSettings(again, &error) == settings, "written and read again they are the same");
    const auto carried = importedSettings(text, settings, {u"me910c1-na"_s});
    holds(!carried
              || (isValid(carried->settings) && carried->settings.server.password.isEmpty()
                  && !carried->settings.allowRoaming && !carried->settings.allowDowngrade),
          "carried from elsewhere they are valid");
    const auto out = importedSettings(exportedSettings(settings), Settings(), {});
    holds(out.has_value(), "what is written to be carried can be read");
}
