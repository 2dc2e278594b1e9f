#pragma once

#include "core/session/sessionsteps.h"

#include <QAbstractTableModel>

namespace fota {

/// Two sessions, a row for each visit of a step: how it ended and how long it took in both.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Step,
        Title,
        FirstEnd,
        FirstTime,
        SecondEnd,
        SecondTime,
        Longer,
        Replies,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const SessionComparison &comparison);
    const StepPair &pair(int row) const { return m_comparison.steps[row]; }
    int firstOther() const; ///< the row where they part; -1: they do not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StepPair &pair, int column) const;
    QString spoken(const StepPair &pair) const;

    SessionComparison m_comparison;
};

} // namespace fota
