#pragma once

#include <QFont>

namespace fota {

/// The three sizes of text, in the system's own families. A pixel here is one at 100 %.
inline constexpr int kCapsPx = 11;
inline constexpr int kBodyPx = 13;
inline constexpr int kTitlePx = 18;

QFont bodyFont();       ///< the application's; larger where the system's is larger
QFont capsFont();       ///< titles of cards, to be written in capitals
QFont titleFont();      ///< the one thing that matters in a card
QFont fixedFont();      ///< what one compares or copies
QFont fixedTitleFont(); ///< versions
QFont plotFont();       ///< of axes, marks and bands
/// Of a family and a size of the user's choice; empty and 0: as fixedFont().
QFont fixedFontOf(const QString &family, int pixels);
QFont boldFont(QFont font); ///< weight marks what runs

} // namespace fota
