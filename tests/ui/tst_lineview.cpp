#include "tests/support/biglog.h"
#include "tests/support/logwriter.h"
#include "tests/ui/support/logbench.h"
#include "ui/log/findbar.h"
#include "ui/replay/findingsmodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

constexpr int kPatience = 60'000;

/// A log that is too large for memory, in the real window; here logs of some megabytes count as
/// such.
class TestLineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesAreShown();
    void keysScroll();
    void findCounts();
    void findGoesRound();
    void expressionIsFound();
    void goesToLine();
    void findingLeadsToItsLine();
    void stepLeadsToItsLine();
    void lineLeadsToItsStep();
    void linesAreCopied();
    void controlBytesAreVisible();
    void smallLogIsAsBefore();
    void fileShrinks();
    void placeIsKept();
    void analysisIsStopped();
    void nothingIsReplayed();

private:
    QString write(const QByteArray &text);
    static int lineOf(const QString &words) { return words.mid(5).section(u',', 0, 0).toInt(); }

    QTemporaryDir m_dir;
    QString m_big; ///< some thousand sessions
};

void TestLineView::initTestCase()
{
    m_big = m_dir.filePath(u"big.log"_s);
    QVERIFY(writeBigLog(m_big, 8'000'000));
}

QString TestLineView::write(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"some.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

static QByteArray session()
{
    return writeLog(noteSession(), {.oddQuotes = true});
}

void TestLineView::linesAreShown()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table().count() > 100'000, kPatience);
    QVERIFY(bench.table().isVisible());
    QVERIFY(!bench.named<QTableView>(u"AT log"_s)->isVisible());
    bench.table().goTo(0);
    QTRY_VERIFY2(bench.current().contains(u"AT+CGSN"), qPrintable(bench.current()));
    QTRY_VERIFY2(bench.told(u"Lines"_s).contains(QLocale().toString(bench.table().count())),
                 qPrintable(bench.told(u"Lines"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"sessions listed"), kPatience);
    QVERIFY(bench.told(u"Message"_s).contains(u"was updated"));
    QVERIFY(bench.named<QComboBox>(u"Session of the log"_s)->count() > 100);
}

void TestLineView::keysScroll()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"listed"), kPatience);
    LineTable &table = bench.table();
    table.goTo(0);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.current(), table.count() - 1);
    QCOMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
    QTRY_VERIFY2(bench.current().contains(u"#SGACT: 100."), qPrintable(bench.current()));
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.current(), table.count() - 2);
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_PageDown);
    QVERIFY(table.current() > 0 && table.current() < 100);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.chosenCount(), 2);
    const int top = table.verticalScrollBar()->value();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(300, 5));
    QCOMPARE(table.current(), top);
    QCOMPARE(table.chosenCount(), 1);
}

void TestLineView::findCounts()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"listed"), kPatience);
    bench.table().goTo(0);
    const int sessions = bench.table().count() / kBigLogLines;
    bench.view().find()->open();
    QTest::keyClicks(bench.named<QLineEdit>(u"Find in the log"_s), u"at#otaup=0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(u"Found"_s), u"1 of %1"_s.arg(sessions), kPatience);
    QTRY_VERIFY2(bench.current().contains(u"AT#OTAUP=0"), qPrintable(bench.current()));
    const int first = bench.table().current();
    QTest::keyClick(bench.named<QLineEdit>(u"Find in the log"_s), Qt::Key_Return);
    QTRY_COMPARE(bench.told(u"Found"_s), u"2 of %1"_s.arg(sessions));
    QCOMPARE(bench.table().current(), first + kBigLogLines);
}

