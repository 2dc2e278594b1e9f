#include "core/log/identifierpatterns.h"

#include "core/log/asciibytes.h"
#include "core/log/loginwords.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

using Kind = IdentifierKind;

char at(QByteArrayView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : '\0';
}

bool oneOf(QByteArrayView word, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [word](const char *one) { return word == one; });
}

/// The last word before \a end, small letters, what separates left out: "imei" of "IMEI: ".
QByteArray wordBefore(QByteArrayView text, qsizetype end)
{
    while (end > 0 && QByteArrayView(" :=\"'\t(#.").contains(text[end - 1]))
        --end;
    qsizetype begin = end;
    while (begin > 0 && isLetter(text[begin - 1]) && end - begin < 16)
        --begin;
    return text.sliced(begin, end - begin).toByteArray().toLower();
}

/// A number of a country's network begins an IMSI (E.212).
bool beginsWithCountry(QByteArrayView digits)
{
    return digits.startsWith("001") || (digits[0] >= '2' && digits[0] <= '7');
}

void takeNumber(QByteArrayView text, qsizetype begin, qsizetype end, QList<Identifier> *found)
{
    const QByteArrayView digits = text.sliced(begin, end - begin);
    const qsizetype size = digits.size();
    const auto take = [&](Kind kind) {
        if (const auto one = identifierOf(kind, digits))
            *found += *one;
    };
    const QByteArray word = wordBefore(text, begin);
    if (oneOf(word, {"imei", "imeisv", "cgsn"}))
        return take(Kind::Imei);
    if (oneOf(word, {"imsi", "cimi"}))
        return take(Kind::Imsi);
    if (oneOf(word, {"iccid", "ccid", "sim"}) && size >= 18)
        return take(Kind::Iccid);
    if (oneOf(word, {"msisdn", "phone", "tel", "mdn", "cnum", "subscriber"}) && size >= 7)
        return take(Kind::Phone);
    if (isWord(at(text, begin - 1)) || isWord(at(text, end)))
        return; // a part of something else
    const bool isFraction = (at(text, end) == '.' && isDigit(at(text, end + 1)))
                            || (at(text, begin - 1) == '.' && isDigit(at(text, begin - 2)));
    if (isFraction)
        return;
    if (size == 15 && hasCheckDigit(digits))
        take(Kind::Imei);
    else if (size == 15 && beginsWithCountry(digits))
        take(Kind::Imsi);
    else if ((size == 19 || size == 20) && digits.startsWith("89"))
        take(Kind::Iccid);
}

/// "+15551234567", "+1 555 123-4567"; gives where it ends.
qsizetype takePhone(QByteArrayView text, qsizetype plus, QList<Identifier> *found)
{
    if (isWord(at(text, plus - 1)) || !isDigit(at(text, plus + 1)))
        return plus + 1;
    qsizetype end = plus + 1;
    qsizetype last = end; // behind the last digit
    int digits = 0;
    for (; end < text.size(); ++end) {
        if (isDigit(text[end])) {
            ++digits;
            last = end + 1;
        } else if (!QByteArrayView(" -()").contains(text[end]) || end - last > 1) {
            break;
        }
    }
    if (digits < 8 || digits > 15 || isWord(at(text, last))
        || (at(text, last) == '.' && isDigit(at(text, last + 1))))
        return plus + 1;
    found->append({Kind::Phone, text.sliced(plus + 1, last - plus - 1).toByteArray()});
    return last;
}

/// "35-209900-176148-1"
void takeGroupedImei(QByteArrayView text, qsizetype begin, QList<Identifier> *found)
{
    constexpr QByteArrayView form("dd-dddddd-dddddd-d");
    if (begin + form.size() > text.size() || isWord(at(text, begin - 1))
        || isWord(at(text, begin + form.size())))
        return;
    QByteArray digits;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == 'd' ? !isDigit(text[begin + i]) : text[begin + i] != '-')
            return;
        if (form[i] == 'd')
            digits += text[begin + i];
    }
    if (hasCheckDigit(digits))
        found->append({Kind::Imei, digits});
}

bool isVersionWord(QByteArrayView word)
{
    return oneOf(word, {"v", "ver", "version", "rev", "revision", "release", "firmware", "fw", "sw",
                        "software", "build", "boot", "kernel", "bootloader", "hw", "hardware"});
}

