#include "ui/plot/plotnavigator.h"

#include <qcustomplot.h>

#include <QDateTime>

#include <cmath>

namespace fota {

namespace {

constexpr double kWindow = 180;         ///< seconds that are shown while following
constexpr double kAtFirst = 30;         ///< at the begin
constexpr double kShortest = 5;         ///< the closest look
constexpr double kLongest = 30 * 86400; ///< and the widest
constexpr double kRoom = 0.03;          ///< of the span, right of the newest value
constexpr double kStep = 1.25;          ///< of one notch of the wheel

} // namespace

PlotNavigator::PlotNavigator(QCustomPlot *plot) : QObject(plot), m_plot(plot)
{
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->setInteractions(QCP::iRangeDrag);
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    show(now - kAtFirst, now);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](const QWheelEvent *event) {
        const double notches = event->angleDelta().y() / 120.0;
        if (notches != 0)
            zoomAt(std::pow(kStep, -notches), m_plot->xAxis->pixelToCoord(event->position().x()));
    });
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        if (!m_moving) { // dragged
            leave();
            keepNear();
        }
    });
}

void PlotNavigator::show(double from, double to)
{
    m_moving = true;
    m_plot->xAxis->setRange(from, to);
    m_moving = false;
}

void PlotNavigator::setExtent(double first, double last)
{
    if (last <= 0)
        m_span = 0;
    m_first = first;
    m_last = last;
    follow();
}

void PlotNavigator::setFollow(bool follow)
{
    m_follow = follow;
    this->follow();
}

void PlotNavigator::follow()
{
    if (!m_follow || m_last <= 0)
        return;
    const double span = m_span > 0 ? m_span : std::clamp(m_last - m_first, kAtFirst, kWindow);
    show(m_last - span, m_last + span * kRoom);
}

void PlotNavigator::leave()
{
    if (std::exchange(m_follow, false))
        Q_EMIT followChanged(false);
}

void PlotNavigator::keepNear()
{
    const QCPRange range = m_plot->xAxis->range();
    if (m_last <= 0)
        return;
    if (range.upper < m_first + range.size() * kRoom)
        show(m_first - range.size() * (1 - kRoom), m_first + range.size() * kRoom);
    else if (range.lower > m_last - range.size() * kRoom)
        show(m_last - range.size() * kRoom, m_last + range.size() * (1 - kRoom));
}

void PlotNavigator::zoom(double factor)
{
    zoomAt(factor, m_plot->xAxis->range().center());
}

void PlotNavigator::zoomAt(double factor, double at)
{
    const QCPRange range = m_plot->xAxis->range();
    const double size = std::clamp(range.size() * factor, kShortest, kLongest);
    if (m_follow && m_last > 0) {
        m_span = size / (1 + kRoom);
        return follow();
    }
    const double left = (at - range.lower) / range.size();
    show(at - size * left, at + size * (1 - left));
    keepNear();
}

void PlotNavigator::showAll()
{
    if (m_last <= 0)
        return;
    const double span = std::max(m_last - m_first, kAtFirst);
    if (m_follow) {
        m_span = span;
        return follow();
    }
    show(m_last - span * (1 + kRoom), m_last + span * kRoom);
}

void PlotNavigator::pan(double share)
{
    const QCPRange range = m_plot->xAxis->range();
    leave();
    show(range.lower + range.size() * share, range.upper + range.size() * share);
    keepNear();
}

void PlotNavigator::bringIn(double at)
{
    const QCPRange range = m_plot->xAxis->range();
    if (range.contains(at))
        return;
    leave();
    show(at - range.size() / 2, at + range.size() / 2);
}

} // namespace fota
