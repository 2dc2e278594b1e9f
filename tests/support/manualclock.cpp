#include "tests/support/manualclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace fota {

Clock::Handle ManualClock::after(milliseconds delay, std::function<void()> call)
{
    const Handle handle = m_next++;
    m_calls.emplace(Key{m_elapsed + std::max(delay, milliseconds(0)), handle}, std::move(call));
    return handle;
}

void ManualClock::cancel(Handle handle)
{
    std::erase_if(m_calls, [handle](const auto &entry) { return entry.first.second == handle; });
}

void ManualClock::settle()
{
    for (int i = 0; i < 8; ++i) { // one posted event often posts the next
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool ManualClock::step(milliseconds until)
{
    if (m_calls.empty() || m_calls.begin()->first.first > until)
        return false;
    auto node = m_calls.extract(m_calls.begin());
    m_elapsed = std::max(m_elapsed, node.key().first);
    node.mapped()();
    settle();
    return true;
}

void ManualClock::advance(milliseconds by)
{
    const milliseconds until = m_elapsed + by;
    settle();
    while (step(until)) {}
    m_elapsed = until;
}

bool ManualClock::runUntil(const std::function<bool()> &done, milliseconds limit)
{
    const milliseconds until = m_elapsed + limit;
    settle();
    while (!done()) {
        if (!step(until))
            return false;
    }
    return true;
}

} // namespace fota
