#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace fota {

namespace {

QFont sized(QFontDatabase::SystemFont which, int pixels)
{
    static const int system =
        QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    QFont font = QFontDatabase::systemFont(which);
    font.setPixelSize(pixels + std::max(0, system - kBodyPx));
    return font;
}

} // namespace

QFont bodyFont()
{
    return sized(QFontDatabase::GeneralFont, kBodyPx);
}

QFont capsFont()
{
    QFont font = sized(QFontDatabase::GeneralFont, kCapsPx);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

QFont titleFont()
{
    QFont font = sized(QFontDatabase::GeneralFont, kTitlePx);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    return sized(QFontDatabase::FixedFont, kBodyPx - 1);
}

QFont fixedFontOf(const QString &family, int pixels)
{
    QFont font = fixedFont();
    if (!family.isEmpty())
        font.setFamily(family);
    if (pixels > 0)
        font.setPixelSize(pixels);
    return font;
}

QFont fixedTitleFont()
{
    return sized(QFontDatabase::FixedFont, kTitlePx);
}

QFont plotFont()
{
    return sized(QFontDatabase::GeneralFont, kCapsPx);
}

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace fota
