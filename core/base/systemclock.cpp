#include "core/base/systemclock.h"

#include <QTimer>

#include <algorithm>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kLongest = 24h; // a QTimer takes an int of milliseconds, 24 days

} // namespace

SystemClock::SystemClock(QObject *parent) : QObject(parent)
{
    m_since.start();
}

SystemClock::~SystemClock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

milliseconds SystemClock::elapsed() const
{
    return milliseconds(m_since.elapsed());
}

Clock::Handle SystemClock::after(milliseconds delay, std::function<void()> call)
{
    const Handle handle = m_next++;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this,
            [this, handle, timer, until = elapsed() + delay, call = std::move(call)] {
                if (const milliseconds left = until - elapsed();
                    left >= 1s) { // it was cut into days
                    timer->start(std::min(left, kLongest));
                    return;
                }
                m_timers.erase(handle);
                timer->deleteLater();
                const auto run = call; // the timer's copy may go while it runs
                run();
            });
    m_timers.emplace(handle, timer);
    timer->start(std::clamp(delay, 0ms, kLongest));
    return handle;
}

void SystemClock::cancel(Handle handle)
{
    if (const auto it = m_timers.find(handle); it != m_timers.end()) {
        it->second->stop();
        it->second->deleteLater();
        m_timers.erase(it);
    }
}

} // namespace fota
