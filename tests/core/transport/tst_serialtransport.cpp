#include "core/transport/serialtransport.h"
#include "tests/core/base/inchild.h"
#include "tests/support/ownprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// The far end of a serial line: a pseudo-terminal of the system.
class FarEnd
{
public:
    FarEnd()
    {
        m_descriptor = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_descriptor < 0 || ::grantpt(m_descriptor) != 0 || ::unlockpt(m_descriptor) != 0)
            return;
        char name[100];
        if (::ptsname_r(m_descriptor, name, sizeof name) == 0)
            path = QFile::decodeName(name);
    }
    ~FarEnd() { close(); }
    FarEnd(const FarEnd &) = delete;
    FarEnd &operator=(const FarEnd &) = delete;

    bool say(const QByteArray &bytes)
    {
        return ::write(m_descriptor, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    QByteArray hear()
    {
        pollfd waiting{m_descriptor, POLLIN, 0};
        while (::poll(&waiting, 1, 0) == 1 && (waiting.revents & POLLIN) != 0) {
            char buffer[4096];
            const auto got = ::read(m_descriptor, buffer, sizeof buffer);
            if (got <= 0)
                break;
            heard.append(buffer, got);
        }
        return heard;
    }
    /// The module holds its CTS back: the line takes no byte.
    bool stopFlow(bool stopped)
    {
        const int slave = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY);
        const bool done = slave >= 0 && ::tcflow(slave, stopped ? TCOOFF : TCOON) == 0;
        ::close(slave);
        return done;
    }
    speed_t speed() const
    {
        termios settings{};
        return ::tcgetattr(m_descriptor, &settings) == 0 ? ::cfgetospeed(&settings) : speed_t(0);
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

    QString path;
    QByteArray heard;

private:
    int m_descriptor = -1;
};

class TestSerialTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensByALink();
    void neverFromInsideOpen();
    void bytesBothWays();
    void everyByte();
    void farEndCloses();
    void reopens();
    void missing_data();
    void missing();
    void noSerialPort();
    void deniedToAnOrdinaryUser();
    void stuckBytesAreCounted();
    void stuckBytesOfALostPort();
    void setsTheSpeed();
    void controlLinesAreADetail();
    void writeWhileClosed();
    void closeSaysNothing();
    void closedBeforeItOpened();

private:
    std::unique_ptr<FarEnd> m_far;
    std::unique_ptr<SerialTransport> m_port;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_lost;
    QByteArray m_received;

    void make(const QString &path);
    Error lastLoss() const { return m_lost->last().first().value<Error>(); }
};

void TestSerialTransport::initTestCase()
{
    qRegisterMetaType<Error>("fota::Error");
}

void TestSerialTransport::make(const QString &path)
{
    m_received.clear();
    m_port = std::make_unique<SerialTransport>(path);
    m_opened = std::make_unique<QSignalSpy>(m_port.get(), &Transport::opened);
    m_lost = std::make_unique<QSignalSpy>(m_port.get(), &Transport::lost);
    connect(m_port.get(), &Transport::received, this,
            [this](const QByteArray &bytes) { m_received += bytes; });
}

void TestSerialTransport::init()
{
    m_port.reset();
    m_far = std::make_unique<FarEnd>();
    QVERIFY(!m_far->path.isEmpty());
    make(m_far->path);
}

void TestSerialTransport::opensByALink()
{
    const QTemporaryDir dir;
    const QString link = dir.filePath(u"modem1"_s);
    QVERIFY(QFile::link(m_far->path, link));
    make(link);
    QCOMPARE(m_port->name(), link);
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QVERIFY(m_port->isOpen());
    QVERIFY(m_lost->isEmpty());
}

void TestSerialTransport::neverFromInsideOpen()
{
    m_port->open();
    QVERIFY(m_opened->isEmpty());
    QTRY_COMPARE(m_opened->size(), 1);
    m_port->open(); // a second time changes nothing
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_port->isOpen());
    make(u"/dev/there-is-none"_s);
    m_port->open();
    QVERIFY(m_lost->isEmpty());
    QTRY_COMPARE(m_lost->size(), 1);
}

void TestSerialTransport::bytesBothWays()
{
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_port->write("AT+CSQ\r"), 7);
    QTRY_COMPARE(m_far->hear(), "AT+CSQ\r"_ba);
    QVERIFY(m_far->say("\r\n+CSQ: 25,3\r\n\r\nOK\r\n"));
    QTRY_COMPARE(m_received, "\r\n+CSQ: 25,3\r\n\r\nOK\r\n"_ba);
}

void TestSerialTransport::everyByte() // A18: the line changes nothing, neither CR nor XOFF nor ESC
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_port->write(all), 256);
    QTRY_COMPARE(m_far->hear(), all);
    QVERIFY(m_far->say(all));
    QTRY_COMPARE(m_received, all);
}

void TestSerialTransport::farEndCloses() // P16
{
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    m_port->write(QByteArray(1000, 'x')); // under load
    m_far->close();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
    QVERIFY(!lastLoss().detail.isEmpty());
    QVERIFY(!m_port->isOpen());
    for (int i = 0; i < 1000; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_lost->size(), 1);
}

