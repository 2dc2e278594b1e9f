#pragma once

#include "core/base/logentry.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace fota {

/// How a log was written (command-line.md of the contract names them so).
enum class LogFormat : quint8 {
    Note,      ///< [Tue Jan 09 13:18:18.344 2018]: Tera Term, and our own transcripts
    JsonLines, ///< our own export
    Bundle,    ///< our own session bundle
    Iso,       ///< date and time in ISO 8601, QCOM's [20180109_131818:344], or seconds since 1970
    Clock,     ///< 13:18:18.344, with or without brackets or an arrow
    ModemManager, ///< its debug log
    Mbed,         ///< AT TX, AT RX
    Plain,        ///< no stamps
};

QLatin1StringView formatName(LogFormat format);

/// The time at the beginning of a line, and where the text behind it begins.
struct LogStamp
{
    /// As written, without zone: ms since 1970 as if it were UTC; of a clock, ms since midnight.
    qint64 wallMs = 0;
    bool hasDate = false;
    qsizetype length = 0; ///< up to the text, separators included
};

/// Note, Iso or Clock; none: there is no such stamp.
std::optional<LogStamp> readStamp(LogFormat format, QByteArrayView line);

/// "2018-01-09T13:18:18.344", or "13:18:18.344" of a clock.
QString stampText(qint64 wallMs, bool hasDate);

/// The text behind an arrow or a word for a direction, "→ AT", "TX: AT", "<< OK": tools draw them
/// both ways, so they tell nothing.
QByteArrayView withoutArrow(QByteArrayView text);

} // namespace fota
