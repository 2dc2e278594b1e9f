#include "core/base/systemclock.h"
#include "core/sim/simmodule.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"
#include "tests/system/support/ser2net.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// The program as a process at ports that are not what they should be, and behind a real device
/// server.
class TestCliPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiesThroughRfc2217();
    void updatesThroughRfc2217_data();
    void updatesThroughRfc2217();
    void updatesThroughARawServer();
    void serverWithoutTheOption();
    void nobodyAtTheServer();
    void heldByAnotherProgram();
    void findsTheSpeed_data();
    void findsTheSpeed();
    void noSpeedFits();
    void takesNoData();
    void driverHangs();

private:
    static bool everybodyMayUse(const Bench &bench, const QString &copy);
};

namespace {

/// A module at another speed than the port's first one: until the speed is right it hears noise
/// and answers noise. The terminal's own setting tells what the port was set to.
class SlowLine
{
public:
    explicit SlowLine(speed_t baud) : m_baud(baud)
    {
        const auto scenario =
            parseScenario("{\"module\": \"ME910C1-NA\", \"speed\": 50}", u"test"_s);
        m_module = std::make_unique<SimModule>(*scenario, m_clock, makeFtp(*scenario));
        QObject::connect(m_module.get(), &SimModule::output, &m_terminal,
                         [this](const QByteArray &bytes) { m_terminal.write(bytes); });
        m_terminal.listen([this](const QByteArray &bytes) {
            if (m_terminal.speed() == m_baud)
                return m_module->receive(bytes);
            noises += bytes;
            m_terminal.write(QByteArray("\xf8\x80\x1e\xe0\x00\xfe\x86", 7));
        });
    }
    QString port() const { return m_terminal.name(); }
    const SimModule &module() const { return *m_module; }
    QByteArray noises; ///< what was sent at a wrong speed

private:
    SystemClock m_clock;
    speed_t m_baud;
    Pty m_terminal{Pty::Mode::Raw};
    std::unique_ptr<SimModule> m_module;
};

QJsonObject resultLike(const QString &outcome, const QString &fault)
{
    return {{u"outcome"_s, outcome}, {u"fault"_s, fault}};
}

} // namespace

void TestCliPorts::identifiesThroughRfc2217()
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Ser2net server(bench.dir.path(), bench.port);
    QVERIFY2(server.isReady(), server.said().constData());
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--json"_s, u"--port"_s, server.port(u"rfc2217"_s)}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.objects().last()["imei"_L1].toString(), u"352253081204512"_s);
    const QByteArray log = bench.transcript();
    QVERIFY2(!log.contains("settings") && !log.contains("raw line"), log.constData());
}

void TestCliPorts::updatesThroughRfc2217_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::newRow("P15 P16 the module behind it goes and comes back") << QByteArray();
    QTest::newRow("P13 a silent line") << "\"apply\": {\"portVanishes\": false}"_ba;
}

void TestCliPorts::updatesThroughRfc2217()
{
    QFETCH(const QByteArray, scenario);
    Bench bench;
    QVERIFY2(bench.begin(scenario), qPrintable(bench.errorText));
    Ser2net server(bench.dir.path(), bench.port);
    QVERIFY2(server.isReady(), server.said().constData());
    bench.port = server.port(u"rfc2217"_s);
    Program &run = bench.update();
    QVERIFY2(Program::has(run.last(u"result"_s), {{u"outcome"_s, u"Updated"_s}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(bench.count("AT#OTAUP"), 1);
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    Program &people = bench.program(); // P21: said before anything is applied
    QVERIFY(people.run(QStringList{u"check"_s} + bench.options().mid(1)));
    QVERIFY2(people.err().contains("(P21)") || people.out().contains("AlreadyCurrent"),
             qPrintable(people.told()));
}

/// P15, P16, INV-11: while its device is away the server accepts and drops one connection after the
/// other. None of them is a restart, and none may fill the journal.
void TestCliPorts::updatesThroughARawServer()
{
    Bench bench;
    QVERIFY2(bench.begin(R"("apply": {"resets": 1, "seconds": 200})"), qPrintable(bench.errorText));
    Ser2net server(bench.dir.path(), bench.port, {});
    QVERIFY2(server.isReady(), server.said().constData());
    bench.port = server.port(u"tcp"_s);
    Program &run = bench.update();
    QVERIFY2(Program::has(run.last(u"result"_s), {{u"outcome"_s, u"Updated"_s}}),
             qPrintable(run.told()));
    QCOMPARE(bench.count("AT#OTAUP"), 1);
    QCOMPARE(run.objects(u"restart"_s).size(), 1);
    QCOMPARE(bench.violations(), QStringList());
}

void TestCliPorts::serverWithoutTheOption()
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    Ser2net server(bench.dir.path(), bench.port, u"rfc2217=false"_s);
    QVERIFY2(server.isReady(), server.said().constData());
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--json"_s, u"--port"_s, server.port(u"rfc2217"_s)}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QVERIFY2(bench.transcript().contains("settings stay as they are"),
             bench.transcript().constData());
}

void TestCliPorts::nobodyAtTheServer() // P02
{
    Bench bench;
    Ser2net server(bench.dir.path(), bench.path(u"there-is-none"_s));
    QVERIFY2(server.isReady(), server.said().constData());
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--port"_s, server.port(u"rfc2217"_s)}));
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(run.err().contains("(P02)"), qPrintable(run.told()));
}

bool TestCliPorts::everybodyMayUse(const Bench &bench, const QString &copy)
{
    const auto set = [](const QString &path, mode_t mode) {
        return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
    };
    return QFile::copy(Program::path(), copy) && set(copy, 0755) && set(bench.dir.path(), 0711)
           && set(bench.path(u"home"_s), 01777);
}

void TestCliPorts::heldByAnotherProgram() // P04: root would be let in, and asks other questions
{
    Bench bench;
    const Pty port(Pty::Mode::Raw);
    QCOMPARE(::chmod(port.name().toLocal8Bit().constData(), 0666), 0);
    const QString copy = bench.path(u"fotabench-cli"_s);
    QVERIFY(everybodyMayUse(bench, copy));
    QProcess holder;
    const QString program =
        u"import fcntl, sys, termios; port = open(sys.argv[1], 'r+b', buffering=0); "
        "fcntl.ioctl(port, termios.TIOCEXCL); print('held', flush=True); "
        "sys.stdin.read()"_s;
    QStringList command{u"/usr/bin/python3"_s, u"-c"_s, program, port.name()};
    if (::geteuid() == 0)
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s,
                              u"--clear-groups"_s, u"--"_s}
                  + command;
    holder.start(command.takeFirst(), command);
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 30'000);
    Program &run = bench.program();
    run.setOrdinaryUser(copy);
    QVERIFY(run.run({u"identify"_s, u"--port"_s, port.name()}));
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(run.err().contains("(P04)"), qPrintable(run.told()));
    QVERIFY2(run.err().contains("python3 (pid "), qPrintable(run.told()));
    QVERIFY2(run.err().contains("ModemManager"), qPrintable(run.told()));
    QCOMPARE(port.received(), QByteArray());
    QCOMPARE(holder.state(), QProcess::Running); // it was not killed
    holder.closeWriteChannel();
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
}

