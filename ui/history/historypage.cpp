#include "ui/history/historypage.h"

#include "ui/history/comparisonview.h"
#include "ui/history/historymodel.h"
#include "ui/history/searchbar.h"
#include "ui/history/sessioncard.h"
#include "ui/history/statisticsview.h"
#include "ui/text/errortext.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"

#include <QLabel>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace fota {

namespace {

constexpr int kCardWidth = 304;
constexpr int kLeastCard = 264; ///< where the list needs the room
constexpr int kNarrow = 620;    ///< below, the card stands under the list
constexpr int kWide = 900;

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), m_search(new SearchBar), m_statistics(makeButton(tr("Statistics"))),
      //: Whatever is to be known of the shared history, or why nothing can be looked for
      m_notice(new NoticeLabel(tr("About the history"))), m_views(new QStackedWidget),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_model(new HistoryModel(this)),
      m_table(new RowTable(tr("Sessions"))), m_listPages(new QStackedWidget),
      m_emptyTitle(plainLabel()), m_emptyText(plainLabel()),
      m_emptyAct(makeButton(tr("Clear the search"))), m_card(new SessionCard),
      m_count(plainLabel()), m_compare(makeButton(tr("Compare"))),
      m_open(makePrimaryButton(tr("Open"))), m_comparison(new ComparisonView),
      m_counted(new StatisticsView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    m_top->setSpacing(8);
    m_top->addWidget(m_search, 1);
    m_statistics->setObjectName(QStringLiteral("statistics"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_statistics->setToolTip(tr("Median, slowest and failures of each step, in these sessions"));
    m_top->addWidget(m_statistics, 0, Qt::AlignTop);
    column->addLayout(m_top);
    column->addWidget(m_notice);
    column->addWidget(m_views, 1);
    m_views->addWidget(makeList());
    m_views->addWidget(m_comparison);
    m_views->addWidget(m_counted);
    joinParts();
    showEmpty();
    showSelection();
}

QWidget *HistoryPage::makeList()
{
    auto *list = new QWidget;
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(kGap);
    list->setLayout(m_halves);
    auto *card = new Card;
    card->contents()->setContentsMargins(1, 1, 1, 1);
    card->contents()->setSpacing(0);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("sessions"));
    m_table->setColumns(HistoryModel::Firmware, {HistoryModel::Network, HistoryModel::Tags,
                                                 HistoryModel::Imei, HistoryModel::Model});
    m_listPages->addWidget(makeEmpty());
    m_listPages->addWidget(m_table);
    card->contents()->addWidget(m_listPages, 1);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(kGap, 8, kGap, 8);
    acts->setSpacing(8);
    m_count->setAccessibleName(tr("Found"));
    setSecondary(m_count);
    acts->addWidget(m_count, 1);
    acts->addWidget(m_compare);
    acts->addWidget(m_open);
    card->contents()->addLayout(acts);
    m_halves->addWidget(card, 1);
    m_halves->addWidget(m_card);
    return list;
}

QWidget *HistoryPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(2 * kGap, kGap, 2 * kGap, kGap);
    column->setSpacing(8);
    column->addStretch(1);
    m_emptyTitle->setFont(titleFont());
    setSecondary(m_emptyText);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_emptyAct, 0, Qt::AlignCenter);
    column->addStretch(1);
    return empty;
}

void HistoryPage::joinParts()
{
    connect(m_search, &SearchBar::changed, this, &HistoryPage::search);
    connect(m_search, &SearchBar::leftDownwards, this,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_emptyAct, &QPushButton::clicked, this, [this] {
        if (m_search->isEmpty())
            return Q_EMIT updatePageWanted();
        m_search->clear();
        search();
        m_search->focusField();
    });
    connect(m_table, &RowTable::selectionMoved, this, &HistoryPage::showSelection);
    connect(m_table, &RowTable::rowOpened, this, &HistoryPage::openRow);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QList<int> rows = m_table->chosenRows(); rows.size() == 1)
            openRow(rows.first());
    });
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compareChosen);
    connect(m_statistics, &QPushButton::clicked, this, &HistoryPage::showStatistics);
    connect(m_comparison, &ComparisonView::left, this, &HistoryPage::showList);
    connect(m_counted, &StatisticsView::left, this, &HistoryPage::showList);
    connect(m_card, &SessionCard::labelsWanted, this, &HistoryPage::labelsWanted);
}

