#include "ui/plot/plotmarks.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <qcustomplot.h>

#include <algorithm>

namespace fota {

namespace {

constexpr int kRows = 3; ///< of letters, one over the other

using Kind = SignalHistory::MarkKind;

Role roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Step:
        return Role::Secondary;
    case Kind::Apply:
        return Role::Accent;
    case Kind::Restart:
        return Role::Look;
    }
    return Role::Secondary;
}

Qt::PenStyle styleOf(Kind kind)
{
    switch (kind) {
    case Kind::Step:
        return Qt::DashLine;
    case Kind::Apply:
        return Qt::SolidLine;
    case Kind::Restart:
        return Qt::DashDotLine;
    }
    return Qt::DashLine;
}

bool same(const SignalHistory::Mark &one, const SignalHistory::Mark &other)
{
    return one.atMs == other.atMs && one.text == other.text && one.kind == other.kind;
}

} // namespace

void PlotMarks::show(const QList<SignalHistory::Mark> &marks)
{
    qsizetype kept = 0;
    while (kept < m_items.size() && kept < marks.size() && same(m_items[kept].mark, marks[kept]))
        ++kept;
    while (m_items.size() > kept) {
        const Item item = m_items.takeLast();
        m_plot->removeItem(item.line);
        m_plot->removeItem(item.text);
    }
    for (qsizetype i = kept; i < marks.size(); ++i)
        m_items << made(marks[i]);
}

PlotMarks::Item PlotMarks::made(const SignalHistory::Mark &mark)
{
    const double at = double(mark.atMs) / 1000;
    auto *line = new QCPItemStraightLine(m_plot);
    line->point1->setCoords(at, 0);
    line->point2->setCoords(at, 1);
    line->setSelectable(false);
    auto *text = new QCPItemText(m_plot);
    text->setText(visibleText(mark.text));
    text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(at, 1);
    text->setPadding(QMargins(3, 0, 3, 2));
    text->setLayer(QStringLiteral("overlay")); // over the lines, on its own ground
    text->setSelectable(false);
    const Item item{mark, line, text};
    tint(item);
    return item;
}

void PlotMarks::tint(const QPalette &palette)
{
    m_palette = palette;
    for (const Item &item : std::as_const(m_items))
        tint(item);
}

void PlotMarks::tint(const Item &item) const
{
    const QColor shade = color(m_palette, roleOf(item.mark.kind));
    item.line->setPen(QPen(shade, 1, styleOf(item.mark.kind)));
    item.text->setColor(shade);
    item.text->setFont(plotFont());
    item.text->setBrush(color(m_palette, Role::Card));
}

bool PlotMarks::isFree(const QRectF &box) const
{
    return std::ranges::none_of(m_taken,
                                [&box](const QRectF &taken) { return taken.intersects(box); });
}

void PlotMarks::place()
{
    m_taken.clear();
    const QRectF plot = m_plot->axisRect()->rect();
    double right[kRows] = {-1e9, -1e9, -1e9}; // of the last label in each row
    const double room = std::max(1, m_plot->axisRect()->height());
    const int rows = std::clamp(int(room) / 30, 1, kRows); // most of the height is the curves'
    const QFontMetrics metrics(plotFont());
    const QCPRange shown = m_plot->xAxis->range();
    for (const Item &item : std::as_const(m_items)) {
        const double at = double(item.mark.atMs) / 1000;
        item.text->setVisible(shown.contains(at));
        if (!shown.contains(at))
            continue;
        const double x = m_plot->xAxis->coordToPixel(at);
        m_taken << QRectF(x - 1, plot.top(), 2, plot.height());
        const int width = metrics.horizontalAdvance(item.text->text()) + 6;
        const bool atEdge = x + width > m_plot->axisRect()->right();
        const double left = atEdge ? x - width : x;
        const double *free =
            std::find_if(right, right + rows, [left](double end) { return left >= end; });
        item.text->setVisible(free != right + rows);
        if (free == right + rows)
            continue;
        const auto row = free - right;
        right[row] = left + width;
        const double height = metrics.height() + 2;
        m_taken << QRectF(left, plot.bottom() - height * double(row + 1), width, height);
        item.text->setPositionAlignment((atEdge ? Qt::AlignRight : Qt::AlignLeft)
                                        | Qt::AlignBottom);
        item.text->position->setCoords(at, 1 - double(row) * (metrics.height() + 2) / room);
    }
}

} // namespace fota
