#include "ui/log/logdock.h"
#include "ui/log/logexport.h"
#include "ui/log/logmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace fota;
using Direction = LogEntry::Direction;

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesBecomeRows();
    void guessedDirectionIsTold();
    void filterByTextAndDirection();
    void filterByExpressionAndStep();
    void matcher_data();
    void matcher();
    void brokenExpressionIsExplained();
    void costlyExpressionDoesNotHoldUp();
    void filterTakesWhatComesWhileItWorks();
    void marksAreFoundRoundTheEnd();
    void millionLinesScroll();
    void controlBytesAreShown();
    void exportHasTheFormatOfTheNote();
    void exportRefusesLinks();
    void exportToABadPlace_data();
    void exportToABadPlace();
    void exportReplacesAsAWhole();
};

namespace {

LogEntry entry(qint64 at, Direction direction, const char *text, const char *step = "4.c")
{
    return {at, direction, step, text};
}

QList<LogEntry> talk()
{
    return {entry(1000, Direction::Sent, "AT+CSQ"), entry(1094, Direction::Received, "+CSQ: 25,3"),
            entry(1094, Direction::Received, "OK"),
            entry(1200, Direction::Unsolicited, "+CEREG: 1")};
}

} // namespace

void TestLogModel::batchesBecomeRows()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1, LogModel::Delta).data().toString(), QStringLiteral("+0.094"));
    QCOMPARE(model.index(1, LogModel::Direction).data().toString(), QStringLiteral("received"));
    QCOMPARE(model.index(1, LogModel::StepColumn).data().toString(), QStringLiteral("4.c"));
    QCOMPARE(model.index(1, LogModel::Text).data().toString(), QStringLiteral("+CSQ: 25,3"));
    QVERIFY(model.index(1, LogModel::Text)
                .data(LogModel::DecodedRole)
                .toString()
                .contains(QStringLiteral("63 dBm")));
    QCOMPARE(model.rowAt(1095), 3);
    QCOMPARE(model.rowAt(2000), -1);
}

/// Of a log of anybody; a live one knows.
void TestLogModel::guessedDirectionIsTold()
{
    QList<LogEntry> lines = talk();
    lines[1].isGuessed = true;
    LogModel model;
    model.append(lines);
    for (int row = 0; row < 4; ++row) {
        const QModelIndex at = model.index(row, LogModel::Direction);
        const bool isGuessed = row == 1;
        QCOMPARE(at.data(LogModel::GuessedRole).toBool(), isGuessed);
        QCOMPARE(at.data(Qt::ToolTipRole).toString().contains(QStringLiteral("guessed")),
                 isGuessed);
        QCOMPARE(at.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("guessed")),
                 isGuessed);
    }
    QVERIFY(model.arena().entry(1).isGuessed);
}

void TestLogModel::filterByTextAndDirection()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    LogFilter filter;
    filter.text = LineMatcher(QStringLiteral("csq"), false);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 2);
    filter.hide(Direction::Sent, true);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 1);
    model.append(talk());
    QTRY_COMPARE(model.rowCount(), 2);
    filter.text = {};
    model.setFilter(filter);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 6);
    filter.hide(Direction::Sent, false);
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 8);
}

void TestLogModel::filterByExpressionAndStep()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    model.append({entry(1300, Direction::Sent, "AT#FTPCLOSE", "4.r")});
    LogFilter filter;
    filter.text = LineMatcher(QStringLiteral("^at[+#]"), true);
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 2);
    filter.step = QByteArray("4.r");
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.lineOf(0), 4);
    QCOMPARE(model.rowOf(4), 0);
    QCOMPARE(model.rowOf(0), -1);
    filter.text = {};
    filter.step = QByteArray("4.c");
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.arena().steps().size(), size_t(2));
}

