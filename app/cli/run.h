#pragma once

#include "app/cli/runoutput.h"

namespace fota {

// What the commands that run something share.

/// Ctrl+C before the point of no return cancels; after it, it only ends the watching.
void obeyInterrupt(Engine &engine);

/// Tells the result and leaves with its code.
void runAndLeave(Engine &engine, const std::shared_ptr<RunOutput> &output);

/// Checks, asks, and only then updates: the person at the terminal is the consent.
void checkAskUpdate(const Invocation &call, Engine &engine, const RunRequest &request,
                    const std::shared_ptr<RunOutput> &output);

/// --passes, else the settings' number. Nothing, and the code of wrong use, where it is not 1 to 3.
std::optional<int> readPasses(const Invocation &call, int *code);

} // namespace fota
