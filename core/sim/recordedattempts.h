#pragma once

#include "core/sim/recordedsession.h"

namespace fota {

/// Finds where a run that failed at the network begins anew: it asks who is there and configures
/// the socket, after a data session and before any apply.
void markAttempts(QList<RecordedSession::Exchange> &script);

} // namespace fota
