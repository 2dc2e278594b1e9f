#include "core/log/fieldkinds.h"

#include <algorithm>

namespace fota {

namespace {

using Kind = IdentifierKind;

std::optional<Kind> kindOfLetter(char letter)
{
    switch (letter) {
    case 'm':
        return Kind::Imei;
    case 'c':
        return Kind::Iccid;
    case 'i':
        return Kind::Imsi;
    case 't':
        return Kind::Phone;
    case 'a':
        return Kind::Address;
    case 'h':
        return Kind::Host;
    case 'u':
        return Kind::User;
    case 'n':
        return Kind::Apn;
    case 'l':
        return Kind::Cell;
    case 'p':
        return Kind::Password;
    default:
        return {};
    }
}

} // namespace

QList<QByteArray> fieldsOf(QByteArrayView text, char separator)
{
    QList<QByteArray> fields;
    QByteArray field;
    bool quoted = false;
    bool closed = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (text[i] == '"') {
            closed = quoted;
            quoted = !quoted;
        } else if (text[i] == separator && !quoted) {
            fields += field.trimmed();
            field.clear();
            closed = false;
        } else if (!closed) {
            field += text[i];
        }
    }
    return fields << field.trimmed();
}

QList<Identifier> byKinds(const QList<QByteArray> &fields, QByteArrayView kinds)
{
    QList<Identifier> found;
    const bool goesOn = kinds.endsWith('+');
    if (goesOn)
        kinds.chop(1);
    for (qsizetype i = 0; i < fields.size() && !kinds.isEmpty(); ++i) {
        if (i >= kinds.size() && !goesOn)
            break;
        const auto kind = kindOfLetter(kinds[std::min(i, kinds.size() - 1)]);
        const auto one = kind ? identifierOf(*kind, fields[i]) : std::nullopt;
        if (one)
            found += *one;
    }
    return found;
}

} // namespace fota
