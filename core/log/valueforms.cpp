#include "core/log/valueforms.h"

#include "core/log/asciibytes.h"

#include <QStringEncoder>

#include <algorithm>

namespace fota {

namespace {

QByteArray reversed(QByteArray value)
{
    std::ranges::reverse(value);
    return value;
}

/// What base64 makes of \a value behind \a before other bytes, as in "user:password": the
/// characters that depend on the value alone.
QByteArray base64Behind(const QByteArray &value, qsizetype before,
                        QByteArray::Base64Options options)
{
    const QByteArray coded = (QByteArray(before, ' ') + value).toBase64(options);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + value.size()) * 8 / 6;
    return coded.sliced(first, end - first);
}

QByteArray utf16(const QByteArray &value, QStringConverter::Encoding order)
{
    return QStringEncoder(order).encode(QString::fromUtf8(value));
}

/// In hexadecimal, two bytes a group, as xxd has it; \a before: of its first group belong to
/// others.
QByteArray hexGroups(const QByteArray &value, qsizetype before)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i > 0 && (i + before) % 2 == 0)
            text += ' ';
        text += value.mid(i, 1).toHex();
    }
    return text;
}

/// Each byte with \a sign before it, as "0x47" and "\\x47".
QByteArray signedHex(const QByteArray &value, const char *sign, const char *separator)
{
    QByteArray text;
    for (const char c : value)
        text += (text.isEmpty() ? "" : separator) + (sign + QByteArray(1, c).toHex());
    return text;
}

enum class Kept : quint8 { Nothing, Words, Unreserved };

/// Encoders differ in what they leave as it is (RFC 3986, 2.3), and in the case of their digits.
QByteArray percent(const QByteArray &value, Kept kept, const char *digits)
{
    QByteArray text;
    for (const char c : value) {
        const bool unreserved = c == '-' || c == '.' || c == '_' || c == '~';
        if (kept != Kept::Nothing && (isWord(c) || (kept == Kept::Unreserved && unreserved)))
            text += c;
        else
            text.append('%').append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 0xf]);
    }
    return text;
}

} // namespace

void eachForm(const QByteArray &value, const std::function<void(QByteArray form)> &take)
{
    const auto form = [&take](QByteArray text) {
        if (text.size() >= kShortestForm)
            take(std::move(text));
    };
    take(reversed(value));
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        form(value.toBase64(alphabet));
        for (const qsizetype before : {0, 1, 2})
            form(base64Behind(value, before, alphabet));
    }
    const QByteArray little = utf16(value, QStringConverter::Utf16LE);
    const QByteArray big = utf16(value, QStringConverter::Utf16BE);
    for (const QByteArray &bytes : {value, little, big}) {
        for (const char separator : {'\0', ' ', ':'}) {
            form(bytes.toHex(separator));
            form(bytes.toHex(separator).toUpper());
        }
    }
    for (const QByteArray &digits :
         {hexGroups(value, 0), hexGroups(value, 1), value.toHex('-'), value.toHex(',')}) {
        form(digits);
        form(digits.toUpper());
    }
    for (const char *separator : {",", ", ", " "}) {
        const QByteArray digits = signedHex(value, "0x", separator);
        form(digits);
        form(digits.toUpper().replace('X', 'x'));
    }
    form(signedHex(value, "\\x", ""));
    form(little);
    form(big);
    for (const Kept kept : {Kept::Nothing, Kept::Words, Kept::Unreserved}) {
        form(percent(value, kept, "0123456789ABCDEF"));
        form(percent(value, kept, "0123456789abcdef"));
    }
}

} // namespace fota
