#pragma once

#include "ui/log/linematcher.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QList>

class QSettings;

namespace fota {

/// Lines with this text are shown in a colour, with its sign and a word beside them.
struct HighlightRule
{
    enum class Look : quint8 { Good, Look, Failed, Accent, Unsolicited };

    QString text;
    bool isExpression = false;
    Look look = Look::Look;
    QString word; ///< may be empty: the sign alone

    friend bool operator==(const HighlightRule &, const HighlightRule &) = default;
};
inline constexpr int kHighlightLooks = int(HighlightRule::Look::Unsolicited) + 1;

Role highlightInk(HighlightRule::Look look);
Role highlightBack(HighlightRule::Look look);
Sign highlightSign(HighlightRule::Look look);
QString highlightWord(HighlightRule::Look look); ///< "red"
QIcon highlightIcon(HighlightRule::Look look, const QPalette &palette);

/// The user's rules. The first that fits a line wins; none costs more than the lines that are seen.
class HighlightRules
{
public:
    HighlightRules() = default;
    explicit HighlightRules(const QList<HighlightRule> &rules);
    static HighlightRules usual(); ///< errors, until the user has made others

    const QList<HighlightRule> &rules() const { return m_rules; }
    const HighlightRule *of(QByteArrayView line) const; ///< null: none

    void save(QSettings &settings) const;
    static HighlightRules read(QSettings &settings); ///< usual() where none were saved

private:
    QList<HighlightRule> m_rules;
    QList<LineMatcher> m_matchers;
};

} // namespace fota
