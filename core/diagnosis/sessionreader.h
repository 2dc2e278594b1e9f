#pragma once

#include "core/diagnosis/analysis.h"
#include "core/diagnosis/exchanges.h"
#include "core/diagnosis/logdialogue.h"

namespace fota {

/// When a line was written.
struct LogTime
{
    qint64 line = 0;
    std::optional<qint64> wallMs{}; ///< as LogRecord::wallMs
    bool hasDate = false;
};

/// Follows one session of a log: which steps of the procedure its commands are, which versions they
/// told, and how it ended.
class SessionReader
{
public:
    explicit SessionReader(qint64 firstLine);

    void note(const LogTime &time); ///< every line, for times and counts
    void take(const LogExchange &exchange);
    void take(const LogEvent &event);
    /// Is a verdict reached, so that the next identification begins a session of its own?
    bool isOver() const;
    bool isOtherModule(const LogExchange &exchange) const; ///< it tells another IMEI
    LogAnalysis finish();

private:
    void identify(const LogExchange &exchange, const QByteArray &name);
    void takeVersion(const LogExchange &exchange);
    void takeStep(const LogExchange &exchange, const char *step);
    void takeCheckFile(const LogExchange &exchange);
    void computed(const char *step, LogStep::State state, qint64 line);
    LogStep &row(const char *step, const LogExchange &exchange);
    const LogStep *last(const char *step) const;
    void feed(const LogExchange &exchange, const QByteArray &step);
    void find(LogFinding::Kind kind, const QString &id, qint64 line,
              LogFinding::Severity severity = LogFinding::Severity::Warning,
              const QStringList &args = {});
    void conclude();
    void concludeApplied();
    void fail(const LogStep &step);
    void habits();

    LogAnalysis m_result;
    Exchanges m_seen;
    LogValues m_values;
    LogExchange m_failed; ///< the last exchange that failed at its step
    QByteArray m_step;    ///< the last one that a command was of
    LogExchange m_latest;
    LogTime m_last; ///< of the last line that has a time
    int m_pass = 1;
    bool m_procedure = false; ///< a step from 4.e on, or a failure before it
    bool m_applied = false;
    bool m_applyRefused = false;
    std::optional<qint64> m_appliedMs;
    std::optional<qint64> m_heardMs; ///< the last answer
    bool m_downloaded = false;
    bool m_ftpOpen = false;
    bool m_dataOpen = false;
    Error m_checkFileError;
    std::optional<qint64> m_answeredMs; ///< the last final result
    QList<qint64> m_pauses;             ///< between it and the next command
    QList<qint64> m_attempts;           ///< when data sessions were opened
};

} // namespace fota
