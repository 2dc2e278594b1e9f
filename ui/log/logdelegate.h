#pragma once

#include <QStyledItemDelegate>

namespace fota {

/// Paints a cell of the log: fixed font, the direction as a sign, what the module means beside the
/// line in secondary colour.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace fota
