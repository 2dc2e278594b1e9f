#include "ui/log/linetable.h"

#include "core/log/escape.h"
#include "ui/log/linecache.h"
#include "ui/text/findingtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/safetext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace fota {

namespace {

constexpr int kSign = 12;
constexpr int kSide = 8;      ///< around the columns
constexpr int kMarkChars = 7; ///< of a mark's word

QString textOf(const QByteArray *line)
{
    return line ? visible(*line) : QString();
}

Role toneOf(const LineMark &mark)
{
    if (!mark.severity || *mark.severity == LogFinding::Severity::Info)
        return Role::Secondary;
    return *mark.severity == LogFinding::Severity::Warning ? Role::Look : Role::Failed;
}

} // namespace

LineTable::LineTable(LineCache *cache, QWidget *parent)
    : QAbstractScrollArea(parent), m_cache(cache)
{
    setAccessibleName(tr("AT log"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(kLogRowHeight);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    setTextFont(fixedFont());
    connect(cache, &LineCache::arrived, this, [this] {
        viewport()->update();
        tellCurrent();
    });
}

void LineTable::setTextFont(const QFont &font)
{
    setFont(font);
    m_rowHeight = std::max(kLogRowHeight, fontMetrics().height() + 4);
    place();
}

void LineTable::setCount(int rows)
{
    m_cache->grew(std::max(m_count - 1, 0));
    m_count = rows;
    if (m_current >= rows)
        m_current = m_anchor = -1;
    place();
}

void LineTable::setMarks(const QHash<int, LineMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

int LineTable::rowsSeen() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

int LineTable::rowAt(int y) const
{
    const qint64 row = qint64(verticalScrollBar()->value()) + (y < 0 ? -1 : y / m_rowHeight);
    return int(std::clamp<qint64>(row, 0, m_count - 1));
}

int LineTable::numberWidth() const
{
    const qsizetype digits = std::max<qsizetype>(QString::number(m_count).size(), 4);
    return fontMetrics().averageCharWidth() * int(digits) + 2 * kSide;
}

void LineTable::place()
{
    verticalScrollBar()->setPageStep(rowsSeen());
    verticalScrollBar()->setRange(0, std::max(m_count - rowsSeen(), 0));
    horizontalScrollBar()->setSingleStep(8 * fontMetrics().averageCharWidth());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(m_widest - viewport()->width(), 0));
    viewport()->update();
}

void LineTable::goTo(int row)
{
    if (row < 0 || row >= m_count)
        return;
    choose(row, false);
    verticalScrollBar()->setValue(row - rowsSeen() / 2);
}

void LineTable::choose(int row, bool extend)
{
    if (m_count == 0)
        return;
    const int before = m_current;
    m_current = std::clamp(row, 0, m_count - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    viewport()->update();
    if (m_current == before)
        return;
    tellCurrent();
    Q_EMIT currentChanged(m_current);
}

void LineTable::makeVisible(int row)
{
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + rowsSeen())
        bar->setValue(row - rowsSeen() + 1);
}

QString LineTable::words(int row) const
{
    QStringList parts{tr("line %1").arg(row + 1)};
    if (const auto mark = m_marks.constFind(row); mark != m_marks.cend()) {
        if (!mark->step.isEmpty())
            parts << tr("step") + u' ' + mark->step;
        if (mark->severity)
            parts << QString(severityWord(*mark->severity) + u' ' + mark->code).trimmed();
    }
    parts << textOf(m_cache->line(row));
    return parts.join(QStringLiteral(", "));
}

void LineTable::tellCurrent()
{
    const QString told = m_current < 0 ? QString() : words(m_current);
    if (told != accessibleDescription())
        setAccessibleDescription(told);
}

void LineTable::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int first = verticalScrollBar()->value();
    const int widest = m_widest;
    for (int y = 0; y < viewport()->height() && first + y / m_rowHeight < m_count; y += m_rowHeight)
        paintRow(&painter, QRect(0, y, viewport()->width(), m_rowHeight), first + y / m_rowHeight);
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LineTable::place, Qt::QueuedConnection);
}

