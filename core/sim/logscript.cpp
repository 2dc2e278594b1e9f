#include "core/sim/logscript.h"

#include "core/log/foreignlogs.h"
#include "core/log/standins.h"
#include "core/sim/logcommands.h"

#include <QFile>

#include <algorithm>
#include <functional>

namespace fota {

namespace {

using Way = ReplayedCommand::Way;

bool isApply(const LogScript::Exchange &exchange)
{
    return exchange.pattern.startsWith("AT#OTAUP") && !exchange.pattern.startsWith("AT#OTAUPW");
}

// What any module answers, where the log does not say what this one did. The IMEI is of the block
// for test equipment.
struct MadeUp
{
    const char *command;
    const char *reply;
};
constexpr MadeUp kMadeUp[] = {
    {"AT+CGSN", "\r\n001010123456780\r\n\r\nOK\r\n"},
    {"AT+CPIN?", "\r\n+CPIN: READY\r\n\r\nOK\r\n"},
    {"AT#FTPTYPE=0", "\r\nOK\r\n"},
};

/// Queries that a setting of the log answers.
constexpr const char *kSettings[] = {"AT#SCFG", "AT+CGDCONT", "AT#SGACT"};

constexpr char kDownload[] = "AT#FTPGETOTA=";
constexpr char kEscape[] = "+++";

void addOnce(QByteArrayList &list, const QByteArray &command)
{
    if (!list.contains(command) && list.size() < 32)
        list += command;
}

/// "AT#OTAUPW=4123": so many bytes come; -1: until the escape.
qint64 uploadSize(const QByteArray &command, const LogScript::Exchange &exchange)
{
    if (exchange.isUploadCut)
        return exchange.uploaded;
    const qsizetype equals = command.indexOf('=');
    return equals < 0 ? -1 : command.sliced(equals + 1).toLongLong();
}

} // namespace

Result<RecordedSession> LogScript::read(const QString &file)
{
    QFile log(file);
    log.open(QIODevice::ReadOnly);
    return RecordedSession::read(log, file);
}

LogScript::LogScript(const RecordedSession &session, Clock &clock, QString name, QObject *parent)
    : Transport(parent), m_script(session.exchanges), m_delay(clock), m_event(clock),
      m_name(std::move(name)), m_silent(session.isSilentAfter)
{
    for (Exchange &exchange : m_script) {
        if (exchange.pattern.isEmpty())
            exchange.pattern = patternOf(exchange.command);
    }
    m_attemptEnd = attemptBehind(0);
}

/// The first exchange of the next attempt.
qsizetype LogScript::attemptBehind(qsizetype at) const
{
    const auto from = m_script.cbegin() + std::min(at + 1, m_script.size());
    return std::find_if(from, m_script.cend(), std::mem_fn(&Exchange::beginsAttempt))
           - m_script.cbegin();
}

bool LogScript::hasNextAttempt() const
{
    return m_attemptEnd < m_script.size()
           && std::none_of(m_script.cbegin(), m_script.cbegin() + m_attemptEnd,
                           std::mem_fn(&Exchange::endsRun));
}

void LogScript::beginNextAttempt()
{
    m_next = std::max(m_next, m_attemptEnd);
    m_attemptEnd = attemptBehind(m_next);
}

void LogScript::open()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_cut)
                return endHere(ErrorCode::PortMissing);
            m_open = true;
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

void LogScript::mark(const QByteArray &words)
{
    Q_EMIT noted('[' + words + ']');
}

void LogScript::endHere(ErrorCode code)
{
    m_open = false;
    Q_EMIT lost({code, QStringLiteral("log ends here"), m_name});
}

void LogScript::close()
{
    m_open = false;
    m_uploadLeft = 0;
    m_isHeld = false;
    m_input.clear();
    m_delay.stop();
    m_event.stop();
}

milliseconds LogScript::scaled(milliseconds time) const
{
    return m_speed > 0 ? milliseconds(qint64(double(time.count()) / m_speed)) : milliseconds(0);
}

qint64 LogScript::write(const QByteArray &bytes)
{
    if (!m_open)
        return 0;
    if (bytes == kEscape) {
        leaveDataMode();
        return bytes.size();
    }
    if (m_uploadLeft == 0 && bytes.endsWith('\r') && looksLikeCommand(bytes.trimmed()))
        m_isHeld = false; // the host has left it
    if (m_uploadLeft != 0 || m_isHeld)
        return takeUpload(bytes);
    m_input += bytes;
    for (qsizetype end = m_input.indexOf('\r'); end >= 0; end = m_input.indexOf('\r')) {
        const QByteArray command = m_input.first(end).trimmed();
        m_input.remove(0, end + 1);
        if (!command.isEmpty())
            answer(command);
    }
    return bytes.size();
}

