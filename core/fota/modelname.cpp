#include "core/fota/modelname.h"

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Telit's names: two letters, three digits, perhaps a generation ("C1"), then a variant ("NA1").
constexpr std::array kSeries{u"AE", u"BE", u"CE", u"DE", u"FE", u"FN", u"GE", u"GM", u"HE", u"LE",
                             u"LM", u"LN", u"ME", u"ML", u"NE", u"NL", u"SE", u"UE", u"UL", u"WE"};
constexpr std::array kVariants{
    u"NA",  u"NAG",  u"NAX",  u"NAD", u"NA1", u"NAV2", u"NV", u"SV",  u"SVX", u"SVG",
    u"SVL", u"SV1",  u"SVV2", u"SA",  u"SAX", u"SX",   u"ST", u"EU",  u"EUG", u"EUX",
    u"EU1", u"EUV2", u"E1",   u"EA",  u"JN",  u"JN1",  u"JK", u"J1",  u"K1",  u"KK",
    u"KK1", u"BR",   u"BRV2", u"CN",  u"CN1", u"CNX",  u"AP", u"APX", u"AT",  u"ATV2",
    u"AU",  u"AUV2", u"LA",   u"LAX", u"NF",  u"NS",   u"P1", u"WW",  u"WWX", u"ZA"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

struct Name
{
    QString base;    ///< "ME910C1", upper case
    QString variant; ///< "NA", "NAV2", or empty
    qsizetype begin = 0;
    qsizetype end = 0;
};

template<typename List>
bool listed(const List &list, QStringView name)
{
    return std::ranges::any_of(list, [name](const char16_t *known) {
        return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

/// The letters and digits from \a at on.
QStringView wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (isDigit(text[end]) || isLetter(text[end])))
        ++end;
    return text.sliced(at, end - at);
}

bool isGap(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at] == u'-' || text[at] == u'_' || text[at] == u' ');
}

/// The variant behind the base, if one that exists stands there.
void readVariant(QStringView text, Name &name)
{
    const qsizetype at = name.end + (isGap(text, name.end) ? 1 : 0);
    QStringView word = wordAt(text, at);
    if (!listed(kVariants, word))
        return;
    name.variant = word.toString().toUpper();
    name.end = at + word.size();
    const qsizetype second = name.end + (isGap(text, name.end) ? 1 : 0);
    if (wordAt(text, second).compare(u"V2"_s, Qt::CaseInsensitive) == 0) {
        name.variant += u"V2"_s;
        name.end = second + 2;
    }
}

bool readName(QStringView text, qsizetype from, Name &name)
{
    for (qsizetype at = from; at + 5 <= text.size(); ++at) {
        if (at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1])))
            continue;
        if (!listed(kSeries, text.sliced(at, 2)) || !isDigit(text[at + 2]) || !isDigit(text[at + 3])
            || !isDigit(text[at + 4]))
            continue;
        if (at + 5 < text.size() && isDigit(text[at + 5]))
            continue;
        name = {{}, {}, at, at + 5};
        const bool generation = name.end + 1 < text.size() && isLetter(text[name.end])
                                && isDigit(text[name.end + 1]) && text[name.end].toUpper() != u'V';
        name.end += generation ? 2 : 0;
        name.base = text.sliced(at, name.end - at).toString().toUpper();
        readVariant(text, name);
        return true;
    }
    return false;
}

StatedModel::Fit fitOf(const Name &stated, const Name &present)
{
    if (stated.base != present.base)
        return StatedModel::Fit::Other;
    if (stated.variant == present.variant)
        return StatedModel::Fit::Same;
    const bool shortForm = stated.variant + u"V2"_s == present.variant;
    return stated.variant.isEmpty() || shortForm ? StatedModel::Fit::Family
                                                 : StatedModel::Fit::Other;
}

} // namespace

StatedModel statedModel(QStringView text, QStringView present)
{
    Name own;
    readName(present, 0, own);
    StatedModel found;
    Name name;
    for (qsizetype at = 0; readName(text, at, name); at = name.end) {
        const StatedModel::Fit fit = fitOf(name, own);
        if (int(fit) > int(found.fit))
            found = {fit, text.sliced(name.begin, name.end - name.begin).toString()};
    }
    return found;
}

} // namespace fota
