#include "core/fota/checkfile.h"
#include "core/fota/checktext.h"
#include "core/fota/firmwareversion.h"
#include "core/fota/modelname.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool isSeparator(QChar c)
{
    return c == u'_' || c == u'-' || c == u'.';
}

/// What stands before "_to_" in the name without its folders; empty: no base is stated.
QStringView statedBase(QStringView file)
{
    const QStringView name = file.sliced(file.lastIndexOf(u'/') + 1);
    const qsizetype to = name.indexOf(u"_to_"_s, 0, Qt::CaseInsensitive);
    return to > 0 ? name.first(to) : QStringView();
}

bool sameVersion(QStringView left, QStringView right)
{
    const VersionOrder order = compareVersions(left, right);
    return order == VersionOrder::Same || order == VersionOrder::NearEqual;
}

/// Without the words before the version: a model's name, then words without a digit
/// ("ME910C1-NA_30.00.001-B026", "delta_30.00.001-B026").
QStringView withoutPrefix(QStringView base)
{
    const QString model = statedModel(base, {}).text;
    if (!model.isEmpty())
        base = base.sliced(base.indexOf(model) + model.size());
    while (true) {
        const auto end = std::find_if(base.begin(), base.end(), isSeparator);
        if (end == base.end() || std::any_of(base.begin(), end, isDigit))
            return base;
        base = base.sliced(end - base.begin() + 1);
    }
}

/// "B026" for "30.00.001-B026": the tail of the version from one of its separators on.
bool isTailOf(QStringView base, QStringView version)
{
    const qsizetype at = version.size() - base.size();
    return at > 0 && isSeparator(version[at - 1]) && version.endsWith(base, Qt::CaseInsensitive);
}

enum class BaseFit : quint8 { Present, Unsure, Other };

BaseFit fitOf(QStringView base, QStringView main, const std::optional<QString> &sub)
{
    const bool hasSub = sub && !sub->isEmpty();
    if (sameVersion(base, main) || isTailOf(base, main)
        || (hasSub && sameVersion(base, fullVersion(main, sub))))
        return BaseFit::Present;
    return !hasSub && needsSubVersion(main, base) ? BaseFit::Unsure : BaseFit::Other;
}

} // namespace

Result<bool> checkDeltaName(QStringView file, QStringView presentMain,
                            const std::optional<QString> &presentSub, QStringView model)
{
    if (!model.isEmpty()) {
        const StatedModel stated = statedModel(file, model);
        if (stated.fit == StatedModel::Fit::Other)
            return Error{ErrorCode::DeltaOtherModel,
                         u"for %1; this is a %2"_s.arg(stated.text, asciiText(model)),
                         {}};
    }
    const QStringView base = withoutPrefix(statedBase(file));
    if (!hasDigit(base) || presentMain.isEmpty())
        return false;
    const BaseFit fit = fitOf(base, presentMain, presentSub);
    if (fit == BaseFit::Other)
        return Error{ErrorCode::DeltaOtherBase,
                     u"for %1; the module runs %2"_s.arg(
                         asciiText(base), asciiText(fullVersion(presentMain, presentSub))),
                     {}};
    return fit == BaseFit::Present;
}

} // namespace fota
