#pragma once

#include <QLabel>

namespace fota {

/// The values at one moment, on a small card over the plot, beside the line that marks it. Never in
/// the way of the mouse.
class PlotReadout : public QLabel
{
    Q_OBJECT

public:
    explicit PlotReadout(QWidget *plot);

    /// \a lines: none hides it. \a x: of the line; \a inside: where the card may lie.
    void show(const QStringList &lines, double x, const QRect &inside);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fota
