#pragma once

#include "core/engine/openedlog.h"
#include "core/engine/reports.h"
#include "ui/text/messagetext.h"

namespace fota {

/// What an engine would have told of a session that a log shows.
IdentityReport identityOf(const LogAnalysis &session);
RunResult resultOf(const LogAnalysis &session, const OpenedLog &log);
/// Did the module take the order to apply?
bool isAcceptedApply(const LogStep &step);
/// The one to look at first: a failure, for that is what a customer asks about; else the last one
/// that came to an end, or had a step at all.
int mostTelling(const QList<LogAnalysis> &sessions);
/// The beginning and, if it has one, the end of a step, and between them what was said in it.
struct StepTold
{
    StepReport begin;
    QList<LogEntry> said;
    std::optional<StepReport> end;
};
StepTold toldOf(const LogStep &step, const OpenedLog &log);

/// What the message panel says of it.
Message messageFor(const LogAnalysis &session, const OpenedLog &log);

} // namespace fota
