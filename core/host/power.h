#pragma once

#include "core/host/hostservices.h"

namespace fota {

/// By the kernel's list of power supplies: reads a few small files at each question.
class KernelPower : public PowerSource
{
public:
    /// \param folder the kernel's list; another one in tests
    explicit KernelPower(const QString &folder = QStringLiteral("/sys/class/power_supply"))
        : m_folder(folder)
    {
    }

    std::optional<int> batteryPercent() const override;

private:
    QString m_folder;
};

} // namespace fota
