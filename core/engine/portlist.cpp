#include "core/engine/portlist.h"

#include "core/host/portholder.h"
#include "core/transport/portaccess.h"
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
        port.usbInterface = usbInterface(info.portName());
        if (device.exists() && !(device.isReadable() && device.isWritable())) {
            port.access = PortInfo::Access::Denied;
            port.accessDetail = portAccess(port.name);
        } else if (const QString holder = portHolder(port.name); !holder.isEmpty()) {
            port.access = PortInfo::Access::Busy;
            port.accessDetail = holder;
        }
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
