#include "app/keychaincredentials.h"
#include "tests/system/support/hostbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace fota;
using namespace Qt::StringLiterals;

/// Passwords in the keychain of the system: the real one of Debian's desktop on a private bus, and
/// every way in which there is none.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptReadForgotten();
    void unusable_data();
    void unusable();
    void commandLineTakesIt();
    void commandLineWithoutIt_data();
    void commandLineWithoutIt();

private:
    QProcess *start(const QString &program, const QStringList &arguments,
                    const QByteArray &in = {});
    void startBus();
    void startKeyring();
    void trouble(const QString &mode);
    QByteArray store(const QStringList &words);
    QProcessEnvironment environment() const;
    QStringList check() const;
    bool homeHolds(const QByteArray &canary) const;

    std::unique_ptr<HostBench> m_bench;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QString m_address;
};

namespace {

const QByteArray kCanary = "k3ychain-canary";
const QString kEntry = u"bench@203.0.113.7:21"_s;

/// `--store keep|read|forget ENTRY [PASSWORD]`: this very program as the one that has a keychain,
/// for the connection to the bus is a process's for good.
int asStore(QCoreApplication &application)
{
    const QStringList words = QCoreApplication::arguments().sliced(2);
    KeychainCredentials keychain{std::chrono::seconds(4)};
    const auto say = [](const QByteArray &text) {
        std::fputs(text.constData(), stdout);
        QCoreApplication::exit(0);
    };
    const auto done = [say](const Result<bool> &result) {
        say(result ? "done"_ba : "error "_ba + result.error().detail.toUtf8());
    };
    if (words[0] == u"keep")
        keychain.keep(words[1], Secret(qgetenv("STORE_PASSWORD")), done);
    else if (words[0] == u"forget")
        keychain.forget(words[1], done);
    else
        keychain.read(words[1], [say](const Result<Secret> &password) {
            say(!password             ? "error "_ba + password.error().detail.toUtf8()
                : password->isEmpty() ? "none"_ba
                                      : "password "_ba + password->reveal());
        });
    return application.exec();
}

} // namespace

void TestKeychain::init()
{
    m_bench = std::make_unique<HostBench>();
    QFile scenario(m_bench->path(u"unit.json"_s)); // a server that takes no other password
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"module": "ME910C1-NA", "speed": 1000,
        "ftp": {"root": "ftp", "user": "bench", "password": ")"
                   + kCanary + "\"}}");
}

void TestKeychain::cleanup()
{
    for (auto it = m_processes.rbegin(); it != m_processes.rend(); ++it) {
        (*it)->kill();
        (*it)->waitForFinished();
    }
    m_processes.clear();
    m_bench.reset();
    m_address.clear();
}

QProcess *TestKeychain::start(const QString &program, const QStringList &arguments,
                              const QByteArray &in)
{
    QProcess &process = *m_processes.emplace_back(std::make_unique<QProcess>());
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForStarted();
    process.write(in);
    process.closeWriteChannel();
    return &process;
}

/// A bus that starts no service by itself.
void TestKeychain::startBus()
{
    QFile config(m_bench->path(u"runtime/bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "<busconfig><type>session</type><listen>unix:path="
        + QFile::encodeName(m_bench->path(u"runtime/bus"_s))
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    QProcess *bus = start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s,
                                             u"--config-file="_s + config.fileName()});
    QTRY_VERIFY2(QFile::exists(m_bench->path(u"runtime/bus"_s)), bus->readAll().constData());
    m_address = u"unix:path="_s + m_bench->path(u"runtime/bus"_s);
}

void TestKeychain::startKeyring()
{
    start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s},
          "of the session");
    QTRY_COMPARE_WITH_TIMEOUT(store({u"read"_s, u"nobody"_s}), "none"_ba, 60'000);
}

