#include "core/sim/simstate.h"

namespace fota {

SimState::SimState(const Scenario &scenario)
    : echo(scenario.start.echo), style{scenario.start.verbose, scenario.start.quiet, 0},
      model(scenario.module), imei(scenario.imei), firmware(scenario.firmware),
      subVersion(scenario.subVersion), simState(scenario.simState),
      simBusyAnswers(scenario.simBusyAnswers),
      cfun(scenario.start.cfun), csq{scenario.radio.csq}, cereg{scenario.radio.cereg},
      creg{scenario.radio.creg.isEmpty() ? scenario.radio.cereg : scenario.radio.creg},
      cgreg{scenario.radio.cgreg.isEmpty() ? scenario.radio.cereg : scenario.radio.cgreg},
      ftpAscii(scenario.start.asciiType), ftpOpen(scenario.start.ftpOpen)
{
    for (const Scenario::Context &context : scenario.contexts)
        contexts.insert(context.id, {context.type, context.apn});
    for (const int id : scenario.start.active)
        contexts[id].active = true;
    if (scenario.storedDelta) {
        delta.emplace();
        delta->name = scenario.storedDelta->name;
        delta->target = scenario.storedDelta->target;
        delta->size = 1;
    }
}

void SimState::restart(const Scenario &scenario)
{
    echo = scenario.apply.echo;
    style = {};
    cfun = 1;
    registrationMode = {};
    sockets = {};
    ftpTimeout = 100;
    ftpAscii = scenario.start.asciiType;
    dropContexts();
    if (!scenario.apply.keepsContexts)
        contexts.clear();
}

void SimState::dropContexts()
{
    for (Context &context : contexts)
        context.active = false;
    ftpOpen = false;
    ftpDownloads = 0;
}

bool SimState::registered() const
{
    const int status = cereg.current();
    return cfun == 1 && (status == 1 || status == 5);
}

} // namespace fota
