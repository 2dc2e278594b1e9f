#include "core/engine/runner.h"

#include "core/at/parsers.h"
#include "core/host/hostservices.h"

namespace fota {

using namespace Qt::StringLiterals;

void Runner::makeProcedure(JournalEntry entry, const ModuleProfile &profile, bool resumed)
{
    m_procedure.reset();
    m_context =
        std::make_unique<StepContext>(m_connection.channel, *m_parts.clock,
                                      StepContext::Order{.isCheck = entry.isCheck,
                                                         .server = m_request.server,
                                                         .consent = m_request.consent,
                                                         .interactive = m_request.interactive,
                                                         .echoOff = !m_module.identity.echoed,
                                                         .numbersErrors = m_module.numbersErrors,
                                                         .resumed = resumed,
                                                         .allowRoaming = m_request.allowRoaming,
                                                         .allowDowngrade = m_request.allowDowngrade,
                                                         .limits = m_request.limits,
                                                         .profile = profile,
                                                         .way = entry.way,
                                                         .delta = resumed ? nullptr : m_delta},
                                      entry.port);
    m_context->hooks = hooks();
    m_context->data = entry.data;
    m_context->pass = entry.pass;
    if (entry.consent)
        m_context->consent = entry.consent;
    connect(&m_connection.channel, &AtChannel::unsolicited, m_context->receiver(),
            [context = m_context.get()](const QByteArray &line) { context->takeEvent(line); });
    m_procedure = std::make_unique<Procedure>(*m_context, m_journal, std::move(entry));
    connectProcedure();
}

void Runner::walk()
{
    if (m_cancelled)
        return fail(isUpload() ? u"IDENT"_s : u"SIM"_s, {ErrorCode::Cancelled, {}, {}});
    if (m_push.isOn())
        return whenNoPush([this] { identify(); });
    if (isUpload())
        return startWalk(); // no network, no budget of it
    const QDateTime now = m_parts.clock->now();
    const bool counts = std::exchange(m_countWalk, true);
    const Result<bool> counted =
        counts ? m_budgets.countAttempt(m_entry.data.imei, now) : Result<bool>(true);
    if (!counted)
        return fail(u"4.a"_s, counted.error()); // what cannot be kept cannot be limited (H06)
    if (m_attempt == 1 && m_request.limits.backoff.count() > 0
        && m_budgets.attemptsInLastHour(m_entry.data.imei, now) > Budgets::kAttemptsPerHour)
        Q_EMIT m_engine.noticed(
            {ErrorCode::BudgetUsed,
             QString::number(m_budgets.attemptsInLastHour(m_entry.data.imei, now)),
             {}});
    startWalk();
}

void Runner::startWalk()
{
    warnOfBattery();
    m_entry.attempt = m_attempt;
    m_afterWalk = [this] { walkEnded(); };
    makeProcedure(m_entry, m_module.profile, false);
    m_procedure->start();
}

/// H22: before the apply, and among what the consent lists. Nothing stops for it.
void Runner::warnOfBattery()
{
    const auto percent = m_parts.host && m_parts.host->power ? m_parts.host->power->batteryPercent()
                                                             : std::optional<int>();
    if (m_attempt > 1 || !percent || *percent >= PowerSource::kLowPercent)
        return;
    const Error warning{ErrorCode::HostOnBattery, QString::number(*percent) + u" %"_s, {}};
    m_entry.data.notes.append(warning);
    Q_EMIT m_engine.noticed(warning);
}

void Runner::endWalk()
{
    const auto next = m_afterWalk; // a copy: it may set the one after it
    next();
}

bool Runner::mayTryAgain() const
{
    const JournalEntry &entry = m_entry;
    const Transport *line = m_connection.channel.transport();
    const bool isPlayed = m_scratch && !(line && line->hasNextAttempt()); // all that the log has
    if (isUpload() || m_cancelled || isPlayed || m_attempt >= Budgets::kAttemptsPerRun
        || entry.data.decision != RunData::Decision::None || entry.data.applies > 0)
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
    case ErrorCode::DataBlocked:
    case ErrorCode::SessionLost:
    case ErrorCode::TransferStalled:
    case ErrorCode::TransferTooSlow:
    case ErrorCode::TransferEndless:
    case ErrorCode::CheckFileCut:
    case ErrorCode::DeltaCut:
        return true;
    case ErrorCode::ModuleRestarted: // what it had downloaded counts as lost (D07)
        return entry.visitsOf(StepId::DownloadDelta) > 0;
    default:
        return false;
    }
}

