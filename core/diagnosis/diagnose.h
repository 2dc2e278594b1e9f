#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/evidence.h"

namespace fota {

/// The id of the fault catalogue that an error has by itself, e.g. "F04"; empty where the catalogue
/// has none (a cancel, a consent that is missing). The only place that knows which. What is shown
/// is the id of the diagnosis, which knows more of the same error.
QString faultId(ErrorCode code);

/// What the table of rules says of \a evidence: of the rules that fit, the one that asks for most,
/// of equal ones the first. While an update may be running only rules that are for this time are
/// used. Empty where nothing fits, as for ErrorCode::None without any fact.
Diagnosis diagnose(const Evidence &evidence);

} // namespace fota
