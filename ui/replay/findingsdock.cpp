#include "ui/replay/findingsdock.h"

#include "ui/replay/findingsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/docktitle.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

namespace fota {

namespace {

/// Room around the text, and the sign of the severity before the line's number.
class FindingDelegate : public QStyledItemDelegate
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
        if (index.column() != FindingsModel::Line)
            return;
        const auto severity = LogFinding::Severity(index.data(FindingsModel::SeverityRole).toInt());
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

FindingsDock::FindingsDock(QWidget *parent)
    : QDockWidget(tr("Findings"), parent), m_model(new FindingsModel(this)),
      m_table(new QTableView), m_none(new QLabel(tr("Nothing in this log is worth a remark."))),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("findingsDock"));
    setTitleBarWidget(new DockTitle(tr("Findings"), this));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(FindingsModel::Line, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FindingsModel::Id, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FindingsModel::Text, QHeaderView::Stretch);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    setSecondary(m_none);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    Q_EMIT lineChosen(m_model->finding(row.row()).line);
            });
}

void FindingsDock::setFindings(const QList<LogFinding> &findings)
{
    m_model->setFindings(findings);
    m_pages->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_none) : m_table);
}

} // namespace fota
