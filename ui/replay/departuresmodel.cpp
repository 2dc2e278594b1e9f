#include "ui/replay/departuresmodel.h"

#include "core/diagnosis/analysis.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/safetext.h"

namespace fota {

void DeparturesModel::clear()
{
    beginResetModel();
    m_departures.clear();
    endResetModel();
}

void DeparturesModel::add(const Departure &departure)
{
    if (m_departures.size() >= kMost)
        return;
    const int row = int(m_departures.size());
    beginInsertRows({}, row, row);
    m_departures.append(departure);
    endInsertRows();
}

int DeparturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_departures.size());
}

int DeparturesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RemarkTable::ColumnCount;
}

QVariant DeparturesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Departure &departure = m_departures[index.row()];
    const QString line = departure.line > 0 ? QString::number(departure.line) : QString();
    const QString text = visibleText(departure.text);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == RemarkTable::Line)
            return line;
        return index.column() == RemarkTable::Code ? departure.step : text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::AccessibleTextRole:
        if (index.column() != RemarkTable::Text)
            return {};
        return departure.line > 0 ? tr("Step %1, line %2: %3").arg(departure.step, line, text)
                                  : tr("Step %1: %2").arg(departure.step, text);
    case RemarkTable::SeverityRole:
        return int(LogFinding::Severity::Warning);
    case Qt::FontRole:
        return index.column() == RemarkTable::Text ? QVariant() : QVariant(fixedFont());
    case Qt::TextAlignmentRole:
        return index.column() == RemarkTable::Line
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    default:
        return {};
    }
}

QVariant DeparturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RemarkTable::Line:
        return tr("Line");
    case RemarkTable::Code: //: of the procedure, as "4.f"
        return tr("Step");
    default: //: of the replay from the log
        return tr("Where the engine leaves the log, and why");
    }
}

} // namespace fota
