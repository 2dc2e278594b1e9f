#include "core/log/escape.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(uchar c)
{
    return c >= 0x20 && c < 0x7f;
}

bool isHex(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'f') || (c >= U'A' && c <= U'F');
}

/// Steers text or is not seen: controls, formats (bidi, zero width, tags), line separators, fillers
/// and variation selectors.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164
           || c == 0xffa0 || (c >= 0x180b && c <= 0x180f) || (c >= 0x2060 && c <= 0x206f)
           || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfff0 && c <= 0xfffb) || c >= 0xe0000;
}

void appendHex(QString &to, char32_t value, int digits)
{
    to += QString::number(uint(value), 16).rightJustified(digits, u'0');
}

/// Only ASCII controls are \xNN as characters; \x80 to \xff are always bytes that are no UTF-8.
void appendHidden(QString &to, char32_t c)
{
    if (c < 0x80) {
        to += u"\\x"_s;
        appendHex(to, c, 2);
    } else if (c < 0x10000) {
        to += u"\\u"_s;
        appendHex(to, c, 4);
    } else {
        to += u"\\U"_s;
        appendHex(to, c, 8);
    }
}

/// Whether an escape of ours begins at the backslash.
bool looksLikeEscape(const QByteArray &text, qsizetype backslash)
{
    const auto at = [&](qsizetype i) {
        return backslash + i < text.size() ? uchar(text[backslash + i]) : uchar(0);
    };
    const int digits = at(1) == 'x' ? 2 : at(1) == 'u' ? 4 : at(1) == 'U' ? 8 : 0;
    for (int i = 0; i < digits; ++i) {
        if (!isHex(at(2 + i)))
            return false;
    }
    return digits > 0;
}

/// Length of the UTF-8 sequence at \a at, 0 if it is none; shortest forms only, no surrogates.
int decode(const QByteArray &bytes, qsizetype at, char32_t &c)
{
    const auto byte = [&](qsizetype i) {
        return at + i < bytes.size() ? uchar(bytes[at + i]) : uchar(0);
    };
    const uchar first = byte(0);
    const int size = first < 0x80   ? 1
                     : first < 0xc2 ? 0
                     : first < 0xe0 ? 2
                     : first < 0xf0 ? 3
                     : first < 0xf5 ? 4
                                    : 0;
    if (size < 2) {
        c = first;
        return size;
    }
    c = first & (0xffU >> (size + 1));
    for (int i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        c = (c << 6) | (byte(i) & 0x3fU);
    }
    const bool tooLong = (size == 3 && c < 0x800) || (size == 4 && c < 0x10000);
    return tooLong || (c >= 0xd800 && c < 0xe000) || c > 0x10ffff ? 0 : size;
}

/// \a lossless: a backslash that would read like an escape is escaped too.
QString shown(const QByteArray &bytes, bool lossless)
{
    qsizetype at = 0;
    while (at < bytes.size() && isPlain(uchar(bytes[at])) && !(lossless && bytes[at] == '\\'))
        ++at;
    QString text = QString::fromLatin1(bytes.constData(), at);
    while (at < bytes.size()) {
        char32_t c = 0;
        const int size = decode(bytes, at, c);
        if (size == 0) {
            text += u"\\x"_s;
            appendHex(text, uchar(bytes[at]), 2);
        } else if (isHidden(c) || (lossless && c == U'\\' && looksLikeEscape(bytes, at))) {
            appendHidden(text, c);
        } else {
            text += QStringView(QChar::fromUcs4(c));
        }
        at += std::max(size, 1);
    }
    return text;
}

} // namespace

QString visible(const QByteArray &bytes)
{
    return shown(bytes, false);
}

QString visible(QStringView from)
{
    if (isVisible(from))
        return from.toString();
    QString text;
    text.reserve(from.size() + 16);
    for (qsizetype at = 0; at < from.size(); ++at) {
        char32_t c = from[at].unicode();
        const bool pair =
            from[at].isHighSurrogate() && at + 1 < from.size() && from[at + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(from[at], from[at + 1]);
        if (isHidden(c))
            appendHidden(text, c);
        else
            text += QStringView(QChar::fromUcs4(c));
        at += pair ? 1 : 0;
    }
    return text;
}

QByteArray visibleUtf8(const QByteArray &bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return isPlain(uchar(c)); }))
        return bytes;
    return visible(bytes).toUtf8();
}

bool isVisible(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= 0x20 && c < 0x7f)
            continue;
        if (QChar::isSurrogate(c)) {
            if (!QChar::isHighSurrogate(c) || at + 1 >= text.size()
                || !text[at + 1].isLowSurrogate()
                || isHidden(QChar::surrogateToUcs4(text[at], text[at + 1])))
                return false;
            ++at;
        } else if (isHidden(c)) {
            return false;
        }
    }
    return true;
}

QByteArray escapedBytes(const QByteArray &bytes)
{
    return shown(bytes, true).toUtf8();
}

QByteArray unescapedBytes(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || !looksLikeEscape(text, at)) {
            bytes += text[at];
            continue;
        }
        const char kind = text[at + 1];
        const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
        const char32_t c = text.sliced(at + 2, digits).toUInt(nullptr, 16);
        if (kind == 'x')
            bytes += char(c);
        else
            bytes += QStringView(QChar::fromUcs4(c)).toUtf8();
        at += 1 + digits;
    }
    return bytes;
}

} // namespace fota
