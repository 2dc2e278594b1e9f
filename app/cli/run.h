#pragma once

#include "app/cli/runoutput.h"

namespace fota {

// What the commands that run something share.

/// Ctrl+C before the point of no return cancels; after it, it only ends the watching.
void obeyInterrupt(Engine &engine, const std::shared_ptr<Output> &output);

/// Tells the result and leaves with its code.
void runAndLeave(Engine &engine, const std::shared_ptr<RunOutput> &output);

/// An update or a local one: with --yes at once, else it checks, asks, and only then updates. The
/// person at the terminal is the consent. The code of wrong use, or -1: it runs.
int askAndRun(const Invocation &call, Engine &engine, RunRequest request);

/// --profile and --push into the request. False, and the code of wrong use, where they are none.
bool readChoices(const Invocation &call, RunRequest *request, int *code);

/// --passes, else the settings' number. Nothing, and the code of wrong use, where it is not 1 to 3.
std::optional<int> readPasses(const Invocation &call, int *code);

} // namespace fota
