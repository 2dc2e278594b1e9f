#include "core/transport/telnetcodec.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

using Event = TelnetCodec::Event;
using Kind = Event::Kind;

/// The telnet side of rfc2217:// ports, at every split of the bytes.
class TestTelnetCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySplit_data();
    void everySplit();
    void everyByteBothWays();
    void returnBeforeNul_data();
    void returnBeforeNul();
    void endlessSubnegotiation();
    void writes();
};

void TestTelnetCodec::everySplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<Event>>("events");
    QTest::newRow("plain") << "AT\r\r\nOK\r\n"_ba
                           << "AT\r\r\nOK\r\n"_ba << QList<Event>();
    QTest::newRow("IAC as data") << "a\xff\xff\xff\xff"
                                    "b"_ba
                                 << "a\xff\xff"
                                    "b"_ba
                                 << QList<Event>();
    QTest::newRow("options between")
        << "O\xff\xfb\x03K\xff\xfd\x2c\r\n\xff\xfc\x01\xff\xfe\x01"_ba
        << "OK\r\n"_ba
        << QList<Event>{{Kind::Will, 3}, {Kind::Do, 44}, {Kind::Wont, 1}, {Kind::Dont, 1}};
    QTest::newRow("option 255") << "\xff\xfb\xff"
                                   "x"_ba
                                << "x"_ba << QList<Event>{{Kind::Will, '\xff'}};
    const QByteArray baud("\xff\xfa\x2c\x65\x00\x01\xc2\x00\xff\xf0", 10);
    QTest::newRow("subnegotiation")
        << 'a' + baud + 'b' << "ab"_ba
        << QList<Event>{{Kind::Subnegotiation, 44, QByteArray("\x65\x00\x01\xc2\x00", 5)}};
    QTest::newRow("IAC inside") << "\xff\xfa\x2c\x07\xff\xff\xff\xf0z"_ba
                                << "z"_ba
                                << QList<Event>{{Kind::Subnegotiation, 44, "\x07\xff"_ba}};
    QTest::newRow("nothing inside") << "\xff\xfa\xff\xf0z"_ba
                                    << "z"_ba << QList<Event>();
    QTest::newRow("other commands") << "a\xff\xf1"
                                       "b\xff\xf9"
                                       "c"_ba
                                    << "abc"_ba << QList<Event>();
}

void TestTelnetCodec::everySplit()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, data);
    QFETCH(const QList<Event>, events);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second) {
            TelnetCodec codec;
            QList<Event> told;
            QByteArray got = codec.feed(bytes.first(first), told);
            got += codec.feed(bytes.sliced(first, second - first), told);
            got += codec.feed(bytes.sliced(second), told);
            QCOMPARE(got, data);
            QCOMPARE(told, events);
        }
    }
    TelnetCodec codec;
    QList<Event> told;
    QByteArray got;
    for (const char c : bytes)
        got += codec.feed(QByteArrayView(&c, 1), told);
    QCOMPARE(got, data);
    QCOMPARE(told, events);
}

void TestTelnetCodec::everyByteBothWays() // A18
{
    QByteArray all;
    for (int twice = 0; twice < 2; ++twice) {
        for (int byte = 0; byte < 256; ++byte)
            all += char(byte);
    }
    TelnetCodec codec;
    QList<Event> events;
    QVERIFY(!codec.heardCommand());
    QCOMPARE(codec.feed(TelnetCodec::command(Kind::Will, TelnetCodec::kBinary)
                            + TelnetCodec::escaped(all),
                        events),
             all);
    QCOMPARE(events.size(), 1);
    QVERIFY(codec.heardCommand());
}

void TestTelnetCodec::returnBeforeNul_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("data");
    const QByteArray plain = "a\rb\r\n";
    const QByteArray binary("a\r\0b\r\n", 6);
    QTest::newRow("RFC 854") << ""_ba << plain;
    QTest::newRow("RFC 856") << "\xff\xfb"_ba + '\0' << binary;
    QTest::newRow("RFC 856, taken back") << "\xff\xfb"_ba + '\0' + "\xff\xfc"_ba + '\0' << plain;
    QTest::newRow("RFC 856, of what we send") << "\xff\xfd"_ba + '\0' << plain;
    QTest::newRow("another option") << "\xff\xfb\x03"_ba << plain;
}

void TestTelnetCodec::returnBeforeNul()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, data);
    const QByteArray bytes = before + QByteArray("a\r\0b\r\n", 6);
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        TelnetCodec codec;
        QList<Event> events;
        QByteArray got = codec.feed(bytes.first(at), events);
        got += codec.feed(bytes.sliced(at), events);
        QCOMPARE(got, data);
    }
}

void TestTelnetCodec::endlessSubnegotiation()
{
    TelnetCodec codec;
    QList<Event> events;
    QCOMPARE(codec.feed("\xff\xfa\x2c"_ba + QByteArray(1'000'000, 'x'), events), ""_ba);
    QCOMPARE(codec.feed("\xff\xf0OK"_ba, events), "OK"_ba);
    QCOMPARE(events.size(), 1);
    QVERIFY(events.front().bytes.size() <= TelnetCodec::kSubCap);
}

void TestTelnetCodec::writes()
{
    QCOMPARE(TelnetCodec::command(Kind::Will, TelnetCodec::kComPort), "\xff\xfb\x2c"_ba);
    QCOMPARE(TelnetCodec::command(Kind::Dont, 1), "\xff\xfe\x01"_ba);
    QCOMPARE(TelnetCodec::subnegotiation(44, "\x01\xff"_ba), "\xff\xfa\x2c\x01\xff\xff\xff\xf0"_ba);
    QCOMPARE(TelnetCodec::escaped("AT\r"_ba), "AT\r"_ba);
}

QTEST_APPLESS_MAIN(TestTelnetCodec)
#include "tst_telnetcodec.moc"
