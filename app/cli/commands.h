#pragma once

#include "app/cli/arguments.h"

namespace fota {

/// The commands of the command line. Each starts what it does and ends the event loop with its
/// exit code, or returns the code at once; -1: the loop is to run.
int listPorts(const Invocation &call);
int identify(const Invocation &call, Engine &engine);
int monitor(const Invocation &call, Engine &engine);
int sendCommands(const Invocation &call, Engine &engine);
int check(const Invocation &call, Engine &engine);
int update(const Invocation &call, Engine &engine);
int upload(const Invocation &call, Engine &engine);
int resume(const Invocation &call, Engine &engine);
int simulate(const Invocation &call);
int analyze(const Invocation &call);
int convert(const Invocation &call);
int sessions(const Invocation &call);

} // namespace fota
