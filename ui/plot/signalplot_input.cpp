#include "ui/plot/plotnavigator.h"
#include "ui/plot/plotreadout.h"
#include "ui/plot/signalplot.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <cmath>

// How the plot is worked, by mouse and by keys.
namespace fota {

namespace {

constexpr double kZoom = 1.5;  ///< of one key
constexpr double kPan = 0.2;   ///< of what is shown
constexpr double kDragged = 3; ///< pixels; less is a click

} // namespace

void SignalPlot::joinMouse()
{
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](const QMouseEvent *event) { m_pressedAt = event->position().x(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        const double x = event->position().x();
        if (event->button() == Qt::LeftButton && std::abs(x - m_pressedAt) < kDragged)
            choose(m_plot->xAxis->pixelToCoord(x));
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent *event) {
        const QPointF at = event->position();
        const bool inside = m_plot->axisRect()->rect().contains(at.toPoint());
        const SignalReport *sample =
            inside
                ? m_history.nearestSample(std::llround(m_plot->xAxis->pixelToCoord(at.x()) * 1000))
                : nullptr;
        m_hover->setVisible(sample);
        if (sample) {
            const double time = double(sample->atMs) / 1000;
            m_hover->point1->setCoords(time, 0);
            m_hover->point2->setCoords(time, 1);
            showReadout(time);
        } else {
            m_readout->hide();
        }
        replot();
    });
    connect(m_plot, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT menuWanted(m_plot->mapToGlobal(position)); });
}

void SignalPlot::setFollow(bool follow)
{
    m_navigator->setFollow(follow);
    replot();
}

void SignalPlot::zoomIn()
{
    m_navigator->zoom(1 / kZoom);
    replot();
}

void SignalPlot::zoomOut()
{
    m_navigator->zoom(kZoom);
    replot();
}

void SignalPlot::zoomToAll()
{
    m_navigator->showAll();
    replot();
}

bool SignalPlot::moveCursor(int key)
{
    const QList<SignalReport> &samples = m_history.samples();
    if (samples.isEmpty())
        return false;
    const qint64 at = m_cursor->visible() ? std::llround(m_cursor->point1->key() * 1000)
                                          : samples.last().atMs + 1;
    auto found = std::prev(samples.end());
    switch (key) {
    case Qt::Key_Left:
        found = std::ranges::lower_bound(samples, at, {}, &SignalReport::atMs);
        if (found != samples.begin())
            --found;
        break;
    case Qt::Key_Right:
        found = std::ranges::upper_bound(samples, at, {}, &SignalReport::atMs);
        if (found == samples.end())
            --found;
        break;
    case Qt::Key_Home:
        found = samples.begin();
        break;
    case Qt::Key_End:
        break;
    default:
        return false;
    }
    choose(double(found->atMs) / 1000);
    return true;
}

bool SignalPlot::keyPressed(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = held == Qt::ShiftModifier;
    if (held != Qt::NoModifier && !shift)
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToAll();
        return true;
    case Qt::Key_F:
        Q_EMIT followChanged(true);
        return true;
    case Qt::Key_Escape:
        m_cursor->setVisible(false);
        m_readout->hide();
        replot();
        return false;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            return moveCursor(event->key());
        m_navigator->pan(event->key() == Qt::Key_Left ? -kPan : kPan);
        replot();
        return true;
    default:
        return !shift && moveCursor(event->key());
    }
}

bool SignalPlot::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::Leave:
        m_hover->setVisible(false);
        m_readout->hide();
        replot();
        break;
    case QEvent::ShortcutOverride: // the window's Copy is not meant while the plot has the focus
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (keyPressed(static_cast<const QKeyEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SignalPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), m_plot->hasFocus() ? Role::Accent : Role::Card));
}

} // namespace fota
