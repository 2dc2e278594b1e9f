#include "ui/header/portcombo.h"

#include "ui/header/portdelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace fota {

namespace {

struct State
{
    QString words;
    Role tone = Role::Secondary;
};

State stateOf(const PortInfo &port, bool isGone)
{
    if (isGone) //: Of a port in the list: it was there, or is remembered, and is not there now
        return {PortCombo::tr("gone"), Role::Look}; // as a module does when it restarts
    if (port.access == PortInfo::Access::Denied)
        return {PortCombo::tr("no permission"), Role::Failed};
    if (port.access == PortInfo::Access::Busy)
        return {port.accessDetail.isEmpty() ? PortCombo::tr("busy")
                                            : PortCombo::tr("busy: %1").arg(port.accessDetail),
                Role::Look};
    if (port.answer == PortInfo::Answer::Answers)
        return {PortCombo::tr("answers AT"), Role::Good};
    if (port.answer == PortInfo::Answer::Silent)
        return {PortCombo::tr("silent"), Role::Secondary};
    return {};
}

QString usbId(const PortInfo &port)
{
    return QStringLiteral("%1:%2")
        .arg(port.vid, 4, 16, QLatin1Char('0'))
        .arg(port.pid, 4, 16, QLatin1Char('0'));
}

/// "Telit · 1bc7:1101 · serial 0123456789 · interface 1"
QString usbDetail(const PortInfo &port)
{
    QStringList parts;
    if (!port.manufacturer.isEmpty() && !port.description.startsWith(port.manufacturer))
        parts << port.manufacturer;
    if (port.vid != 0)
        parts << usbId(port);
    if (!port.serial.isEmpty())
        parts << PortCombo::tr("serial %1").arg(port.serial);
    if (port.usbInterface >= 0)
        parts << PortCombo::tr("interface %1").arg(port.usbInterface);
    return parts.join(QStringLiteral(" · "));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return visibleText(parts.join(QStringLiteral(" · ")));
}

} // namespace

PortCombo::PortCombo(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Port"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    setItemDelegate(new PortDelegate(this));
    connect(this, &QComboBox::activated, this, &PortCombo::activate);
    fill();
}

QSize PortCombo::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, QComboBox::sizeHint().height()};
}

void PortCombo::showPopup()
{
    Q_EMIT opened();
    openList();
}

/// As wide as its rows, within the screen.
void PortCombo::openList()
{
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(
        std::min(view()->sizeHintForColumn(0) + frame, screen()->availableGeometry().width() - 40));
    QComboBox::showPopup();
}

QString PortCombo::port() const
{
    return isEditable() ? currentText().trimmed() : m_chosen;
}

std::optional<PortInfo> PortCombo::chosen() const
{
    const auto found = std::ranges::find(m_ports, m_chosen, &PortInfo::name);
    return found == m_ports.end() ? std::nullopt : std::optional(*found);
}

bool PortCombo::isMissing() const
{
    return m_isListed && !m_chosen.isEmpty() && !chosen()
           && (m_chosen.startsWith(u"/dev/tty") || m_seen.name == m_chosen);
}

void PortCombo::setPorts(const QList<PortInfo> &ports)
{
    if (ports == m_ports && m_isListed)
        return;
    m_isListed = true;
    m_ports = ports;
    m_modules.removeIf([this](const std::pair<const QString &, QString &> &known) {
        return known.first != m_chosen
               && std::ranges::none_of(
                   m_ports, [&known](const PortInfo &port) { return port.name == known.first; });
    });
    fill();
}

void PortCombo::choose(const QString &port)
{
    m_chosen = port;
    fill();
}

void PortCombo::setModule(const QString &port, const QString &model, const QString &firmware)
{
    const QString module = joined({model, firmware});
    if (port.isEmpty() || module.isEmpty() || m_modules.value(port) == module)
        return;
    m_modules[port] = module;
    fill();
}

void PortCombo::fillRow(int row, const PortInfo &port, bool isGone)
{
    const QString title = visibleText(m_modules.value(port.name, port.description));
    const State state = stateOf(port, isGone);
    setItemData(row, port.name, PortNameRole);
    setItemData(row, title, PortTitleRole);
    setItemData(row, visibleText(usbDetail(port)), PortDetailRole);
    setItemData(row, visibleText(state.words), PortStateRole);
    setItemData(row, int(state.tone), PortToneRole);
    const QString about = joined({title, usbDetail(port), state.words});
    const QString name = visibleText(shortPortName(port.name));
    setItemText(row, about.isEmpty() ? name : name + QStringLiteral("  ") + about);
}