qint64 LogScript::takeUpload(const QByteArray &bytes)
{
    if (m_uploadLeft < 0)
        return bytes.size();
    const qint64 taken = m_isHeld ? std::min<qint64>(m_uploadLeft, bytes.size()) : bytes.size();
    m_uploadLeft = std::max<qint64>(m_uploadLeft - bytes.size(), 0);
    if (m_uploadLeft == 0 && !m_isHeld)
        leaveDataMode();
    return taken;
}

/// Gives what came then once the host had left data mode.
void LogScript::leaveDataMode()
{
    m_uploadLeft = 0;
    m_isHeld = false;
    if (m_current < 0 || m_script.at(m_current).rest.isEmpty())
        return;
    m_delay.start(milliseconds(0), [this, rest = m_script.at(m_current).rest] { deliver(rest); });
}

/// The exchange whose command fits, or -1. What is behind an apply that was not sent is out of
/// reach: a version asked for once more must not be the later one.
qsizetype LogScript::exchangeIn(qsizetype from, qsizetype end, const QByteArray &command,
                                const Fits &fits) const
{
    const bool isOfLine = isSettingOfTheLine(command);
    for (qsizetype at = from; at < end; ++at) {
        if (fits(m_script.at(at)))
            return at;
        // Nothing of the log is left out for what any module is asked.
        if (isApply(m_script.at(at)) || (isOfLine && !isSettingOfTheLine(m_script.at(at).pattern)))
            break;
    }
    return -1;
}

qsizetype LogScript::exchangeFor(const QByteArray &command, const Fits &fits) const
{
    // Nor is an upload passed over for what may be asked once more than then.
    const auto end = m_script.cbegin() + m_attemptEnd;
    const auto upload = std::find_if(m_script.cbegin() + m_next, end,
                                     [](const Exchange &one) { return isUpload(one.pattern); });
    const qsizetype limit = upload != end ? upload - m_script.cbegin() + 1 : m_attemptEnd;
    const qsizetype next = exchangeIn(m_next, limit, command, fits);
    if (next >= 0 || isSettingOfTheLine(command))
        return next;
    // What a run does to the module is not done once more than the log has it.
    const bool isOnce = isUpload(command) || command.startsWith("AT#OTAUP=0");
    for (qsizetype at = m_next - 1; at >= 0 && !isOnce; --at) {
        if (fits(m_script.at(at)))
            return at;
        if (asksVersion(command) && m_script.at(at).pattern.startsWith("AT#OTAUP=0"))
            break; // it was another one then
    }
    const bool isApplied =
        std::any_of(m_script.cbegin() + m_next, m_script.cbegin() + limit, &isApply);
    return isApplied ? -1 : exchangeIn(limit, m_script.size(), command, fits);
}

/// The log's own download where another file is asked for, -1 else: who ran it then did not take
/// the name that the check file gives (C30). And its upload of a file of another size.
qsizetype LogScript::otherFile(const QByteArray &command) const
{
    if (isUpload(command))
        return exchangeFor(command, [](const Exchange &one) { return isUpload(one.pattern); });
    if (!command.startsWith(kDownload))
        return -1;
    return exchangeFor(command,
                       [](const Exchange &logged) { return logged.pattern.startsWith(kDownload); });
}

QByteArray LogScript::madeUp(const QByteArray &command) const
{
    for (const Exchange &exchange : m_script) { // an IMEI stays what it is
        if (command == "AT+CGSN" && exchange.isWhole
            && (exchange.pattern == "AT+CGSN" || exchange.pattern == "AT+GSN"
                || exchange.pattern == "AT#CGSN"))
            return exchange.reply;
    }
    for (const MadeUp &row : kMadeUp) {
        if (command == row.command)
            return row.reply;
    }
    for (const QByteArray setting : kSettings) {
        if (command != setting + '?')
            continue;
        QByteArray line;
        for (const Exchange &exchange : m_script.first(m_next)) {
            if (exchange.command.startsWith(setting + '=') && exchange.reply.endsWith("\r\nOK\r\n"))
                line = "\r\n" + setting.sliced(2) + ": "
                       + exchange.command.sliced(setting.size() + 1) + "\r\n";
        }
        return line + "\r\nOK\r\n";
    }
    return {};
}

LogScript::Answer LogScript::answerToUnknown(const QByteArray &command)
{
    Answer answer;
    answer.bytes = madeUp(command);
    const bool isMadeUp = !answer.bytes.isEmpty();
    answer.told.way = isMadeUp ? Way::MadeUp : Way::Refused;
    addOnce(isMadeUp ? m_gaps.madeUp : m_gaps.refused, listed(command));
    mark("the log has no answer to " + listed(command)
         + (isMadeUp ? QByteArray("; this one is made up") : QByteArray()));
    if (!isMadeUp)
        answer.bytes = "\r\nERROR\r\n";
    return answer;
}

