#include "ui/replay/findingsmodel.h"

#include "ui/text/findingtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/safetext.h"

#include <QLocale>

namespace fota {

void FindingsModel::setFindings(const QList<LogFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RemarkTable::ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogFinding &finding = m_findings[index.row()];
    const QString text = visibleText(findingText(finding));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QString::number(finding.line);
        return index.column() == Id ? findingCode(finding) : text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::AccessibleTextRole:
        return index.column() == Text ? tr("%1, line %2: %3")
                                            .arg(severityWord(finding.severity))
                                            .arg(finding.line)
                                            .arg(text)
                                      : QVariant();
    case RemarkTable::SeverityRole:
        return int(finding.severity);
    case Qt::FontRole:
        return index.column() == Text ? QVariant() : QVariant(fixedFont());
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                      : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Id: //: of a finding, as "C30"
        return tr("Code");
    default:
        return tr("Finding");
    }
}

} // namespace fota
