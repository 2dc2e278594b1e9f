#pragma once

namespace fota {

// Of ASCII alone, whatever the locale: bytes of other encodings are none of these.

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

inline bool isWord(char c)
{
    return isDigit(c) || isLetter(c);
}

} // namespace fota
