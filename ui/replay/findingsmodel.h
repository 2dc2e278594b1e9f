#pragma once

#include "core/diagnosis/analysis.h"
#include "ui/replay/remarktable.h"

#include <QAbstractTableModel>

namespace fota {

/// What is worth telling of a log: line, id and sentence of each finding.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line = RemarkTable::Line, Id = RemarkTable::Code, Text = RemarkTable::Text };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<LogFinding> &findings);
    const LogFinding &finding(int row) const { return m_findings[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogFinding> m_findings;
};

} // namespace fota
