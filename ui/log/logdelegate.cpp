#include "ui/log/logdelegate.h"

#include "ui/log/logmodel.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>

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

/// Sign and word of a rule at the right end of a line; returns what is left of the box.
QRect paintTag(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box,
               HighlightRule::Look look, const QString &word)
{
    constexpr int kSign = 12;
    constexpr int kPadding = 4;
    const QFontMetrics metrics(capsFont());
    const int text = word.isEmpty() ? 0 : metrics.horizontalAdvance(word) + kPadding;
    const int width = std::min(kSign + text + 2 * kPadding, box.width());
    QRect tag(box.right() - width, box.top() + 2, width, box.height() - 4);
    const QColor ink = color(option.palette, highlightInk(look));
    paintBox(painter, QRectF(tag), 3, color(option.palette, Role::Card), ink);
    const QRect inner = tag.adjusted(kPadding, 0, -kPadding, 0);
    paintSign(painter, QRect(inner.topLeft(), QSize(kSign, inner.height())), highlightSign(look),
              ink, 10);
    painter->setFont(capsFont());
    painter->setPen(ink);
    painter->drawText(inner.adjusted(kSign + kPadding, 0, 0, 0),
                      int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, word);
    return box.adjusted(0, 0, -width - 2 * kPadding, 0);
}

} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    using fota::Role;
    const bool selected = option.state & QStyle::State_Selected;
    const auto direction = LogEntry::Direction(index.data(LogModel::DirectionRole).toInt());
    const Look look = lookOf(direction);
    const QVariant highlight = index.data(LogModel::HighlightRole);
    const bool tinted = selected || highlight.isValid();
    const auto ink = [tinted](Role role) { return tinted ? Role::Text : role; };
    if (selected)
        painter->fillRect(option.rect, color(option.palette, Role::Selected));
    else if (tinted)
        painter->fillRect(
            option.rect,
            color(option.palette, highlightBack(HighlightRule::Look(highlight.toInt()))));
    switch (index.column()) {
    case LogModel::Direction: {
        const bool isGuessed = index.data(LogModel::GuessedRole).toBool();
        return paintSign(painter, option.rect, look.sign,
                         color(option.palette, isGuessed ? Role::Secondary : look.role), 12);
    }
    case LogModel::Text:
        return paintLine(painter, option, index, ink(look.role), ink(Role::Secondary));
    default:
        break;
    }
    const bool first = index.column() == LogModel::Time;
    if (first && index.data(LogModel::MarkedRole).toBool())
        paintSign(painter, QRect(option.rect.topLeft(), QSize(12, option.rect.height())),
                  Sign::Mark, color(option.palette, Role::Accent), 10);
    const QRect box = option.rect.adjusted(first ? 12 : 4, 0, -4, 0);
    painter->setFont(option.font);
    painter->setPen(color(option.palette, ink(Role::Secondary)));
    painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                    Qt::ElideRight, box.width()));
}

void LogDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index, Role ink, Role wordsInk) const
{
    QRect box = option.rect.adjusted(4, 0, -4, 0);
    if (const QVariant highlight = index.data(LogModel::HighlightRole); highlight.isValid())
        box = paintTag(painter, option, box, HighlightRule::Look(highlight.toInt()),
                       index.data(LogModel::HighlightWordRole).toString());
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    painter->setPen(color(option.palette, ink));
    painter->drawText(box, flags, option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    const QString words = index.data(LogModel::DecodedRole).toString();
    box.setLeft(box.left() + option.fontMetrics.horizontalAdvance(text)
                + 2 * option.fontMetrics.averageCharWidth());
    if (words.isEmpty() || box.width() < 40)
        return;
    painter->setPen(color(option.palette, wordsInk));
    painter->drawText(box, flags,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace fota
