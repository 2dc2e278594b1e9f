#include "ui/log/logdock.h"
#include "ui/log/logexport.h"
#include "ui/log/logmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
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
    void filterByTextAndDirection();
    void filterTakesWhatComesWhileItWorks();
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

void TestLogModel::filterByTextAndDirection()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    model.setText(QStringLiteral("csq"));
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 2);
    model.setShown(Direction::Sent, false);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 1);
    model.append(talk());
    QCOMPARE(model.rowCount(), 2);
    model.setText({});
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 6);
    model.setShown(Direction::Sent, true);
    QTRY_COMPARE(model.rowCount(), 8);
}

void TestLogModel::filterTakesWhatComesWhileItWorks()
{
    LogModel model;
    QList<LogEntry> many;
    for (int i = 0; i < 200'000; ++i)
        many << entry(i, Direction::Received, i % 2 ? "OK" : "ERROR");
    model.append(many);
    QSignalSpy filtered(&model, &LogModel::filtered);
    model.setText(QStringLiteral("error"));
    QVERIFY(model.isFiltering());
    model.append({entry(300'000, Direction::Received, "+CME ERROR: 3")});
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(model.rowCount(), 100'001);
    QCOMPARE(model.lineOf(100'000), 200'000);
}

void TestLogModel::millionLinesScroll()
{
    LogDock dock;
    dock.resize(700, 300);
    dock.show();
    QList<LogEntry> batch;
    for (int i = 0; i < 10'000; ++i)
        batch << entry(i, Direction::Received, "+CSQ: 25,3");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        dock.append(batch);
    QVERIFY2(timer.elapsed() < 10'000, "appending a million lines takes too long");
    QCOMPARE(dock.model()->rowCount(), 1'000'000);
    auto *table = dock.findChild<QTableView *>();
    timer.restart();
    for (int i = 0; i < 20; ++i) {
        table->scrollTo(dock.model()->index(i * 49'000, 0));
        table->viewport()->repaint();
    }
    QVERIFY2(timer.elapsed() < 2'000, "twenty pictures of a million lines take too long");
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
