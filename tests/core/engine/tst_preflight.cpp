#include "core/engine/preflight.h"

#include "core/fota/rundata.h"
#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

using Finding = PreflightItem::Finding;
using State = PreflightItem::State;
using Topic = PreflightItem::Topic;

/// What a check tells of an update before anybody agrees to it.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_data();
    void items();
    void everyTopicOnce_data();
    void everyTopicOnce();
    void ofACheck();
    void ofAWeakSignal();
    void ofAnUpload();
    void onlyWhereAnUpdateWasFound();
};

namespace {

struct Mains : PowerSource
{
    explicit Mains(std::optional<int> percentIn) : percent(percentIn) {}
    std::optional<int> batteryPercent() const override { return percent; }
    std::optional<int> percent;
};

struct Room : DiskSpace
{
    explicit Room(std::optional<qint64> bytesIn) : bytes(bytesIn) {}
    std::optional<qint64> freeBytes(const QString &) const override { return bytes; }
    std::optional<qint64> bytes;
};

/// One way in which the facts differ from those of a good module on a good computer.
struct Given
{
    QString from = u"30.00.001"_s;
    QString target = u"30.00.002"_s;
    QString file = u"30.00.001_to_30.00.002.bin"_s;
    std::optional<int> rssiDbm = -63;
    std::optional<int> registration = 1;
    QString port = u"/dev/ttyUSB1"_s;
    QString holder{};
    QString modemTrouble{};
    std::optional<qint64> room = 5'000'000'000;
    std::optional<int> battery{};
    bool host = true;
};

PreflightItem item(const Given &given, Topic topic)
{
    HostServices host;
    host.power = std::make_unique<Mains>(given.battery);
    host.disk = std::make_unique<Room>(given.room);
    RunData data;
    data.model = u"ME910C1-NA"_s;
    data.from = given.from;
    data.target = given.target;
    data.file = given.file;
    const Preflight found =
        preflightOf({.data = data,
                     .isUpload = false,
                     .rssiDbm = given.rssiDbm,
                     .registration = given.registration,
                     .port = given.port,
                     .modemTrouble = given.modemTrouble,
                     .dataDir = u"/state"_s,
                     .host = given.host ? &host : nullptr,
                     .portHolder = [&given](const QString &) { return given.holder; }},
                    7);
    for (const PreflightItem &one : found.items) {
        if (one.topic == topic)
            return one;
    }
    return {};
}

PreflightItem of(const Preflight &found, Topic topic)
{
    for (const PreflightItem &one : found.items) {
        if (one.topic == topic)
            return one;
    }
    return {};
}

} // namespace

void TestPreflight::items_data()
{
    QTest::addColumn<PreflightItem>("found");
    QTest::addColumn<PreflightItem>("expected");
    const auto row = [](const char *name, const PreflightItem &expected, auto change) {
        Given given;
        change(given);
        QTest::newRow(name) << item(given, expected.topic) << expected;
    };
    const auto nothing = [](Given &) {};
    const QString file = Given().file;
    row("newer", {Topic::Versions, State::Ok, Finding::NewerVersion, {u"30.00.002"_s, file}},
        nothing);
    row("C18 no order", {Topic::Versions, State::Look, Finding::UnorderedVersion, {u"31"_s, file}},
        [](Given &g) { g.target = u"31"_s; });
    row("C16 older", {Topic::Versions, State::Look, Finding::OlderVersion, {u"30.00.000"_s, file}},
        [](Given &g) { g.target = u"30.00.000"_s; });
    row("D01 base fits", {Topic::Base, State::Ok, Finding::BaseFits, {u"30.00.001"_s}}, nothing);
    row("D01 base is not stated",
        {Topic::Base, State::NotChecked, Finding::BaseNotStated, {u"fw.bin"_s}},
        [](Given &g) { g.file = u"fw.bin"_s; });
    row("signal", {Topic::Signal, State::Ok, Finding::SignalStrong, {u"-63"_s, u"34"_s, u"-97"_s}},
        nothing);
    row("signal at the limit",
        {Topic::Signal, State::Ok, Finding::SignalStrong, {u"-97"_s, u"0"_s, u"-97"_s}},
        [](Given &g) { g.rssiDbm = -97; });
    row("R07 weak", {Topic::Signal, State::Look, Finding::SignalWeak, {u"-99"_s, u"2"_s, u"-97"_s}},
        [](Given &g) { g.rssiDbm = -99; });
    row("R08 not told", {Topic::Signal, State::NotChecked, Finding::SignalNotRead, {}},
        [](Given &g) { g.rssiDbm = {}; });
    row("home", {Topic::Registration, State::Ok, Finding::Home, {}}, nothing);
    row("R13 roaming", {Topic::Registration, State::Look, Finding::Roaming, {}},
        [](Given &g) { g.registration = 5; });
    row("registration not told",
        {Topic::Registration, State::NotChecked, Finding::RegistrationNotRead, {}},
        [](Given &g) { g.registration = {}; });
    row("SIM", {Topic::Sim, State::Ok, Finding::SimReady, {}}, nothing);
    row("port", {Topic::Port, State::Ok, Finding::PortAlone, {}}, nothing);
    row("P04 held", {Topic::Port, State::Look, Finding::PortHeld, {u"minicom (pid 7)"_s}},
        [](Given &g) { g.holder = u"minicom (pid 7)"_s; });
    row("H18 modem service", {Topic::Port, State::Look, Finding::ModemService, {u"not allowed"_s}},
        [](Given &g) { g.modemTrouble = u"not allowed"_s; });
    row("port of the network",
        {Topic::Port, State::NotChecked, Finding::PortElsewhere, {u"tcp://h:1"_s}},
        [](Given &g) { g.port = u"tcp://h:1"_s; });
    row("disk", {Topic::Disk, State::Ok, Finding::DiskFree, {u"5000000000"_s, u"/state"_s}},
        nothing);
    row("H07 little room",
        {Topic::Disk, State::Look, Finding::DiskLow, {u"99999999"_s, u"/state"_s}},
        [](Given &g) { g.room = 99'999'999; });
    row("room not known", {Topic::Disk, State::NotChecked, Finding::DiskNotRead, {u"/state"_s}},
        [](Given &g) { g.room = {}; });
    row("mains", {Topic::Battery, State::Ok, Finding::OnMains, {}}, nothing);
    row("battery", {Topic::Battery, State::Ok, Finding::BatteryGood, {u"50"_s}},
        [](Given &g) { g.battery = 50; });
    row("H22 battery low", {Topic::Battery, State::Look, Finding::BatteryLow, {u"49"_s}},
        [](Given &g) { g.battery = 49; });
    row("no host: power", {Topic::Battery, State::NotChecked, Finding::BatteryNotRead, {}},
        [](Given &g) { g.host = false; });
    row("no host: disk", {Topic::Disk, State::NotChecked, Finding::DiskNotRead, {u"/state"_s}},
        [](Given &g) { g.host = false; });
}

