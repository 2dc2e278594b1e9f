#include "ui/log/highlightrules.h"

#include <QCoreApplication>
#include <QSettings>

#include <array>

namespace fota {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fota::HighlightRules)
};

constexpr int kMost = 50;       ///< rules
constexpr int kLongest = 1'000; ///< characters of one
const QString kGroup = QStringLiteral("log/highlight");

struct Row
{
    Role ink;
    Role back;
    Sign sign;
    const char *key;
};

constexpr std::array<Row, kHighlightLooks> kLooks{{
    {Role::Good, Role::GoodBack, Sign::Done, "good"},
    {Role::Look, Role::LookBack, Sign::Look, "look"},
    {Role::Failed, Role::FailedBack, Sign::Failed, "failed"},
    {Role::Accent, Role::Selected, Sign::Info, "accent"},
    {Role::Unsolicited, Role::Grid, Sign::Unsolicited, "unsolicited"},
}};

} // namespace

Role highlightInk(HighlightRule::Look look)
{
    return kLooks[size_t(look)].ink;
}

Role highlightBack(HighlightRule::Look look)
{
    return kLooks[size_t(look)].back;
}

Sign highlightSign(HighlightRule::Look look)
{
    return kLooks[size_t(look)].sign;
}

QIcon highlightIcon(HighlightRule::Look look, const QPalette &palette)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(
            signPixmap(highlightSign(look), color(palette, highlightInk(look)), 16, ratio));
    return icon;
}

QString highlightWord(HighlightRule::Look look)
{
    switch (look) {
    case HighlightRule::Look::Good:
        //: a colour of highlighted lines
        return Words::tr("green");
    case HighlightRule::Look::Look:
        //: a colour of highlighted lines
        return Words::tr("amber");
    case HighlightRule::Look::Failed:
        //: a colour of highlighted lines
        return Words::tr("red");
    case HighlightRule::Look::Accent:
        //: a colour of highlighted lines
        return Words::tr("blue");
    case HighlightRule::Look::Unsolicited:
        //: a colour of highlighted lines
        return Words::tr("violet");
    }
    return {};
}

HighlightRules::HighlightRules(const QList<HighlightRule> &rules) : m_rules(rules)
{
    for (const HighlightRule &rule : rules)
        m_matchers << LineMatcher(rule.text, rule.isExpression);
}

HighlightRules HighlightRules::usual()
{
    return HighlightRules(
        {{QStringLiteral("^(ERROR|\\+CM[ES] ERROR:.*)$"), true, HighlightRule::Look::Failed,
          //: beside a line of the log that is an error
          Words::tr("error")}});
}

const HighlightRule *HighlightRules::of(QByteArrayView line) const
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (!m_matchers[i].isEmpty() && m_matchers[i].matches(line))
            return &m_rules[i];
    }
    return nullptr;
}

void HighlightRules::save(QSettings &settings) const
{
    settings.remove(kGroup); // no rows of a longer list stay
    settings.beginWriteArray(kGroup, int(m_rules.size()));
    for (int i = 0; i < m_rules.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("text"), m_rules[i].text);
        settings.setValue(QStringLiteral("expression"), m_rules[i].isExpression);
        settings.setValue(QStringLiteral("look"),
                          QString::fromLatin1(kLooks[size_t(m_rules[i].look)].key));
        settings.setValue(QStringLiteral("word"), m_rules[i].word);
    }
    settings.endArray();
}

HighlightRules HighlightRules::read(QSettings &settings)
{
    if (!settings.contains(kGroup + QStringLiteral("/size")))
        return usual();
    QList<HighlightRule> rules;
    const int count = std::min(settings.beginReadArray(kGroup), kMost);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        HighlightRule rule;
        rule.text = settings.value(QStringLiteral("text")).toString().left(kLongest);
        rule.isExpression = settings.value(QStringLiteral("expression")).toBool();
        rule.word = settings.value(QStringLiteral("word")).toString().left(kLongest);
        const QString key = settings.value(QStringLiteral("look")).toString();
        for (size_t look = 0; look < kLooks.size(); ++look) {
            if (key == QLatin1String(kLooks[look].key))
                rule.look = HighlightRule::Look(look);
        }
        if (!rule.text.isEmpty())
            rules << rule;
    }
    settings.endArray();
    return HighlightRules(rules);
}

} // namespace fota
