#pragma once

#include <QString>

namespace fota {

/// Vendor and product of a USB device; 0 and 0: none, or not known.
struct UsbId
{
    quint16 vendor = 0;
    quint16 product = 0;
    static constexpr quint16 kTelit = 0x1bc7;
    friend bool operator==(const UsbId &, const UsbId &) = default;
};

/// "05c6:9008, Qualcomm emergency download" of a device that is no module but a module's loader,
/// which speaks no AT; empty: none that is known (U16). Source: the serial drivers of Linux,
/// option.c, qcserial.c and usb-serial-simple.c.
QString bootModeName(UsbId id);

/// The name under which the system lists a port: "ttyUSB0" of /dev/ttyUSB0 and of a link to it.
QString systemPortName(const QString &path);

} // namespace fota
