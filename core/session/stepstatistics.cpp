#include "core/session/stepstatistics.h"

#include <algorithm>

namespace fota {

namespace {

qint64 median(QList<qint64> times)
{
    if (times.isEmpty())
        return -1;
    std::ranges::sort(times);
    return (times[(times.size() - 1) / 2] + times[times.size() / 2]) / 2;
}

} // namespace

void StepStatistics::add(const SessionReading &reading)
{
    if (reading.record.port.startsWith(QLatin1StringView("replay:")))
        return; // its times are a log's, and its steps have been counted
    const QList<StepVisit> visits = stepVisits(reading);
    m_sessions += visits.isEmpty() ? 0 : 1;
    for (const StepVisit &visit : visits) {
        if (!visit.hasEnded())
            continue;
        Visits &all = m_steps[{reading.record.model, visit.step}];
        ++all.ended;
        if (visit.state == LogStep::State::Failed) {
            ++all.failed;
            continue;
        }
        if (visit.elapsedMs < 0 || visit.elapsedMs > kLongestMs)
            continue;
        all.timesMs.append(visit.elapsedMs);
        if (visit.elapsedMs > all.slowestMs) {
            all.slowestMs = visit.elapsedMs;
            all.slowestSession = reading.record.id;
        }
    }
}

QList<StepStatistic> StepStatistics::result() const
{
    QList<StepStatistic> list;
    for (const auto &[key, visits] : m_steps)
        list.append({key.first, key.second, visits.ended, visits.failed, median(visits.timesMs),
                     visits.slowestMs, visits.slowestSession});
    std::ranges::stable_sort(list, {}, [](const StepStatistic &one) {
        return std::tuple(one.model, stepPlace(one.step), one.step);
    });
    return list;
}

} // namespace fota
