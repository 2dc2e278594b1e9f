#pragma once

#include "core/sim/recordedsession.h"

#include <QJsonArray>

namespace fota {

// What a scenario takes from the answers of a recorded session.

/// The lines of an answer without the result, which is the last one.
struct RecordedReply
{
    QByteArrayList lines;
    QByteArray final;
    QByteArray first() const { return lines.value(0); }
};

RecordedReply replyOf(const RecordedSession::Exchange &exchange);

/// The line of an answer that begins so; empty: there is none.
QByteArray lineOf(const RecordedReply &reply, QByteArrayView start);
/// The first text in quotes.
QByteArray argumentOf(const QByteArray &command);
/// What stands behind the colon, or all of it.
QByteArray valueOf(const QByteArray &line);

/// "contexts" of a scenario, from +CGDCONT.
QJsonArray contextsOf(const RecordedReply &reply);
/// The contexts that are up, from #SGACT.
QJsonArray activeOf(const RecordedReply &reply);

} // namespace fota
