#include "tests/ui/gallery/historystates.h"

#include "tests/ui/support/historyscript.h"
#include "ui/history/historypage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace fota::tests {

namespace {

/// Searches for what no session has.
void searchInVain(HistoryPage *page)
{
    FoundSessions none;
    QObject::connect(page, &HistoryPage::searchWanted, page,
                     [&none](const SessionFilter &filter) { none.filter = filter; });
    auto *field = page->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("LE910 rotterdam"));
    QTest::keyClick(field, Qt::Key_Return);
    page->disconnect(page);
    page->found(none);
}

} // namespace

bool playHistory(const QString &state, MainWindow *window)
{
    if (!state.startsWith(u"history"))
        return false;
    HistoryPage *page = window->history();
    QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
    FoundSessions found = state == u"historyfirst" ? FoundSessions() : someSessions();
    if (state == u"historyaway") {
        found.sessions.removeAt(3);
        found.away = historyAway();
        found.waiting = 3;
    }
    page->found(found);
    auto *table = page->findChild<RowTable *>(QStringLiteral("sessions"));
    if (state == u"history" || state == u"historyaway")
        table->choose(2);
    if (state == u"historyother")
        table->choose(3);
    if (state == u"historynone")
        searchInVain(page);
    if (state == u"historydays") {
        auto *span = page->findChildren<QComboBox *>().at(1);
        QTest::keyClick(span, Qt::Key_End);
        page->found(found);
    }
    if (state == u"historytwo")
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    if (state == u"historycompare")
        showHistory(*window, QStringLiteral("comparison"));
    if (state == u"historystats") {
        showHistory(*window, QStringLiteral("statistics"));
        page->findChild<RowTable *>(QStringLiteral("times"))->choose(10);
    }
    return true;
}

} // namespace fota::tests
