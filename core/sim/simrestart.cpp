#include "core/sim/simrestart.h"

#include <algorithm>

namespace fota {

SimRestart::SimRestart(Clock &clock, std::function<void()> down, std::function<void(bool)> up)
    : m_clock(clock), m_next(clock), m_down(std::move(down)), m_up(std::move(up))
{
}

void SimRestart::start(const Plan &plan)
{
    m_plan = plan;
    m_plan.lead = std::min(plan.lead, plan.total / 4);
    if (plan.period.count() > 0) {
        m_plan.resets = plan.forEver ? std::numeric_limits<int>::max()
                                     : std::max(1, int((plan.total - m_plan.lead) / plan.period));
    }
    m_begin = m_clock.elapsed();
    m_reset = 0;
    m_next.stop();
    if (m_plan.resets > 0)
        waitUntil(downAt(0), [this] { goDown(); });
}

void SimRestart::waitUntil(milliseconds moment, std::function<void()> call)
{
    m_next.start(std::max(milliseconds(0), m_begin + moment - m_clock.elapsed()), std::move(call));
}

milliseconds SimRestart::downAt(int reset) const
{
    if (m_plan.period.count() > 0)
        return m_plan.lead + m_plan.period * reset;
    return m_plan.lead + (m_plan.total - m_plan.lead) * reset / m_plan.resets;
}

milliseconds SimRestart::upAt(int reset) const
{
    if (reset == m_plan.resets - 1)
        return m_plan.total;
    return downAt(reset) + (downAt(reset + 1) - downAt(reset)) * 3 / 5;
}

void SimRestart::goDown()
{
    if (m_reset < m_plan.resets - 1 || m_plan.comesBack)
        waitUntil(upAt(m_reset), [this] { goUp(); });
    m_down();
}

void SimRestart::goUp()
{
    const bool last = m_reset == m_plan.resets - 1;
    ++m_reset;
    if (!last)
        waitUntil(downAt(m_reset), [this] { goDown(); });
    m_up(last);
}

} // namespace fota
