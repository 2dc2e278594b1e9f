#include "core/log/logbatcher.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static LogEntry entry(int number)
{
    return {number, LogEntry::Direction::Received, {}, QByteArray::number(number)};
}

class TestLogBatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void atMostTenASecond();
    void firstComesAtOnce();
    void neverFromInsideAdd();
    void flushes();
    void nothingToGive();
    void addedWhileGiven();
    void destroyedWithEntries();

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<LogBatcher> m_batcher;
    QList<milliseconds> m_times;
    QList<LogEntry> m_given;
};

void TestLogBatcher::init()
{
    m_batcher.reset();
    m_clock = std::make_unique<ManualClock>();
    m_times.clear();
    m_given.clear();
    m_batcher = std::make_unique<LogBatcher>(*m_clock, [this](const QList<LogEntry> &entries) {
        m_times += m_clock->elapsed();
        m_given += entries;
    });
}

void TestLogBatcher::atMostTenASecond() // A17
{
    constexpr int kCount = 10'000; // 1,000 a second
    for (int i = 0; i < kCount; ++i) {
        m_batcher->add(entry(i));
        m_clock->advance(1ms);
    }
    m_clock->advance(200ms);
    QCOMPARE(m_given.size(), kCount);
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(m_given[i].atMs, i); // none lost, in order
    QVERIFY2(m_times.size() <= 101, QByteArray::number(m_times.size()).constData());
    QVERIFY(m_times.size() >= 90);
    for (qsizetype i = 1; i < m_times.size(); ++i)
        QVERIFY(m_times[i] - m_times[i - 1] >= 100ms);
}

void TestLogBatcher::firstComesAtOnce()
{
    m_clock->advance(5s);
    m_batcher->add(entry(1));
    m_clock->advance(0ms);
    QCOMPARE(m_given.size(), 1);
    m_batcher->add(entry(2));
    m_clock->advance(99ms);
    QCOMPARE(m_given.size(), 1);
    m_clock->advance(1ms);
    QCOMPARE(m_given.size(), 2);
}

void TestLogBatcher::neverFromInsideAdd()
{
    m_batcher->add(entry(1));
    QVERIFY(m_given.isEmpty());
}

void TestLogBatcher::flushes()
{
    m_batcher->add(entry(1));
    m_batcher->add(entry(2));
    m_batcher->flush();
    QCOMPARE(m_given, (QList<LogEntry>{entry(1), entry(2)}));
    m_clock->advance(1s);
    QCOMPARE(m_times.size(), 1);
    QCOMPARE(m_clock->pending(), 0); // INV-11: it does not tick
}

void TestLogBatcher::nothingToGive()
{
    m_batcher->flush();
    m_clock->advance(10s);
    QVERIFY(m_times.isEmpty());
}

void TestLogBatcher::addedWhileGiven()
{
    QList<LogEntry> given;
    LogBatcher *self = nullptr;
    LogBatcher batcher(*m_clock, [&](const QList<LogEntry> &entries) {
        given += entries;
        if (given.size() < 3)
            self->add(entry(int(given.size())));
    });
    self = &batcher;
    batcher.add(entry(0));
    m_clock->advance(1s);
    QCOMPARE(given, (QList<LogEntry>{entry(0), entry(1), entry(2)}));
}

void TestLogBatcher::destroyedWithEntries()
{
    m_batcher->add(entry(1));
    m_batcher.reset();
    m_clock->advance(1s);
    QVERIFY(m_given.isEmpty());
}

QTEST_GUILESS_MAIN(TestLogBatcher)
#include "tst_logbatcher.moc"
