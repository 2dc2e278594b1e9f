#include "ui/widgets/valuerow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/valuelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fota {

ValueRow::ValueRow(const QString &name, const QString &command, const QFont &font, QWidget *parent)
    : QWidget(parent), m_name(name), m_value(new ValueLabel(name)), m_aside(new QLabel)
{
    m_value->setFont(font);
    m_value->setSource(command);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().averageCharWidth() * 10 + 8, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_value, 1);
    row->addWidget(m_aside);
    m_aside->setTextFormat(Qt::PlainText);
    m_aside->setFont(plotFont());
    setSecondary(m_aside);
    m_aside->hide();
    setFixedHeight(std::max(23, fontMetrics().height() + 6));
}

void ValueRow::setAside(const QString &raw)
{
    m_aside->setText(raw);
    m_aside->setVisible(!raw.isEmpty());
}

void ValueRow::clear()
{
    m_value->setValue({});
    m_value->setMore({});
    setAside({});
}

void ValueRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(palette(), Role::Secondary));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_name);
}

} // namespace fota
