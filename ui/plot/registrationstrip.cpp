#include "ui/plot/registrationstrip.h"

#include "ui/plot/signalhistory.h"
#include "ui/plot/signalwords.h"
#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fota {

namespace {

/// Ground, text, and a pattern: a segment that is too narrow for its word is told by more than its
/// colour.
struct Look
{
    Role ground;
    Role text;
    Qt::BrushStyle pattern;
};

Look lookOf(int status)
{
    switch (status) {
    case 1:
        return {Role::GoodBack, Role::Good, Qt::SolidPattern};
    case 5:
        return {Role::LookBack, Role::Look, Qt::SolidPattern};
    case 2:
        return {Role::Selected, Role::Accent, Qt::Dense6Pattern};
    case 3:
        return {Role::FailedBack, Role::Failed, Qt::BDiagPattern};
    case 4:
        return {Role::Card, Role::Secondary, Qt::SolidPattern};
    default: // not registered, or without data
        return {Role::LookBack, Role::Look, Qt::Dense6Pattern};
    }
}

} // namespace

RegistrationStrip::RegistrationStrip(const SignalHistory &history, QWidget *parent)
    : QWidget(parent), m_history(history)
{
    setAccessibleName(tr("Registration over time"));
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

int RegistrationStrip::heightFor(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

void RegistrationStrip::setRange(double fromMs, double toMs)
{
    m_fromMs = fromMs;
    m_toMs = std::max(toMs, fromMs + 1);
    update();
}

void RegistrationStrip::refresh()
{
    describe();
    update();
}

RegistrationStrip::Segment RegistrationStrip::segment(qsizetype index) const
{
    const QList<RegistrationReport> &all = m_history.registrations();
    const qint64 end = index + 1 < all.size() ? all[index + 1].atMs : m_history.lastMs();
    return {all[index].atMs, end, all[index].status};
}

qsizetype RegistrationStrip::segmentAt(double atMs) const
{
    const QList<RegistrationReport> &all = m_history.registrations();
    const auto after = std::ranges::upper_bound(all, qint64(atMs), {}, &RegistrationReport::atMs);
    if (after == all.begin() || atMs > double(m_history.lastMs()))
        return -1;
    return std::distance(all.begin(), after) - 1;
}

double RegistrationStrip::position(double ms, const QRectF &box) const
{
    return box.left() + (ms - m_fromMs) / (m_toMs - m_fromMs) * box.width();
}

void RegistrationStrip::draw(QPainter *painter, const QRectF &box) const
{
    painter->save();
    painter->setClipRect(box);
    painter->setFont(plotFont());
    const QFontMetricsF metrics(plotFont());
    const QList<RegistrationReport> &all = m_history.registrations();
    const qsizetype first = std::max<qsizetype>(segmentAt(m_fromMs), 0);
    double drawnTo = box.left() - 1;
    for (qsizetype i = first; i < all.size() && double(all[i].atMs) < m_toMs; ++i) {
        const Segment one = segment(i);
        const double left = std::max(position(double(one.from), box), box.left());
        const double right = std::min(position(double(one.to), box), box.right());
        if (right <= drawnTo) // less than a pixel of many: they stay cheap
            continue;
        const QRectF part(left, box.top(), std::max(right - left, 1.0), box.height());
        drawnTo = std::ceil(part.right());
        const Look look = lookOf(one.status);
        painter->fillRect(part, color(palette(), look.ground));
        if (look.pattern != Qt::SolidPattern) {
            QColor faint = color(palette(), look.text);
            faint.setAlphaF(0.35F);
            painter->fillRect(part, QBrush(faint, look.pattern));
        }
        painter->setPen(color(palette(), look.text));
        painter->drawLine(part.bottomLeft() - QPointF(0, 1), part.bottomRight() - QPointF(0, 1));
        const QString word = stripWord(one.status);
        const double width = metrics.horizontalAdvance(word) + 8;
        if (width > part.width())
            continue;
        if (look.pattern != Qt::SolidPattern)
            painter->fillRect(QRectF(part.left(), part.top(), width, part.height() - 1),
                              color(palette(), look.ground));
        painter->drawText(part.adjusted(4, 0, -4, -1),
                          int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, word);
    }
    painter->restore();
}

void RegistrationStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect());
    if (hasFocus()) {
        painter.setPen(color(palette(), Role::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QString RegistrationStrip::words(qsizetype index) const
{
    const Segment one = segment(index);
    return tr("%1 from %2 to %3, %4")
        .arg(registrationWord(one.status), momentText(m_history, one.from),
             momentText(m_history, one.to), durationText(one.to - one.from));
}

void RegistrationStrip::describe()
{
    const QList<RegistrationReport> &all = m_history.registrations();
    if (all.isEmpty()) {
        m_chosen = -1;
        return setAccessibleDescription(tr("The registration was not read yet."));
    }
    const qsizetype index = m_chosen < 0 ? all.size() - 1 : segmentAt(double(m_chosen));
    setAccessibleDescription(words(std::max<qsizetype>(index, 0)));
}

void RegistrationStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || width() == 0)
        return;
    const double share = event->position().x() / width();
    const double at = m_fromMs + share * (m_toMs - m_fromMs);
    if (const qsizetype index = segmentAt(at); index >= 0) {
        m_chosen = segment(index).from;
        describe();
        Q_EMIT momentChosen(qint64(at));
    }
}

void RegistrationStrip::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_history.registrations().size();
    qsizetype index = m_chosen < 0 ? count - 1 : segmentAt(double(m_chosen));
    switch (event->key()) {
    case Qt::Key_Left:
        --index;
        break;
    case Qt::Key_Right:
        ++index;
        break;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = count - 1;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (count == 0)
        return;
    m_chosen = segment(std::clamp<qsizetype>(index, 0, count - 1)).from;
    describe();
    Q_EMIT momentChosen(m_chosen);
}

void RegistrationStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
}

bool RegistrationStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double share = double(help->pos().x()) / std::max(width(), 1);
    const qsizetype index = segmentAt(m_fromMs + share * (m_toMs - m_fromMs));
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : toolTipText(words(index)), this);
    return true;
}

} // namespace fota