void TestKeychain::trouble(const QString &mode)
{
    if (mode == u"no bus")
        return;
    startBus();
    if (mode == u"none")
        return;
    if (mode == u"locked") { // it holds the password, and nobody is there to open it
        startKeyring();
        QCOMPARE(store({u"keep"_s, kEntry}), "done"_ba);
        m_processes.back()->kill();
        QVERIFY(m_processes.back()->waitForFinished());
        start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s});
        QTRY_COMPARE_WITH_TIMEOUT(store({u"read"_s, u"nobody"_s}), "none"_ba, 60'000);
        return;
    }
    QProcess *service = start(u"/usr/bin/python3"_s,
                              {QStringLiteral(FOTA_BUS_SERVICES), m_address, u"secrets"_s, mode});
    QTRY_VERIFY2_WITH_TIMEOUT(service->canReadLine(), service->readAll().constData(), 30'000);
}

QProcessEnvironment TestKeychain::environment() const
{
    QProcessEnvironment all = m_bench->environment();
    if (!m_address.isEmpty())
        all.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    all.remove(u"DISPLAY"_s); // nobody to ask
    all.insert(u"STORE_PASSWORD"_s, QString::fromLatin1(kCanary));
    return all;
}

QByteArray TestKeychain::store(const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--store"_s} + words);
    return process.waitForFinished() ? process.readAllStandardOutput() : "hangs"_ba;
}

QStringList TestKeychain::check() const
{
    QStringList arguments = m_bench->updateArguments();
    arguments[0] = u"check"_s;
    arguments.removeAll(u"--yes"_s);
    const qsizetype at = arguments.indexOf(u"--password-file"_s);
    arguments.remove(at, 2);
    return arguments;
}

bool TestKeychain::homeHolds(const QByteArray &canary) const
{
    QDirIterator files(m_bench->path(u"home"_s), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
            return true;
    }
    return false;
}

void TestKeychain::keptReadForgotten() // K05
{
    startBus();
    startKeyring();
    QCOMPARE(store({u"read"_s, kEntry}), "none"_ba);
    QCOMPARE(store({u"keep"_s, kEntry}), "done"_ba);
    QCOMPARE(store({u"read"_s, kEntry}), "password "_ba + kCanary);
    QCOMPARE(store({u"read"_s, u"bench@203.0.113.7:2121"_s}), "none"_ba); // one per server
    QCOMPARE(store({u"forget"_s, kEntry}), "done"_ba);
    QCOMPARE(store({u"read"_s, kEntry}), "none"_ba);
    QCOMPARE(store({u"forget"_s, kEntry}), "done"_ba);
    QVERIFY(!homeHolds(kCanary));
}

void TestKeychain::unusable_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"no bus", "none", "locked", "refuse", "silent", "die", "ok"})
        QTest::addRow("H16 %s", strcmp(mode, "ok") == 0 ? "wrong data" : mode)
            << QString::fromLatin1(mode);
}

void TestKeychain::unusable()
{
    QFETCH(const QString, mode);
    trouble(mode);
    const QByteArray read = store({u"read"_s, kEntry});
    QVERIFY2(read.startsWith("error ") || (mode == u"locked" && read == "none"),
             read.constData()); // what is locked is as if it were not there
    QVERIFY(store({u"keep"_s, kEntry}).startsWith("error "));
    QVERIFY(!homeHolds(kCanary)); // and no file took its place
}

void TestKeychain::commandLineTakesIt() // K05
{
    startBus();
    startKeyring();
    QCOMPARE(store({u"keep"_s, kEntry}), "done"_ba);
    QProcessEnvironment all = environment();
    all.remove(u"STORE_PASSWORD"_s);
    Program run(all);
    QVERIFY(run.run(check()));
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"UpdateAvailable"_s, qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(!run.out().contains(kCanary) && !run.err().contains(kCanary));
    QVERIFY(!homeHolds(kCanary));
}

void TestKeychain::commandLineWithoutIt_data()
{
    unusable_data();
}

void TestKeychain::commandLineWithoutIt() // without a terminal to ask at: wrong use
{
    QFETCH(const QString, mode);
    trouble(mode);
    Program run(environment());
    QVERIFY(run.run(check()));
    QVERIFY2(run.exitCode() == 2, qPrintable(run.told()));
    QVERIFY2(run.err().contains("no password"), run.err().constData());
    QVERIFY(run.objects().isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 3 && std::strcmp(argv[1], "--store") == 0)
        return asStore(application);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
