#include "ui/plot/plotbands.h"
#include "ui/plot/plotmarks.h"
#include "ui/plot/registrationstrip.h"
#include "ui/plot/signalplot.h"
#include "ui/theme/fonts.h"

#include <qcustomplot.h>

#include <cmath>

// Where things stand in the plot: found anew each time it is drawn.
namespace fota {

namespace {

constexpr int kFewSamples = 60; ///< so many have a dot each
constexpr int kLookedAt = 40;   ///< samples, for the room of a word
constexpr double kHour = 3600;
constexpr double kDot = 2; ///< pixels wider than the line
constexpr double kNoDot = 0;
constexpr double kOverCurve = 4; ///< pixels: the ground of a name hides no sample

} // namespace

void SignalPlot::beforeReplot()
{
    const int room = m_plot->axisRect()->height();
    for (QCPAxis *axis : {m_plot->yAxis, m_plot->yAxis2})
        axis->ticker()->setTickCount(std::clamp(room / 24, 1, 4));
    const double span = m_plot->xAxis->range().size();
    m_times->setDateTimeFormat(span > 20 * kHour ? QStringLiteral("MM-dd HH:mm")
                               : span > kHour    ? QStringLiteral("HH:mm")
                                                 : QStringLiteral("HH:mm:ss"));
    setDots(hasFew() ? kDot : kNoDot);
}

bool SignalPlot::hasFew() const
{
    const auto [from, to] = shownMs();
    const auto at = [this](qint64 ms) {
        return std::ranges::lower_bound(m_history.samples(), ms, {}, &SignalReport::atMs);
    };
    return at(to) - at(from) <= kFewSamples;
}

/// A sample between two gaps is a point, or nobody sees it; of many, only the line is.
void SignalPlot::setDots(double wider)
{
    for (QCPGraph *curve : m_curves) {
        const QPen pen = curve->pen();
        curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), pen.color(),
                                               pen.widthF() + wider));
    }
}

QRectF SignalPlot::stripBox() const
{
    const QRect curves = m_plot->axisRect()->rect();
    return QRectF(curves.left(), curves.bottom() + 1 + kStripGap, curves.width(),
                  RegistrationStrip::heightFor(QFontMetrics(plotFont())));
}

void SignalPlot::afterLayout()
{
    m_strip->setGeometry(stripBox().toRect());
    const auto [from, to] = shownMs();
    m_strip->setRange(double(from), double(to));
    const QRect curves = m_plot->axisRect()->rect();
    const QRect all = m_plot->viewport();
    m_covers[0]->topLeft->setPixelPosition(all.topLeft());
    m_covers[0]->bottomRight->setPixelPosition({double(curves.left()), double(all.bottom())});
    m_covers[1]->topLeft->setPixelPosition({curves.right() + 1.0, double(all.top())});
    m_covers[1]->bottomRight->setPixelPosition(all.bottomRight() + QPoint(1, 1));
    m_marks->place();
    m_bands->place([this](const QRectF &box) { return isFree(box) && m_marks->isFree(box); });
    placeNames();
}

/// No curve runs through it.
bool SignalPlot::isFree(const QRectF &box) const
{
    const double from = m_plot->xAxis->pixelToCoord(box.left());
    const double to = m_plot->xAxis->pixelToCoord(box.right());
    for (const QCPGraph *curve : m_curves) {
        if (!curve->visible())
            continue;
        const auto end = curve->data()->findEnd(to);
        auto point = curve->data()->findBegin(from);
        const auto step = std::max<qsizetype>((end - point) / kLookedAt, 1);
        for (; point < end; point += std::min<qsizetype>(step, end - point)) {
            const double y = curve->valueAxis()->coordToPixel(point->value);
            if (!std::isnan(y) && y > box.top() - 2 && y < box.bottom() + 2)
                return false;
        }
    }
    return true;
}

/// The name of a curve stands beside its last value that is shown, and not over another name.
void SignalPlot::placeNames()
{
    constexpr int kLook = 50; // samples: at the end of a long gap a name means nothing
    const QCPRange shown = m_plot->xAxis->range();
    QList<std::pair<double, int>> names; // by height
    for (int i = 0; i < kCurves; ++i) {
        const auto points = m_curves[i]->data();
        auto end = points->findEnd(shown.upper, false);
        const auto begin = points->constBegin();
        for (int looked = 0; looked < kLook && end != begin; ++looked, --end) {
            if (!std::isnan(std::prev(end)->value))
                break;
        }
        const bool has = end != begin && !std::isnan(std::prev(end)->value)
                         && std::prev(end)->key >= shown.lower;
        m_names[i]->setVisible(has && m_curves[i]->visible());
        if (m_names[i]->visible())
            names.emplaceBack(m_curves[i]->valueAxis()->coordToPixel(std::prev(end)->value), i);
    }
    std::ranges::sort(names);
    const double height = QFontMetricsF(plotFont()).height();
    double above = m_plot->axisRect()->top();
    for (const auto &[y, curve] : std::as_const(names)) {
        above = std::max(y, above + height);
        m_names[curve]->position->setCoords(
            1, m_curves[curve]->valueAxis()->pixelToCoord(above - kOverCurve));
    }
}

} // namespace fota
