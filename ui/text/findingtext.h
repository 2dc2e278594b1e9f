#pragma once

#include "core/diagnosis/analysis.h"
#include "core/engine/reports.h"

namespace fota {

/// As an engine would have reported it.
StepReport::State reported(LogStep::State state);
QString severityWord(LogFinding::Severity severity);
/// One sentence for a finding, with what to do where that is not plain.
QString findingText(const LogFinding &finding);
/// Its code of the fault catalogue, as "C30"; empty where it has none but a key for programs.
QString findingCode(const LogFinding &finding);

} // namespace fota
