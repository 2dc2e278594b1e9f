#pragma once

#include "core/at/atchannel.h"
#include "core/base/settings.h"
#include "core/fota/consent.h"
#include "core/fota/rundata.h"
#include "core/fota/step.h"
#include "core/fota/stepreports.h"
#include "core/profiles/moduleprofile.h"
#include "core/transport/portwatch.h"

#include <memory>
#include <optional>

namespace fota {

struct SignalQuality;
struct Registration;
class RestartWatch;
struct DeltaFile;

/// How a step ended. A row of the table says where each leads.
enum class Outcome : quint8 { Done, Other, Failed };

struct StepResult
{
    Outcome outcome = Outcome::Done;
    StepDetail detail;
    Error error;

    static StepResult failed(const Error &error) { return {Outcome::Failed, {}, error}; }
};

/// What the actions of a run are given. Belongs to the Procedure and to its thread.
class StepContext
{
public:
    /// What a run is asked to do; fixed for its time (X04).
    struct Order
    {
        bool isCheck = false;
        ServerAccess server;
        std::optional<Consent> consent;
        bool interactive = false;
        bool echoOff = true;        ///< ATE0 is obeyed, so an echo tells of a restart
        bool numbersErrors = false; ///< AT+CMEE=1 is obeyed, so a zero tells of a restart
        bool resumed = false;       ///< what an interrupted run left: its consent is spent (K23)
        bool allowRoaming = false;
        bool allowDowngrade = false;
        Limits limits;
        ModuleProfile profile;
        Way way = Way::Network;
        std::shared_ptr<const DeltaFile> delta; ///< of an upload; null in a resumed one
    };
    /// What the actions tell or ask outside; each may be empty.
    struct Hooks
    {
        std::function<void(const StepDetail &)> progress;
        std::function<void(const SignalQuality &)> signalMeasured;
        std::function<void(const Registration &)> registrationRead;
        std::function<void(const RestartReport &)> restarted;
        std::function<void(const RestartProgress &)> restartProgress;
        std::function<void(bool)> pointOfNoReturn;
        std::function<void(const Error &)> noticed;
        std::function<void(const Question &, std::function<void(bool, Secret)>)> question;
        std::function<void(int baud)> speedFound;         ///< another one than before (U15)
        std::function<bool(const QString &port)> usePort; ///< readies the channel for this line
        std::function<Result<bool>()> save;               ///< writes the journal now
        std::function<void(const Secret &)> hide;         ///< a value that no log may show
        std::function<int()> appliesBefore; ///< of this delta on this module, in earlier runs (U22)
        std::function<Result<bool>()> countApply;   ///< before the first byte of an apply
        std::function<Result<bool>()> countAttempt; ///< a further pass is an attempt, too
        std::function<milliseconds()> untilAttempt; ///< how long it must wait; tells so
        std::function<Result<bool>()> attemptOpens; ///< before the context is activated
        /// The check file of this name names this target: what it named last, if it goes back
        /// (K03).
        std::function<QString(const QString &checkFile, const QString &target)> listTaken;
        std::function<QByteArray(QByteArray)> redact; ///< text from outside without known secrets
    };

    StepContext(AtChannel &channel, Clock &clock, Order order, const QString &port);
    ~StepContext();

    AtChannel &channel;
    Clock &clock;
    const Order order;
    Hooks hooks;
    RunData data;
    PortWatch ports;
    int pass = 1;
    bool passBegins = false;              ///< a further one; awaitAttempt() ends that
    std::optional<Consent> consent;       ///< filled by the first 4.j where it is unattended
    bool integrityFailed = false;         ///< a late report on the delta (D09)
    std::optional<bool> eventSaysUpdated; ///< the last #OTAEV on the outcome of this apply (U19)
    QString applyRefusal;                 ///< the module's words for it; not kept over a crash
    bool contextLost = false;             ///< the network closed the context (N07)
    bool restarted = false; ///< the module lost its settings: nothing done before holds (A25)
    milliseconds downloadedAt{0};

