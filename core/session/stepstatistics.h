#pragma once

#include "core/session/sessionsteps.h"

#include <map>

namespace fota {

/// How a step went with modules of one model, over some sessions.
struct StepStatistic
{
    QString model{};
    QString step{};
    int visits = 0;           ///< that ended, well or not
    int failed = 0;           ///< of them
    qint64 medianMs = -1;     ///< of those that ended well; -1: none did
    qint64 slowestMs = -1;    ///< the same
    QString slowestSession{}; ///< its id

    double failureRate() const { return visits > 0 ? double(failed) / visits : 0; }
    friend bool operator==(const StepStatistic &, const StepStatistic &) = default;
};

/// Counts sessions; each is given once. One that replays another is none of its own.
class StepStatistics
{
public:
    void add(const SessionReading &reading);
    int sessions() const { return m_sessions; } ///< that visited a step
    /// By model, and as the procedure has the steps.
    QList<StepStatistic> result() const;

    static constexpr int kMost = 2000; ///< sessions; the newest ones are counted
    static constexpr qint64 kLongestMs = 24LL * 3'600'000; ///< no step takes a day

private:
    struct Visits
    {
        QList<qint64> timesMs{}; ///< of those that ended well
        int ended = 0;
        int failed = 0;
        qint64 slowestMs = -1;
        QString slowestSession{};
    };
    std::map<std::pair<QString, QString>, Visits> m_steps; ///< by model and step
    int m_sessions = 0;
};

/// What has been counted, and of how many sessions.
struct StepCount
{
    QList<StepStatistic> steps{};
    int sessions = 0;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::StepCount)
