#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace fota {

/// A Clock that is played like a record: at a speed, stopped, or from one pending call to the next
/// without waiting for any. Time begins at \a start and stands still until it is played. Belongs to
/// the thread that made it.
class PlayClock : public QObject, public Clock
{
    Q_OBJECT

public:
    static constexpr double kAtOnce = 0; ///< a speed: no time is waited for

    explicit PlayClock(const QDateTime &start, QObject *parent = nullptr);

    void play(double speed); ///< 1: as fast as time is
    void pause();
    bool isPlaying() const { return m_playing; }

    QDateTime now() const override { return m_start.addMSecs(elapsed().count()); }
    milliseconds elapsed() const override;
    Handle after(milliseconds delay, std::function<void()> call) override;
    void cancel(Handle handle) override;

private:
    double exactMs() const;
    void keepTime();
    void schedule();
    void ring();

    using Key = std::pair<milliseconds, Handle>;
    std::map<Key, std::function<void()>> m_calls;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the time that stands in m_elapsedMs
    QDateTime m_start;
    double m_elapsedMs = 0; ///< with its fraction: else what is shorter would get lost
    double m_speed = 1;
    Handle m_next = 1;
    int m_settled = 0; ///< rounds of the event loop since the last call
    bool m_playing = false;
};

} // namespace fota
