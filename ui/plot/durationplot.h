#pragma once

#include "core/session/stepstatistics.h"

#include <QWidget>

class QCPCurve;
class QCPGraph;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;

namespace fota {

/// How long each step took: a dot for the median, a ring for the slowest, a line between them, and
/// over them how many failed. Times are on a logarithmic scale, for they go from milliseconds to
/// minutes. All of it in words is the accessible description. A click, or Left, Right, Home and End
/// choose a step.
class DurationPlot : public QWidget
{
    Q_OBJECT

public:
    explicit DurationPlot(QWidget *parent = nullptr);

    void setSteps(const QList<StepStatistic> &steps);
    void showStep(int at); ///< its place in the list; -1: none

Q_SIGNALS:
    void stepChosen(int at);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePlot();
    void makeAxes();
    void fillAxes();
    void placeRates();
    void tint();
    void describe();
    bool keyPressed(int key);

    QList<StepStatistic> m_steps;
    QCustomPlot *m_plot;
    QCPGraph *m_medians = nullptr;
    QCPGraph *m_slowest = nullptr;
    QCPCurve *m_spans = nullptr; ///< from the one to the other
    QCPItemRect *m_cursor = nullptr;
    QCPItemText *m_legend = nullptr;
    QList<QCPItemText *> m_rates; ///< of failure
    int m_at = -1;
};

} // namespace fota
