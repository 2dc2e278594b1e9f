#pragma once

#include "core/base/logentry.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace fota {

/// The note's log format: `[Tue Jan 09 13:18:18.344 2018] AT+GMM`, local time, English names
/// whatever the locale, one record a line, control and 8-bit bytes shown as escapes that
/// readTranscriptLine() takes back (A18).
QByteArray transcriptLine(const LogEntry &entry);
/// The stamp of that format alone, of a time as it was written.
QByteArray noteStamp(QDate date, QTime time);

/// A line of that format: when, and the text behind the stamp.
struct TranscriptLine
{
    QDateTime at;    ///< local time, as written
    QByteArray text; ///< the bytes of the record
};
std::optional<TranscriptLine> readTranscriptLine(QByteArrayView line);

} // namespace fota
