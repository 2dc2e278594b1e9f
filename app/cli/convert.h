#pragma once

#include "app/cli/arguments.h"

namespace fota {

/// Writes \a input, a log of anybody, a session bundle or the folder of a session, to the file of
/// --to, without the identifiers whose kinds --keep does not name. Tells on the output what was
/// written and removed. Returns the exit code: 2 where a name is wrong or the input cannot be read.
int convertTo(const Invocation &call, const QString &input);

} // namespace fota
