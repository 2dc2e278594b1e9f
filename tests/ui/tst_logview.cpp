#include "ui/log/filterbar.h"
#include "ui/log/findbar.h"
#include "ui/log/logdock.h"
#include "ui/log/logtable.h"
#include "ui/log/meaningpanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using Direction = LogEntry::Direction;

/// The dock of the AT log, worked by keyboard and by names.
class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void brokenExpressionKeepsTheFilter();
    void stepsAreOfferedAsSeen();
    void findJumpsAndCounts();
    void findSeesWhatTheFilterShows();
    void findGoesBackwards();
    void marksByKeys();
    void menuByKeys();
    void menuShowsTextLiterally();
    void copiesWithAndWithoutStamps();
    void copyOfTooManyIsTold();
    void meaningFollowsTheChoice();
    void meaningNeedsRoom();
    void narrowDockGivesTheFilterARow();
    void stateIsKept();

private:
    template<typename W>
    W *named(const char *name) const
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    QStringList texts() const ///< of the rows that are shown
    {
        QStringList lines;
        for (int row = 0; row < m_dock->model()->rowCount(); ++row)
            lines << m_dock->model()->index(row, LogModel::Text).data().toString();
        return lines;
    }
    QString found() const { return named<QLabel>("Found")->accessibleDescription(); }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::keyClick(m_window.get(), key, keys);
    }
    QMenu *openMenu() const
    {
        for (QMenu *menu : m_dock->table()->findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }

    std::unique_ptr<QMainWindow> m_window;
    LogDock *m_dock = nullptr;
};

namespace {

const QStringList kTalk{QStringLiteral("AT+CSQ"),      QStringLiteral("+CSQ: 25,3"),
                        QStringLiteral("OK"),          QStringLiteral("AT+CEREG?"),
                        QStringLiteral("+CEREG: 0,1"), QStringLiteral("OK")};

QList<LogEntry> talk()
{
    const QDateTime at(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
    QList<LogEntry> entries;
    for (const QString &text : kTalk) {
        const bool sent = text.startsWith(u"AT");
        entries << LogEntry{at.toMSecsSinceEpoch() + entries.size(),
                            sent ? Direction::Sent : Direction::Received,
                            entries.size() < 3 ? "4.c" : "4.d", text.toLatin1()};
    }
    return entries;
}

} // namespace

void TestLogView::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_dock = new LogDock;
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    QMenu *edit = m_window->menuBar()->addMenu(QStringLiteral("Edit"));
    m_dock->addActionsTo(edit);
    m_window->resize(1000, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_dock->append(talk());
}

void TestLogView::cleanup()
{
    m_window.reset();
}

void TestLogView::brokenExpressionKeepsTheFilter()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *filter = named<QLineEdit>("Filter");
    QVERIFY(filter->hasFocus());
    auto *problem = named<QLabel>("Problem of the filter");
    QTest::keyClicks(filter, QStringLiteral("csq"));
    QTRY_COMPARE(texts(), kTalk.first(2));
    named<QPushButton>("Regular expression in the filter")->click();
    QTest::keyClicks(filter, QStringLiteral("("));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("missing at its end")));
    QCOMPARE(filter->accessibleDescription(), problem->text());
    QCOMPARE(texts(), kTalk.first(2));
    QTest::keyClicks(filter, QStringLiteral("$|:)"));
    QTRY_COMPARE(texts(), kTalk.first(2));
    QVERIFY(!problem->isVisible());
    filter->clear();
    QTRY_COMPARE(texts(), kTalk);
}

void TestLogView::stepsAreOfferedAsSeen()
{
    auto *steps = named<QComboBox>("Step");
    QCOMPARE(steps->count(), 3);
    QCOMPARE(steps->itemText(2), QStringLiteral("4.d  Check the registration"));
    steps->setCurrentIndex(2);
    QTRY_COMPARE(texts(), kTalk.mid(3));
    m_dock->append({{1, Direction::Received, {}, "RDY"}});
    QCOMPARE(steps->itemText(3), QStringLiteral("outside a run"));
    QCOMPARE(steps->currentIndex(), 2);
    QCOMPARE(texts(), kTalk.mid(3));
    steps->setCurrentIndex(3);
    QTRY_COMPARE(texts(), QStringList{QStringLiteral("RDY")});
    steps->setCurrentIndex(0);
    QTRY_COMPARE(m_dock->model()->rowCount(), 7);
}