void TestPreflight::items()
{
    QFETCH(const PreflightItem, found);
    QFETCH(const PreflightItem, expected);
    QCOMPARE(found.topic, expected.topic);
    QCOMPARE(found.state, expected.state);
    QCOMPARE(found.finding, expected.finding);
    QCOMPARE(found.args, expected.args);
}

void TestPreflight::everyTopicOnce_data()
{
    QTest::addColumn<bool>("isUpload");
    QTest::newRow("over the network") << false;
    QTest::newRow("over the serial line") << true;
}

void TestPreflight::everyTopicOnce()
{
    QFETCH(const bool, isUpload);
    RunData data;
    const Preflight found = preflightOf({.data = data, .isUpload = isUpload}, 7);
    QCOMPARE(found.atMs, 7);
    QList<Topic> topics;
    for (const PreflightItem &one : found.items)
        topics += one.topic;
    QCOMPARE(topics, (QList<Topic>{Topic::Versions, Topic::Base, Topic::Signal, Topic::Registration,
                                   Topic::Sim, Topic::Port, Topic::Disk, Topic::Battery}));
}

void TestPreflight::ofACheck()
{
    HostServices host;
    host.disk = std::make_unique<Room>(1'000'000'000);
    EngineBench bench;
    bench.useHost(host);
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    const Preflight &found = bench.result->preflight;
    QCOMPARE(found.atMs, bench.clock.now().toMSecsSinceEpoch());
    QCOMPARE(of(found, Topic::Versions).args,
             (QStringList{u"30.00.001-B026_FOTA"_s, u"30.00.001-B026_FOTA.bin"_s}));
    QCOMPARE(of(found, Topic::Signal).args, (QStringList{u"-63"_s, u"34"_s, u"-97"_s}));
    QCOMPARE(of(found, Topic::Registration).finding, Finding::Home);
    QCOMPARE(of(found, Topic::Sim).finding, Finding::SimReady);
    QCOMPARE(of(found, Topic::Port).finding, Finding::PortElsewhere); // a simulated one
    QCOMPARE(of(found, Topic::Disk).args.value(1), bench.dir.filePath(u"data"_s));
    QCOMPARE(of(found, Topic::Battery).state, State::NotChecked);
    QCOMPARE(bench.violations(), QStringList());
}

void TestPreflight::ofAWeakSignal()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "radio": {"csq": [5]}})");
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(of(bench.result->preflight, Topic::Signal),
             (PreflightItem{
                 Topic::Signal, State::Look, Finding::SignalWeak, {u"-103"_s, u"6"_s, u"-97"_s}}));
}

void TestPreflight::ofAnUpload()
{
    EngineBench bench;
    const QString path = bench.dir.filePath(u"delta.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(EngineBench::delta());
    file.close();
    RunRequest request = bench.request(RunRequest::Kind::Check);
    request.upload = LocalDelta{path, u"30.00.001-B026_FOTA"_s};
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(of(bench.result->preflight, Topic::Versions).finding, Finding::VersionByHand);
    QCOMPARE(of(bench.result->preflight, Topic::Sim).finding, Finding::NoNetworkNeeded);
}

void TestPreflight::onlyWhereAnUpdateWasFound()
{
    EngineBench bench(R"({"module": "ME910C1-NA", "firmware": "30.00.001-B026_FOTA"})");
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QVERIFY(bench.result->preflight.isEmpty());
    QVERIFY(bench.run(bench.request()));
    QVERIFY(bench.result->preflight.isEmpty());
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