/// A piece of digits, points and colons that may be an address.
void takeAddress(QByteArrayView text, qsizetype begin, qsizetype end, QList<Identifier> *found)
{
    const char before = at(text, begin - 1);
    if (isWord(before) || before == '_' || before == '-')
        return;
    QByteArrayView piece = text.sliced(begin, end - begin);
    if (piece.contains('.')) { // of IPv4: a port or a dot may follow
        qsizetype size = 0;
        while (size < piece.size() && (isDigit(piece[size]) || piece[size] == '.'))
            ++size;
        piece = piece.first(size);
    }
    while (piece.endsWith('.') || (piece.endsWith(':') && !piece.endsWith("::")))
        piece.chop(1);
    const char after = at(text, begin + piece.size());
    if (isWord(after) || after == '_'
        || (after == '-' && isLetter(at(text, begin + piece.size() + 1))))
        return;
    if (isAddress(piece) && !isVersionWord(wordBefore(text, begin)))
        found->append({Kind::Address, piece.toByteArray()});
}

/// A name with a top-level domain that no file of a module has as its ending.
bool isHostName(QByteArrayView name)
{
    const qsizetype dot = name.lastIndexOf('.');
    if (dot <= 0 || name.contains("..") || name.startsWith('-') || name.startsWith('.'))
        return false;
    const QByteArray domain = name.sliced(dot + 1).toByteArray().toLower();
    if (!std::ranges::any_of(name.first(dot), isLetter))
        return false;
    if (oneOf(domain,
              {"com",   "net",   "org",   "edu", "gov",      "mil",     "int",  "info",    "biz",
               "io",    "cloud", "local", "lan", "internal", "example", "test", "invalid", "corp",
               "intra", "gprs",  "uk",    "us",  "ca",       "de",      "fr",   "es",      "it",
               "nl",    "be",    "ch",    "se",  "dk",       "fi",      "pl",   "cz",      "eu",
               "cn",    "jp",    "kr",    "tw",  "br",       "mx",      "au",   "nz",      "ru",
               "tr",    "il",    "za",    "sg",  "hk",       "ie",      "pt"}))
        return true;
    return oneOf(domain, {"at", "in", "no", "me"}) && name.first(dot).contains('.');
}

void takeName(QByteArrayView text, qsizetype begin, qsizetype end, QList<Identifier> *found)
{
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    const QByteArrayView name = text.sliced(begin, end - begin);
    if (at(text, begin - 1) != '_' && at(text, end) != '_' && isHostName(name))
        found->append({Kind::Host, name.toByteArray()});
}

} // namespace

bool hasCheckDigit(QByteArrayView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1) {
            digit *= 2;
            digit -= digit > 9 ? 9 : 0;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

QList<Identifier> identifiersByForm(QByteArrayView text)
{
    QList<Identifier> found = loginsByWords(text);
    qsizetype pieceEnd = 0; // looked at as an address, as a name
    qsizetype nameEnd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            if (const qsizetype end = takePhone(text, i, &found); end > i + 1)
                i = nameEnd = pieceEnd = end;
            continue;
        }
        if (!isWord(c) && c != ':')
            continue;
        if (i >= pieceEnd && (isDigit(c) || c == ':' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'))) {
            pieceEnd = i;
            const auto isPiece = [](char d) {
                return isDigit(d) || d == '.' || d == ':'
                       || ((d | 0x20) >= 'a' && (d | 0x20) <= 'f');
            };
            while (pieceEnd < text.size() && isPiece(text[pieceEnd]))
                ++pieceEnd;
            takeAddress(text, i, pieceEnd, &found);
        }
        if (i >= nameEnd && isWord(c)) {
            nameEnd = i;
            while (nameEnd < text.size()
                   && (isWord(text[nameEnd]) || text[nameEnd] == '.' || text[nameEnd] == '-'))
                ++nameEnd;
            takeName(text, i, nameEnd, &found);
        }
        if (isDigit(c) && !isDigit(at(text, i - 1))) {
            qsizetype end = i;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            if (end - i >= 7)
                takeNumber(text, i, end, &found);
            else if (end - i == 2)
                takeGroupedImei(text, i, &found);
            // Not beyond: what begins within it was looked at from here.
            i = end - 1;
        }
    }
    return found;
}

} // namespace fota
