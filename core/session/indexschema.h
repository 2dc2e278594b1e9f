#pragma once

#include "core/base/result.h"

class QSqlDatabase;
class QSqlQuery;

namespace fota {

/// The tables that sessions are looked for in, alike for SQLite and PostgreSQL: one for the
/// sessions, one that tells which versions of the schema were made, in which order.
inline constexpr int kIndexSchema = 2;

/// Brings the tables to this version, from none or an earlier one, in one transaction; of programs
/// that do so at once one does it, the others wait. Errors: LogNotWritten; a schema of a newer
/// program is left as it is and refused (L10). \a upTo: for tests of that very step.
Result<bool> migrate(QSqlDatabase &database, int upTo = kIndexSchema);

/// The version that the tables have; 0: there are none.
Result<int> schemaOf(QSqlDatabase &database);

/// What the database says of a failure, in one line, with what was being done.
Error databaseError(const QString &doing, const QSqlDatabase &database);
Error databaseError(const QString &doing, const QSqlQuery &query);

} // namespace fota
