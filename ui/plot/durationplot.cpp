#include "ui/plot/durationplot.h"

#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeast = 1; ///< ms: what took less stands at the foot of the scale
constexpr double kDot = 9;   ///< pixels
constexpr int kLetter = 3;   ///< "4.a"

/// Of the scale: round times, not powers of ten.
constexpr qint64 kTicks[] = {1, 10, 100, 1'000, 10'000, 60'000, 600'000, 3'600'000, 36'000'000};

QString tickText(qint64 ms)
{
    return ms < 1000 ? u"%1 ms"_s.arg(ms) : spokenDuration(ms);
}

double shown(qint64 ms)
{
    return std::max(double(ms), kLeast);
}

} // namespace

DurationPlot::DurationPlot(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the ring of the focus
    column->addWidget(m_plot);
    m_plot->setAccessibleName(tr("Plot of the step times"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumSize(240, 120);
    m_plot->installEventFilter(this);
    makePlot();
    makeAxes();
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        const auto at = qRound(m_plot->xAxis->pixelToCoord(event->position().x()));
        if (event->button() == Qt::LeftButton && at >= 0 && at < m_steps.size())
            Q_EMIT stepChosen(at);
    });
    connect(m_plot, &QCustomPlot::afterLayout, this, &DurationPlot::placeRates);
    tint();
    describe();
}

void DurationPlot::makePlot()
{
    m_spans = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
    m_slowest = m_plot->addGraph();
    m_medians = m_plot->addGraph();
    for (QCPGraph *graph : {m_slowest, m_medians})
        graph->setLineStyle(QCPGraph::lsNone);
    m_cursor = new QCPItemRect(m_plot);
    m_cursor->setLayer(u"background"_s);
    for (QCPItemPosition *corner : {m_cursor->topLeft, m_cursor->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_cursor->setPen(Qt::NoPen);
    m_cursor->setVisible(false);
    m_legend = new QCPItemText(m_plot);
    m_legend->setClipToAxisRect(false);
    m_legend->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_legend->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_legend->position->setCoords(1, 0);
    //: What the marks of the plot mean; the signs are those in it
    m_legend->setText(tr("● median   ○ slowest   % failed"));
}

void DurationPlot::makeAxes()
{
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelPadding(6);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, QFontMetrics(plotFont()).height() + 8, 8, 0));
}

void DurationPlot::setSteps(const QList<StepStatistic> &steps)
{
    m_steps = steps;
    m_medians->data()->clear();
    m_slowest->data()->clear();
    m_spans->data()->clear();
    double index = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].medianMs < 0)
            continue;
        m_medians->addData(double(i), shown(steps[i].medianMs));
        m_slowest->addData(double(i), shown(steps[i].slowestMs));
        for (const double value : {shown(steps[i].medianMs), shown(steps[i].slowestMs),
                                   std::numeric_limits<double>::quiet_NaN()})
            m_spans->addData(index++, double(i), value);
    }
    fillAxes();
    showStep(-1);
    tint();
    describe();
}

void DurationPlot::fillAxes()
{
    const QSharedPointer<QCPAxisTickerText> letters(new QCPAxisTickerText);
    double low = std::numeric_limits<double>::max();
    double high = 10;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString name = visibleText(m_steps[i].step);
        const bool isLow = name.size() > kLetter && i % 2 == 1; // words have no room side by side
        letters->addTick(double(i), isLow ? u'\n' + name : name);
        if (m_steps[i].medianMs < 0)
            continue;
        low = std::min(low, shown(m_steps[i].medianMs));
        high = std::max(high, shown(m_steps[i].slowestMs));
    }
    m_plot->xAxis->setTicker(letters);
    m_plot->xAxis->setRange(-0.6, std::max(double(m_steps.size()) - 0.4, 0.4));
    low = std::min(low, high);
    m_plot->yAxis->setRange(low / 1.8, high * 3); // with room for what stands over a mark
    const QSharedPointer<QCPAxisTickerText> times(new QCPAxisTickerText);
    for (const qint64 tick : kTicks)
        times->addTick(double(tick), tickText(tick));
    m_plot->yAxis->setTicker(times);

    for (QCPItemText *rate : std::as_const(m_rates))
        m_plot->removeItem(rate);
    m_rates.clear();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].failed == 0)
            continue;
        auto *rate = new QCPItemText(m_plot);
        rate->setText(u"%1 %"_s.arg(qRound(m_steps[i].failureRate() * 100)));
        rate->setClipToAxisRect(false); // of the last one
        rate->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        rate->position->setCoords(double(i),
                                  m_steps[i].slowestMs < 0 ? low : shown(m_steps[i].slowestMs));
        m_rates << rate;
    }
}

/// Over its mark, whatever the scale.
void DurationPlot::placeRates()
{
    for (QCPItemText *rate : std::as_const(m_rates))
        rate->setPadding(QMargins(0, 0, 0, int(kDot)));
}

void DurationPlot::showStep(int at)
{
    m_at = at;
    m_cursor->setVisible(at >= 0);
    m_cursor->topLeft->setCoords(at - 0.5, 0);
    m_cursor->bottomRight->setCoords(at + 0.5, 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DurationPlot::describe()
{
    QStringList parts;
    for (const StepStatistic &step : m_steps) {
        const QString name = visibleText(step.step);
        if (step.medianMs >= 0)
            parts += tr("%1: median %2, slowest %3, %4 % failed")
                         .arg(name, preciseDurationText(step.medianMs),
                              preciseDurationText(step.slowestMs))
                         .arg(qRound(step.failureRate() * 100));
        else
            parts += tr("%1: never ended well").arg(name);
    }
    m_plot->setAccessibleDescription(parts.isEmpty() ? tr("No step was visited yet.")
                                                     : parts.join(u"; "_s));
}

void DurationPlot::tint()
{
    const auto c = [this](Role role) { return color(palette(), role); };
    m_plot->setBackground(c(Role::Card));
    m_spans->setPen(QPen(c(Role::Secondary), 1));
    const QPen ink(c(Role::Accent), 1.5);
    m_medians->setPen(ink);
    m_slowest->setPen(ink);
    m_medians->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, ink, QBrush(c(Role::Accent)), kDot));
    m_slowest->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, ink, QBrush(c(Role::Card)), kDot));
    m_cursor->setBrush(c(Role::Selected));
    m_legend->setColor(c(Role::Secondary));
    m_legend->setFont(plotFont());
    for (QCPItemText *rate : std::as_const(m_rates)) {
        rate->setColor(c(Role::Failed));
        rate->setFont(boldFont(plotFont()));
    }
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(c(Role::Secondary));
        axis->setTickLabelFont(plotFont());
        axis->grid()->setPen(QPen(c(Role::Grid), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    update();
}

void DurationPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
    QWidget::changeEvent(event);
}

void DurationPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), m_plot->hasFocus() ? Role::Accent : Role::Card));
}

bool DurationPlot::keyPressed(int key)
{
    const int last = int(m_steps.size()) - 1;
    int at = m_at;
    if (key == Qt::Key_Left)
        at = m_at < 0 ? last : m_at - 1;
    else if (key == Qt::Key_Right)
        at = m_at + 1;
    else if (key == Qt::Key_Home)
        at = 0;
    else if (key == Qt::Key_End)
        at = last;
    else
        return false;
    if (last >= 0)
        Q_EMIT stepChosen(std::clamp(at, 0, last));
    return true;
}

bool DurationPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && keyPressed(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fota
