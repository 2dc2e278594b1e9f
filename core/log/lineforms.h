#pragma once

#include "core/log/logstamps.h"

namespace fota {

// How lines of logs look, each by itself.

/// A line that begins as an AT command does: "AT", "at+csq", "A/"; not "ATTACH" or "at 13:18".
bool looksLikeCommand(QByteArrayView text);
/// The same of a text with blanks or NULs around it or in it.
bool saysCommand(QByteArrayView text);

bool isNothingButNuls(QByteArrayView line);
qsizetype indentOf(QByteArrayView line); ///< blanks, tabs and NULs at its begin
QByteArrayView withoutNulsBehind(QByteArrayView line);
/// Without indentation, the `>` of a quoted mail, and the NULs behind.
QByteArrayView withoutFrame(QByteArrayView line);

struct StampAtBegin
{
    LogFormat format = LogFormat::Plain;
    LogStamp stamp;
    qsizetype lead = 0; ///< indentation and `>` before it
};

/// The stamp of a line in a log that is mostly in \a format: one file may have been put together of
/// several. In a log without stamps only the note's is one, which is like no other text.
std::optional<StampAtBegin> stampAtBegin(LogFormat format, QByteArrayView line);
/// A stamp in brackets anywhere before the text, as logs of services have it.
std::optional<LogStamp> stampWithin(QByteArrayView head);

/// Where the text of a line of ModemManager or mbed begins, and which way it went.
struct QuotedText
{
    qsizetype begin = -1; ///< none: it is no such line
    bool isSent = false;
};

QuotedText modemManagerText(QByteArrayView line);
QuotedText mbedText(QByteArrayView line);

/// Of a line that names its format: JsonLines, ModemManager, Mbed. Asks for more of it than the
/// functions above, which serve where the format is known. None: Plain.
LogFormat namedFormat(QByteArrayView line);

/// With the line ends for which programs write words.
QByteArray spelledOut(QByteArrayView text);

} // namespace fota
