#pragma once

#include "core/fota/stepreports.h"

class QIODevice;

namespace fota {

/// The restarts of the module that a session's events.jsonl tells, a list for each apply that was
/// accepted. A line that is no event is passed over.
QList<QList<RestartReport>> recordedRestarts(QIODevice &events);

} // namespace fota