LogScript::Answer LogScript::answerOf(qsizetype at, const QByteArray &command)
{
    const Exchange &exchange = m_script.at(at);
    if (exchange.command.isEmpty())
        mark("gap: the log lacks the command; it is taken for " + listed(command));
    Answer answer{exchange.reply, scaled(exchange.delay), {}};
    answer.told.line = exchange.line;
    answer.told.entry = exchange.entry;
    answer.told.way = at < m_next ? Way::Again : Way::Followed;
    // What only sets the line up is no way of its own.
    const auto left = std::find_if(
        m_script.cbegin() + std::min(m_next, at), m_script.cbegin() + at, [](const Exchange &one) {
            return !one.command.isEmpty() && !isSettingOfTheLine(one.pattern);
        });
    if (left != m_script.cbegin() + at) {
        answer.told.way = Way::Skipped;
        answer.told.leftOut = left->line;
        answer.told.logged = listed(left->command);
    }
    m_current = at;
    m_next = std::max(m_next, at + 1);
    if (at >= m_attemptEnd)
        m_attemptEnd = attemptBehind(at);
    m_events = exchange.events;
    m_cut = isExhausted() && !exchange.isWhole && !m_silent;
    if (isUpload(exchange.pattern) && exchange.reply.contains("CONNECT")) {
        m_uploadLeft = uploadSize(command, exchange);
        m_isHeld = exchange.isUploadHeld;
        if (m_uploadLeft == 0 && !m_isHeld)
            answer.bytes += exchange.rest;
    }
    return answer;
}

LogScript::Answer LogScript::standIn(qsizetype at, const QByteArray &command)
{
    addOnce(m_gaps.madeUp, listed(command));
    mark("the log has no answer to " + listed(command) + "; this one is to "
         + m_script.at(at).command);
    Answer answer = answerOf(at, command);
    answer.told.way = Way::StandIn;
    answer.told.logged = m_script.at(at).command;
    return answer;
}

void LogScript::answer(const QByteArray &text)
{
    const QByteArray command = comparable(text);
    m_event.stop();
    for (const RecordedSession::Event &event : std::exchange(m_events, {}))
        Q_EMIT received(event.bytes); // it came before this command's answer
    const bool isOfLine = isSettingOfTheLine(command);
    qsizetype at = exchangeFor(command, [&command](const Exchange &logged) {
        return logged.command.isEmpty() ? command.startsWith("AT#FTPOPEN")
                                        : fitsPattern(command, logged.pattern);
    });
    Answer answer;
    const qsizetype other = at < 0 ? otherFile(command) : -1;
    if (at >= 0) {
        answer = answerOf(at, command);
    } else if (other >= 0) {
        answer = standIn(other, command);
    } else if (isExhausted() && m_silent) {
        answer.told.way = Way::OfLine;
    } else if (isOfLine) {
        answer.bytes = "\r\nOK\r\n";
    } else if (isExhausted() && !m_gaps.madeUp.contains(listed(text))) {
        answer.told.way = Way::Ended;
        m_cut = true;
        m_unsent = text.size() + 1;
    } else {
        answer = answerToUnknown(command);
    }
    if (isOfLine)
        answer.told.way = Way::OfLine;
    answer.told.command = listed(text);
    answer.told.answered = m_next;
    Q_EMIT replayed(answer.told);
    m_delay.start(answer.delay, [this, bytes = answer.bytes] { deliver(bytes); });
}

void LogScript::deliver(const QByteArray &bytes)
{
    if (m_open && !bytes.isEmpty())
        Q_EMIT received(bytes);
    if (!m_open)
        return;
    if (!m_cut)
        return nextEvent();
    mark(m_unsent > 0 ? "the log ends here" : "gap: the log ends here, within an answer");
    endHere(ErrorCode::PortLost);
}

/// What nobody asked for comes when it came then, or before the next answer.
void LogScript::nextEvent()
{
    if (m_events.isEmpty())
        return;
    // A time of its own each: they are counted from the answer.
    const milliseconds from = m_events.first().after;
    m_event.start(scaled(from), [this] {
        const RecordedSession::Event event = m_events.takeFirst();
        for (RecordedSession::Event &next : m_events)
            next.after = std::max(next.after - event.after, milliseconds(0));
        Q_EMIT received(event.bytes);
        if (m_open)
            nextEvent();
    });
}

} // namespace fota
