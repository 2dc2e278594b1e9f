#include "core/log/windowscode.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

/// What 0x80 to 0x9f are in Windows-1252; 0: nothing.
constexpr std::array<char16_t, 32> kWindows{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

} // namespace

QString fromWindowsCode(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0 && kWindows[c.unicode() - 0x80] != 0)
            c = QChar(kWindows[c.unicode() - 0x80]);
    }
    return text;
}

QByteArray toWindowsCode(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto *own = std::ranges::find(kWindows, c.unicode());
        if (c.unicode() != 0 && own != kWindows.end())
            bytes += char(0x80 + (own - kWindows.begin()));
        else if (c.unicode() <= 0xff)
            bytes += char(c.unicode());
        else
            return {};
    }
    return bytes;
}

} // namespace fota
