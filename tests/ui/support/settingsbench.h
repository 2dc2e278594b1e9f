#pragma once

#include "tests/ui/support/windowscript.h"

#include <QWidget>

namespace fota::tests {

template<typename T>
T *named(const QWidget &parent, const QString &name)
{
    for (T *found : parent.findChildren<T *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

template<typename T>
T *named(const QWidget &parent, const char *name)
{
    return named<T>(parent, QString::fromUtf8(name));
}

/// Settings of which nothing is as it is at first.
inline Settings richSettings()
{
    Settings settings = readySettings();
    settings.server.port = 2121;
    settings.server.folder = QStringLiteral("fw");
    settings.server.apn = QStringLiteral("iot.1nce.net");
    settings.server.contextId = 1;
    settings.server.pdpType = QStringLiteral("IP");
    settings.server.active = true;
    settings.passes = 3;
    settings.keepPassword = true;
    settings.thresholds.rsrpGood = -101;
    settings.allowRoaming = true;
    settings.lastPort = QStringLiteral("/dev/ttyUSB1");
    settings.limits.set(u"probe", 0.5);
    settings.limits.set(u"quiet", 5000); // more than the dialog offers, as a file may hold it
    settings.appearance = {QStringLiteral("de"), 110, QStringLiteral("No Such Font"), 15};
    settings.profiles[QStringLiteral("le910-na1")] = {QStringLiteral("broadband"), 2,
                                                      QStringLiteral("IPV6"), false};
    settings.profiles[QStringLiteral("later-model")].contextId = 4; // of a later version
    return settings;
}

} // namespace fota::tests
