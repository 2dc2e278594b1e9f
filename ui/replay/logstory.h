#pragma once

#include "core/engine/openedlog.h"

namespace fota {

class ModuleBar;
class RunPage;
class SignalPlot;

/// The views of a live module.
struct SessionViews
{
    ModuleBar *module;
    RunPage *page;
    SignalPlot *plot;
};

/// Shows in them what a session of a log tells, as if its module had just told it. What was shown
/// before goes.
void tellSession(const SessionViews &views, const OpenedLog &log, int session);

} // namespace fota
