#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace fota {

using std::chrono::milliseconds;

/// Time as the engine sees it: what time is it, and call me later. Waits are monotonic, so a
/// jump of the wall clock changes only what is displayed (H12).
/// Lives in one thread; callbacks come from its event loop, never from inside after().
class Clock
{
public:
    using Handle = quint64; ///< 0 is no handle

    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;        ///< wall time, local zone
    virtual milliseconds elapsed() const = 0; ///< monotonic, since some fixed moment
    virtual Handle after(milliseconds delay, std::function<void()> call) = 0;
    virtual void cancel(Handle handle) = 0; ///< of a call already made or unknown: no effect
};

/// One pending call of a Clock; destroying or restarting it cancels the earlier one.
class Alarm
{
public:
    explicit Alarm(Clock &clock) : m_clock(&clock) {}
    ~Alarm() { stop(); }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    void start(milliseconds delay, std::function<void()> call)
    {
        stop();
        m_handle = m_clock->after(delay, [this, call = std::move(call)] {
            m_handle = 0;
            call(); // may start this alarm again, or destroy it: nothing of *this after here
        });
    }
    void stop()
    {
        if (m_handle)
            m_clock->cancel(std::exchange(m_handle, 0));
    }
    bool isActive() const { return m_handle != 0; }

private:
    Clock *m_clock;
    Clock::Handle m_handle = 0;
};

} // namespace fota