void TestSerialTransport::reopens() // P15, INV-12
{
    const qsizetype before = ownprocess::openFiles();
    for (int i = 0; i < 5; ++i) {
        m_far->close();
        m_far = std::make_unique<FarEnd>();
        make(m_far->path);
        m_port->open();
        QTRY_COMPARE(m_opened->size(), 1);
        m_far->close();
        QTRY_COMPARE(m_lost->size(), 1);
        m_far = std::make_unique<FarEnd>();
        m_port->open(); // the same object, on whatever has the name now
        QTRY_VERIFY(m_opened->size() == 2 || m_lost->size() == 2);
        m_port->close();
    }
    QTRY_VERIFY(ownprocess::openFiles() <= before); // the last close is done by a thread
}

void TestSerialTransport::missing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("P02 no such path") << u"/dev/there-is-none"_s;
    QTest::newRow("P02 no such name") << u"ttyThereIsNone"_s;
}

void TestSerialTransport::missing()
{
    QFETCH(const QString, path);
    make(path);
    m_port->open();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortMissing);
    QCOMPARE(lastLoss().detail, path);
    QVERIFY(m_opened->isEmpty());
    QVERIFY(!m_port->isOpen());
}

void TestSerialTransport::noSerialPort()
{
    make(u"/dev/null"_s);
    m_port->open();
    QTRY_VERIFY(!m_lost->isEmpty() || !m_opened->isEmpty());
    QCOMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortFailed);
    QVERIFY(lastLoss().detail.startsWith(u"/dev/null: "_s));
}

void TestSerialTransport::deniedToAnOrdinaryUser() // P03
{
    const QByteArray path = QFile::encodeName(m_far->path);
    const auto opens = [this](mode_t mode) -> QByteArray {
        if (::chmod(QFile::encodeName(m_far->path).constData(), mode) != 0)
            return "no such mode";
        make(m_far->path);
        const OrdinaryUserThread user;
        m_port->open();
        if (!QTest::qWaitFor([this] { return !m_opened->isEmpty() || !m_lost->isEmpty(); }))
            return "nothing";
        if (!m_opened->isEmpty())
            return "opened";
        const Error error = lastLoss();
        return error.code == ErrorCode::PortDenied ? "denied " + error.detail.toUtf8()
                                                   : QByteArray::number(int(error.code));
    };
    const QFileInfo info(m_far->path);
    const auto denied = [&](const char *mode) {
        return "denied " + path + ' ' + info.owner().toUtf8() + ':' + info.group().toUtf8() + ' '
               + mode;
    };
    QCOMPARE(opens(0000), denied("0000"));
    QCOMPARE(opens(0060), denied("0060"));
    QCOMPARE(opens(0666), "opened"_ba); // the mode was the reason
}

void TestSerialTransport::stuckBytesAreCounted() // P09, P12: only what the system took has left
{
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QVERIFY(m_far->stopFlow(true));
    QCOMPARE(m_port->write("AT#OTAUP=0\r"), 11);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_port->unsent(), 11);
    m_port->dropUnsent();
    QCOMPARE(m_port->unsent(), 0);
    QVERIFY(m_far->stopFlow(false));
    QCOMPARE(m_port->write("AT\r"), 3);
    QTRY_COMPARE(m_far->hear(), "AT\r"_ba); // nothing of what was dropped
    QCOMPARE(m_port->unsent(), 0);
}

void TestSerialTransport::stuckBytesOfALostPort() // P12
{
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    m_port->write("AT\r");
    QTRY_COMPARE(m_far->hear(), "AT\r"_ba);
    QVERIFY(m_far->stopFlow(true));
    m_port->write("AT#OTAUP=0\r");
    m_far->close();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(m_port->unsent(), 11);
}

void TestSerialTransport::setsTheSpeed() // P08
{
    QCOMPARE(m_port->baudRate(), 115200);
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_far->speed(), speed_t(B115200));
    QVERIFY(m_port->setBaudRate(9600));
    QCOMPARE(m_far->speed(), speed_t(B9600));
    QVERIFY(m_far->say("OK"));
    QTRY_COMPARE(m_received, "OK"_ba);
}

void TestSerialTransport::controlLinesAreADetail() // P19: a pseudo-terminal refuses DTR
{
    QSignalSpy noted(m_port.get(), &Transport::noted);
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    QVERIFY(m_far->say("OK\r\n"));
    QTRY_COMPARE(m_received, "OK\r\n"_ba);
    QVERIFY(m_lost->isEmpty());
    QVERIFY(m_port->isOpen());
    QCOMPARE(noted.size(), 1);
}

void TestSerialTransport::writeWhileClosed()
{
    QCOMPARE(m_port->write("AT\r"), 0);
    m_port->open();
    QCOMPARE(m_port->write("AT\r"), 0);
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_far->hear(), ""_ba);
}

void TestSerialTransport::closeSaysNothing()
{
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
    m_port->close();
    m_port->close();
    QVERIFY(!m_port->isOpen());
    m_far->say("late");
    m_far->close();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(m_lost->isEmpty());
    QCOMPARE(m_received, ""_ba);
}

void TestSerialTransport::closedBeforeItOpened()
{
    m_port->open();
    m_port->close();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(m_opened->isEmpty());
    QVERIFY(!m_port->isOpen());
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 1);
}

QTEST_GUILESS_MAIN(TestSerialTransport)
#include "tst_serialtransport.moc"
