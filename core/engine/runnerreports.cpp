#include "core/engine/runner.h"

#include "core/at/parsers.h"
#include "core/engine/found.h"
#include "core/engine/pushrecord.h"
#include "core/engine/runevidence.h"
#include "core/host/portholder.h"

#include <QJsonArray>

namespace fota {

using namespace Qt::StringLiterals;

/// The name of a step of the walk that is on, which may be an earlier run's.
QString Runner::paragraphOf(StepId id) const
{
    return QString::fromLatin1(stepRow(id, m_procedure->entry().way).paragraph);
}

/// What a delta is known by where applies of it are counted: a file of this computer by its bytes.
QString Runner::deltaKey(const RunData &data) const
{
    return isUpload() ? data.fileSha256 : data.file;
}

Budgets::Running Runner::runningOf(const RunData &data)
{
    return {data.from, data.fromSub.value_or(QString())};
}

void Runner::connectProcedure()
{
    connect(m_procedure.get(), &Procedure::stepStarted, this, [this](StepId id, int visit) {
        setPushMode(id);
        Q_EMIT m_engine.stepChanged({.step = paragraphOf(id),
                                     .state = StepReport::State::Started,
                                     .visit = m_visitsBefore[size_t(id)] + visit,
                                     .pass = m_context->pass,
                                     .atMs = m_parts.clock->now().toMSecsSinceEpoch()});
    });
    connect(m_procedure.get(), &Procedure::stepFinished, this, &Runner::reportStep);
    connect(
        m_procedure.get(), &Procedure::finished, this,
        [this] {
            m_entry = m_procedure->entry();
            endWalk();
        },
        Qt::QueuedConnection);
}

StepContext::Hooks Runner::hooks()
{
    StepContext::Hooks hooks;
    hooks.progress = [this](const StepDetail &detail) {
        const StepId id = m_procedure->entry().step;
        Q_EMIT m_engine.stepChanged(
            {.step = paragraphOf(id),
             .state = StepReport::State::Progress,
             .visit = m_visitsBefore[size_t(id)] + m_procedure->entry().visitsOf(id),
             .pass = m_context->pass,
             .atMs = m_parts.clock->now().toMSecsSinceEpoch(),
             .detail = detail});
    };
    hooks.signalMeasured = [this](const SignalQuality &quality) {
        SignalReport report;
        report.atMs = m_parts.clock->now().toMSecsSinceEpoch();
        report.rssiDbm = quality.rssiDbm;
        report.rssiRaw = quality.raw;
        report.bitErrorClass = quality.bitErrorClass;
        m_rssiDbm = quality.rssiDbm;
        Q_EMIT m_engine.signalMeasured(report);
    };
    hooks.registrationRead = [this](const Registration &registration) {
        m_registration = registration.status;
        Q_EMIT m_engine.registrationChanged(
            {m_parts.clock->now().toMSecsSinceEpoch(), registration.status,
             registration.accessTechnology,
             m_context->profile().registration == QStringLiteral("CGREG")});
    };
    hooks.restarted = [this](const RestartReport &report) { Q_EMIT m_engine.restarted(report); };
    hooks.restartProgress = [this](const RestartProgress &progress) {
        Q_EMIT m_engine.restartProgress(progress);
    };
    hooks.noticed = [this](const Error &error) { Q_EMIT m_engine.noticed(error); };
    hooks.question = [this](const Question &question, std::function<void(bool, Secret)> done) {
        askQuestion(question, std::move(done));
    };
    hooks.speedFound = [this](int baud) {
        m_connection.keepSpeed(baud);
        Q_EMIT m_engine.speedFound(m_connection.port(), baud);
    };
    hooks.usePort = [this](const QString &port) { return m_connection.usePort(port); };
    hooks.hide = [this](const Secret &secret) { m_connection.redactor.hide(secret); };
    hooks.pointOfNoReturn = [this](bool passed) { Q_EMIT m_engine.pointOfNoReturn(passed); };
    hooks.countApply = [this] {
        const RunData &data = m_context->data;
        return m_budgets.countApply(data.imei, runningOf(data), deltaKey(data));
    };
    hooks.countAttempt = [this] {
        if (m_context->isUpload())
            return Result<bool>(true);
        return m_budgets.countAttempt(m_context->data.imei, m_parts.clock->now());
    };
    hooks.attemptOpens = [this] {
        return m_budgets.attemptOpens(m_context->data.imei, m_parts.clock->now());
    };
    hooks.untilAttempt = [this] {
        const QDateTime now = m_parts.clock->now();
        const QDateTime next = m_request.limits.backoff.count() == 0
                                   ? now
                                   : m_budgets.nextPass(m_context->data.imei, now);
        if (next > now)
            Q_EMIT m_engine.waiting(
                {m_attempt, next.toMSecsSinceEpoch(), {ErrorCode::StillOldVersion, {}, {}}});
        return milliseconds(now.msecsTo(next));
    };
    hooks.listTaken = [this](const QString &checkFile, const QString &target) {
        const ServerAccess &server = m_request.server;
        const QString folder = server.folder.isEmpty() ? QString() : server.folder + u'/';
        return m_lists.take(m_entry.server + u'/' + folder + checkFile, m_context->data.model,
                            target);
    };
    hooks.redact = [this](const QByteArray &text) { return m_connection.redactor.apply(text); };
    hooks.appliesBefore = [this] {
        return m_request.freshConfirmation
                   ? 0
                   : m_budgets.applies(m_context->data.imei, runningOf(m_context->data),
                                       deltaKey(m_context->data));
    };
    return hooks;
}

void Runner::reportStage(const QString &step, StepReport::State state, const Error &error)
{
    const milliseconds now = m_parts.clock->elapsed();
    if (state == StepReport::State::Started)
        m_stageAt = now;
    if (state == StepReport::State::Done)
        m_times.add(step, (now - m_stageAt).count());
    Q_EMIT m_engine.stepChanged({.step = step,
                                 .state = state,
                                 .visit = m_attempt,
                                 .pass = m_entry.pass,
                                 .atMs = m_parts.clock->now().toMSecsSinceEpoch(),
                                 .elapsedMs = (now - m_stageAt).count(),
                                 .detail = {},
                                 .error = error});
}

void Runner::reportStep(StepId id, int visit, qint64 elapsedMs, const StepResult &result)
{
    const StepReport::State state = result.outcome == Outcome::Done    ? StepReport::State::Done
                                    : result.outcome == Outcome::Other ? StepReport::State::Other
                                                                       : StepReport::State::Failed;
    const bool opened = id == StepId::OpenData && result.outcome == Outcome::Done;
    const bool closed = result.detail.kind == StepDetail::Kind::Closed
                        && (id == StepId::CloseData || id == StepId::ReleaseData);
    if (state != StepReport::State::Failed && !m_resuming)
        m_times.add(paragraphOf(id), elapsedMs); // one that is resumed begins in the middle
    if (opened)
        Q_EMIT m_engine.dataChanged({true, m_context->contextId(), result.detail.args.value(0)});
    if (closed)
        Q_EMIT m_engine.dataChanged({false, m_context->contextId(), {}});
    Q_EMIT m_engine.stepChanged({.step = paragraphOf(id),
                                 .state = state,
                                 .visit = m_visitsBefore[size_t(id)] + visit,
                                 .pass = m_context->pass,
                                 .atMs = m_parts.clock->now().toMSecsSinceEpoch(),
                                 .elapsedMs = elapsedMs,
                                 .detail = result.detail,
                                 .error = result.error});
}

/// Each letter has a row in the end: those that this run did not pass are skipped.
void Runner::reportSkipped()
{
    for (const StepId id : stepsOf(m_entry.way)) {
        if (m_visitsBefore[size_t(id)] + m_entry.visitsOf(id) > 0)
            continue;
        const Step &step = stepRow(id, m_entry.way);
        Q_EMIT m_engine.stepChanged({.step = QString::fromLatin1(step.paragraph),
                                     .state = StepReport::State::Skipped,
                                     .visit = 0,
                                     .pass = m_entry.pass,
                                     .atMs = m_parts.clock->now().toMSecsSinceEpoch()});
    }
}

void Runner::reportIdentity()
{
    Q_EMIT m_engine.identified(identityReport(m_module));
}

void Runner::askQuestion(const Question &question, std::function<void(bool, Secret)> done)
{
    Question numbered = question;
    numbered.id = m_nextQuestion++;
    m_questions[numbered.id] = std::move(done);
    Q_EMIT m_engine.questionAsked(numbered);
}

Evidence Runner::seen(const QString &step) const
{
    using Fact = Evidence::Fact;
    Evidence seen{.step = step};
    m_connection.exchanges.fill(seen);
    if (!m_resuming) { // a run that is resumed was asked for by another program
        seen.facts[Fact::ApnGiven] = !m_request.server.apn.isEmpty();
        seen.facts[Fact::Active] = m_request.server.active;
    }
    return seen;
}

RunResult Runner::result() const
{
    const RunData &data = m_entry.data;
    RunResult report;
    report.verdict = verdictOf(m_entry);
    report.isCheck = m_entry.isCheck;
    report.isUpload = isUpload();
    const bool good = report.verdict == VerdictKind::Updated
                      || report.verdict == VerdictKind::AlreadyCurrent
                      || report.verdict == VerdictKind::UpdateAvailable;
    report.error = data.decision == RunData::Decision::Declined ? data.declined
                   : good                                       ? Error{}
                                                                : m_entry.firstError;
    report.step = good                                               ? QString()
                  : m_entry.firstErrorStep.isEmpty() && report.error ? u"4.j"_s
                                                                     : m_entry.firstErrorStep;
    report.model = data.model;
    report.imei = data.imei;
    report.from = data.from;
    report.fromSub = data.fromSub.value_or(QString());
    report.target = data.target;
    report.now = data.applies > 0 ? data.now : data.from;
    report.nowSub = data.applies > 0 ? data.nowSub : report.fromSub;
    report.file = data.file;
    report.fileBytes = data.fileBytes;
    report.fileSha256 = data.fileSha256;
    report.server = m_entry.server;
    // A line that is only being tried in the search for a module that left is not its port.
    report.port = m_connection.isOpen() ? m_connection.channel.transport()->name() : m_entry.port;
    report.pass = m_entry.pass;
    report.passes = data.applies;
    report.restarts = data.restartsEarlier + data.restarts;
    report.attempts = m_attempt;
    report.elapsedMs = (m_parts.clock->elapsed() - m_startedAt).count();
    report.sessionId = m_sessionId;
    report.notes = data.notes;
    report.lastServerReply = data.lastServerReply;
    report.changed = data.changed;
    report.appliesBefore =
        std::max(m_budgets.applies(data.imei, runningOf(data), deltaKey(data)) - data.applies, 0);
    report.applyPending = data.applies == 0 && !(m_lookedBack && !data.imei.isEmpty())
                          && applyPendingOn(m_request.port, data.imei);
    report.seen = seen(report.step);
    report.push = m_push.isOn() ? m_push.report() : m_pushed;
    if (report.push && data.applies == 0 && !report.push->now.isEmpty()) {
        report.now = report.push->now;
        report.nowSub = report.push->nowSub;
    }
    // A restart closes everything; an apply alone, of which a damaged record cannot tell, does not.
    const bool restartedByPush = report.push && report.push->restarts > 0;
    report.sessionsOpen =
        !restartedByPush
        && (data.notClosed
            || (data.restarts == 0
                && (data.ftpOpen || (data.contextOpen && !data.contextWasActive))));
    if (report.isCheck && report.verdict == VerdictKind::UpdateAvailable)
        report.preflight = preflightOf({.data = data,
                                        .isUpload = report.isUpload,
                                        .rssiDbm = m_rssiDbm,
                                        .registration = m_registration,
                                        .port = report.port,
                                        .modemTrouble = m_connection.modemTrouble(),
                                        .dataDir = m_parts.dataDir,
                                        .host = m_parts.host,
                                        .portHolder = portHolder},
                                       m_parts.clock->now().toMSecsSinceEpoch());
    report.fault = faultOf(report);
    return report;
}

/// The outcome of a run that was begun on an earlier connection stands where it began, too (L12).
/// While it is not known, nothing does.
void Runner::keepSettled(const RunResult &report)
{
    const bool known = m_entry.verdict || m_entry.data.nowFinal;
    if (!known || m_entry.sessionId == m_connection.session.id())
        return;
    const QJsonObject json = summary(report, m_entry.sessionId);
    if (!m_connection.session.writeSummaryOf(m_entry.sessionId, json))
        Q_EMIT m_engine.noticed({ErrorCode::LogNotWritten, m_entry.sessionId, {}});
}

/// The module as it was found, as far as the run came to know it.
QJsonObject Runner::before(const RunResult &report) const
{
    const RunData &data = m_entry.data;
    const bool replaced = data.changed.contains(u"APN"_s);
    return {{u"firmware"_s, report.from},
            {u"subVersion"_s, report.fromSub},
            {u"apn"_s, replaced ? data.apnBefore : data.apn},
            {u"contextId"_s, data.contextId},
            {u"contextActive"_s, data.contextWasActive}};
}

/// And as it was left.
QJsonObject Runner::after(const RunResult &report) const
{
    const RunData &data = m_entry.data;
    return {{u"firmware"_s, report.now},
            {u"subVersion"_s, report.nowSub},
            {u"apn"_s, m_apnAfter.value_or(data.apn)},
            {u"contextId"_s, data.contextId},
            {u"contextActive"_s, data.contextOpen},
            {u"ftpOpen"_s, data.ftpOpen}};
}

QJsonObject Runner::summary(const RunResult &report, const QString &sessionId) const
{
    QJsonArray notes;
    for (const Error &note : report.notes)
        notes.append(faultOf(note));
    const bool isOwn = sessionId == m_entry.sessionId;
    QJsonObject json{{u"schema"_s, 1},
                     {u"id"_s, sessionId},
                     {u"run"_s, isOwn ? m_entry.run : m_runOfSession},
                     {u"kind"_s, report.isUpload  ? u"upload"_s
                                 : report.isCheck ? u"check"_s
                                                  : u"update"_s},
                     {u"program"_s, m_parts.program},
                     {u"port"_s, report.port},
                     {u"outcome"_s, Verdict::name(report.verdict)},
                     {u"step"_s, report.step},
                     {u"fault"_s, report.fault},
                     {u"model"_s, report.model},
                     {u"imei"_s, report.imei},
                     {u"from"_s, report.from},
                     {u"target"_s, report.target},
                     {u"now"_s, report.now},
                     {u"file"_s, report.file},
                     {u"server"_s, report.server},
                     {u"passes"_s, report.passes},
                     {u"restarts"_s, report.restarts},
                     {u"attempts"_s, report.attempts},
                     {u"elapsedMs"_s, report.elapsedMs},
                     {u"endedAt"_s, m_parts.clock->now().toString(Qt::ISODateWithMs)},
                     {u"stepTimes"_s, m_times.toJson()},
                     {u"profile"_s, m_entry.data.profileId},
                     {u"iccid"_s, m_module.iccid},
                     {u"operator"_s, m_module.operatorName},
                     {u"fromSub"_s, report.fromSub},
                     {u"nowSub"_s, report.nowSub},
                     {u"before"_s, before(report)},
                     {u"after"_s, after(report)},
                     {u"changed"_s, QJsonArray::fromStringList(report.changed)},
                     {u"notes"_s, notes}};
    if (report.push)
        json[u"push"_s] = toJson(*report.push);
    return json;
}

} // namespace fota
