#include "core/base/privatefile.h"
#include "core/host/devicelock.h"
#include "core/session/filejournal.h"
#include "tests/core/engine/portbench.h"
#include "tests/system/support/pty.h"

using namespace fota;
using namespace Qt::StringLiterals;

/// Whole updates over real ports that come, go and change their names meanwhile.
class TestPortRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updated_data();
    void updated();
    void anotherDeviceTakesTheName();
    void lockGoesWithTheDevice();
    void resumedRunIsOurs();
    void secondModuleIsPluggedIn();
    void guessedPortGoesAgain();
    void lineStaysOpenInATransfer();
    void unsafeLine_data();
    void unsafeLine();
};

namespace {

bool relink(const QString &link, const QString &target)
{
    QFile::remove(link);
    return QFile::link(target, link);
}

} // namespace

void TestPortRuns::updated_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<bool>("tcp");
    QTest::newRow("P19 P16 the terminal has no control lines and goes three times")
        << QByteArray() << false;
    QTest::newRow("P15 gone and back at once")
        << R"(, "apply": {"resets": 1, "seconds": 2.5})"_ba << false;
    QTest::newRow("P13 under another name") << R"(, "apply": {"newName": true})"_ba << false;
    QTest::newRow("P21 over a network") << QByteArray() << true;
}

void TestPortRuns::updated()
{
    QFETCH(const QByteArray, scenario);
    QFETCH(const bool, tcp);
    QList<LogEntry> log; // the engine's last lines are still heard
    PortBench bench;
    const PortModule module(bench.clock, bench.dir, bench.device(u"modem0"_s), scenario, tcp);
    connect(bench.engine.get(), &Engine::logged, this,
            [&log](const QList<LogEntry> &entries) { log += entries; });
    bench.start(module.name);
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(module.module->commandsReceived().count("AT#OTAUP=0"), 1);
    const auto details = std::ranges::count_if(log, [](const LogEntry &entry) {
        return entry.direction == LogEntry::Direction::Note
               && entry.text.contains("no control lines");
    });
    QCOMPARE(details > 0, !tcp);
    QVERIFY(std::ranges::none_of(bench.result->notes, [tcp](const Error &note) {
        return note.code == ErrorCode::UnsafeLine && !tcp;
    }));
}

void TestPortRuns::anotherDeviceTakesTheName() // P14, P13: two modules swap their names
{
    PortBench bench;
    const QString zero = bench.device(u"modem0"_s);
    const QString one = bench.device(u"modem1"_s);
    const PortModule ours(bench.clock, bench.dir, zero,
                          R"(, "apply": {"resets": 1, "newName": true})");
    const PortModule other(bench.clock, bench.dir, {},
                           QByteArray(R"(, "faults": [{"at": "START", "do": "imei", "value": ")")
                               + PortModule::kOtherImei + "\"}]");
    QVERIFY(relink(one, other.name));
    connect(ours.port.get(), &SimPort::gone, this, [&] { QVERIFY(relink(zero, other.name)); });
    bench.start(zero);
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.result->port, one);
    QCOMPARE(ours.port->port(), one);
    QVERIFY(other.module->bytesReceived() > 0);
    QVERIFY(other.wasOnlyAskedForItsIdentity());
    QVERIFY(std::ranges::any_of(bench.result->notes, [](const Error &note) {
        return note.code == ErrorCode::OtherModuleAnswers;
    }));
}

