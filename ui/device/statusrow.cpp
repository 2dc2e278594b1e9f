#include "ui/device/statusrow.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/valuelabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fota {

StatusRow::StatusRow(const QString &name, const QString &accessible, QWidget *parent)
    : QWidget(parent), m_name(name), m_value(new ValueLabel(accessible))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(30 + fontMetrics().averageCharWidth() * 8, 0, 0, 0);
    row->addWidget(m_value, 1);
    setSecondary(m_value);
    m_value->setElide(Qt::ElideRight);
    setFixedHeight(std::max(24, fontMetrics().height() + 6));
}

void StatusRow::set(State state, const QString &word, const QString &shown)
{
    m_state = state;
    m_value->setValue(word, shown);
    update();
}

void StatusRow::paintEvent(QPaintEvent *)
{
    struct Look
    {
        Sign sign;
        Role role;
    };
    static constexpr Look kLooks[] = {{Sign::Skipped, Role::Secondary},
                                      {Sign::Waiting, Role::Accent},
                                      {Sign::Done, Role::Good},
                                      {Sign::Look, Role::Look},
                                      {Sign::Failed, Role::Failed}};
    const Look look = kLooks[size_t(m_state)];
    QPainter painter(this);
    paintSign(&painter, QRect(0, 0, 14, height()), look.sign, color(palette(), look.role), 14);
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(rect().adjusted(22, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_name);
}

} // namespace fota
