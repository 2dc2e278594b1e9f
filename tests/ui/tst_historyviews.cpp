#include "tests/ui/support/historybench.h"
#include "ui/history/comparisonmodel.h"
#include "ui/history/historymodel.h"
#include "ui/history/statisticsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// What the History page shows of sessions: two compared, all counted, and the shared history.
class TestHistoryViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }
    void compareByKeys();
    void answerAfterLeaving();
    void statistics();
    void serverIsAway();
    void markupIsShownAsItIs();
    void noHistoryInALog();
    void modelsAreModels();

private:
    std::unique_ptr<HistoryBench> m_bench;
};

void TestHistoryViews::compareByKeys()
{
    QSignalSpy asked(&m_bench->page(), &HistoryPage::compareWanted);
    m_bench->find(someSessions());
    QVERIFY(!m_bench->button(u"Compare"_s)->isEnabled());
    QTest::keyClick(m_bench->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_bench->button(u"Compare"_s)->isEnabled() && !m_bench->button(u"Open"_s)->isEnabled());
    QTest::keyClick(m_bench->button(u"Compare"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first()[0].value<SessionRecord>().startedMs
            < asked.first()[1].value<SessionRecord>().startedMs);

    m_bench->page().compared(someComparison(), {});
    auto *steps = m_bench->named<RowTable>(u"Steps of both sessions"_s);
    QVERIFY(steps->isVisible() && steps->hasFocus());
    QCOMPARE(steps->model()->rowCount(), 7);
    QCOMPARE(steps->currentIndex().row(), 4); // where they part
    QVERIFY(m_bench->told(u"First session"_s).contains(u"Module lost"));
    auto *said = m_bench->named<QPlainTextEdit>(u"Said in the second"_s);
    QVERIFY2(said->toPlainText().contains(u"← +CME ERROR: 607"), qPrintable(said->toPlainText()));
    const auto cell = [steps](int row, int column) {
        return steps->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(4, ComparisonModel::FirstTime), u"0:41.030"_s);
    QCOMPARE(cell(4, ComparisonModel::SecondEnd), u"failed"_s);
    QCOMPARE(cell(4, ComparisonModel::Longer), u"+0:48.970"_s);
    QCOMPARE(cell(1, ComparisonModel::Longer), u"−0:00.002"_s);
    QCOMPARE(cell(1, ComparisonModel::Replies), u"alike"_s);
    QCOMPARE(cell(2, ComparisonModel::Replies), u"other"_s);
    QCOMPARE(cell(5, ComparisonModel::FirstEnd), u"not visited"_s); // closed after the failure
    QTest::keyClick(steps, Qt::Key_Escape);
    QVERIFY(!steps->isVisible() && m_bench->table()->hasFocus());
}

void TestHistoryViews::answerAfterLeaving() // it does not come back by itself
{
    m_bench->find(someSessions());
    m_bench->page().compared(someComparison(), {});
    m_bench->page().counted(someStatistics(), {});
    QVERIFY(m_bench->table()->isVisible());
}

void TestHistoryViews::statistics()
{
    QSignalSpy asked(&m_bench->page(), &HistoryPage::countWanted);
    m_bench->find(someSessions());
    QTest::keyClick(m_bench->button(u"Statistics"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_bench->page().counted(someStatistics(), {});
    auto *steps = m_bench->named<RowTable>(u"Times of the steps"_s);
    QVERIFY(steps->isVisible() && steps->hasFocus());
    QCOMPARE(steps->model()->rowCount(), 14);
    QVERIFY(m_bench->told(u"About the statistics"_s).startsWith(u"From 12 sessions."));
    const QString plot = m_bench->told(u"Plot of the step times"_s);
    QVERIFY2(plot.contains(u"4.f: median 0:02.100, slowest 0:06.000, 25 % failed"),
             qPrintable(plot));
    QVERIFY(plot.contains(u"4.p: never ended well"));
    // The plot and the table have one cursor.
    auto *drawn = m_bench->named<QWidget>(u"Plot of the step times"_s);
    QCOMPARE(steps->currentIndex().row(), 0);
    QTest::keyClick(drawn, Qt::Key_Right);
    QCOMPARE(steps->currentIndex().row(), 1);
    QTest::keyClick(drawn, Qt::Key_End);
    QCOMPARE(steps->currentIndex().row(), 13);
    QTest::keyClick(drawn, Qt::Key_Right);
    QCOMPARE(steps->currentIndex().row(), 13);
    auto *models = m_bench->named<QComboBox>(u"Model of the statistics"_s);
    QCOMPARE(models->count(), 2);
    QTest::keyClick(models, Qt::Key_Down);
    QCOMPARE(steps->model()->rowCount(), 1);
    // Another search is counted anew, and the model stays.
    m_bench->named<QComboBox>(u"Verdict"_s)->setFocus();
    QTest::keyClick(m_bench->named<QComboBox>(u"Verdict"_s), Qt::Key_Down);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<SessionFilter>().outcome, u"Updated"_s);
    m_bench->page().counted(someStatistics(), {});
    QCOMPARE(models->currentText(), u"LE910-NA1"_s);
    m_bench->page().counted({}, {});
    QVERIFY(m_bench->told(u"About the statistics"_s).contains(u"no step")
            || steps->model()->rowCount() == 0);
    QTest::mouseClick(m_bench->button(u"Statistics"_s), Qt::LeftButton);
    QTest::keyClick(steps, Qt::Key_Escape);
    QVERIFY(!steps->isVisible());
}

void TestHistoryViews::serverIsAway()
{
    m_bench->goTo(Qt::Key_2);
    FoundSessions found = someSessions();
    found.isAsking = true;
    m_bench->find(found);
    QVERIFY(m_bench->told(u"Found"_s).contains(u"is asked"));
    found.isAsking = false;
    found.away = historyAway();
    found.waiting = 3;
    m_bench->find(found);
    QVERIFY2(m_bench->told(u"About the history"_s).contains(u"3 sessions wait here"),
             qPrintable(m_bench->told(u"About the history"_s)));
    QVERIFY(m_bench->told(u"About the history"_s).contains(u"connection timed out"));
    QVERIFY(m_bench->told(u"Shared history"_s).contains(u"away, 3 sessions wait"));
    QVERIFY(m_bench->named<QLabel>(u"Shared history"_s)->isVisible());
    m_bench->window()->sharingTold(0, {}); // it is back
    QVERIFY(!m_bench->named<QLabel>(u"Shared history"_s)->isVisible());
    QVERIFY(!m_bench->named<QLabel>(u"About the history"_s)->isVisible());
    m_bench->goTo(Qt::Key_1);
    m_bench->window()->sharingTold(1, historyAway()); // told on every page
    QVERIFY(m_bench->told(u"Shared history"_s).contains(u"1 session wait"));
    QVERIFY(m_bench->named<QLabel>(u"Shared history"_s)->isVisible());
}

void TestHistoryViews::markupIsShownAsItIs() // K14, K15
{
    const QString odd = u"<b>x</b>\u202e"_s;
    m_bench->goTo(Qt::Key_2);
    FoundSessions found = someSessions();
    SessionRecord &record = found.sessions[0].record;
    for (QString *text : {&record.model, &record.imei, &record.operatorName, &record.from,
                          &record.target, &record.fault, &record.benchName, &record.damage})
        *text = odd;
    record.outcome = odd;
    found.away = {ErrorCode::LogNotWritten, odd, {}};
    m_bench->find(found);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const QModelIndex cell = m_bench->table()->model()->index(0, column);
        QVERIFY(!cell.data().toString().contains(u'\u202e'));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"));
    }
    QVERIFY(m_bench->told(u"About the session"_s).contains(u"<b>x</b>\\u202e"));
    QVERIFY(m_bench->told(u"About the history"_s).contains(u"<b>x</b>\\u202e"));
    for (const QLabel *label : m_bench->window()->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
}

void TestHistoryViews::noHistoryInALog()
{
    MainWindow::Options options;
    options.logFile = u"some.log"_s;
    MainWindow window(readySettings(), options);
    window.show();
    QVERIFY(!window.history());
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    window.sharingTold(1, historyAway());
}

void TestHistoryViews::modelsAreModels()
{
    HistoryModel sessions;
    ComparisonModel comparison;
    StatisticsModel statistics;
    const QAbstractItemModelTester one(&sessions);
    const QAbstractItemModelTester two(&comparison);
    const QAbstractItemModelTester three(&statistics);
    sessions.setSessions(someSessions().sessions);
    comparison.setComparison(someComparison());
    statistics.setSteps(someStatistics().steps);
    SessionRecord labelled = someSessions().sessions[1].record;
    labelled.tags = QStringList{u"new"_s};
    sessions.setLabels(labelled);
    QCOMPARE(sessions.index(1, HistoryModel::Tags).data().toString(), u"new"_s);
    labelled.id = u"nowhere"_s;
    sessions.setLabels(labelled);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&sessions),
                                      static_cast<QAbstractItemModel *>(&comparison),
                                      static_cast<QAbstractItemModel *>(&statistics)}) {
        QVERIFY(model->rowCount() > 1);
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(comparison.firstOther(), 4);
    sessions.setSessions({});
    comparison.setComparison({});
    statistics.setSteps({});
    QCOMPARE(comparison.firstOther(), -1);
    QCOMPARE(sessions.rowCount(), 0);
}

int main(int argc, char **argv)
{
    return runHistoryTest<TestHistoryViews>(argc, argv);
}
#include "tst_historyviews.moc"
