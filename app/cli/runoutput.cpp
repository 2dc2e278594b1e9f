#include "app/cli/runoutput.h"

#include "app/cli/pushoutput.h"
#include "core/engine/runevidence.h"
#include "core/fota/firmwareversion.h"
#include "core/log/transcript.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/measuretext.h"
#include "ui/text/preflighttext.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMetaEnum>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// `cause` is a name for programs; explanation and actions are words for people, in English.
QJsonValue diagnosisObject(const Diagnosis &diagnosis)
{
    if (diagnosis.isEmpty())
        return {};
    const auto cause = QMetaEnum::fromType<Diagnosis::Cause>().valueToKey(int(diagnosis.cause));
    const auto confidence =
        QMetaEnum::fromType<Diagnosis::Confidence>().valueToKey(int(diagnosis.confidence));
    return QJsonObject{
        {u"id"_s, orNull(diagnosis.id)},
        {u"cause"_s, QLatin1StringView(cause)},
        {u"explanation"_s, DiagnosisText::explanation(diagnosis)},
        {u"actions"_s, QJsonArray::fromStringList(DiagnosisText::actions(diagnosis))},
        {u"confidence"_s, QString::fromLatin1(confidence).toLower()}};
}

/// What was looked at before the update; null where that means nothing.
QJsonValue preflightArray(const Preflight &found)
{
    if (found.isEmpty())
        return {};
    QJsonArray items;
    for (const PreflightItem &item : found.items)
        items.append(QJsonObject{{u"topic"_s, preflightTopicKey(item.topic)},
                                 {u"state"_s, preflightStateKey(item.state)},
                                 {u"text"_s, preflightReason(item)}});
    return items;
}

} // namespace

RunOutput::RunOutput(const Invocation &call, Engine &engine)
    : m_output(call.output), m_dataDir(call.dataDir), m_verbose(call.verbose)
{
    if (call.takes(u"log"_s) && call.has(u"log"_s))
        m_logFailed = !openLog(call.value(u"log"_s));
    connect(&engine, &Engine::runStarted, this,
            [this](const RunRequest &, const QString &id) { began(id); });
    connect(&engine, &Engine::identified, this, &RunOutput::identified);
    connect(&engine, &Engine::stepChanged, this, &RunOutput::step);
    connect(&engine, &Engine::restarted, this, &RunOutput::restarted);
    connect(&engine, &Engine::logged, this, &RunOutput::log);
    new PushOutput(call, engine, this);
    connect(&engine, &Engine::noticed, this, [this](const Error &error) {
        const Message notice = noticeFor(error);
        m_output->error(u"Note: "_s + notice.what
                        + (notice.code.isEmpty() ? QString() : u" ("_s + notice.code + u')'));
    });
    connect(&engine, &Engine::earlierRunSettled, this, [this](const RunResult &run) {
        m_output->object(fields(u"settled"_s, run));
        m_output->error(u"The interrupted run: "_s + plainText(messageFor(run)));
    });
    connect(&engine, &Engine::waiting, this, [this](const WaitReport &report) {
        m_output->object({{u"event"_s, u"waiting"_s},
                          {u"attempt"_s, report.attempt},
                          {u"until"_s, isoTime(report.untilMs)}});
        m_output->progress(plainText(messageFor(report, QDateTime::currentMSecsSinceEpoch())));
    });
}

/// A link is not followed, so that nobody else's file is overwritten by way of one.
bool RunOutput::openLog(const QString &path)
{
    m_log.setFileName(path);
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    return descriptor >= 0
           && m_log.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered,
                         QFile::AutoCloseHandle);
#else
    return m_log.open(QIODevice::WriteOnly | QIODevice::Truncate);
#endif
}

void RunOutput::log(const QList<LogEntry> &entries)
{
    for (const LogEntry &entry : entries) {
        const QByteArray line = transcriptLine(entry);
        if (m_log.isOpen() && m_log.write(line + '\n') != line.size() + 1) {
            m_log.close();
            m_logFailed = true;
            m_output->error(u"The log cannot be written any more; the run goes on: "_s
                            + m_log.fileName());
        }
        if (m_verbose)
            m_output->error(QString::fromUtf8(line));
    }
}

void RunOutput::began(const QString &sessionId)
{
    if (sessionId.isEmpty()) // ended before a port was opened: there is no transcript
        return;
    const QString transcript = m_dataDir + u"/sessions/"_s + sessionId + u"/transcript.log"_s;
    m_output->object({{u"event"_s, u"session"_s},
                      {u"id"_s, sessionId},
                      {u"transcript"_s, QFileInfo(transcript).absoluteFilePath()}});
}

