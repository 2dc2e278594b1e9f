#pragma once

#include "core/base/result.h"
#include "core/fota/csvreader.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace fota {

/// The six columns that the note gives a check file, in its order.
enum class CheckColumn : quint8 { Version, File, Date, Server, User, Password };
inline constexpr int kCheckColumns = 6;

/// Its name in error details, not translated: "version", "file name", ...
QString columnName(CheckColumn column);

// Each of these reads one cell by the rules of its column. Errors carry line and column of the
// character they are about, and never the text of user or password.

/// Trimmed; printable ASCII. C02 (no digit in it), C06, C10, C12, C21, C25.
Result<QString> readVersionCell(const CsvCell &cell);

/// Word for word. C06, C10, C20, C21, C22, C23, C24, C25, C35. \a limit: bytes that the module
/// takes.
Result<QString> readFileCell(const CsvCell &cell, int limit);

/// Trimmed; what remains is read by parseServerAddress(). C10, C12, C21.
Result<QString> readServerCell(const CsvCell &cell);

/// User or password, word for word. C10, C12, C21, C35.
Result<QString> readLoginCell(const CsvCell &cell, CheckColumn column);

/// The date cell as far as it was understood; it never stops an update (C26).
struct CheckDate
{
    std::optional<QDateTime> next; ///< a valid date that is not over
    bool hasTime = false;
    QString text;    ///< as read, trimmed
    QString trouble; ///< why there is no \a next though the cell is not empty
};
/// C10, C12, C21: what not even a date cell may hold.
Result<bool> checkDateCell(const CsvCell &cell);
/// \a now gives "over" and the zone of a date without one; invalid: nothing is over, local zone.
CheckDate readDateCell(const CsvCell &cell, const QDateTime &now);

} // namespace fota
