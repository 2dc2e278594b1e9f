#pragma once

#include <QtEndian>

#include <bit>

namespace fota {

// Line ends in raw bytes, eight at a time; the same ends as those of TextLines: CRLF, LF, CR and
// LFCR. Whether a byte is the last one of an end is told by the byte before it and the two behind
// it, so whoever asks must have one readable byte before and ten behind, NUL where the text is
// over.

inline quint64 eightBytes(const char *at)
{
    return qFromLittleEndian<quint64>(at);
}

/// Bit 7 of each byte that is \a c.
inline quint64 equalBytes(quint64 eight, char c)
{
    constexpr quint64 kLow = 0x7f7f'7f7f'7f7f'7f7f;
    const quint64 differs = eight ^ (0x0101'0101'0101'0101 * uchar(c));
    return ~(((differs & kLow) + kLow) | differs | kLow);
}

/// Bit 7 of each byte that is the last one of a line end.
inline quint64 lineEnds(const char *at)
{
    const quint64 here = eightBytes(at);
    quint64 lf = equalBytes(here, '\n');
    quint64 cr = equalBytes(here, '\r');
    if (!(lf | cr))
        return 0;
    const quint64 next = eightBytes(at + 1);
    cr &= ~equalBytes(next, '\n');
    if (const quint64 before = lf & equalBytes(next, '\r')) // LFCR, unless its LF or CR is of CRLF
        lf &= ~(before & ~equalBytes(eightBytes(at + 2), '\n')
                & ~equalBytes(eightBytes(at - 1), '\r'));
    return lf | cr;
}

/// Those of \a ends that are of the first \a count bytes.
inline quint64 firstEnds(quint64 ends, qint64 count)
{
    return count >= 8 ? ends : ends & ((quint64(1) << (8 * count)) - 1);
}

inline qint64 countEnds(quint64 ends)
{
    return qint64(((ends >> 7) * 0x0101'0101'0101'0101) >> 56);
}

inline qint64 countLineEnds(const char *begin, const char *end)
{
    qint64 count = 0;
    for (; begin < end; begin += 8)
        count += countEnds(firstEnds(lineEnds(begin), end - begin));
    return count;
}

/// Behind the \a number-th line end from \a begin on, from 1; null: there are not so many.
inline const char *behindLineEnd(const char *begin, const char *end, qint64 number)
{
    for (; begin < end; begin += 8) {
        quint64 ends = firstEnds(lineEnds(begin), end - begin);
        const qint64 count = countEnds(ends);
        if (count < number) {
            number -= count;
            continue;
        }
        while (--number > 0)
            ends &= ends - 1;
        return begin + std::countr_zero(ends) / 8 + 1;
    }
    return nullptr;
}

} // namespace fota
