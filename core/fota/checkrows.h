#pragma once

#include "core/base/secret.h"
#include "core/fota/checkcells.h"

#include <QList>

namespace fota {

/// A row of a check file whose cells have passed the rules of their columns.
struct CheckRow
{
    int line = 0;
    QString version;
    QString file;
    QString server; ///< as written, trimmed
    QString user;
    Secret password;
    QString model; ///< that the row states, in a further column or in the file name
    QString imei;
    QString modelColumn; ///< text of a column whose header says "model"
    CsvRow cells;

    /// The cell of a column; an empty one behind the last where the row is shorter.
    CsvCell cell(CheckColumn column) const;
};

/// Skips a header that is known and reads every row; a row that breaks a rule breaks the file.
/// Errors: C02, C03, C34 and those of the cells.
Result<QList<CheckRow>> readCheckRows(const QList<CsvRow> &rows, int nameLimit);

/// The row for this unit: the only one, or the only one that names its model or IMEI.
/// Errors: CheckFileSeveralRows (C14), CheckFileOtherModel (C15).
Result<CheckRow> chooseRow(const QList<CheckRow> &rows, const QString &model, const QString &imei);

} // namespace fota
