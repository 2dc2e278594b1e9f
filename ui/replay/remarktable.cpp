#include "ui/replay/remarktable.h"

#include "core/diagnosis/analysis.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace fota {

namespace {

/// Room around the text, and the sign of the severity before the line's number.
class RemarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return {text.width() + 2 * kSide, std::max(text.height() + 8, kRowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::HighlightedText, color(option->palette, Role::Text));
        option->state &= ~QStyle::State_HasFocus; // the row is marked, not a cell
        if (index.column() != RemarkTable::Line)
            return;
        const auto severity = LogFinding::Severity(index.data(RemarkTable::SeverityRole).toInt());
        const bool isNote = severity == LogFinding::Severity::Info;
        const Role tone = isNote                                      ? Role::Secondary
                          : severity == LogFinding::Severity::Warning ? Role::Look
                                                                      : Role::Failed;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->icon = QIcon(signPixmap(isNote ? Sign::Info : Sign::Look,
                                        color(option->palette, tone), kSign, ratio));
        option->decorationSize = QSize(kSign, kSign);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    static constexpr int kSide = 4;
    static constexpr int kSign = 14;
};

} // namespace

RemarkTable::RemarkTable(QAbstractItemModel *model, const QString &name)
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new RemarkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView *columns = horizontalHeader();
    columns->setSectionResizeMode(Line, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(Code, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(Text, QHeaderView::Stretch);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    Q_EMIT rowChosen(row.row());
            });
}

} // namespace fota
