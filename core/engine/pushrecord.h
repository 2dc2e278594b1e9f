#pragma once

#include "core/engine/pushreport.h"

#include <QJsonObject>

namespace fota {

class Connection;

/// A push as it stands in a session's record, and as the command line tells it.
QJsonObject toJson(const PushReport &report);
/// "asking", "running", "restarting", "over"
QString pushStateKey(PushReport::State state);

/// Into the record of the open session, and a line of its transcript.
void recordPush(Connection &connection, const PushReport &report);

} // namespace fota
