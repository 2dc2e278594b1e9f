#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringEncoder>
#include <QStringList>

#include <algorithm>

namespace fota::tests {

// The forms of K10 in which a secret is planted and looked for, written apart from the program's.

inline QByteArray reversed(QByteArray text)
{
    std::ranges::reverse(text);
    return text;
}

inline QByteArray utf16(const QByteArray &text, QStringConverter::Encoding order)
{
    return QStringEncoder(order).encode(QString::fromUtf8(text));
}

inline QByteArray percent(const QByteArray &text, bool all)
{
    QByteArray coded;
    for (const char c : text)
        coded += all || uchar(c) >= 0x80 || !QChar::isLetterOrNumber(uint(uchar(c)))
                     ? '%' + QByteArray(1, c).toHex().toUpper()
                     : QByteArray(1, c);
    return coded;
}

/// By their names.
inline QMap<QByteArray, QByteArray> formsOf(const QByteArray &secret)
{
    return {{"plain", secret},
            {"percent", percent(secret, false)},
            {"percent of all", percent(secret, true)},
            {"base64", secret.toBase64()},
            {"base64 within", ("user:" + secret).toBase64()},
            {"hex", secret.toHex()},
            {"HEX", secret.toHex().toUpper()},
            {"dump", secret.toHex(' ')},
            {"UTF-16", utf16(secret, QStringConverter::Utf16LE)},
            {"UTF-16 BE", utf16(secret, QStringConverter::Utf16BE)},
            {"UCS2", utf16(secret, QStringConverter::Utf16BE).toHex().toUpper()},
            {"reversed", reversed(secret)}};
}

/// How a text may hold a form: without the padding of base64, and as a log and as JSON write a
/// zero.
inline QByteArrayList writingsOf(QByteArray form)
{
    while (form.endsWith('='))
        form.chop(1);
    QByteArrayList all{form};
    if (form.contains('\0')) {
        for (const char *zero : {"\\x00", "\\\\x00"})
            all += QByteArray(form).replace('\0', zero);
    }
    return all;
}

/// The forms of \a secret that are somewhere in \a text; what a log or JSON escapes is one of them.
inline QStringList formsIn(const QByteArray &text, const QByteArray &secret)
{
    QStringList found;
    const QMap<QByteArray, QByteArray> forms = formsOf(secret);
    for (auto it = forms.cbegin(); it != forms.cend(); ++it) {
        const QByteArrayList writings = writingsOf(it.value());
        if (std::ranges::any_of(writings,
                                [&](const QByteArray &one) { return text.contains(one); }))
            found += QString::fromLatin1(it.key());
    }
    return found;
}

} // namespace fota::tests
