#include "core/base/playclock.h"

#include <algorithm>
#include <cmath>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kLongest = 1h; // of a timer: it is set anew then
/// Without waiting, what one call has posted must have run before time goes on.
constexpr int kRounds = 6;

} // namespace

PlayClock::PlayClock(const QDateTime &start, QObject *parent) : QObject(parent), m_start(start)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayClock::ring);
    m_since.start();
}

double PlayClock::exactMs() const
{
    if (!m_playing || m_speed == kAtOnce)
        return m_elapsedMs;
    const double now = m_elapsedMs + double(m_since.nsecsElapsed()) / 1e6 * m_speed;
    if (m_calls.empty())
        return now;
    // A call that is late has its own time all the same.
    return std::min(now, std::max(double(m_calls.begin()->first.first.count()), m_elapsedMs));
}

milliseconds PlayClock::elapsed() const
{
    return milliseconds(qint64(exactMs()));
}

void PlayClock::keepTime()
{
    m_elapsedMs = exactMs();
    m_since.restart();
}

void PlayClock::play(double speed)
{
    keepTime();
    m_speed = speed;
    m_playing = true;
    schedule();
}

void PlayClock::pause()
{
    keepTime();
    m_playing = false;
    m_timer.stop();
}

Clock::Handle PlayClock::after(milliseconds delay, std::function<void()> call)
{
    const Handle handle = m_next++;
    m_calls.emplace(Key{elapsed() + std::max(delay, 0ms), handle}, std::move(call));
    schedule();
    return handle;
}

void PlayClock::cancel(Handle handle)
{
    std::erase_if(m_calls, [handle](const auto &call) { return call.first.second == handle; });
    schedule();
}

void PlayClock::schedule()
{
    if (!m_playing || m_calls.empty())
        return m_timer.stop();
    m_settled = 0;
    if (m_speed == kAtOnce)
        return m_timer.start(0ms);
    const double dueMs = double(m_calls.begin()->first.first.count()) - exactMs();
    m_timer.start(std::clamp(milliseconds(qint64(std::ceil(dueMs / m_speed))), 0ms, kLongest));
}

void PlayClock::ring()
{
    if (!m_playing || m_calls.empty())
        return;
    if (m_speed == kAtOnce && ++m_settled < kRounds)
        return m_timer.start(0ms);
    const auto first = m_calls.begin();
    if (m_speed == kAtOnce)
        m_elapsedMs = std::max(m_elapsedMs, double(first->first.first.count()));
    else
        keepTime();
    if (double(first->first.first.count()) > m_elapsedMs)
        return schedule();
    const auto call = std::move(first->second);
    m_calls.erase(first);
    call();
    schedule();
}

} // namespace fota
