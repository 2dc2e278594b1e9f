#pragma once

#include "core/sim/recordedsession.h"

namespace fota {

/// The scenario of a recorded session, as JSON for people: a module that behaves as the recorded
/// one did then, so that a run against it takes the same steps to the same verdict. What the
/// module was stands in the fields of a scenario; what it did that no well-behaved module does, in
/// its faults, each at the visit of its command.
///
/// The files of the server are in it; the delta is one that leads to the version that was read
/// afterwards. It holds what the session holds: whoever gives it away hands in a redacted one.
/// Errors: BadScenario (no model or version in it; more than a scenario may be).
Result<QByteArray> scenarioOf(const RecordedSession &session, const QString &title);

} // namespace fota
