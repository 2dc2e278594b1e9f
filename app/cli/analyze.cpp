#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "core/diagnosis/analysis.h"
#include "core/log/escape.h"
#include "ui/text/findingtext.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"

#include <QFile>
#include <QJsonArray>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString stateName(LogStep::State state)
{
    switch (state) {
    case LogStep::State::Started:
        return u"started"_s;
    case LogStep::State::Done:
        return u"done"_s;
    case LogStep::State::Other:
        return u"other"_s;
    case LogStep::State::Failed:
        return u"failed"_s;
    }
    return {};
}

QString severityName(LogFinding::Severity severity)
{
    const auto names = QMetaEnum::fromType<LogFinding::Severity>();
    return QString::fromLatin1(names.valueToKey(int(severity))).toLower();
}

QJsonValue msOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(*ms) : QJsonValue();
}

QJsonArray stepsOf(const LogAnalysis &session)
{
    QJsonArray steps;
    for (const LogStep &step : session.steps)
        steps.append(QJsonObject{{u"step"_s, step.step},
                                 {u"state"_s, stateName(step.state)},
                                 {u"pass"_s, step.pass},
                                 {u"visits"_s, step.visits},
                                 {u"line"_s, step.line},
                                 {u"command"_s, orNull(visible(step.command))},
                                 {u"reply"_s, orNull(visible(step.reply))},
                                 {u"elapsedMs"_s, msOrNull(step.elapsedMs)}});
    return steps;
}

QJsonArray findingsOf(const LogAnalysis &session)
{
    QJsonArray findings;
    for (const LogFinding &finding : session.findings)
        findings.append(QJsonObject{{u"id"_s, orNull(finding.id)},
                                    {u"severity"_s, severityName(finding.severity)},
                                    {u"line"_s, finding.line},
                                    {u"text"_s, findingText(finding)}});
    return findings;
}

QJsonObject objectOf(const QString &file, const LogAnalysis &session)
{
    return {{u"event"_s, u"analysis"_s},
            {u"file"_s, file},
            {u"format"_s, formatName(session.format)},
            {u"firstLine"_s, session.firstLine},
            {u"entries"_s, session.entries},
            {u"commands"_s, session.commands},
            {u"lost"_s, session.lost},
            {u"first"_s, orNull(session.first)},
            {u"last"_s, orNull(session.last)},
            {u"model"_s, orNull(visible(session.model))},
            {u"imei"_s, orNull(session.imei)},
            {u"from"_s, orNull(visible(session.from))},
            {u"subVersion"_s, orNull(session.subVersion)},
            {u"target"_s, orNull(visible(session.target))},
            {u"now"_s, orNull(visible(session.now))},
            {u"outcome"_s,
             session.outcome ? QJsonValue(Verdict::name(*session.outcome)) : QJsonValue()},
            {u"step"_s, orNull(session.step)},
            {u"fault"_s, orNull(session.fault)},
            {u"steps"_s, stepsOf(session)},
            {u"findings"_s, findingsOf(session)}};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : visible(text);
}

void tell(const Output &output, const QString &file, const LogAnalysis &session)
{
    output.text(u"%1, line %2: %3, %4 lines, %5 commands"_s.arg(visible(file))
                    .arg(session.firstLine)
                    .arg(formatName(session.format))
                    .arg(session.entries)
                    .arg(session.commands));
    if (!session.first.isEmpty())
        output.text(u"  from %1 to %2"_s.arg(session.first, session.last));
    output.text(u"  module   %1"_s.arg(orDash(session.model)));
    output.text(u"  versions %1 before, %2 wanted, %3 after"_s.arg(
        orDash(session.from), orDash(session.target), orDash(session.now)));
    output.text(u"  outcome  %1%2%3"_s.arg(
        session.outcome ? Verdict::name(*session.outcome) : u"none: no whole procedure"_s,
        session.step.isEmpty() ? QString() : u" at "_s + session.step,
        session.fault.isEmpty() ? QString() : u" ("_s + session.fault + u')'));
    for (const LogStep &step : session.steps)
        output.text(u"  line %1  %2  %3  %4  %5"_s.arg(step.line, 6)
                        .arg(step.step, -8)
                        .arg(stepTitle(step.step), -28)
                        .arg(stateName(step.state), -7)
                        .arg(step.elapsedMs ? preciseDurationText(*step.elapsedMs) : QString()));
    for (const LogFinding &finding : session.findings)
        output.text(u"  line %1  %2  %3"_s.arg(finding.line, 6)
                        .arg(finding.id, -8)
                        .arg(findingText(finding)));
}

} // namespace

/// Opens the files before the first word: a wrong name is wrong use, and nothing was told yet.
int analyze(const Invocation &call)
{
    if (call.words.isEmpty())
        return wrongUse(call, u"analyze needs a FILE"_s);
    std::vector<std::unique_ptr<QFile>> files;
    for (const QString &name : call.words) {
        files.push_back(std::make_unique<QFile>(name));
        if (!files.back()->open(QIODevice::ReadOnly))
            return wrongUse(call, u"%1: %2"_s.arg(visible(name), files.back()->errorString()));
    }
    for (const auto &file : files) {
        for (const LogAnalysis &session : analyzeLog(*file)) {
            call.output->object(objectOf(file->fileName(), session));
            tell(*call.output, file->fileName(), session);
        }
    }
    return exitcode::kDone;
}

} // namespace fota