void TestLogModel::matcher_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *text, bool expression, const QByteArray &line,
                        bool matches) {
        QTest::newRow(name) << QString::fromUtf8(text) << expression << line << matches;
    };
    row("plain, case aside", "eReG", false, "+CEREG: 0,1\r", true);
    row("plain is no expression", "C.REG", false, "+CEREG: 0,1", false);
    row("plain with brackets", "(1", false, "x(1)", true);
    row("expression, case aside", "^\\+c.reg", true, "+CEREG: 0,1", true);
    row("expression that does not fit", "reg$", true, "+CEREG: 0,1", false);
    row("an escape as it is seen", "\\x1b[2", false, QByteArray("a\x1b[2J"), true);
    row("the same in an expression", "\\\\x1b", true, QByteArray("a\x1b[2J"), true);
    row("a byte that is none of text", "\\xff", false, QByteArray("a\xff"), true);
    row("an escape in a line without one", "\\x1b", false, "ab", false);
    row("UTF-8", "\xc3\xa9", false, QByteArray("caf\xc3\xa9"), true);
    row("an expression that is none", "(", true, "(", false);
    row("nothing matches all", "", false, "x", true);
}

void TestLogModel::matcher()
{
    QFETCH(QString, text);
    QFETCH(bool, isExpression);
    QFETCH(QByteArray, line);
    QTEST(LineMatcher(text, isExpression).matches(line), "matches");
}

void TestLogModel::brokenExpressionIsExplained()
{
    QVERIFY(LineMatcher(QStringLiteral("("), false).problem().isEmpty());
    QVERIFY(LineMatcher(QStringLiteral("a(b)"), true).problem().isEmpty());
    const auto problem = [](const char *text) {
        return LineMatcher(QString::fromLatin1(text), true).problem();
    };
    const QString none = QStringLiteral("Not a regular expression: ");
    QCOMPARE(problem("ab(c"), none + QStringLiteral("something is missing at its end."));
    QCOMPARE(problem("a[b"), none + QStringLiteral("something is missing at its end."));
    QCOMPARE(problem("abc)d"), none + QStringLiteral("look at character 4."));
}

/// One that backtracks without end is given up for the line.
void TestLogModel::costlyExpressionDoesNotHoldUp()
{
    const LineMatcher matcher(QStringLiteral("^(a+)+(a+)+(a+)+$"), true);
    const QByteArray line = QByteArray(3000, 'a') + '!';
    for (int i = 0; i < 20; ++i)
        QVERIFY(!matcher.matches(line));
}

