#include "app/cli/stepoutput.h"

#include "core/log/escape.h"
#include "core/log/jsonline.h"
#include "ui/text/findingtext.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"

#include <QJsonArray>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QJsonValue msOrNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

QJsonValue visitValue(const std::optional<StepVisit> &visit)
{
    if (!visit)
        return {};
    QJsonArray exchanges;
    for (const StepExchange &one : visit->exchanges)
        exchanges.append(QJsonObject{{u"command"_s, one.command},
                                     {u"reply"_s, QJsonArray::fromStringList(one.reply)},
                                     {u"elapsedMs"_s, msOrNull(one.elapsedMs)}});
    return QJsonObject{{u"state"_s, stepStateKey(reported(visit->state))},
                       {u"pass"_s, visit->pass},
                       {u"elapsedMs"_s, msOrNull(visit->elapsedMs)},
                       {u"detail"_s, orNull(plainDetail(visit->detail))},
                       {u"exchanges"_s, exchanges}};
}

QString timeText(qint64 ms)
{
    return ms < 0 ? u"-"_s : preciseDurationText(ms);
}

QStringList cells(const std::optional<StepVisit> &visit)
{
    if (!visit)
        return {u"-"_s, u"-"_s};
    return {stepStateKey(reported(visit->state)), timeText(visit->elapsedMs)};
}

QString longerText(const StepPair &pair)
{
    const std::optional<qint64> longer = pair.longerMs();
    if (!longer)
        return u"-"_s;
    return (*longer < 0 ? u"-"_s : u"+"_s) + preciseDurationText(std::abs(*longer));
}

} // namespace

QJsonObject pairObject(const StepPair &pair)
{
    const std::optional<qint64> longer = pair.longerMs();
    return {{u"event"_s, u"pair"_s},
            {u"step"_s, pair.any().step},
            {u"visit"_s, pair.any().visit},
            {u"first"_s, visitValue(pair.first)},
            {u"second"_s, visitValue(pair.second)},
            {u"longerMs"_s, orNull(longer)},
            {u"alike"_s, pair.isAlike()}};
}

QJsonObject statisticObject(const StepStatistic &step)
{
    return {{u"event"_s, u"statistic"_s},
            {u"model"_s, orNull(step.model)},
            {u"step"_s, step.step},
            {u"visits"_s, step.visits},
            {u"failed"_s, step.failed},
            {u"failureRate"_s, step.failureRate()},
            {u"medianMs"_s, msOrNull(step.medianMs)},
            {u"slowestMs"_s, msOrNull(step.slowestMs)},
            {u"slowestSession"_s, orNull(step.slowestSession)}};
}

QStringList comparisonTable(const SessionComparison &comparison)
{
    QList<QStringList> rows{{u"STEP"_s, u"TITLE"_s, visible(comparison.first.id), QString(),
                             visible(comparison.second.id), QString(), u"LONGER BY"_s,
                             u"REPLIES"_s}};
    for (const StepPair &pair : comparison.steps) {
        const StepVisit &any = pair.any();
        const QString visit = any.visit > 1 ? u" (%1)"_s.arg(any.visit) : QString();
        const bool isBoth = pair.first && pair.second;
        rows.append(QStringList{visible(any.step) + visit, stepTitle(any.step)} + cells(pair.first)
                    + cells(pair.second)
                    + QStringList{longerText(pair), !isBoth          ? QString()
                                                    : pair.isAlike() ? u"alike"_s
                                                                     : u"other"_s});
    }
    return inColumns(rows);
}

QStringList statisticsTable(const StepCount &count)
{
    QList<QStringList> rows{{u"MODEL"_s, u"STEP"_s, u"TITLE"_s, u"VISITS"_s, u"FAILED"_s,
                             u"MEDIAN"_s, u"SLOWEST"_s, u"IN SESSION"_s}};
    for (const StepStatistic &step : count.steps)
        rows.append({step.model.isEmpty() ? u"-"_s : visible(step.model), visible(step.step),
                     stepTitle(step.step), QString::number(step.visits),
                     u"%1 (%2 %)"_s.arg(step.failed).arg(qRound(step.failureRate() * 100)),
                     timeText(step.medianMs), timeText(step.slowestMs),
                     visible(step.slowestSession)});
    return inColumns(rows);
}

QStringList inColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        lines += line.trimmed();
    }
    return lines;
}

} // namespace fota
