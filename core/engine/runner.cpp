#include "core/engine/runner.h"

#include "core/engine/recording.h"
#include "core/fota/firmwareversion.h"

#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What could never be sent to the module is refused before the first byte (F23, F24, A26).
Error unsendable(const ServerAccess &server)
{
    const milliseconds none(0);
    if (server.host.isEmpty())
        return {ErrorCode::BadServer, u"server"_s, {}};
    const QByteArray host = (server.host + u':' + QString::number(server.port)).toUtf8();
    Result<Command> open = makeCommand(CommandId::FtpOpen, none,
                                       {host, server.user.toUtf8(), server.password.reveal(), "1"});
    if (!open) {
        const bool address = open.error().detail.startsWith("server"_L1);
        return {address ? ErrorCode::BadServer : ErrorCode::BadCredential, open.error().detail, {}};
    }
    QString name = server.checkFile;
    if (const auto get = makeCommand(CommandId::FtpGet, none,
                                     {name.replace(u"{imei}"_s, u"000000000000000"_s).toUtf8()});
        !get)
        return get.error();
    if (!server.folder.isEmpty()) {
        if (const auto folder = makeCommand(CommandId::FtpFolder, none, {server.folder.toUtf8()});
            !folder)
            return folder.error();
    }
    const QByteArray apn = server.apn.isEmpty() ? QByteArray("none") : server.apn.toUtf8();
    const QByteArray type = server.pdpType.isEmpty() ? QByteArray("IP") : server.pdpType.toUtf8();
    const auto context =
        makeCommand(CommandId::WriteContext, none,
                    {QByteArray::number(std::max(server.contextId, 1)), type, apn});
    return context ? Error{} : context.error();
}

} // namespace

Runner::Runner(Engine &engine, Engine::Parts parts, Connection &connection, PushGuard &push,
               QObject *parent)
    : QObject(parent), m_engine(engine), m_parts(std::move(parts)), m_connection(connection),
      m_push(push), m_budgets(m_parts.dataDir), m_journal(m_parts.dataDir), m_wait(*m_parts.clock)
{
    connect(&m_connection, &Connection::opened, this, [this] {
        if (m_active)
            opened();
    });
    connect(&m_connection, &Connection::failed, this, [this](const Error &error) {
        if (m_active)
            fail(u"OPEN"_s, error);
    });
    connectPush();
}

void Runner::begin(const RunRequest &request)
{
    m_active = true;
    m_resuming = false;
    m_cancelled = false;
    m_announced = false;
    m_lookedBack = false;
    m_sessionId.clear();
    m_damagedJournal.clear();
    m_module = {};
    m_request = request;
    if (m_scratch)
        m_request.limits.backoff = milliseconds(0); // a log is as it is, however long one waits
    m_entry = {};
    m_entry.isCheck = request.kind == RunRequest::Kind::Check;
    m_entry.program = m_parts.program;
    m_entry.way = request.upload ? Way::Upload : Way::Network;
    m_delta.reset();
    if (!isUpload())
        m_entry.server = request.server.host + u':' + QString::number(request.server.port);
    m_visitsBefore = {};
    m_times.clear();
    m_attempt = 1;
    m_rssiDbm.reset();
    m_registration.reset();
    m_apnAfter.reset();
    m_pushed.reset();
    m_pushWaits = 0;
    m_countWalk = true;
    m_startedAt = m_parts.clock->elapsed();
    m_connection.redactor.hide(request.server.password);
    m_connection.exchanges.clear();
}

/// Journal and budgets are a module's; those of a replayed log are thrown away with the program.
void Runner::chooseRecords(const QString &port)
{
    m_scratch.reset();
    if (Connection::isReplay(port.isEmpty() ? m_connection.port() : port))
        m_scratch.emplace();
    const QString folder = m_scratch ? m_scratch->path() : m_parts.dataDir;
    m_journal.keepIn(folder);
    m_budgets.keepIn(folder);
    m_lists.keepIn(folder);
}

void Runner::start(const RunRequest &request)
{
    if (m_active)
        return;
    chooseRecords(request.port);
    begin(request);
    if (const Error error =
            request.upload ? takeDelta(*request.upload) : unsendable(request.server)) {
        announce();
        failLater(error);
        return;
    }
    if (m_push.isOn())
        announce();
    whenNoPush([this] { openPort(m_request.port); });
}