void TestLogModel::filterTakesWhatComesWhileItWorks()
{
    LogModel model;
    QList<LogEntry> many;
    for (int i = 0; i < 400'000; ++i)
        many << entry(i, Direction::Received, i % 2 ? "OK" : "ERROR");
    model.append(many);
    QSignalSpy filtered(&model, &LogModel::filtered);
    LogFilter filter;
    filter.text = LineMatcher(QStringLiteral("^error$"), true); // in slices, as plain text is
    model.setFilter(filter);
    QVERIFY(model.isFiltering());
    model.append({entry(500'000, Direction::Received, "ERROR")});
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(model.rowCount(), 200'001);
    QCOMPARE(model.lineOf(200'000), 400'000);
}

void TestLogModel::marksAreFoundRoundTheEnd()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    QCOMPARE(model.markedRow(0, true), -1);
    model.toggleMarks({1, 3});
    QVERIFY(model.index(1, LogModel::Text).data(LogModel::MarkedRole).toBool());
    QVERIFY(model.index(1, LogModel::Time)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("marked")));
    QCOMPARE(model.markedRow(1, true), 3);
    QCOMPARE(model.markedRow(3, true), 1);
    QCOMPARE(model.markedRow(1, false), 3);
    QCOMPARE(model.markedRow(-1, true), 1);
    LogFilter filter;
    filter.hide(Direction::Received, true); // the mark of a hidden line is passed over
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.markedRow(0, true), 1);
    QCOMPARE(model.markedRow(1, true), 1);
    model.toggleMarks({1});
    QCOMPARE(model.markedRow(0, true), -1);
}

void TestLogModel::millionLinesScroll()
{
    LogDock dock;
    dock.resize(700, 300);
    dock.show();
    QList<LogEntry> batch;
    for (int i = 0; i < 10'000; ++i)
        batch << entry(i, Direction::Received, "+CSQ: 25,3");
    for (int i = 0; i < 100; ++i)
        dock.append(batch);
    QCOMPARE(dock.model()->rowCount(), 1'000'000);
    auto *table = dock.findChild<QTableView *>();
    for (int i = 0; i < 20; ++i) {
        table->scrollTo(dock.model()->index(i * 49'000, 0));
        table->viewport()->repaint();
    }
    QCOMPARE(table->indexAt(QPoint(20, 5)).isValid(), true);
}

void TestLogModel::controlBytesAreShown()
{
    LogModel model;
    model.append({{0, Direction::Received, {}, QByteArray("a\x1b[2Jb\0c", 8)}});
    const QString text = model.index(0, LogModel::Text).data().toString();
    for (const QChar c : text)
        QVERIFY2(c.unicode() >= 0x20 && c.unicode() < 0x7f, qPrintable(text));
}

void TestLogModel::exportHasTheFormatOfTheNote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.log"));
    LogDock dock;
    const QDateTime at(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
    dock.append({entry(at.toMSecsSinceEpoch(), Direction::Sent, "AT+GMM"),
                 entry(at.toMSecsSinceEpoch() + 93, Direction::Received, "two\nlines")});
    QSignalSpy done(&dock, &LogDock::exported);
    dock.exportTo(path);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done[0][1].toString(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].trimmed(), QByteArray("[Tue Jan 09 13:18:18.344 2018] AT+GMM"));
}

void TestLogModel::exportRefusesLinks() // covers L07
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString path = folder.filePath(QStringLiteral("link.log"));
    QVERIFY(QFile::link(target, path));
    LogDock dock;
    dock.append(talk());
    QSignalSpy done(&dock, &LogDock::exported);
    dock.exportTo(path);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!done[0][1].toString().isEmpty());
    QVERIFY(!QFile::exists(target));
}

void TestLogModel::exportToABadPlace_data()
{
    QTest::addColumn<QString>("place"); ///< empty: a folder of our own
    QTest::addColumn<bool>("isFull");
    QTest::newRow("L07 full disk") << QString() << true;
    QTest::newRow("L07 no such folder") << QStringLiteral("/no/such/folder/session.log") << false;
    QTest::newRow("L07 a place that takes no files")
        << QStringLiteral("/proc/session.log") << false;
    QTest::newRow("L07 a folder of this name") << QStringLiteral("/tmp") << false;
}

void TestLogModel::exportToABadPlace()
{
    QFETCH(QString, place);
    QFETCH(bool, isFull);
    const QTemporaryDir folder;
    const QString path = place.isEmpty() ? folder.filePath(QStringLiteral("session.log")) : place;
    if (isFull) {
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old one\n");
    }
    LogDock dock;
    for (int i = 0; i < 2000; ++i)
        dock.append(talk());
    struct rlimit before
    {
    };
    ::getrlimit(RLIMIT_FSIZE, &before);
    struct rlimit full = before;
    full.rlim_cur = 20'000;
    ::signal(SIGXFSZ, SIG_IGN);
    if (isFull)
        ::setrlimit(RLIMIT_FSIZE, &full);
    QSignalSpy done(&dock, &LogDock::exported);
    dock.exportTo(path);
    const bool ended = QTest::qWaitFor([&] { return done.count() == 1; });
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(ended);
    QVERIFY(!done[0][1].toString().isEmpty()); // what is wrong, in the system's words
    if (!isFull)
        return;
    QFile old(path);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old one\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no half of it
}

void TestLogModel::exportReplacesAsAWhole() // L07: after the question that the dialog asks
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.log"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(100'000, 'x'));
    old.close();
    LogDock dock;
    dock.append(talk());
    QSignalSpy done(&dock, &LogDock::exported);
    dock.exportTo(path);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done[0][1].toString(), QString());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll().count('\n'), talk().size());
}

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
