#include "ui/widgets/docktitle.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/safetext.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace fota {

namespace {

QToolButton *titleButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFixedSize(24, 24);
    return button;
}

} // namespace

DockTitle::DockTitle(const QString &title, QDockWidget *dock)
    : QWidget(dock), m_row(new QHBoxLayout(this)), m_float(titleButton(tr("Float %1").arg(title))),
      m_close(titleButton(tr("Close %1").arg(title)))
{
    m_row->setContentsMargins(12, 4, 8, 4);
    m_row->setSpacing(6);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setFont(boldFont(bodyFont()));
    label->setAccessibleName(tr("%1 dock").arg(title));
    m_row->addWidget(label);
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);
    connect(m_float, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    setFixedHeight(36);
    tint();
}

void DockTitle::add(QWidget *control, int stretch)
{
    m_row->insertWidget(m_row->count() - 2, control, stretch);
}

void DockTitle::addSpace()
{
    m_row->insertStretch(m_row->count() - 2, 1);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Card));
    painter.setPen(color(palette(), Role::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void DockTitle::tint()
{
    m_float->setIcon(signIcon(Sign::Float, palette()));
    m_close->setIcon(signIcon(Sign::Close, palette()));
}

} // namespace fota
