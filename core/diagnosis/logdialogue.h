#pragma once

#include "core/log/tornlines.h"

#include <functional>

namespace fota {

/// A command of a log, and what was answered to it.
struct LogExchange
{
    struct Reply
    {
        qint64 line = 0;
        QByteArray text; ///< quotes made straight, without blanks around
    };

    qint64 line = 0;    ///< where the command stands, or the blank line in its place
    QByteArray command; ///< quotes made straight; empty: the log has lost it
    bool isLost = false;
    bool hadOddQuotes = false; ///< they were typographic
    int echoes = 0;
    QList<Reply> replies; ///< at most kReplies; without echo, blank lines and the final result
    QList<Reply> data;    ///< between CONNECT and its end, at most kReplies
    bool isConnected = false;
    QByteArray final; ///< OK, ERROR, +CME ERROR: 3, NO CARRIER, ...; empty: none came
    qint64 finalLine = 0;
    QList<qint64> torn;            ///< lines that were put together of several (TornLines)
    std::optional<qint64> sentMs;  ///< as LogRecord::wallMs
    std::optional<qint64> firstMs; ///< of the first line of the answer
    std::optional<qint64> dataMs;  ///< of the last line of the data
    std::optional<qint64> endMs;   ///< of the final result, or the last line of the answer

    static constexpr qsizetype kReplies = 128;
    bool isEnded() const { return !final.isEmpty(); }
    bool isOk() const { return final == "OK" || (isConnected && final == "NO CARRIER"); }
    /// Command to end; none without stamps or end.
    std::optional<qint64> elapsedMs() const;
};

/// A line that nobody asked for.
struct LogEvent
{
    qint64 line = 0;
    QByteArray text;
    std::optional<qint64> wallMs;
};

/// Puts the records of a log together to commands with their answers, streaming. A command counts
/// once however often it was echoed; a blank line that an answer follows is one that the log has
/// lost; a line in data mode is never a command or a result, whatever it says. A line that is torn
/// is read as one where that is certain.
class LogDialogue
{
public:
    std::function<void(const LogExchange &)> onExchange;
    std::function<void(const LogEvent &)> onEvent;
    std::function<void(const LogRecord &)> onTorn; ///< was put together; before it is taken
    /// Our own log says that a run has ended, and how: "Failed". What was open then is over.
    std::function<void(const QByteArray &)> onRunOver;

    LogDialogue();
    Q_DISABLE_COPY_MOVE(LogDialogue)

    void take(const LogRecord &record) { m_torn.take(record); }
    void end(); ///< the log is over
    /// A command waits for its end.
    bool isOpen() const { return m_open.has_value() || m_torn.isHolding(); }

private:
    void takeWhole(const LogRecord &record);
    void takeNote(const QByteArray &text);
    void takeSent(const LogRecord &record, const QByteArray &text);
    void takeReceived(const LogRecord &record, const QByteArray &text);
    void takeData(const LogRecord &record, const QByteArray &text);
    bool isEcho(const LogRecord &record, const QByteArray &text) const;
    void beginLost(const LogRecord &record);
    void answered(const LogRecord &record);
    void endWith(const LogRecord &record, const QByteArray &final);
    void finish();

    TornLines m_torn;
    std::optional<LogExchange> m_open;
    std::optional<LogRecord> m_blank; ///< an empty line while nothing is open
    bool m_inData = false;
    int m_dataLines = 0;
};

} // namespace fota
