#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>

#include <unordered_map>

class QTimer;

namespace fota {

/// The real clock. Belongs to the thread that made it.
class SystemClock : public QObject, public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);
    ~SystemClock() override;

    QDateTime now() const override;
    milliseconds elapsed() const override;
    Handle after(milliseconds delay, std::function<void()> call) override;
    void cancel(Handle handle) override;

private:
    QElapsedTimer m_since;
    std::unordered_map<Handle, QTimer *> m_timers;
    Handle m_next = 1;
};

} // namespace fota
