#include "ui/history/comparisonmodel.h"

#include "ui/history/sessionwords.h"
#include "ui/text/findingtext.h"
#include "ui/text/steptext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using State = LogStep::State;

struct Look
{
    Sign sign;
    Role role;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Started:
        return {Sign::Look, Role::Look};
    case State::Done:
        return {Sign::Done, Role::Good};
    case State::Other:
        return {Sign::Other, Role::Look};
    case State::Failed:
        return {Sign::Failed, Role::Failed};
    }
    return {Sign::Look, Role::Look};
}

QString endOf(const std::optional<StepVisit> &visit)
{
    if (!visit)
        return ComparisonModel::tr("not visited");
    return visit->hasEnded() ? stepState(reported(visit->state))
                             : ComparisonModel::tr("no end on record");
}

const std::optional<StepVisit> &sideOf(const StepPair &pair, int column)
{
    return column < ComparisonModel::SecondEnd ? pair.first : pair.second;
}

bool isNumber(int column)
{
    return column == ComparisonModel::FirstTime || column == ComparisonModel::SecondTime
           || column == ComparisonModel::Longer;
}

} // namespace

void ComparisonModel::setComparison(const SessionComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ComparisonModel::firstOther() const
{
    const auto other = std::ranges::find_if(m_comparison.steps, [](const StepPair &pair) {
        return !pair.first || !pair.second || pair.first->state != pair.second->state;
    });
    return other == m_comparison.steps.end() ? -1 : int(other - m_comparison.steps.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.steps.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(const StepPair &pair, int column) const
{
    const StepVisit &any = pair.any();
    const std::optional<StepVisit> &side = sideOf(pair, column);
    switch (column) {
    case Step:
        return visibleText(any.step) + (any.visit > 1 ? u" ×%1"_s.arg(any.visit) : QString());
    case Title:
        return stepTitle(any.step);
    case FirstEnd:
    case SecondEnd:
        return endOf(side);
    case FirstTime:
    case SecondTime:
        return timeWords(side ? side->elapsedMs : -1);
    case Longer:
        return longerWords(pair.longerMs());
    default:
        if (!pair.first || !pair.second)
            return {};
        return pair.isAlike() ? tr("alike") : tr("other");
    }
}

QString ComparisonModel::spoken(const StepPair &pair) const
{
    return tr("%1 %2: in the first %3, %4; in the second %5, %6")
        .arg(text(pair, Step), text(pair, Title), text(pair, FirstEnd), text(pair, FirstTime),
             text(pair, SecondEnd), text(pair, SecondTime));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StepPair &pair = m_comparison.steps[index.row()];
    const int column = index.column();
    const bool isEnd = column == FirstEnd || column == SecondEnd;
    const std::optional<StepVisit> &side = sideOf(pair, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, column);
    case Qt::ToolTipRole:
        return isEnd && side ? toolTipText(stepDetail(side->detail)) : QString();
    case Qt::AccessibleTextRole:
        return column == Step ? spoken(pair) : QVariant();
    case Qt::FontRole:
        return column == Step || isNumber(column) ? QVariant(fixedFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RowTable::SignRole:
        if (column == Replies && pair.first && pair.second && !pair.isAlike())
            return int(Sign::Look);
        return isEnd && side ? QVariant(int(lookOf(side->state).sign)) : QVariant();
    case RowTable::ToneRole:
        return isEnd && side ? int(lookOf(side->state).role) : int(Role::Look);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Title:
        return tr("What");
    case FirstEnd:
        return tr("First");
    case SecondEnd:
        return tr("Second");
    case FirstTime:
    case SecondTime:
        return tr("Time");
    case Longer:
        return tr("Longer by");
    default:
        return tr("Replies");
    }
}

} // namespace fota
