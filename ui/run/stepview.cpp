#include "ui/run/stepview.h"

#include "ui/run/stepdelegate.h"
#include "ui/run/stepmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <utility>

namespace fota {

StepView::StepView(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Steps"));
    setItemDelegate(new StepDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerItem); // no row is cut in two
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false); // one click does
    header()->setStretchLastSection(true);
    setMinimumHeight(4 * kRowHeight);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, [this] { m_following = false; });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &phase) { m_folded.insert(phase.row()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &phase) { m_folded.remove(phase.row()); });
}

void StepView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    openPhases();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_folded.clear();
        openPhases();
    });
}

/// A phase that was empty is not open by itself when it gets its first row.
void StepView::openPhases()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!m_folded.contains(row))
            expand(model()->index(row, 0));
    }
}

void StepView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    openPhases();
}

void StepView::reveal(const QModelIndex &row)
{
    if (row.isValid() && row.parent().isValid())
        expand(row.parent());
}

void StepView::openRow(const QModelIndex &row)
{
    if (const qint64 started = row.data(StepModel::StartedRole).toLongLong(); started > 0)
        Q_EMIT rowOpened(row.data(StepModel::StepRole).toString(), started);
}

void StepView::follow(const QModelIndex &row)
{
    if (row.isValid())
        m_followed = row;
    if (m_following && m_followed.isValid())
        scrollTo(m_followed, PositionAtCenter);
}

void StepView::followAgain()
{
    m_following = true;
    m_followed = QPersistentModelIndex();
}

void StepView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const qint64 started = current.data(StepModel::StartedRole).toLongLong();
    if (started > 0)
        Q_EMIT rowChosen(current.data(StepModel::StepRole).toString(), started);
}

void StepView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void StepView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.data(StepModel::IsPhaseRole).toBool()) {
        m_following = false; // what one opens is not scrolled away
        setExpanded(index, !isExpanded(index));
    }
}

void StepView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !index.data(StepModel::IsPhaseRole).toBool())
        openRow(index);
}

void StepView::wheelEvent(QWheelEvent *event)
{
    m_following = false;
    QTreeView::wheelEvent(event);
}

void StepView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        m_following = false;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (index.data(StepModel::IsPhaseRole).toBool() && (enter || event->key() == Qt::Key_Space))
        return setExpanded(index, !isExpanded(index));
    if (enter)
        return openRow(index);
    QTreeView::keyPressEvent(event);
}

void StepView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    follow({}); // it stays in view when a message takes room
}

void StepView::setRest(int rest)
{
    if (std::exchange(m_rest, rest) != rest)
        viewport()->update();
}

int StepView::rowHeight() const
{
    return std::max(kRowHeight, fontMetrics().height() + 8);
}

StepFrame::StepFrame(StepView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    view->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void StepFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int rest = height() % m_view->rowHeight();
    m_view->setRest(rest);
    m_view->setGeometry(0, 0, width(), height() - rest);
}

void StepView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    // The rows reach the rounded corners of the card: cut them off in the window's colour, and
    // draw the card's line round them once more.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(viewport()->rect());
    const int right = verticalScrollBar()->isVisible() ? 2 * kRadius : 0;
    QPainterPath corners;
    corners.addRect(box);
    QPainterPath inside;
    const int below = m_rest > 0 ? 2 * kRadius : 0; // the corners are the card's then
    inside.addRoundedRect(box.adjusted(-0.5, -0.5, right + 0.5, below + 0.5), kRadius - 0.5,
                          kRadius - 0.5);
    painter.fillPath(corners.subtracted(inside), color(palette(), Role::Window));
    painter.setPen(color(palette(), Role::Line));
    painter.drawPath(inside);
}

} // namespace fota