/// Read once, before a byte is sent to anybody: what is agreed to is what is written.
Error Runner::takeDelta(const LocalDelta &file)
{
    RunData &data = m_entry.data;
    data.target = file.target.trimmed();
    data.file = QFileInfo(file.path).fileName();
    if (!plausibleVersion(data.target))
        return {ErrorCode::BadArgument, u"target version"_s, {}};
    const Result<DeltaFile> delta = readDeltaFile(file.path);
    if (!delta)
        return delta.error();
    m_delta = std::make_shared<const DeltaFile>(*delta);
    data.fileBytes = delta->bytes.size();
    data.fileSha256 = delta->sha256;
    return {};
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
    m_runOfSession = m_sessionId == m_lastSessionId ? m_runOfSession + 1 : 1;
    m_lastSessionId = m_sessionId;
    if (m_entry.sessionId.isEmpty()) {
        m_entry.sessionId = m_sessionId;
        m_entry.run = m_runOfSession;
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
    m_preparation =
        std::make_unique<Preparation>(m_connection.channel, *m_parts.clock, m_request.limits);
    connect(m_preparation.get(), &Preparation::identified, this, &Runner::identified,
            Qt::QueuedConnection);
    connect(
        m_preparation.get(), &Preparation::failed, this,
        [this](const QString &step, const Error &error) {
            if (m_resuming && mayBeApplying() && !m_cancelled)
                endWalk(); // a module in its restarts says nothing: it is watched
            else
                fail(step, error);
        },
        Qt::QueuedConnection);
    connect(
        m_preparation.get(), &Preparation::simReady, this,
        [this] {
            m_module = m_preparation->module;
            reportIdentity();
            reportStage(u"SIM"_s, StepReport::State::Done);
            walk();
        },
        Qt::QueuedConnection);
    if (m_resuming && mayBeApplying())
        m_preparation->setOnlyWatched();
    m_preparation->setScanning(m_parts.scanSpeeds);
    connect(m_preparation.get(), &Preparation::speedFound, this, [this](int baud) {
        m_connection.keepSpeed(baud);
        Q_EMIT m_engine.speedFound(m_connection.port(), baud);
    });
    reportStage(u"IDENT"_s, StepReport::State::Started);
    m_preparation->choose(m_request.profileId);
    m_preparation->identify();
}

/// A module is updated by its own profile; one that has none, by the one that was chosen for it.
Error Runner::unfitProfile() const
{
    const QString &chosen = m_request.profileId;
    if (!m_module.known)
        return {ErrorCode::UnknownModule, m_module.identity.model, {}};
    if (!chosen.isEmpty() && chosen != m_module.profile.id)
        return {ErrorCode::ProfileDiffers, chosen + u" / "_s + m_module.profile.id, {}};
    return {};
}

/// The consent lists it, and so does the record of the run.
void Runner::noteProfile()
{
    const Error note{ErrorCode::ProfileByHand, m_module.profile.id, {}};
    if (!m_module.byHand || m_entry.data.notes.contains(note))
        return;
    m_entry.data.notes.append(note);
    Q_EMIT m_engine.noticed(note);
}

void Runner::identified()
{
    m_module = m_preparation->module;
    if (!m_push.isOn())
        m_push.know(m_module);
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
    if (const Error unfit = unfitProfile()) {
        reportIdentity();
        return fail(u"IDENT"_s, unfit);
    }
    noteProfile();
    m_request.server = withChoice(m_request.server, m_request.choices.value(m_module.profile.id));
    if (const Error error = isUpload() ? Error{} : unsendable(m_request.server)) {
        reportIdentity();
        return fail(u"IDENT"_s, error);
    }
    settleThen([this] {
        if (!isUpload())
            return checkSim();
        reportIdentity(); // no network is needed, so no SIM is asked for
        walk();
    });
}

void Runner::checkSim()
{
    m_stageAt = m_parts.clock->elapsed();
    reportStage(u"SIM"_s, StepReport::State::Started);
    const auto ask = m_request.interactive ? Preparation::Ask(
                         [this](const Question &question, std::function<void(bool, Secret)> done) {
                             askQuestion(question, std::move(done));
                         })
                                           : Preparation::Ask();
    m_preparation->checkSim(false, ask);
}

// ---- what the user does meanwhile ----

void Runner::answer(int questionId, bool yes, const Secret &text)
{
    const auto it = m_questions.find(questionId);
    if (it == m_questions.end())
        return;
    const auto done = std::move(it->second);
    m_questions.erase(it);
    m_connection.redactor.hidePin(text); // the only secret that answers a question
    done(yes, text);
}

/// From the event loop: whoever asked for the run hears its end as that of every other one.
void Runner::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(u"OPEN"_s, error); }, Qt::QueuedConnection);
}

void Runner::fail(const QString &step, const Error &why)
{
    if (!m_active)
        return;
    if (pushCameFirst() && !m_procedure && m_connection.port() == m_entry.port)
        return whenNoPush([this] { openPort(m_entry.port); });
    Error error = why;
    error.detail = QString::fromUtf8(m_connection.redactor.apply(error.detail.toUtf8()));
    reportStage(step, StepReport::State::Failed, error);
    if (!m_entry.firstError || m_entry.firstError.code == ErrorCode::Interrupted) {
        m_entry.firstError = error;
        m_entry.firstErrorStep = step;
    }
    if (m_attempt > 1 && m_entry.data.applies == 0) // those before have closed what they opened
        m_entry.verdict = verdictOf(m_entry);
    finish();
}

/// Replies that are still on their way name the context: it goes after them.
void Runner::retireContext()
{
    std::shared_ptr<StepContext> context(m_context.release());
    QMetaObject::invokeMethod(
        this, [context] {}, Qt::QueuedConnection);
}

/// The verdict on the record: without it a later start verifies the run once more.
Result<bool> Runner::endRecord()
{
    return m_entry.verdict ? m_journal.write(m_entry) : Result<bool>(true);
}

void Runner::finish()
{
    if (!m_active)
        return;
    m_wait.stop();
    m_questions.clear();
    if (m_scratch && m_entry.firstError.code == ErrorCode::PortLost)
        m_entry.firstError = {ErrorCode::LogEnded, {}, m_entry.firstError.where};
    const Transport *line = m_connection.channel.transport();
    m_entry.firstError = ofRecording(m_entry.firstError, line);
    if (const std::optional<Error> madeUp = madeUpAnswers(line)) {
        m_entry.data.notes.append(*madeUp);
        Q_EMIT m_engine.noticed(*madeUp);
    }
    reportSkipped();
    if (const Result<bool> ended = endRecord(); !ended) {
        m_entry.data.notes.append(ended.error());
        Q_EMIT m_engine.noticed(ended.error());
    }
    m_journal.close();
    if (!m_damagedJournal.isEmpty() && (m_entry.verdict || m_entry.data.nowFinal))
        m_journal.setAside(m_damagedJournal);
    const RunResult report = result();
    m_connection.flushLog();
    m_connection.keepSummary(summary(report, m_connection.session.id()));
    keepSettled(report);
    m_active = false;
    m_afterPush = {};
    m_push.setMode(PushGuard::Mode::Free);
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
