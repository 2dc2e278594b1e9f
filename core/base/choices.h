#pragma once

#include <array>
#include <string_view>

// What can be chosen in the settings, where it is one of a few: data, so that a file, the dialog
// and the start of the program agree.
namespace fota::choices {

struct Language
{
    std::string_view code;   ///< of its translation; of English there is none
    const char16_t *ownName; ///< never translated: who looks for it may not read the one in use
};

inline constexpr std::array kLanguages{
    Language{"en", u"English"},
    Language{"de", u"Deutsch"},
    Language{"es", u"Español"},
    Language{"zh_CN", u"简体中文"},
};

inline constexpr std::array<std::string_view, 4> kThemes{"system", "light", "dark", "contrast"};
inline constexpr std::array<std::string_view, 3> kPdpTypes{"IP", "IPV6", "IPV4V6"};
inline constexpr std::array kScales{100, 125, 150, 175, 200}; ///< percent
inline constexpr std::array kLogFontPx{9, 10, 11, 12, 13, 14, 16, 18, 20, 24};
inline constexpr std::array kKeptSessions{1, 10'000};    ///< least and most
inline constexpr std::array kKeptMegabytes{10, 100'000}; ///< least and most
inline constexpr int kMostContexts = 16; ///< AT+CGDCONT of the families in the profiles

} // namespace fota::choices
