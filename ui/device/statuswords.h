#pragma once

#include "core/base/error.h"

#include <QString>

namespace fota {

/// What is wrong with port or SIM card, short enough for the status ladder; the whole sentence is
/// in the row's tool tip and description. Empty: there is no shorter form.
QString statusWords(ErrorCode code);

} // namespace fota
