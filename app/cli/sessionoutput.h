#pragma once

#include "core/session/sessionrecord.h"

#include <QJsonObject>

namespace fota {

/// A session as the command line tells it. \a folder: where it lies; empty: on another bench.
QJsonObject sessionObject(const SessionRecord &record, const QString &folder);
/// The same with its steps, measurements, restarts and the module before and after.
QJsonObject wholeSessionObject(const SessionReading &reading, const QString &folder);

/// For people: a head line and a line each, in columns.
QStringList sessionTable(const QList<SessionRecord> &records, const QString &ownBench);
QStringList sessionLines(const SessionReading &reading, const QString &folder);

} // namespace fota
