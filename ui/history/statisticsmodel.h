#pragma once

#include "core/session/stepstatistics.h"

#include <QAbstractTableModel>

namespace fota {

/// How the steps went with modules of one model.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Title, Visits, Median, Slowest, Failed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<StepStatistic> &steps);
    const QList<StepStatistic> &steps() const { return m_steps; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StepStatistic &step, int column) const;

    QList<StepStatistic> m_steps;
};

} // namespace fota
