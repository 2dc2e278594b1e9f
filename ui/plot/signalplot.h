#pragma once

#include "ui/plot/signalhistory.h"

#include <QWidget>

#include <memory>

class QCPAxisTickerDateTime;
class QCPGraph;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace fota {

class PlotBands;
class PlotMarks;
class PlotNavigator;
class PlotReadout;
class RegistrationStrip;

/// The signal over time, with bands of quality behind it, the moments of a run marked, and the
/// registration under it; what is not known is a gap. All of it in words is the accessible
/// description. A click, or Left, Right, Home and End choose a moment; wheel, plus, minus and 0
/// zoom; dragging and Shift with Left and Right pan; F follows.
class SignalPlot : public QWidget
{
    Q_OBJECT

public:
    enum class Curve { Rssi, Rsrp, Rsrq };
    static constexpr int kCurves = 3;

    explicit SignalPlot(QWidget *parent = nullptr);
    ~SignalPlot() override;

    void add(const SignalReport &report);
    void add(const RegistrationReport &report);
    void stepStarted(const QString &step, qint64 atMs); ///< marked where a phase begins
    void restarted(int count, qint64 atMs);
    void breakOff(qint64 atMs); ///< the port is gone: a gap, and nothing is known now
    void clear();
    void setShown(Curve curve, bool shown);
    void showMoment(qint64 atMs); ///< the shared cursor
    const SignalHistory &history() const { return m_history; }
    std::pair<qint64, qint64> shownMs() const; ///< the time that is shown
    /// Draws all of it, as it is shown, into a picture.
    void paintOn(QPaintDevice *device, const QSize &size);
    QSize pictureSize() const;

public Q_SLOTS:
    void setThresholds(const fota::SignalThresholds &thresholds);
    void setFollow(bool follow);
    void zoomIn();
    void zoomOut();
    void zoomToAll();

Q_SIGNALS:
    void momentChosen(qint64 atMs);
    void followChanged(bool follow);
    void copyWanted();                       ///< of the picture
    void menuWanted(const QPoint &position); ///< on the screen

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePlot();
    void makeAxes();
    void joinMouse();
    void tint();
    void extend(); ///< the history has grown
    void beforeReplot();
    void afterLayout();      ///< what stands in the plot finds its place
    QRectF stripBox() const; ///< where the registration is drawn
    bool hasFew() const;     ///< samples, so that each can have its dot
    void setDots(double wider);
    bool isFree(const QRectF &box) const;
    void placeNames();
    void showBands();
    void showReadout(double at);
    void describe();
    void replot();
    void choose(double at);
    bool keyPressed(const QKeyEvent *event);
    bool moveCursor(int key); ///< to the sample before or after, the first or the last

    static constexpr int kStripGap = 4; ///< between the curves and the registration

    SignalHistory m_history;
    SignalThresholds m_thresholds;
    QCustomPlot *m_plot;
    QCPAxisTickerDateTime *m_times = nullptr;
    QCPGraph *m_curves[kCurves] = {};
    QCPItemText *m_names[kCurves] = {}; ///< beside the curves' ends
    std::unique_ptr<PlotBands> m_bands;
    std::unique_ptr<PlotMarks> m_marks;
    PlotNavigator *m_navigator;
    RegistrationStrip *m_strip;
    PlotReadout *m_readout;
    QCPItemStraightLine *m_cursor = nullptr;
    QCPItemStraightLine *m_hover = nullptr;
    QCPItemRect *m_covers[2] = {};  ///< of what leaves the axes: a drawing (SVG) has no clipping
    QCPItemText *m_empty = nullptr; ///< says that there is nothing yet
    double m_pressedAt = 0;         ///< in pixels
};

} // namespace fota