    const Limits &limits() const { return order.limits; }
    const ModuleProfile &profile() const { return order.profile; }
    int contextId() const;
    QByteArray contextText() const { return QByteArray::number(contextId()); }
    QString apn() const;
    QString pdpType() const;
    QString serverText() const; ///< host:port; empty in an upload
    bool isUpload() const { return order.way == Way::Upload; }
    RestartWatch &restartWatch();

    using ReplyDone = std::function<void(const Result<AtReply> &)>;
    /// Sends one command. A final result other than OK is a reply, not an error.
    void ask(CommandId id, milliseconds limit, const QList<QByteArray> &arguments, ReplyDone done);
    void ask(const Result<Command> &command, ReplyDone done);

    /// Asks and reads; a query that brings no readable answer is asked once more (A08).
    template<typename T>
    void query(CommandId id, milliseconds limit, const QList<QByteArray> &arguments,
               std::function<Result<T>(const AtReply &)> parse,
               std::function<void(const Result<T> &)> done, int repeats = 1)
    {
        ask(id, limit, arguments, [=, this](const Result<AtReply> &reply) {
            const Result<T> value = !reply                ? Result<T>(reply.error())
                                    : reply->final.isOk() ? parse(*reply)
                                                          : Result<T>(rejection(*reply, id));
            const bool again = !value && repeats > 0 && !cancelled()
                               && (value.error().code == ErrorCode::MalformedReply
                                   || value.error().code == ErrorCode::CommandTimeout);
            if (again)
                query<T>(id, limit, arguments, parse, done, repeats - 1);
            else
                done(value);
        });
    }
    /// Waits; cut short by interrupt(). One wait at a time.
    void wait(milliseconds time, std::function<void()> then);
    /// A further one: what the module did in the one before is over, and nothing is open.
    void beginPass();
    /// A further pass waits until the network budget has room for it, and is counted (INV-10).
    void awaitAttempt(std::function<void(const Error &)> then);

    /// An unsolicited line: reports on the delta, the loss of the context.
    void takeEvent(const QByteArray &line);
    QObject *receiver() { return &m_receiver; } ///< for connections that end with this context

    /// \a why is what the run then ends with.
    void cancel(const Error &why = {ErrorCode::Cancelled, {}, {}}) { m_cancelled = why; }
    bool cancelled() const { return bool(m_cancelled); }
    const Error &whyCancelled() const { return m_cancelled; }
    /// Ends a wait and a query on its way: a cancel in a step that takes it at once.
    void interrupt();
    /// Ends a wait and a transfer; a command on its way is taken at its reply.
    void interruptTransfer();
    void stopWatching();

    /// The error that a final result other than OK amounts to.
    static Error rejection(const AtReply &reply, CommandId id);
    void note(const Error &error);
    /// Text of the module or the server without the secrets that are known (L01, F08).
    QString clean(const QString &text) const;
    void progress(const StepDetail &detail) const
    {
        if (hooks.progress)
            hooks.progress(detail);
    }

private:
    bool cutWait();

    QObject m_receiver;
    Error m_cancelled;
    Alarm m_wait;
    std::function<void()> m_then;
    std::unique_ptr<RestartWatch> m_restartWatch;
};

bool isOk(const Result<AtReply> &reply);

/// The first line of a reply with the command's prefix through a parser; MalformedReply if none.
template<typename T>
Result<T> fromLine(const AtReply &reply, Result<T> (*parse)(QByteArrayView))
{
    for (const QByteArray &line : reply.lines) {
        if (Result<T> value = parse(line))
            return value;
    }
    return Error{ErrorCode::MalformedReply,
                 reply.lines.isEmpty() ? QString()
                                       : QString::fromLatin1(reply.lines.front().left(120)),
                 {}};
}

} // namespace fota
