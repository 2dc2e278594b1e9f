#include "ui/log/logdelegate.h"

#include "ui/log/logmodel.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace fota {

namespace {

struct Look
{
    Sign sign;
    Role role;
};

Look lookOf(LogEntry::Direction direction)
{
    switch (direction) {
    case LogEntry::Direction::Sent:
        return {Sign::Sent, Role::Accent};
    case LogEntry::Direction::Received:
        return {Sign::Received, Role::Text};
    case LogEntry::Direction::Unsolicited:
        return {Sign::Unsolicited, Role::Unsolicited};
    case LogEntry::Direction::Data:
        return {Sign::Received, Role::Secondary};
    case LogEntry::Direction::Note:
        return {Sign::Note, Role::Secondary};
    }
    return {Sign::Note, Role::Secondary};
}

} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    using fota::Role;
    const bool selected = option.state & QStyle::State_Selected;
    const auto direction = LogEntry::Direction(index.data(LogModel::DirectionRole).toInt());
    const Look look = lookOf(direction);
    const auto ink = [&](Role role) { return color(option.palette, selected ? Role::Text : role); };
    const int column = index.column();
    if (selected)
        painter->fillRect(option.rect, color(option.palette, Role::Selected));
    if (column == LogModel::Direction) {
        paintSign(painter, option.rect, look.sign, color(option.palette, look.role), 12);
        return;
    }
    QRect box = option.rect.adjusted(column == LogModel::Time ? 12 : 4, 0, -4, 0);
    painter->setFont(option.font);
    painter->setPen(ink(column == LogModel::Text ? look.role : Role::Secondary));
    const QString text = index.data(Qt::DisplayRole).toString();
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->drawText(box, flags, option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    if (column != LogModel::Text)
        return;
    const QString words = index.data(LogModel::DecodedRole).toString();
    box.setLeft(box.left() + option.fontMetrics.horizontalAdvance(text)
                + 2 * option.fontMetrics.averageCharWidth());
    if (words.isEmpty() || box.width() < 40)
        return;
    painter->setPen(ink(Role::Secondary));
    painter->drawText(box, flags,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace fota
