#include "core/engine/portlist.h"

#include "core/host/portholder.h"
#include "core/transport/usbid.h"

#include <QFileInfo>
#include <QSerialPortInfo>

#include <algorithm>

namespace fota {

QList<PortInfo> serialPorts()
{
    QList<PortInfo> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        PortInfo port{.name = info.systemLocation(),
                      .description = info.description(),
                      .manufacturer = info.manufacturer(),
                      .serial = info.serialNumber(),
                      .vid = info.vendorIdentifier(),
                      .pid = info.productIdentifier(),
                      .access = PortInfo::Access::Ok};
        const QFileInfo device(port.name);
        if (device.exists() && !(device.isReadable() && device.isWritable()))
            port.access = PortInfo::Access::Denied;
        else if (!portHolder(port.name).isEmpty())
            port.access = PortInfo::Access::Busy;
        ports.append(port);
    }
    std::ranges::stable_sort(ports, [](const PortInfo &a, const PortInfo &b) {
        return std::pair(a.vid != UsbId::kTelit, a.name)
               < std::pair(b.vid != UsbId::kTelit, b.name);
    });
    return ports;
}

QStringList portsToProbe(const QList<PortInfo> &ports)
{
    QStringList names;
    for (const PortInfo &port : ports) {
        if (port.vid == UsbId::kTelit && port.access == PortInfo::Access::Ok
            && port.answer == PortInfo::Answer::NotAsked)
            names += port.name;
    }
    return names;
}

} // namespace fota
