#include "core/engine/runner.h"

#include "core/at/parsers.h"
#include "core/profiles/profileloader.h"

#include <QRandomGenerator>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What could never be sent to the module is refused before the first byte (F23, F24, A26).
Error unsendable(const ServerAccess &server)
{
    const milliseconds none(0);
    const QByteArray host = (server.host + u':' + QString::number(server.port)).toUtf8();
    Result<Command> open = makeCommand(CommandId::FtpOpen, none, {host, server.user.toUtf8(), server.password.reveal(), "1"});
    if (!open) {
        const bool address = open.error().detail == "server"_L1;
        return {address ? ErrorCode::BadServer : ErrorCode::BadCredential, open.error().detail, {}};
    }
    QString name = server.checkFile;
    if (const auto get = makeCommand(CommandId::FtpGet, none, {name.replace(u"{imei}"_s, u"000000000000000"_s).toUtf8()}); !get)
        return get.error();
    if (!server.folder.isEmpty()) {
        if (const auto folder = makeCommand(CommandId::FtpFolder, none, {server.folder.toUtf8()}); !folder)
            return folder.error();
    }
    const QByteArray apn = server.apn.isEmpty() ? QByteArray("none") : server.apn.toUtf8();
    const QByteArray type = server.pdpType.isEmpty() ? QByteArray("IP") : server.pdpType.toUtf8();
    const auto context = makeCommand(CommandId::WriteContext, none, {QByteArray::number(std::max(server.contextId, 1)), type, apn});
    return context ? Error{} : context.error();
}

} // namespace

Runner::Runner(Engine &engine, Engine::Parts parts, Connection &connection, QObject *parent)
    : QObject(parent), m_engine(engine), m_parts(std::move(parts)), m_connection(connection),
      m_budgets(m_parts.dataDir), m_journal(m_parts.dataDir), m_wait(*m_parts.clock)
{
    connect(&m_connection, &Connection::opened, this, [this] {
        if (m_active)
            opened();
    });
    connect(&m_connection, &Connection::failed, this, [this](const Error &error) {
        if (m_active)
            fail(u"OPEN"_s, error);
    });
}

void Runner::begin(const RunRequest &request)
{
    m_active = true;
    m_resuming = false;
    m_cancelled = false;
    m_announced = false;
    m_sessionId.clear();
    m_request = request;
    m_entry = {};
    m_entry.isCheck = request.kind == RunRequest::Kind::Check;
    m_entry.program = m_parts.program;
    m_entry.server = request.server.host + u':' + QString::number(request.server.port);
    m_visitsBefore = {};
    m_attempt = 1;
    m_startedAt = m_parts.clock->elapsed();
    m_connection.redactor.hide(request.server.password);
}

void Runner::start(const RunRequest &request)
{
    if (m_active)
        return;
    begin(request);
    if (const Error error = unsendable(request.server)) {
        announce();
        return fail(u"OPEN"_s, error);
    }
    openPort(request.port);
}

// ---- OPEN, IDENT, SIM ----

void Runner::openPort(const QString &port)
{
    m_stageAt = m_parts.clock->elapsed();
    if (m_connection.isOpen()) {
        opened();
        return;
    }
    m_connection.open(port.isEmpty() ? m_connection.port() : port, m_request.limits.open);
    m_connection.channel.setStep("OPEN");
    announce();
    reportStage(u"OPEN"_s, StepReport::State::Started);
}

void Runner::announce()
{
    if (std::exchange(m_announced, true))
        return;
    m_sessionId = m_connection.session.id();
    if (m_entry.sessionId.isEmpty()) {
        m_entry.sessionId = m_sessionId;
        m_entry.port = m_connection.port();
    }
    Q_EMIT m_engine.runStarted(m_request, m_sessionId);
}

void Runner::opened()
{
    announce();
    reportStage(u"OPEN"_s, StepReport::State::Done);
    identify();
}

void Runner::identify()
{
    m_preparation = std::make_unique<Preparation>(m_connection.channel, *m_parts.clock, m_request.limits);
    connect(m_preparation.get(), &Preparation::identified, this, &Runner::identified, Qt::QueuedConnection);
    connect(m_preparation.get(), &Preparation::failed, this, &Runner::fail, Qt::QueuedConnection);
    connect(
        m_preparation.get(), &Preparation::simReady, this,
        [this] {
            m_module = m_preparation->module;
            reportIdentity();
            reportStage(u"SIM"_s, StepReport::State::Done);
            walk();
        },
        Qt::QueuedConnection);
    reportStage(u"IDENT"_s, StepReport::State::Started);
    m_preparation->identify();
}

