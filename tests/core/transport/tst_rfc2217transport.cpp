#include "core/transport/rfc2217transport.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// rfc2217:// against a server on a real socket that the test plays; tests/system has the real
/// ser2net.
class TestRfc2217Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setsThePort();
    void otherSpeedIsADetail();
    void refusesWhatIsNotNeeded();
    void answersNothingTwice();
    void refused();
    void silentTelnet();
    void rawLine();
    void bytesBothWays();
    void serverAsksToWait();
    void setsAnotherSpeed();
    void lostWhileOpen();
    void lostBeforeItOpened();
    void nobodyListens();
    void reopens();
    void closedBeforeItOpened();
    void stuckBytesAreNotSentLater();
    void changesItsMind();
    void oddReplies();

private:
    void connectBoth();
    void agree();
    QByteArray heard()
    {
        m_heard += m_far->readAll();
        return m_heard;
    }
    void say(const QByteArray &bytes)
    {
        m_far->write(bytes);
        m_far->flush();
    }
    Error lastLoss() const { return m_lost->last().first().value<Error>(); }

    const QByteArray m_doIt = "\xff\xfd\x2c"_ba;
    const QByteArray m_baudIs = QByteArray("\xff\xfa\x2c\x65\x00\x01\xc2\x00\xff\xf0", 10);
    ManualClock m_clock;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<Rfc2217Transport> m_port;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_lost;
    std::unique_ptr<QSignalSpy> m_noted;
    QTcpSocket *m_far = nullptr;
    QByteArray m_received;
    QByteArray m_heard;
};

void TestRfc2217Transport::initTestCase()
{
    qRegisterMetaType<Error>("fota::Error");
}

void TestRfc2217Transport::init()
{
    m_port.reset();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    const quint16 number = m_server->serverPort();
    m_port = std::make_unique<Rfc2217Transport>(u"127.0.0.1"_s, number,
                                                u"rfc2217://127.0.0.1:%1"_s.arg(number), m_clock);
    m_opened = std::make_unique<QSignalSpy>(m_port.get(), &Transport::opened);
    m_lost = std::make_unique<QSignalSpy>(m_port.get(), &Transport::lost);
    m_noted = std::make_unique<QSignalSpy>(m_port.get(), &Transport::noted);
    m_received.clear();
    m_heard.clear();
    connect(m_port.get(), &Transport::received, this,
            [this](const QByteArray &bytes) { m_received += bytes; });
}

void TestRfc2217Transport::connectBoth()
{
    m_port->open();
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_far = m_server->nextPendingConnection();
    m_heard.clear();
    QTRY_VERIFY(heard().contains("\xff\xfb\x2c")); // WILL COM-PORT
    QVERIFY(m_heard.contains(QByteArray("\xff\xfb\x00", 3)));
    QVERIFY(m_heard.contains(QByteArray("\xff\xfd\x00", 3)));
}

void TestRfc2217Transport::agree()
{
    connectBoth();
    say(QByteArray("\xff\xfd\x00\xff\xfb\x00\xff\xfd\x03\xff\xfb\x03", 12) + m_doIt);
    const QByteArray baud("\xff\xfa\x2c\x01\x00\x01\xc2\x00\xff\xf0", 10); // 115200
    QTRY_VERIFY(heard().endsWith(baud));
    say(m_baudIs);
    QTRY_VERIFY(m_port->isOpen());
    m_heard.clear();
}

void TestRfc2217Transport::setsThePort()
{
    connectBoth();
    say(m_doIt);
    QTRY_VERIFY(heard().endsWith(QByteArray("\x01\xc2\x00\xff\xf0", 5)));
    QVERIFY(m_heard.contains("\xff\xfa\x2c\x02\x08\xff\xf0")); // 8 bits
    QVERIFY(m_heard.contains("\xff\xfa\x2c\x03\x01\xff\xf0")); // no parity
    QVERIFY(m_heard.contains("\xff\xfa\x2c\x04\x01\xff\xf0")); // 1 stop bit
    QVERIFY(m_heard.contains("\xff\xfa\x2c\x05\x03\xff\xf0")); // RTS/CTS
    QVERIFY(m_heard.contains("\xff\xfa\x2c\x05\x08\xff\xf0")); // DTR on
    QVERIFY(m_opened->isEmpty());
    say(m_baudIs);
    QTRY_COMPARE(m_opened->size(), 1);
    m_clock.advance(std::chrono::minutes(1));
    QCOMPARE(m_opened->size(), 1);
    QVERIFY(m_noted->isEmpty() && m_lost->isEmpty());
    QVERIFY(!m_port->isDirect()); // P21
}

