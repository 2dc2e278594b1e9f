#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <functional>
#include <list>

namespace fota {

/// Bytes that come later, once or again and again: late answers, URCs, storms of them.
class SimBursts
{
public:
    SimBursts(Clock &clock, std::function<void(const QByteArray &)> out);

    void add(const QByteArray &bytes, milliseconds delay, int times = 1, milliseconds every = {});
    void clear() { m_bursts.clear(); }

private:
    struct Burst
    {
        explicit Burst(Clock &clock) : alarm(clock) {}
        QByteArray bytes;
        int left = 1;
        milliseconds every{0};
        Alarm alarm;
    };
    void fire(std::list<Burst>::iterator burst);

    Clock &m_clock;
    std::function<void(const QByteArray &)> m_out;
    std::list<Burst> m_bursts;
};

} // namespace fota
