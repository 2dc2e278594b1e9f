#include "core/sim/simbursts.h"

#include <utility>

namespace fota {

SimBursts::SimBursts(Clock &clock, std::function<void(const QByteArray &)> out)
    : m_clock(clock), m_out(std::move(out))
{
}

void SimBursts::add(const QByteArray &bytes, milliseconds delay, int times, milliseconds every)
{
    const auto burst = m_bursts.emplace(m_bursts.end(), m_clock);
    burst->bytes = bytes;
    burst->left = times;
    burst->every = every;
    burst->alarm.start(delay, [this, burst] { fire(burst); });
}

void SimBursts::fire(std::list<Burst>::iterator burst)
{
    const QByteArray bytes = burst->bytes;
    if (--burst->left > 0)
        burst->alarm.start(burst->every, [this, burst] { fire(burst); });
    else
        m_bursts.erase(burst);
    m_out(bytes);
}

} // namespace fota