void TestRfc2217Transport::otherSpeedIsADetail()
{
    connectBoth();
    say(m_doIt + QByteArray("\xff\xfa\x2c\x65\x00\x00\x25\x80\xff\xf0", 10));
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_noted->size(), 1);
    QVERIFY(m_noted->first().first().toByteArray().contains("9600"));
}

void TestRfc2217Transport::refusesWhatIsNotNeeded()
{
    agree();
    say("\xff\xfb\x01\xff\xfd\x18"_ba); // WILL ECHO, DO TERMINAL-TYPE
    QTRY_COMPARE(heard(), "\xff\xfe\x01\xff\xfc\x18"_ba);
}

void TestRfc2217Transport::answersNothingTwice() // two programs must not agree for ever
{
    agree();
    say(QByteArray("\xff\xfd\x00\xff\xfb\x00\xff\xfd\x03\xff\xfb\x03", 12) + m_doIt
        + "\xff\xfd\x18"_ba);
    QTRY_VERIFY(!heard().isEmpty());
    QCOMPARE(heard(), "\xff\xfc\x18"_ba); // only to what is new
}

void TestRfc2217Transport::refused()
{
    connectBoth();
    say("\xff\xfe\x2c"_ba); // DON'T COM-PORT
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_noted->size(), 1);
    m_heard.clear();
    QCOMPARE(m_port->write("a\xff"_ba), 2); // still telnet
    QTRY_COMPARE(heard(), "a\xff\xff"_ba);
    say("b\xff\xff"_ba);
    QTRY_COMPARE(m_received, "b\xff"_ba);
    QVERIFY(!m_port->setBaudRate(9600));
}

void TestRfc2217Transport::silentTelnet()
{
    connectBoth();
    say("\xff\xfb\x03"_ba);
    QTRY_COMPARE(m_far->bytesToWrite(), 0);
    QVERIFY(m_opened->isEmpty());
    m_clock.advance(Rfc2217Transport::kAgreement - milliseconds(1));
    QVERIFY(m_opened->isEmpty());
    m_clock.advance(milliseconds(1));
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(m_noted->size(), 1);
    QVERIFY(!m_port->setBaudRate(9600)); // P08: the server has not agreed to set it
}