void RunOutput::identified(const IdentityReport &report)
{
    m_output->object(
        {{u"event"_s, u"identity"_s},
         {u"model"_s, report.model},
         {u"firmware"_s, report.firmware},
         {u"subVersion"_s, report.subVersion ? QJsonValue(*report.subVersion) : QJsonValue()},
         {u"imei"_s, report.imei},
         {u"profile"_s, orNull(report.profileId)},
         {u"profileByHand"_s, report.profileByHand}});
    m_output->progress(u"      %1, firmware %2, IMEI %3"_s.arg(
        report.model, fullVersion(report.firmware, report.subVersion), report.imei));
}

void RunOutput::step(const StepReport &report)
{
    if (report.state == StepReport::State::Progress)
        return transferProgress(report);
    QJsonObject event{{u"event"_s, u"step"_s},
                      {u"step"_s, report.step},
                      {u"state"_s, stepStateKey(report.state)},
                      {u"visit"_s, report.visit},
                      {u"pass"_s, report.pass}};
    if (report.state == StepReport::State::Started) {
        event[u"at"_s] = isoTime(report.atMs);
        m_percent = 0;
    } else if (report.state != StepReport::State::Skipped) {
        event[u"elapsedMs"_s] = report.elapsedMs;
        event[u"detail"_s] = plainDetail(report.detail);
    }
    m_output->object(event);
    if (report.state == StepReport::State::Started || report.state == StepReport::State::Skipped)
        return;
    const QString state = report.state == StepReport::State::Done
                              ? QString()
                              : u" ["_s + stepState(report.state) + u']';
    m_output->progress(
        report.step.leftJustified(9) + (stepTitle(report.step) + state).leftJustified(34)
        + preciseDurationText(report.elapsedMs) + u"  "_s + stepDetail(report.detail));
}

/// Bytes of a transfer, told once for each percent to programs and for each tenth to people; of a
/// file whose size is not known, as they come to programs.
void RunOutput::transferProgress(const StepReport &report)
{
    if (!report.detail.countsBytes())
        return;
    const qint64 bytes = report.detail.args.value(1).toLongLong();
    const qint64 total = report.detail.args.value(2).toLongLong();
    const int percent = total > 0 ? int(bytes * 100 / total) : 0;
    const int before = std::exchange(m_percent, percent);
    if (total > 0 && percent == before)
        return;
    m_output->object({{u"event"_s, u"progress"_s},
                      {u"step"_s, report.step},
                      {u"bytes"_s, bytes},
                      {u"of"_s, total > 0 ? QJsonValue(total) : QJsonValue()}});
    if (percent / 10 != before / 10)
        m_output->progress(u"      "_s + plainDetail(report.detail));
}

void RunOutput::restarted(const RestartReport &report)
{
    m_output->object({{u"event"_s, u"restart"_s},
                      {u"count"_s, report.count},
                      {u"evidence"_s, evidenceKey(report.evidence)},
                      {u"elapsedMs"_s, report.elapsedMs}});
    m_output->progress(u"      "_s + restartText(report));
}

QJsonObject RunOutput::fields(const QString &event, const RunResult &result)
{
    const auto full = [](const QString &main, const QString &sub) {
        return orNull(fullVersion(main, sub.isEmpty() ? std::nullopt : std::optional(sub)));
    };
    return {{u"event"_s, event},
            {u"outcome"_s, Verdict::name(result.verdict)},
            {u"step"_s, orNull(result.step)},
            {u"fault"_s, orNull(result.fault)},
            {u"model"_s, orNull(result.model)},
            {u"imei"_s, orNull(result.imei)},
            {u"from"_s, full(result.from, result.fromSub)},
            {u"target"_s, orNull(result.target)},
            {u"now"_s, full(result.now, result.nowSub)},
            {u"passes"_s, result.passes},
            {u"restarts"_s, result.restarts},
            {u"elapsedMs"_s, result.elapsedMs},
            {u"session"_s, orNull(result.sessionId)},
            {u"diagnosis"_s, diagnosisObject(diagnosisOf(result))},
            {u"preflight"_s, preflightArray(result.preflight)}};
}

void RunOutput::result(const RunResult &result)
{
    m_output->object(fields(u"result"_s, result));
    QString line = Verdict::name(result.verdict);
    if (!result.model.isEmpty())
        line += u": "_s + result.model + u' ' + result.from;
    if (!result.target.isEmpty() && result.target != result.from)
        line += u" -> "_s + result.target;
    m_output->text(line);
    m_output->message(messageFor(result));
}

} // namespace fota
