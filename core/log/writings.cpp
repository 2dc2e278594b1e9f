#include "core/log/writings.h"

#include "core/log/asciibytes.h"
#include "core/log/windowscode.h"

#include <algorithm>
#include <utility>

namespace fota {

namespace {

using Kind = IdentifierKind;

/// As a SIM's files hold digits: the two of a byte swapped.
QByteArray swapped(QByteArray digits)
{
    if (digits.size() % 2)
        digits += 'F';
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        std::swap(digits[i], digits[i + 1]);
    return digits;
}

} // namespace

QByteArray digitsOf(const QByteArray &text)
{
    QByteArray digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

QByteArray withoutMask(const QByteArray &address)
{
    const QList<QByteArray> octets = address.split('.');
    return octets.size() == 8 || octets.size() == 32 ? octets.first(octets.size() / 2).join('.')
                                                     : address;
}

QList<QByteArray> writings(Kind kind, const QByteArray &value)
{
    const QByteArray digits = digitsOf(value);
    switch (kind) {
    case Kind::Imei: {
        QList<QByteArray> all{value, swapped(digits)};
        if (digits.size() >= 15) { // also with a version in the place of the check digit
            all << digits.first(14)
                << digits.first(2) + '-' + digits.sliced(2, 6) + '-' + digits.sliced(8, 6) + '-'
                       + digits.sliced(14)
                << digits.first(2) + ' ' + digits.sliced(2, 6) + ' ' + digits.sliced(8, 6) + ' '
                       + digits.sliced(14);
        }
        return all;
    }
    case Kind::Iccid: {
        QList<QByteArray> all{value, swapped(value)};
        if (value.size() >= 19)
            all << value.chopped(1); // some leave the check digit out
        return all;
    }
    case Kind::Imsi:
        return {value, swapped(value), swapped('9' + value)};
    case Kind::Phone:
        return {value, digits, swapped(digits)};
    case Kind::Address: {
        const QByteArray address = withoutMask(value);
        QList<QByteArray> all{value, address, address.toLower(), address.toUpper()};
        if (address.count('.') == 3)
            all << QByteArray(address).replace('.', ','); // of a passive mode
        return all;
    }
    case Kind::Host:
    case Kind::User:
    case Kind::Apn:
        return {value, value.toLower(), value.toUpper()};
    case Kind::Cell:
    case Kind::Password:
        break;
    }
    return {value};
}

QList<QByteArray> codings(const QByteArray &value)
{
    QList<QByteArray> all{value};
    const QString text = QString::fromUtf8(value);
    for (const QByteArray &bytes : {toWindowsCode(text), text.toLatin1()}) {
        if (!bytes.isEmpty() && bytes.size() < value.size() && !all.contains(bytes))
            all += bytes;
    }
    return all;
}

} // namespace fota
