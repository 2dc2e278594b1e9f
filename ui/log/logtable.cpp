#include "ui/log/logtable.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QPainter>

namespace fota {

int LogTable::wholeRowsHeight(int room) const
{
    const int row = verticalHeader()->defaultSectionSize();
    const int titles = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return room - std::max(0, room - titles) % row;
}

void LogTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(bodyFont());
    painter.setPen(color(palette(), Role::Secondary));
    painter.drawText(viewport()->rect().adjusted(12, 0, -12, 0),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

WholeRows::WholeRows(LogTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    table->setParent(this);
}

void WholeRows::place()
{
    m_table->setGeometry(0, 0, width(), m_table->wholeRowsHeight(height()));
}

QSize WholeRows::minimumSizeHint() const
{
    return m_table->minimumSize().expandedTo({120, 0});
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace fota
