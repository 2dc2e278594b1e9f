#include "ui/log/linematcher.h"

#include "core/log/escape.h"

#include <QCoreApplication>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kLongest = 4096; ///< of a line: what the table shows of it
/// Backtracking that a line may cost: else one expression on one line holds the window up.
const QString kBound = QStringLiteral("(*LIMIT_MATCH=20000)");

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool holds(QByteArrayView text, const QByteArray &needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; })
           != text.end();
}

bool isPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

QString shown(QByteArrayView line)
{
    return isPlain(line) ? QString::fromLatin1(line) : visible(line.toByteArray());
}

QRegularExpression expressionOf(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::DontCaptureOption);
}

} // namespace

LineMatcher::LineMatcher(const QString &text, bool isExpression)
    : m_text(text), m_isExpression(isExpression)
{
    if (isExpression) {
        m_expression = expressionOf(kBound + text);
        return;
    }
    m_needle = text.toUtf8();
    std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), lower);
}

QString LineMatcher::problem() const
{
    if (!m_isExpression)
        return {};
    const QRegularExpression typed = expressionOf(m_text); // its places are the user's
    if (typed.isValid())
        return {};
    const qsizetype at = typed.patternErrorOffset();
    if (at < 0 || at >= m_text.size())
        return QCoreApplication::translate(
            "fota::LineMatcher", "Not a regular expression: something is missing at its end.");
    return QCoreApplication::translate("fota::LineMatcher",
                                       "Not a regular expression: look at character %1.")
        .arg(at + 1);
}

QByteArray LineMatcher::literal() const
{
    return m_isExpression || m_needle.contains('\\') ? QByteArray() : m_needle;
}

bool LineMatcher::matches(QByteArrayView line) const
{
    if (m_text.isEmpty())
        return true;
    if (m_isExpression)
        return m_expression.isValid()
               && m_expression.match(shown(line.first(std::min(line.size(), kLongest)))).hasMatch();
    // An escape can be looked for as it is seen.
    return holds(line, m_needle)
           || (m_needle.contains('\\') && !isPlain(line)
               && holds(visible(line.toByteArray()).toUtf8(), m_needle));
}

} // namespace fota
