#pragma once

#include "core/engine/reports.h"

namespace fota {

/// The serial ports there are, with what USB tells of them and whether they can be opened. Opens
/// none. Modules of Telit (vendor 1bc7) first.
QList<PortInfo> serialPorts();
/// Those of Telit that are idle and were not asked yet: a module has several, and not all speak AT.
QStringList portsToProbe(const QList<PortInfo> &ports);

} // namespace fota
