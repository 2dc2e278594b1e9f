#include "core/at/atchannel.h"

#include "core/at/parsers.h"

#include <algorithm>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kLongGap = 250ms; // a serial line has none inside of a line (P21)

/// The command as the module repeated it, but for what the line spoiled: bytes lost at either end,
/// or a few that changed (A02). No reply of the catalogue's commands looks so.
bool isDamagedEcho(QByteArrayView line, QByteArrayView command)
{
    if (line.startsWith("AT") || (line.size() > 2 && command.endsWith(line)))
        return true;
    qsizetype same = 0;
    for (qsizetype i = 0; i < line.size() && line.size() == command.size(); ++i)
        same += line[i] == command[i] ? 1 : 0;
    return same > 2 && same * 4 >= command.size() * 3;
}

} // namespace

AtChannel::AtChannel(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_wait(clock), m_limit(clock), m_idle(clock)
{
}

AtChannel::~AtChannel() = default;

void AtChannel::setTransport(std::unique_ptr<Transport> transport)
{
    close();
    if (m_transport) {
        m_transport->disconnect(this);        // what it has queued is not the next one's
        m_transport.release()->deleteLater(); // its signal may be what led here
    }
    m_transport = std::move(transport);
    if (!m_transport)
        return;
    connect(m_transport.get(), &Transport::opened, this, &AtChannel::opened);
    connect(m_transport.get(), &Transport::received, this, &AtChannel::onReceived);
    connect(m_transport.get(), &Transport::sent, this, &AtChannel::onSent);
    connect(m_transport.get(), &Transport::lost, this, &AtChannel::onLost);
    connect(m_transport.get(), &Transport::noted, this,
            [this](const QByteArray &text) { log(LogEntry::Direction::Note, text); });
    m_longGaps = 0;
}

void AtChannel::open()
{
    m_framer.reset();
    inStep();
    m_midFile = true; // for all we know: an earlier program may have died in a transfer (H01)
    m_heard = 0;
    m_unreadable = 0;
    if (m_transport)
        m_transport->open();
}

void AtChannel::close()
{
    if (m_transport)
        m_transport->close();
    onLost({});
}

void AtChannel::send(const Command &command, Done done)
{
    m_queue.append({command, std::move(done)});
    if (m_state == State::Idle) {
        m_state = State::Gap;
        const milliseconds since = m_clock.elapsed() - m_lastFinal;
        m_wait.start(std::max(m_gap - since, 0ms), [this] { next(); });
    }
}

void AtChannel::next()
{
    if (m_queue.isEmpty()) {
        m_state = State::Idle;
        return;
    }
    m_current = m_queue.takeFirst();
    m_reply = {};
    m_unwanted = {};
    m_replyBytes = 0;
    m_handedOver = 0;
    if (!isOpen()) {
        fail({ErrorCode::PortLost, {}, {}});
        return;
    }
    if (m_lineStep != Step::In && !m_current->command.probe)
        startResync();
    else
        startWaiting();
}

void AtChannel::complete(const FinalResult &final)
{
    m_reply.final = final;
    m_reply.elapsed = m_clock.elapsed() - m_writtenAt;
    if (m_current->command.reply == ReplyKind::Transfer
        && final.kind == FinalResult::Kind::NoCarrier)
        m_lineStep = Step::AfterTransfer;
    else if (m_lineStep == Step::In || (final.isOk() && !m_current->command.probe))
        inStep(); // the OK of a probe may still be an earlier one's (A10)
    settle(m_reply);
}

void AtChannel::inStep()
{
    m_lineStep = Step::In;
    m_fileNear = false;
}

void AtChannel::fail(const Error &error)
{
    const QString what = m_current ? QString::fromLatin1(m_current->command.logged) : QString();
    settle(error.in(what));
}

void AtChannel::settle(const Result<AtReply> &result)
{
    m_limit.stop();
    m_idle.stop();
    m_wait.stop();
    m_lastFinal = m_clock.elapsed();
    m_framer.endData();
    keepHandedOver();
    if (!m_current) {
        m_state = State::Idle;
        return;
    }
    const Done done = std::move(m_current->done);
    m_current.reset();
    m_state = State::Gap;
    m_wait.start(m_gap, [this] { next(); });
    if (done)
        done(result); // may send the next command: it waits for the gap
}

// ---- bytes from the line ----

void AtChannel::onReceived(const QByteArray &bytes)
{
    measure(bytes);
    m_lastByte = m_clock.elapsed();
    if (m_state == State::Idle || isMoreThanProbesEcho(bytes))
        Q_EMIT activity();
    for (const AtToken &token : m_framer.feed(bytes))
        onToken(token);
}

void AtChannel::measure(const QByteArray &bytes)
{
    if (m_framer.inData())
        return;
    if (m_framer.inLine() && m_clock.elapsed() - m_lastByte >= kLongGap)
        ++m_longGaps;
    m_heard += bytes.size();
    m_unreadable += std::ranges::count_if(bytes, [](char c) {
        return c == '\x7f' || (uchar(c) < ' ' && c != '\r' && c != '\n' && c != '\t')
               || uchar(c) >= 0x80;
    });
}

bool AtChannel::isMoreThanProbesEcho(const QByteArray &bytes) const
{
    if (m_state != State::Waiting || !m_current->command.probe)
        return false;
    const QByteArray &echo = m_current->command.text;
    return std::ranges::any_of(bytes, [&echo](char c) { return c > ' ' && !echo.contains(c); });
}

void AtChannel::onToken(const AtToken &token)
{
    switch (token.kind) {
    case AtToken::Kind::Line:
        onLine(token.bytes);
        return;
    case AtToken::Kind::Overflow:
        log(LogEntry::Direction::Note, "[a line longer than 64 KiB was thrown away]");
        if (m_state == State::Waiting) {
            m_lineStep = Step::Out;
            fail({ErrorCode::LineOverflow, {}, {}});
        }
        return;
    case AtToken::Kind::Connect:
        log(LogEntry::Direction::Received, token.bytes);
        if (m_current->command.reply == ReplyKind::Upload)
            return beginUpload();
        m_state = State::Data;
        m_dataAtMs = 0;
        m_reader.begin(m_current->command.expectedBytes, kDataCap);
        onDataBytes({});
        if (const Error unwanted = std::exchange(m_unwanted, {}))
            abort(unwanted);
        return;
    case AtToken::Kind::Data:
        onDataBytes(token.bytes);
        return;
    }
}

bool AtChannel::belongs(const QByteArray &line) const
{
    const Command &command = m_current->command;
    if (command.prefix.isEmpty())
        return command.id == CommandId::Free || !isUnsolicited(line);
    if (!line.trimmed().toUpper().startsWith(command.prefix))
        return command.id == CommandId::FtpMessage && !isUnsolicited(line); // bare server text
    if (command.id == CommandId::EpsRegistration || command.id == CommandId::PacketRegistration
        || command.id == CommandId::CircuitRegistration)
        return isRegistrationAnswer(line); // not the event of the same name (A09)
    return true;
}

bool AtChannel::mayBeOfFile(const QByteArray &line) const
{
    if (m_state == State::Upload)
        return m_current->command.upload->data.contains(line);
    if (m_state == State::Waiting && m_current->command.id == CommandId::FtpMessage)
        return !m_reply.lines.isEmpty(); // what the server said may have several lines (F08)
    return m_fileNear && (m_lineStep == Step::Out || m_state == State::Escape);
}

void AtChannel::onLine(const QByteArray &line)
{
    const auto final = finalResult(line);
    const bool waiting = m_state == State::Waiting;
    if (waiting && line == m_current->command.text && !m_reply.echoed) {
        m_reply.echoed = true;
        return;
    }
    if (m_fileNear && !final && !isUnsolicited(line))
        return; // perhaps the rest of a file, with its passwords: neither an answer nor for the log
                // (K10)
    if (final && final->isOk())
        m_midFile = false; // a module in a transfer gives none
    if (m_state == State::Resync && !isUnsolicited(line)) {
        log(LogEntry::Direction::Received, shown(line));
        if (final)
            onResyncResult(*final);
        return;
    }
    if (final) { // one that nobody waits for is kept in the log and counts for nothing (A12)
        log(LogEntry::Direction::Received, line);
        if (waiting)
            complete(*final);
        else if (m_state == State::Upload)
            uploadEnded(*final);
        else if (m_state == State::Escape)
            givenUp();
        return;
    }
    if (waiting && m_current->command.id != CommandId::Free
        && isDamagedEcho(line, m_current->command.text))
        return;
    if (!waiting || !belongs(line)) {
        m_reply.disturbed |= waiting && !m_reply.lines.isEmpty();
        tellUnsolicited(line);
        return;
    }
    log(LogEntry::Direction::Received, shown(line));
    m_reply.lines.append(line);
    m_replyBytes += line.size();
    if (m_replyBytes > kDataCap) { // K08
        m_lineStep = Step::Out;
        fail({ErrorCode::LineOverflow, {}, {}});
    }
}

void AtChannel::onResyncResult(const FinalResult &final)
{
    const bool mayBeEarlier = std::exchange(m_resyncsOwed, std::max(m_resyncsOwed - 1, 0)) == 0;
    if (!final.isOk() || mayBeEarlier) {
        m_limit.start(kQuiet, [this] { resyncProbe(); });
    } else if (m_resyncsOwed > 0) {
        // The probes before may be answered as late as the first one was; until then any OK is one
        // of theirs (A08).
        const milliseconds late = m_clock.elapsed() - m_resyncSince;
        m_limit.start(late + kQuiet, [this] { resynced(); });
    } else if (m_lineStep == Step::AfterTransfer) {
        inStep(); // a second of quiet has passed: the OK can only be ours
        m_limit.stop();
        m_wait.start(m_gap, [this] { startWaiting(); });
    } else {
        // This OK may still be the late one of the command before: only a quiet line is in step.
        m_limit.start(kQuiet, [this] { resynced(); });
    }
}

void AtChannel::resynced()
{
    inStep();
    startWaiting();
}

/// What may be of a check file that an earlier program asked for is not for the log: neither what
/// has columns, nor what could be a password by itself, torn as lines can be.
QByteArray AtChannel::shown(const QByteArray &line)
{
    const bool connect = line == "CONNECT" || line.startsWith("CONNECT ");
    const bool isText = std::ranges::all_of(line, [](char c) { return c == '\t' || c >= ' '; });
    const bool hasColumns = line.contains(',') || line.contains(';') || line.contains('\t');
    const bool hidden = m_midFile && !connect && !finalResult(line) && !isUnsolicited(line)
                        && (hasColumns || (isText && !line.contains(' ')));
    m_midFile |= connect; // nobody here asked for it
    m_reply.maybeFile |= hidden;
    return hidden ? QByteArray("***") : line;
}

void AtChannel::tellUnsolicited(const QByteArray &line)
{
    log(LogEntry::Direction::Unsolicited, shown(line));
    Q_EMIT unsolicited(maskedCommand(line));
}

// ---- the port ----

void AtChannel::onLost(const Error &error)
{
    m_framer.reset();
    inStep();
    if (!m_current)
        m_handedOver = 0; // what is only queued has not begun (P12)
    keepHandedOver();
    const auto afterEscape = m_current ? std::function<void()>() : std::exchange(m_afterEscape, {});
    m_afterEscape = {};
    m_limit.stop();
    m_idle.stop();
    m_wait.stop();
    const Error cause = error ? error : Error{ErrorCode::PortLost, {}, {}};
    QList<Pending> failed;
    if (m_current)
        failed.append(std::move(*m_current));
    m_current.reset();
    failed += std::exchange(m_queue, {});
    m_state = State::Idle;
    for (const Pending &pending : failed) {
        if (pending.done)
            pending.done(cause.in(QString::fromLatin1(pending.command.logged)));
    }
    if (afterEscape)
        afterEscape(); // whoever waits for the way out of data mode finds the port closed
    if (error)
        Q_EMIT lost(error);
}

void AtChannel::log(LogEntry::Direction direction, const QByteArray &text, qint64 atMs)
{
    Q_EMIT logged({atMs >= 0 ? atMs : m_clock.now().toMSecsSinceEpoch(), direction, m_step,
                   direction == LogEntry::Direction::Sent ? text : maskedCommand(text)});
}

} // namespace fota
