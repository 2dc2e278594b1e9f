#include "ui/theme/theme.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QToolTip>

#include <utility>

namespace fota {

namespace {

bool s_systemIsDark = false;
QString s_name; ///< the theme that is on

} // namespace

Scheme schemeNamed(const QString &name)
{
    if (name == QStringLiteral("light"))
        return Scheme::Light;
    if (name == QStringLiteral("dark"))
        return Scheme::Dark;
    if (name == QStringLiteral("contrast"))
        return Scheme::Contrast;
    return s_systemIsDark ? Scheme::Dark : Scheme::Light;
}

void prepareTheme(QApplication &application)
{
    // Of the palette that the platform gave, before ours replaces it.
    s_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new FlatStyle);
    application.setFont(bodyFont());
}

void applyTheme(const QString &name)
{
    s_name = name;
    const QPalette palette = paletteOf(schemeNamed(name));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void setSystemDark(bool dark)
{
    if (std::exchange(s_systemIsDark, dark) != dark)
        applyTheme(s_name);
}

} // namespace fota
