#include "core/base/limits.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults_data();
    void defaults();
    void everyNameSetsItsOwn();
    void everyNameIsRead();
    void rangesHoldTheDefaults();
    void refused_data();
    void refused();
    void derived();
    void derivedFollow();
    void spedUp();
    void spedUpKeepsAFloor();
};

void TestLimits::defaults_data() // the table of the fault catalogue, 1.1
{
    QTest::addColumn<milliseconds>("value");
    QTest::addColumn<milliseconds>("expected");
    const Limits limits;
    const auto row = [](const char *name, milliseconds value, milliseconds expected) {
        QTest::newRow(name) << value << expected;
    };
    row("OPEN", limits.open, 5s);
    row("IDENT", limits.ident, 3s);
    row("IDENT, version", limits.versionQuery(), 5s);
    row("SIM", limits.sim, 10s);
    row("SIGNAL", limits.signal, 60s);
    row("SIGNAL, poll", limits.signalPoll(), 3s);
    row("REG", limits.registration, 180s);
    row("REG, poll", limits.registrationPoll(), 5s);
    row("CONF", limits.config, 10s);
    row("CTX", limits.context, 180s);
    row("FTPOPEN", limits.ftpopen, 120s);
    row("CSV", limits.checkfile, 60s);
    row("CSV, without a byte", limits.transferIdle(), 20s);
    row("DELTA", limits.delta, 30min);
    row("close", limits.close, 30s);
    row("APPLY", limits.apply, 60s);
    row("RESTART, first probe", limits.quiet, 20s);
    row("RESTART, probe", limits.probe, 3s);
    row("RESTART, give up", limits.restart, 30min);
    row("VERIFY", limits.verify, 60s);
    row("VERIFY, query", limits.verifyQuery(), 5s);
    row("VERIFY, ten tries", limits.verifyPause(), 6s);
    row("N11 gap", limits.backoff, 5min);
    row("second try in a context", limits.secondTry(), 10s);
}

void TestLimits::defaults()
{
    QFETCH(const milliseconds, value);
    QTEST(value, "expected");
}

void TestLimits::everyNameSetsItsOwn()
{
    const QStringList names = Limits::names();
    QCOMPARE(names.size(), 18);
    QList<Limits> seen;
    for (const QString &name : names) {
        Limits limits;
        QVERIFY2(limits.set(name, 12345.678), qPrintable(name));
        QVERIFY2(limits != Limits(), qPrintable(name));
        QVERIFY2(!seen.contains(limits), qPrintable(name)); // no two names for one limit
        seen += limits;
    }
    Limits limits;
    QVERIFY(limits.set(u"ident", 1.5));
    QCOMPARE(limits.ident, milliseconds(1500));
    QVERIFY(limits.set(u"backoff", 0));
    QCOMPARE(limits.backoff, milliseconds(0));
}

void TestLimits::everyNameIsRead()
{
    for (const QString &name : Limits::names()) {
        Limits limits;
        QVERIFY(limits.set(name, 12.5));
        QCOMPARE(limits.get(name).value_or(-1), 12.5);
    }
    QVERIFY(!Limits().get(u"patience").has_value());
}

void TestLimits::rangesHoldTheDefaults()
{
    for (const QString &name : Limits::names()) {
        const Limits::Range range = Limits::range(name);
        QVERIFY2(range.holds(Limits().get(name).value_or(-1)), qPrintable(name));
        Limits limits;
        QVERIFY2(limits.set(name, range.least) && limits.set(name, range.most), qPrintable(name));
        QVERIFY2(!range.holds(range.most + 1), qPrintable(name));
    }
    QVERIFY(!Limits::range(u"patience").holds(1));
}

void TestLimits::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("seconds");
    QTest::newRow("unknown name") << u"nothing"_s << 1.0;
    QTest::newRow("no name") << QString() << 1.0;
    QTest::newRow("other case") << u"Ident"_s << 1.0;
    QTest::newRow("A21 negative") << u"ident"_s << -0.001;
    QTest::newRow("A21 not a number") << u"ident"_s << std::nan("");
    QTest::newRow("A21 infinite") << u"ident"_s << std::numeric_limits<double>::infinity();
    QTest::newRow("A21 too large") << u"ident"_s << 1.1e6;
    QTest::newRow("A21 largest") << u"ident"_s << std::numeric_limits<double>::max();
}

void TestLimits::refused()
{
    QFETCH(const QString, name);
    QFETCH(const double, seconds);
    Limits limits;
    QVERIFY(!limits.set(name, seconds));
    QCOMPARE(limits, Limits());
}

void TestLimits::derived()
{
    Limits limits;
    limits.signal = limits.registration = limits.checkfile = limits.verify = 1h;
    QCOMPARE(limits.signalPoll(),
             milliseconds(3s)); // a longer window is no reason to ask less often
    QCOMPARE(limits.registrationPoll(), milliseconds(5s));
    QCOMPARE(limits.transferIdle(), milliseconds(20s));
    QCOMPARE(limits.verifyQuery(), milliseconds(5s));
}

void TestLimits::derivedFollow()
{
    Limits limits;
    limits.signal = 2s;
    limits.registration = 3600ms;
    limits.checkfile = 6s;
    limits.verify = 4s;
    QCOMPARE(limits.signalPoll(), milliseconds(100));
    QCOMPARE(limits.registrationPoll(), milliseconds(100));
    QCOMPARE(limits.transferIdle(), milliseconds(2s));
    QCOMPARE(limits.verifyQuery(), milliseconds(4s));
    QCOMPARE(limits.verifyPause(), milliseconds(400));
}

void TestLimits::spedUp()
{
    QCOMPARE(Limits().spedUp(1), Limits());
    const Limits faster = Limits().spedUp(2);
    QCOMPARE(faster.restart, milliseconds(15min));
    QCOMPARE(faster.backoff, milliseconds(150s));
    QCOMPARE(faster.ident, milliseconds(1500));
}

void TestLimits::spedUpKeepsAFloor()
{
    const Limits least = Limits().spedUp(1e9);
    QCOMPARE(least.probe, milliseconds(300));
    QCOMPARE(least.ident, milliseconds(1s));
    QCOMPARE(least.apply, milliseconds(3s));
    QCOMPARE(least.backoff, milliseconds(0));
    Limits shorter;
    shorter.probe = 100ms; // chosen below the floor: left alone
    QCOMPARE(shorter.spedUp(20).probe, milliseconds(100));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