/// Row by row, so that a list that is open stays open, with its mark where it was.
void PortCombo::fill()
{
    if (isEditable())
        return; // a name is being typed
    const QSignalBlocker quiet(this);
    if (m_chosen.isEmpty() && !m_ports.isEmpty())
        m_chosen = m_ports.first().name; // nothing was ever chosen: the first is as good as any
    QList<PortInfo> wanted = m_ports;
    if (const auto here = chosen())
        m_seen = *here;
    else if (!m_chosen.isEmpty())
        wanted += m_seen.name == m_chosen ? m_seen : PortInfo{.name = m_chosen};
    for (int row = count() - 2; row >= 0; --row) {
        const QString name = itemData(row, PortNameRole).toString();
        if (std::ranges::find(wanted, name, &PortInfo::name) == wanted.end())
            removeItem(row);
    }
    if (count() == 0) {
        addItem(tr("Other port…"));
        setItemData(0, true, PortOtherRole);
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const PortInfo &port = wanted[row];
        if (itemData(row, PortNameRole).toString() != port.name) {
            if (const int other = findData(port.name, PortNameRole); other >= 0)
                removeItem(other);
            insertItem(row, QString());
        }
        fillRow(row, port, port.name == m_chosen && isMissing());
    }
    setCurrentIndex(m_chosen.isEmpty() ? -1 : findData(m_chosen, PortNameRole));
    setToolTip(currentIndex() < 0 ? QString() : toolTipText(currentText()));
    setAccessibleDescription(
        visibleText(toolTip().isEmpty() ? QString() : currentText())); // no markup
    if (view()->isVisible())
        openList(); // as high as it is long now
    update();
}

void PortCombo::activate(int row)
{
    if (itemData(row, PortOtherRole).toBool())
        return typeOther();
    m_chosen = itemData(row, PortNameRole).toString();
    fill();
    Q_EMIT portChosen(m_chosen);
}

void PortCombo::typeOther()
{
    setEditable(true);
    lineEdit()->setAccessibleName(tr("Port"));
    lineEdit()->setPlaceholderText(tr("/dev/ttyUSB0, tcp://host:port, sim:name"));
    lineEdit()->clear();
    lineEdit()->setFocus(Qt::OtherFocusReason);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString typed = currentText().trimmed();
        QMetaObject::invokeMethod( // not while the line is still at work
            this,
            [this, typed] {
                if (!isEditable()) // Return and the loss of the focus both end it
                    return;
                setEditable(false);
                if (!typed.isEmpty())
                    m_chosen = typed;
                fill();
                Q_EMIT portChosen(m_chosen);
            },
            Qt::QueuedConnection);
    });
}

void PortCombo::paintEvent(QPaintEvent *event)
{
    if (isEditable())
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect box =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int row = currentIndex();
    if (row < 0) {
        painter.setPen(color(palette(), Role::Secondary));
        painter.drawText(box, flags, m_ports.isEmpty() ? tr("No port found") : tr("Choose a port"));
        return;
    }
    const QFont bold = boldFont(font());
    const QString name = visibleText(shortPortName(itemData(row, PortNameRole).toString()));
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(color(palette(), Role::Text)); // also while it cannot be changed: it is in use
    painter.drawText(box, flags, metrics.elidedText(name, Qt::ElideMiddle, box.width()));
    box.setLeft(box.left() + metrics.horizontalAdvance(name) + 10);
    // The state first gives way to nothing: what is wrong with a port must be seen.
    const QString state = itemData(row, PortStateRole).toString();
    const QString title = itemData(row, PortTitleRole).toString();
    if (box.width() < 30)
        return;
    painter.setFont(font());
    painter.setPen(color(palette(), Role::Secondary));
    const std::optional<PortInfo> port = chosen();
    const QString id =
        port && port->vid != 0 && !m_modules.contains(m_chosen) ? usbId(*port) : QString();
    const int stateWidth = state.isEmpty() ? 0 : fontMetrics().horizontalAdvance(state) + 10;
    const QString left = fontMetrics().elidedText(joined({title, id}), Qt::ElideRight,
                                                  std::max(box.width() - stateWidth, 0));
    painter.drawText(box, flags, left);
    box.setLeft(box.left() + (left.isEmpty() ? 0 : fontMetrics().horizontalAdvance(left) + 10));
    painter.setPen(color(palette(), Role(itemData(row, PortToneRole).toInt())));
    painter.drawText(box, flags, fontMetrics().elidedText(state, Qt::ElideRight, box.width()));
}

} // namespace fota
