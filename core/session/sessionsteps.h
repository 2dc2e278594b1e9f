#pragma once

#include "core/diagnosis/analysis.h"
#include "core/fota/stepreports.h"
#include "core/session/sessionrecord.h"

namespace fota {

/// What was said in a visit of a step, as far as the session's record keeps it.
struct StepExchange
{
    QString command{};
    QStringList reply{};
    qint64 elapsedMs = -1; ///< -1: no reply came
    friend bool operator==(const StepExchange &, const StepExchange &) = default;
};

/// One visit of a step, as a session's record tells it.
struct StepVisit
{
    QString step{}; ///< "4.c", "UPLOAD", or "OPEN", "IDENT", "SIM"
    int run = 0;    ///< of the session, from 1; 0: outside a run
    int visit = 1;  ///< of this step in its run
    int pass = 1;
    LogStep::State state = LogStep::State::Started; ///< Started: no end of it is on record
    qint64 elapsedMs = -1;                          ///< -1: not known
    StepDetail detail{};
    QList<StepExchange> exchanges{};

    bool hasEnded() const { return state != LogStep::State::Started; }
};

/// All visits of a session in their order; what was skipped was not visited.
QList<StepVisit> stepVisits(const SessionReading &reading);

/// Of a record of events.
StepDetail stepDetailOf(const QJsonValue &value);

/// Where a step stands in the procedure, for lists of steps.
int stepPlace(QStringView step);

/// The same visit of a step in two sessions; one of them may lack it.
struct StepPair
{
    std::optional<StepVisit> first{};
    std::optional<StepVisit> second{};

    const StepVisit &any() const { return first ? *first : *second; }
    /// How much longer the second took; nothing where one of the times is not known.
    std::optional<qint64> longerMs() const;
    /// Was the same said? Times are no part of it.
    bool isAlike() const;
};

/// Two sessions, step by step: the last run of each, which is the one that their verdict is of.
struct SessionComparison
{
    SessionRecord first{};
    SessionRecord second{};
    QList<StepPair> steps{};
};

/// In the order of the first one, with what the second one has besides where it came.
QList<StepPair> pairedSteps(const QList<StepVisit> &first, const QList<StepVisit> &second);
SessionComparison compared(const SessionReading &first, const SessionReading &second);

} // namespace fota

Q_DECLARE_METATYPE(fota::SessionComparison)
