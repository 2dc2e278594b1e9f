#pragma once

#include "core/session/historyreader.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace fota {

class ComparisonView;
class HistoryModel;
class NoticeLabel;
class RowTable;
class SearchBar;
class SessionCard;
class StatisticsView;

/// The History page: what has been run, looked for by words, verdict and time; one session is
/// opened, two are compared, and all that are found are counted. Asks by signals, which mirror the
/// slots of core/session/historyreader.h, and shows what comes.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void open();       ///< it is the page now: looks anew, and takes the focus
    void lookAgain();  ///< something may have changed; asked for only where it is seen
    void keepLabels(); ///< what was typed of tags and note
    /// Of the shared history: why it is away, none: it is not; and what waits for it.
    void showAway(const Error &why, int waiting);

public Q_SLOTS:
    void found(const fota::FoundSessions &found);
    void compared(const fota::SessionComparison &comparison, const fota::Error &error);
    void counted(const fota::StepCount &count, const fota::Error &error);
    void labelled(const fota::SessionRecord &session, const fota::Error &error);

Q_SIGNALS:
    void searchWanted(const fota::SessionFilter &filter);
    void compareWanted(const fota::SessionRecord &first, const fota::SessionRecord &second);
    void countWanted(const fota::SessionFilter &filter);
    void labelsWanted(const fota::SessionRecord &session, const fota::SessionLabels &labels);
    void sessionOpened(const QString &folder);
    void updatePageWanted();
    void awayTold(const fota::Error &why, int waiting); ///< as showAway() has it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEmpty();
    void joinParts();
    void search();
    void showSelection();
    void showCount();
    void showEmpty();
    void openRow(int row);
    void compareChosen();
    void showList();
    void showStatistics();

    SearchBar *m_search;
    QPushButton *m_statistics;
    NoticeLabel *m_notice;
    QStackedWidget *m_views;
    QBoxLayout *m_top;
    QBoxLayout *m_halves;
    HistoryModel *m_model;
    RowTable *m_table;
    QStackedWidget *m_listPages; ///< the table, or why it is empty
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_emptyAct;
    SessionCard *m_card;
    QLabel *m_count;
    QPushButton *m_compare;
    QPushButton *m_open;
    ComparisonView *m_comparison;
    StatisticsView *m_counted;
    FoundSessions m_found;            ///< but the sessions, which the model has
    const QWidget *m_asked = nullptr; ///< the view that an answer is to be shown in
    bool m_isLooking = true;
    bool m_isOpening = false; ///< the focus is to go to what is found
};

} // namespace fota
