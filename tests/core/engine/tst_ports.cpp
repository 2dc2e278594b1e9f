#include "core/engine/portmonitor.h"
#include "tests/core/engine/portbench.h"
#include "tests/system/support/pty.h"

#include <ctime>

using namespace fota;
using namespace Qt::StringLiterals;

/// Ports while no run goes on: the list, the probing, what is unplugged and comes back.
class TestPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listFollowsTheSystem();
    void idleCostsNothing();
    void missingPortIsNotReplaced();
    void findsThePortThatAnswers();
    void probingIsLeftForAConnection();
    void unpluggedAndBack();
    void backAsAnotherModule();
    void backAfterAnUpdateByTheNetwork();
    void oneMessageOfAnErrorStorm();
    void disconnectedWhileGone();
};

void TestPorts::listFollowsTheSystem() // P01
{
    PortBench bench;
    bench.engine->refreshPorts();
    QCOMPARE(bench.ports.size(), 0);
    Pty device(Pty::Mode::Raw);
    QVERIFY(device.link(bench.device(u"ttyUSB0"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.ports.size(), 1, 2000);
    QCOMPARE(bench.ports.front().name, bench.device(u"ttyUSB0"_s));
    QVERIFY(QFile::remove(bench.device(u"ttyUSB0"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.ports.size(), 0, 2000);
}

void TestPorts::idleCostsNothing() // P01: nothing is asked while nothing changes
{
    ManualClock clock;
    QTemporaryDir folder;
    int asked = 0;
    PortMonitor monitor(
        clock,
        [&asked] {
            ++asked;
            return QList<PortInfo>();
        },
        folder.path());
    monitor.refresh();
    clock.advance(std::chrono::hours(1));
    QCOMPARE(asked, 1);
    QCOMPARE(clock.pending(), 0);
    QFile device(folder.filePath(u"ttyUSB0"_s));
    QVERIFY(device.open(QIODevice::WriteOnly));
    QTRY_VERIFY(clock.pending() > 0);
    clock.advance(std::chrono::hours(1));
    QVERIFY(asked > 1 && asked < 6);
    QCOMPARE(clock.pending(), 0);
}

void TestPorts::missingPortIsNotReplaced() // P02
{
    PortBench bench;
    const PortModule other(bench.clock, bench.dir, bench.device(u"ttyUSB1"_s));
    bench.engine->refreshPorts();
    bench.engine->connectPort(bench.device(u"ttyUSB0"_s), PortBench::limits());
    QTRY_VERIFY(bench.states.last().error.code == ErrorCode::PortMissing);
    QCOMPARE(bench.made, QStringList{bench.device(u"ttyUSB0"_s)});
    QCOMPARE(other.module->bytesReceived(), 0);
}

void TestPorts::findsThePortThatAnswers() // P06
{
    PortBench bench;
    Pty first(Pty::Mode::Raw);
    Pty third(Pty::Mode::Raw);
    QVERIFY(first.link(bench.device(u"ttyUSB0"_s)) && third.link(bench.device(u"ttyUSB2"_s)));
    const PortModule second(bench.clock, bench.dir, bench.device(u"ttyUSB1"_s));
    bench.engine->refreshPorts();
    bench.engine->probePorts();
    using Answer = PortInfo::Answer;
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::none_of(bench.ports,
                             [](const PortInfo &p) { return p.answer == Answer::NotAsked; }),
        15'000);
    QCOMPARE(bench.ports[0].answer, Answer::Silent);
    QCOMPARE(bench.ports[1].answer, Answer::Answers);
    QCOMPARE(bench.ports[2].answer, Answer::Silent);
    for (const Pty *silent : {&first, &third}) {
        QVERIFY(!silent->received().isEmpty());
        QCOMPARE(silent->received().split('\r').removeAll("AT") * 3, silent->received().size());
    }
    const qsizetype asked = second.module->commandsReceived().size();
    QCOMPARE(second.module->commandsReceived(), QList<QByteArray>(asked, "AT"));
    bench.engine->probePorts(); // what is known is not asked again
    const qsizetype made = bench.made.size();
    QVERIFY(QFile::remove(bench.device(u"ttyUSB2"_s))); // and forgotten when it goes
    QTRY_COMPARE(bench.ports.size(), 2);
    QVERIFY(third.link(bench.device(u"ttyUSB2"_s)));
    QTRY_COMPARE(bench.ports.size(), 3);
    QCOMPARE(bench.ports[2].answer, Answer::NotAsked);
    QCOMPARE(bench.made.size(), made);
}

void TestPorts::probingIsLeftForAConnection() // P06
{
    PortBench bench;
    Pty silent(Pty::Mode::Raw);
    QVERIFY(silent.link(bench.device(u"ttyUSB0"_s)));
    const PortModule module(bench.clock, bench.dir, bench.device(u"ttyUSB1"_s));
    bench.engine->refreshPorts();
    bench.engine->probePorts();
    QTRY_VERIFY(!silent.received().isEmpty());
    bench.engine->connectPort(module.name, PortBench::limits(), false);
    QTRY_VERIFY(bench.isOpen());
    QCOMPARE(bench.made, (QStringList{bench.device(u"ttyUSB0"_s), module.name}));
}

void TestPorts::unpluggedAndBack() // P10, P15
{
    PortBench bench;
    const PortModule module(
        bench.clock, bench.dir, bench.device(u"ttyUSB0"_s),
        R"(, "faults": [{"at": "AT+COPS?", "visit": 2, "do": "vanish", "seconds": 60}])");
    bench.engine->connectPort(module.name, PortBench::limits(), false);
    QTRY_VERIFY(bench.isOpen());
    bench.engine->sendCommand(u"AT+COPS?"_s, PortBench::limits());
    QTRY_VERIFY_WITH_TIMEOUT(bench.isGone(), 1000);
    QCOMPARE(bench.states.last().error.code, ErrorCode::PortLost);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), 15'000);
    QCOMPARE(bench.countStates(ConnectionReport::State::Gone), 1);
    QCOMPARE(bench.states.last().port, module.name);
    QVERIFY(std::ranges::none_of(bench.states, [](const ConnectionReport &report) {
        return report.error && report.state != ConnectionReport::State::Gone;
    }));
}

void TestPorts::backAsAnotherModule() // P14, while idle
{
    PortBench bench;
    const QString name = bench.device(u"ttyUSB0"_s);
    auto first = std::make_unique<PortModule>(bench.clock, bench.dir, name);
    bench.engine->connectPort(name, PortBench::limits(), false);
    QTRY_VERIFY(bench.isOpen());
    first.reset();
    QTRY_VERIFY(bench.isGone());
    const PortModule second(bench.clock, bench.dir, name,
                            QByteArray(R"(, "faults": [{"at": "START", "do": "imei", "value": ")")
                                + PortModule::kOtherImei + "\"}]");
    QTRY_VERIFY_WITH_TIMEOUT(bench.states.last().error.code == ErrorCode::PortReplaced, 10'000);
    QVERIFY(bench.isGone());
    QCOMPARE(bench.identity->imei, u"352253081204512"_s); // the other one's is not shown as ours
    QCOMPARE(second.module->commandsReceived().count("AT+CSQ"), 0);
}

/// Whoever waited for the end of it has given up; the device comes back all the same.
void TestPorts::backAfterAnUpdateByTheNetwork() // P10, U10
{
    PortBench bench;
    const QString name = bench.device(u"ttyUSB0"_s);
    auto lost = std::make_unique<PortModule>(
        bench.clock, bench.dir, name,
        R"(, "faults": [{"at": "AT+COPS?", "visit": 1, "do": "push", "target": "30.00.001-B027",
            "resets": 1, "seconds": 60}, {"at": "READY", "do": "vanish", "forEver": true}])");
    bool isOver = false;
    connect(bench.engine.get(), &Engine::pushChanged, this, [&isOver](const PushReport &report) {
        isOver = report.state == PushReport::State::Over;
    });
    Limits limits = PortBench::limits();
    limits.restart = std::chrono::seconds(6);
    bench.engine->connectPort(name, limits, true);
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 30'000);
    QTRY_VERIFY(bench.isGone());
    lost.reset();
    const PortModule back(bench.clock, bench.dir, name);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), 15'000);
}

void TestPorts::oneMessageOfAnErrorStorm() // P16
{
    PortBench bench;
    auto module = std::make_unique<PortModule>(bench.clock, bench.dir, bench.device(u"ttyUSB0"_s));
    bench.engine->connectPort(module->name, PortBench::limits(), true);
    QTRY_VERIFY(bench.isOpen());
    for (int i = 0; i < 20; ++i)
        bench.engine->sendCommand(u"AT+COPS?"_s, PortBench::limits());
    module.reset();
    QTRY_VERIFY(bench.isGone());
    const qsizetype told = bench.states.size();
    const std::clock_t before = std::clock();
    milliseconds until = bench.clock.elapsed() + milliseconds(1000);
    QVERIFY(QTest::qWaitFor([&] { return bench.clock.elapsed() >= until; }));
    QCOMPARE(bench.states.size(), told);
    QCOMPARE(bench.countStates(ConnectionReport::State::Gone), 1);
    // The test's own loop turns each 10 ms; an error storm would take the whole second.
    QVERIFY((std::clock() - before) * 4 < CLOCKS_PER_SEC);
}

void TestPorts::disconnectedWhileGone() // P10
{
    PortBench bench;
    const QString name = bench.device(u"ttyUSB0"_s);
    auto module = std::make_unique<PortModule>(bench.clock, bench.dir, name);
    bench.engine->connectPort(name, PortBench::limits(), false);
    QTRY_VERIFY(bench.isOpen());
    module.reset();
    QTRY_VERIFY(bench.isGone());
    bench.engine->disconnectPort();
    const PortModule again(bench.clock, bench.dir, name);
    milliseconds until = bench.clock.elapsed() + milliseconds(1500);
    QVERIFY(QTest::qWaitFor([&] { return bench.clock.elapsed() >= until; }));
    QCOMPARE(bench.states.last().state, ConnectionReport::State::Closed);
    QCOMPARE(again.module->bytesReceived(), 0);
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
