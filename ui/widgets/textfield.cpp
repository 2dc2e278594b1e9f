#include "ui/widgets/textfield.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fota {

TextField::TextField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 2, 4);
    column->addWidget(m_edit);
    m_edit->setAccessibleName(name);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
}

void TextField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), kControlRadius, color(palette(), Role::Card),
             color(palette(), m_edit->hasFocus() ? Role::Accent : Role::Line));
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace fota
