#include "ui/widgets/scrollbody.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace fota {

namespace {

constexpr QSize kFrame(12, 44); ///< what a window manager may put round a dialog

int heightOf(const QWidget *contents, int width)
{
    const QLayout *layout = contents->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

} // namespace

ScrollBody::ScrollBody(QWidget *contents, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the dialog's keys scroll it: Tab goes from field to button
    viewport()->setAutoFillBackground(false);
    setWidget(contents);
    contents->setAutoFillBackground(false);
}

QSize ScrollBody::sizeHint() const
{
    const int width = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    return {width, heightOf(widget(), width)};
}

void ScrollBody::fit(QDialog *dialog)
{
    const QRect room = dialog->screen()->availableGeometry().adjusted(
        kFrame.width() / 2, kFrame.height() - kFrame.width() / 2, -kFrame.width() / 2,
        -kFrame.width() / 2);
    const int width = std::min(std::max(dialog->width(), dialog->minimumWidth()), room.width());
    dialog->setMinimumSize(std::min(dialog->minimumWidth(), room.width()), 0);
    const QMargins margins = dialog->layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    // All but the body, at this width: the layout with the body at no height.
    setFixedHeight(0);
    const int others = heightOf(dialog, width);
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    const int whole = heightOf(widget(), inner);
    dialog->resize(width, std::min(others + whole, room.height()));
    QRect place(QPoint(), dialog->size());
    place.moveCenter(dialog->parentWidget() ? dialog->parentWidget()->window()->geometry().center()
                                            : room.center());
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    dialog->move(place.topLeft());
}

/// A scroll bar takes width, so its texts may take more lines: one that had once been there would
/// stay by itself where all fits without it.
void ScrollBody::chooseBar()
{
    const bool fits = heightOf(widget(), width()) <= height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
}

bool ScrollBody::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        chooseBar();
    return done;
}

void ScrollBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    chooseBar();
}

bool ScrollBody::scrollBy(const QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        return true;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        return true;
    default:
        return false;
    }
}

} // namespace fota
