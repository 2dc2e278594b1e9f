#include "ui/theme/flatstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace fota {

namespace {

enum class Look { Plain, Primary, Chip, Segment, Link };

Look lookOf(const QWidget *widget)
{
    if (!widget)
        return Look::Plain;
    const QString look = widget->property("look").toString();
    if (look == QStringLiteral("primary"))
        return Look::Primary;
    if (look == QStringLiteral("chip"))
        return Look::Chip;
    if (look == QStringLiteral("segment"))
        return Look::Segment;
    if (look == QStringLiteral("link"))
        return Look::Link;
    return Look::Plain;
}

bool isCompact(const QWidget *widget)
{
    return widget && widget->property("compact").toBool();
}

QColor toward(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

void paintBox(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill,
              const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (lookOf(widget) != Look::Plain || qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (qobject_cast<QPushButton *>(widget))
        widget->installEventFilter(this);
}

/// The focus is shown wherever it came from but a click: also where the window itself has set it.
bool FlatStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            watched->setProperty("clicked", reason == Qt::MouseFocusReason);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FlatStyle::drawButton(const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    const bool down = option->state & State_Sunken;
    const bool on = option->state & State_On;
    const QColor line = color(palette, Role::Line);
    const QColor text = color(palette, Role::Text);
    const QColor accent = color(palette, Role::Accent);
    QColor fill = color(palette, Role::Card);
    if (hover)
        fill = toward(fill, text, down ? 0.12 : 0.05);
    const QRectF box(option->rect);

    switch (lookOf(widget)) {
    case Look::Plain:
        paintBox(painter, box, kControlRadius, enabled ? fill : QColor(),
                 hover ? color(palette, Role::Secondary) : line);
        break;
    case Look::Primary:
        if (enabled)
            paintBox(painter, box, kControlRadius,
                     hover ? toward(accent, text, down ? 0.25 : 0.12) : accent, {});
        else
            paintBox(painter, box, kControlRadius, {}, line);
        break;
    case Look::Chip:
        paintBox(painter, box, box.height() / 2,
                 on      ? color(palette, Role::Selected)
                 : hover ? fill
                         : QColor(),
                 on ? accent : line);
        break;
    case Look::Segment:
        if (on)
            paintBox(painter, box, kControlRadius, color(palette, Role::Card), line);
        break;
    case Look::Link:
        break;
    }
    const bool byClick = widget && widget->property("clicked").toBool();
    if (option->state & State_HasFocus && (!byClick || option->state & State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(widget);
        focus.rect = option->rect;
        drawPrimitive(PE_FrameFocusRect, &focus, painter, widget);
    }
}

void FlatStyle::drawField(const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const bool focus = enabled && (option->state & State_HasFocus);
    const bool onCard = !isCompact(widget) && enabled;
    paintBox(painter, QRectF(option->rect), kControlRadius,
             color(palette, onCard ? Role::Card : Role::Window),
             color(palette, focus ? Role::Accent : Role::Line));
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
    case PE_PanelMenuBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, color(palette, Role::Card));
        return;
    case PE_FrameFocusRect:
        if (lookOf(widget) == Look::Chip)
            paintBox(painter, QRectF(option->rect), option->rect.height() / 2.0, {},
                     color(palette, Role::Text));
        else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(
                color(palette, lookOf(widget) == Look::Primary ? Role::Text : Role::Accent), 2));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kControlRadius,
                                     kControlRadius);
            painter->restore();
        }
        return;
    case PE_IndicatorCheckBox: {
        const bool on = option->state & State_On;
        paintBox(painter, QRectF(option->rect), 3, color(palette, on ? Role::Accent : Role::Card),
                 color(palette, on ? Role::Accent : Role::Secondary));
        if (on)
            paintSign(painter, option->rect, Sign::Done, color(palette, Role::OnAccent), 12);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(palette, Role::Card));
        painter->setPen(color(palette, Role::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown: // of a button with a menu: the same sign as a combo box has
        paintSign(painter, option->rect, Sign::Chevron, palette.color(QPalette::ButtonText), 12);
        return;
    case PE_PanelButtonTool:
        if (option->state & State_Enabled
            && option->state & (State_MouseOver | State_Sunken | State_On))
            paintBox(painter, QRectF(option->rect), kControlRadius,
                     toward(color(palette, Role::Card), color(palette, Role::Text), 0.08), {});
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar || element == CE_ProgressBarLabel)
        return;
    const QRectF box(option->rect);
    if (element == CE_ProgressBarGroove) {
        paintBox(painter, box, box.height() / 2, color(option->palette, Role::Grid),
                 schemeOf(option->palette) == Scheme::Contrast ? color(option->palette, Role::Line)
                                                               : QColor());
        return;
    }
    const int range = bar->maximum - bar->minimum;
    const double share = range > 0 ? double(bar->progress - bar->minimum) / range : 0;
    if (share <= 0)
        return;
    QRectF done = box;
    done.setWidth(std::max(box.height(), box.width() * share));
    const QVariant role = widget ? widget->property("role") : QVariant();
    paintBox(painter, done, box.height() / 2,
             color(option->palette, role.isValid() ? Role(role.toInt()) : Role::Accent), {});
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const Look look = lookOf(widget);
            if (look == Look::Primary && option->state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, color(palette, Role::OnAccent));
            if (look == Look::Segment && !(option->state & State_On))
                copy.palette.setColor(QPalette::ButtonText, color(palette, Role::Secondary));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting(*combo); // what does not fit is seen to go on
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const int room =
                proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
            fitting.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room - icon - 2);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel:
        drawProgress(element, option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (option->state & (State_Selected | State_Sunken) && option->state & State_Enabled)
                paintBox(painter, QRectF(option->rect).adjusted(0, 2, 0, -2), kControlRadius,
                         color(palette, Role::Selected), {});
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextHideMnemonic, palette,
                         option->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                const QRect line = option->rect.adjusted(8, 0, -8, 0);
                painter->fillRect(QRect(line.left(), line.center().y(), line.width(), 1),
                                  color(palette, Role::Line));
                return;
            }
            QStyleOptionMenuItem plain(*item); // chosen as in the menu bar, without a frame
            if (option->state & State_Selected && option->state & State_Enabled)
                paintBox(painter, QRectF(option->rect).adjusted(4, 0, -4, 0), kControlRadius,
                         color(palette, Role::Selected), {});
            plain.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (widget && widget->inherits("QComboBoxPrivateContainer")) { // the list of a combo box
            painter->setPen(color(palette, Role::Line));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case CE_FocusFrame: // of what has no room for a ring of its own
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(palette, Role::Accent), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(palette, Role::Window));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(palette, Role::Card));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            color(palette, Role::Line));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, color(palette, Role::Secondary));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape: // the chosen one has a line in the accent, on the side of its page
        painter->fillRect(option->rect, color(palette, Role::Card));
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && option->state & State_Selected) {
            const QRect box = option->rect;
            const bool below =
                tab->shape == QTabBar::RoundedSouth || tab->shape == QTabBar::TriangularSouth;
            painter->fillRect(
                QRect(box.left(), below ? box.top() : box.bottom() - 1, box.width(), 2),
                color(palette, Role::Accent));
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace fota
