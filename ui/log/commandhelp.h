#pragma once

#include <QStyledItemDelegate>

class QCompleter;

namespace fota {

/// Completion of AT commands from the catalogue: each with a line that says what it does.
QCompleter *makeCommandCompleter(QObject *parent);

/// Paints a command in the fixed-width font and its line of help beside.
class CommandHelpDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fota
