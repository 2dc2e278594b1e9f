#include "core/at/atchannel.h"

#include <algorithm>

namespace fota {

// A file of ours on its way to the module: from CONNECT to its final result. The file is written
// only while the module is known to be in data mode, a block at a time, the next one only when the
// one before has left: a line that is held (RTS/CTS) holds us.

namespace {

constexpr qsizetype kEscapeBytes = 3;
constexpr milliseconds kRefused{50}; ///< a line that took nothing is offered it again

} // namespace

/// Given up, with the bytes of the file that have left the program.
void AtChannel::lineHeld()
{
    // Of a line that codes its bytes, what has not left may be more than the file's.
    const qint64 left = std::max<qint64>(m_uploadAt - m_transport->unsent(), 0);
    abortUpload({ErrorCode::WriteBlocked, QString::number(left), {}});
}

void AtChannel::beginUpload()
{
    m_framer.endData(); // what the module says from here on are lines
    m_limit.stop();
    m_state = State::Upload;
    m_uploadAt = 0;
    m_blockEnd = 0;
    m_uploadDone = false;
    if (const Error unwanted = std::exchange(m_unwanted, {}))
        return abortUpload(unwanted);
    m_limit.start(m_current->command.upload->whole, [this] { lineHeld(); });
    m_wait.start(m_current->command.upload->lead, [this] { writeBlock(); });
}

void AtChannel::writeBlock()
{
    const UploadPlan &plan = *m_current->command.upload;
    const qsizetype rest = plan.data.size() - m_uploadAt;
    if (rest <= 0)
        return endUpload();
    qsizetype size = std::min(plan.block, rest);
    // A last block of three bytes may be "+++" between two silences: never leave one.
    if (rest - size > 0 && rest - size <= kEscapeBytes && size > kEscapeBytes)
        size -= kEscapeBytes;
    m_blockEnd = m_uploadAt + size;
    watchForStall();
    writeMore();
}

/// The line stands still: nothing has left for too long.
void AtChannel::watchForStall()
{
    m_idle.start(m_current->command.upload->stall, [this] { lineHeld(); });
}

void AtChannel::writeMore()
{
    if (m_uploadAt < m_blockEnd) {
        const QByteArray &data = m_current->command.upload->data;
        const qint64 taken = m_transport->write(data.mid(m_uploadAt, m_blockEnd - m_uploadAt));
        if (m_state != State::Upload)
            return; // the write lost the port
        m_uploadAt += qsizetype(taken);
        if (taken > 0)
            watchForStall();
    }
    if (m_uploadAt < m_blockEnd)
        m_wait.start(kRefused, [this] { writeMore(); });
    else if (m_transport->unsent() == 0)
        blockLeft();
}

void AtChannel::onSent()
{
    if (m_state != State::Upload || !m_idle.isActive())
        return; // nothing of the file is on its way
    watchForStall();
    writeMore();
}

void AtChannel::blockLeft()
{
    const UploadPlan &plan = *m_current->command.upload;
    m_idle.stop();
    m_wait.stop();
    m_reply.uploaded = m_uploadAt;
    if (plan.progress)
        plan.progress(m_uploadAt);
    if (m_uploadAt < plan.data.size())
        m_wait.start(plan.pause, [this] { writeBlock(); });
    else
        endUpload();
}

void AtChannel::endUpload()
{
    const UploadPlan &plan = *m_current->command.upload;
    log(LogEntry::Direction::Note, '[' + QByteArray::number(m_uploadAt) + " bytes of the file]");
    m_limit.stop();
    if (!plan.escapes)
        return awaitUploadsEnd();
    m_wait.start(std::max(plan.trail, kDataQuiet), [this] {
        log(LogEntry::Direction::Sent, "+++");
        m_transport->write("+++"); // no CR: it is no command (Telit, S12 and S2)
        if (m_state == State::Upload)
            awaitUploadsEnd();
    });
}

void AtChannel::awaitUploadsEnd()
{
    m_uploadDone = true;
    m_limit.start(m_current->command.limit, [this] {
        m_lineStep = Step::Out;
        fail({ErrorCode::CommandTimeout, {}, {}});
    });
}

/// The module's word. Before the whole file has left it is the end of data mode, and what is still
/// on its way would be taken for commands.
void AtChannel::uploadEnded(const FinalResult &final)
{
    const UploadPlan &plan = *m_current->command.upload;
    const bool hasLeft = m_uploadAt == plan.data.size() && m_transport->unsent() == 0;
    if (!plan.escapes && hasLeft && !m_uploadDone) {
        // A module that counts answers at the last byte, perhaps before the line tells that it
        // left.
        m_uploadDone = true;
        if (std::exchange(m_reply.uploaded, m_uploadAt) < m_uploadAt && plan.progress)
            plan.progress(m_uploadAt);
        log(LogEntry::Direction::Note,
            '[' + QByteArray::number(m_uploadAt) + " bytes of the file]");
    }
    if (!m_uploadDone) {
        m_transport->dropUnsent();
        m_lineStep = Step::Out;
        log(LogEntry::Direction::Note,
            '[' + QByteArray::number(m_uploadAt) + " bytes of the file, then the module ended it]");
    }
    m_reply.final = final;
    m_reply.elapsed = m_clock.elapsed() - m_writtenAt;
    settle(m_reply);
}

/// Out of data mode: by the escape; or, where the module counts the bytes and knows none, by
/// sending nothing more until it gives up by itself.
void AtChannel::abortUpload(const Error &reason)
{
    m_wait.stop();
    m_idle.stop();
    m_transport->dropUnsent();
    log(LogEntry::Direction::Note,
        '[' + QByteArray::number(m_uploadAt) + " bytes of the file, then it was left]");
    if (m_current->command.upload->escapes)
        return leaveDataMode([this, reason] { fail(reason); });
    m_state = State::Escape;
    m_lineStep = Step::Out;
    m_afterEscape = [this, reason] { fail(reason); };
    m_limit.start(m_current->command.limit, [this] { std::exchange(m_afterEscape, {})(); });
}

/// The module gave up an upload that was left: it needs no more waiting.
void AtChannel::givenUp()
{
    const bool counted = m_current && m_current->command.reply == ReplyKind::Upload
                         && !m_current->command.upload->escapes;
    if (counted && m_afterEscape)
        std::exchange(m_afterEscape, {})();
}

} // namespace fota
