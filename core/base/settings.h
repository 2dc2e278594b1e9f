#pragma once

#include "core/base/keptsessions.h"
#include "core/base/limits.h"
#include "core/base/secret.h"
#include "core/base/signalthresholds.h"

#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fota {

/// The server that the module is told to use, and the context it reaches it by.
struct ServerAccess
{
    QString host; ///< name or IPv4 address, without port
    int port = 21;
    QString user;
    Secret password;                                         ///< never stored with the settings
    QString folder;                                          ///< AT#FTPCWD after login; empty: none
    QString checkFile = QStringLiteral("firmwarecheck.csv"); ///< may hold {imei}
    bool active = false;                                     ///< active instead of passive FTP
    QString apn;       ///< empty: the profile's. Given: also the leave to replace another APN (N06)
    int contextId = 0; ///< 0: the profile's
    QString pdpType;   ///< empty: the profile's

    friend bool operator==(const ServerAccess &, const ServerAccess &) = default;
};

/// What is other for one model of module than for the rest. Empty, 0 or none: as for the rest.
struct ProfileChoice
{
    QString apn; ///< also the leave to replace another APN (N06)
    int contextId = 0;
    QString pdpType;
    std::optional<bool> active; ///< active instead of passive FTP, or the other way round

    bool isEmpty() const { return apn.isEmpty() && contextId == 0 && pdpType.isEmpty() && !active; }
    friend bool operator==(const ProfileChoice &, const ProfileChoice &) = default;
};
using ProfileChoices = QMap<QString, ProfileChoice>; ///< by the profile's id

/// \a server as it is for a module of a profile for which this was chosen.
ServerAccess withChoice(ServerAccess server, const ProfileChoice &choice);

/// A PostgreSQL server on which several benches keep one history.
struct HistoryAccess
{
    QString server{}; ///< HOST[:PORT], or the folder of its socket; empty: this bench has its own
    QString database = QStringLiteral("fotabench");
    QString user{};           ///< empty: as on this computer
    QString bench{};          ///< what the others see; empty: the computer's name
    bool unencrypted = false; ///< also to a server elsewhere that offers no encryption
    Secret password{};        ///< never stored with the settings

    bool isOn() const { return !server.isEmpty(); }
    friend bool operator==(const HistoryAccess &, const HistoryAccess &) = default;
};

/// How the window looks; what is empty or 0 is as the system has it.
struct Appearance
{
    QString language; ///< "de", "zh_CN", ...; from the next start on
    int scale = 0;    ///< percent, 100 to 200; from the next start on
    QString logFont;  ///< family
    int logFontPx = 0;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// What the user has chosen, as values; saved by app/appsettings.
struct Settings
{
    ServerAccess server;
    Limits limits;
    QString dataDir;           ///< sessions, journal, budgets
    int passes = 2;            ///< 1 to 3
    bool keepPassword = false; ///< in the keychain of the system; else asked for each time
    bool allowDowngrade = false;
    bool allowRoaming = false;
    SignalThresholds thresholds;
    QString theme = QStringLiteral("system"); ///< system, light, dark, contrast
    QString lastPort;
    Appearance appearance;
    KeptSessions kept;
    ProfileChoices profiles;
    HistoryAccess history;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ServerAccess)
Q_DECLARE_METATYPE(fota::Settings)
