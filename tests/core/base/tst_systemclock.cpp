#include "core/base/systemclock.h"

#include <QTest>

using namespace fota;
using namespace std::chrono_literals;

class TestSystemClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void notFromInside();
    void cancel();
    void cancelFromACall();
    void cancelOfWhatWas();
    void pastComesAtOnce();
    void farComesLater();
    void time();
    void destroyedWithCallsPending();
    void alarm();
    void alarmStartsItselfAgain();
    void alarmDestroysItself();
};

void TestSystemClock::order()
{
    SystemClock clock;
    QList<int> came;
    clock.after(30ms, [&] { came += 3; });
    clock.after(15ms, [&] { came += 2; });
    clock.after(0ms, [&] { came += 1; });
    QTRY_COMPARE(came, (QList<int>{1, 2, 3}));
}

void TestSystemClock::notFromInside()
{
    SystemClock clock;
    bool came = false;
    const Clock::Handle handle = clock.after(0ms, [&] { came = true; });
    QVERIFY(!came);
    QVERIFY(handle != 0);
    QTRY_VERIFY(came);
}

void TestSystemClock::cancel()
{
    SystemClock clock;
    bool first = false;
    bool second = false;
    const Clock::Handle handle = clock.after(5ms, [&] { first = true; });
    clock.after(15ms, [&] { second = true; });
    clock.cancel(handle);
    QTRY_VERIFY(second);
    QVERIFY(!first);
}

void TestSystemClock::cancelFromACall()
{
    SystemClock clock;
    bool came = false;
    bool end = false;
    Clock::Handle later = 0;
    Clock::Handle self = clock.after(1ms, [&] {
        clock.cancel(self);
        clock.cancel(later);
    });
    later = clock.after(10ms, [&] { came = true; });
    clock.after(20ms, [&] { end = true; });
    QTRY_VERIFY(end);
    QVERIFY(!came);
}

void TestSystemClock::cancelOfWhatWas()
{
    SystemClock clock;
    int came = 0;
    const Clock::Handle handle = clock.after(0ms, [&] { ++came; });
    QTRY_COMPARE(came, 1);
    const Clock::Handle next = clock.after(5ms, [&] { ++came; });
    QVERIFY(next != handle);
    clock.cancel(handle);
    clock.cancel(0);
    clock.cancel(12345);
    QTRY_COMPARE(came, 2);
}

void TestSystemClock::pastComesAtOnce() // a wait computed from a moment that has passed
{
    SystemClock clock;
    bool came = false;
    clock.after(-5ms, [&] { came = true; });
    QTRY_VERIFY_WITH_TIMEOUT(came, 500);
}

void TestSystemClock::farComesLater() // more milliseconds than an int holds: a month of schedule
{
    SystemClock clock;
    bool early = false;
    bool end = false;
    const milliseconds far = milliseconds(1LL << 32) + 1ms;
    clock.after(far, [&] { early = true; });
    clock.after(milliseconds(1LL << 31), [&] { early = true; });
    clock.after(20ms, [&] { end = true; });
    QTRY_VERIFY(end);
    QVERIFY(!early);
}

void TestSystemClock::time()
{
    SystemClock clock;
    const milliseconds before = clock.elapsed();
    QVERIFY(before >= 0ms);
    const QDateTime wall = QDateTime::currentDateTime();
    QVERIFY(clock.now() >= wall);
    QVERIFY(clock.now() <= wall.addSecs(60));
    QCOMPARE(clock.now().timeSpec(), Qt::LocalTime);
    bool came = false;
    clock.after(10ms, [&] { came = true; });
    QTRY_VERIFY(came);
    QVERIFY(clock.elapsed() - before >= 10ms);
}

void TestSystemClock::destroyedWithCallsPending()
{
    bool came = false;
    {
        SystemClock clock;
        clock.after(1ms, [&] { came = true; });
    }
    SystemClock clock;
    bool end = false;
    clock.after(15ms, [&] { end = true; });
    QTRY_VERIFY(end);
    QVERIFY(!came);
}

void TestSystemClock::alarm()
{
    SystemClock clock;
    QList<int> came;
    Alarm alarm(clock);
    QVERIFY(!alarm.isActive());
    alarm.start(1ms, [&] { came += 1; });
    alarm.start(5ms, [&] { came += 2; }); // takes its place
    QVERIFY(alarm.isActive());
    QTRY_COMPARE(came, QList<int>{2});
    QVERIFY(!alarm.isActive());
    alarm.start(1ms, [&] { came += 3; });
    alarm.stop();
    {
        Alarm gone(clock);
        gone.start(1ms, [&] { came += 4; });
    }
    bool end = false;
    clock.after(15ms, [&] { end = true; });
    QTRY_VERIFY(end);
    QCOMPARE(came, QList<int>{2});
}

void TestSystemClock::alarmStartsItselfAgain()
{
    SystemClock clock;
    Alarm alarm(clock);
    int rounds = 0;
    const QByteArray kept(1000, 'x'); // what the call holds must outlive the restart
    qsizetype size = 0;
    const std::function<void()> again = [&, kept] {
        if (++rounds < 5)
            alarm.start(1ms, again);
        size = kept.size();
    };
    alarm.start(1ms, again);
    QTRY_COMPARE(rounds, 5);
    QCOMPARE(size, 1000);
    QVERIFY(!alarm.isActive());
}

void TestSystemClock::alarmDestroysItself()
{
    SystemClock clock;
    auto alarm = std::make_unique<Alarm>(clock);
    bool came = false;
    alarm->start(1ms, [&] {
        alarm.reset();
        came = true;
    });
    QTRY_VERIFY(came);
}

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
