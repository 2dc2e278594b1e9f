#include "core/log/identifiers.h"

#include "core/log/asciibytes.h"

#include <QStringView>

#include <algorithm>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool isHexDigit(char c)
{
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

constexpr std::array<QLatin1StringView, kIdentifierKinds> kNames{
    "imei"_L1, "iccid"_L1, "imsi"_L1, "phone"_L1, "address"_L1,
    "host"_L1, "user"_L1,  "apn"_L1,  "cell"_L1,  "password"_L1};

/// "10.1.2.3": octets as they are written, without leading zeros; nothing if one is none.
std::optional<QList<int>> octetsOf(QByteArrayView text)
{
    QList<int> octets;
    int value = -1;
    int digits = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '.') {
            if (digits == 0 || value > 255)
                return {};
            octets += value;
            value = -1;
            digits = 0;
            continue;
        }
        if (!isDigit(text[i]) || digits == 3 || value == 0)
            return {};
        value = std::max(value, 0) * 10 + (text[i] - '0');
        ++digits;
    }
    return octets;
}

bool isOctets(QByteArrayView text)
{
    if (text.size() < 7 || !isDigit(text[0]))
        return false;
    const auto octets = octetsOf(text);
    if (!octets)
        return false;
    const qsizetype count = octets->size();
    if (count != 4 && count != 8 && count != 16 && count != 32)
        return false;
    const int first = octets->first();
    const bool isNobodys = std::ranges::all_of(octets->first(std::min<qsizetype>(count, 4)),
                                               [](int octet) { return octet == 0; });
    if (count >= 16)
        return !std::ranges::all_of(*octets, [](int octet) { return octet == 0; });
    return !isNobodys && first != 127 && first != 255;
}

bool isIpv6(QByteArrayView text)
{
    if (text.size() < 6 || text.size() > 39 || text.count(':') < 2)
        return false;
    int groups = 0;
    int digits = 0;
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != ':') {
            if (!isHexDigit(text[i]) || ++digits > 4)
                return false;
            groups += digits == 1;
            continue;
        }
        const bool isDouble = i + 1 < text.size() && text[i + 1] == ':';
        if (isDouble && std::exchange(gap, true))
            return false;
        if (!isDouble && digits == 0 && !(i > 0 && text[i - 1] == ':'))
            return false;
        digits = 0;
    }
    if (text.back() == ':' && !text.endsWith("::"))
        return false;
    return gap ? groups >= 2 && groups < 8 : groups == 8;
}

/// The host of "host:21", "[2001:db8::1]:21", "ftp://anna@host/folder".
QByteArrayView hostPart(QByteArrayView text)
{
    if (const qsizetype scheme = text.indexOf("://"); scheme >= 0)
        text = text.sliced(scheme + 3);
    if (const qsizetype path = text.indexOf('/'); path >= 0)
        text = text.first(path);
    if (const qsizetype login = text.lastIndexOf('@'); login >= 0)
        text = text.sliced(login + 1);
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        return close > 0 ? text.sliced(1, close - 1) : text;
    }
    if (text.count(':') == 1)
        text = text.first(text.indexOf(':'));
    return text;
}

QByteArray onlyDigits(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (!QByteArrayView(" -+().").contains(c))
            return {};
    }
    return digits;
}

bool isBetween(qsizetype size, qsizetype least, qsizetype most)
{
    return size >= least && size <= most;
}

} // namespace

QLatin1StringView kindName(IdentifierKind kind)
{
    return kNames[size_t(kind)];
}

std::optional<IdentifierKind> keepableKind(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (IdentifierKind(i) != IdentifierKind::Password && name == kNames[i])
            return IdentifierKind(i);
    }
    return {};
}

QByteArray kindToken(IdentifierKind kind)
{
    const QLatin1StringView name = kindName(kind);
    return QByteArray(name.data(), name.size()).toUpper();
}

bool isToken(QByteArrayView text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, [](char c) { return c == '*'; }))
        return true;
    const qsizetype dash = text.indexOf('-');
    if (dash < 3)
        return false;
    const auto named = [&](QLatin1StringView name) {
        return text.first(dash) == QByteArray(name.data(), name.size()).toUpper();
    };
    return std::ranges::any_of(kNames, named)
           && (allDigits(text.sliced(dash + 1)) || text.sliced(dash + 1) == "more");
}

QList<std::pair<IdentifierKind, int>> tokensIn(QByteArrayView text)
{
    QList<std::pair<IdentifierKind, int>> tokens;
    for (qsizetype dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
        qsizetype begin = dash;
        while (begin > 0 && text[begin - 1] >= 'A' && text[begin - 1] <= 'Z')
            --begin;
        qsizetype end = dash + 1;
        while (end < text.size() && isDigit(text[end]) && end - dash <= 8)
            ++end;
        if (begin == dash || end == dash + 1)
            continue;
        const QByteArray name = text.sliced(begin, dash - begin).toByteArray().toLower();
        const auto kind = std::ranges::find_if(
            kNames, [&](QLatin1StringView one) { return name == QByteArrayView(one); });
        if (kind != kNames.end())
            tokens.append({IdentifierKind(kind - kNames.begin()),
                           text.sliced(dash + 1, end - dash - 1).toByteArray().toInt()});
    }
    return tokens;
}

bool isAddress(QByteArrayView text)
{
    return isOctets(text) || isIpv6(text);
}

std::optional<Identifier> identifierOf(IdentifierKind kind, QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || isToken(text))
        return {};
    switch (kind) {
    case IdentifierKind::Imei: // of 16 digits, the last two are the software's version
        if (const QByteArray digits = onlyDigits(text); isBetween(digits.size(), 14, 16))
            return Identifier{kind, digits};
        return {};
    case IdentifierKind::Iccid: {
        QByteArray digits = text.toByteArray();
        while (digits.endsWith('F') || digits.endsWith('f'))
            digits.chop(1);
        if (allDigits(digits) && isBetween(digits.size(), 18, 22))
            return Identifier{kind, digits};
        return {};
    }
    case IdentifierKind::Imsi:
        if (allDigits(text) && isBetween(text.size(), 10, 15))
            return Identifier{kind, text.toByteArray()};
        return {};
    case IdentifierKind::Phone:
        if (const QByteArray digits = onlyDigits(text); isBetween(digits.size(), 5, 15))
            return Identifier{kind, digits};
        return {};
    case IdentifierKind::Address:
        if (isAddress(text))
            return Identifier{kind, text.toByteArray()};
        return {};
    case IdentifierKind::Host: {
        const QByteArray host = hostPart(text).toByteArray();
        if (isAddress(host))
            return Identifier{IdentifierKind::Address, host};
        const auto isNumber = [](char c) { return isDigit(c) || c == '.'; };
        if (host.contains(' ') || isToken(host) || std::ranges::all_of(host, isNumber))
            return {};
        return Identifier{kind, host};
    }
    case IdentifierKind::Cell:
        if (text.size() >= 3 && std::ranges::all_of(text, isHexDigit))
            return Identifier{kind, text.toByteArray()};
        return {};
    case IdentifierKind::User:
    case IdentifierKind::Apn:
    case IdentifierKind::Password:
        return Identifier{kind, text.toByteArray()};
    }
    return {};
}

} // namespace fota
