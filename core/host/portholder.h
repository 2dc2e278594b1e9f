#pragma once

#include <QString>

namespace fota {

/// The program that has a device open, as "name (pid 123)", where the system tells (Linux, own
/// processes or as root); empty: nobody, or not to be found out. Opens nothing (P04).
QString portHolder(const QString &device);

} // namespace fota
