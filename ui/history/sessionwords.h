#pragma once

#include "core/session/sessionrecord.h"
#include "ui/run/verdictlook.h"

#include <optional>

namespace fota {

// A session in words; texts from outside are escaped.

std::optional<VerdictKind> verdictOf(const SessionRecord &session);
VerdictLook lookOf(const SessionRecord &session);
QString endTitle(const SessionRecord &session);     ///< "Failed", "no end on record", "no run"
QString endWords(const SessionRecord &session);     ///< the same with the code: "Failed (F04)"
QString versionWords(const SessionRecord &session); ///< the last one that is known
/// "30.00.001 → 30.00.002", or the one that is known.
QString changeWords(const SessionRecord &session);
QString startWords(const SessionRecord &session); ///< "2026-01-31 14:03", local time
/// One line that names it: time, end, model.
QString headWords(const SessionRecord &session);

struct SessionFact
{
    QString name;
    QString value;
};
QList<SessionFact> sessionFacts(const SessionRecord &session); ///< all that is known of it
QList<SessionFact> labelFacts(const SessionRecord &session);   ///< its tags and note

/// "+0:00.390" with a real minus sign; a duration of nobody knows what: a dash.
QString longerWords(const std::optional<qint64> &ms);
QString timeWords(qint64 ms); ///< below 0: a dash

} // namespace fota
