#pragma once

#include "core/fota/verdict.h"

#include <QString>

namespace fota {

/// Two or three words for a verdict: "Updated", "Already up to date", ...
QString verdictTitle(VerdictKind verdict);
/// One sentence that says what it means.
QString verdictSentence(VerdictKind verdict);
/// True if it needs nobody's attention: Updated, AlreadyCurrent, UpdateAvailable.
bool isGood(VerdictKind verdict);

} // namespace fota
