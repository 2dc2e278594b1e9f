#include "ui/widgets/rowtable.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace fota {

namespace {

constexpr int kSide = 8; ///< between a text and the edge of its cell
constexpr int kSign = 14;
constexpr int kSignRoom = kSign + 6;
constexpr int kWidest = 260;
constexpr int kLeast = 64;     ///< of the elastic column
constexpr int kLookedAt = 200; ///< rows, for the width of a column

/// Titles in the text's own line, without frames.
class TitleRow : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), kRowHeight}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const QVariant alignment =
            model()->headerData(column, orientation(), Qt::TextAlignmentRole);
        const QRect room = rect.adjusted(kSide, 0, -kSide, 0);
        painter->fillRect(rect, color(palette(), Role::Card));
        painter->setPen(color(palette(), Role::Line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(color(palette(), Role::Secondary));
        painter->drawText(
            room, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(model()->headerData(column, orientation()).toString(),
                                              Qt::ElideRight, room.width()));
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(viewport()->rect(), color(palette(), Role::Card));
        QHeaderView::paintEvent(event);
    }
};

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, color(palette, selected ? Role::Selected : Role::Card));
        painter->setPen(color(palette, Role::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isPresent(option, index) && option.widget && option.widget->hasFocus())
            paintRing(painter, option, index);
        QRect room = option.rect.adjusted(kSide, 0, -kSide, 0);
        const QVariant sign = index.data(RowTable::SignRole);
        if (sign.isValid()) {
            const auto tone = Role(index.data(RowTable::ToneRole).toInt());
            paintSign(painter, QRect(room.left(), room.top(), kSign, room.height()),
                      Sign(sign.toInt()), color(palette, tone), kSign);
            room.setLeft(room.left() + kSignRoom);
        }
        const QVariant font = index.data(Qt::FontRole);
        painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
        painter->setPen(color(palette, Role::Text));
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        painter->drawText(
            room, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                              room.width()));
        painter->restore();
    }

private:
    static bool isPresent(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        return table && table->currentIndex().row() == index.row();
    }

    /// Around the whole row: each cell draws its part.
    static void paintRing(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QRect &cell = option.rect;
        painter->setPen(color(option.palette, Role::Accent));
        painter->drawLine(cell.topLeft(), cell.topRight());
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        if (index.column() == 0)
            painter->drawLine(cell.topLeft(), cell.bottomLeft());
        if (index.column() == index.model()->columnCount() - 1)
            painter->drawLine(cell.topRight(), cell.bottomRight());
    }
};

} // namespace

RowTable::RowTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(3 * kRowHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 8));
    setHorizontalHeader(new TitleRow(Qt::Horizontal, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(32);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void RowTable::setColumns(int elastic, const QList<int> &spare)
{
    m_elastic = elastic;
    m_spare = spare;
    fitColumns();
}

void RowTable::setUnused(int column, bool unused)
{
    m_unused.removeAll(column);
    if (unused)
        m_unused.append(column);
}

int RowTable::naturalWidth(int column) const
{
    int width =
        fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(model()->rowCount(), kLookedAt); ++row) {
        const QModelIndex cell = model()->index(row, column);
        const QVariant own = cell.data(Qt::FontRole);
        const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : font());
        const int sign = cell.data(SignRole).isValid() ? kSignRoom : 0;
        width = std::max(width, metrics.horizontalAdvance(cell.data().toString()) + sign);
    }
    return std::min(width, kWidest) + 2 * kSide + 2;
}

void RowTable::fitColumns()
{
    if (!model())
        return;
    const int columns = model()->columnCount();
    QList<int> widths;
    int others = 0;
    for (int i = 0; i < columns; ++i) {
        widths += naturalWidth(i);
        setColumnHidden(i, m_unused.contains(i));
        others += i == m_elastic || m_unused.contains(i) ? 0 : widths[i];
    }
    const int room = viewport()->width();
    const int least = std::min(kLeast, widths.value(m_elastic));
    for (const int column : std::as_const(m_spare)) {
        if (others + least <= room)
            break;
        if (isColumnHidden(column))
            continue;
        setColumnHidden(column, true);
        others -= widths[column];
    }
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, i == m_elastic ? std::max(least, room - others) : widths[i]);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void RowTable::choose(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect
                                                                  | QItemSelectionModel::Rows);
}

QList<int> RowTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows += index.row();
    std::ranges::sort(rows);
    return rows;
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT rowOpened(currentIndex().row());
    QTableView::keyPressEvent(event);
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update(); // the ring is around a whole row
        Q_EMIT rowChosen(current.row());
    }
}

} // namespace fota