void LineTable::paintRow(QPainter *painter, const QRect &box, int row)
{
    const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
    const int unit = fontMetrics().averageCharWidth();
    const auto mark = m_marks.constFind(row);
    const bool isMarked = mark != m_marks.cend();
    const bool isChosen = m_current >= 0 && row >= std::min(m_current, m_anchor)
                          && row <= std::max(m_current, m_anchor);
    const auto ink = [this](Role role) { return color(palette(), role); };
    if (isChosen)
        painter->fillRect(box, ink(Role::Selected));
    else if (isMarked && toneOf(*mark) != Role::Secondary)
        painter->fillRect(box,
                          ink(toneOf(*mark) == Role::Failed ? Role::FailedBack : Role::LookBack));

    const int gutter = numberWidth() + kSign + unit * kMarkChars + kSide;
    QRect text = box.adjusted(gutter, 0, 0, 0);
    painter->save();
    painter->setClipRect(text);
    const QByteArray *const line = m_cache->line(row);
    const QString shown = line ? textOf(line) : QStringLiteral("…");
    text.translate(-horizontalScrollBar()->value(), 0);
    const int width = fontMetrics().horizontalAdvance(shown);
    text.setWidth(std::max(width, text.width()));
    painter->setPen(ink(line ? Role::Text : Role::Secondary));
    painter->drawText(text, flags | Qt::AlignLeft, shown);
    painter->restore();
    m_widest = std::max(m_widest, gutter + width + kSide);
    m_hasShown |= line != nullptr;

    painter->setPen(ink(isChosen ? Role::Text : Role::Secondary));
    painter->drawText(QRect(0, box.top(), numberWidth() - kSide, box.height()),
                      flags | Qt::AlignRight, QString::number(row + 1));
    if (!isMarked)
        return;
    const QRect sign(numberWidth(), box.top(), kSign, box.height());
    const bool isStep = !mark->severity;
    paintSign(painter, sign,
              isStep                             ? Sign::Chevron
              : toneOf(*mark) == Role::Secondary ? Sign::Info
                                                 : Sign::Look,
              ink(toneOf(*mark)), kSign - 2);
    painter->setPen(ink(isChosen || !isStep ? Role::Text : Role::Secondary));
    painter->drawText(QRect(sign.right() + 4, box.top(), unit * kMarkChars, box.height()),
                      flags | Qt::AlignLeft,
                      isStep || mark->code.isEmpty() ? mark->step : mark->code);
}

void LineTable::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void LineTable::scrollContentsBy(int, int)
{
    viewport()->update();
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const auto go = [&](qint64 row) {
        if (m_count == 0)
            return;
        choose(int(std::clamp<qint64>(row, 0, m_count - 1)), extend);
        makeVisible(m_current);
    };
    QScrollBar *across = horizontalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    switch (event->key()) {
    case Qt::Key_Up:
        return go(qint64(m_current) - 1);
    case Qt::Key_Down:
        return go(qint64(m_current) + 1);
    case Qt::Key_PageUp:
        return go(qint64(m_current) - rowsSeen());
    case Qt::Key_PageDown:
        return go(qint64(m_current) + rowsSeen());
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(m_count - 1);
    case Qt::Key_Left:
        return across->setValue(across->value() - across->singleStep());
    case Qt::Key_Right:
        return across->setValue(across->value() + across->singleStep());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LineTable::mousePressEvent(QMouseEvent *event)
{
    if (m_count == 0)
        return;
    const int row = rowAt(event->position().toPoint().y());
    const bool isInside = row >= firstChosen() && row < firstChosen() + chosenCount();
    if (event->button() == Qt::LeftButton || !isInside)
        choose(row, event->modifiers() & Qt::ShiftModifier);
}

void LineTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_count == 0)
        return;
    choose(rowAt(event->position().toPoint().y()), true);
    makeVisible(m_current);
}

void LineTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard
                          ? viewport()->mapToGlobal(QPoint(kGap, kGap))
                          : event->globalPos());
    event->accept();
}

void LineTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        choose(verticalScrollBar()->value(), false);
}

void LineTable::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool LineTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_count == 0)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textOf(m_cache->line(rowAt(help->pos().y())));
    QToolTip::showText(help->globalPos(),
                       toolTipText(text.first(std::min<qsizetype>(text.size(), 1000))), this);
    return true;
}

} // namespace fota
