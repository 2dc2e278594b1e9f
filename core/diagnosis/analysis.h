#pragma once

#include "core/base/error.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/logvalues.h"
#include "core/fota/verdict.h"
#include "core/log/logstamps.h"

#include <QList>
#include <QMetaType>

#include <functional>
#include <optional>

class QIODevice;

namespace fota {

/// What is worth telling of a log, beside how it ended. ui/text has the words.
struct LogFinding
{
    Q_GADGET

public:
    enum class Kind : quint8 {
        OfCheckFile,       ///< its error says what
        TypographicQuotes, ///< a module takes them for letters (A27)
        CommandLost,       ///< an answer stands without its command (L06)
        TornLine,          ///< this line and the next were read as one
        EndsEarly,         ///< the log ends within an answer or before the verdict (L03)
        NoStamps,          ///< no time is known (L05)
        StampsFall,        ///< later lines have earlier times (L05)
        AddressStripped,   ///< the data session's address was taken out (N04)
        SlowVersion,       ///< the first version after the restart took longer than 2 s (U09)
        ServerEmpty,       ///< the check file names no next server (C05)
        Unordered,         ///< no rule says which of the two versions is newer (C18)
        OtherFile,         ///< downloaded was another file than the check file names (C30)
        PasswordInClear,   ///< of the server, or the next one's
        FixedPauses,       ///< a script waits the same time before each command
        FtpLeftOpen,       ///< the session ended with FTP or the context open (C17)
        AppliedWithOpen,   ///< the apply was sent while one of them was open (INV-8)
        NoReadBack,        ///< after the apply no version was read
        EndlessRetry,      ///< the same step was tried more than three times in a row
        TooManyAttempts,   ///< more than four data sessions within an hour
    };
    Q_ENUM(Kind)
    enum class Severity : quint8 { Info, Warning, Failure };
    Q_ENUM(Severity)

    Kind kind{};
    QString id; ///< of the fault catalogue; of a habit, its name
    Severity severity = Severity::Warning;
    qint64 line = 0;
    QStringList args{};
    Error error{}; ///< of OfCheckFile

    friend bool operator==(const LogFinding &, const LogFinding &) = default;
};

/// A step of the procedure that a log shows. Visits of one step in a pass are one row.
struct LogStep
{
    enum class State : quint8 { Started, Done, Other, Failed };
    QString step;
    State state = State::Started;
    int pass = 1;
    int visits = 1;
    qint64 line = 0;                   ///< where its command stands
    std::optional<qint64> sentMs{};    ///< of its first visit, as LogRecord::wallMs
    QString command{};                 ///< quotes made straight; empty: lost, or it has none
    QString reply{};                   ///< its answer, one line
    std::optional<qint64> elapsedMs{}; ///< of the last visit
};

/// One session of a log.
struct LogAnalysis
{
    LogFormat format = LogFormat::Plain;
    qint64 firstLine = 1;
    qint64 entries = 0;
    qint64 commands = 0; ///< without echoes and lost ones
    qint64 lost = 0;
    QString first{}; ///< as written, without zone; empty: no stamps
    QString last{};
    QString model{};
    QString imei{};
    QString from{};       ///< without the sub-version
    QString subVersion{}; ///< the last one read
    QString target{};
    QString file{};                       ///< that the check file names
    QString now{};                        ///< read after an apply; empty: none
    std::optional<VerdictKind> outcome{}; ///< none: the log shows no end, or no procedure
    QString step{};                       ///< where it failed
    QString fault{};
    Diagnosis diagnosis{}; ///< of that fault; empty: the log shows no failure of a step
    QList<LogStep> steps{};
    QList<LogFinding> findings{}; ///< by line
    LoggedValues values{};
};

/// Reads a whole log, streaming: each session is given as soon as it is over, and memory grows with
/// neither. \a origin: the format that is told, where the lines do not tell it (a bundle's).
/// \a goesOn is asked at each record; where it says no, the log is over there. False: the source
/// failed before its end, and says why; the sessions are those of what could be read.
bool analyzeLog(QIODevice &source, std::optional<LogFormat> origin,
                const std::function<void(const LogAnalysis &)> &take,
                const std::function<bool()> &goesOn = {});
/// All sessions of it.
QList<LogAnalysis> analyzeLog(QIODevice &source);

} // namespace fota
