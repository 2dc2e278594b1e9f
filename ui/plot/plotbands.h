#pragma once

#include "ui/text/signalbands.h"

#include <QPalette>

#include <functional>

class QCPAxis;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;

namespace fota {

/// What is excellent, good, fair or poor of one curve: quiet grounds behind it, with their words.
class PlotBands
{
public:
    explicit PlotBands(QCustomPlot *plot);

    /// \a bands: of the curve on \a axis, best first; \a name: the curve's. None: nothing is drawn.
    void show(const QList<SignalBand> &bands, const QString &name, QCPAxis *axis);
    void tint(const QPalette &palette);
    /// A word is shown where its band is high enough for it, at a place that is free of curves; in
    /// no place that is, under them.
    void place(const std::function<bool(const QRectF &)> &isFree);

private:
    struct Ground
    {
        QCPItemRect *rect;
        QCPItemText *word;
    };

    QCustomPlot *m_plot;
    QList<Ground> m_grounds;
    QList<SignalBand> m_bands;
    QCPAxis *m_axis = nullptr;
    QPalette m_palette;
};

} // namespace fota
