#pragma once

#include "core/base/libraries.h"

namespace fota {

/// What the plots are drawn with.
Library plotLibrary();

} // namespace fota
