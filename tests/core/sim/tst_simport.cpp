#include "core/base/systemclock.h"
#include "core/sim/localftp.h"
#include "core/sim/simmodule.h"
#include "core/sim/simport.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace fota;

namespace {

/// A host that opened a terminal: a plain descriptor, read without waiting.
class Terminal
{
public:
    explicit Terminal(const QString &path)
        : m_fd(::open(path.toLocal8Bit().constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Terminal() { close(); }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    bool isOpen() const { return m_fd >= 0; }
    bool write(const QByteArray &bytes)
    {
        return ::write(m_fd, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    QByteArray &read()
    {
        char buffer[4096];
        for (;;) {
            const ssize_t got = ::read(m_fd, buffer, sizeof buffer);
            if (got <= 0) {
                m_hungUp |= got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
                return m_bytes;
            }
            m_bytes.append(buffer, qsizetype(got));
        }
    }
    bool hungUp()
    {
        read();
        return m_hungUp;
    }

private:
    int m_fd;
    QByteArray m_bytes;
    bool m_hungUp = false;
};

} // namespace

class TestSimPort : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;

    std::unique_ptr<SimModule> module(const QByteArray &more)
    {
        const Result<Scenario> scenario = parseScenario(
            R"({"module":"ME910C1-NA","speed":1000)" + more + '}', QStringLiteral("test"));
        if (!scenario)
            return nullptr;
        return std::make_unique<SimModule>(
            *scenario, m_clock, std::make_unique<LocalFtp>(QStringLiteral(":/simulator/ftp")));
    }

private Q_SLOTS:
    void pty()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("modem0"));
        const auto sim = module({});
        SimPort port(*sim);
        QSignalSpy ready(&port, &SimPort::ready);
        const Result<QString> name = port.listenPty(link);
        QVERIFY(name);
        QCOMPARE(*name, link);
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(ready.first().first().toString(), link);

        for (int i = 0; i < 2; ++i) { // the host may close and come again
            Terminal host(link);
            QVERIFY(host.isOpen());
            QVERIFY(host.write("AT+GMM\r"));
            QTRY_COMPARE(host.read(), QByteArray("AT+GMM\r\r\nME910C1-NA\r\n\r\nOK\r\n"));
        }
        QCOMPARE(sim->overruns(), 0);
    }

    void withoutALink()
    {
        const auto sim = module({});
        SimPort port(*sim);
        const Result<QString> name = port.listenPty({});
        QVERIFY(name);
        QVERIFY(name->startsWith(QStringLiteral("/dev/pts/")));
    }

    void nothingElseIsReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("modem0"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto sim = module({});
        SimPort port(*sim);
        const Result<QString> name = port.listenPty(path);
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::PortFailed);
        QCOMPARE(QFileInfo(path).size(), 4);
    }

