#include "ui/widgets/valuelabel.h"

#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QClipboard>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace fota {

ValueLabel::ValueLabel(const QString &name, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusPolicy(Qt::TabFocus);
    setValue({});
}

ValueLabel::~ValueLabel()
{
    delete m_ring;
}

void ValueLabel::setValue(const QString &value)
{
    setValue(value, value);
}

void ValueLabel::setValue(const QString &value, const QString &shown)
{
    m_value = visibleText(value);
    setText(m_value.isEmpty() ? QStringLiteral("–") : visibleText(shown));
    setAccessibleDescription(m_value.isEmpty() ? tr("not known") : m_value);
    setCursor(m_value.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    tell();
}

void ValueLabel::setSource(const QString &command)
{
    m_source = command;
    tell();
}

void ValueLabel::setMore(const QStringList &lines)
{
    m_more = lines;
    tell();
}

void ValueLabel::tell()
{
    if (m_value.isEmpty())
        return setToolTip(m_source.isEmpty()
                              ? QString()
                              : toolTipText(tr("Not known; %1 asks for it").arg(m_source)));
    const QString first = m_source.isEmpty()
                              ? tr("%1: a click copies it").arg(m_value)
                              : tr("%1, from %2: a click copies it").arg(m_value, m_source);
    setToolTip(toolTipText(QStringList{first} + m_more));
}

QSize ValueLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ValueLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_value.isEmpty() ? color(palette(), Role::Secondary)
                                     : palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
}

void ValueLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void ValueLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    delete m_ring;
}

void ValueLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        copy();
    QLabel::mouseReleaseEvent(event);
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void ValueLabel::copy()
{
    if (m_value.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_value);
    Q_EMIT copied(accessibleName());
}

} // namespace fota
