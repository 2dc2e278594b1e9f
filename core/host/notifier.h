#pragma once

#include "core/host/hostservices.h"

#include <QDBusConnection>

namespace fota {

/// Over org.freedesktop.Notifications. Text from outside stays plain text: where the desktop reads
/// markup, it gets none (K14). Belongs to one thread.
class DesktopNotifier : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus) : m_bus(bus) {}
    void show(const QString &title, const QString &text) override;

private:
    QDBusConnection m_bus;
};

} // namespace fota