void Runner::walkEnded()
{
    if (pushCameFirst())
        yieldToPush();
    else if (m_entry.data.applies > 0 && m_push.isOn() && !m_cancelled)
        settleAfterPush();
    else if (mayTryAgain())
        waitForNextAttempt();
    else if (verdictOf(m_entry) == VerdictKind::Updated && !isUpload())
        postCheck(); // a bench without network has none to look for
    else
        finish();
}

void Runner::waitForNextAttempt()
{
    const QDateTime now = m_parts.clock->now();
    const QDateTime next = m_budgets.nextAttempt(m_entry.data.imei, now, m_attempt,
                                                 m_request.limits.backoff, m_parts.jitter());
    Q_EMIT m_engine.waiting({m_attempt, next.toMSecsSinceEpoch(), m_entry.firstError});
    m_push.setMode(PushGuard::Mode::Free);
    m_wait.start(milliseconds(std::max<qint64>(now.msecsTo(next), 0)), [this] {
        ++m_attempt;
        whenNoPush([this] { walkAgain(); });
    });
}

void Runner::walkAgain()
{
    for (size_t i = 0; i < m_visitsBefore.size(); ++i)
        m_visitsBefore[i] += m_entry.visits[i];
    m_entry.visits = {};
    m_entry.firstError = {};
    m_entry.firstErrorStep.clear();
    m_entry.data.contextWasActive = false;
    m_entry.step = StepId::ConfigureSocket;
    m_entry.verdict.reset();
    if (Transport *line = m_connection.channel.transport())
        line->beginNextAttempt();
    if (m_connection.isOpen())
        identify();
    else
        openPort(m_entry.port);
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
    const auto register_ = [this, until, warn](const auto &self) -> void {
        const bool packet = m_module.profile.registration == "CGREG"_L1;
        const CommandId id = packet ? CommandId::PacketRegistration : CommandId::EpsRegistration;
        m_connection.channel.send(
            *makeCommand(id, m_request.limits.versionQuery()),
            [this, id, until, warn, self](const Result<AtReply> &reply) {
                if (m_cancelled)
                    return finish();
                int status = 4;
                for (const QByteArray &line : reply ? reply->lines : QList<QByteArray>{}) {
                    if (const Result<Registration> value =
                            parseRegistration(commandSpec(id).prefix, line))
                        status = value->status;
                }
                if (status == 1 || status == 5)
                    return finish();
                if (m_parts.clock->elapsed() >= until || !m_connection.isOpen()
                    || (reply && !reply->final.isOk()))
                    return warn(QString::number(status));
                m_wait.start(m_request.limits.registrationPoll(), [self] { self(self); });
            });
    };
    const milliseconds simUntil = m_parts.clock->elapsed() + m_request.limits.sim;
    const auto sim = [this, simUntil, warn, register_](const auto &self) -> void {
        m_connection.channel.send(
            *makeCommand(CommandId::SimState, m_request.limits.sim),
            [this, simUntil, warn, register_, self](const Result<AtReply> &reply) {
                if (m_cancelled)
                    return finish();
                const Result<QByteArray> state = isOk(reply) ? fromLine(*reply, parseSimState)
                                                             : Result<QByteArray>(QByteArray());
                if (state && *state == "READY")
                    return register_(register_);
                // Right after its restarts a module may still be busy with its card (R05).
                const bool busy = reply && reply->final.number == 14;
                if (busy && m_parts.clock->elapsed() < simUntil)
                    return m_wait.start(m_request.limits.sim / 5, [self] { self(self); });
                warn(state ? QString::fromLatin1(*state) : QString());
            });
    };
    m_connection.channel.setStep("FINISH");
    compareSettings([sim] { sim(sim); });
}

/// What the update took from the module's settings (U23): the APN that the run had in use.
void Runner::compareSettings(std::function<void()> next)
{
    m_connection.channel.send(
        *makeCommand(CommandId::ReadContexts, m_request.limits.config),
        [this, next = std::move(next)](const Result<AtReply> &reply) {
            if (m_cancelled)
                return finish();
            QString now;
            for (const QByteArray &line : reply ? reply->lines : QList<QByteArray>{}) {
                const Result<PdpContext> row = parseContext(line);
                if (row && row->id == m_entry.data.contextId)
                    now = QString::fromLatin1(row->apn);
            }
            if (isOk(reply))
                m_apnAfter = now;
            if (isOk(reply) && now.compare(m_entry.data.apn, Qt::CaseInsensitive) != 0) {
                const Error lost{
                    ErrorCode::SettingsLost, u"APN: "_s + m_entry.data.apn + u" / "_s + now, {}};
                m_entry.data.notes.append(lost);
                Q_EMIT m_engine.noticed(lost);
            }
            next();
        });
}

} // namespace fota
