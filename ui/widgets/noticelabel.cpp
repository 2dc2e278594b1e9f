#include "ui/widgets/noticelabel.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace fota {

namespace {

constexpr int kSign = 16;

} // namespace

NoticeLabel::NoticeLabel(const QString &name, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(name);
    setContentsMargins(kGap + kSign + 8, 8, kGap, 8);
    hide();
}

void NoticeLabel::setNotice(const QString &text)
{
    setText(text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void NoticeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), kRadius, color(palette(), Role::LookBack),
             color(palette(), Role::Line));
    const QRect room = contentsRect();
    paintSign(&painter, QRect(kGap, room.top(), kSign, fontMetrics().height()), Sign::Look,
              color(palette(), Role::Look), kSign);
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, text());
}

} // namespace fota
