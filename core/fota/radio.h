#pragma once

#include "core/fota/stepcontext.h"

namespace fota::radio {

/// R07: a signal below this is weak, and a download is likely to be cut.
inline constexpr int kWeakRssiDbm = -97;

/// Without a signal: is the radio switched off (R15)? If so the user is asked, and it is switched
/// on only after a yes; unattended it stays as it is.
/// \a done gets RadioOff where it is off and stays so, PortLost, and else no error: also where the
/// module does not say.
void ensureOn(StepContext &context, std::function<void(const Error &)> done);

} // namespace fota::radio
