#pragma once

#include "core/engine/portinfo.h"

#include <QStyledItemDelegate>

namespace fota {

/// What the rows of the port list hold beside their text, which is all of it in one line.
enum PortRole {
    PortNameRole = Qt::UserRole, ///< as it is opened
    PortTitleRole,               ///< what device it is
    PortDetailRole,              ///< by what USB knows it
    PortStateRole,               ///< in words; empty where there is nothing to say
    PortToneRole,                ///< Role of the state
    PortOtherRole,               ///< the entry that lets one type
};

/// The short name of a port: "ttyUSB1".
QString shortPortName(const QString &port);

/// Two lines for each port: its name, the device and its state; below, by what USB knows it.
class PortDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace fota
