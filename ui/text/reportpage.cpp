#include "ui/text/reportpage.h"

#include "core/log/escape.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/findingtext.h"
#include "ui/text/measuretext.h"
#include "ui/text/signalsvg.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fota {

using namespace Qt::StringLiterals;

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::ReportWords)
};

namespace {

constexpr QLatin1StringView kStyle(
    "body{font:14px/1.45 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;"
    "background:#fff}h1{font-size:1.4em}h2{font-size:1.2em;margin-top:2em}h3{font-size:1em}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
    "padding:.25em .6em;border-bottom:1px solid #ddd}td.code{font-family:monospace;"
    "overflow-wrap:anywhere}td.number{text-align:right;white-space:nowrap}"
    "p.verdict{font-size:1.2em;padding:.6em .8em;border-left:.4em solid #888;background:#f4f4f4}"
    "p.good{border-color:#2a7}p.bad{border-color:#c33}tr.failed{background:#fbeaea}"
    "svg.signal{width:100%;max-width:48em;font:11px sans-serif}svg.signal polyline{fill:none;"
    "stroke:#2563a8;stroke-width:1.5}svg.signal circle{fill:#2563a8}svg.signal line.grid{"
    "stroke:#ddd}footer{margin-top:2em;color:#555;border-top:1px solid #ddd}");

/// Text of anybody as a part of the page.
QString plain(const QString &text)
{
    return visible(text).toHtmlEscaped();
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : plain(text);
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><th>%1</th><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), orDash(value));
}

QString head(const QStringList &names)
{
    QString cells;
    for (const QString &name : names)
        cells += u"<th>"_s + name.toHtmlEscaped() + u"</th>"_s;
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QString verdictPart(const LogAnalysis &session)
{
    if (!session.outcome)
        return u"<p class=\"verdict\">%1</p>"_s.arg(
            ReportWords::tr("The log shows no whole update.").toHtmlEscaped());
    QString words = verdictTitle(*session.outcome).toHtmlEscaped();
    if (!session.step.isEmpty())
        words += u": "_s + plain(session.step) + u' ' + stepTitle(session.step).toHtmlEscaped();
    if (!session.fault.isEmpty())
        words += u" ("_s + plain(session.fault) + u')';
    QString part = u"<p class=\"verdict %1\"><strong>%2</strong><br/>%3</p>"_s.arg(
        isGood(*session.outcome) ? u"good"_s : u"bad"_s, words,
        verdictSentence(*session.outcome).toHtmlEscaped());
    const QString why = DiagnosisText::explanation(session.diagnosis);
    if (why.isEmpty())
        return part;
    part += u"<p>%1</p><ul>"_s.arg(why.toHtmlEscaped());
    for (const QString &action : DiagnosisText::actions(session.diagnosis))
        part += u"<li>"_s + action.toHtmlEscaped() + u"</li>"_s;
    return part + u"</ul>"_s;
}

QString factsPart(const LogAnalysis &session)
{
    const QString time =
        session.first.isEmpty() ? QString() : session.first + u" – "_s + session.last;
    return u"<table>"_s + row(ReportWords::tr("Module"), session.model)
           + row(ReportWords::tr("IMEI"), session.imei)
           + row(ReportWords::tr("Version before"), session.from)
           + row(ReportWords::tr("Version wanted"), session.target)
           + row(ReportWords::tr("Version after"), session.now)
           + (session.subVersion.isEmpty()
                  ? QString()
                  : row(ReportWords::tr("Sub-version"), session.subVersion))
           + row(ReportWords::tr("Time"), time)
           + row(ReportWords::tr("Log"),
                 ReportWords::tr("%1 lines from line %2 on, %3 commands, format %4")
                     .arg(session.entries)
                     .arg(session.firstLine)
                     .arg(session.commands)
                     .arg(formatName(session.format)))
           + u"</table>"_s;
}

QString stepsPart(const LogAnalysis &session)
{
    if (session.steps.isEmpty())
        return {};
    QString rows = head({ReportWords::tr("Step"), ReportWords::tr("What"), ReportWords::tr("State"),
                         ReportWords::tr("Duration"), ReportWords::tr("Command"),
                         ReportWords::tr("Answer"), ReportWords::tr("Line")});
    for (const LogStep &step : session.steps) {
        const QString name = step.pass > 1 ? u"%1 (%2)"_s.arg(step.step).arg(step.pass) : step.step;
        rows += u"<tr%1><td>%2</td><td>%3</td><td>%4</td><td class=\"number\">%5</td>"_s.arg(
            step.state == LogStep::State::Failed ? u" class=\"failed\""_s : QString(), plain(name),
            stepTitle(step.step).toHtmlEscaped(), stepState(reported(step.state)).toHtmlEscaped(),
            step.elapsedMs ? preciseDurationText(*step.elapsedMs) : u"–"_s);
        rows +=
            u"<td class=\"code\">%1</td><td class=\"code\">%2</td><td class=\"number\">%3</td></tr>"_s
                .arg(plain(step.command), plain(step.reply), QString::number(step.line));
    }
    return u"<h3>%1</h3><table>%2</table>"_s.arg(ReportWords::tr("Steps").toHtmlEscaped(), rows);
}

QString findingsPart(const LogAnalysis &session)
{
    if (session.findings.isEmpty())
        return {};
    QString rows = head({ReportWords::tr("Line"), ReportWords::tr("Kind"), ReportWords::tr("Code"),
                         ReportWords::tr("Finding")});
    for (const LogFinding &finding : session.findings)
        rows += u"<tr><td class=\"number\">%1</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s
                    .arg(finding.line)
                    .arg(severityWord(finding.severity).toHtmlEscaped(), findingCode(finding),
                         plain(findingText(finding)));
    return u"<h3>%1</h3><table>%2</table>"_s.arg(ReportWords::tr("Findings").toHtmlEscaped(), rows);
}

QString signalPart(const QList<SignalSample> &all, qint64 from, qint64 to)
{
    QList<SignalSample> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const SignalSample &sample) {
        return sample.line >= from && sample.line < to;
    });
    if (own.isEmpty())
        return {};
    const auto [weakest, strongest] = std::ranges::minmax(own, {}, &SignalSample::rssiDbm);
    return u"<h3>%1</h3><p>%2</p>%3"_s.arg(
        ReportWords::tr("Signal").toHtmlEscaped(),
        ReportWords::tr("%1 values, %2 to %3")
            .arg(own.size())
            .arg(dbmText(weakest.rssiDbm), dbmText(strongest.rssiDbm))
            .toHtmlEscaped(),
        signalSvg(own));
}

