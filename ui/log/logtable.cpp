#include "ui/log/logtable.h"

#include "ui/log/logmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fota {

LogTable::LogTable(LogModel *model, QWidget *parent) : QTableView(parent), m_log(model)
{
    setModel(model);
    setFont(fixedFont());
    setMinimumHeight(kLogRowHeight); // the docks give way to the page
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumns();
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            setFollowing(false);
    });
    connect(model, &LogModel::filtered, this, &LogTable::follow);
}

void LogTable::setColumns()
{
    horizontalHeader()->hide();
    verticalHeader()->hide();
    const QFontMetrics metrics(fixedFont());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kLogRowHeight);
    verticalHeader()->setDefaultSectionSize(std::max(kLogRowHeight, metrics.height() + 4));
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(24);
    const int unit = metrics.averageCharWidth();
    header->resizeSection(LogModel::Time, unit * 12 + 24);
    header->resizeSection(LogModel::Delta, unit * 8 + 16);
    header->resizeSection(LogModel::Direction, 28);
    header->resizeSection(LogModel::StepColumn, unit * 6 + 12);
}

void LogTable::setTextFont(const QFont &given)
{
    const int before = fontMetrics().averageCharWidth();
    setFont(given);
    const int unit = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(std::max(kLogRowHeight, fontMetrics().height() + 4));
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < header->count() - 1 && unit != before; ++i) // the last takes what is left
        header->resizeSection(i, header->sectionSize(i) * unit / before);
    if (auto *rows = qobject_cast<WholeRows *>(parentWidget()))
        rows->place();
}

int LogTable::wholeRowsHeight(int room) const
{
    const int row = verticalHeader()->defaultSectionSize();
    const int titles = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return room - std::max(0, room - titles) % row;
}

void LogTable::setFollowing(bool follow)
{
    if (m_following == follow)
        return;
    m_following = follow;
    this->follow();
    Q_EMIT followingChanged(follow);
}

void LogTable::follow()
{
    if (m_following)
        scrollToBottom();
}

void LogTable::goTo(int row)
{
    setFollowing(false);
    const QModelIndex index = m_log->index(row, 0);
    // Not selectRow(): with Shift held, as for Shift+F3, it would choose all lines in between.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// From the ranges: a million chosen lines are one of them.
QList<int> LogTable::chosenRows() const
{
    QList<int> rows;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void LogTable::toggleMarks()
{
    m_log->toggleMarks(chosenRows());
}

void LogTable::goToMark(bool forward)
{
    const int row = m_log->markedRow(currentIndex().row(), forward);
    if (row >= 0)
        goTo(row);
}

void LogTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() < m_log->rowCount() - 1)
        setFollowing(false); // the user looks at what was
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_log->rowCount();
    const bool bare = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_F && bare)
        return setFollowing(!m_following);
    if (event->key() == Qt::Key_M && bare)
        return toggleMarks();
    if (event->key() == Qt::Key_End && bare && rows > 0) {
        selectRow(rows - 1);
        return setFollowing(true);
    }
    if (event->key() == Qt::Key_Home && bare && rows > 0)
        return selectRow(0);
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return askForMenu(); // not every platform makes a menu event of it
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    QTableView::keyPressEvent(event);
}

void LogTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenu();
    else
        Q_EMIT menuWanted(event->globalPos());
    event->accept();
}

/// By a key: under the line that it is about.
void LogTable::askForMenu()
{
    const QRect line = visualRect(currentIndex().siblingAtColumn(LogModel::Text));
    const QPoint at = line.isValid() && viewport()->rect().intersects(line)
                          ? QPoint(std::max(line.left(), 0), line.bottom())
                          : QPoint(kGap, kGap);
    Q_EMIT menuWanted(viewport()->mapToGlobal(at));
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    follow();
}

void LogTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(bodyFont());
    painter.setPen(color(palette(), Role::Secondary));
    painter.drawText(viewport()->rect().adjusted(12, 0, -12, 0),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

WholeRows::WholeRows(LogTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    table->setParent(this);
}

void WholeRows::place()
{
    m_table->setGeometry(0, 0, width(), m_table->wholeRowsHeight(height()));
}

QSize WholeRows::minimumSizeHint() const
{
    return m_table->minimumSize().expandedTo({120, 0});
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace fota