void TestCliPorts::findsTheSpeed_data()
{
    QTest::addColumn<uint>("baud");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("P08 9600") << uint(B9600) << " 9600 baud"_ba;
    QTest::newRow("P08 921600, the last of them") << uint(B921600) << " 921600 baud"_ba;
}

void TestCliPorts::findsTheSpeed()
{
    QFETCH(const uint, baud);
    QFETCH(const QByteArray, named);
    Bench bench;
    const SlowLine line(baud);
    Program &run = bench.program();
    QVERIFY(run.run(
        {u"identify"_s, u"--json"_s, u"--port"_s, line.port(), u"--limit"_s, u"ident=0.5"_s}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QVERIFY2(run.err().contains(named) && run.err().contains("P08"), qPrintable(run.told()));
    QCOMPARE(run.objects().last()["imei"_L1].toString(), u"352253081204512"_s);
    QVERIFY(!line.noises.isEmpty());
    QCOMPARE(QByteArray(line.noises).replace("AT\r", ""), QByteArray()); // nothing but AT
    QCOMPARE(line.module().commandsReceived().first(), "AT"_ba);
}

void TestCliPorts::noSpeedFits() // P08
{
    Bench bench;
    const SlowLine line(B300);
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--port"_s, line.port(), u"--limit"_s, u"ident=0.3"_s}));
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(run.err().contains("(P08)"), qPrintable(run.told()));
    QCOMPARE(QByteArray(line.noises).replace("AT\r", ""), QByteArray());
}

void TestCliPorts::takesNoData() // P09
{
    Bench bench;
    const Pty port(Pty::Mode::Raw);
    QVERIFY(port.stopFlow());
    rusage before{};
    ::getrusage(RUSAGE_CHILDREN, &before);
    Program &run = bench.program();
    QVERIFY(run.run({u"update"_s, u"--yes"_s, u"--json"_s, u"--port"_s, port.name(), u"--server"_s,
                     u"ftp.example.com"_s, u"--user"_s, u"u"_s, u"--password-file"_s,
                     bench.path(u"secret/password"_s)}));
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(Program::has(run.last(u"result"_s), resultLike(u"Failed"_s, u"P09"_s)),
             qPrintable(run.told()));
    QVERIFY2(run.err().contains("does not accept data") && run.err().contains("RTS/CTS"),
             qPrintable(run.told()));
    QCOMPARE(port.received(), QByteArray());
    rusage after{};
    ::getrusage(RUSAGE_CHILDREN, &after);
    const auto seconds = (after.ru_utime.tv_sec - before.ru_utime.tv_sec)
                         + (after.ru_stime.tv_sec - before.ru_stime.tv_sec);
    QVERIFY2(seconds < 2, qPrintable(QString::number(seconds))); // of five; a spin takes them all
}

void TestCliPorts::driverHangs() // P17
{
    Bench bench;
    const Pty port(Pty::Mode::Raw);
    const QString gate = bench.path(u"gate"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(gate).constData(), 0600), 0);
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FOTA_SLOW_DRIVER));
    // A sanitizer's runtime wants to be the first; ours before it does no harm.
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    environment.insert(u"FOTA_SLOW_DEVICE"_s, port.name());
    environment.insert(u"FOTA_SLOW_CALL"_s, u"open"_s);
    environment.insert(u"FOTA_SLOW_GATE"_s, gate);
    Program run(environment);
    QVERIFY(run.start({u"identify"_s, u"--port"_s, port.name()}));
    QVERIFY(run.waitEnded(30'000)); // the driver hangs for ever
    QCOMPARE(run.exitCode(), 10);
    QVERIFY2(run.err().contains("(P17)"), qPrintable(run.told()));
    QCOMPARE(port.received(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliPorts)
#include "tst_cliports.moc"
