#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace fota {

/// The signs of the window: shapes in resources/icons, in the colour of their role.
enum class Sign {
    Done,
    Running,
    Waiting,
    Skipped,
    Other,
    Failed,
    Info,
    Look,
    Sent,
    Received,
    Unsolicited,
    Note,
    Chevron,
    Arrow,
    Copy,
    Close,
    Float,
    Restart,
    Mark,
    More,
};

/// Draws a sign centred in \a box, \a size pixels wide and high.
void paintSign(QPainter *painter, const QRect &box, Sign sign, const QColor &color, int size = 14);

/// A pixmap of a sign for one device pixel ratio; cached.
QPixmap signPixmap(Sign sign, const QColor &color, int size, qreal ratio);

/// An icon that takes the colour of its palette, disabled included.
QIcon signIcon(Sign sign, const QPalette &palette);

} // namespace fota
