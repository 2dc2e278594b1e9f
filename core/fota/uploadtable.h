#pragma once

#include "core/fota/step.h"

#include <span>

namespace fota {

/// The rows of a local update (AT#OTAUPW) that differ from the note's; from 4.n on the note's rows
/// hold, so that the apply and all that watches it are the same on both ways.
std::span<const Step> uploadSteps();

} // namespace fota
