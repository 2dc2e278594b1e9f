#pragma once

#include "ui/theme/palette.h"

#include <QStyledItemDelegate>

namespace fota {

/// Paints a cell of the log: fixed font, the direction as a sign, what the module means beside the
/// line in secondary colour; a mark before the time, and what is highlighted with its word behind.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   Role ink, Role wordsInk) const;
};

} // namespace fota
