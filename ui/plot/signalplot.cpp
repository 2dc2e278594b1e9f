#include "ui/plot/signalplot.h"

#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace fota {

namespace {

constexpr double kWindow = 180;  ///< seconds that are shown while following
constexpr double kShortest = 30; ///< at the begin
constexpr double kGood = -73;    ///< dBm; +CSQ 20 and more
constexpr double kTop = -45;
constexpr double kBottom = -125;
constexpr int kLabelRows = 3;    ///< of the marks' letters, one over the other where they are close
constexpr int kPoints = 100'000; ///< per curve; then the oldest half goes

/// Levels with a real minus sign.
class LevelTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return QString::number(std::lround(tick)).replace(u'-', u'\u2212');
    }
};

double seconds(qint64 ms)
{
    return double(ms) / 1000.0;
}

} // namespace

SignalPlot::SignalPlot(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the ring of the focus
    column->addWidget(m_plot);
    m_plot->setAccessibleName(tr("Signal plot"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->installEventFilter(this);
    m_plot->setMinimumSize(160, 40);
    m_band = new QCPItemRect(m_plot);
    m_band->setPen(Qt::NoPen);
    m_band->setLayer(QStringLiteral("background"));
    m_band->topLeft->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_band->topLeft->setCoords(0, 0);
    m_band->bottomRight->setCoords(1, kGood);
    m_band->topLeft->setTypeY(QCPItemPosition::ptPlotCoords);
    m_band->topLeft->setCoords(0, 0);
    for (int i = 0; i < 3; ++i) {
        const bool right = i == int(Curve::Rsrq);
        m_curves[i] = m_plot->addGraph(m_plot->xAxis, right ? m_plot->yAxis2 : m_plot->yAxis);
    }
    m_curves[int(Curve::Rsrq)]->setVisible(false);
    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setVisible(false);
    m_empty = new QCPItemText(m_plot);
    m_empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_empty->position->setCoords(0.5, 0.6);
    m_empty->setText(inWords());

    const QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
    ticker->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
    ticker->setTickCount(4);
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->setRange(kBottom, kTop);
    const QSharedPointer<LevelTicker> levels(new LevelTicker);
    levels->setTickCount(4);
    m_plot->yAxis->setTicker(levels);
    m_plot->yAxis2->setRange(-20, -3);
    m_plot->xAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelPadding(6);
    }
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    const double now = seconds(QDateTime::currentMSecsSinceEpoch());
    m_plot->xAxis->setRange(now - kShortest, now);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { Q_EMIT followChanged(false); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent *event) {
        if (event->buttons() & Qt::LeftButton && std::abs(event->position().x() - m_pressedAt) >= 3)
            Q_EMIT followChanged(false);
    });
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](const QMouseEvent *event) { m_pressedAt = event->position().x(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        const double x = event->position().x();
        if (event->button() == Qt::LeftButton && std::abs(x - m_pressedAt) < 3) // not dragged
            choose(m_plot->xAxis->pixelToCoord(x));
    });
    connect(m_plot, &QCustomPlot::beforeReplot, this, &SignalPlot::placeLabels);
    tint();
    describe();
}

void SignalPlot::Span::add(const std::optional<double> &value)
{
    latest = value;
    if (!value)
        return;
    lowest = std::min(lowest.value_or(*value), *value);
    highest = std::max(highest.value_or(*value), *value);
}

void SignalPlot::add(const SignalReport &report)
{
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const double at = seconds(report.atMs);
    m_curves[0]->addData(at, report.rssiDbm ? *report.rssiDbm : gap);
    // A sample that asked for the RSSI alone says nothing about the others: no gap in them.
    if (report.rsrpDbm || !report.rssiDbm)
        m_curves[1]->addData(at, report.rsrpDbm ? *report.rsrpDbm : gap);
    if (report.rsrqDb || !report.rssiDbm)
        m_curves[2]->addData(at, report.rsrqDb ? *report.rsrqDb : gap);
    for (QCPGraph *curve : m_curves) {
        if (curve->dataCount() > kPoints)
            curve->data()->removeBefore(curve->data()->at(kPoints / 2)->key);
    }
    if (m_first == 0)
        m_first = at;
    m_last = std::max(m_last, at);
    m_rssi.add(report.rssiDbm);
    if (report.rsrpDbm || !report.rssiDbm)
        m_rsrp.add(report.rsrpDbm);
    m_empty->setVisible(m_rssi.isEmpty() && m_rsrp.isEmpty());
    describe();
    follow();
}

void SignalPlot::mark(const QString &step, qint64 atMs)
{
    auto *line = new QCPItemStraightLine(m_plot);
    const double at = seconds(atMs);
    line->point1->setCoords(at, 0);
    line->point2->setCoords(at, 1);
    auto *text = new QCPItemText(m_plot);
    text->setText(visibleText(step));
    text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(at, 1);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    text->setPadding(QMargins(3, 0, 3, 2));
    text->setLayer(QStringLiteral("overlay")); // over the lines, on its own ground
    m_marks << Mark{at, line, text};
    if (m_first == 0)
        m_first = at;
    m_last = std::max(m_last, at);
    tint();
    follow();
}

void SignalPlot::breakOff(qint64 atMs)
{
    if (m_last > 0)
        add({.atMs = atMs});
}

void SignalPlot::clear()
{
    for (QCPGraph *curve : m_curves)
        curve->data()->clear();
    for (const Mark &mark : std::as_const(m_marks)) {
        m_plot->removeItem(mark.line);
        m_plot->removeItem(mark.text);
    }
    m_marks.clear();
    m_cursor->setVisible(false);
    m_first = 0;
    m_last = 0;
    m_rssi = {};
    m_rsrp = {};
    m_empty->setVisible(true);
    describe();
    replot();
}

