#include "ui/header/portcombo.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace fota {

namespace {

enum { NameRole = Qt::UserRole, AboutRole, OtherRole };

/// A row of the list: as high as the rows of the window, with room at its sides.
class PortDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * kSide,
                std::max(kRowHeight, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->fillRect(option.rect,
                          color(option.palette, marked ? fota::Role::Selected : fota::Role::Card));
        painter->setFont(option.font);
        painter->setPen(color(option.palette, fota::Role::Text));
        const QRect box = option.rect.adjusted(kSide, 0, -kSide, 0);
        painter->drawText(
            box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }

private:
    static constexpr int kSide = 10;
};

QString shortName(const QString &port)
{
    return port.startsWith(u"/dev/") ? port.mid(5) : port;
}

/// "Telit ME910C1-NA · 1bc7:1101 · busy"
QString about(const PortInfo &port)
{
    QStringList parts;
    if (!port.description.isEmpty())
        parts << port.description;
    if (port.vid != 0)
        parts << QStringLiteral("%1:%2")
                     .arg(port.vid, 4, 16, QLatin1Char('0'))
                     .arg(port.pid, 4, 16, QLatin1Char('0'));
    if (port.access == PortInfo::Access::Denied)
        parts << PortCombo::tr("no permission");
    if (port.access == PortInfo::Access::Busy)
        parts << PortCombo::tr("busy");
    if (port.answer == PortInfo::Answer::Answers)
        parts << PortCombo::tr("answers AT");
    if (port.answer == PortInfo::Answer::Silent)
        parts << PortCombo::tr("silent");
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
    return {fontMetrics().averageCharWidth() * 44, QComboBox::sizeHint().height()};
}

void PortCombo::showPopup()
{
    Q_EMIT opened();
    QComboBox::showPopup();
}

QString PortCombo::port() const
{
    return isEditable() ? currentText().trimmed() : m_chosen;
}

void PortCombo::setPorts(const QList<PortInfo> &ports)
{
    if (ports == m_ports)
        return;
    const bool sameNames = std::ranges::equal(ports, m_ports, {}, &PortInfo::name, &PortInfo::name);
    m_ports = ports;
    if (sameNames && !isEditable())
        return describe(); // the list may be open
    fill();
}

void PortCombo::describe()
{
    for (qsizetype i = 0; i < m_ports.size(); ++i) {
        const int row = findData(m_ports[i].name, NameRole);
        const QString text = about(m_ports[i]);
        setItemText(row, visibleText(shortName(m_ports[i].name))
                             + (text.isEmpty() ? text : QStringLiteral("  ") + text));
        setItemData(row, text, AboutRole);
    }
    update();
}

void PortCombo::choose(const QString &port)
{
    m_chosen = port;
    fill();
}

void PortCombo::fill()
{
    if (isEditable())
        return; // a name is being typed
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &name, const QString &text) {
        const QString shown = visibleText(shortName(name));
        addItem(text.isEmpty() ? shown : shown + QStringLiteral("  ") + text);
        setItemData(count() - 1, name, NameRole);
        setItemData(count() - 1, text, AboutRole);
    };
    bool found = m_chosen.isEmpty();
    for (const PortInfo &port : std::as_const(m_ports)) {
        add(port.name, about(port));
        found |= port.name == m_chosen;
    }
    if (!found)
        add(m_chosen,
            m_chosen.startsWith(u"/dev/tty") && !m_ports.isEmpty() ? tr("not there") : QString());
    addItem(tr("Other port…"));
    setItemData(count() - 1, true, OtherRole);
    const int row = m_chosen.isEmpty() ? -1 : findData(m_chosen, NameRole);
    setCurrentIndex(row);
    if (row < 0 && !m_ports.isEmpty() && m_chosen.isEmpty()) {
        setCurrentIndex(0); // nothing was ever chosen: the first is as good as any
        m_chosen = m_ports.first().name;
    }
}

void PortCombo::activate(int row)
{
    if (itemData(row, OtherRole).toBool()) {
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
                    setEditable(false);
                    if (!typed.isEmpty())
                        m_chosen = typed;
                    fill();
                    Q_EMIT portChosen(m_chosen);
                },
                Qt::QueuedConnection);
        });
        return;
    }
    m_chosen = itemData(row, NameRole).toString();
    Q_EMIT portChosen(m_chosen);
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
    const QString name = visibleText(shortName(itemData(row, NameRole).toString()));
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(color(palette(), Role::Text)); // also while it cannot be changed: it is in use
    painter.drawText(box, flags, metrics.elidedText(name, Qt::ElideMiddle, box.width()));
    box.setLeft(box.left() + metrics.horizontalAdvance(name) + 10);
    if (box.width() < 30)
        return;
    painter.setFont(font());
    painter.setPen(color(palette(), Role::Secondary));
    painter.drawText(
        box, flags,
        fontMetrics().elidedText(itemData(row, AboutRole).toString(), Qt::ElideRight, box.width()));
}

} // namespace fota
