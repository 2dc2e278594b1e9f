#include "ui/plot/signalplot.h"

#include "ui/plot/plotbands.h"
#include "ui/plot/plotmarks.h"
#include "ui/plot/plotnavigator.h"
#include "ui/plot/plotreadout.h"
#include "ui/plot/registrationstrip.h"
#include "ui/plot/signalwords.h"
#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace fota {

namespace {

constexpr double kTop = -45;
constexpr double kBottom = -125;
constexpr double kLowest = -145;    ///< of an RSRP that is hardly there
constexpr int kPictureWidth = 960;  ///< at least
constexpr int kPictureHeight = 400; ///< at least

const QString kNames[] = {QStringLiteral("RSSI"), QStringLiteral("RSRP"), QStringLiteral("RSRQ")};

/// Levels with a real minus sign.
class LevelTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return minusText(int(std::lround(tick)));
    }
};

double seconds(qint64 ms)
{
    return double(ms) / 1000.0;
}

} // namespace

SignalPlot::SignalPlot(QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_strip(nullptr), m_readout(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the ring of the focus
    column->addWidget(m_plot);
    m_plot->setAccessibleName(tr("Signal plot"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->installEventFilter(this);
    m_plot->setMinimumSize(160, 40);
    m_bands = std::make_unique<PlotBands>(m_plot);
    m_marks = std::make_unique<PlotMarks>(m_plot);
    makePlot();
    makeAxes();
    m_navigator = new PlotNavigator(m_plot);
    connect(m_navigator, &PlotNavigator::followChanged, this, &SignalPlot::followChanged);
    m_strip = new RegistrationStrip(m_history, m_plot);
    connect(m_strip, &RegistrationStrip::momentChosen, this,
            [this](qint64 atMs) { choose(seconds(atMs)); });
    m_readout = new PlotReadout(m_plot);
    joinMouse();
    connect(m_plot, &QCustomPlot::beforeReplot, this, &SignalPlot::beforeReplot);
    connect(m_plot, &QCustomPlot::afterLayout, this, &SignalPlot::afterLayout);
    showBands();
    tint();
    describe();
}

SignalPlot::~SignalPlot() = default;

void SignalPlot::makePlot()
{
    for (int i = 0; i < kCurves; ++i) {
        const bool right = i == int(Curve::Rsrq);
        m_curves[i] = m_plot->addGraph(m_plot->xAxis, right ? m_plot->yAxis2 : m_plot->yAxis);
        m_names[i] = new QCPItemText(m_plot);
        m_names[i]->setText(kNames[i]);
        m_names[i]->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_names[i]->setPadding(QMargins(3, 0, 3, 0));
        m_names[i]->setLayer(QStringLiteral("overlay")); // over the marks, on its own ground
        m_names[i]->position->setAxes(m_plot->xAxis, m_curves[i]->valueAxis());
        m_names[i]->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        m_names[i]->position->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    m_curves[int(Curve::Rsrq)]->setVisible(false);
    for (QCPItemStraightLine **line : {&m_cursor, &m_hover}) {
        *line = new QCPItemStraightLine(m_plot);
        (*line)->setVisible(false);
    }
    m_plot->addLayer(QStringLiteral("covers"), m_plot->layer(QStringLiteral("main")));
    for (QCPItemRect *&cover : m_covers) {
        cover = new QCPItemRect(m_plot);
        cover->setLayer(QStringLiteral("covers"));
        cover->setClipToAxisRect(false);
        cover->setPen(Qt::NoPen);
        cover->setSelectable(false);
        cover->setVisible(false);
    }
    m_empty = new QCPItemText(m_plot);
    m_empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_empty->position->setCoords(0.5, 0.5);
    m_empty->setText(tr("No signal was measured yet."));
}

void SignalPlot::makeAxes()
{
    const QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
    ticker->setTickCount(4);
    m_times = ticker.data();
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->setRange(kBottom, kTop);
    const QSharedPointer<LevelTicker> levels(new LevelTicker);
    levels->setTickCount(4);
    m_plot->yAxis->setTicker(levels);
    m_plot->yAxis2->setRange(-20, -3);
    m_plot->yAxis2->setTicker(QSharedPointer<LevelTicker>(new LevelTicker));
    m_plot->xAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelPadding(6);
    }
    m_plot->xAxis->setTickLabelPadding(4);
    m_plot->xAxis->setOffset(kStripGap
                             + RegistrationStrip::heightFor(QFontMetrics(
                                 plotFont()))); // the registration lies between curves and times
}

void SignalPlot::add(const SignalReport &report)
{
    m_history.add(report);
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const double at = seconds(report.atMs);
    m_curves[int(Curve::Rssi)]->addData(at, report.rssiDbm ? *report.rssiDbm : gap);
    if (tellsOfLte(report)) {
        m_curves[int(Curve::Rsrp)]->addData(at, report.rsrpDbm ? *report.rsrpDbm : gap);
        m_curves[int(Curve::Rsrq)]->addData(at, report.rsrqDb ? *report.rsrqDb : gap);
    }
    const double kept = seconds(m_history.samples().first().atMs);
    for (QCPGraph *curve : m_curves)
        curve->data()->removeBefore(kept);
    if (report.rsrpDbm && *report.rsrpDbm < kBottom + 3)
        m_plot->yAxis->setRange(kLowest, kTop);
    extend();
}

void SignalPlot::add(const RegistrationReport &report)
{
    m_history.add(report);
    extend();
}

void SignalPlot::stepStarted(const QString &step, qint64 atMs)
{
    static const QStringList marked{QStringLiteral("4.a"), QStringLiteral("4.e"),
                                    QStringLiteral("4.k"), QStringLiteral("UPLOAD"),
                                    QStringLiteral("4.n"), QStringLiteral("4.p")};
    if (!marked.contains(step))
        return;
    const bool apply = step == QStringLiteral("4.n");
    //: A mark in the plot: the apply, with the letter of its step
    m_history.mark(apply ? tr("%1 apply").arg(step) : step, atMs,
                   apply ? SignalHistory::MarkKind::Apply : SignalHistory::MarkKind::Step);
    m_marks->show(m_history.marks());
    extend();
}

void SignalPlot::restarted(int count, qint64 atMs)
{
    //: A mark in the plot; the number of the restart
    m_history.mark(tr("restart %1").arg(count), atMs, SignalHistory::MarkKind::Restart);
    m_marks->show(m_history.marks());
    extend();
}

void SignalPlot::breakOff(qint64 atMs)
{
    if (m_history.firstMs() == 0)
        return;
    m_history.breakOff(atMs);
    for (QCPGraph *curve : m_curves)
        curve->addData(seconds(atMs), std::numeric_limits<double>::quiet_NaN());
    extend();
}

void SignalPlot::clear()
{
    for (QCPGraph *curve : m_curves)
        curve->data()->clear();
    m_history.clear();
    m_marks->show({});
    m_cursor->setVisible(false);
    m_readout->hide();
    m_plot->yAxis->setRange(kBottom, kTop);
    extend();
}

void SignalPlot::extend()
{
    m_navigator->setExtent(seconds(m_history.firstMs()), seconds(m_history.lastMs()));
    m_empty->setVisible(m_history.rssi().isEmpty() && m_history.rsrp().isEmpty());
    describe();
    replot();
}

void SignalPlot::setShown(Curve curve, bool shown)
{
    m_curves[int(curve)]->setVisible(shown);
    if (curve == Curve::Rsrq)
        m_plot->yAxis2->setVisible(shown);
    showBands();
    replot();
}

void SignalPlot::setThresholds(const SignalThresholds &thresholds)
{
    m_thresholds = thresholds;
    showBands();
    replot();
}

/// Those of the first curve that is shown: two kinds over one another could not be told apart.
void SignalPlot::showBands()
{
    const auto shown = [this](Curve curve) { return m_curves[int(curve)]->visible(); };
    if (shown(Curve::Rssi))
        m_bands->show(rssiBands(m_thresholds), kNames[0], m_plot->yAxis);
    else if (shown(Curve::Rsrp))
        m_bands->show(rsrpBands(m_thresholds), kNames[1], m_plot->yAxis);
    else if (shown(Curve::Rsrq))
        m_bands->show(rsrqBands(m_thresholds), kNames[2], m_plot->yAxis2);
    else
        m_bands->show({}, {}, m_plot->yAxis);
}

void SignalPlot::showMoment(qint64 atMs)
{
    const double at = seconds(atMs);
    m_cursor->point1->setCoords(at, 0);
    m_cursor->point2->setCoords(at, 1);
    m_cursor->setVisible(true);
    m_navigator->bringIn(at);
    replot();
}

void SignalPlot::choose(double at)
{
    showMoment(std::llround(at * 1000));
    showReadout(at);
    Q_EMIT momentChosen(std::llround(at * 1000));
}

void SignalPlot::showReadout(double at)
{
    m_readout->show(momentInWords(m_history, m_thresholds, std::llround(at * 1000)),
                    m_plot->xAxis->coordToPixel(at), m_plot->axisRect()->rect());
}

void SignalPlot::describe()
{
    m_plot->setAccessibleDescription(historyInWords(m_history));
    if (m_strip)
        m_strip->refresh();
}

/// Nothing is drawn that nobody sees: it is when it is shown.
void SignalPlot::replot()
{
    if (isVisible())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SignalPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    replot();
}

std::pair<qint64, qint64> SignalPlot::shownMs() const
{
    const QCPRange shown = m_plot->xAxis->range();
    return {std::llround(shown.lower * 1000), std::llround(shown.upper * 1000)};
}

QSize SignalPlot::pictureSize() const
{
    return m_plot->size().expandedTo({kPictureWidth, kPictureHeight});
}

void SignalPlot::paintOn(QPaintDevice *device, const QSize &size)
{
    QCPPainter painter(device);
    painter.setMode(QCPPainter::pmVectorized);
    const bool hovered = m_hover->visible();
    m_hover->setVisible(false);
    for (QCPItemRect *cover : m_covers)
        cover->setVisible(true);
    if (!hasFew()) { // or a drawing of a day is as large as a film
        for (QCPGraph *curve : m_curves)
            curve->setScatterStyle(QCPScatterStyle::ssNone);
    }
    m_plot->toPainter(&painter, size.width(), size.height());
    m_hover->setVisible(hovered);
    for (QCPItemRect *cover : m_covers)
        cover->setVisible(false);
    m_strip->draw(&painter, stripBox());
    painter.end();
    m_plot->replot(QCustomPlot::rpQueuedReplot); // the layout is the window's again
}

void SignalPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
        replot();
    }
}

void SignalPlot::tint()
{
    const auto c = [this](Role role) { return color(palette(), role); };
    m_plot->setBackground(c(Role::Card));
    m_bands->tint(palette());
    m_marks->tint(palette());
    for (QCPItemRect *cover : m_covers)
        cover->setBrush(c(Role::Card));
    m_curves[0]->setPen(QPen(c(Role::Accent), 2));
    m_curves[1]->setPen(QPen(c(Role::Unsolicited), 1.5));
    m_curves[2]->setPen(QPen(c(Role::Look), 1.5, Qt::DashLine));
    for (int i = 0; i < kCurves; ++i) {
        m_names[i]->setColor(m_curves[i]->pen().color());
        m_names[i]->setFont(boldFont(plotFont()));
        m_names[i]->setBrush(c(Role::Card));
    }
    m_cursor->setPen(QPen(c(Role::Text), 1));
    m_hover->setPen(QPen(c(Role::Secondary), 1, Qt::DotLine));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelColor(c(Role::Secondary));
        axis->setTickLabelFont(plotFont());
        axis->grid()->setPen(QPen(c(Role::Grid), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_empty->setColor(c(Role::Secondary));
    m_empty->setFont(bodyFont());
    update();
}

} // namespace fota
