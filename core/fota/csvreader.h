#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace fota {

/// One cell of a check file with the place where it begins (1-based; columns count characters).
struct CsvCell
{
    QString text; ///< without its quotes; doubled ones undone
    int line = 0;
    int column = 0;
    bool quoted = false;
};

struct CsvRow
{
    QList<CsvCell> cells; ///< at least one
    int line = 0;
};

/// The rows of a check file: blank lines, comments ("#") and lines that imitate the module's
/// answers left out, the last of these kept by number.
struct CsvText
{
    QList<CsvRow> rows;
    QList<int> imitatingLines; ///< lines that look like answers of the module (C32)
};

/// Reads commas and quotes as RFC 4180 has them; CR, LF and CR LF end a line, and stay in a quoted
/// cell. One pass, no recursion.
/// Errors: CheckFileQuoting (a quote not closed, text after a quote, a quote within a cell),
/// CheckFileTooLarge (more than 64 rows or 32 columns).
Result<CsvText> readCsv(QStringView text);

/// One cell as it is written: in quotes where they are needed.
QString csvCell(QStringView text);

} // namespace fota
