#include "core/host/modemmanager.h"
#include "core/host/notifier.h"
#include "core/host/power.h"
#include "core/host/sleepinhibitor.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The services of the desktop and the system over a real private bus: what they are asked, and
/// that a run does not depend on their answer.
class TestHostServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void sleepIsHeld();
    void sleepIsNotHeld_data();
    void sleepIsNotHeld();
    void lateAnswerIsLetGo();
    void modemIsClaimedAndGivenBack();
    void modemServiceInTrouble_data();
    void modemServiceInTrouble();
    void modemServiceForgets();
    void physicalDevices_data();
    void physicalDevices();
    void power_data();
    void power();
    void notification();

private:
    void serve(const QString &service, const QString &mode = u"ok"_s);
    bool heard(const QByteArray &line, int count = 1);
    QDBusConnection bus();
    void makePort(const QString &given = {}) const;

    QTemporaryDir m_dir;
    QString m_address;
    std::unique_ptr<QProcess> m_daemon;
    std::vector<std::unique_ptr<QProcess>> m_services;
    QByteArray m_said;
    int m_connections = 0;
};

namespace {

constexpr const char *kPlace = "/sys/devices/pci0/usb1/1-2";

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

void TestHostServices::initTestCase()
{
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                       u"--address=unix:path="_s + m_dir.filePath(u"bus"_s)});
    QVERIFY(m_daemon->waitForStarted());
    QTRY_VERIFY(m_daemon->canReadLine());
    m_address = QString::fromUtf8(m_daemon->readLine().trimmed());
    makePort();
}

void TestHostServices::cleanupTestCase()
{
    m_daemon->kill();
    m_daemon->waitForFinished();
}

void TestHostServices::cleanup()
{
    for (const auto &service : m_services) {
        service->disconnect(this);
        service->kill();
        service->waitForFinished();
    }
    m_services.clear();
    m_said.clear();
}

void TestHostServices::serve(const QString &service, const QString &mode)
{
    auto &process = *m_services.emplace_back(std::make_unique<QProcess>());
    connect(&process, &QProcess::readyReadStandardOutput, this,
            [this, &process] { m_said += process.readAllStandardOutput(); });
    process.start(u"/usr/bin/python3"_s,
                  {QStringLiteral(FOTA_BUS_SERVICES), m_address, service, mode});
    QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("ready\n"),
                              process.readAllStandardError().constData(), 30'000);
}

bool TestHostServices::heard(const QByteArray &line, int count)
{
    return QTest::qWaitFor([&] { return m_said.count(line + '\n') >= count; }, 20'000)
           && m_said.count(line + '\n') == count;
}

QDBusConnection TestHostServices::bus()
{
    return QDBusConnection::connectToBus(m_address, u"test%1"_s.arg(++m_connections));
}

/// A modem's port in a system's tree: two interfaces of one USB device.
void TestHostServices::makePort(const QString &given) const
{
    const QString device = m_dir.path() + QLatin1StringView(kPlace);
    put(device + u"/idVendor"_s, "1bc7\n");
    QDir().mkpath(device + u"/1-2:1.0/ttyUSB0"_s);
    const QString tty = m_dir.filePath(u"sys/class/tty/ttyUSB0"_s);
    put(tty + u"/dev"_s, "188:0\n");
    QFile::link(device + u"/1-2:1.0/ttyUSB0"_s, tty + u"/device"_s);
    put(m_dir.filePath(u"run/udev/data/c188:0"_s),
        "E:ID_BUS=usb\n"
            + (given.isEmpty() ? QByteArray() : "E:ID_MM_PHYSDEV_UID=" + given.toUtf8() + '\n'));
}

void TestHostServices::sleepIsHeld() // H11
{
    serve(u"login1"_s);
    LogindInhibitor sleep(bus());
    QStringList told;
    const auto hear = [&told](const QString &trouble) { told += trouble; };
    sleep.hold(hear);
    sleep.hold(hear); // once is enough
    QTRY_COMPARE(told, QStringList{QString()});
    QVERIFY(sleep.isHeld());
    QVERIFY(heard("Inhibit sleep:idle block"));
    QVERIFY(!m_said.contains("closed"));
    sleep.release();
    QVERIFY(heard("closed"));
    sleep.hold(hear);
    QTRY_VERIFY(sleep.isHeld());
    QVERIFY(heard("Inhibit sleep:idle block", 2));
}

void TestHostServices::sleepIsNotHeld_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("H11 no service") << QString() << u"no login service to ask"_s;
    QTest::newRow("H11 refused") << u"refuse"_s << u"AccessDenied"_s;
    QTest::newRow("H11 never answers") << u"silent"_s << u"NoReply"_s;
    QTest::newRow("H11 dies") << u"die"_s << u"NoReply"_s;
}

