#pragma once

#include "core/base/error.h"
#include "core/transport/transport.h"

#include <optional>

namespace fota {

/// What a failure on a replayed log means: a command that was refused only because the log has no
/// answer to it is told as that, by its name (L06). Any other line: \a error as it is.
Error ofRecording(const Error &error, const Transport *line);

/// The warning that answers were made up where the log has none; nothing if none was.
std::optional<Error> madeUpAnswers(const Transport *line);

} // namespace fota