    void aLinkThatWasLeftIsReplaced_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("of a terminal that is gone") << QStringLiteral("/dev/pts/4711") << true;
        QTest::newRow("of somebody else") << QStringLiteral("/dev/null") << false;
    }

    void aLinkThatWasLeftIsReplaced()
    {
        QFETCH(QString, target);
        QFETCH(bool, replaced);
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("modem0"));
        QVERIFY(QFile::link(target, link));
        const auto sim = module({});
        SimPort port(*sim);
        QCOMPARE(port.listenPty(link).has_value(), replaced);
        QCOMPARE(QFile::symLinkTarget(link) == target, !replaced);
    }

    void vanishIsAHangUp()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("modem7"));
        const auto sim =
            module(R"(,"faults":[{"at":"AT+CSQ","do":"vanish","seconds":200,"newName":true}])");
        SimPort port(*sim);
        QVERIFY(port.listenPty(link));
        QSignalSpy moved(&port, &SimPort::moved);
        Terminal host(link);
        QVERIFY(host.write("AT+CSQ\r"));
        QTRY_VERIFY(host.hungUp());
        QVERIFY(!QFileInfo(link).isSymbolicLink());
        QVERIFY(port.port().isEmpty());
        QTRY_COMPARE(moved.count(), 1);
        const QString other = folder.filePath(QStringLiteral("modem8"));
        QCOMPARE(moved.first().first().toString(), other);
        QCOMPARE(port.port(), other);
        Terminal again(other);
        QVERIFY(again.isOpen());
        QVERIFY(again.write("ATE0\r"));
        QTRY_VERIFY(again.read().contains("OK"));
    }

    void linkGoesWithThePort()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("modem0"));
        const auto sim = module({});
        {
            SimPort port(*sim);
            QVERIFY(port.listenPty(link));
        }
        QVERIFY(!QFileInfo(link).isSymbolicLink());
    }

    void aWholeRestart()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("modem0"));
        const auto sim =
            module(R"(,"faults":[{"at":"AT+CSQ","visit":1,"do":"reset","times":3,"seconds":165}])");
        SimPort port(*sim);
        QVERIFY(port.listenPty(link));
        QSignalSpy gone(&port, &SimPort::gone);
        QSignalSpy ready(&port, &SimPort::ready);
        Terminal host(link);
        QVERIFY(host.write("AT+CSQ\r"));
        QTRY_COMPARE(gone.count(), 3);
        QTRY_VERIFY(ready.count() >= 3 && !port.port().isEmpty());
        QTRY_VERIFY(QFileInfo(link).isSymbolicLink());
        Terminal again(link);
        QVERIFY(again.write("AT\r"));
        QTRY_VERIFY(again.read().contains("OK"));
    }

    /// Nobody has the terminal open: the program must wait, not spin.
    void idleCostsNothing()
    {
        const auto sim = module({});
        SimPort port(*sim);
        const Result<QString> name = port.listenPty({});
        QVERIFY(name);
        {
            Terminal host(*name);
            QVERIFY(host.write("AT\r"));
            QTRY_VERIFY(host.read().contains("OK"));
        }
        const std::clock_t before = std::clock();
        bool passed = false;
        m_clock.after(milliseconds(300), [&] { passed = true; });
        QTRY_VERIFY(passed);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.1, qPrintable(QString::number(seconds)));
    }

    void tcp()
    {
        const auto sim =
            module(R"(,"faults":[{"at":"AT+CSQ","visit":1,"do":"vanish","seconds":100}])");
        SimPort port(*sim);
        const Result<QString> name = port.listenTcp(0);
        QVERIFY(name);
        QVERIFY(name->startsWith(QStringLiteral("tcp://127.0.0.1:")));
        const quint16 number = name->section(u':', -1).toUShort();

        QTcpSocket host;
        host.connectToHost(QStringLiteral("127.0.0.1"), number);
        QTRY_COMPARE(host.state(), QAbstractSocket::ConnectedState);
        host.write("AT\r");
        QByteArray bytes;
        QTRY_COMPARE((bytes += host.readAll()), QByteArray("AT\r\r\nOK\r\n"));

        QTcpSocket second; // a serial line has one user
        second.connectToHost(QStringLiteral("127.0.0.1"), number);
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);

        QSignalSpy gone(&port, &SimPort::gone);
        QSignalSpy ready(&port, &SimPort::ready);
        host.write("AT+CSQ\r");
        QTRY_COMPARE(host.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(gone.count(), 1);
        QTRY_VERIFY(ready.count() >= 1 && port.port() == *name);
        host.connectToHost(QStringLiteral("127.0.0.1"), number);
        QTRY_COMPARE(host.state(), QAbstractSocket::ConnectedState);
    }

    void tcpPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto sim = module({});
        SimPort port(*sim);
        const Result<QString> name = port.listenTcp(other.serverPort());
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::PortFailed);
    }

    void tcpUnderAnotherName_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("the next number") << false;
        QTest::newRow("the next number is taken") << true;
    }

    void tcpUnderAnotherName()
    {
        QFETCH(bool, taken);
        const auto sim = module(
            R"(,"faults":[{"at":"AT+CSQ","visit":1,"do":"vanish","seconds":100,"newName":true}])");
        SimPort port(*sim);
        const Result<QString> name = port.listenTcp(0);
        QVERIFY(name);
        const quint16 number = name->section(u':', -1).toUShort();
        QTcpServer other;
        if (taken) // by us, or by another program already
            other.listen(QHostAddress::LocalHost, quint16(number + 1));
        QSignalSpy moved(&port, &SimPort::moved);
        sim->receive("AT+CSQ\r"); // with nobody connected
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(port.port(), moved.first().first().toString());
        QVERIFY(port.port() != *name);
        QVERIFY(!taken || !port.port().endsWith(QString::number(number + 1)));
        QTcpSocket host;
        host.connectToHost(QStringLiteral("127.0.0.1"), port.port().section(u':', -1).toUShort());
        QTRY_COMPARE(host.state(), QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(TestSimPort)
#include "tst_simport.moc"
