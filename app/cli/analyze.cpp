#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "core/diagnosis/analysisjson.h"
#include "core/log/escape.h"
#include "core/session/logsource.h"
#include "ui/text/findingtext.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString &file, const LogAnalysis &session)
{
    QJsonObject object = analysisJson(session, findingText);
    object[u"event"_s] = u"analysis"_s;
    object[u"file"_s] = file;
    return object;
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
                        .arg(stepStateName(step.state), -7)
                        .arg(step.elapsedMs ? preciseDurationText(*step.elapsedMs) : QString()));
    for (const LogFinding &finding : session.findings)
        output.text(u"  line %1  %2  %3"_s.arg(finding.line, 6)
                        .arg(finding.id, -8)
                        .arg(findingText(finding)));
}

} // namespace

/// Looks at the files before the first word: a wrong name is wrong use, and nothing was told yet.
int analyze(const Invocation &call)
{
    if (call.words.isEmpty())
        return wrongUse(call, u"analyze needs a FILE"_s);
    QList<LogSource> sources;
    std::vector<std::unique_ptr<QIODevice>> logs;
    for (const QString &name : call.words) {
        const Result<LogSource> source = LogSource::of(name);
        if (!source)
            return wrongUse(call, u"%1: %2"_s.arg(visible(name), source.error().detail));
        logs.push_back(source->open());
        if (!logs.back()->isOpen())
            return wrongUse(call, u"%1: %2"_s.arg(visible(name), logs.back()->errorString()));
        sources += *source;
    }
    int code = exitcode::kDone;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QString &path = sources[i].path();
        const auto origin = sources[i].isBundle() ? std::optional(LogFormat::Bundle) : std::nullopt;
        const bool isWhole = analyzeLog(*logs[size_t(i)], origin, [&](const LogAnalysis &session) {
            call.output->object(objectOf(path, session));
            tell(*call.output, path, session);
        });
        if (!isWhole) // what could be read has been told
            code = wrongUse(call, u"%1: %2"_s.arg(visible(path), logs[size_t(i)]->errorString()));
    }
    return code;
}

} // namespace fota
