#pragma once

#include <QString>

namespace fota {

/// Why a typed command cannot be sent, in words; empty: it can.
QString commandProblem(const QString &text);

/// Typographic quotes and blanks, as word processors and web pages make them of straight ones.
bool hasTypographicQuotes(const QString &text);
QString withStraightQuotes(const QString &text);

} // namespace fota
