#pragma once

#include "core/base/error.h"

namespace fota {

/// The id of the fault catalogue that an error is shown with, e.g. "F04"; empty where the catalogue
/// has none (a cancel, a consent that is missing). The only place that knows which.
QString faultId(ErrorCode code);

} // namespace fota
