#pragma once

#include "core/base/logentry.h"
#include "core/log/logstamps.h"

namespace fota::tests {

/// A dialogue as other programs would have logged it.
struct LogStyle
{
    LogFormat format = LogFormat::Note;
    QByteArray lineEnd = "\n";
    bool echo = false;       ///< each command twice, as a terminal with echo shows it
    bool oddQuotes = false;  ///< typographic ones
    bool blankLines = false; ///< before each line of an answer
};

/// \a entries: Sent, Received, Unsolicited and Data in their order; times in UTC are written as
/// they are.
QByteArray writeLog(const QList<LogEntry> &entries, const LogStyle &style);

/// The session of the application note, its lost command included, as entries with directions.
QList<LogEntry> noteSession();

} // namespace fota::tests

Q_DECLARE_METATYPE(fota::tests::LogStyle)
