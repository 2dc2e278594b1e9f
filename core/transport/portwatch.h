#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

namespace fota {

/// Where a module that vanished may come back: under its own name, on a port with its USB serial
/// number, or on one that is new since then, links beside the given path that differ only in their
/// number included (P13). Who it is, is for the caller to ask: by IMEI, before anything else.
class PortWatch
{
public:
    explicit PortWatch(const QString &port);

    bool isDevice() const { return m_isDevice; } ///< no network line and no simulated one
    const QString &port() const { return m_port; }
    /// The module is on its port: what else is there is not it. All of it, for the journal;
    /// setKnown() takes it after a crash: only other ports are new then (P13).
    QStringList markPresent();
    /// What came since markPresent() is new, though it was there before the loss was noticed: a
    /// host that slept or is busy learns late of it (H11, H20).
    void markVanished();
    QStringList present() const; ///< what is there now
    void setKnown(const QStringList &ports) { m_known = {ports.begin(), ports.end()}; }
    /// The module was seen under this name, too: it may come back there although it is known.
    void addOwn(const QString &name);
    /// Those of candidates() that are the module's own names or have its USB serial number.
    QStringList ownCandidates() const;
    /// Names to be tried now, the module's own first. Empty while there is none.
    QStringList candidates() const;
    /// Another device answered there: not to be tried again while it stays.
    void reject(const QString &name);

private:
    struct SystemPort
    {
        QString name;
        QString usbSerial;
    };

    static QList<SystemPort> askSystem();
    /// What the system lists. Asking it costs some 10 ms of CPU, so it is asked when a device came
    /// or went, a few times more, for a device's properties come after its name, and now and then.
    const QList<SystemPort> &systemPorts() const;
    QStringList siblings() const;
    QStringList simulatedNames() const;

    QString m_port;
    QString m_usbSerial;
    QStringList m_own;             ///< names of the module, the given one first
    mutable QSet<QString> m_known; ///< names, each with the device behind it
    mutable QSet<QString> m_rejected;
    mutable QList<SystemPort> m_listed;
    mutable QDateTime m_devicesChanged;
    mutable int m_asked = 0; ///< since they changed
    bool m_isDevice = false; ///< a path or a COM name, not tcp:// or sim:
};

} // namespace fota
