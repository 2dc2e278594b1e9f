#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace fota {

class HostServices;
struct RunData;

/// One thing that a person should know before agreeing to an update: what is so, whether it is
/// well, and what could not be checked. A value; its words are made in ui/text/preflighttext.
struct PreflightItem
{
    Q_GADGET

public:
    enum class Topic : quint8 { Versions, Base, Signal, Registration, Sim, Port, Disk, Battery };
    Q_ENUM(Topic)
    enum class State : quint8 { Ok, Look, NotChecked };
    Q_ENUM(State)
    /// One sentence each; what it takes is behind it.
    enum class Finding : quint8 {
        NewerVersion,     ///< target, file
        UnorderedVersion, ///< target, file
        OlderVersion,     ///< target, file
        VersionByHand,    ///< target, file
        BaseFits,         ///< base version
        BaseNotStated,    ///< file
        SignalStrong,     ///< dBm, dB above the threshold, threshold
        SignalWeak,       ///< dBm, dB below the threshold, threshold
        SignalNotRead,
        Home,
        Roaming,
        RegistrationNotRead,
        SimReady,
        NoNetworkNeeded,
        PortAlone,
        PortHeld,      ///< who
        ModemService,  ///< the service's words
        PortElsewhere, ///< the port
        DiskFree,      ///< bytes, folder
        DiskLow,       ///< bytes, folder
        DiskNotRead,   ///< folder
        OnMains,
        BatteryGood, ///< percent
        BatteryLow,  ///< percent
        BatteryNotRead,
    };
    Q_ENUM(Finding)

    Topic topic = Topic::Versions;
    State state = State::NotChecked;
    Finding finding = Finding::NoNetworkNeeded;
    QStringList args{};
    friend bool operator==(const PreflightItem &, const PreflightItem &) = default;
};

/// All of it, as it was when a check had closed everything; empty: there was no such check.
struct Preflight
{
    qint64 atMs = 0;
    QList<PreflightItem> items{};
    bool isEmpty() const { return items.isEmpty(); }
    friend bool operator==(const Preflight &, const Preflight &) = default;
};

/// What a check has gathered, and whom of the host to ask.
struct PreflightFacts
{
    const RunData &data;
    bool isUpload = false;
    std::optional<int> rssiDbm{};      ///< the last of 4.c
    std::optional<int> registration{}; ///< <stat>, the last of 4.d
    QString port{};
    QString modemTrouble{}; ///< why a modem service keeps the device; empty: it does not
    QString dataDir{};
    const HostServices *host = nullptr;
    std::function<QString(const QString &)> portHolder{}; ///< as core/host/portholder.h
};

Preflight preflightOf(const PreflightFacts &facts, qint64 nowMs);

} // namespace fota

Q_DECLARE_METATYPE(fota::Preflight)
