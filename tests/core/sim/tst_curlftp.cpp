#include "core/base/systemclock.h"
#include "core/sim/curlftp.h"
#include "core/sim/simmodule.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;

namespace {

// A real server on a free port of this machine; says the port on its first line, and then each
// command that it gets.
const char *const kServer = R"(
import sys
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer
class Handler(FTPHandler):
    def pre_process_command(self, line, cmd, arg):
        print(cmd, flush=True)
        return super().pre_process_command(line, cmd, arg)
Handler.authorizer = DummyAuthorizer()
Handler.authorizer.add_user('user', 'secret', sys.argv[1], perm='elr')
Handler.use_sendfile = False
Handler.permit_foreign_addresses = False
server = FTPServer(('127.0.0.1', 0), Handler)
print(server.address[1], flush=True)
server.serve_forever()
)";

} // namespace

class TestCurlFtp : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QProcess m_server;
    int m_port = 0;
    QByteArray m_log;

    FtpLogin login(const QByteArray &password = "secret") const
    {
        return {"127.0.0.1", m_port, "user", password, true};
    }

    /// Waits for the end of the operation that \a begin starts.
    static FtpOutcome outcome(SimFtp &ftp, const std::function<void()> &begin)
    {
        QSignalSpy finished(&ftp, &SimFtp::finished);
        begin();
        if (!finished.isEmpty())
            return {-99, "finished from inside the call", -1, false};
        if (!finished.wait(20'000))
            return {-98, "no end", -1, false};
        return finished.first().first().value<FtpOutcome>();
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_root.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    bool startServer()
    {
        m_server.setProgram(QStringLiteral("/usr/bin/python3"));
        m_server.setArguments({QStringLiteral("-c"), QString::fromLatin1(kServer), m_root.path()});
        m_server.setReadChannel(QProcess::StandardOutput);
        m_server.start();
        m_log.clear();
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(20'000))
                return false;
        }
        m_port = m_server.readLine().trimmed().toInt();
        return m_port > 0;
    }

    void stopServer()
    {
        m_server.kill();
        m_server.waitForFinished();
        m_log += m_server.readAllStandardOutput();
    }

    QList<QByteArray> commandsSeen()
    {
        stopServer();
        return m_log.trimmed().split('\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(QStringLiteral("firmwarecheck.csv"), "target,delta.bin,,,,");
        put(QStringLiteral("empty.csv"), {});
        put(QStringLiteral("a b/c/x.bin"), QByteArray(300'000, 'x'));
    }

    void init() { QVERIFY(startServer()); }
    void cleanup() { stopServer(); }

    void session()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        const FtpOutcome size = outcome(ftp, [&] { ftp.askSize("firmwarecheck.csv"); });
        QVERIFY(size.ok());
        QCOMPARE(size.size, 20);
        QSignalSpy started(&ftp, &SimFtp::started);
        QByteArray bytes;
        connect(&ftp, &SimFtp::data, this, [&](const QByteArray &more) { bytes += more; });
        const FtpOutcome got = outcome(ftp, [&] { ftp.get("firmwarecheck.csv"); });
        QVERIFY(got.ok());
        QVERIFY(got.message.startsWith("226 "));
        QCOMPARE(started.count(), 1);
        QCOMPARE(bytes, QByteArray("target,delta.bin,,,,"));
        QVERIFY(outcome(ftp, [&] { ftp.close(); }).ok());
        const QList<QByteArray> commands = commandsSeen();
        QCOMPARE(commands.count("USER"), 1); // one connection for all of it
        QCOMPARE(commands.count("RETR"), 1);
        QVERIFY(commands.contains("PASV"));
        QVERIFY(commands.contains("QUIT"));
    }

    /// The module's commands over this client: what the host sees of a real server.
    void commandsOfAModule()
    {
        SystemClock clock;
        const Result<Scenario> scenario =
            parseScenario(R"({"module":"ME910C1-NA","speed":100,"start":{"echo":false}})",
                          QStringLiteral("test"));
        QVERIFY(scenario);
        SimModule module(*scenario, clock, makeFtp(*scenario));
        QByteArray output;
        connect(&module, &SimModule::output, this,
                [&](const QByteArray &bytes) { output += bytes; });
        const auto ask = [&](const QByteArray &command, const QByteArray &end) {
            output.clear();
            module.receive(command + '\r');
            return QTest::qWaitFor([&] { return output.endsWith(end + "\r\n"); }, 10'000);
        };
        const QByteArray server = "127.0.0.1:" + QByteArray::number(m_port);
        QVERIFY(ask("AT#SGACT=1,1", "OK"));
        QVERIFY(ask("AT#FTPOPEN=\"" + server + "\",\"user\",\"wrong\",1", "ERROR"));
        QVERIFY(ask("AT#FTPMSG", "OK"));
        QVERIFY(output.contains("#FTPMSG: 530 "));
        QVERIFY(ask("AT#FTPOPEN=\"" + server + "\",\"user\",\"secret\",1", "OK"));
        QVERIFY(ask("AT#FTPTYPE=0", "OK"));
        QVERIFY(ask("AT#FTPFSIZE=\"firmwarecheck.csv\"", "OK"));
        QCOMPARE(output, QByteArray("\r\n#FTPFSIZE: 20\r\n\r\nOK\r\n"));
        QVERIFY(ask("AT#FTPGET=\"firmwarecheck.csv\"", "NO CARRIER"));
        QCOMPARE(output, QByteArray("\r\nCONNECT\r\ntarget,delta.bin,,,,\r\nNO CARRIER\r\n"));
        QVERIFY(ask("AT#FTPGET=\"nothing.csv\"", "ERROR"));
        QVERIFY(ask("AT#FTPCWD=\"a b\"", "OK"));
        QVERIFY(ask("AT#FTPGETOTA=\"c/x.bin\",0", "OK"));
        QCOMPARE(module.state().delta->size, 300'000);
        QCOMPARE(
            module.state().delta->sha256,
            QCryptographicHash::hash(QByteArray(300'000, 'x'), QCryptographicHash::Sha256).toHex());
        QVERIFY(ask("AT#FTPCLOSE", "OK"));
        QVERIFY(ask("AT#SGACT=1,0", "OK"));
        QCOMPARE(module.overruns(), 0);
    }

    void loginRefused()
    {
        CurlFtp ftp;
        const FtpOutcome refused = outcome(ftp, [&] { ftp.open(login("wrong")); });
        QCOMPARE(refused.code, FtpOutcome::kPlainError);
        QVERIFY2(refused.message.startsWith("530"), refused.message.constData());
        QCOMPARE(commandsSeen().count("USER"), 1); // F04
    }

    void missingFile()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        QSignalSpy started(&ftp, &SimFtp::started);
        const FtpOutcome missing = outcome(ftp, [&] { ftp.get("nothing.csv"); });
        QCOMPARE(missing.code, FtpOutcome::kPlainError);
        QVERIFY2(missing.message.startsWith("550"), missing.message.constData());
        QCOMPARE(started.count(), 0);
        QVERIFY(!missing.sessionLost);
        QCOMPARE(outcome(ftp, [&] { ftp.askSize("nothing.csv"); }).code, FtpOutcome::kPlainError);
        QVERIFY(outcome(ftp, [&] { ftp.askSize("firmwarecheck.csv"); }).ok()); // it goes on
    }

    void folders()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        const FtpOutcome bad = outcome(ftp, [&] { ftp.changeFolder("nowhere"); });
        QCOMPARE(bad.code, FtpOutcome::kPlainError);
        QVERIFY2(bad.message.startsWith("550"), bad.message.constData());
        QVERIFY(outcome(ftp, [&] { ftp.changeFolder("a b"); }).ok());
        QVERIFY(outcome(ftp, [&] { ftp.changeFolder("c"); }).ok());
        const FtpOutcome where = outcome(ftp, [&] { ftp.askFolder(); });
        QVERIFY(where.ok());
        QVERIFY2(where.message.startsWith("257 \"/a b/c\""), where.message.constData());
        QCOMPARE(outcome(ftp, [&] { ftp.askSize("x.bin"); }).size, 300'000);
        QCOMPARE(outcome(ftp, [&] { ftp.askSize("/firmwarecheck.csv"); }).size, 20);
    }

    void emptyFile()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        QSignalSpy started(&ftp, &SimFtp::started);
        QVERIFY(outcome(ftp, [&] { ftp.get("empty.csv"); }).ok());
        QCOMPARE(started.count(), 1);
    }

    void activeMode()
    {
        CurlFtp ftp;
        FtpLogin active = login();
        active.passive = false;
        QVERIFY(outcome(ftp, [&] { ftp.open(active); }).ok());
        QByteArray bytes;
        connect(&ftp, &SimFtp::data, this, [&](const QByteArray &more) { bytes += more; });
        QVERIFY(outcome(ftp, [&] { ftp.get("firmwarecheck.csv"); }).ok());
        QCOMPARE(bytes, QByteArray("target,delta.bin,,,,"));
        const QList<QByteArray> commands = commandsSeen();
        QVERIFY(commands.contains("PORT"));
        QVERIFY(!commands.contains("PASV"));
    }

    void heldBack()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        qsizetype got = 0;
        connect(&ftp, &SimFtp::started, this, [&] { ftp.pause(true); });
        connect(&ftp, &SimFtp::data, this, [&](const QByteArray &more) { got += more.size(); });
        QSignalSpy started(&ftp, &SimFtp::started);
        QSignalSpy finished(&ftp, &SimFtp::finished);
        ftp.get("a b/c/x.bin");
        QVERIFY(started.wait());
        QVERIFY(!finished.wait(300));
        QCOMPARE(got, 0);
        ftp.pause(false);
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<FtpOutcome>().ok());
        QCOMPARE(got, 300'000);
    }

    void nothingAfterAnAbort()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        QSignalSpy finished(&ftp, &SimFtp::finished);
        ftp.get("a b/c/x.bin");
        ftp.abort();
        QVERIFY(!finished.wait(200));
    }

    void theServerIsGone()
    {
        CurlFtp ftp;
        QVERIFY(outcome(ftp, [&] { ftp.open(login()); }).ok());
        stopServer();
        const FtpOutcome lost = outcome(ftp, [&] { ftp.get("firmwarecheck.csv"); });
        QVERIFY(!lost.ok());
        QVERIFY2(lost.sessionLost, qPrintable(QString::number(lost.code)));
        QVERIFY(outcome(ftp, [&] { ftp.close(); }).ok());
    }

    /// The server hangs up on an idle session: no second login behind the host's back.
    void noSilentLogin()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int logins = 0;
        QTcpSocket *client = nullptr;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            client = server.nextPendingConnection();
            client->write("220 hello\r\n");
            connect(client, &QTcpSocket::readyRead, client, [&] {
                const QByteArray line = client->readLine();
                logins += line.startsWith("USER");
                client->write(line.startsWith("USER")   ? "331 password\r\n"
                              : line.startsWith("PASS") ? "230 in\r\n"
                                                        : "257 \"/\" is it\r\n");
            });
        });
        CurlFtp ftp;
        FtpLogin there = login();
        there.port = server.serverPort();
        QVERIFY(outcome(ftp, [&] { ftp.open(there); }).ok());
        QCOMPARE(logins, 1);
        QSignalSpy left(client, &QTcpSocket::disconnected);
        client->disconnectFromHost();
        QTRY_COMPARE(left.count(), 1);
        const FtpOutcome lost = outcome(ftp, [&] { ftp.askFolder(); });
        QVERIFY(!lost.ok());
        QVERIFY(lost.sessionLost);
        QTRY_VERIFY(!server.hasPendingConnections());
        QCOMPARE(logins, 1);
    }

    void refused()
    {
        FtpLogin nobody = login();
        stopServer();
        CurlFtp ftp;
        QCOMPARE(outcome(ftp, [&] { ftp.open(nobody); }).code, 562);
    }

    void noSuchName()
    {
        CurlFtp ftp;
        FtpLogin unknown = login();
        unknown.host = "no-such-host.invalid";
        QCOMPARE(outcome(ftp, [&] { ftp.open(unknown); }).code, 558);
    }

    /// A server that takes the connection and says nothing; and no waiting for it at the end.
    void silentServer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QElapsedTimer time;
        time.start();
        {
            CurlFtp ftp;
            ftp.setTimeout(milliseconds(1'000));
            FtpLogin there = login();
            there.port = silent.serverPort();
            QCOMPARE(outcome(ftp, [&] { ftp.open(there); }).code, 642);
        }
        QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed())));
    }

    void tooManyUsers()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *client = server.nextPendingConnection();
            client->write("421 Too many \x1b[31musers\r\n");
            client->disconnectFromHost();
        });
        CurlFtp ftp;
        FtpLogin there = login();
        there.port = server.serverPort();
        const FtpOutcome full = outcome(ftp, [&] { ftp.open(there); });
        QCOMPARE(full.code, FtpOutcome::kPlainError);
        QVERIFY(full.sessionLost);
        QCOMPARE(full.message, QByteArray("421 Too many ?[31musers"));
    }

    void noProxyFromTheEnvironment()
    {
        qputenv("ftp_proxy", "http://127.0.0.1:9");
        CurlFtp ftp;
        const bool open = outcome(ftp, [&] { ftp.open(login()); }).ok();
        qunsetenv("ftp_proxy");
        QVERIFY(open);
    }
};

QTEST_GUILESS_MAIN(TestCurlFtp)
#include "tst_curlftp.moc"
