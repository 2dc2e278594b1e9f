#pragma once

#include <QStyledItemDelegate>

namespace fota {

/// Paints the rows of the StepModel: sign, letter, title, detail, state and time in columns that
/// stand under each other through all phases.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fota
