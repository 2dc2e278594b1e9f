#include "core/engine/largelog.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

class TestLargeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstLinesComeAtOnce();
    void linesAreReadWhileItGrows();
    void found();
    void foundInstead();
    void nothingToLookIn();
    void notRead();
    void inAThread();

private:
    QString write(const QByteArray &text);
    QTemporaryDir m_dir;
    std::unique_ptr<LargeLog> m_log;
    QList<LogExtent> m_extents;
    QList<LinesFound> m_found;
};

void TestLargeLog::init()
{
    m_log = std::make_unique<LargeLog>();
    m_extents.clear();
    m_found.clear();
    connect(m_log.get(), &LargeLog::grown, this,
            [this](const LogExtent &extent) { m_extents += extent; });
    connect(m_log.get(), &LargeLog::found, this,
            [this](const LinesFound &found) { m_found += found; });
}

QString TestLargeLog::write(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"some.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestLargeLog::firstLinesComeAtOnce()
{
    m_log->open(write(QByteArray("AT\nOK\n").repeated(5'000'000)));
    QCOMPARE(m_extents.size(), 1);
    QVERIFY(m_extents.first().lines > 10'000 && !m_extents.first().isOver);
    QTRY_VERIFY_WITH_TIMEOUT(m_extents.last().isOver, 60'000);
    QCOMPARE(m_extents.last().lines, 10'000'000);
    for (qsizetype i = 1; i < m_extents.size(); ++i)
        QVERIFY(m_extents[i].lines >= m_extents[i - 1].lines);
    QVERIFY(m_log->indexMemory() < 4 * m_extents.last().lines);
}

void TestLargeLog::linesAreReadWhileItGrows()
{
    m_log->open(write(QByteArray("AT\nOK\n").repeated(5'000'000)));
    QSignalSpy read(m_log.get(), &LargeLog::linesRead);
    m_log->read(10, 3);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0][0].toLongLong(), 10);
    QCOMPARE(read[0][2].value<QByteArrayList>(), (QByteArrayList{"AT", "OK", "AT"}));
    m_log->read(9'999'999, 5); // not known yet
    QVERIFY(read[1][2].value<QByteArrayList>().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_extents.last().isOver, 60'000);
    m_log->read(9'999'999, 5);
    QCOMPARE(read[2][2].value<QByteArrayList>(), QByteArrayList{"OK"});
}

/// Asked before all lines are known: found in order, and each once.
void TestLargeLog::found()
{
    m_log->open(write(QByteArray("AT\nOK\n").repeated(2'000'000) + "the end"));
    m_log->find({7, "ok", {}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_found.isEmpty() && m_found.last().isOver, 60'000);
    qint64 count = 0;
    qint64 looked = 0;
    for (const LinesFound &some : m_found) {
        QCOMPARE(some.id, 7);
        QVERIFY(some.looked >= looked);
        looked = some.looked;
        count += some.count;
    }
    QCOMPARE(count, 2'000'000);
    QCOMPARE(looked, 4'000'001);
    QVERIFY(m_found.size() > 1); // it streams
}

void TestLargeLog::foundInstead()
{
    m_log->open(write(QByteArray("AT\nOK\n").repeated(1'000'000)));
    m_log->find({1, "ok", {}});
    m_log->find({2, "at", {}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_found.isEmpty() && m_found.last().isOver, 60'000);
    for (const LinesFound &some : m_found)
        QCOMPARE(some.id, 2);
    const qsizetype before = m_found.size();
    m_log->find({3, "ok", {}});
    m_log->find({}); // no more
    QTest::qWait(20);
    QCOMPARE(m_found.size(), before);
}

void TestLargeLog::nothingToLookIn()
{
    m_log->open(write({}));
    QVERIFY(m_extents.last().isOver);
    QCOMPARE(m_extents.last().lines, 0);
    m_log->find({1, "ok", {}});
    QTRY_VERIFY(!m_found.isEmpty() && m_found.last().isOver);
}

void TestLargeLog::notRead()
{
    m_log->open(m_dir.filePath(u"missing.log"_s));
    QCOMPARE(m_extents.size(), 1);
    QVERIFY(m_extents.first().isOver);
    QCOMPARE(m_extents.first().error.code, ErrorCode::LogUnread);
}

/// It goes while it counts and looks.
void TestLargeLog::inAThread()
{
    const QString path = write(QByteArray("AT\nOK\n").repeated(5'000'000));
    QThread thread;
    auto *log = new LargeLog;
    log->moveToThread(&thread);
    connect(&thread, &QThread::finished, log, &QObject::deleteLater);
    QSignalSpy grown(log, &LargeLog::grown);
    thread.start();
    QMetaObject::invokeMethod(log, [log, path] {
        log->open(path);
        log->find({1, {}, [](QByteArrayView line) { return line == QByteArrayView("OK"); }});
    });
    QTRY_VERIFY(!grown.isEmpty());
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestLargeLog)
#include "tst_largelog.moc"
