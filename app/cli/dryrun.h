#pragma once

#include "app/cli/arguments.h"

namespace fota {

/// Prints, step by step, the commands that an update with these options would send to a module
/// that is as the profile expects; secrets masked. Opens no port.
int dryRun(const Invocation &call, const RunRequest &request);

/// The same of a local update.
int dryRunUpload(const Invocation &call, const LocalDelta &file);

} // namespace fota
