#pragma once

#include "core/fota/verdict.h"
#include "core/log/replayedcommand.h"

#include <QString>

#include <optional>

namespace fota {

/// One sentence for a command at which the engine leaves the log: what it did, and what it got for
/// it. Empty where it does not.
QString departureText(const ReplayedCommand &command);

/// How the replay ended beside how the log did; none: it shows no end.
QString replayEndText(VerdictKind replay, const std::optional<VerdictKind> &log);

} // namespace fota
