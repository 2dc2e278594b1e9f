#include "core/fota/preparation.h"

#include "core/at/parsers.h"
#include "core/fota/stepcontext.h"
#include "core/profiles/profileloader.h"

namespace fota {

Preparation::Preparation(AtChannel &channel, Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent), m_channel(channel), m_clock(clock), m_limits(limits), m_wait(clock)
{
}

void Preparation::ask(CommandId id, milliseconds limit,
                      std::function<void(const Result<AtReply> &)> done)
{
    Command command = *makeCommand(id, limit);
    command.probe = id == CommandId::Attention || id == CommandId::ReadableResults;
    m_channel.send(command, [guard = QPointer<Preparation>(this),
                             done = std::move(done)](const Result<AtReply> &reply) {
        if (guard && guard->m_cancelled)
            guard->fail(guard->m_step, {});
        else if (guard)
            done(reply);
    });
}

/// A query whose answer got lost is asked once more (1.1).
void Preparation::askTwice(CommandId id, milliseconds limit,
                           std::function<void(const Result<AtReply> &)> done)
{
    ask(id, limit, [this, id, limit, done](const Result<AtReply> &reply) {
        if (!reply && reply.error().code == ErrorCode::CommandTimeout)
            ask(id, limit, done);
        else
            done(reply);
    });
}

void Preparation::fail(const QString &step, const Error &error)
{
    Q_EMIT failed(step, m_cancelled ? Error{ErrorCode::Cancelled, {}, {}} : error);
}

void Preparation::cancel()
{
    m_cancelled = true;
    if (m_wait.isActive())
        m_wait.start(milliseconds(0), [this] { fail(m_step, {}); });
    else
        m_channel.abort({ErrorCode::Cancelled, {}, {}});
}

void Preparation::identify()
{
    module = {};
    m_step = QStringLiteral("IDENT");
    m_channel.setStep("IDENT");
    probe(0);
}

/// Three probes. A module without an answer may answer in numbers or not at all (A24), or stand in
/// data mode, left by a program that died (P18): then the last probe comes after the way out of it.
void Preparation::probe(int tries)
{
    const milliseconds limit = std::min(milliseconds(2000), m_limits.ident);
    const bool last = tries >= 2;
    const bool plain = tries == 0 || m_channel.isGarbled(); // what is not understood does no good
    ask(plain ? CommandId::Attention : CommandId::ReadableResults, limit,
        [this, tries, last](const Result<AtReply> &reply) {
            if (reply)
                return configure();
            if (reply.error().code == ErrorCode::PortLost
                || reply.error().code == ErrorCode::WriteBlocked)
                return fail(QStringLiteral("IDENT"), reply.error());
            if (tries > 0 && m_channel.isGarbled())
                return lineGarbled();
            if (last)
                return fail(QStringLiteral("IDENT"), {ErrorCode::ModuleSilent, {}, {}});
            if (tries == 0)
                return probe(1);
            if (m_onlyWatched) // a module that may be applying is sent nothing but AT (INV-3)
                return probe(2);
            m_channel.escapeData([guard = QPointer<Preparation>(this)] {
                if (guard)
                    guard->probe(2);
            });
        });
}

void Preparation::lineGarbled()
{
    const Error garbled{ErrorCode::LineGarbled, {}, {}};
    if (!m_scanning || m_onlyWatched || !SpeedScan::isPossible(m_channel))
        return fail(m_step, garbled);
    m_scan = std::make_unique<SpeedScan>(m_channel, m_limits.ident);
    connect(m_scan.get(), &SpeedScan::found, this, [this](int baud) {
        Q_EMIT speedFound(baud);
        configure();
    });
    connect(m_scan.get(), &SpeedScan::failed, this,
            [this, garbled](const Error &error) { fail(m_step, error ? error : garbled); });
    m_scan->start();
}

void Preparation::configure()
{
    askTwice(CommandId::EchoOff, m_limits.ident, [this](const Result<AtReply> &echo) {
        if (!echo)
            return fail(QStringLiteral("IDENT"), echo.error());
        askTwice(CommandId::VerboseErrors, m_limits.ident, [this](const Result<AtReply> &errors) {
            if (!errors)
                return fail(QStringLiteral("IDENT"), errors.error());
            module.numbersErrors = errors->final.isOk();
            readIds();
        });
    });
}

void Preparation::readIds()
{
    // The model first: it decides whether the version has a second part.
    const auto read = [this](bool subVersion, const auto &then) -> void {
        readIdentity(m_channel, m_limits.ident, m_limits.versionQuery(), subVersion, 1,
                     [guard = QPointer<Preparation>(this), then](const Result<Identity> &identity) {
                         if (!guard)
                             return;
                         if (guard->m_cancelled)
                             return guard->fail(guard->m_step, {});
                         if (!identity)
                             return guard->fail(QStringLiteral("IDENT"), identity.error());
                         then(*identity);
                     });
    };
    read(false, [this](const Identity &identity) {
        module.identity = identity;
        const ModuleProfile *own = profileFor(identity.model);
        const ModuleProfile *profile = own ? own : profileById(m_chosen);
        module.known = profile != nullptr;
        module.byHand = profile && !own;
        if (profile)
            module.profile = *profile;
        if (!profile || !profile->subVersion) {
            Q_EMIT identified();
            return;
        }
        askTwice(CommandId::SubVersion, m_limits.versionQuery(),
                 [this](const Result<AtReply> &reply) {
                     if (!reply)
                         return fail(QStringLiteral("IDENT"), reply.error());
                     if (const Result<int> number = fromLine(*reply, parseSubVersion);
                         isOk(reply) && number)
                         module.identity.subVersion = QString::number(*number);
                     Q_EMIT identified();
                 });
    });
}

// ---- SIM ----

void Preparation::checkSim(bool withOperator, Ask askUser)
{
    m_withOperator = withOperator;
    m_ask = std::move(askUser);
    m_step = QStringLiteral("SIM");
    m_channel.setStep("SIM");
    readSim(5); // "busy" five times, within the limit (1.1)
}

void Preparation::readSim(int triesLeft)
{
    ask(CommandId::SimState, m_limits.sim, [this, triesLeft](const Result<AtReply> &reply) {
        if (!reply)
            return fail(QStringLiteral("SIM"), reply.error());
        if (isOk(reply)) {
            const Result<QByteArray> state = fromLine(*reply, parseSimState);
            return judgeSim(state ? *state : QByteArray(), triesLeft);
        }
        const Error error = StepContext::rejection(*reply, CommandId::SimState);
        switch (error.code) {
        case ErrorCode::SimBusy:
            return judgeSim("BUSY", triesLeft);
        case ErrorCode::SimPinNeeded:
            return judgeSim("SIM PIN", triesLeft);
        case ErrorCode::SimPukNeeded:
            return judgeSim("SIM PUK", triesLeft);
        case ErrorCode::SimMissing:
        case ErrorCode::SimFailed:
            return fail(QStringLiteral("SIM"), error);
        default: // a plain ERROR to this query means no SIM on the modules seen
            return fail(QStringLiteral("SIM"), {ErrorCode::SimMissing, error.detail, error.where});
        }
    });
}

void Preparation::judgeSim(const QByteArray &state, int triesLeft)
{
    module.simState = QString::fromLatin1(state);
    if (state == "READY") {
        m_wait.stop();
        return readIccid();
    }
    if (state == "SIM PIN" && m_pinTried)
        return fail(QStringLiteral("SIM"), {ErrorCode::SimPinWrong, {}, {}});
    if (state == "SIM PIN" && m_ask)
        return enterPin({});
    if (state == "SIM PIN")
        return fail(QStringLiteral("SIM"), {ErrorCode::SimPinNeeded, {}, {}});
    if (state.contains("PUK"))
        return fail(QStringLiteral("SIM"), {ErrorCode::SimPukNeeded, module.simState, {}});
    if (state != "BUSY" && !state.isEmpty())
        return fail(QStringLiteral("SIM"), {ErrorCode::SimFailed, module.simState, {}});
    if (triesLeft <= 0)
        return fail(QStringLiteral("SIM"), {ErrorCode::SimBusy, {}, {}});
    m_wait.start(m_limits.sim / 5, [this, triesLeft] { readSim(triesLeft - 1); });
}

void Preparation::enterPin(const QStringList &words)
{
    m_ask({Question::Kind::SimPin, words, 0}, [guard = QPointer<Preparation>(this)](
                                                  bool yes, const Secret &pin) {
        if (!guard)
            return;
        const Result<Command> command =
            makeCommand(CommandId::EnterPin, guard->m_limits.ident, {pin.reveal()});
        if (!yes || !command)
            return guard->fail(QStringLiteral("SIM"),
                               yes ? command.error() : Error{ErrorCode::SimPinNeeded, {}, {}});
        guard->m_pinTried = true; // never sent twice (R02, R03)
        guard->m_channel.send(*command, [guard](const Result<AtReply> &reply) {
            if (!guard)
                return;
            if (!isOk(reply))
                return guard->fail(QStringLiteral("SIM"), {ErrorCode::SimPinWrong, {}, {}});
            guard->m_wait.start(milliseconds(500), [guard] { guard->readSim(5); });
        });
    });
}

void Preparation::readIccid()
{
    ask(CommandId::Iccid, m_limits.ident, [this](const Result<AtReply> &reply) {
        if (!reply && reply.error().code == ErrorCode::PortLost)
            return fail(QStringLiteral("SIM"), reply.error());
        if (isOk(reply)) {
            if (const Result<QByteArray> iccid = fromLine(*reply, parseIccid))
                module.iccid = QString::fromLatin1(*iccid);
        }
        if (!m_withOperator) {
            Q_EMIT simReady();
            return;
        }
        ask(CommandId::Operator, m_limits.versionQuery(), [this](const Result<AtReply> &cops) {
            if (isOk(cops)) {
                if (const Result<QByteArray> name = fromLine(*cops, parseOperator))
                    module.operatorName = QString::fromUtf8(*name);
            }
            Q_EMIT simReady();
        });
    });
}

} // namespace fota
