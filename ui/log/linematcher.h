#pragma once

#include <QByteArrayView>
#include <QRegularExpression>
#include <QString>

namespace fota {

/// Plain text or a regular expression that is looked for in lines, upper and lower case alike, as
/// the lines are shown: control and 8-bit bytes as escapes. What an expression may cost a line is
/// bounded; one that costs more does not match it.
class LineMatcher
{
public:
    LineMatcher() = default; ///< matches every line
    LineMatcher(const QString &text, bool isExpression);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool isExpression() const { return m_isExpression; }
    /// Why an expression is none, in words; empty: it can be used. One that cannot matches nothing.
    QString problem() const;
    bool matches(QByteArrayView line) const;
    /// The bytes that matching comes down to, in lower case; empty: it does not.
    QByteArray literal() const;

    friend bool operator==(const LineMatcher &one, const LineMatcher &other)
    {
        return one.m_text == other.m_text && one.m_isExpression == other.m_isExpression;
    }

private:
    QString m_text;
    bool m_isExpression = false;
    QByteArray m_needle; ///< of plain text: lower case
    QRegularExpression m_expression;
};

} // namespace fota
