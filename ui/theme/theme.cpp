#include "ui/theme/theme.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QToolTip>

namespace fota {

namespace {

bool systemIsDark()
{
    // Asked once, of the palette that the platform gave before ours replaced it.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

Scheme schemeNamed(const QString &name)
{
    if (name == QStringLiteral("light"))
        return Scheme::Light;
    if (name == QStringLiteral("dark"))
        return Scheme::Dark;
    if (name == QStringLiteral("contrast"))
        return Scheme::Contrast;
    return systemIsDark() ? Scheme::Dark : Scheme::Light;
}

void prepareTheme(QApplication &application)
{
    systemIsDark();
    QApplication::setStyle(new FlatStyle);
    application.setFont(bodyFont());
}

void applyTheme(const QString &name)
{
    const QPalette palette = paletteOf(schemeNamed(name));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace fota
