#include "ui/widgets/card.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace fota {

Card::Card(QWidget *parent) : QFrame(parent), m_contents(new QVBoxLayout(this))
{
    m_contents->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_contents->setSpacing(4);
}

void Card::setTitle(const QString &title)
{
    if (!m_title) {
        m_title = new QLabel;
        m_title->setTextFormat(Qt::PlainText);
        m_title->setFont(capsFont());
        m_contents->insertWidget(0, m_title);
        m_contents->insertSpacing(1, 4);
        setSecondary(m_title);
    }
    m_title->setText(title.toUpper());
}

void Card::setAside(QWidget *widget)
{
    m_contents->removeWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(widget, 1);
    m_contents->insertLayout(0, row);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), kRadius, color(palette(), Role::Card),
             color(palette(), Role::Line));
}

void setSecondary(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace fota
