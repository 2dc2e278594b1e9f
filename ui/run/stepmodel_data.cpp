#include "ui/run/stepmodel.h"

#include "ui/text/measuretext.h"
#include "ui/widgets/safetext.h"

#include <numeric>

namespace fota {

namespace {

constexpr quintptr kPhaseNode = 0; ///< internal id of a phase; a row's is its phase + 1

/// Under ten seconds with fractions, as one compares them; then as a clock.
QString elapsedText(qint64 ms)
{
    if (ms < 0)
        return {};
    if (ms < 10'000)
        return StepModel::tr("%1 s").arg(double(ms) / 1000.0, 0, 'f', 3);
    return durationText(ms);
}

/// Of what takes less than two seconds nobody asks how long it takes.
QString usualText(qint64 ms)
{
    return ms < 2000 ? QString() : StepModel::tr("usually %1").arg(durationText(ms));
}

} // namespace

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : kPhaseNode);
}

QModelIndex StepModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kPhaseNode)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kPhaseNode);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(kPhases);
    if (parent.internalId() != kPhaseNode || parent.column() > 0)
        return 0;
    return int(m_phases[size_t(parent.row())].size());
}

int StepModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kPhaseNode)
        return phaseData(size_t(index.row()), role);
    return rowData(m_phases[index.internalId() - 1][size_t(index.row())], role);
}

RowState StepModel::phaseState(size_t phase) const
{
    int counts[6] = {};
    for (const Row &row : m_phases[phase])
        ++counts[size_t(row.state)];
    const auto has = [&counts](RowState state) { return counts[size_t(state)] > 0; };
    if (has(RowState::Running))
        return RowState::Running;
    if (has(RowState::Failed))
        return RowState::Failed;
    if (m_phases[phase].empty()) // what comes before the table has not happened yet
        return RowState::Waiting;
    const bool ended = has(RowState::Done) || has(RowState::Other);
    if (has(RowState::Waiting))
        return ended && m_active ? RowState::Running : RowState::Waiting;
    return ended ? RowState::Done : RowState::Skipped;
}

QVariant StepModel::phaseData(size_t phase, int role) const
{
    const RowState state = phaseState(phase);
    switch (role) {
    case IsPhaseRole:
        return true;
    case StateRole:
        return QVariant::fromValue(state);
    case StoppedRole:
        return std::none_of(m_phases[phase].begin(), m_phases[phase].end(), [](const Row &row) {
            return row.state == RowState::Failed && !row.stopped;
        });
    case TitleRole:
        return phaseTitle(Phase(phase), m_way);
    case WordRole:
        return state == RowState::Waiting && !m_active ? QString() : rowStateWord(state);
    case UsualRole: {
        qint64 sum = 0;
        for (const Row &row : m_phases[phase])
            sum += usualMs(row.step);
        return state == RowState::Waiting ? usualText(sum) : QString();
    }
    case ElapsedRole: {
        qint64 sum = 0;
        for (const Row &row : m_phases[phase])
            sum += row.step.isEmpty() ? 0 : std::max<qint64>(0, row.elapsedMs);
        return sum > 0 ? elapsedText(sum) : QString();
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(phaseTitle(Phase(phase), m_way), rowStateWord(state));
    default:
        return {};
    }
}

QString StepModel::detailOf(const Row &row) const
{
    QStringList parts;
    if (!row.detail.isEmpty())
        parts << row.detail;
    else if (row.state == RowState::Running)
        parts << usualText(usualMs(row.step));
    parts.removeAll(QString());
    if (row.visit > 1)
        parts << tr("try %1").arg(row.visit);
    if (row.pass > 1)
        parts << tr("pass %1 of %2").arg(row.pass).arg(std::max(row.pass, m_passes));
    return parts.join(QStringLiteral(" · "));
}

QVariant StepModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case IsPhaseRole:
        return false;
    case StateRole:
        return QVariant::fromValue(row.state);
    case StoppedRole:
        return row.stopped;
    case LetterRole:
        return row.step.startsWith(u"4.") ? row.step : QString();
    case TitleRole:
        return row.title;
    case DetailRole:
        return detailOf(row);
    case ReplyRole:
        return replyOf(row);
    case UsualRole:
        return row.state == RowState::Waiting ? usualText(usualMs(row.step)) : QString();
    case Qt::ToolTipRole: // where it is cut in a narrow window
        return toolTipText(toolTipOf(row));
    case Qt::AccessibleDescriptionRole:
        return replyOf(row);
    case WordRole:
        return rowStateWord(row.state);
    case ElapsedRole:
        if (row.state == RowState::Skipped || row.elapsedMs < 0)
            return QString();
        return row.state == RowState::Running ? durationText(row.elapsedMs)
                                              : elapsedText(row.elapsedMs);
    case StepRole:
        return row.step;
    case StartedRole:
        return row.step.isEmpty() ? row.seenMs : row.startedMs;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name = row.step.startsWith(u"4.") ? row.step + u' ' + row.title : row.title;
        const QString detail = detailOf(row);
        return detail.isEmpty() ? tr("%1, %2").arg(name, rowStateWord(row.state))
                                : tr("%1, %2, %3").arg(name, rowStateWord(row.state), detail);
    }
    default:
        return {};
    }
}

} // namespace fota
