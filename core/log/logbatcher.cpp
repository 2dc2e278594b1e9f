#include "core/log/logbatcher.h"

namespace fota {

namespace {
constexpr milliseconds kPause{100};
}

LogBatcher::LogBatcher(Clock &clock, std::function<void(const QList<LogEntry> &)> give)
    : m_give(std::move(give)), m_clock(clock), m_alarm(clock)
{
}

void LogBatcher::add(const LogEntry &entry)
{
    m_entries.append(entry);
    if (!m_alarm.isActive()) {
        const milliseconds since = m_clock.elapsed() - m_lastGiven;
        m_alarm.start(std::max(kPause - since, milliseconds(0)), [this] { flush(); });
    }
}

void LogBatcher::flush()
{
    m_alarm.stop();
    m_lastGiven = m_clock.elapsed();
    if (!m_entries.isEmpty())
        m_give(std::exchange(m_entries, {}));
}

} // namespace fota
