#include "ui/header/portdelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QPainter>

namespace fota {

namespace {

constexpr int kSide = 10;
constexpr int kApart = 8;
constexpr int kFlags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

bool hasTwoLines(const QModelIndex &index)
{
    return !index.data(PortDetailRole).toString().isEmpty();
}

} // namespace

QString shortPortName(const QString &port)
{
    return port.startsWith(u"/dev/") ? port.mid(5) : port;
}

QSize PortDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(option.font);
    const QFontMetrics bold(boldFont(option.font));
    const QFontMetrics small(plotFont());
    const QString name = visibleText(shortPortName(index.data(PortNameRole).toString()));
    const int first = bold.horizontalAdvance(name) + kApart
                      + body.horizontalAdvance(index.data(PortTitleRole).toString()) + 3 * kApart
                      + body.horizontalAdvance(index.data(PortStateRole).toString());
    const int second = small.horizontalAdvance(index.data(PortDetailRole).toString());
    const int height =
        std::max(kRowHeight, body.height() + 8) + (hasTwoLines(index) ? small.height() + 2 : 0);
    return {std::max({first, second, body.horizontalAdvance(index.data().toString()) / 2})
                + 2 * kSide,
            height};
}

void PortDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto shade = [&option](Role role) { return color(option.palette, role); };
    const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->fillRect(option.rect, shade(marked ? Role::Selected : Role::Card));
    QRect box = option.rect.adjusted(kSide, 0, -kSide, 0);
    const QString title = index.data(PortTitleRole).toString();
    const QString name = visibleText(shortPortName(index.data(PortNameRole).toString()));
    if (name.isEmpty()) { // "Other port…"
        painter->setFont(option.font);
        painter->setPen(shade(Role::Text));
        painter->drawText(box, kFlags, index.data().toString());
        return;
    }
    if (hasTwoLines(index)) {
        const int below = QFontMetrics(plotFont()).height() + 6;
        QRect second = box;
        second.setTop(box.bottom() - below + 1);
        box.setBottom(second.top() + 2);
        painter->setFont(plotFont());
        painter->setPen(shade(Role::Secondary));
        painter->drawText(
            second.adjusted(0, 0, 0, -4), kFlags,
            QFontMetrics(plotFont())
                .elidedText(index.data(PortDetailRole).toString(), Qt::ElideRight, second.width()));
    }
    const QFontMetrics body(option.font);
    const QString state = index.data(PortStateRole).toString();
    painter->setFont(option.font);
    painter->setPen(shade(Role(index.data(PortToneRole).toInt())));
    painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, state);
    box.setRight(box.right() - body.horizontalAdvance(state) - 2 * kApart);
    const QFont bold = boldFont(option.font);
    painter->setFont(bold);
    painter->setPen(shade(Role::Text));
    const QFontMetrics metrics(bold);
    painter->drawText(box, kFlags, metrics.elidedText(name, Qt::ElideMiddle, box.width()));
    box.setLeft(box.left() + metrics.horizontalAdvance(name) + kApart);
    painter->setFont(option.font);
    painter->setPen(shade(Role::Secondary));
    painter->drawText(box, kFlags,
                      body.elidedText(title, Qt::ElideRight, std::max(box.width(), 0)));
}

} // namespace fota