void TestLineView::findGoesRound()
{
    LogBench bench(write("first\n" + QByteArray("AT\n").repeated(1'000) + "last one\n"), 10);
    QTRY_COMPARE_WITH_TIMEOUT(bench.table().count(), 1'002, kPatience);
    bench.table().goTo(500);
    bench.view().find()->open();
    auto *field = bench.named<QLineEdit>(u"Find in the log"_s);
    QTest::keyClicks(field, u"st"_s); // of "first" and "last"
    QTRY_COMPARE(bench.table().current(), 1'001);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.table().current(), 0);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(bench.table().current(), 1'001);
    field->setText(u"nowhere"_s);
    QTRY_COMPARE(bench.told(u"Found"_s), u"none"_s);
    QCOMPARE(bench.table().current(), 1'001);
}

void TestLineView::expressionIsFound()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"listed"), kPatience);
    bench.table().goTo(0);
    bench.view().find()->open();
    bench.named<QPushButton>(u"Regular expression in what is found"_s)->setChecked(true);
    QTest::keyClicks(bench.named<QLineEdit>(u"Find in the log"_s), u"AT#OTA[UV]P=[0-9]$"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(u"Found"_s),
                              u"1 of %1"_s.arg(bench.table().count() / kBigLogLines), kPatience);
}

void TestLineView::goesToLine()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table().count() > 100'000, kPatience);
    auto *field = bench.named<QLineEdit>(u"Go to line"_s);
    QVERIFY(field);
    bench.view().focusNumber();
    QTest::keyClicks(field, u"90001"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bench.table().current(), 90'000);
    QTRY_VERIFY2(bench.current().startsWith(u"line 90001, "), qPrintable(bench.current()));
    field->setText(u"2000000000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bench.table().current(), bench.table().count() - 1);
}

void TestLineView::findingLeadsToItsLine()
{
    const QByteArray before = QByteArray("AT\nOK\n").repeated(50'000);
    LogBench bench(write(before + session()), 1'000);
    auto *findings = bench.named<QTableView>(u"Findings"_s);
    const auto rowOf = [&](const QString &id) {
        for (int row = 0; row < findings->model()->rowCount(); ++row) {
            if (findings->model()->index(row, FindingsModel::Id).data() == id)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"A27"_s) >= 0, kPatience);
    findings->selectRow(rowOf(u"A27"_s));
    QVERIFY(bench.table().current() > 100'000);
    QTRY_VERIFY2(bench.current().contains(u"AT+CGDCONT"), qPrintable(bench.current()));
    QVERIFY2(bench.current().contains(u"A27"), qPrintable(bench.current())); // its mark
    QCOMPARE(lineOf(bench.current()), bench.table().current() + 1);
}

void TestLineView::stepLeadsToItsLine()
{
    LogBench bench(write(QByteArray("AT\nOK\n").repeated(50'000) + session()), 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Message"_s).contains(u"was updated"), kPatience);
    auto *steps = bench.named<QTreeView>(u"Steps"_s);
    const QModelIndexList found =
        steps->model()->match(steps->model()->index(0, 0), Qt::AccessibleTextRole, u"4.k"_s, 1,
                              Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    steps->setCurrentIndex(found.first());
    QTRY_VERIFY2(bench.current().contains(u"AT#FTPGETOTA"), qPrintable(bench.current()));
    QVERIFY(bench.current().contains(u"step 4.k"));
}

void TestLineView::lineLeadsToItsStep()
{
    LogBench bench(write(QByteArray("AT\nOK\n").repeated(50'000) + session()), 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Message"_s).contains(u"was updated"), kPatience);
    bench.view().find()->open();
    QTest::keyClicks(bench.named<QLineEdit>(u"Find in the log"_s), u"at#ftpgetota"_s);
    auto *steps = bench.named<QTreeView>(u"Steps"_s);
    QTRY_VERIFY(steps->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"4.k"));
}

void TestLineView::linesAreCopied()
{
    LogBench bench(write(QByteArray("AT\nOK\n").repeated(50'000)), 1'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.table().count(), 100'000, kPatience);
    bench.table().goTo(40'001);
    QTest::keyClick(&bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QVERIFY(bench.window().log()->copySelection());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"OK\nAT\n"_s);
    QTest::keyClick(&bench.table(), Qt::Key_End, Qt::ShiftModifier); // more than is copied
    QVERIFY(bench.window().log()->copySelection());
    QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), 3 * 20'000);
    QTRY_VERIFY(bench.told(u"Note"_s).contains(u"20000"));
}

void TestLineView::controlBytesAreVisible() // K15
{
    LogBench bench(write("AT\n" + "\x1b[31mred\nnul\0nul\n\xff\n"_ba.repeated(100)), 10);
    QTRY_COMPARE_WITH_TIMEOUT(bench.table().count(), 301, kPatience);
    for (const auto &[row, words] :
         {std::pair(1, u"line 2, \\x1b[31mred"_s), std::pair(2, u"line 3, nul\\x00nul"_s),
          std::pair(3, u"line 4, \\xff"_s)}) {
        bench.table().goTo(row);
        QTRY_COMPARE(bench.current(), words);
    }
}

void TestLineView::smallLogIsAsBefore()
{
    LogBench bench(write(session()), 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Message"_s).contains(u"was updated"), kPatience);
    QVERIFY(bench.named<QTableView>(u"AT log"_s)->isVisible());
    QVERIFY(bench.view().isHidden());
}

/// Nothing ends, and what cannot be read is not shown.
void TestLineView::fileShrinks()
{
    const QString path = write(QByteArray("AT\nOK\n").repeated(1'000'000));
    LogBench bench(path, 1'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.table().count(), 2'000'000, kPatience);
    QVERIFY(QFile::resize(path, 300));
    bench.table().goTo(1'999'000);
    QTest::qWait(100);
    QCOMPARE(bench.current(), u"line 1999001, "_s.trimmed() + u' ');
    bench.table().goTo(1);
    QTRY_COMPARE(bench.current(), u"line 2, OK"_s);
}

/// The first session is known long after the first lines: who looks at one goes on with it.
void TestLineView::placeIsKept()
{
    LogBench bench(write(QByteArray("AT\nOK\n").repeated(500'000) + session()), 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table().count() > 1'000, kPatience);
    bench.table().goTo(700);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Message"_s).contains(u"was updated"), kPatience);
    QCOMPARE(bench.table().current(), 700);
}

void TestLineView::analysisIsStopped()
{
    QVERIFY(writeBigLog(m_dir.filePath(u"bigger.log"_s), 64'000'000));
    LogBench bench(m_dir.filePath(u"bigger.log"_s), 1'000'000);
    QPushButton *stop = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (stop = bench.named<QPushButton>(u"Stop the analysis"_s)) && stop->isVisible(), kPatience);
    QVERIFY2(bench.told(u"Log"_s).contains(u"is being analyzed"), qPrintable(bench.told(u"Log"_s)));
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"analyzed up to there"), kPatience);
    QVERIFY(stop->isHidden());
    QVERIFY(bench.told(u"Message"_s).contains(u"was updated")); // of what there is
}

void TestLineView::nothingIsReplayed()
{
    LogBench bench(m_big, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"listed"), kPatience);
    QVERIFY(!bench.named<QPushButton>(u"Play"_s)->isEnabled());
    QVERIFY(bench.told(u"State of the replay"_s).contains(u"not replayed"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestLineView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lineview.moc"
