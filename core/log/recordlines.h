#pragma once

#include "core/log/foreignlogs.h"

namespace fota {

// A record of a log as a line of what is exported, with its line end. Each shows what steers as an
// escape (K15): a record is one line, whatever is in it.

/// The note's format. A record whose time has no date has the time alone, one without time is its
/// text: nothing is made up.
QByteArray noteRecord(const LogRecord &record);

/// Our own format, which keeps all of a record: `at` as it was written, `direction`, `guessed`
/// where that is, `step`, `text`. LogReader reads it back; a record too long for one of its lines
/// goes on in the next.
QByteArray jsonRecord(const LogRecord &record);

/// A table (RFC 4180), safe to be opened by a spreadsheet (K16).
QByteArray tableRecord(const LogRecord &record);
QByteArray tableHead();

/// "sent", "received", "unsolicited", "data", "note".
QByteArrayView directionName(LogEntry::Direction direction);

} // namespace fota
