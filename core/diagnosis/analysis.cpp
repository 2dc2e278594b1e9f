#include "core/diagnosis/analysis.h"

#include "core/diagnosis/logcommand.h"
#include "core/diagnosis/logdialogue.h"
#include "core/diagnosis/sessionreader.h"

#include <QIODevice>

#include <limits>
#include <memory>

namespace fota {

namespace {

/// Tells where a host begins to ask who the module is: with the model; or with the IMEI where that
/// does not go on with questions that began before.
class Identification
{
public:
    bool begins(const LogExchange &exchange)
    {
        const QByteArray name = exchange.command.toUpper().replace('#', '+').replace("AT+C", "AT+");
        if (name != "AT+GMM" && name != "AT+GMR" && name != "AT+GSN"
            && !name.startsWith("AT+FVR")) {
            m_asked.clear();
            return false;
        }
        const bool goesOn = !m_asked.isEmpty() && !m_asked.contains(name);
        m_asked += name;
        return name == "AT+GMM" || (name == "AT+GSN" && !goesOn);
    }

private:
    QList<QByteArray> m_asked; ///< one after the other, nothing else between
};

/// Cuts a log into its sessions: whose is each line and each command?
class Sessions
{
public:
    using Take = std::function<void(const LogAnalysis &)>;
    explicit Sessions(Take take) : m_take(std::move(take)) { begin(1); }

    void note(const LogTime &line) { m_lines.append(line); }
    void take(const LogExchange &exchange);
    void take(const LogEvent &event) { m_session->take(event); }
    void takeRunOver(const QByteArray &verdict);
    /// The lines so far are of nothing that goes on.
    void settle();
    void end();
    bool isFull() const { return m_lines.size() > kMostLines; }

private:
    static constexpr qsizetype kMostLines = 1000;
    static constexpr qsizetype kMostHeld = 64;

    void begin(qint64 line);
    void next(qint64 line);
    void settle(qint64 before);
    void release();

    Take m_take;
    std::unique_ptr<SessionReader> m_session;
    Identification m_identification;
    QList<LogTime> m_lines;    ///< of a command whose end has not come, or of those below
    QList<LogExchange> m_held; ///< they set up the line: for whom, the next command tells
};

void Sessions::begin(qint64 line)
{
    m_session = std::make_unique<SessionReader>(line);
}

void Sessions::next(qint64 line)
{
    settle(line);
    m_take(m_session->finish());
    const QList<LoggedAttempt> attempts = m_session->attempts();
    begin(line);
    m_session->follow(attempts);
}

void Sessions::settle(qint64 before)
{
    qsizetype count = 0;
    for (; count < m_lines.size() && m_lines[count].line < before; ++count)
        m_session->note(m_lines[count]);
    m_lines.remove(0, count);
}

void Sessions::settle()
{
    if (isFull())
        release();
    settle(m_held.isEmpty() ? std::numeric_limits<qint64>::max() : m_held.first().line);
}

void Sessions::release()
{
    for (const LogExchange &exchange : std::as_const(m_held))
        m_session->take(exchange);
    m_held.clear();
}

void Sessions::take(const LogExchange &exchange)
{
    const bool begins = m_identification.begins(exchange);
    if (!exchange.isLost && isPreparation(exchange.command) && m_held.size() < kMostHeld) {
        m_held.append(exchange);
        return;
    }
    const LogExchange &first = m_held.isEmpty() ? exchange : m_held.constFirst();
    if (begins && (m_session->isOver() || m_session->wasSilentUntil(first.sentMs))) {
        next(first.line);
    } else if (m_session->isOtherModule(exchange)) {
        release();
        next(exchange.line);
    }
    release();
    m_session->take(exchange);
}

void Sessions::takeRunOver(const QByteArray &verdict)
{
    release();
    m_session->takeRunOver(verdict);
}

void Sessions::end()
{
    release();
    settle();
    m_take(m_session->finish());
}

} // namespace

bool analyzeLog(QIODevice &source, std::optional<LogFormat> origin,
                const std::function<void(const LogAnalysis &)> &take,
                const std::function<bool()> &goesOn)
{
    LogReader reader(source);
    Sessions sessions([&](LogAnalysis session) { // what most lines have is known at the end
        session.format = origin.value_or(reader.format());
        take(session);
    });
    LogDialogue dialogue;
    dialogue.onExchange = [&](const LogExchange &exchange) { sessions.take(exchange); };
    dialogue.onEvent = [&](const LogEvent &event) { sessions.take(event); };
    dialogue.onRunOver = [&](const QByteArray &verdict) { sessions.takeRunOver(verdict); };
    while (const auto record = reader.next()) {
        sessions.note({record->line, record->wallMs, record->hasDate});
        dialogue.take(*record);
        if (!dialogue.isOpen() || sessions.isFull())
            sessions.settle();
        if (goesOn && !goesOn())
            break;
    }
    dialogue.end();
    sessions.end();
    return !reader.isCutEarly();
}

QList<LogAnalysis> analyzeLog(QIODevice &source)
{
    QList<LogAnalysis> sessions;
    analyzeLog(source, {}, [&sessions](const LogAnalysis &session) { sessions += session; });
    return sessions;
}

} // namespace fota
