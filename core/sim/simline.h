#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <functional>

namespace fota {

/// Assembles what the host writes: command lines, or in data mode the data with its escape.
class SimLine
{
public:
    static constexpr qsizetype kLimit = 400; ///< Telit's AT guides; longer is an ERROR

    struct Taken
    {
        qsizetype bytes = 0; ///< consumed, up to the first end of line
        QByteArray echo;
        bool complete = false;
        QByteArray line; ///< when complete; cut behind the limit, where isTooLong() says so
    };

    /// Takes bytes up to and including the next CR. LF is ignored, backspace takes one back.
    Taken take(QByteArrayView bytes);
    QByteArrayView partial() const { return m_partial; }
    static bool isTooLong(QByteArrayView line) { return line.size() > kLimit; }
    void clear() { m_partial.clear(); }

private:
    QByteArray m_partial;
};

/// Finds +++ with a second of silence before and after it (V.250, S12 = 50).
class SimEscape
{
public:
    SimEscape(Clock &clock, milliseconds guard, std::function<void()> escaped);

    void begin(); ///< data mode begins now
    void stop() { m_after.stop(); }
    /// Returns the bytes that are data: all that are not part of an escape.
    QByteArray feed(const QByteArray &bytes);

private:
    Clock &m_clock;
    milliseconds m_guard;
    std::function<void()> m_escaped;
    milliseconds m_last{0};
    QByteArray m_pluses;
    Alarm m_after;
};

} // namespace fota
