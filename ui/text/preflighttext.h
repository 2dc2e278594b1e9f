#pragma once

#include "core/base/error.h"
#include "core/engine/preflight.h"

namespace fota {

/// What is looked at before an update, in words: "Signal", "ok", "−63 dBm is 34 dB above …".
QString preflightTopic(PreflightItem::Topic topic);
QString preflightState(PreflightItem::State state); ///< ok, look here, not checked
QString preflightReason(const PreflightItem &item);

/// Whether a row of it says what a note of the check says, too.
bool preflightSays(const Preflight &found, const Error &note);

/// For programs: stable, never translated.
QString preflightTopicKey(PreflightItem::Topic topic);
QString preflightStateKey(PreflightItem::State state);

} // namespace fota
