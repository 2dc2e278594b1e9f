#include "core/sim/simwire.h"

#include <algorithm>
#include <utility>

namespace fota {

SimWire::SimWire(Clock &clock, std::function<void(const QByteArray &)> out)
    : m_out(std::move(out)), m_next(clock)
{
}

void SimWire::setShape(const Shape &shape)
{
    m_shape = shape;
    m_pieces = 0;
}

void SimWire::send(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_queue += bytes;
    if (m_next.isActive())
        return;
    if (m_shape.merge.count() > 0)
        m_next.start(m_shape.merge, [this] { pump(); });
    else
        pump();
}

void SimWire::whenEmpty(std::function<void()> call)
{
    if (m_queue.isEmpty())
        call();
    else
        m_whenEmpty = std::move(call);
}

void SimWire::clear()
{
    m_next.stop();
    m_queue.clear();
    m_whenEmpty = nullptr;
}

void SimWire::pump()
{
    while (!m_queue.isEmpty()) {
        qsizetype size = m_queue.size();
        if (!m_shape.sizes.isEmpty()) {
            const qsizetype at = std::min(m_pieces, m_shape.sizes.size() - 1);
            size = std::clamp<qsizetype>(m_shape.sizes.at(at), 1, size);
        }
        ++m_pieces;
        const QByteArray piece = m_queue.first(size);
        m_queue.remove(0, size);
        m_out(piece);
        if (!m_queue.isEmpty() && m_shape.gap.count() > 0) {
            m_next.start(m_shape.gap, [this] { pump(); });
            return;
        }
    }
    if (m_whenEmpty)
        std::exchange(m_whenEmpty, nullptr)();
}

} // namespace fota
