#pragma once

#include "ui/theme/palette.h"

#include <QPainter>
#include <QWidget>

namespace fota {

/// One pixel between two surfaces.
class Line : public QWidget
{
public:
    explicit Line(Qt::Orientation orientation)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), color(palette(), Role::Line));
    }
};

} // namespace fota
