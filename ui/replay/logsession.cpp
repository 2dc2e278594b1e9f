#include "ui/replay/logsession.h"

#include "core/profiles/profileloader.h"
#include "ui/text/findingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fota {

struct LogSessionWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::LogSessionWords)
};

namespace {

/// What the check file was refused for stands among the findings.
Error errorOf(const LogAnalysis &session)
{
    for (const LogFinding &finding : session.findings) {
        if (finding.kind == LogFinding::Kind::OfCheckFile && finding.id == session.fault)
            return finding.error;
    }
    return {session.diagnosis.code, {}, {}};
}

} // namespace

IdentityReport identityOf(const LogAnalysis &session)
{
    IdentityReport identity;
    identity.model = session.model;
    identity.firmware = session.now.isEmpty() ? session.from : session.now;
    if (!session.subVersion.isEmpty())
        identity.subVersion = session.subVersion;
    identity.imei = session.imei;
    identity.iccid = session.values.iccid;
    identity.operatorName = session.values.operatorName;
    if (const ModuleProfile *profile = profileFor(session.model)) {
        identity.profileId = profile->id;
        identity.products = profile->products;
        identity.category = profile->category;
    }
    return identity;
}

RunResult resultOf(const LogAnalysis &session, const OpenedLog &log)
{
    RunResult result;
    result.verdict = session.outcome.value_or(VerdictKind::Unknown);
    result.isCheck = result.verdict == VerdictKind::UpdateAvailable;
    result.step = session.step;
    result.fault = session.fault;
    result.error = errorOf(session);
    result.model = session.model;
    result.imei = session.imei;
    result.from = session.from;
    result.target = session.target;
    result.now = session.now;
    result.nowSub = session.subVersion;
    result.file = session.file;
    result.passes = int(std::ranges::count_if(session.steps, isAcceptedApply));
    if (!session.steps.isEmpty()) {
        const LogStep &last = session.steps.last();
        result.elapsedMs = log.placeOf(last.line).atMs + last.elapsedMs.value_or(0)
                           - log.placeOf(session.steps.first().line).atMs;
        result.elapsedMs = std::max<qint64>(result.elapsedMs, 0); // a clock may have been set
    }
    return result;
}

bool isAcceptedApply(const LogStep &step)
{
    return step.step == u"4.n" && step.state == LogStep::State::Done;
}

int mostTelling(const QList<LogAnalysis> &sessions)
{
    using Test = bool (*)(const LogAnalysis &);
    const Test failed = [](const LogAnalysis &session) {
        return session.outcome && !session.fault.isEmpty();
    };
    if (const auto bad = std::ranges::find_if(sessions, failed); bad != sessions.end())
        return int(bad - sessions.begin());
    const Test ended = [](const LogAnalysis &session) { return session.outcome.has_value(); };
    const Test begun = [](const LogAnalysis &session) { return !session.steps.isEmpty(); };
    for (const Test test : {ended, begun}) {
        const auto last = std::find_if(sessions.rbegin(), sessions.rend(), test);
        if (last != sessions.rend())
            return int(sessions.rend() - last) - 1;
    }
    return 0;
}

StepTold toldOf(const LogStep &step, const OpenedLog &log)
{
    StepTold told;
    told.begin.step = step.step;
    told.begin.visit = step.visits;
    told.begin.pass = step.pass;
    told.begin.atMs = log.placeOf(step.line).atMs;
    if (step.step == u"4.o") // its line is that of the answer that ended it
        told.begin.atMs -= step.elapsedMs.value_or(0);
    const QByteArray name = step.step.toLatin1();
    const auto say = [&](LogEntry::Direction direction, const QString &text) {
        if (!text.isEmpty())
            told.said.append({told.begin.atMs, direction, name, text.toUtf8()});
    };
    say(LogEntry::Direction::Sent, step.command);
    say(LogEntry::Direction::Received, step.reply);
    if (step.state == LogStep::State::Started)
        return told;
    told.end = told.begin;
    told.end->state = reported(step.state);
    told.end->elapsedMs = step.elapsedMs.value_or(-1); // not known
    told.end->atMs = told.begin.atMs + step.elapsedMs.value_or(0);
    return told;
}

Message messageFor(const LogAnalysis &session, const OpenedLog &log)
{
    Message message;
    if (session.outcome) {
        message = messageFor(resultOf(session, log));
        if (session.outcome == VerdictKind::Updated
            || session.outcome == VerdictKind::UpdateAvailable)
            message.next.clear(); // nothing is checked or started from a log
        return message;
    }
    message.severity = Message::Severity::Info;
    const bool begun = !session.steps.isEmpty();
    message.what = begun ? LogSessionWords::tr("The log ends before the procedure does.")
                         : LogSessionWords::tr("The log shows no step of the procedure.");
    message.state = LogSessionWords::tr("What the module runs now is not in it.");
    message.next = begun ? LogSessionWords::tr("Ask for the rest of the log.")
                         : LogSessionWords::tr("Look at its lines below, or ask for another log.");
    return message;
}

} // namespace fota
