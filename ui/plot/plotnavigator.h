#pragma once

#include <QObject>

class QCustomPlot;

namespace fota {

/// Which time the plot shows: follows the newest value, zooms by wheel and keys, pans by dragging
/// and by keys. Zooming keeps following; looking elsewhere ends it.
class PlotNavigator : public QObject
{
    Q_OBJECT

public:
    explicit PlotNavigator(QCustomPlot *plot);

    void setExtent(double first, double last); ///< of all there is, Unix time in s; 0: nothing
    void setFollow(bool follow);
    void zoom(double factor); ///< below 1: in; about the newest value, or the middle
    void zoomAt(double factor, double at);
    void showAll();
    void pan(double share); ///< of what is shown
    void bringIn(double at);

Q_SIGNALS:
    void followChanged(bool follow);

private:
    void show(double from, double to);
    void follow();
    void keepNear(); ///< never so far that nothing is to be seen
    void leave();    ///< looks elsewhere

    QCustomPlot *m_plot;
    double m_first = 0;
    double m_last = 0;
    double m_span = 0; ///< s; 0: as long as it grows by itself
    bool m_follow = true;
    bool m_moving = false;
};

} // namespace fota
