#include "ui/history/statisticsmodel.h"

#include "ui/history/sessionwords.h"
#include "ui/text/steptext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"

#include <QLocale>

namespace fota {

void StatisticsModel::setSteps(const QList<StepStatistic> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatisticsModel::text(const StepStatistic &step, int column) const
{
    switch (column) {
    case Step:
        return visibleText(step.step);
    case Title:
        return stepTitle(step.step);
    case Visits:
        return QLocale().toString(step.visits);
    case Median:
        return timeWords(step.medianMs);
    case Slowest:
        return timeWords(step.slowestMs);
    default: //: Share of the visits of a step that failed, and their number
        return tr("%1 % (%2)").arg(qRound(step.failureRate() * 100)).arg(step.failed);
    }
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StepStatistic &step = m_steps[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(step, column);
    case Qt::ToolTipRole:
        return column == Slowest && !step.slowestSession.isEmpty()
                   ? toolTipText(tr("In session %1").arg(step.slowestSession))
                   : QString();
    case Qt::AccessibleTextRole:
        return column == Step
                   ? tr("%1 %2: %3 visits, median %4, slowest %5, failed %6")
                         .arg(text(step, Step), text(step, Title), text(step, Visits),
                              text(step, Median), text(step, Slowest), text(step, Failed))
                   : QVariant();
    case Qt::FontRole:
        return column == Title ? QVariant() : QVariant(fixedFont());
    case Qt::TextAlignmentRole:
        return column > Title ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RowTable::SignRole:
        return column == Failed && step.failed > 0 ? QVariant(int(Sign::Failed)) : QVariant();
    case RowTable::ToneRole:
        return int(Role::Failed);
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section > Title ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Title:
        return tr("What");
    case Visits:
        return tr("Visits");
    case Median:
        return tr("Median");
    case Slowest:
        return tr("Slowest");
    default:
        return tr("Failed");
    }
}

} // namespace fota
