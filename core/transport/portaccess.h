#pragma once

#include <QString>

namespace fota {

/// "root:dialout 0660": who may use a device, as `ls -l` would tell it (P03).
QString portAccess(const QString &path);

/// Which of a USB device's interfaces is behind a port of this name ("ttyUSB1"); -1: none, or not
/// known. \a folder: where the system lists its serial ports.
int usbInterface(const QString &name, const QString &folder = QStringLiteral("/sys/class/tty"));

} // namespace fota