void Runner::identified()
{
    m_module = m_preparation->module;
    const Identity &who = m_module.identity;
    const bool other = !m_entry.data.imei.isEmpty() && m_entry.data.imei != who.imei;
    if (other)
        return fail(u"IDENT"_s, {ErrorCode::PortReplaced, who.model, {}});
    if (const Result<bool> locked = m_connection.lockImei(who.imei); !locked)
        return fail(u"IDENT"_s, locked.error());
    RunData &data = m_entry.data;
    data.model = who.model;
    data.imei = who.imei;
    data.profileId = m_module.profile.id;
    data.from = who.version;
    data.fromSub = who.subVersion;
    reportStage(u"IDENT"_s, StepReport::State::Done);
    if (m_resuming) {
        reportIdentity();
        endWalk();
        return;
    }
    if (m_cancelled)
        return fail(u"IDENT"_s, {ErrorCode::Cancelled, {}, {}});
    if (!m_module.known) {
        reportIdentity();
        return fail(u"IDENT"_s, {ErrorCode::UnknownModule, who.model, {}});
    }
    settleThen([this] { checkSim(); });
}

/// Before anything new: what an earlier run of this very module left open is closed or verified.
void Runner::settleThen(std::function<void()> next)
{
    for (const FileJournal::Reading &reading : m_journal.openRuns()) {
        if (reading.entry.data.imei != m_entry.data.imei)
            continue;
        const JournalEntry ours = m_entry;
        m_afterWalk = [this, ours, next, path = reading.path] {
            m_journal.setAside(path); // whatever it says now, it has been dealt with
            Q_EMIT m_engine.noticed({m_entry.data.applies > 0 ? ErrorCode::ApplyInterrupted : ErrorCode::Interrupted,
                                     m_entry.data.now, {}});
            const RunData settled = m_entry.data;
            m_entry = ours;
            if (settled.applies > 0 && !settled.now.isEmpty()) {
                m_entry.data.from = settled.now;
                m_entry.data.fromSub = settled.nowSub.isEmpty() ? std::nullopt : std::optional(settled.nowSub);
            }
            m_visitsBefore = {};
            if (m_entry.data.imei.isEmpty() || m_cancelled)
                return fail(u"IDENT"_s, {ErrorCode::Cancelled, {}, {}});
            m_procedure.reset();
            settleThen(next);
        };
        resumeEntry(reading);
        return;
    }
    next();
}

void Runner::checkSim()
{
    m_stageAt = m_parts.clock->elapsed();
    reportStage(u"SIM"_s, StepReport::State::Started);
    const auto ask = m_request.interactive
        ? Preparation::Ask([this](const Question &question, std::function<void(bool, Secret)> done) { askQuestion(question, std::move(done)); })
        : Preparation::Ask();
    m_preparation->checkSim(false, ask);
}

// ---- the walk ----

void Runner::makeProcedure(JournalEntry entry, const ModuleProfile &profile)
{
    m_procedure.reset();
    m_context = std::make_unique<StepContext>(
        m_connection.channel, *m_parts.clock,
        StepContext::Order{.isCheck = entry.isCheck,
                           .server = m_request.server,
                           .consent = m_request.consent,
                           .interactive = m_request.interactive,
                           .allowRoaming = m_request.allowRoaming,
                           .allowDowngrade = m_request.allowDowngrade,
                           .limits = m_request.limits,
                           .profile = profile},
        entry.port);
    m_context->hooks = hooks();
    m_context->data = entry.data;
    m_context->pass = entry.pass;
    if (entry.consent)
        m_context->consent = entry.consent;
    connect(&m_connection.channel, &AtChannel::unsolicited, m_context->receiver(), [context = m_context.get()](const QByteArray &line) { context->takeEvent(line); });
    m_procedure = std::make_unique<Procedure>(*m_context, m_journal, std::move(entry));
    connectProcedure();
}

void Runner::walk()
{
    if (m_cancelled)
        return fail(u"SIM"_s, {ErrorCode::Cancelled, {}, {}});
    const QDateTime now = m_parts.clock->now();
    if (const Result<bool> counted = m_budgets.countAttempt(m_entry.data.imei, now); !counted)
        return fail(u"4.a"_s, counted.error()); // what cannot be kept cannot be limited (H06)
    if (m_attempt == 1 && m_request.limits.backoff.count() > 0
        && m_budgets.attemptsInLastHour(m_entry.data.imei, now) > Budgets::kAttemptsPerHour)
        Q_EMIT m_engine.noticed({ErrorCode::BudgetUsed, QString::number(m_budgets.attemptsInLastHour(m_entry.data.imei, now)), {}});
    m_entry.attempt = m_attempt;
    m_afterWalk = [this] { walkEnded(); };
    makeProcedure(m_entry, m_module.profile);
    m_procedure->start();
}

