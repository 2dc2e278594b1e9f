#pragma once

#include "core/base/clock.h"
#include "core/base/logentry.h"

#include <functional>

namespace fota {

/// Collects log entries and gives them on in batches, at most ten a second, so that a storm of
/// lines costs the window ten updates (A17).
class LogBatcher
{
public:
    LogBatcher(Clock &clock, std::function<void(const QList<LogEntry> &)> give);

    void add(const LogEntry &entry);
    void flush();

private:
    std::function<void(const QList<LogEntry> &)> m_give;
    QList<LogEntry> m_entries;
    Clock &m_clock;
    milliseconds m_lastGiven{-1000};
    Alarm m_alarm;
};

} // namespace fota
