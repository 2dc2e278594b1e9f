#pragma once

#include "core/session/logsource.h"
#include "core/sim/recordedsession.h"

namespace fota {

/// Writes a session of a log as a scenario of the simulated module, whole or not at all. Every
/// identifier is replaced by a made-up one, and no password is in it, whatever the log shows.
/// Errors: BadScenario (nothing to make one of), LogUnread, LogNotWritten.
Result<bool> saveScenario(const LogSource &source, const RecordedSession::Lines &lines,
                          const QString &out);

} // namespace fota
