#include "core/at/atchannel.h"

#include <algorithm>

// How a command leaves: the line in step first, then its bytes, then its limit.
namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kQuietAtMost = 2s; // and one that never is gets its AT all the same
constexpr milliseconds kResyncLimit = 1s;
constexpr int kResyncs = 6;

} // namespace

// ---- bringing the line into step ----

void AtChannel::startResync()
{
    m_resyncs = 0;
    m_resyncsOwed = 0;
    m_state = State::Quiet;
    const milliseconds since = m_clock.elapsed();
    const auto waitForQuiet = [this, since](const auto &self) -> void {
        const milliseconds now = m_clock.elapsed();
        const milliseconds silent = now - m_lastByte;
        if (silent >= kQuiet || now - since >= kQuietAtMost)
            resyncProbe();
        else
            m_wait.start(kQuiet - silent, [self] { self(self); });
    };
    waitForQuiet(waitForQuiet);
}

void AtChannel::resyncProbe()
{
    if (++m_resyncs > kResyncs) {
        fail({ErrorCode::CommandTimeout, {}, QStringLiteral("AT")});
        return;
    }
    m_framer.reset();
    m_state = State::Resync;
    if (m_resyncsOwed++ == 0)
        m_resyncSince = m_clock.elapsed();
    write(*makeCommand(CommandId::Attention,
                       kResyncLimit)); // not counted: it is not the command on its way
    m_limit.start(kResyncLimit, [this] { resyncProbe(); });
}

// ---- a command ----

qint64 AtChannel::write(const Command &command)
{
    log(LogEntry::Direction::Sent, command.logged);
    m_writtenAt = m_clock.elapsed();
    const QByteArray bytes = command.text + '\r';
    return m_transport->write(bytes); // the only call in the program that writes a command
}

void AtChannel::startWaiting()
{
    m_state = State::Waiting;
    m_framer.endData();
    const ReplyKind kind = m_current->command.reply;
    if (kind == ReplyKind::Transfer || kind == ReplyKind::Upload)
        m_framer.expectData();
    m_fileNear |= kind == ReplyKind::Transfer;
    m_handedOver = write(m_current->command);
    if (m_state != State::Waiting)
        return; // the write lost the port
    if (m_handedOver <= m_current->command.text.size()) {
        if (m_handedOver > 0)
            m_lineStep = Step::Out; // the module holds the start of a line
        fail({ErrorCode::WriteBlocked, QString::number(m_handedOver), {}});
        return;
    }
    m_writeLate = false;
    m_limit.start(std::min(m_current->command.limit, kWriteLimit), [this] { writeDue(); });
}

/// By now the system should have taken the command; one that was late has its limit from here on.
void AtChannel::writeDue()
{
    const milliseconds since = m_clock.elapsed() - m_writtenAt;
    const milliseconds limit = m_current->command.limit;
    if (m_state != State::Waiting || m_transport->unsent() == 0)
        return startLimit(m_writeLate ? limit : std::max(limit - since, 0ms));
    if (since < kWriteLimit) {
        m_writeLate = true;
        m_limit.start(kWriteLimit - since, [this] { writeDue(); });
        return;
    }
    keepHandedOver();
    if (m_handedOver > 0)
        m_lineStep = Step::Out; // the module holds the start of a line
    fail({ErrorCode::WriteBlocked, QString::number(m_handedOver), {}});
}

void AtChannel::startLimit(milliseconds limit)
{
    m_limit.start(limit, [this] {
        // What the system has read already still counts (H20): look once more, then give up.
        m_limit.start(0ms, [this] { limitPassed(); });
    });
}

/// What the system has not taken is taken back: it must not go out once nobody waits for it.
void AtChannel::keepHandedOver()
{
    const qint64 pending = m_transport ? m_transport->unsent() : 0;
    if (pending == 0 || m_state == State::Escape)
        return; // the escape out of data mode may leave whenever it can
    m_handedOver = std::max<qint64>(m_handedOver - pending, 0);
    m_transport->dropUnsent();
}

void AtChannel::limitPassed()
{
    if (m_state == State::Data) {
        const ErrorCode code =
            m_reader.endInSight() ? ErrorCode::TransferEndless : ErrorCode::TransferTooSlow;
        leaveDataMode([this, code] { fail({code, QString::number(m_reader.received()), {}}); });
        return;
    }
    m_lineStep = Step::Out;
    fail({ErrorCode::CommandTimeout, {}, {}});
}

} // namespace fota
