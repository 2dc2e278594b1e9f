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

void collectControls(const QLayout &layout, QList<QWidget *> *into)
{
    for (int i = 0; i < layout.count(); ++i) {
        QWidget *widget = layout.itemAt(i)->widget();
        if (widget && widget->focusPolicy() != Qt::NoFocus)
            into->append(widget);
        else if (widget && widget->layout())
            collectControls(*widget->layout(), into);
    }
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

/// As they stand, whoever was made first.
void DockTitle::showEvent(QShowEvent *event)
{
    QList<QWidget *> controls;
    collectControls(*m_row, &controls);
    for (qsizetype i = 1; i < controls.size(); ++i)
        setTabOrder(controls[i - 1], controls[i]);
    QWidget::showEvent(event);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Card));
    painter.setPen(color(palette(), Role::Line));
    const QRect seen = rect().adjusted(0, 0, 0, -1); // the dock's contents begin one pixel higher
    painter.drawLine(seen.bottomLeft(), seen.bottomRight());
    painter.drawLine(seen.topLeft(), seen.topRight());
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
