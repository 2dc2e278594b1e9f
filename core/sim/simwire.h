#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace fota {

/// The module's output line: gives bytes out in the pieces that the scenario asks for.
class SimWire
{
public:
    struct Shape
    {
        QList<int> sizes;      ///< of the pieces, the last one repeats; empty: as they come
        milliseconds gap{0};   ///< between two pieces
        milliseconds merge{0}; ///< hold bytes so long, then give all in one piece
    };

    SimWire(Clock &clock, std::function<void(const QByteArray &)> out);

    void setShape(const Shape &shape);
    void send(const QByteArray &bytes);
    /// Calls when all that was sent is out; at once when it is.
    void whenEmpty(std::function<void()> call);
    void clear(); ///< the port is gone: what is not out is lost, also the call

private:
    void pump();

    std::function<void(const QByteArray &)> m_out;
    Alarm m_next;
    Shape m_shape;
    QByteArray m_queue;
    qsizetype m_pieces = 0;
    std::function<void()> m_whenEmpty;
};

} // namespace fota