/// While the module is away, what was its device may become another module's.
void TestPortRuns::lockGoesWithTheDevice() // P05, P14
{
    PortBench bench;
    const PortModule ours(bench.clock, bench.dir, bench.device(u"modem0"_s),
                          R"(, "apply": {"resets": 1, "newName": true})");
    const QString device = QFileInfo(ours.name).canonicalFilePath();
    const auto isFree = [](const QString &name) {
        DeviceLock other(userStateFolder() + u"/locks"_s);
        return bool(other.lockDevice(name));
    };
    bool freeInTheRun = true;
    bool freeWhileAway = false;
    connect(bench.engine.get(), &Engine::stepChanged, this, [&](const StepReport &report) {
        if (report.step == u"4.e"_s)
            freeInTheRun = isFree(device);
    });
    connect(bench.engine.get(), &Engine::restarted, this, [&] { freeWhileAway = isFree(device); });
    bench.start(ours.name);
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(!freeInTheRun);
    QVERIFY(freeWhileAway);
    QVERIFY(!isFree(QFileInfo(bench.result->port).canonicalFilePath()));
}

namespace {

/// Writes down which devices it shall leave alone.
struct WrittenModem : ModemService
{
    explicit WrittenModem(QStringList &claimedIn) : claimed(claimedIn) {}
    void claim(const QString &device, Told done) override
    {
        claimed += device;
        done({});
    }
    void giveBack() override {}
    QStringList &claimed;
};

} // namespace

/// What an interrupted run left is watched by one program, and by no modem service. That the port
/// is free says nothing: whoever watches has let go of it while the module is away.
void TestPortRuns::resumedRunIsOurs() // P05, H18
{
    PortBench bench;
    const PortModule ours(bench.clock, bench.dir, bench.device(u"modem0"_s),
                          R"(, "firmware": "30.00.001-B026_FOTA")");
    QStringList claimed;
    qsizetype before = -1; // devices that were claimed when the module got its first command
    bench.host.modem = std::make_unique<WrittenModem>(claimed);
    const QString imei = QString::fromLatin1(ours.module->state().imei);
    JournalEntry entry;
    entry.sessionId = u"20260101-101010-abcd"_s;
    entry.port = ours.name;
    entry.step = StepId::AwaitResets;
    entry.atMs = bench.clock.now().toMSecsSinceEpoch();
    entry.data.imei = imei;
    entry.data.model = u"ME910C1-NA"_s;
    entry.data.profileId = u"me910c1-na"_s;
    entry.data.from = u"30.00.001-B026"_s;
    entry.data.target = u"30.00.001-B026_FOTA"_s;
    entry.data.applies = 1;
    entry.data.applyAtMs = entry.atMs;
    const QString folder = bench.dir.filePath(u"data"_s);
    QVERIFY(FileJournal(folder).write(entry));
    using State = ConnectionReport::State;
    QList<State> states;
    connect(bench.engine.get(), &Engine::connectionChanged, this,
            [&](const ConnectionReport &report) {
                QCOMPARE(report.port, ours.name);
                states.append(report.state);
            });
    {
        DeviceLock other(userStateFolder() + u"/locks"_s);
        QVERIFY(other.lockImei(imei));
        bench.engine->resumeRun({}, {}, PortBench::limits());
        QVERIFY(bench.ended());
        QCOMPARE(bench.result->error.code, ErrorCode::PortInUse);
        QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
        QCOMPARE(ours.module->bytesReceived(), 0);
        QCOMPARE(FileJournal(folder).openRuns().size(), 1);
        QVERIFY(claimed.isEmpty());
    }
    bench.result.reset();
    connect(ours.module.get(), &SimModule::taken, this, [&] {
        if (before < 0)
            before = claimed.size();
    });
    bench.engine->resumeRun({}, {}, PortBench::limits());
    QVERIFY(bench.ended());
    QCOMPARE(states.value(0), State::Gone); // awaited, and ours
    QVERIFY(states.contains(State::Open) && !states.contains(State::Closed));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(claimed.value(0), ours.name);
    QVERIFY(before > 0);
    DeviceLock other(userStateFolder() + u"/locks"_s);
    QVERIFY(!other.lockImei(imei));
}

