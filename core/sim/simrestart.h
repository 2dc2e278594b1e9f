#pragma once

#include "core/base/clock.h"

#include <functional>

namespace fota {

/// The coming and going of a module that restarts: when it is down and when it is up again.
/// Down is most of the time; between two restarts it is up for a short while.
class SimRestart
{
public:
    struct Plan
    {
        int resets = 3;
        milliseconds total{165'000}; ///< to the moment when it can answer for good
        milliseconds lead{700};      ///< to the first going down
        milliseconds period{0};      ///< above 0: goes down so often until total, whatever resets
        bool forEver = false;        ///< with a period: without end
        bool comesBack = true;       ///< false: down for good after the last reset
    };

    SimRestart(Clock &clock, std::function<void()> down, std::function<void(bool last)> up);

    void start(const Plan &plan);
    bool isRunning() const { return m_next.isActive(); }

private:
    void goDown();
    void goUp();
    milliseconds downAt(int reset) const;
    milliseconds upAt(int reset) const;
    void waitUntil(milliseconds moment, std::function<void()> call);

    Clock &m_clock;
    Alarm m_next;
    std::function<void()> m_down;
    std::function<void(bool)> m_up;
    Plan m_plan;
    milliseconds m_begin{0};
    int m_reset = 0;
};

} // namespace fota