void TestLogView::findJumpsAndCounts()
{
    auto *field = named<QLineEdit>("Find in the log");
    QVERIFY(!field->isVisible());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("ok"));
    QTRY_COMPARE(found(), QStringLiteral("1 of 2"));
    QCOMPARE(m_dock->table()->currentIndex().row(), 2);
    QVERIFY(!m_dock->table()->isFollowing());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(found(), QStringLiteral("2 of 2"));
    press(Qt::Key_F3);
    QTRY_COMPARE(found(), QStringLiteral("1 of 2")); // round the end
    m_dock->append({{1, Direction::Received, {}, "OK"}});
    QTRY_COMPARE(found(), QStringLiteral("1 of 3"));
    QTest::keyClicks(field, QStringLiteral("!"));
    QTRY_COMPARE(found(), QStringLiteral("none"));
    field->clear();
    named<QPushButton>("Regular expression in what is found")->click();
    QTest::keyClicks(field, QStringLiteral("^o(k"));
    QTRY_VERIFY(found().startsWith(QStringLiteral("Not a regular expression")));
    QTest::keyClicks(field, QStringLiteral(")$"));
    QTRY_VERIFY(found().endsWith(QStringLiteral("of 3")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_dock->table()->hasFocus());
}

void TestLogView::findSeesWhatTheFilterShows()
{
    named<QPushButton>("received")->click();
    QTRY_COMPARE(m_dock->model()->rowCount(), 2);
    press(Qt::Key_F3); // nothing is looked for yet: it opens
    auto *field = named<QLineEdit>("Find in the log");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("OK"));
    QTRY_COMPARE(found(), QStringLiteral("none among the lines that the filter shows"));
    named<QPushButton>("received")->click();
    QTRY_VERIFY(found().contains(u'2'));
}

void TestLogView::findGoesBackwards()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = named<QLineEdit>("Find in the log");
    QTest::keyClicks(field, QStringLiteral("at+"));
    QTRY_COMPARE(m_dock->table()->currentIndex().row(), 0);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(m_dock->table()->currentIndex().row(), 3);
    QCOMPARE(m_dock->table()->chosenRows(), QList<int>{3}); // Shift chooses nothing here
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(m_dock->table()->currentIndex().row(), 0);
}

void TestLogView::marksByKeys()
{
    LogTable *table = m_dock->table();
    table->setFocus();
    table->goTo(1);
    QTest::keyClick(table, Qt::Key_M);
    table->goTo(4);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_dock->model()->index(4, 0).data(LogModel::MarkedRole).toBool());
    press(Qt::Key_F2);
    QCOMPARE(table->currentIndex().row(), 1);
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), 4);
    QTest::keyClick(table, Qt::Key_M);
    press(Qt::Key_F2);
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestLogView::menuByKeys()
{
    LogTable *table = m_dock->table();
    table->setFocus();
    table->goTo(1);
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu());
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    QTRY_VERIFY(!openMenu());
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint()));
    QGuiApplication::sendEvent(table->viewport(), &key); // the Menu key
    QVERIFY(openMenu());
    const QRect line = table->visualRect(m_dock->model()->index(1, LogModel::Text));
    QVERIFY(openMenu()->y() >= table->viewport()->mapToGlobal(line.bottomLeft()).y());
    for (QAction *action : openMenu()->actions()) {
        if (action->text().contains(QStringLiteral("step 4.c")))
            action->trigger();
    }
    QTRY_COMPARE(texts(), kTalk.first(3));
}

void TestLogView::menuShowsTextLiterally() // K14
{
    m_dock->append({{1, Direction::Received, "a&b\x1b", "x"}});
    LogTable *table = m_dock->table();
    table->goTo(6);
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    QStringList entries;
    for (QAction *action : openMenu()->actions())
        entries << action->text();
    QVERIFY2(entries.join(u'\n').contains(QStringLiteral("step a&&b\\x1b")),
             qPrintable(entries.join(u'\n')));
}

