#include "core/transport/porturl.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = PortUrl::Kind;

class TestPortUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
};

void TestPortUrl::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, Kind kind, const QString &path, const QString &host = {},
                        int port = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << path << host << port;
    };
    row("/dev/ttyUSB0", Kind::Serial, u"/dev/ttyUSB0"_s);
    row("/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0-port0", Kind::Serial,
        u"/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0-port0"_s);
    row("COM5", Kind::Serial, u"COM5"_s);
    row("ttyACM0", Kind::Serial, u"ttyACM0"_s);
    row("/dev/mödem 1", Kind::Serial, u"/dev/mödem 1"_s);
    row("tcp://localhost:5000", Kind::Tcp, {}, u"localhost"_s, 5000);
    row("TCP://localhost:5000", Kind::Tcp, {}, u"localhost"_s, 5000);
    row("tcp://192.168.2.1:65535", Kind::Tcp, {}, u"192.168.2.1"_s, 65535);
    row("tcp://[::1]:1", Kind::Tcp, {}, u"::1"_s, 1);
    row("rfc2217://gate:4000", Kind::Rfc2217, {}, u"gate"_s, 4000);
    row("sim:me910c1", Kind::Simulated, u"me910c1"_s);
    row("SIM:me910c1", Kind::Simulated, u"me910c1"_s);
    row("replay:/tmp/a b.log", Kind::Replay, u"/tmp/a b.log"_s);
}

void TestPortUrl::good()
{
    QFETCH(const QString, text);
    const Result<PortUrl> url = PortUrl::parse(text);
    QVERIFY(url.has_value());
    QTEST(url->kind, "kind");
    QTEST(url->path, "path");
    QTEST(url->host, "host");
    QTEST(int(url->port), "port");
}

void TestPortUrl::bad_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "sim:",
                             "replay:",
                             "tcp://",
                             "tcp://host",
                             "tcp://host:",
                             "tcp://host:0",
                             "tcp://host:65536",
                             "tcp://host:-1",
                             "tcp://host:x",
                             "tcp://:5000",
                             "tcp://user:pass@host:5000",
                             "tcp://ho st:1",
                             "rfc2217://host",
                             "http://host:80",
                             "ssh://host:22",
                             "file:///dev/ttyUSB0",
                             "/dev/tty\nUSB0",
                             "COM5\r",
                             "\x1b[2J"})
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(u"/dev/tty"_s + QChar(0) + u"x"_s);
}

void TestPortUrl::bad()
{
    QFETCH(const QString, text);
    const Result<PortUrl> url = PortUrl::parse(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::BadPort);
    QVERIFY(!url.error().detail.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestPortUrl)
#include "tst_porturl.moc"