void SignalPlot::setShown(Curve curve, bool shown)
{
    m_curves[int(curve)]->setVisible(shown);
    if (curve == Curve::Rsrq)
        m_plot->yAxis2->setVisible(shown);
    replot();
}

void SignalPlot::setFollow(bool follow)
{
    m_follow = follow;
    this->follow();
}

void SignalPlot::follow()
{
    if (m_follow && m_last > 0) {
        const double span = std::clamp(m_last - m_first, kShortest, kWindow);
        m_plot->xAxis->setRange(m_last - span, m_last + span * 0.03);
    }
    replot();
}

void SignalPlot::showMoment(qint64 atMs)
{
    const double at = seconds(atMs);
    m_cursor->point1->setCoords(at, 0);
    m_cursor->point2->setCoords(at, 1);
    m_cursor->setVisible(true);
    const QCPRange range = m_plot->xAxis->range();
    if (!range.contains(at)) {
        Q_EMIT followChanged(false);
        m_plot->xAxis->setRange(at - range.size() / 2, at + range.size() / 2);
    }
    replot();
}

void SignalPlot::choose(double at)
{
    showMoment(std::llround(at * 1000));
    Q_EMIT momentChosen(std::llround(at * 1000));
}

bool SignalPlot::moveCursor(int key)
{
    const auto samples = m_curves[int(Curve::Rssi)]->data();
    if (samples->isEmpty())
        return false;
    const auto first = samples->constBegin();
    const auto last = samples->constEnd() - 1;
    const double at = m_cursor->visible() ? m_cursor->point1->key() : last->key + 1;
    auto found = last;
    switch (key) {
    case Qt::Key_Left: // a moment is known to the millisecond
        found = samples->findBegin(at - 0.001, false);
        if (found != first)
            --found;
        break;
    case Qt::Key_Right:
        found = samples->findEnd(at + 0.001, false);
        if (found == samples->constEnd())
            found = last;
        break;
    case Qt::Key_Home:
        found = first;
        break;
    case Qt::Key_End:
        break;
    default:
        return false;
    }
    choose(found->key);
    return true;
}

bool SignalPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress
        && moveCursor(static_cast<const QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SignalPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), m_plot->hasFocus() ? Role::Accent : Role::Card));
}

void SignalPlot::placeLabels()
{
    double right[kLabelRows] = {-1e9, -1e9, -1e9}; // of the last label in each row
    const double room = std::max(1, m_plot->axisRect()->height());
    m_plot->yAxis->ticker()->setTickCount(std::clamp(int(room) / 24, 1, 4));
    const int rows = std::clamp(int(room) / 30, 1, kLabelRows); // most of the height is the curves'
    for (const Mark &mark : std::as_const(m_marks)) {
        const QFontMetrics metrics(mark.text->font());
        const double x = m_plot->xAxis->coordToPixel(mark.at);
        const int width = metrics.horizontalAdvance(mark.text->text()) + 6;
        const bool atEdge = x + width > m_plot->axisRect()->right();
        const double left = atEdge ? x - width : x;
        const double *free =
            std::find_if(right, right + rows, [left](double end) { return left >= end; });
        mark.text->setVisible(free != right + rows);
        if (free == right + rows)
            continue;
        const auto row = free - right;
        right[row] = left + width;
        mark.text->setPositionAlignment((atEdge ? Qt::AlignRight : Qt::AlignLeft)
                                        | Qt::AlignBottom);
        mark.text->position->setCoords(mark.at, 1 - double(row) * (metrics.height() + 2) / room);
    }
}

void SignalPlot::replot()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString SignalPlot::inWords() const
{
    const auto words = [](const Span &span) {
        return tr("Latest %1, lowest %2, highest %3.")
            .arg(span.latest ? dbmText(*span.latest) : tr("not known"), dbmText(*span.lowest),
                 dbmText(*span.highest));
    };
    QStringList texts;
    if (!m_rssi.isEmpty())
        texts << words(m_rssi);
    if (!m_rsrp.isEmpty())
        texts << tr("RSRP: %1").arg(words(m_rsrp));
    return texts.isEmpty() ? tr("No signal was measured yet.") : texts.join(u' ');
}

void SignalPlot::describe()
{
    m_plot->setAccessibleDescription(inWords());
    setToolTip(inWords());
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
    m_band->setBrush(c(Role::GoodBack));
    m_curves[0]->setPen(QPen(c(Role::Accent), 2));
    m_curves[1]->setPen(QPen(c(Role::Unsolicited), 1.5));
    m_curves[2]->setPen(QPen(c(Role::Look), 1.5, Qt::DashLine));
    for (QCPGraph *curve : m_curves) // a sample between two gaps is a point, or nobody sees it
        curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, curve->pen().color(),
                                               curve->pen().color(), curve->pen().widthF() + 2));
    m_cursor->setPen(QPen(c(Role::Text), 1));
    QFont font = capsFont();
    font.setWeight(QFont::Normal);
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelColor(c(Role::Secondary));
        axis->setTickLabelFont(font);
        axis->grid()->setPen(QPen(c(Role::Grid), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_empty->setColor(c(Role::Secondary));
    m_empty->setFont(bodyFont());
    for (const Mark &mark : std::as_const(m_marks)) {
        mark.line->setPen(QPen(c(Role::Secondary), 1, Qt::DashLine));
        mark.text->setColor(c(Role::Secondary));
        mark.text->setFont(font);
        mark.text->setBrush(c(Role::Card));
    }
    update();
}

} // namespace fota