void TestHostServices::sleepIsNotHeld()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, words);
    if (!mode.isEmpty())
        serve(u"login1"_s, mode);
    LogindInhibitor sleep(bus());
    QStringList told;
    sleep.hold([&told](const QString &trouble) { told += trouble; });
    QVERIFY(told.isEmpty()); // asked, and not waited for
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QVERIFY2(told.first().contains(words), qPrintable(told.first()));
    QVERIFY(!sleep.isHeld());
    sleep.release();
}

void TestHostServices::lateAnswerIsLetGo() // H11: the run is over before the answer comes
{
    serve(u"login1"_s);
    LogindInhibitor sleep(bus());
    bool answered = false;
    sleep.hold([&answered](const QString &) { answered = true; });
    sleep.release();
    QTRY_VERIFY(answered);
    QVERIFY(!sleep.isHeld());
    QVERIFY(heard("closed"));
}

void TestHostServices::modemIsClaimedAndGivenBack() // P04, H18
{
    serve(u"ModemManager1"_s);
    ModemManager service(bus(), m_dir.path());
    QStringList told;
    const auto hear = [&told](const QString &trouble) { told += trouble; };
    service.claim(u"/dev/ttyUSB0"_s, hear);
    QTRY_COMPARE(told, QStringList{QString()});
    QVERIFY(heard("InhibitDevice "_ba + kPlace + " True"));
    service.claim(u"/dev/ttyUSB0"_s, hear); // the same device again
    QCOMPARE(told.size(), 2);
    service.claim(u"/dev/pts/7"_s, hear); // nothing of that service's
    QCOMPARE(told.size(), 3);
    service.giveBack();
    QVERIFY(heard("InhibitDevice "_ba + kPlace + " False"));
    QCOMPARE(m_said.count("InhibitDevice"), 2);
    service.giveBack();
    service.claim(u"/dev/ttyUSB0"_s, hear);
    QVERIFY(heard("InhibitDevice "_ba + kPlace + " True", 2));
}

void TestHostServices::modemServiceInTrouble_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("H18 no service") << QString() << QString();
    QTest::newRow("H18 refused") << u"refuse"_s << u"AccessDenied"_s;
    QTest::newRow("H18 never answers") << u"silent"_s << u"NoReply"_s;
    QTest::newRow("H18 dies") << u"die"_s << u"NoReply"_s;
}

void TestHostServices::modemServiceInTrouble()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, words);
    if (!mode.isEmpty())
        serve(u"ModemManager1"_s, mode);
    QStringList told;
    {
        ModemManager service(bus(), m_dir.path());
        service.claim(u"/dev/ttyUSB0"_s, [&told](const QString &trouble) { told += trouble; });
        QVERIFY(told.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000); // always: the port waits for it
        QVERIFY2(words.isEmpty() ? told.first().isEmpty() : told.first().contains(words),
                 qPrintable(told.first()));
    }
    if (mode == u"silent" || mode == u"refuse") // it may have done it all the same
        QVERIFY(heard("InhibitDevice "_ba + kPlace + " False"));
}