QString removedPart(const ReportData &data)
{
    QStringList removed;
    for (size_t i = 0; i < kIdentifierKinds; ++i) {
        if (data.removed[i] > 0)
            removed += u"%1 %2"_s.arg(kindName(IdentifierKind(i))).arg(data.removed[i]);
    }
    QStringList kept;
    for (const IdentifierKind kind : data.kept)
        kept += kindName(kind);
    const QString words =
        removed.isEmpty()
            ? ReportWords::tr("Nothing had to be removed from this report.")
            : ReportWords::tr("Removed from this report, a token in the place of each value: %1.")
                  .arg(removed.join(u", "));
    return u"<p>%1%2</p>"_s.arg(
        words.toHtmlEscaped(),
        kept.isEmpty() ? QString()
                       : u' ' + ReportWords::tr("Kept: %1.").arg(kept.join(u", ")).toHtmlEscaped());
}

} // namespace

QByteArray reportPage(const ReportData &data)
{
    const QString title = ReportWords::tr("Report on %1").arg(visible(data.name)).toHtmlEscaped();
    QString page =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/>"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\"/><title>%1</title><style>%2</style></head><body><h1>%1</h1>\n"_s.arg(
            title, kStyle);
    for (qsizetype i = 0; i < data.sessions.size(); ++i) {
        const LogAnalysis &session = data.sessions[i];
        const bool isLast = i + 1 == data.sessions.size();
        const qint64 end =
            isLast ? std::numeric_limits<qint64>::max() : data.sessions[i + 1].firstLine;
        if (data.sessions.size() > 1)
            page += u"<h2>%1</h2>\n"_s.arg(ReportWords::tr("Session %1 of %2")
                                               .arg(i + 1)
                                               .arg(data.sessions.size())
                                               .toHtmlEscaped());
        for (const QString &part :
             {verdictPart(session), factsPart(session), stepsPart(session),
              signalPart(data.signal, session.firstLine, end), findingsPart(session)})
            page += part + u'\n';
    }
    if (data.moreSessions > 0)
        page += u"<p>%1</p>\n"_s.arg(ReportWords::tr("The log has %1 more sessions.")
                                         .arg(data.moreSessions)
                                         .toHtmlEscaped());
    page += u"<footer>%1<p>%2</p></footer></body></html>\n"_s.arg(removedPart(data),
                                                                  plain(data.program));
    return page.toUtf8();
}

} // namespace fota
