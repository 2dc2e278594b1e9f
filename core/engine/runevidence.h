#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/evidence.h"
#include "core/engine/reports.h"

namespace fota {

/// What still matters once the update is in: what was agreed to beforehand does not, nor what the
/// program keeps as it is (C28, C29).
QList<Error> openNotes(const RunResult &result);

/// True while an update may be running in the module: it was begun and its end was not seen.
bool isUnsettled(const RunResult &result);

/// What a run saw of its failure. Of a good end: of its first open note; without one, empty.
Evidence evidenceOf(const RunResult &result);
/// Of an error outside a run.
Evidence evidenceOf(const Error &error);

/// What the rules say of it. Empty: there is nothing to say or to do.
Diagnosis diagnosisOf(const RunResult &result);
Diagnosis diagnosisOf(const Error &error);

/// The support code: the diagnosis's id, wherever a fault is told. Empty: a good end, or none.
QString faultOf(const RunResult &result);
QString faultOf(const Error &error);

} // namespace fota
