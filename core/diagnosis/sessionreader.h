#pragma once

#include "core/diagnosis/analysis.h"
#include "core/diagnosis/earlysteps.h"
#include "core/diagnosis/exchanges.h"
#include "core/diagnosis/logdialogue.h"

namespace fota {

struct CheckFile;

/// When a line was written.
struct LogTime
{
    qint64 line = 0;
    std::optional<qint64> wallMs{}; ///< as LogRecord::wallMs
    bool hasDate = false;
};

/// A data session that was opened, or tried to be.
struct LoggedAttempt
{
    qint64 wallMs = 0;
    qint64 line = 0;
    QString model{};
    QString imei{};
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
    void takeRunOver(const QByteArray &verdict) { m_runOver = verdict; }
    /// Is a verdict reached, so that the next identification begins a session of its own?
    bool isOver() const;
    /// Has nothing been said for hours, up to then? Whoever identifies after that begins anew.
    bool wasSilentUntil(std::optional<qint64> wallMs) const;
    bool isOtherModule(const LogExchange &exchange) const; ///< it tells another IMEI
    /// The latest attempts of the sessions before this one; they count, too (N10).
    void follow(const QList<LoggedAttempt> &earlier) { m_earlier = earlier; }
    LogAnalysis finish();
    QList<LoggedAttempt> attempts() const; ///< for the next one; of a session that is finished

private:
    void identify(const LogExchange &exchange, const QByteArray &name);
    void takeVersion(const LogExchange &exchange);
    void takeStep(const LogExchange &exchange, const char *step);
    void takeCompared(const LogExchange &exchange, const QString &version);
    void takeCheckFile(const LogExchange &exchange);
    void takeList(const CheckFile &list, qint64 line);
    void takeEscape();
    void computed(const char *step, LogStep::State state, qint64 line);
    LogStep &row(const char *step, const LogExchange &exchange);
    const LogStep *last(const char *step) const;
    void feed(const LogExchange &exchange, const QByteArray &step);
    void find(LogFinding::Kind kind, const QString &id, qint64 line,
              LogFinding::Severity severity = LogFinding::Severity::Warning,
              const QStringList &args = {});
    void conclude();
    void concludeApplied();
    void concludeEarly();
    void fail(const LogStep &step);
    void fail(const QString &step, ErrorCode code, const QByteArray &text);
    void refuse(const QString &step, ErrorCode code);
    const LogStep *lastWorking() const;
    bool isBad(const LogStep &step) const;
    bool isTargetRead() const;
    bool isListBad(const LogStep &last) const;
    Error objection() const;
    void habits();
    void countAttempts();

    LogAnalysis m_result;
    Exchanges m_seen;
    LogValues m_values;
    EarlySteps m_early;
    QByteArray m_runOver; ///< the verdict that our own log tells
    LogExchange m_failed; ///< the last exchange that failed at its step
    int m_silences = 0;   ///< how often its command got no answer, one time after the other
    QByteArray m_step;    ///< the last one that a command was of
    LogExchange m_latest;
    LogTime m_last; ///< of the last line that has a time
    int m_pass = 1;
    bool m_procedure = false; ///< a step from 4.e on, or a failure before it
    bool m_applied = false;
    bool m_applyRefused = false;
    std::optional<qint64> m_appliedMs;
    std::optional<qint64> m_heardMs; ///< the last answer
    std::optional<QString> m_fromSub;
    std::optional<QString> m_nowSub;
    bool m_downloaded = false;
    bool m_ftpOpen = false;
    bool m_dataOpen = false;
    Error m_checkFileError;
    ErrorCode m_fetchTrouble = ErrorCode::None; ///< why not all of the check file came
    qint64 m_fetched = 0;                       ///< bytes of it
    QByteArray m_sizedFile;                     ///< whose size was told last
    std::optional<qint64> m_fileSize;
    std::optional<qint64> m_answeredMs; ///< the last final result
    QList<qint64> m_pauses;             ///< between it and the next command
    QList<LoggedAttempt> m_attempts;    ///< module not filled in yet
    QList<LoggedAttempt> m_earlier;
};

} // namespace fota
