#include "core/log/redactor.h"

#include <QStringEncoder>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kShortest = 4; ///< that is replaced within words, too

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool standsAlone(const QByteArray &line, qsizetype at, qsizetype size)
{
    return (at == 0 || !isWordByte(line[at - 1]))
           && (at + size == line.size() || !isWordByte(line[at + size]));
}

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

enum class Kept : quint8 { Nothing, Words, Unreserved };

/// Encoders differ in what they leave as it is (RFC 3986, 2.3), and in the case of their digits.
QByteArray percent(const QByteArray &value, Kept kept, const char *digits)
{
    QByteArray text;
    for (const char c : value) {
        const bool unreserved = c == '-' || c == '.' || c == '_' || c == '~';
        if (kept != Kept::Nothing && (isWordByte(c) || (kept == Kept::Unreserved && unreserved)))
            text += c;
        else
            text.append('%').append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 0xf]);
    }
    return text;
}

} // namespace

void Redactor::hide(const Secret &secret)
{
    hide(secret, secret.reveal().size() < kShortest);
}

void Redactor::hide(const QByteArray &value)
{
    hide(Secret(value));
}

void Redactor::hidePin(const Secret &pin)
{
    hide(pin, true);
}

void Redactor::hide(const Secret &secret, bool asWord)
{
    if (secret.isEmpty() || knows(secret))
        return;
    add(secret, asWord);
    addEncoded(secret.reveal(), asWord);
    std::ranges::stable_sort(m_forms, [](const Form &a, const Form &b) {
        return a.text.reveal().size() > b.text.reveal().size();
    });
}

bool Redactor::knows(const Secret &text) const
{
    return std::ranges::any_of(m_forms, [&](const Form &form) { return form.text == text; });
}

void Redactor::add(const Secret &text, bool asWord)
{
    const QByteArray &bytes = text.reveal();
    if (!knows(text))
        m_forms.append({text, QByteArrayMatcher(bytes.constData(), bytes.size()), asWord});
}

/// The forms in which a server's words, an echo or a dump may hold a value (K10).
void Redactor::addEncoded(const QByteArray &value, bool asWord)
{
    const auto form = [this, asWord](QByteArray text) {
        if (text.size() >= kShortest)
            add(Secret(std::move(text)), asWord);
    };
    add(Secret(reversed(value)), asWord);
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
    form(little);
    form(big);
    for (const Kept kept : {Kept::Nothing, Kept::Words, Kept::Unreserved}) {
        form(percent(value, kept, "0123456789ABCDEF"));
        form(percent(value, kept, "0123456789abcdef"));
    }
}

QByteArray Redactor::apply(const QByteArray &line) const
{
    QByteArray clean = line;
    for (const Form &form : m_forms) {
        const qsizetype size = form.text.reveal().size();
        qsizetype at = form.matcher.indexIn(clean);
        while (at >= 0) {
            if (form.isWord && !standsAlone(clean, at, size)) {
                at = form.matcher.indexIn(clean, at + 1);
                continue;
            }
            clean.replace(at, size, "***");
            at = form.matcher.indexIn(clean, at + 3);
        }
    }
    return clean;
}

} // namespace fota
