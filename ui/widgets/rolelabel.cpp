#include "ui/widgets/rolelabel.h"

#include <QPainter>

namespace fota {

RoleLabel::RoleLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void RoleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(palette(), m_role));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace fota
