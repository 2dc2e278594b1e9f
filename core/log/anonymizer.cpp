#include "core/log/anonymizer.h"

#include "core/log/asciibytes.h"
#include "core/log/escape.h"
#include "core/log/identifierfields.h"
#include "core/log/identifierpatterns.h"
#include "core/log/textlines.h"
#include "core/log/valueforms.h"
#include "core/log/writings.h"

#include <QSet>

#include <algorithm>

namespace fota {

namespace {

using Kind = IdentifierKind;
using Bounds = FormIndex::Bounds;

constexpr int kStays = -1; ///< id of what is not replaced
const QByteArray kMask = QByteArrayLiteral("***");

/// What two writings of one value have in common. Passwords have a name space of their own: one
/// that is also the user's name is both.
QByteArray keyOf(const Identifier &identifier)
{
    switch (identifier.kind) {
    case Kind::Imei: // what follows is a check digit or the software's version
        return digitsOf(identifier.value).left(14); // of a torn one less is known
    case Kind::Iccid:
    case Kind::Imsi:
    case Kind::Phone:
        return digitsOf(identifier.value);
    case Kind::Address:
        return withoutMask(identifier.value).toLower();
    case Kind::Host:
    case Kind::User:
    case Kind::Apn:
    case Kind::Cell:
        return identifier.value.toLower();
    case Kind::Password:
        return '\n' + identifier.value;
    }
    return {};
}

/// A name that is a plain word may be a part of other words.
bool isDistinctive(const QByteArray &value)
{
    constexpr qsizetype kLong = 8;
    return value.size() >= kLong && !std::ranges::all_of(value, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

Bounds boundsOf(Kind kind, const QByteArray &text)
{
    switch (kind) {
    case Kind::Imei:
    case Kind::Iccid:
    case Kind::Imsi:
        return text.size() >= 14 ? Bounds::Any : Bounds::Number;
    case Kind::Phone:
        return Bounds::Number;
    case Kind::Address:
        return text.contains(':') ? Bounds::Word : Bounds::Number;
    case Kind::Host:
    case Kind::User:
    case Kind::Apn:
    case Kind::Cell:
        return isDistinctive(text) ? Bounds::Any : Bounds::Word;
    case Kind::Password:
        return text.size() < kShortestForm || std::ranges::all_of(text, isDigit) ? Bounds::Word
                                                                                 : Bounds::Any;
    }
    return Bounds::Any;
}

/// Too short to be looked for in all lines.
bool isLocal(Kind kind, const QByteArray &value)
{
    if (kind == Kind::Cell)
        return true;
    const bool isNumber = std::ranges::all_of(value, isDigit);
    return value.size() < 3 || (isNumber && value.size() < kShortestForm);
}

/// Whatever stands in the place of one. Some have the form of an address.
bool looksLikeVersion(const QByteArray &text)
{
    const QList<Identifier> found = identifiersByForm(text);
    return std::ranges::any_of(text, isDigit) && !text.contains('@')
           && std::ranges::all_of(found,
                                  [](const Identifier &one) { return one.kind == Kind::Address; });
}

/// What separates a field from the next one.
bool isEdge(char c)
{
    return uchar(c) >= 0x80 || QByteArrayView("\",;=: \t\r\n").contains(c);
}

bool isNoWord(char c)
{
    return !isWord(c);
}

/// \a ends: what may stand beside the value.
QByteArray withoutValue(const QByteArray &line, const QByteArray &value, const QByteArray &token,
                        bool (*ends)(char), qint64 *count)
{
    QByteArray clean = line;
    for (qsizetype at = clean.indexOf(value); at >= 0;) {
        const qsizetype end = at + value.size();
        if ((at > 0 && !ends(clean[at - 1])) || (end < clean.size() && !ends(clean[end]))) {
            at = clean.indexOf(value, at + 1);
            continue;
        }
        clean.replace(at, value.size(), token);
        ++*count;
        at = clean.indexOf(value, at + token.size());
    }
    return clean;
}

} // namespace

void Anonymizer::keep(Kind kind)
{
    m_kept[size_t(kind)] = kind != Kind::Password;
}

void Anonymizer::protect(const QByteArray &version)
{
    const QByteArray text = version.trimmed();
    // An answer of another kind is no version, and neither is one that hides a number in it.
    if (text.size() < 3 || text.size() > 64 || m_protected.size() >= kMost
        || m_protected.contains(text) || isToken(text))
        return;
    if (digitsOf(text).size() < 14 && looksLikeVersion(text))
        m_protected += text;
}

/// What stands in an identifier's place is one, whatever else it is taken for.
void Anonymizer::protectNoIdentifiers()
{
    FormIndex certain;
    QSet<QByteArray> wholes;
    for (const Known &known : std::as_const(m_values)) {
        if (!known.isField || known.isLocal)
            continue;
        for (const QByteArray &text : known.texts) {
            wholes.insert(text.toLower());
            if (known.kind == Kind::Password)
                certain.add(text, 0, Bounds::Any);
            else if (isDistinctive(text))
                certain.add(text, 0, boundsOf(known.kind, text));
        }
    }
    m_protected.removeIf([&](const QByteArray &version) {
        const QByteArray none;
        return wholes.contains(version.toLower())
               || certain.replaced(version, [&none](int) { return &none; }) != version;
    });
}

/// 15 digits may be an IMEI or an IMSI, whose keys differ: one number is not two values.
void Anonymizer::joinLookalike(const Identifier &identifier, const QByteArray &key)
{
    const Kind other = identifier.kind == Kind::Imei ? Kind::Imsi : Kind::Imei;
    const auto found = m_byKey.constFind(keyOf({other, identifier.value}));
    if (found != m_byKey.cend() && !m_byKey.contains(key)
        && m_values[*found].texts.contains(identifier.value))
        m_byKey.insert(key, *found);
}

void Anonymizer::learn(const Identifier &identifier, Source source)
{
    const QByteArray key = keyOf(identifier);
    if (identifier.kind == Kind::Imei || identifier.kind == Kind::Imsi)
        joinLookalike(identifier, key);
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.cend()) {
        // A flood of what only looks like something takes no place from what is known to be it.
        if (m_values.size() >= (source == Source::Field ? kMost : kMost / 2)) {
            m_overfull = true;
            return;
        }
        m_byKey.insert(key, int(m_values.size()));
        m_values.append({identifier.kind,
                         {identifier.value},
                         source == Source::Field,
                         isLocal(identifier.kind, identifier.value)});
        return;
    }
    Known &known = m_values[*found];
    if (source == Source::Field && !known.isField) { // its place knows better than its form
        known.kind = identifier.kind;
        known.isField = true;
        known.isLocal = isLocal(identifier.kind, identifier.value);
    }
    constexpr qsizetype kWritings = 16;
    if (!known.texts.contains(identifier.value) && known.texts.size() < kWritings)
        known.texts += identifier.value;
}

void Anonymizer::learnPlace(const QByteArray &line, qsizetype from, qsizetype size)
{
    if (m_places.size() < kMost)
        m_places[line].insert(from, size);
    else
        m_overfull = true;
}

void Anonymizer::index(int id, const Known &known)
{
    const bool isKept = m_kept[size_t(known.kind)];
    for (const QByteArray &value : known.texts) {
        for (const QByteArray &text : writings(known.kind, value))
            m_index.add(text, isKept ? kStays : id, boundsOf(known.kind, text));
        if (isKept)
            continue;
        for (const QByteArray &bytes : codings(value))
            indexForms(id, known.kind, bytes);
    }
}

void Anonymizer::indexForms(int id, Kind kind, const QByteArray &value)
{
    m_index.add(value, id, boundsOf(kind, value));
    eachForm(value, [&](const QByteArray &form) {
        const bool isBackwards =
            std::equal(form.cbegin(), form.cend(), value.crbegin(), value.crend());
        const Bounds bounds = isBackwards                    ? boundsOf(kind, form)
                              : form.size() <= kShortestForm ? Bounds::Word
                                                             : Bounds::Any;
        m_index.add(form, id, bounds);
        if (!form.contains('\0'))
            return;
        m_index.add(escapedBytes(form), id, bounds); // as logs write it
        m_index.add(QByteArray(form).replace('\0', "\\x00"), id, bounds);
    });
}

void Anonymizer::reserve(Kind kind, int number)
{
    int &highest = m_reserved[size_t(kind)];
    highest = std::max(highest, number);
}

void Anonymizer::finish()
{
    protectNoIdentifiers();
    for (const char *word : {"ERROR", "CONNECT", "NO CARRIER"}) // whoever is named so
        m_protected += word;
    for (const QByteArray &version : std::as_const(m_protected))
        m_index.add(version, kStays, Bounds::Any);
    std::array<int, kIdentifierKinds> numbers = m_reserved;
    for (Known &known : m_values) {
        const bool isVersion = !known.isField && m_protected.contains(known.texts.first());
        if (isVersion || m_kept[size_t(known.kind)])
            continue;
        known.token =
            known.kind == Kind::Password
                ? kMask
                : kindToken(known.kind) + '-' + QByteArray::number(++numbers[size_t(known.kind)]);
        m_hasLocal |= known.isLocal;
    }
    // Passwords first: what is also a name goes as what matters more.
    for (const bool passwords : {true, false}) {
        for (int id = 0; id < m_values.size(); ++id) {
            const Known &known = m_values[id];
            const bool isIndexed =
                !known.isLocal && (m_kept[size_t(known.kind)] || !known.token.isEmpty());
            if (isIndexed && (known.kind == Kind::Password) == passwords)
                index(id, known);
        }
    }
}

const Anonymizer::Known *Anonymizer::knownAs(const Identifier &identifier) const
{
    const auto found = m_byKey.constFind(keyOf(identifier));
    return found == m_byKey.cend() ? nullptr : &m_values[*found];
}

QByteArray Anonymizer::withoutPlace(const QByteArray &line, KindCounts *replaced) const
{
    const auto places = m_places.constFind(line);
    if (places == m_places.cend())
        return line;
    QByteArray clean = line;
    for (auto place = places->cend(); place != places->cbegin();) { // from behind, for they move
        --place;
        clean.replace(place.key(), place.value(), kMask);
        ++(*replaced)[size_t(Kind::Password)];
    }
    return clean;
}

/// What only its place in the line tells, and what was not learned.
QByteArray Anonymizer::withoutFields(const QByteArray &line, KindCounts *replaced) const
{
    const QByteArray plain = plainText(line).trimmed();
    QList<Identifier> fields = identifiersOfCommand(plain);
    if (fields.isEmpty())
        fields = identifiersOfAnswer({}, plain);
    constexpr qsizetype kCommas = 4; // of a check file with a server or a login
    if (fields.isEmpty() && (plain.count(',') >= kCommas || plain.count(';') >= kCommas))
        fields = identifiersOfCheckRow(plain);
    if (m_overfull)
        fields += identifiersByForm(plain);
    QByteArray clean = line;
    for (const Identifier &field : std::as_const(fields)) {
        const Known *known = knownAs(field);
        if ((known && !known->isLocal) || (!known && !m_overfull) || isKept(field.kind))
            continue;
        const QByteArray token = known                          ? known->token
                                 : field.kind == Kind::Password ? kMask
                                                                : kindToken(field.kind) + "-more";
        clean = withoutValue(clean, field.value, token, known ? isEdge : isNoWord,
                             &(*replaced)[size_t(field.kind)]);
    }
    return clean;
}

QByteArray Anonymizer::apply(const QByteArray &line, KindCounts *replaced) const
{
    KindCounts unused{};
    KindCounts *counts = replaced ? replaced : &unused;
    QByteArray clean = m_places.isEmpty() ? line : withoutPlace(line, counts);
    if (m_hasLocal || m_overfull)
        clean = withoutFields(clean, counts);
    clean = m_index.replaced(clean, [&](int id) -> const QByteArray * {
        if (id == kStays)
            return nullptr;
        const Known &known = m_values[id];
        ++(*counts)[size_t(known.kind)];
        return &known.token;
    });
    if (!clean.contains('\0'))
        return clean;
    // Values are known without those that stood in them.
    const QByteArray plain = withoutNuls(clean);
    const QByteArray other = apply(plain, counts);
    return other == plain ? clean : other;
}

QString Anonymizer::apply(const QString &text) const
{
    return QString::fromUtf8(apply(text.toUtf8()));
}

qsizetype Anonymizer::overhang(const QByteArray &head, const QByteArray &tail) const
{
    constexpr qsizetype kLongest = 4096; ///< form of a value
    const QByteArray before = head.last(std::min(head.size(), kLongest));
    return m_index.endAcross(before + tail.first(std::min(tail.size(), kLongest)), before.size())
           - before.size();
}

KindCounts Anonymizer::values() const
{
    KindCounts counts{};
    for (const Known &known : m_values)
        counts[size_t(known.kind)] += known.token.isEmpty() ? 0 : 1;
    return counts;
}

} // namespace fota
