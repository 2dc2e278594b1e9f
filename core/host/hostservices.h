#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace fota {

/// What the desktop or the system can do for a run. Each may be absent: that is no error. Nothing
/// in here blocks; \a trouble is in the system's own words, for the log, and empty where all is
/// well or there is no such service.
using Told = std::function<void(const QString &trouble)>;

/// Keeps the computer awake (H11).
class SleepInhibitor
{
public:
    virtual ~SleepInhibitor() = default;
    virtual void hold(Told told) = 0; ///< again while it holds: nothing
    virtual void release() = 0;
};

/// A service that takes modems for itself; it is asked to leave one alone (P04, H18).
class ModemService
{
public:
    virtual ~ModemService() = default;
    /// \a done is called always, within a few seconds, at once where there is nothing to ask.
    virtual void claim(const QString &device, Told done) = 0;
    virtual void giveBack() = 0; ///< all that was claimed; a pending claim is not answered any more
};

/// Where the computer's power comes from (H22).
class PowerSource
{
public:
    static constexpr int kLowPercent = 50; ///< an update may take half an hour
    virtual ~PowerSource() = default;
    /// Percent of the battery that it runs on; nothing on mains, or where it is not known.
    virtual std::optional<int> batteryPercent() const = 0;
};

/// How much room there is for what a run writes (H07).
class DiskSpace
{
public:
    virtual ~DiskSpace() = default;
    virtual std::optional<qint64> freeBytes(const QString &folder) const = 0; ///< none: not known
};

/// Plain text for a person who looks elsewhere.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void show(const QString &title, const QString &text) = 0;
};

/// The services of a run, in the engine's thread. Any of them may be missing.
class HostServices : public QObject
{
    Q_OBJECT

public:
    std::unique_ptr<SleepInhibitor> sleep;
    std::unique_ptr<ModemService> modem;
    std::unique_ptr<PowerSource> power;
    std::unique_ptr<DiskSpace> disk;
};

} // namespace fota
