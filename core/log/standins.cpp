#include "core/log/standins.h"

#include "core/at/catalogue.h"
#include "core/log/asciibytes.h"

#include <functional>

namespace fota {

namespace {

constexpr QByteArrayView kMask("***");

QByteArray padded(int number, qsizetype digits)
{
    return QByteArray::number(number).rightJustified(digits, '0', true);
}

/// With the check digit of ISO/IEC 7812 behind it.
QByteArray withCheckDigit(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int weighted = i % 2 == 0 ? 2 * digit : digit;
        sum += weighted / 10 + weighted % 10;
    }
    return digits + char('0' + (10 - sum % 10) % 10);
}

/// Calls \a standIn for each token of \a text, as "HOST-2" or "HOST-more", which is number 0.
QByteArray
withoutTokens(const QByteArray &text,
              const std::function<QByteArray(QByteArrayView token, IdentifierKind, int)> &standIn)
{
    QByteArray plain;
    qsizetype kept = 0;
    for (qsizetype dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
        qsizetype begin = dash;
        while (begin > kept && text[begin - 1] >= 'A' && text[begin - 1] <= 'Z')
            --begin;
        qsizetype end = dash + 1;
        while (end < text.size() && isDigit(text[end]) && end - dash <= 8)
            ++end;
        if (end == dash + 1 && QByteArrayView(text).sliced(end).startsWith("more"))
            end += 4;
        const QByteArrayView token = QByteArrayView(text).sliced(begin, end - begin);
        const bool isInWord =
            (begin > 0 && isWord(text[begin - 1])) || (end < text.size() && isWord(text[end]));
        if (isInWord || !isToken(token))
            continue;
        for (size_t i = 0; i < kIdentifierKinds; ++i) {
            const auto kind = IdentifierKind(i);
            if (token.first(dash - begin) != kindToken(kind))
                continue;
            plain += text.mid(kept, begin - kept);
            plain += standIn(token, kind, token.sliced(dash + 1 - begin).toInt());
            kept = end;
        }
    }
    return plain + text.mid(kept);
}

} // namespace

QByteArray standInOf(IdentifierKind kind, int number)
{
    switch (kind) {
    case IdentifierKind::Imei: // network 001 01 is of test equipment (TS 23.003)
        return withCheckDigit("00101" + padded(number, 9));
    case IdentifierKind::Iccid:
        return withCheckDigit("8900101" + padded(number, 11));
    case IdentifierKind::Imsi:
        return "00101" + padded(number, 10);
    case IdentifierKind::Phone:
        return "1555" + padded(number, 7);
    case IdentifierKind::Address: // RFC 5737, and RFC 2544 for more of them
        return number > 0 && number < 255 ? "192.0.2." + QByteArray::number(number)
                                          : "198.18." + QByteArray::number(number / 256 % 256) + '.'
                                                + QByteArray::number(number % 256);
    case IdentifierKind::Host: // RFC 6761
        return "host-" + QByteArray::number(number) + ".example";
    case IdentifierKind::User:
        return "user-" + QByteArray::number(number);
    case IdentifierKind::Apn:
        return "apn-" + QByteArray::number(number) + ".example";
    case IdentifierKind::Cell:
        return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
    case IdentifierKind::Password:
        break;
    }
    return kMask.toByteArray();
}

QByteArray withStandIns(const QByteArray &text, const QByteArray &ownApn, const QByteArray &apn)
{
    return withoutTokens(text, [&](QByteArrayView token, IdentifierKind kind, int number) {
        return !ownApn.isEmpty() && token == ownApn ? apn : standInOf(kind, number);
    });
}

QByteArray comparable(const QByteArray &command)
{
    QByteArray plain;
    bool isText = false;
    for (const char c : command) {
        isText = isText != (c == '"');
        if (isText)
            plain += c;
        else if (c != ' ' && c != '\t')
            plain += c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    }
    if (plain.startsWith("AT#FTPOPEN="))
        plain.replace(":21\",", "\","); // the port that is meant without one
    return plain;
}

QByteArray patternOf(const QByteArray &command)
{
    const QByteArray pattern =
        withoutTokens(comparable(command),
                      [](QByteArrayView, IdentifierKind, int) { return kMask.toByteArray(); });
    return pattern.contains(kMask) ? pattern : maskedCommand(pattern);
}

bool fitsPattern(const QByteArray &command, const QByteArray &pattern)
{
    if (!pattern.contains(kMask))
        return pattern == command;
    QList<QByteArrayView> parts;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(kMask); at >= 0; at = pattern.indexOf(kMask, from)) {
        parts += QByteArrayView(pattern).sliced(from, at - from);
        from = at + kMask.size();
    }
    const QByteArrayView last = QByteArrayView(pattern).sliced(from);
    if (!command.startsWith(parts.first()) || !command.endsWith(last))
        return false;
    from = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype at = command.indexOf(parts[i], from);
        if (at < 0)
            return false;
        from = at + parts[i].size();
    }
    return from + last.size() <= command.size();
}

} // namespace fota
