#pragma once

#include "core/diagnosis/analysis.h"

#include <QJsonObject>

namespace fota {

/// An analysis as command-line.md of the contract names its keys; what is not known is null. Texts
/// of the log are visible(). \a words: the sentence for a finding, as its `text`; none: it has only
/// its `kind`, and what is filled into the sentence as `args`.
QJsonObject analysisJson(const LogAnalysis &session,
                         QString (*words)(const LogFinding &) = nullptr);

/// "started", "done", "other", "failed".
QString stepStateName(LogStep::State state);
/// "info", "warning", "failure".
QString severityName(LogFinding::Severity severity);

} // namespace fota
