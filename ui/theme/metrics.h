#pragma once

namespace fota {

/// The grid of the window, in pixels at 100 %. Everything is a multiple of 4 but lines and rows.
inline constexpr int kGap = 12;          ///< around and between cards
inline constexpr int kCardPadding = 14;  ///< inside a card
inline constexpr int kRadius = 8;        ///< of a card
inline constexpr int kControlRadius = 6; ///< of a button or a field
inline constexpr int kControlHeight = 32;
inline constexpr int kCompactHeight = 26; ///< of controls in docks
inline constexpr int kRowHeight = 28;
inline constexpr int kLogRowHeight = 20;

} // namespace fota
