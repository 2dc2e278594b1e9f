#include "core/diagnosis/rules.h"

#include <QSet>

#include <algorithm>

namespace fota {

namespace {

bool holds(const Rule::Condition &condition, const Evidence &evidence)
{
    const std::optional<qint64> value = evidence.fact(condition.fact);
    if (condition.missing)
        return !value;
    return value && *value >= condition.from && *value <= condition.to;
}

} // namespace

bool Rule::matches(const Evidence &evidence) const
{
    if (evidence.isUnsettled() && when != When::Always)
        return false;
    if (!pattern.codes.isEmpty() && !pattern.codes.contains(evidence.code))
        return false;
    if (!pattern.steps.isEmpty()
        && std::ranges::none_of(pattern.steps, [&](auto step) { return evidence.step == step; }))
        return false;
    if (!pattern.text.isEmpty() && !evidence.text.contains(pattern.text, Qt::CaseInsensitive))
        return false;
    return std::ranges::all_of(pattern.facts, [&](const Condition &asked) {
        return std::ranges::any_of(pattern.facts, [&](const Condition &other) {
            return other.fact == asked.fact && holds(other, evidence);
        });
    });
}

int Rule::weight() const
{
    QSet<Fact> facts;
    for (const Condition &condition : pattern.facts)
        facts.insert(condition.fact);
    return int(facts.size()) + (pattern.codes.isEmpty() ? 0 : 1) + (pattern.steps.isEmpty() ? 0 : 1)
           + (pattern.text.isEmpty() ? 0 : 1);
}

const QList<Rule> &diagnosisRules()
{
    static const QList<Rule> rules =
        lineRules() + radioRules() + serverRules() + checkRules() + updateRules() + hostRules();
    return rules;
}

} // namespace fota
