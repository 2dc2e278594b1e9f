#pragma once

#include "ui/plot/signalhistory.h"

#include <QPalette>
#include <QRectF>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace fota {

/// The moments of a run in the plot: a line each, with the step's letter or the restart's number
/// beside it. The apply and the restarts have lines of their own kind.
class PlotMarks
{
public:
    explicit PlotMarks(QCustomPlot *plot) : m_plot(plot) {}

    void show(const QList<SignalHistory::Mark> &marks);
    void tint(const QPalette &palette);
    bool isFree(const QRectF &box) const; ///< no mark is in it, as they were placed last
    void place(); ///< letters where there is room, one over the other where they are close

private:
    struct Item
    {
        SignalHistory::Mark mark;
        QCPItemStraightLine *line;
        QCPItemText *text;
    };
    Item made(const SignalHistory::Mark &mark);
    void tint(const Item &item) const;

    QCustomPlot *m_plot;
    QList<Item> m_items;
    QList<QRectF> m_taken; ///< by lines and letters, in pixels
    QPalette m_palette;
};

} // namespace fota
