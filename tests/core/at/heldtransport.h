#pragma once

#include "tests/support/scriptedtransport.h"

#include <algorithm>

namespace fota {

/// A line that the other end may hold (RTS/CTS): what was taken over leaves when it lets go.
class HeldTransport : public ScriptedTransport
{
public:
    qint64 write(const QByteArray &bytes) override
    {
        if (!held)
            return ScriptedTransport::write(bytes);
        const qsizetype room = std::min<qsizetype>(buffer - m_kept.size(), bytes.size());
        m_kept += bytes.first(room);
        return room;
    }
    qint64 unsent() const override { return m_kept.size(); }
    void dropUnsent() override { m_kept.clear(); }
    void letGo()
    {
        held = false;
        ScriptedTransport::write(std::exchange(m_kept, {}));
        Q_EMIT sent();
    }

    /// All has left, but the line has not told it yet.
    void leaveUntold()
    {
        held = false;
        ScriptedTransport::write(std::exchange(m_kept, {}));
    }

    bool held = false;
    qsizetype buffer = 100;

private:
    QByteArray m_kept;
};

} // namespace fota
