#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>

namespace fota {

/// A Clock that is moved by hand: half an hour of restarts takes milliseconds.
class ManualClock : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    milliseconds elapsed() const override { return m_elapsed; }
    Handle after(milliseconds delay, std::function<void()> call) override;
    void cancel(Handle handle) override;

    /// Moves time on; what falls due is called in order, and posted events run in between.
    void advance(milliseconds by);
    /// Lets posted events run and jumps from one pending call to the next until \a done says so
    /// or \a limit has passed. True when done.
    bool runUntil(const std::function<bool()> &done, milliseconds limit = std::chrono::hours(48));

    void setNow(const QDateTime &now) { m_start = now.addMSecs(-m_elapsed.count()); }
    qsizetype pending() const { return qsizetype(m_calls.size()); }

private:
    bool step(milliseconds until);
    static void settle();

    using Key = std::pair<milliseconds, Handle>;
    std::map<Key, std::function<void()>> m_calls;
    QDateTime m_start = QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
    milliseconds m_elapsed{0};
    Handle m_next = 1;
};

} // namespace fota
