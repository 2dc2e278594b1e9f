#include "core/at/atchannel.h"

namespace fota {

// A file on its way: from CONNECT to NO CARRIER, and the ways out of it.

void AtChannel::onDataBytes(const QByteArray &bytes)
{
    if (m_state != State::Data)
        return;
    if (!bytes.isEmpty() && m_dataAtMs == 0)
        m_dataAtMs = m_clock.now().toMSecsSinceEpoch();
    m_reader.feed(bytes);
    if (m_reader.overflowed()) {
        leaveDataMode([this] {
            fail({ErrorCode::LineOverflow, QString::number(m_reader.received()), {}});
        });
        return;
    }
    if (m_reader.endInSight()) {
        m_idle.start(kDataQuiet, [this] { finishTransfer(); });
        return;
    }
    tellReceived();
    if (m_state != State::Data)
        return;
    m_idle.start(m_current->command.idle, [this] {
        const QString at = QString::number(m_reader.received());
        leaveDataMode([this, at] { fail({ErrorCode::TransferStalled, at, {}}); });
    });
}

/// Of a length that is known never more: behind the last byte come those of NO CARRIER.
void AtChannel::tellReceived() const
{
    const Command &command = m_current->command;
    if (!command.received || m_reader.received() == 0)
        return;
    const qint64 bytes = m_reader.received();
    command.received(command.expectedBytes < 0 ? bytes : std::min(bytes, command.expectedBytes));
}

void AtChannel::finishTransfer()
{
    const TransferReader::Transfer transfer = m_reader.take();
    m_reply.data = transfer.data;
    m_reply.imitatesEnd = transfer.imitatesEnd;
    endDataMode();
    log(LogEntry::Direction::Received, "NO CARRIER");
    for (const QByteArray &line : transfer.after)
        tellUnsolicited(line);
    complete({FinalResult::Kind::NoCarrier, {}, "NO CARRIER"});
}

void AtChannel::endDataMode()
{
    m_framer.endData();
    if (m_mask && m_reader.received() > 0) {
        for (const QByteArray &line : m_mask(m_reader.take().data))
            log(LogEntry::Direction::Data, line, m_dataAtMs);
    }
}

void AtChannel::leaveDataMode(std::function<void()> then)
{
    m_limit.stop();
    m_idle.stop();
    if (m_state == State::Data)
        endDataMode();
    m_state = State::Escape;
    m_afterEscape = std::move(then);
    m_wait.start(kDataQuiet, [this] {
        if (isOpen()) {
            log(LogEntry::Direction::Sent, "+++");
            m_transport->write("+++"); // no CR: it is no command (Telit, S12 and S2)
        }
        m_wait.start(kDataQuiet, [this] {
            m_lineStep = Step::Out;
            std::exchange(m_afterEscape, {})();
        });
    });
}

void AtChannel::abort(const Error &reason)
{
    if (!m_current || m_state == State::Escape)
        return; // nothing on its way, or it fails as soon as data mode is left
    if (m_state == State::Data) {
        leaveDataMode([this, reason] { fail(reason); });
        return;
    }
    if (m_state == State::Upload)
        return abortUpload(reason);
    if (m_state == State::Waiting || m_state == State::Resync)
        m_lineStep = Step::Out;
    fail(reason);
}

void AtChannel::abortTransfer(const Error &reason)
{
    const bool begun = m_state == State::Data || m_state == State::Upload;
    const ReplyKind kind = m_current ? m_current->command.reply : ReplyKind::Result;
    if (begun)
        abort(reason);
    else if (m_state == State::Waiting
             && (kind == ReplyKind::Transfer || kind == ReplyKind::Upload))
        m_unwanted = reason;
}

void AtChannel::escapeData(std::function<void()> done)
{
    if (m_state != State::Idle && m_state != State::Gap)
        return;
    m_fileNear = true;
    leaveDataMode([this, done = std::move(done)] {
        m_state = State::Idle;
        done();
        if (m_state == State::Idle && !m_queue.isEmpty()) { // sent meanwhile
            m_state = State::Gap;
            next();
        }
    });
}

} // namespace fota