void TestHostServices::modemServiceForgets() // a program that dies gives back by dying
{
    serve(u"ModemManager1"_s);
    const QDBusConnection ours = bus();
    {
        ModemManager service(ours, m_dir.path());
        bool done = false;
        service.claim(u"/dev/ttyUSB0"_s, [&done](const QString &) { done = true; });
        QTRY_VERIFY(done);
    }
    QVERIFY(heard("InhibitDevice "_ba + kPlace + " False"));
    QDBusConnection::disconnectFromBus(ours.name());
}

void TestHostServices::physicalDevices_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("device");
    QTest::newRow("USB") << u"/dev/ttyUSB0"_s << QString() << QString::fromLatin1(kPlace);
    QTest::newRow("named by a rule") << u"/dev/ttyUSB0"_s << u"bench-3"_s << u"bench-3"_s;
    QTest::newRow("none") << u"/dev/ttyUSB7"_s << QString() << QString();
    QTest::newRow("pseudo-terminal") << u"/dev/pts/0"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("climbs nowhere") << u"/dev/.."_s << QString() << QString();
}

void TestHostServices::physicalDevices()
{
    QFETCH(const QString, port);
    QFETCH(const QString, given);
    QFETCH(const QString, device);
    makePort(given);
    QCOMPARE(physicalDevice(port, m_dir.path()), device);
    makePort();
}

void TestHostServices::power_data()
{
    using Values = QMap<QString, QByteArray>;
    QTest::addColumn<Values>("files");
    QTest::addColumn<int>("percent"); ///< -1: none
    QTest::newRow("H22 none at all") << Values{} << -1;
    const Values low{{u"BAT0/type"_s, "Battery\n"},
                     {u"BAT0/status"_s, "Discharging\n"},
                     {u"BAT0/capacity"_s, "5\n"}};
    QTest::newRow("H22 5 percent") << low << 5;
    Values plugged = low;
    plugged[u"AC/type"_s] = "Mains\n";
    plugged[u"AC/online"_s] = "1\n";
    QTest::newRow("H22 on mains") << plugged << -1;
    Values unplugged = plugged;
    unplugged[u"AC/online"_s] = "0\n";
    QTest::newRow("H22 unplugged") << unplugged << 5;
    Values two = unplugged;
    two[u"BAT1/type"_s] = "Battery\n";
    two[u"BAT1/status"_s] = "Discharging\n";
    two[u"BAT1/capacity"_s] = "80\n";
    QTest::newRow("H22 the lower of two") << two << 5;
    Values mouse = low;
    mouse[u"BAT0/scope"_s] = "Device\n";
    QTest::newRow("H22 a mouse's") << mouse << -1;
    Values broken = low;
    broken[u"BAT0/capacity"_s] = "low\n";
    QTest::newRow("H22 not a number") << broken << -1;
}

void TestHostServices::power()
{
    using Values = QMap<QString, QByteArray>;
    QFETCH(const Values, files);
    QFETCH(const int, percent);
    QTemporaryDir folder;
    for (auto it = files.begin(); it != files.end(); ++it)
        put(folder.filePath(it.key()), it.value());
    QCOMPARE(KernelPower(folder.path()).batteryPercent().value_or(-1), percent);
    QCOMPARE(KernelPower(folder.filePath(u"missing"_s)).batteryPercent().value_or(-1), -1);
}

void TestHostServices::notification() // K14
{
    serve(u"Notifications"_s);
    DesktopNotifier notifier(bus());
    notifier.show(u"The module was updated."_s, u"It runs <b>x</b> & y."_s);
    QVERIFY(heard("Notify FOTA Bench | The module was updated. | It runs &lt;b&gt;x&lt;/b&gt; "
                  "&amp; y."));
    cleanup();
    serve(u"Notifications"_s, u"plain"_s);
    DesktopNotifier plain(bus());
    plain.show(u"a"_s, u"<b>"_s);
    QVERIFY(heard("Notify FOTA Bench | a | <b>"));
    cleanup();
    DesktopNotifier nobody(bus());
    nobody.show(u"a"_s, u"b"_s); // no one to show it: nothing happens
}

QTEST_GUILESS_MAIN(TestHostServices)
#include "tst_hostservices.moc"
