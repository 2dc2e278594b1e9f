#pragma once

#include "core/host/hostservices.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace fota {

/// Over org.freedesktop.login1: a descriptor that keeps the computer awake for as long as it is
/// open. Belongs to one thread.
class LogindInhibitor : public QObject, public SleepInhibitor
{
    Q_OBJECT

public:
    explicit LogindInhibitor(const QDBusConnection &bus) : m_bus(bus) {}

    void hold(Told told) override;
    void release() override;
    bool isHeld() const { return m_lock.isValid(); }

private:
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
    bool m_wanted = false;
    bool m_asked = false; ///< and not answered yet
};

} // namespace fota
