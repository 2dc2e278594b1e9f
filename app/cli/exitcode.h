#pragma once

#include "core/engine/reports.h"

namespace fota {

/// Exit codes of the command line; the contract's, never to be changed.
namespace exitcode {
inline constexpr int kDone = 0;
inline constexpr int kProgram = 1;
inline constexpr int kUsage = 2;
inline constexpr int kUnknown = 6;
inline constexpr int kCancelled = 8;
} // namespace exitcode

int exitCode(const RunResult &result);
/// Of a command that is no run: the port or the dialogue, the SIM, the network.
int exitCode(const Error &error);

} // namespace fota
