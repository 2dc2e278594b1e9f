#include "core/diagnosis/analysisjson.h"

#include "core/log/escape.h"
#include "core/log/jsonline.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QJsonArray stepsOf(const LogAnalysis &session)
{
    QJsonArray steps;
    for (const LogStep &step : session.steps)
        steps.append(QJsonObject{{u"step"_s, step.step},
                                 {u"state"_s, stepStateName(step.state)},
                                 {u"pass"_s, step.pass},
                                 {u"visits"_s, step.visits},
                                 {u"line"_s, step.line},
                                 {u"command"_s, orNull(visible(step.command))},
                                 {u"reply"_s, orNull(visible(step.reply))},
                                 {u"elapsedMs"_s, orNull(step.elapsedMs)}});
    return steps;
}

QJsonArray findingsOf(const LogAnalysis &session, QString (*words)(const LogFinding &))
{
    const auto kinds = QMetaEnum::fromType<LogFinding::Kind>();
    QJsonArray findings;
    for (const LogFinding &finding : session.findings) {
        QJsonObject object{{u"id"_s, orNull(finding.id)},
                           {u"severity"_s, severityName(finding.severity)},
                           {u"line"_s, finding.line}};
        if (words) {
            object[u"text"_s] = words(finding);
        } else {
            object[u"kind"_s] = QString::fromLatin1(kinds.valueToKey(int(finding.kind)));
            QJsonArray args;
            for (const QString &arg : finding.args)
                args.append(visible(arg));
            if (finding.error)
                args.append(visible(finding.error.detail));
            object[u"args"_s] = args;
        }
        findings.append(object);
    }
    return findings;
}

} // namespace

QString stepStateName(LogStep::State state)
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

QJsonObject analysisJson(const LogAnalysis &session, QString (*words)(const LogFinding &))
{
    return {{u"format"_s, formatName(session.format)},
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
            {u"findings"_s, findingsOf(session, words)}};
}

} // namespace fota
