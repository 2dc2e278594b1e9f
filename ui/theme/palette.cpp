#include "ui/theme/palette.h"

#include <array>
#include <cmath>

namespace fota {

namespace {

struct Row
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// clang-format off
constexpr std::array<Row, kRoleCount> kTable{{
    {Role::Window,      0xfff4f5f7, 0xff16191f, 0xff000000},
    {Role::Card,        0xffffffff, 0xff1e222a, 0xff0a0a0a},
    {Role::Line,        0xffdfe2e7, 0xff323844, 0xffb8b8b8},
    {Role::Text,        0xff1d2430, 0xffe6e9ef, 0xffffffff},
    {Role::Secondary,   0xff667085, 0xff98a2b3, 0xffe0e0e0},
    {Role::Selected,    0xffe8f0fe, 0xff22314d, 0xff123a7a},
    {Role::Good,        0xff1a7f4b, 0xff4cc38a, 0xff5dfc9b},
    {Role::GoodBack,    0xffe7f5ec, 0xff173326, 0xff002b12},
    {Role::Look,        0xff9a6700, 0xfff0b429, 0xffffd23f},
    {Role::LookBack,    0xfffff4d6, 0xff3a2f12, 0xff2e2400},
    {Role::Failed,      0xffb42318, 0xffff8a80, 0xffff9d94},
    {Role::FailedBack,  0xfffdecea, 0xff3b1d1c, 0xff330a08},
    {Role::Accent,      0xff1f6feb, 0xff4c8dff, 0xff7db8ff},
    {Role::OnAccent,    0xffffffff, 0xff0b1120, 0xff000000},
    {Role::Unsolicited, 0xff8250df, 0xffc4a1ff, 0xffdcc4ff},
    {Role::Grid,        0xffe9ecf1, 0xff2a303b, 0xff5a5a5a},
}};
// clang-format on

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
            mix(one.blue(), other.blue())};
}

double luminance(const QColor &color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
           + 0.0722 * linear(color.blue());
}

} // namespace

QColor color(Scheme scheme, Role role)
{
    const Row &row = kTable[size_t(role)];
    Q_ASSERT(row.role == role);
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(row.light);
    case Scheme::Dark:
        return QColor::fromRgb(row.dark);
    case Scheme::Contrast:
        return QColor::fromRgb(row.contrast);
    }
    return {};
}

QPalette paletteOf(Scheme scheme)
{
    const auto c = [scheme](Role role) { return color(scheme, role); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Role::Window));
    palette.setColor(QPalette::WindowText, c(Role::Text));
    palette.setColor(QPalette::Base, c(Role::Card));
    palette.setColor(QPalette::AlternateBase, c(Role::Window));
    palette.setColor(QPalette::Text, c(Role::Text));
    palette.setColor(QPalette::Button, c(Role::Card));
    palette.setColor(QPalette::ButtonText, c(Role::Text));
    palette.setColor(QPalette::BrightText, c(Role::Failed));
    palette.setColor(QPalette::Highlight, c(Role::Selected));
    palette.setColor(QPalette::HighlightedText, c(Role::Text));
    palette.setColor(QPalette::Link, c(Role::Accent));
    palette.setColor(QPalette::LinkVisited, c(Role::Accent));
    palette.setColor(QPalette::PlaceholderText, c(Role::Secondary));
    palette.setColor(QPalette::ToolTipBase, c(Role::Card));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::Light, c(Role::Card));
    palette.setColor(QPalette::Midlight, c(Role::Grid));
    palette.setColor(QPalette::Mid, c(Role::Line));
    palette.setColor(QPalette::Dark, c(Role::Secondary));
    palette.setColor(QPalette::Shadow, c(Role::Line));

    const QColor faint = mixed(c(Role::Secondary), c(Role::Card), 0.35);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        if (window == color(scheme, Role::Window))
            return scheme;
    }
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace fota
