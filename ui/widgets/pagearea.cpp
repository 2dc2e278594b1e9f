#include "ui/widgets/pagearea.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScreen>

namespace fota {

namespace {

constexpr int kOthers = 230;      ///< frame, menus, header, docks at their least, status bar
constexpr QSize kLeast(360, 160); ///< whatever the screen

} // namespace

PageArea::PageArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize PageArea::minimumSizeHint() const
{
    const int room = screen()->availableGeometry().height() - kOthers;
    return {kLeast.width(), std::clamp(widget()->minimumSizeHint().height(), kLeast.height(),
                                       std::max(kLeast.height(), room))};
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a message needs room
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::bringIntoView(QWidget *part)
{
    QMetaObject::invokeMethod( // once the layout has placed it
        this,
        [this, part = QPointer<QWidget>(part)] {
            if (!part)
                return;
            widget()->layout()->activate();
            ensureWidgetVisible(part, 0, kGap);
        },
        Qt::QueuedConnection);
}

} // namespace fota
