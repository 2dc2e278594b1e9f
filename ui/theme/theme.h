#pragma once

#include "ui/theme/palette.h"

#include <QString>

class QApplication;

namespace fota {

/// The looks of the whole program: style, fonts, palette. Everything that paints takes its colours
/// from its own palette, so setting another one changes the window while it is shown.
///
/// \param name  "light", "dark", "contrast"; anything else follows the system
void applyTheme(const QString &name);

/// Style and fonts, once, before the first widget; remembers what the system's palette was.
void prepareTheme(QApplication &application);

/// What the desktop prefers: at once on the screen, where the theme follows it.
void setSystemDark(bool dark);

/// What applyTheme() makes of a name.
Scheme schemeNamed(const QString &name);

} // namespace fota