void HistoryPage::open()
{
    search();
    if (m_views->currentWidget() == m_comparison)
        return m_comparison->focusSteps();
    m_isOpening = m_model->rowCount() == 0;
    if (m_isOpening)
        m_search->focusField();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::lookAgain()
{
    if (isVisible())
        search();
}

void HistoryPage::keepLabels()
{
    m_card->keep();
}

void HistoryPage::search()
{
    m_isLooking = true;
    showCount();
    Q_EMIT searchWanted(m_search->filter());
    if (m_views->currentWidget() == m_counted)
        Q_EMIT countWanted(m_search->filter());
}

void HistoryPage::found(const FoundSessions &found)
{
    if (found.filter != m_search->filter())
        return; // another one is on its way
    // What was chosen stays chosen, wherever it stands now.
    QList<SessionRecord> chosen;
    for (const int row : m_table->chosenRows())
        chosen += m_model->session(row).record;
    m_isLooking = false;
    m_found = found;
    m_found.sessions.clear();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setSessions(found.sessions);
        m_table->setUnused(HistoryModel::BenchName, !m_model->hasSeveralBenches());
        m_table->fitColumns();
        QItemSelection again;
        for (const SessionRecord &session : std::as_const(chosen)) {
            if (const int row = m_model->rowOf(session); row >= 0)
                again.select(m_model->index(row, 0),
                             m_model->index(row, HistoryModel::ColumnCount - 1));
        }
        if (again.isEmpty() && m_model->rowCount() > 0)
            m_table->choose(0);
        else if (!again.isEmpty()) {
            m_table->selectionModel()->setCurrentIndex(again.indexes().first(),
                                                       QItemSelectionModel::NoUpdate);
            m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
        }
    }
    showAway(found.away, found.waiting);
    if (!found.isAsking)
        Q_EMIT awayTold(found.away, found.waiting);
    showEmpty();
    showSelection();
    const bool isFirst = m_isOpening && m_model->rowCount() > 0;
    m_isOpening = m_isOpening && !isFirst;
    if (isFirst && m_search->isEmpty() && m_search->isAncestorOf(window()->focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showAway(const Error &why, int waiting)
{
    m_found.away = why;
    m_found.waiting = waiting;
    QString notice;
    if (m_found.error)
        notice = ErrorText::sentence(m_found.error);
    else if (why)
        notice =
            joinSentences({tr("The shared history is away: only this bench's sessions are here."),
                           waiting > 0 ? tr("%n session(s) wait here and are sent when it is back.",
                                            nullptr, waiting)
                                       : tr("None waits to be sent."),
                           tr("It says: %1").arg(visibleText(why.detail))});
    m_notice->setNotice(notice.trimmed());
}

void HistoryPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_listPages->setCurrentIndex(isEmpty ? 0 : 1);
    const bool isSearch = !m_search->isEmpty();
    const bool isWaiting = m_isLooking || m_found.isAsking;
    m_emptyTitle->setText(isWaiting  ? tr("Looking for sessions…")
                          : isSearch ? tr("No session fits the search")
                                     : tr("No sessions yet"));
    m_emptyText->setText(
        isWaiting ? QString()
        : isSearch
            ? tr("Look for fewer words, for any verdict or for a longer time.")
            : tr("Choose a port on the Update page and connect to a module: from then on all "
                 "that happens is kept here, to be searched, opened and compared."));
    setWords(m_emptyAct, isSearch ? tr("Clear the search") : tr("To the Update page"));
    m_emptyText->setVisible(!isWaiting);
    m_emptyAct->setVisible(!isWaiting);
    m_statistics->setEnabled(!isEmpty);
    for (QWidget *part : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_compare),
                          static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_count)})
        part->setVisible(!isEmpty);
}

void HistoryPage::showCount()
{
    const int rows = m_model->rowCount();
    QString text = rows >= m_found.filter.most ? tr("The newest %n session(s)", nullptr, rows)
                                               : tr("%n session(s)", nullptr, rows);
    if (m_isLooking)
        text = tr("Looking for sessions…");
    else if (m_found.isAsking)
        text += QStringLiteral(", ") + tr("the shared history is asked…");
    m_count->setText(text);
    m_count->setAccessibleDescription(text);
}

void HistoryPage::showSelection()
{
    const QList<int> rows = m_table->chosenRows();
    const FoundSession *only = rows.size() == 1 ? &m_model->session(rows.first()) : nullptr;
    if (only)
        m_card->show(*only);
    else
        m_card->clear(rows.isEmpty() ? tr("Choose a session to see what is known of it.")
                                     : tr("%n session(s) are chosen. Two can be compared.", nullptr,
                                          int(rows.size())));
    m_open->setEnabled(only && !only->folder.isEmpty());
    m_open->setToolTip(tr("The session in a window of its own, read only"));
    m_compare->setEnabled(rows.size() == 2);
    m_compare->setToolTip(
        tr("Two chosen sessions: Ctrl and a click, Shift and an arrow, or Ctrl+Space"));
    showCount();
}

void HistoryPage::openRow(int row)
{
    if (const QString folder = m_model->session(row).folder; !folder.isEmpty())
        Q_EMIT sessionOpened(folder);
}

/// The older one first.
void HistoryPage::compareChosen()
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.size() != 2)
        return;
    m_asked = m_comparison;
    Q_EMIT compareWanted(m_model->session(rows[1]).record, m_model->session(rows[0]).record);
}

void HistoryPage::compared(const SessionComparison &comparison, const Error &error)
{
    if (m_asked != m_comparison) // left meanwhile
        return;
    keepLabels();
    m_views->setCurrentWidget(m_comparison);
    m_comparison->show(comparison);
    if (error)
        m_comparison->showError(ErrorText::sentence(error));
}

void HistoryPage::showStatistics()
{
    keepLabels();
    m_asked = m_counted;
    Q_EMIT countWanted(m_search->filter());
}

void HistoryPage::counted(const StepCount &count, const Error &error)
{
    if (m_asked != m_counted)
        return;
    const bool isNew = m_views->currentWidget() != m_counted;
    m_views->setCurrentWidget(m_counted);
    if (error)
        m_counted->showError(ErrorText::sentence(error));
    else
        m_counted->show(count);
    if (isNew)
        m_counted->focusSteps();
}

void HistoryPage::showList()
{
    m_asked = nullptr;
    m_views->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::labelled(const SessionRecord &session, const Error &error)
{
    m_model->setLabels(session);
    m_card->labelled(session, error);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    for (QBoxLayout *row : {m_top, m_halves})
        row->setDirection(width < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_card->setMinimumWidth(width < kWide ? kLeastCard : kCardWidth);
}

} // namespace fota
