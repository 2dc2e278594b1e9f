#pragma once

#include "core/host/hostservices.h"

#include <QDBusConnection>
#include <QStringList>

namespace fota {

/// Over org.freedesktop.ModemManager1: this device, and no other, is left alone by it. It forgets
/// what it was asked when the program that asked is gone. Belongs to one thread.
class ModemManager : public QObject, public ModemService
{
    Q_OBJECT

public:
    /// \param root of the system's device folders; other than "" in tests
    explicit ModemManager(const QDBusConnection &bus, const QString &root = {});
    ~ModemManager() override { giveBack(); }

    void claim(const QString &device, Told done) override;
    void giveBack() override;

private:
    QDBusMessage inhibit(const QString &uid, bool on) const;

    QDBusConnection m_bus;
    QString m_root;
    QStringList m_claimed;
    quint64 m_turn = 0; ///< of claims that still count
};

/// How that service names the physical device of a port: the name that a rule has given
/// (ID_MM_PHYSDEV_UID), else the device's place in the system's tree. Empty: not a device of it.
QString physicalDevice(const QString &port, const QString &root = {});

} // namespace fota
