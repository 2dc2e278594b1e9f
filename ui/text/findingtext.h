#pragma once

#include "core/diagnosis/analysis.h"

namespace fota {

/// One sentence for a finding, with what to do where that is not plain.
QString findingText(const LogFinding &finding);

} // namespace fota
