#include "tests/ui/support/historybench.h"
#include "ui/history/historymodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// The sessions of the History page: looked for, chosen, opened, given tags and a note.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }
    void openingAsks();
    void listTellsTheSessions();
    void emptySaysWhatToDo();
    void searchByWords();
    void searchByVerdictAndTime();
    void oldAnswerIsNotShown();
    void choiceStays();
    void openByKeys();
    void otherBenchIsNotOpened();
    void labelsAreKept();
    void typedWordsStay();
    void refusedLabelsAreTold();

private:
    std::unique_ptr<HistoryBench> m_bench;
};

void TestHistory::openingAsks()
{
    QSignalSpy asked(&m_bench->page(), &HistoryPage::searchWanted);
    m_bench->goTo(Qt::Key_2);
    QVERIFY(m_bench->page().isVisible());
    QVERIFY(m_bench->button(u"History"_s)->isChecked());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().value<SessionFilter>(), SessionFilter());
    m_bench->window()->runFinished({}); // something new is there
    QCOMPARE(asked.size(), 1);
    m_bench->goTo(Qt::Key_1);
    QVERIFY(!m_bench->page().isVisible());
    m_bench->window()->runFinished({});
    QCOMPARE(asked.size(), 1); // nobody sees it
    QTest::mouseClick(m_bench->button(u"History"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
}

void TestHistory::listTellsTheSessions()
{
    m_bench->find(someSessions());
    QCOMPARE(m_bench->table()->model()->rowCount(), 7);
    const QString row =
        m_bench->table()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"2026-01-17 13:18", "Failed (F04)", "ME910C1-NA", "352353080123456",
                             "30.00.001-B026", "Verizon", "customer 7, vip"})
        QVERIFY2(row.contains(QLatin1StringView(part)), qPrintable(row));
    const auto cell = [this](int at, int column) {
        return m_bench->table()->model()->index(at, column).data().toString();
    };
    QCOMPARE(cell(0, HistoryModel::End), u"no end on record"_s);
    QCOMPARE(cell(1, HistoryModel::Firmware), u"30.00.001-B026_FOTA"_s);
    QVERIFY(!m_bench->table()->isColumnHidden(HistoryModel::BenchName));
    QCOMPARE(m_bench->told(u"Found"_s), u"7 sessions"_s);
    QVERIFY(m_bench->told(u"About the session"_s).contains(u"20260119-131815-mm7p"));
    QVERIFY(m_bench->table()->hasFocus());
    FoundSessions own = someSessions();
    own.sessions.removeAt(3);
    m_bench->find(own);
    QVERIFY(m_bench->table()->isColumnHidden(HistoryModel::BenchName)); // all are of one
}

void TestHistory::emptySaysWhatToDo()
{
    m_bench->goTo(Qt::Key_2);
    QVERIFY(!m_bench->button(u"To the Update page"_s)->isVisible()); // it is still looked for
    m_bench->find({});
    QVERIFY(!m_bench->table()->isVisible());
    QVERIFY(!m_bench->button(u"Statistics"_s)->isEnabled());
    QTest::mouseClick(m_bench->button(u"To the Update page"_s), Qt::LeftButton);
    QVERIFY(!m_bench->page().isVisible());
}

void TestHistory::searchByWords()
{
    m_bench->find(someSessions());
    QSignalSpy asked(&m_bench->page(), &HistoryPage::searchWanted);
    auto *field = m_bench->named<QLineEdit>(u"Search the sessions"_s);
    field->setFocus();
    QTest::keyClicks(field, u" vip  3456 "_s);
    QTRY_COMPARE(asked.size(), 1); // once, after the last letter
    FoundSessions none;
    none.filter = asked.first().first().value<SessionFilter>();
    QCOMPARE(none.filter.words, u"vip 3456"_s);
    m_bench->find(none);
    QVERIFY(!m_bench->table()->isVisible());
    QTest::mouseClick(m_bench->button(u"Clear the search"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<SessionFilter>(), SessionFilter());
    QVERIFY(field->hasFocus());
    m_bench->find(someSessions());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(m_bench->table()->hasFocus());
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.size(), 3); // at once
}

void TestHistory::searchByVerdictAndTime()
{
    m_bench->goTo(Qt::Key_2);
    QSignalSpy asked(&m_bench->page(), &HistoryPage::searchWanted);
    const auto last = [&asked] { return asked.last().first().value<SessionFilter>(); };
    auto *verdict = m_bench->named<QComboBox>(u"Verdict"_s);
    QCOMPARE(verdict->count(), 12); // each, any, and none
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    QCOMPARE(last().outcome, u"Updated"_s);
    QTest::keyClick(verdict, Qt::Key_End);
    QCOMPARE(last().outcome, u"none"_s);
    QTest::keyClick(verdict, Qt::Key_Home);
    auto *span = m_bench->named<QComboBox>(u"Time"_s);
    QTest::keyClick(span, Qt::Key_Down);
    QCOMPARE(last().sinceMs, std::optional(QDate::currentDate().startOfDay().toMSecsSinceEpoch()));
    auto *since = m_bench->named<QLineEdit>(u"From this day on"_s);
    QVERIFY(!since->isVisible());
    QTest::keyClick(span, Qt::Key_End);
    QVERIFY(since->isVisible() && since->hasFocus());
    QTest::keyClicks(since, u"2026-01-31"_s);
    QTest::keyClicks(m_bench->named<QLineEdit>(u"Up to this day"_s), u"2026-02-01"_s);
    QTest::keyClick(since, Qt::Key_Return);
    QCOMPARE(last().sinceMs, std::optional(QDate(2026, 1, 31).startOfDay().toMSecsSinceEpoch()));
    QCOMPARE(last().untilMs,
             std::optional(QDate(2026, 2, 2).startOfDay().toMSecsSinceEpoch())); // that day, too
    QTest::keyClicks(since, u"x"_s);
    QTest::keyClick(since, Qt::Key_Backspace);
    QTest::keyClick(since, Qt::Key_Backspace);
    QTest::keyClick(since, Qt::Key_Return);
    QVERIFY(!last().sinceMs); // no day yet
}