void Runner::endWalk()
{
    const auto next = m_afterWalk; // a copy: it may set the one after it
    next();
}

bool Runner::mayTryAgain() const
{
    const JournalEntry &entry = m_entry;
    if (m_cancelled || m_attempt >= Budgets::kAttemptsPerRun || entry.data.decision != RunData::Decision::None
        || entry.data.applies > 0)
        return false;
    switch (entry.firstError.code) { // what the network may cure by itself
    case ErrorCode::ContextRefused:
    case ErrorCode::ContextTimeout:
    case ErrorCode::ContextNoAddress:
    case ErrorCode::ContextLost:
    case ErrorCode::ServerNotFound:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerSilent:
    case ErrorCode::ServerBusy:
    case ErrorCode::SessionLost:
    case ErrorCode::TransferStalled:
    case ErrorCode::TransferTooSlow:
    case ErrorCode::TransferEndless:
    case ErrorCode::CheckFileCut:
    case ErrorCode::DeltaCut:
        return true;
    default:
        return false;
    }
}

void Runner::walkEnded()
{
    if (mayTryAgain())
        waitForNextAttempt();
    else if (verdictOf(m_entry) == VerdictKind::Updated)
        postCheck();
    else
        finish();
}

void Runner::waitForNextAttempt()
{
    const QDateTime now = m_parts.clock->now();
    const double jitter = QRandomGenerator::global()->generateDouble() * 2 - 1;
    const QDateTime next = m_budgets.nextAttempt(m_entry.data.imei, now, m_attempt, m_request.limits.backoff, jitter);
    Q_EMIT m_engine.waiting({m_attempt, next.toMSecsSinceEpoch(), m_entry.firstError});
    m_wait.start(milliseconds(std::max<qint64>(now.msecsTo(next), 0)), [this] {
        for (size_t i = 0; i < m_visitsBefore.size(); ++i)
            m_visitsBefore[i] += m_entry.visits[i];
        ++m_attempt;
        m_entry.visits = {};
        m_entry.firstError = {};
        m_entry.firstErrorStep.clear();
        m_entry.data.contextWasActive = false;
        m_entry.step = StepId::ConfigureSocket;
        m_entry.verdict.reset();
        if (m_connection.isOpen())
            identify();
        else
            openPort(m_entry.port);
    });
}

/// FINISH: does the module work as before? It is updated whatever this finds (U17).
void Runner::postCheck()
{
    const milliseconds until = m_parts.clock->elapsed() + m_request.limits.registration;
    const auto warn = [this](const QString &words) {
        Q_EMIT m_engine.noticed({ErrorCode::AfterUpdateUnregistered, words, {}});
        m_entry.data.notes.append({ErrorCode::AfterUpdateUnregistered, words, {}});
        finish();
    };
    m_connection.channel.setStep("FINISH");
    const auto register_ = [this, until, warn](const auto &self) -> void {
        const bool packet = m_module.profile.registration == "CGREG"_L1;
        const CommandId id = packet ? CommandId::PacketRegistration : CommandId::EpsRegistration;
        m_connection.channel.send(*makeCommand(id, m_request.limits.versionQuery()), [this, id, until, warn, self](const Result<AtReply> &reply) {
            if (m_cancelled)
                return finish();
            int status = 4;
            for (const QByteArray &line : reply ? reply->lines : QList<QByteArray>{}) {
                if (const Result<Registration> value = parseRegistration(commandSpec(id).prefix, line))
                    status = value->status;
            }
            if (status == 1 || status == 5)
                return finish();
            if (m_parts.clock->elapsed() >= until || !m_connection.isOpen() || (reply && !reply->final.isOk()))
                return warn(QString::number(status));
            m_wait.start(m_request.limits.registrationPoll(), [self] { self(self); });
        });
    };
    m_connection.channel.send(*makeCommand(CommandId::SimState, m_request.limits.ident), [this, warn, register_](const Result<AtReply> &reply) {
        if (m_cancelled)
            return finish();
        const Result<QByteArray> state = isOk(reply) ? fromLine(*reply, parseSimState) : Result<QByteArray>(QByteArray());
        if (state && *state == "READY")
            register_(register_);
        else
            warn(state ? QString::fromLatin1(*state) : QString());
    });
}

