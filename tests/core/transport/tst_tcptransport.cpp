#include "core/transport/tcptransport.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestTcpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bytesBothWays();
    void everyByteInPortions();
    void refused();
    void noSuchHost();
    void farEndCloses();
    void farEndResets();
    void reopens();
    void writeWhileClosed();
    void closeSaysNothing();
    void closedBeforeItOpened();
    void lastBytesGoOutBeforeTheClose();
    void stuckBytesAreNotSentLater();

private:
    void make(quint16 port);
    void connectBoth();
    Error lastLoss() const { return m_lost->last().first().value<Error>(); }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<TcpTransport> m_port;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_lost;
    QTcpSocket *m_far = nullptr;
    QByteArray m_received;
};

void TestTcpTransport::initTestCase()
{
    qRegisterMetaType<Error>("fota::Error");
}

void TestTcpTransport::make(quint16 port)
{
    m_received.clear();
    m_port =
        std::make_unique<TcpTransport>(u"127.0.0.1"_s, port, u"tcp://127.0.0.1:%1"_s.arg(port));
    m_opened = std::make_unique<QSignalSpy>(m_port.get(), &Transport::opened);
    m_lost = std::make_unique<QSignalSpy>(m_port.get(), &Transport::lost);
    connect(m_port.get(), &Transport::received, this,
            [this](const QByteArray &bytes) { m_received += bytes; });
}

void TestTcpTransport::init()
{
    m_port.reset();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    make(m_server->serverPort());
}

void TestTcpTransport::connectBoth()
{
    m_port->open();
    QVERIFY(m_opened->isEmpty()); // never from inside open()
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_far = m_server->nextPendingConnection();
    QVERIFY(m_port->isOpen());
}

void TestTcpTransport::bytesBothWays()
{
    connectBoth();
    QCOMPARE(m_port->name(), u"tcp://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    QCOMPARE(m_port->write("AT\r"), 3);
    QTRY_COMPARE(m_far->bytesAvailable(), 3);
    QCOMPARE(m_far->readAll(), "AT\r"_ba);
    m_far->write("\r\nOK\r\n");
    QTRY_COMPARE(m_received, "\r\nOK\r\n"_ba);
}

void TestTcpTransport::everyByteInPortions() // A18, P21
{
    connectBoth();
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all += char(byte);
        m_far->write(all.last(1));
        m_far->flush();
    }
    QTRY_COMPARE(m_received, all);
    m_port->write(all);
    QTRY_COMPARE(m_far->bytesAvailable(), 256);
    QCOMPARE(m_far->readAll(), all);
}

void TestTcpTransport::refused() // P02
{
    m_server->close();
    m_port->open();
    QVERIFY(m_lost->isEmpty());
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortMissing);
    QVERIFY(!lastLoss().detail.isEmpty());
    QVERIFY(m_opened->isEmpty());
    QVERIFY(!m_port->isOpen());
}

void TestTcpTransport::noSuchHost() // P02
{
    m_port = std::make_unique<TcpTransport>(u"127.0.0.1.invalid"_s, 5000,
                                            u"tcp://127.0.0.1.invalid:5000"_s);
    QSignalSpy lost(m_port.get(), &Transport::lost);
    m_port->open();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::PortMissing);
}

void TestTcpTransport::farEndCloses() // P11
{
    connectBoth();
    m_far->write("last words\r\n");
    m_far->disconnectFromHost();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
    QCOMPARE(m_received, "last words\r\n"_ba);
    QVERIFY(!m_port->isOpen());
    QCOMPARE(m_port->write("AT\r"), 0);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_lost->size(), 1);
}

void TestTcpTransport::farEndResets()
{
    connectBoth();
    m_port->write("AT\r"); // unread when the far end goes: a reset
    QTRY_COMPARE(m_far->bytesAvailable(), 3);
    m_far->abort();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
}

void TestTcpTransport::reopens()
{
    connectBoth();
    m_far->abort();
    QTRY_COMPARE(m_lost->size(), 1);
    m_port->open();
    QTRY_COMPARE(m_opened->size(), 2);
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_far = m_server->nextPendingConnection();
    m_far->write("OK\r\n");
    QTRY_COMPARE(m_received, "OK\r\n"_ba);
    m_far->abort();
    QTRY_COMPARE(m_lost->size(), 2); // once per open()
}

void TestTcpTransport::writeWhileClosed()
{
    QCOMPARE(m_port->write("AT\r"), 0);
    m_port->open();
    QCOMPARE(m_port->write("AT\r"), 0);
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_far = m_server->nextPendingConnection();
    m_port->write("x");
    QTRY_COMPARE(m_far->bytesAvailable(), 1); // what was refused did not go out
}

void TestTcpTransport::closeSaysNothing()
{
    connectBoth();
    QSignalSpy gone(m_far, &QTcpSocket::disconnected);
    m_port->close();
    QVERIFY(!m_port->isOpen());
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_lost->isEmpty());
}

void TestTcpTransport::closedBeforeItOpened()
{
    m_port->open();
    m_port->close();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(m_opened->isEmpty() && m_lost->isEmpty());
    QVERIFY(!m_port->isOpen());
    connectBoth();
}

void TestTcpTransport::lastBytesGoOutBeforeTheClose()
{
    connectBoth();
    QSignalSpy gone(m_far, &QTcpSocket::disconnected);
    m_port->write("AT#SGACT=3,0\r");
    m_port->close();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(m_far->readAll(), "AT#SGACT=3,0\r"_ba);
}

void TestTcpTransport::stuckBytesAreNotSentLater() // P09
{
    connectBoth();
    QVERIFY(!m_port->isDirect()); // P21
    m_port->dropUnsent();         // nothing is stuck
    m_far->setReadBufferSize(1);
    QCOMPARE(m_port->write(QByteArray(64'000'000, 'x')), 64'000'000); // more than sockets hold
    QVERIFY(m_port->unsent() > 0);
    QVERIFY(m_lost->isEmpty());
    m_port->dropUnsent();
    QTRY_COMPARE(m_lost->size(), 1);
    QCOMPARE(lastLoss().code, ErrorCode::PortLost);
    QVERIFY(!m_port->isOpen());
}

QTEST_GUILESS_MAIN(TestTcpTransport)
#include "tst_tcptransport.moc"
