#pragma once

#include "core/engine/preflight.h"

namespace fota {

/// What is looked at before an update, in words: "Signal", "ok", "−63 dBm is 34 dB above …".
QString preflightTopic(PreflightItem::Topic topic);
QString preflightState(PreflightItem::State state); ///< ok, look here, not checked
QString preflightReason(const PreflightItem &item);

/// For programs: stable, never translated.
QString preflightTopicKey(PreflightItem::Topic topic);
QString preflightStateKey(PreflightItem::State state);

} // namespace fota
