#pragma once

#include "core/base/clock.h"
#include "core/engine/reports.h"

#include <QFileSystemWatcher>
#include <QHash>

namespace fota {

/// The list of serial ports, kept up to date: arrival and removal show within two seconds (P01).
/// The system tells when its folder of devices changes; while nothing changes nothing is done.
class PortMonitor : public QObject
{
    Q_OBJECT

public:
    using List = std::function<QList<PortInfo>()>;

    /// \a folder: of the devices, usually /dev.
    PortMonitor(Clock &clock, List list, const QString &folder, QObject *parent = nullptr);

    void refresh(); ///< tells the list as it is now, and begins to watch
    const QList<PortInfo> &ports() const { return m_ports; }
    /// What a port said to AT; forgotten when the port goes.
    void mark(const QString &port, PortInfo::Answer answer);

Q_SIGNALS:
    void changed(const QList<fota::PortInfo> &ports);

private:
    QList<PortInfo> listed();
    void update();
    void updateSoon();

    List m_list;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    Alarm m_next;
    int m_updatesLeft = 0;
    QList<PortInfo> m_ports;
    QHash<QString, PortInfo::Answer> m_answers;
};

} // namespace fota