void TestLogView::copiesWithAndWithoutStamps()
{
    LogTable *table = m_dock->table();
    m_dock->append({{1, Direction::Received, {}, QByteArray("a\x1b[2J\xff", 6)}});
    table->goTo(1);
    QVERIFY(m_dock->copySelection());
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("[Tue Jan 09 13:18:18.345 2018] +CSQ: 25,3\n"));
    table->selectAll();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             kTalk.join(u'\n') + QStringLiteral("\na\\x1b[2J\\xff\n"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("[Tue Jan 09")));
    table->clearSelection();
    QVERIFY(!m_dock->copySelection());
}

void TestLogView::copyOfTooManyIsTold()
{
    QList<LogEntry> many;
    for (int i = 0; i < 30'000; ++i)
        many << LogEntry{i, Direction::Received, {}, "OK"};
    m_dock->append(many);
    QSignalSpy told(m_dock, &LogDock::told);
    m_dock->table()->selectAll();
    QVERIFY(m_dock->copySelection());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].toString(),
             QStringLiteral("The first 20000 of 30006 lines were copied; an export takes all of "
                            "them."));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 20'000);
}

void TestLogView::meaningFollowsTheChoice()
{
    auto *panel = named<MeaningPanel>("Meaning of the line");
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(panel->accessibleDescription().startsWith(QStringLiteral("Choose a line")));
    m_dock->table()->goTo(1);
    QTRY_VERIFY(panel->accessibleDescription().contains(QStringLiteral("−63 dBm, excellent")));
    QVERIFY(panel->accessibleDescription().contains(QStringLiteral("answer to AT+CSQ")));
    for (const QLabel *label : panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
    m_dock->table()->goTo(4); // is not read now, but when it is seen
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(panel->accessibleDescription().contains(QStringLiteral("home network")));
    named<QLineEdit>("Filter")->setText(QStringLiteral("nothing has this text"));
    QTRY_VERIFY(panel->accessibleDescription().startsWith(QStringLiteral("Choose a line")));
}

void TestLogView::meaningNeedsRoom()
{
    auto *panel = named<MeaningPanel>("Meaning of the line");
    m_window->resize(620, 400);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(!named<QPushButton>("meaning")->isChecked());
    m_window->resize(1000, 400);
    QTRY_VERIFY(panel->isVisible());
    m_window->resize(620, 400);
    QTRY_VERIFY(!panel->isVisible());
    named<QPushButton>("meaning")->click(); // the user wants it all the same
    QVERIFY(panel->isVisible());
    m_window->resize(640, 400);
    QVERIFY(panel->isVisible());
}

void TestLogView::narrowDockGivesTheFilterARow()
{
    auto *filter = named<QLineEdit>("Filter");
    filter->setFocus();
    const auto top = [&] { return filter->mapTo(m_dock, QPoint()).y(); };
    const int wide = top();
    m_window->resize(560, 400);
    QTRY_VERIFY(top() > wide);
    QVERIFY(filter->hasFocus());
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("csq"));
    QTRY_COMPARE(m_dock->model()->rowCount(), 2);
    m_window->resize(1000, 400);
    QTRY_COMPARE(top(), wide);
    QVERIFY(filter->hasFocus());
}

void TestLogView::stateIsKept()
{
    const QTemporaryDir folder;
    QSettings state(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
    named<QPushButton>("sent")->click();
    named<QPushButton>("Regular expression in the filter")->click();
    named<QLineEdit>("Filter")->setText(QStringLiteral("^OK$"));
    named<QPushButton>("meaning")->click();
    m_dock->save(state);

    LogDock other;
    other.restore(state);
    other.append(talk());
    QTRY_COMPARE(other.model()->rowCount(), 2);
    QVERIFY(other.model()->filter().hides(Direction::Sent));
    other.resize(1000, 300);
    other.show();
    QVERIFY(!other.findChild<MeaningPanel *>()->isVisible());
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
