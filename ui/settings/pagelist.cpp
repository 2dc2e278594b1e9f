#include "ui/settings/pagelist.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace fota {

namespace {

constexpr int kInset = 10; ///< of a title in its box

/// A title, in a box where it is chosen; a line round that where the keys go to it.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focus = chosen && (option.state & QStyle::State_HasFocus);
        if (chosen)
            paintBox(painter, QRectF(option.rect), kControlRadius,
                     color(option.palette, Role::Selected),
                     focus ? color(option.palette, Role::Accent) : QColor());
        painter->setFont(chosen ? boldFont(option.font) : option.font);
        painter->setPen(color(option.palette, Role::Text));
        painter->drawText(option.rect.adjusted(kInset, 0, -kInset, 0),
                          int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(boldFont(option.font));
        const int width = m_list->viewport()->width();
        const int height =
            metrics
                .boundingRect(QRect(0, 0, width - 2 * kInset, 1000), Qt::TextWordWrap,
                              index.data(Qt::DisplayRole).toString())
                .height();
        return {width, std::max(kControlHeight, height + 12)};
    }

    const QAbstractItemView *m_list = nullptr;
};

} // namespace

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    auto *delegate = new PageDelegate(this);
    delegate->m_list = this;
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
}

} // namespace fota
