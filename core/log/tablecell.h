#pragma once

#include <QByteArray>
#include <QStringView>

namespace fota {

/// A cell of a table that others will open, UTF-8 (K16): always quoted, quotes doubled, what
/// steers made visible (K15), and a ' before what a spreadsheet would take for a formula, with
/// leading spaces or in full width, too.
QByteArray tableCell(QStringView text);

/// A number that this program has made: quoted, and still a number with its minus sign.
QByteArray tableNumber(double value);

} // namespace fota