// ---- resume ----

void Runner::resume(const QString &port, const QString &imei, const Limits &limits)
{
    if (m_active)
        return;
    QList<FileJournal::Reading> found;
    for (const FileJournal::Reading &reading : m_journal.openRuns()) {
        const JournalEntry &entry = reading.entry;
        if (imei.isEmpty() ? (port.isEmpty() || entry.port == port) : entry.data.imei == imei)
            found.append(reading);
    }
    if (found.isEmpty() && imei.isEmpty())
        found = m_journal.openRuns(); // none names this port: the only one
    if (found.size() != 1) {
        Q_EMIT m_engine.resumeImpossible(int(found.size()));
        return;
    }
    const FileJournal::Reading reading = found.front();
    begin({.kind = RunRequest::Kind::Update, .port = port.isEmpty() ? reading.entry.port : port, .limits = limits});
    m_resuming = true;
    m_entry = reading.entry;
    m_entry.port = m_request.port;
    const bool watch = reading.entry.applyOnRecord() || reading.damaged;
    m_afterWalk = [this, reading] {
        m_afterWalk = [this] { finish(); };
        resumeEntry(reading);
    };
    if (!watch || m_connection.isOpen()) {
        openPort(m_request.port); // then identifies; without an apply on record nothing is waited for
        return;
    }
    // The module may be restarting: the port may be missing, and only AT and identity may be sent.
    if (const Result<bool> ready = m_connection.prepare(m_request.port); !ready)
        return fail(u"OPEN"_s, ready.error());
    announce();
    endWalk();
}

void Runner::resumeEntry(const FileJournal::Reading &reading)
{
    JournalEntry entry = reading.entry;
    entry.verdict.reset();
    entry.port = m_connection.port();
    if (reading.damaged && entry.step < StepId::ApplyUpdate)
        entry.step = StepId::AwaitResets; // an apply cannot be ruled out (H04)
    m_request.server.contextId = entry.data.contextId;
    const ModuleProfile *profile = profileById(entry.data.profileId);
    makeProcedure(entry, profile ? *profile : m_module.profile);
    if (entry.applyOnRecord())
        m_context->ports.forgetKnown();
    m_procedure->resume();
}

// ---- what the user does meanwhile ----

void Runner::stop()
{
    if (!m_active || m_cancelled)
        return;
    if (m_procedure && m_procedure->pastNoReturn())
        return;
    m_cancelled = true;
    const auto questions = std::exchange(m_questions, {});
    for (const auto &[id, done] : questions)
        done(false, {});
    if (m_wait.isActive()) {
        m_wait.stop();
        if (verdictOf(m_entry) != VerdictKind::Updated)
            m_entry.firstError = {ErrorCode::Cancelled, {}, {}};
        finish();
    } else if (m_procedure) {
        m_procedure->cancel();
    } else if (m_preparation) {
        m_preparation->cancel();
    } else {
        m_connection.close();
        fail(u"OPEN"_s, {ErrorCode::Cancelled, {}, {}});
    }
}

void Runner::stopWatching()
{
    if (m_active && m_procedure)
        m_procedure->stopWatching();
}

void Runner::answer(int questionId, bool yes, const Secret &text)
{
    const auto it = m_questions.find(questionId);
    if (it == m_questions.end())
        return;
    const auto done = std::move(it->second);
    m_questions.erase(it);
    done(yes, text);
}

void Runner::fail(const QString &step, const Error &error)
{
    if (!m_active)
        return;
    reportStage(step, StepReport::State::Failed, error);
    if (!m_entry.firstError || m_entry.firstError.code == ErrorCode::Interrupted) {
        m_entry.firstError = error;
        m_entry.firstErrorStep = step;
    }
    finish();
}

/// Replies that are still on their way name the context: it goes after them.
void Runner::retireContext()
{
    std::shared_ptr<StepContext> context(m_context.release());
    QMetaObject::invokeMethod(this, [context] {}, Qt::QueuedConnection);
}

void Runner::finish()
{
    m_wait.stop();
    reportSkipped();
    m_journal.close();
    const RunResult report = result();
    m_connection.flushLog();
    m_connection.session.writeSummary(summary(report));
    m_active = false;
    m_preparation.reset();
    if (m_procedure)
        m_procedure.release()->deleteLater(); // its signal may be what led here
    if (m_context)
        retireContext();
    Q_EMIT m_engine.pointOfNoReturn(false);
    Q_EMIT m_engine.runFinished(report);
    Q_EMIT finished();
}

} // namespace fota