void TestRfc2217Transport::rawLine()
{
    connectBoth();
    m_clock.advance(Rfc2217Transport::kAgreement);
    QCOMPARE(m_opened->size(), 1);
    QVERIFY(m_noted->first().first().toByteArray().contains("raw"));
    m_heard.clear();
    m_port->write("a\xff"_ba);
    QTRY_COMPARE(heard(), "a\xff"_ba);
    say("b\xff\xfd\x18"_ba);
    QTRY_COMPARE(m_received, "b\xff\xfd\x18"_ba);
    QVERIFY(!m_port->setBaudRate(9600)); // P08: nobody there could set it
    QCOMPARE(m_port->name(), u"rfc2217://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

void TestRfc2217Transport::bytesBothWays() // A18
{
    agree();
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    QCOMPARE(m_port->write(all), 256);
    QTRY_COMPARE(heard(), TelnetCodec::escaped(all));
    for (const char c : TelnetCodec::escaped(all))
        say(QByteArray(1, c));
    QTRY_COMPARE(m_received, all);
}

void TestRfc2217Transport::serverAsksToWait()
{
    agree();
    say("\xff\xfa\x2c\x6c\xff\xf0."_ba); // FLOWCONTROL-SUSPEND
    QTRY_COMPARE(m_received, "."_ba);
    QCOMPARE(m_port->write("AT\r"), 3);
    QCOMPARE(m_port->unsent(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(heard(), ""_ba);
    say("\xff\xfa\x2c\x6d\xff\xf0"_ba);
    QTRY_COMPARE(heard(), "AT\r"_ba);
    QCOMPARE(m_port->unsent(), 0);
}

void TestRfc2217Transport::setsAnotherSpeed() // P08
{
    agree();
    QCOMPARE(m_port->baudRate(), 115200);
    QVERIFY(m_port->setBaudRate(9600));
    QTRY_COMPARE(heard(), QByteArray("\xff\xfa\x2c\x01\x00\x00\x25\x80\xff\xf0", 10));
    QCOMPARE(m_port->baudRate(), 9600);
}

void TestRfc2217Transport::lostWhileOpen() // P11
{
    agree();
    say("last words"_ba);
    m_far->disconnectFromHost();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
    QCOMPARE(m_received, "last words"_ba);
    QVERIFY(!m_port->isOpen());
    QCOMPARE(m_port->write("AT\r"), 0);
}

void TestRfc2217Transport::lostBeforeItOpened() // the server cannot open its device
{
    connectBoth();
    say("\xff\xfb\x03"
        "Device open failure\r\n"_ba);
    m_far->disconnectFromHost();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortMissing);
    QCOMPARE(m_received, ""_ba);
    m_clock.advance(Rfc2217Transport::kAgreement);
    QVERIFY(m_opened->isEmpty());
}

void TestRfc2217Transport::nobodyListens() // P02
{
    m_server->close();
    m_port->open();
    QVERIFY(m_lost->isEmpty());
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortMissing);
}

void TestRfc2217Transport::reopens() // P15
{
    agree();
    m_far->abort();
    QTRY_COMPARE(m_lost->size(), 1);
    agree();
    QCOMPARE(m_opened->size(), 2);
    say("OK"_ba);
    QTRY_COMPARE(m_received, "OK"_ba);
}

void TestRfc2217Transport::closedBeforeItOpened()
{
    m_port->open();
    m_port->close();
    m_clock.advance(Rfc2217Transport::kAgreement);
    QVERIFY(m_opened->isEmpty() && m_lost->isEmpty());
    agree();
    m_port->close();
    m_clock.advance(Rfc2217Transport::kAgreement);
    QCOMPARE(m_opened->size(), 1);
    QVERIFY(m_lost->isEmpty());
}

void TestRfc2217Transport::stuckBytesAreNotSentLater() // P09
{
    agree();
    say("\xff\xfa\x2c\x6c\xff\xf0."_ba);
    QTRY_COMPARE(m_received, "."_ba);
    m_port->write("AT#OTAUP=0\r");
    m_port->dropUnsent();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
    QTRY_COMPARE(m_far->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(heard(), ""_ba);
}

void TestRfc2217Transport::changesItsMind()
{
    agree();
    say(QByteArray("\xff\xfc\x00"
                   "a\r\0b",
                   7)); // WON'T BINARY: a NUL behind CR is none of the module's
    QTRY_COMPARE(m_received, "a\rb"_ba);
    say("\xff\xfe\x2c."_ba); // DON'T COM-PORT, and again DO
    QTRY_COMPARE(m_received, "a\rb."_ba);
    QVERIFY(!m_port->setBaudRate(9600));
    say(m_doIt);
    QTRY_COMPARE(heard(), "\xff\xfb\x2c"_ba);
    QVERIFY(m_port->setBaudRate(9600));
    QCOMPARE(m_opened->size(), 1);
}

void TestRfc2217Transport::oddReplies()
{
    connectBoth();
    say(m_doIt);
    say("\xff\xfa\x2c\x65\x01\xff\xf0"_ba   // a speed of one byte
        "\xff\xfa\x2c\x6a\x01\xff\xf0"_ba   // the line's state
        "\xff\xfa\x2c\xff\xf0"_ba           // nothing
        "\xff\xfa\x18\x65\x01\xff\xf0"_ba); // of another option
    say("\xff\xfd\x18"_ba);
    QTRY_VERIFY(heard().contains("\xff\xfc\x18"_ba)); // so it has read the others
    QVERIFY(m_opened->isEmpty());
    say(m_baudIs + m_baudIs + "."_ba);
    QTRY_COMPARE(m_received, "."_ba);
    QCOMPARE(m_opened->size(), 1);
}

QTEST_GUILESS_MAIN(TestRfc2217Transport)
#include "tst_rfc2217transport.moc"
