#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace fota {

/// One instance per device: by the device behind all links before the first byte is sent, by IMEI
/// once that is known (P05). The lock of a program that died is recognised as stale (H19).
class DeviceLock
{
public:
    /// \param folder where locks are kept, the same for all programs of a user
    explicit DeviceLock(const QString &folder) : m_folder(folder) {}

    /// Errors: PortInUse with the holder in its detail.
    Result<bool> lockDevice(const QString &device);
    Result<bool> lockImei(const QString &imei);
    /// Does another program, or another window of this one, work with this module now?
    bool isElsewhere(const QString &imei) const;
    void releaseDevice(); ///< its name may become another device's while it is away (P14)
    void release();

private:
    QString pathOf(const QString &identity) const;
    Result<bool> lock(const QString &identity, std::unique_ptr<QLockFile> &into);

    QString m_folder;
    std::unique_ptr<QLockFile> m_device;
    std::unique_ptr<QLockFile> m_imei;
};

} // namespace fota
