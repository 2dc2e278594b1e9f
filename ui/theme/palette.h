#pragma once

#include <QColor>
#include <QPalette>

namespace fota {

/// The columns of the palette table.
enum class Scheme { Light, Dark, Contrast };

/// The rows of the palette table: what a colour is for, never what it looks like.
enum class Role {
    Window,
    Card,
    Line,
    Text,
    Secondary,
    Selected,
    Good,
    GoodBack,
    Look,
    LookBack,
    Failed,
    FailedBack,
    Accent,
    OnAccent,
    Unsolicited,
    Grid,
};
inline constexpr int kRoleCount = int(Role::Grid) + 1;

/// The one table of colours that the window is painted with.
QColor color(Scheme scheme, Role role);

/// The same as a QPalette. Its Window colour tells the scheme, see schemeOf().
QPalette paletteOf(Scheme scheme);

/// The scheme that a palette was made from, so that whatever paints needs no more than its own
/// palette and changes with it. Unknown palettes count as Light or Dark by their lightness.
Scheme schemeOf(const QPalette &palette);

inline QColor color(const QPalette &palette, Role role)
{
    return color(schemeOf(palette), role);
}

/// Contrast of two opaque colours after WCAG 2.1: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace fota
