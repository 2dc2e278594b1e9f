#include "ui/plot/plotreadout.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QPainter>

namespace fota {

namespace {

constexpr int kApart = 8; ///< from the line

} // namespace

PlotReadout::PlotReadout(QWidget *plot) : QLabel(plot)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("Signal at the cursor"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(8, 4, 8, 4);
    setFont(plotFont());
    hide();
}

void PlotReadout::show(const QStringList &lines, double x, const QRect &inside)
{
    QStringList shown;
    for (const QString &line : lines)
        shown += visibleText(line);
    setText(shown.join(u'\n'));
    setAccessibleDescription(shown.join(QStringLiteral(", ")));
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    adjustSize();
    const int right = int(x) + kApart;
    const int left = int(x) - kApart - width();
    const bool fits = right + width() <= inside.right();
    move(fits ? right : std::max(left, inside.left()), inside.top() + 4);
}

void PlotReadout::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), kControlRadius, color(palette(), Role::Card),
             color(palette(), Role::Line));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace fota