void TestHistory::oldAnswerIsNotShown()
{
    m_bench->goTo(Qt::Key_2);
    FoundSessions old = someSessions();
    old.filter.words = u"typed before"_s;
    m_bench->find(old);
    QCOMPARE(m_bench->table()->model()->rowCount(), 0);
}

void TestHistory::choiceStays()
{
    m_bench->find(someSessions());
    m_bench->table()->choose(2);
    FoundSessions more = someSessions();
    FoundSession newer = more.sessions.first();
    newer.record.id = u"20260120-131815-neww"_s;
    more.sessions.prepend(newer);
    m_bench->find(more);
    QCOMPARE(m_bench->table()->chosenRows(), QList<int>{3});
    QCOMPARE(m_bench->table()->currentIndex().row(), 3);
    QVERIFY(m_bench->told(u"About the session"_s).contains(u"20260117-131815-k3f9"));
}

void TestHistory::openByKeys()
{
    QSignalSpy opened(m_bench->window(), &MainWindow::logWanted);
    m_bench->find(someSessions());
    QTest::keyClick(m_bench->table(), Qt::Key_Down);
    QTest::keyClick(m_bench->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toString(), u"/sessions/20260118-131815-b4cc"_s);
    QTest::mouseClick(m_bench->button(u"Open"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
}

void TestHistory::otherBenchIsNotOpened()
{
    QSignalSpy opened(m_bench->window(), &MainWindow::logWanted);
    m_bench->find(someSessions());
    m_bench->table()->choose(3);
    QVERIFY(!m_bench->button(u"Open"_s)->isEnabled());
    QTest::keyClick(m_bench->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QVERIFY(m_bench->told(u"About the session"_s).contains(u"another bench"));
    QVERIFY(!m_bench->named<QLineEdit>(u"Tags of the session"_s)->isVisible());
}

void TestHistory::labelsAreKept()
{
    QSignalSpy asked(&m_bench->page(), &HistoryPage::labelsWanted);
    m_bench->find(someSessions());
    m_bench->table()->choose(2);
    auto *tags = m_bench->named<QLineEdit>(u"Tags of the session"_s);
    auto *note = m_bench->named<QPlainTextEdit>(u"Note on the session"_s);
    QCOMPARE(tags->text(), u"customer 7, vip"_s);
    QVERIFY(note->toPlainText().startsWith(u"Password was"));
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_End);
    QTest::keyClicks(tags, u",, again ,vip"_s);
    QTest::keyClick(tags, Qt::Key_Tab);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[1].value<SessionLabels>().tags,
             (QStringList{u"customer 7"_s, u"vip"_s, u"again"_s}));
    QVERIFY(note->hasFocus());
    SessionRecord now = asked.first()[0].value<SessionRecord>();
    QCOMPARE(now.id, u"20260117-131815-k3f9"_s);
    now.tags = asked.first()[1].value<SessionLabels>().tags;
    m_bench->page().labelled(now, {});
    QCOMPARE(tags->text(), u"customer 7, vip, again"_s);
    QCOMPARE(m_bench->table()->model()->index(2, HistoryModel::Tags).data().toString(),
             tags->text());
    QTest::keyClicks(note, u"x"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.last()[1].value<SessionLabels>().note.startsWith(u'x'));
    m_bench->table()->choose(1); // kept already
    QCOMPARE(asked.size(), 2);
    m_bench->table()->choose(2);
    QTest::keyClicks(note, u"y"_s);
    m_bench->table()->choose(0);
    QCOMPARE(asked.size(), 3);
    QTest::keyClicks(tags, u"at the end"_s);
    m_bench->window()->close();
    QCOMPARE(asked.size(), 4);
}

/// A search that comes back meanwhile takes nothing away; Escape does.
void TestHistory::typedWordsStay()
{
    QSignalSpy asked(&m_bench->page(), &HistoryPage::labelsWanted);
    m_bench->find(someSessions());
    auto *tags = m_bench->named<QLineEdit>(u"Tags of the session"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"half a ta"_s);
    m_bench->find(someSessions());
    QCOMPARE(tags->text(), u"half a ta"_s);
    QTest::keyClick(tags, Qt::Key_Escape);
    QCOMPARE(tags->text(), QString());
    m_bench->table()->setFocus();
    QCOMPARE(asked.size(), 0);
}

void TestHistory::refusedLabelsAreTold()
{
    m_bench->find(someSessions());
    auto *tags = m_bench->named<QLineEdit>(u"Tags of the session"_s);
    tags->setFocus();
    QTest::keyClicks(tags, QString(60, u't'));
    QTest::keyClick(tags, Qt::Key_Return);
    m_bench->page().labelled(someSessions().sessions[0].record,
                             {ErrorCode::BadArgument, u"tag: ttt"_s, {}});
    bool isTold = false;
    for (const QLabel *label : m_bench->page().findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text() == u"Not kept: tag: ttt");
    QVERIFY(isTold);
    QCOMPARE(tags->text(), QString(60, u't')); // to be made right
}

int main(int argc, char **argv)
{
    return runHistoryTest<TestHistory>(argc, argv);
}
#include "tst_history.moc"
