#pragma once

#include "core/session/stepstatistics.h"

#include <QJsonObject>

namespace fota {

// Steps of several sessions as the command line tells them.

QJsonObject pairObject(const StepPair &pair);
QJsonObject statisticObject(const StepStatistic &step);

/// For people: a head line and a line each, in columns.
QStringList comparisonTable(const SessionComparison &comparison);
QStringList statisticsTable(const StepCount &count);
QStringList inColumns(const QList<QStringList> &rows);

} // namespace fota
