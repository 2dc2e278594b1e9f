#include "core/base/playclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace fota;
using namespace std::chrono_literals;

class TestPlayClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillAtFirst();
    void atOnce();
    void postedFirst();
    void faster();
    void pausedAndCancelled();

private:
    /// Of the event loop; a timer that were set would ring within.
    static void runEvents()
    {
        QElapsedTimer real;
        real.start();
        while (!real.hasExpired(20))
            QCoreApplication::processEvents();
    }
    const QDateTime m_start{QDate(2018, 1, 9), QTime(13, 18, 18, 344)};
};

void TestPlayClock::standsStillAtFirst()
{
    PlayClock clock(m_start);
    bool rang = false;
    clock.after(0ms, [&] { rang = true; });
    runEvents();
    QVERIFY(!rang);
    QCOMPARE(clock.elapsed(), 0ms);
    QCOMPARE(clock.now(), m_start);
}

/// Hours pass in no time, in order, and each call has its own moment.
void TestPlayClock::atOnce()
{
    PlayClock clock(m_start);
    QList<qint64> moments;
    const auto keep = [&] { moments += clock.elapsed().count(); };
    clock.after(2h, keep);
    clock.after(1h, [&] {
        keep();
        clock.after(10min, keep);
    });
    clock.play(PlayClock::kAtOnce);
    QTRY_COMPARE(moments.size(), 3);
    QCOMPARE(moments, (QList<qint64>{3'600'000, 4'200'000, 7'200'000}));
    QCOMPARE(clock.now(), m_start.addSecs(7200));
}

/// What a call has posted comes before the next one.
void TestPlayClock::postedFirst()
{
    PlayClock clock(m_start);
    QByteArray order;
    clock.after(1s, [&] {
        QMetaObject::invokeMethod(
            &clock,
            [&] {
                QMetaObject::invokeMethod(
                    &clock, [&] { order += "posted "; }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    });
    clock.after(2s, [&] { order += "second"; });
    clock.play(PlayClock::kAtOnce);
    QTRY_VERIFY(order.endsWith("second"));
    QCOMPARE(order, QByteArray("posted second"));
}

void TestPlayClock::faster()
{
    PlayClock clock(m_start);
    QElapsedTimer real;
    real.start();
    qint64 took = -1;
    clock.after(1s, [&] { took = real.elapsed(); });
    clock.play(10);
    QTRY_VERIFY(took >= 0);
    QVERIFY2(took >= 99, qPrintable(QString::number(took)));
    QCOMPARE(clock.elapsed() >= 1s, true);
}

void TestPlayClock::pausedAndCancelled()
{
    PlayClock clock(m_start);
    int rang = 0;
    const Clock::Handle gone = clock.after(1ms, [&] { rang += 100; });
    clock.after(5ms, [&] {
        ++rang;
        clock.pause();
    });
    clock.after(6ms, [&] { ++rang; });
    clock.cancel(gone);
    clock.cancel(gone);
    clock.play(1);
    QTRY_COMPARE(rang, 1);
    QVERIFY(!clock.isPlaying());
    const milliseconds then = clock.elapsed();
    runEvents();
    QCOMPARE(rang, 1);
    QCOMPARE(clock.elapsed(), then);
    clock.play(PlayClock::kAtOnce);
    QTRY_COMPARE(rang, 2);
}

QTEST_GUILESS_MAIN(TestPlayClock)
#include "tst_playclock.moc"
