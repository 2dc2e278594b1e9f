#include "ui/theme/flatstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace fota {

namespace {

/// The ring of a value asks for nobody. Others that want the same metrics name themselves: the text
/// of a list keeps that far from its edge.
bool isRing(const QStyleOption *option, const QWidget *widget)
{
    return !option && !widget;
}

} // namespace

void FlatStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    if (bar->maximum <= bar->minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool held = option->state & (State_MouseOver | State_Sunken);
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
             color(option->palette, held ? Role::Secondary : Role::Line), {});
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        const bool focus = option->state & State_HasFocus && option->state & State_Enabled;
        paintBox(painter, QRectF(option->rect), kControlRadius,
                 color(option->palette, Role::Window),
                 color(option->palette, focus ? Role::Accent : Role::Line));
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        const QColor ink = option->state & State_Enabled
                               ? color(option->palette, Role::Text)
                               : option->palette.color(QPalette::Disabled, QPalette::Text);
        paintSign(painter, arrow, Sign::Chevron, ink, 12);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        QStyleOptionToolButton plain(*tool); // its sign says that there is more
        plain.features &=
            ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarVMargin:
        return 0;
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_FocusFrameHMargin:
        return isRing(option, widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameVMargin:
        return isRing(option, widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_FocusFrame_AboveWidget: // or its own parent would cut it
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::Box) | int(QFrame::Plain);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const bool compact = widget && widget->property("compact").toBool();
    const int height = compact ? kCompactHeight : kControlHeight;
    const QString look = widget ? widget->property("look").toString() : QString();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (look == QStringLiteral("link"))
            return {size.width() + 4, std::max(20, size.height())};
        const int padding = look == QStringLiteral("chip") ? 10 : compact ? 12 : 14;
        const int text = button
                             ? button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width()
                             : size.width();
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + 4 : 0;
        const bool menu = button && button->features & QStyleOptionButton::HasMenu;
        return {text + icon + (menu ? 14 : 0) + 2 * padding, std::max(height, size.height())};
    }
    case CT_LineEdit:
        return {size.width() + 16, height};
    case CT_ComboBox:
        return {size.width() + 40, height};
    case CT_MenuBarItem:
        return {size.width() + 12, 26};
    case CT_ProgressBar:
        return size;
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect box = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, box,
                              QRect(box.right() - 26, box.top(), 24, box.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, box, box.adjusted(9, 1, -28, -1));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        const bool flat = bar->orientation == Qt::Horizontal;
        const QRect box = bar->rect;
        const int length = flat ? box.width() : box.height();
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (subControl == SC_ScrollBarGroove)
            return box;
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
            thumb = std::min(length, std::max(thumb, 32));
        }
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - thumb, bar->upsideDown);
        QRect part;
        if (subControl == SC_ScrollBarSlider)
            part = flat ? QRect(box.x() + at, box.y(), thumb, box.height())
                        : QRect(box.x(), box.y() + at, box.width(), thumb);
        else if (subControl == SC_ScrollBarSubPage)
            part = flat ? QRect(box.x(), box.y(), at, box.height())
                        : QRect(box.x(), box.y(), box.width(), at);
        else if (subControl == SC_ScrollBarAddPage)
            part = flat ? QRect(box.x() + at + thumb, box.y(), length - at - thumb, box.height())
                        : QRect(box.x(), box.y() + at + thumb, box.width(), length - at - thumb);
        return visualRect(bar->direction, box, part);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(8, 1, -8, -1); // and 2 of the field: as a combo box
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace fota
