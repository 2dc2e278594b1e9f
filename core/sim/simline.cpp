#include "core/sim/simline.h"

namespace fota {

SimLine::Taken SimLine::take(QByteArrayView bytes)
{
    Taken taken;
    for (const char c : bytes) {
        ++taken.bytes;
        if (c == '\n')
            continue;
        taken.echo += c;
        if (c == '\r') {
            taken.complete = true;
            taken.line = std::exchange(m_partial, {});
            return taken;
        }
        if (c == '\b')
            m_partial.chop(1);
        else if (m_partial.size() <= kLimit)
            m_partial += c;
    }
    return taken;
}

SimEscape::SimEscape(Clock &clock, milliseconds guard, std::function<void()> escaped)
    : m_clock(clock), m_guard(guard), m_escaped(std::move(escaped)), m_after(clock)
{
}

void SimEscape::begin()
{
    m_last = m_clock.elapsed();
    m_pluses.clear();
    m_after.stop();
}

QByteArray SimEscape::feed(const QByteArray &bytes)
{
    m_after.stop();
    const milliseconds now = m_clock.elapsed();
    const bool quietBefore = now - m_last >= m_guard;
    m_last = now;
    const QByteArray pluses = m_pluses + bytes;
    if ((quietBefore || !m_pluses.isEmpty()) && QByteArray("+++").startsWith(pluses)) {
        m_pluses = pluses;
        if (m_pluses.size() == 3) {
            m_after.start(m_guard, [this] {
                m_pluses.clear();
                m_escaped();
            });
        }
        return {};
    }
    m_pluses.clear();
    return pluses;
}

} // namespace fota
