#include "core/fota/serveraddress.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Every way to write a server (C27, F24).
class TestCheckFileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void server_data();
    void server();
};

void TestCheckFileServer::server_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("folder");
    const auto good = [](const QString &text, const QString &host, int port = 21,
                         const QString &folder = {}) {
        QTest::addRow("C27 %s", qPrintable(text)) << text << host << port << folder;
    };
    good(u"ftp.example.com"_s, u"ftp.example.com"_s);
    good(u"localhost"_s, u"localhost"_s);
    good(u"my_host-1"_s, u"my_host-1"_s);
    good(u"ftp.example.com:2121"_s, u"ftp.example.com"_s, 2121);
    good(u"192.0.2.7"_s, u"192.0.2.7"_s);
    good(u"192.0.2.7:65535"_s, u"192.0.2.7"_s, 65535);
    good(u"[2001:db8::1]"_s, u"2001:db8::1"_s);
    good(u"[2001:db8::1]:2121"_s, u"2001:db8::1"_s, 2121);
    good(u"2001:db8::1"_s, u"2001:db8::1"_s);
    good(u"::1"_s, u"::1"_s);
    good(u"ftp://ftp.example.com"_s, u"ftp.example.com"_s);
    good(u"FTP://ftp.example.com/"_s, u"ftp.example.com"_s);
    good(u"ftp://ftp.example.com:2121/fota/x/"_s, u"ftp.example.com"_s, 2121, u"fota/x"_s);
    good(u"ftp://[2001:db8::1]:2121/fota"_s, u"2001:db8::1"_s, 2121, u"fota"_s);
    good(u"ftp://host/a.b/c_d/e-f"_s, u"host"_s, 21, u"a.b/c_d/e-f"_s);
    good(u" ftp.example.com "_s, u"ftp.example.com"_s);
    for (const QString &text : {u""_s,
                                u":21"_s,
                                u"host:"_s,
                                u"host:0"_s,
                                u"host:65536"_s,
                                u"host:99999999999"_s,
                                u"host:-1"_s,
                                u"host:+21"_s,
                                u"host:ftp"_s,
                                u"host:21:22"_s,
                                u"user@host"_s,
                                u"ftp://user:pw@host/"_s,
                                u"http://host"_s,
                                u"ftps://host"_s,
                                u"sftp://host"_s,
                                u"://host"_s,
                                u"ftp://"_s,
                                u"host/folder"_s,
                                u"ftp://host/../x"_s,
                                u"ftp://host/a b"_s,
                                u"ftp://host/./x"_s,
                                u"ftp://host/a//b"_s,
                                u"1234.1.1.1"_s,
                                u"1..2.3"_s,
                                u"[2001:db8::1"_s,
                                u"[2001:db8::1]x"_s,
                                u"[host]"_s,
                                u"2001:db8:::1"_s,
                                u"fe80::1%eth0"_s,
                                u"256.1.1.1"_s,
                                u"1.2.3"_s,
                                u"01.2.3.4"_s,
                                u"-host"_s,
                                u"host-"_s,
                                u"a..b"_s,
                                u".host"_s,
                                u"host."_s,
                                u"ho st"_s,
                                u"höst"_s,
                                u"host\""_s,
                                u"h,ost"_s,
                                u"host;x"_s,
                                QString(64, u'a'),
                                u"a."_s.repeated(127) + u"a"_s})
        QTest::addRow("C27 refused '%s'", qPrintable(text.left(20)))
            << text << QString() << 21 << QString();
}

void TestCheckFileServer::server()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const auto address = parseServerAddress(text);
    QCOMPARE(bool(address), !host.isEmpty());
    if (!address) {
        QCOMPARE(address.error().code, ErrorCode::BadServer);
        QVERIFY(!address.error().detail.isEmpty() && !address.error().detail.contains(u"pw"_s));
        return;
    }
    QCOMPARE(address->host, host);
    QTEST(address->port, "port");
    QTEST(address->folder, "folder");
    const auto again = parseServerAddress(address->text());
    QVERIFY(again && again->sameAs(*address));
}

QTEST_GUILESS_MAIN(TestCheckFileServer)
#include "tst_checkfile_server.moc"
