#include "core/fota/firmwareversion.h"

#include <QStringList>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_' || c == u' ';
}

/// Without spaces, in lower case.
QString folded(QStringView version)
{
    QString text;
    text.reserve(version.size());
    for (const QChar c : version) {
        if (!c.isSpace())
            text += c.toLower();
    }
    return text;
}

/// The numeric field at \a at without its leading zeros; \a at is moved behind it.
QStringView numberAt(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(begin, at - begin);
}

/// Compared by length first: fields may be longer than any integer.
int compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

/// The order of two texts of the same shape: negative, 0, positive; nothing if the shapes differ.
std::optional<int> compareFields(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    int order = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left[l]) && isDigit(right[r])) {
            const int here = compareNumbers(numberAt(left, l), numberAt(right, r));
            order = order == 0 ? here : order;
        } else if (left[l++] != right[r++]) {
            return {};
        }
    }
    if (l < left.size() || r < right.size())
        return {};
    return order;
}

/// "…-B026_FOTA_FOTA" becomes "…-B026_FOTA": what is said twice at the end is said once.
QString withoutRepeatedTail(QString text)
{
    static constexpr qsizetype kLongest = 256; // no version is longer; keeps the search short
    if (text.size() > kLongest)
        return text;
    for (qsizetype at = text.size() - 1; at * 2 >= text.size(); --at) {
        const qsizetype size = text.size() - at;
        if (!isSeparator(text[at]) || at < size)
            continue;
        if (QStringView(text).sliced(at - size, size) == QStringView(text).sliced(at)) {
            text.truncate(at);
            at = text.size();
        }
    }
    return text;
}

} // namespace

VersionOrder compareVersions(QStringView present, QStringView target)
{
    if (present == target)
        return VersionOrder::Same;
    const QString left = folded(present);
    const QString right = folded(target);
    if (const auto order = compareFields(left, right)) {
        if (*order == 0)
            return VersionOrder::NearEqual;
        return *order < 0 ? VersionOrder::Older : VersionOrder::Newer;
    }
    const auto order = compareFields(withoutRepeatedTail(left), withoutRepeatedTail(right));
    return order && *order == 0 ? VersionOrder::NearEqual : VersionOrder::Unordered;
}

VersionOrder compareVersions(QStringView main, const std::optional<QString> &sub,
                             QStringView target)
{
    if (matchesTarget(main, sub, target))
        return VersionOrder::Same;
    const bool hasSub = sub && !sub->isEmpty();
    if (!hasSub && needsSubVersion(main, target))
        return VersionOrder::Unordered;
    const VersionOrder byMain = compareVersions(main, target);
    if (!hasSub || byMain == VersionOrder::Older || byMain == VersionOrder::Newer)
        return byMain;
    const VersionOrder byPair = compareVersions(fullVersion(main, sub), target);
    return byPair == VersionOrder::Unordered ? byMain : byPair;
}

bool matchesTarget(QStringView main, const std::optional<QString> &sub, QStringView target)
{
    return target == main || (sub && !sub->isEmpty() && target == fullVersion(main, sub));
}

bool reachedTarget(QStringView main, const std::optional<QString> &sub, QStringView mainBefore,
                   const std::optional<QString> &subBefore, QStringView target)
{
    return matchesTarget(main, sub, target)
           || (!sub && !subBefore && main != mainBefore && needsSubVersion(main, target));
}

bool needsSubVersion(QStringView main, QStringView target)
{
    if (main.isEmpty() || target.size() < main.size() + 2 || !target.startsWith(main)
        || target[main.size()] != u'.')
        return false;
    const QStringView rest = target.sliced(main.size() + 1);
    return std::all_of(rest.begin(), rest.end(), isDigit);
}

bool plausibleVersion(QStringView line)
{
    // Not trimmed(): 8-bit spaces are garbled bytes of a line, and would stay in the version.
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t'; };
    QStringView text = line;
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    if (text.size() < 3 || text.size() > 64 || !isDigit(text.front()) || !text.contains(u'.'))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
               || u"._-+"_s.contains(c);
    });
}

QString fullVersion(QStringView main, const std::optional<QString> &sub)
{
    return sub && !sub->isEmpty() ? main.toString() + u'.' + *sub : main.toString();
}

} // namespace fota