void TestPortRuns::secondModuleIsPluggedIn() // P22
{
    PortBench bench;
    const PortModule ours(bench.clock, bench.dir, bench.device(u"modem0"_s));
    std::unique_ptr<PortModule> second;
    connect(bench.engine.get(), &Engine::stepChanged, this, [&](const StepReport &report) {
        if (report.step == "4.e"_L1 && !second)
            second =
                std::make_unique<PortModule>(bench.clock, bench.dir, bench.device(u"modem1"_s));
    });
    bench.engine->refreshPorts();
    bench.start(ours.name);
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(second);
    QCOMPARE(second->module->bytesReceived(), 0);
    QTRY_COMPARE(bench.ports.size(), 2);
}

/// A port that is new while the module is away, and goes again: it was only guessed. Neither is its
/// going a restart, nor is the module's new name known because it is there at that moment.
void TestPortRuns::guessedPortGoesAgain() // P13, P22
{
    PortBench bench;
    const PortModule ours(bench.clock, bench.dir, bench.device(u"modem0"_s),
                          R"(, "apply": {"resets": 1, "newName": true})");
    auto guessed = std::make_unique<Pty>(Pty::Mode::Raw);
    connect(bench.engine.get(), &Engine::restarted, this, [&] {
        if (guessed && guessed->received().isEmpty()) // the module is known to be away
            QVERIFY(guessed->link(bench.device(u"modem7"_s)));
    });
    connect(ours.port.get(), &SimPort::moved, this, [&] {
        QFile::remove(bench.device(u"modem7"_s));
        guessed.reset();
    });
    bench.start(ours.name);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.restarts.isEmpty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!guessed || guessed->received().contains("AT\r"), 30'000);
    QVERIFY(guessed); // it was opened and asked, and goes as the module returns
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.result->restarts, 1);
    QCOMPARE(bench.result->port, bench.device(u"modem1"_s));
}

void TestPortRuns::lineStaysOpenInATransfer() // P20: this line's end ends a transfer, as DTR does
{
    PortBench bench;
    const PortModule module(bench.clock, bench.dir, {}, {}, true);
    bench.start(module.name, RunRequest::Kind::Check);
    QVERIFY(bench.ended());
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(bench.made, QStringList{module.name});
    QCOMPARE(bench.countStates(ConnectionReport::State::Gone), 0);
    QVERIFY(bench.isOpen());
}

void TestPortRuns::unsafeLine_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<bool>("isUnsafe");
    const auto chunk = [](int gapMs, const QByteArray &at) {
        return R"(, "faults": [{"at": )" + at + R"(, "do": "chunk", "sizes": [6, 5000], "gapMs": )"
               + QByteArray::number(gapMs) + "}]";
    };
    QTest::newRow("a direct line") << QByteArray() << false;
    QTest::newRow("P21 jitter of 500 ms") << chunk(500, "\"*\"") << true;
    QTest::newRow("one hiccup") << chunk(500, R"("AT+CEREG", "visit": 1)") << false;
    QTest::newRow("short gaps") << chunk(100, "\"*\"") << false;
}

void TestPortRuns::unsafeLine() // P21: told before the apply, and the run goes on
{
    QFETCH(const QByteArray, faults);
    QFETCH(const bool, isUnsafe);
    EngineBench bench("{\"module\": \"ME910C1-NA\"" + faults + '}');
    bench.putSample();
    const auto warned = [&bench] {
        return std::ranges::any_of(bench.result->notes, [](const Error &note) {
            return note.code == ErrorCode::UnsafeLine;
        });
    };
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(warned(), isUnsafe); // what the consent lists
    bool passed = false;
    bool inTime = false;
    connect(bench.engine.get(), &Engine::pointOfNoReturn, this, [&](bool now) { passed |= now; });
    connect(bench.engine.get(), &Engine::noticed, this,
            [&](const Error &error) { inTime |= error.code == ErrorCode::UnsafeLine && !passed; });
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(inTime, isUnsafe);
    QCOMPARE(bench.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestPortRuns)
#include "tst_portruns.moc"
