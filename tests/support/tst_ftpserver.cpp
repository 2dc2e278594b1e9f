#include "tests/support/ftpserver.h"

#include <curl/curl.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fota;
using namespace Qt::StringLiterals;

/// What a client of the server sees: libcurl's own result, the last reply and the bytes.
struct Download
{
    CURLcode code = CURLE_OK;
    long reply = 0;
    QByteArray bytes;
};

static size_t collect(char *data, size_t size, size_t count, void *into)
{
    static_cast<QByteArray *>(into)->append(data, qsizetype(size * count));
    return size * count;
}

static Download download(const FtpServer &server, const char *file, long limitMs = 10'000,
                         const char *password = "demo")
{
    const std::unique_ptr<CURL, void (*)(CURL *)> curl(curl_easy_init(), curl_easy_cleanup);
    Download result;
    const QByteArray url = "ftp://" + server.address().toLatin1() + '/' + file;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_USERNAME, "demo");
    curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, password);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, limitMs);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &result.bytes);
    result.code = curl_easy_perform(curl.get());
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &result.reply);
    return result;
}

class TestFtpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void serves();
    void readOnly();
    void wrongPassword();
    void fault_data();
    void fault();
    void byteExact_data();
    void byteExact();
    void neverEnds();
    void onlySomeTimes();
    void otherFilesUnharmed();
    void banner();
    void neverGreets();
    void diesAndReturns_data();
    void diesAndReturns();
    void saysWhyItDidNotStart();

private:
    QTemporaryDir m_folder;
    QByteArray m_content;
    std::unique_ptr<FtpServer> m_server;
};

void TestFtpServer::initTestCase()
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (int i = 0; i < 200'000; ++i)
        m_content += char(i * 7 + i / 251);
    for (const char *name : {"delta.bin", "other.bin"}) {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_content), m_content.size());
    }
}

void TestFtpServer::init()
{
    m_server = std::make_unique<FtpServer>(m_folder.path());
}

void TestFtpServer::serves()
{
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    const Download got = download(*m_server, "delta.bin");
    QCOMPARE(got.code, CURLE_OK);
    QCOMPARE(got.reply, 226L);
    QCOMPARE(got.bytes, m_content);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->count("USER"), 1);
    QCOMPARE(m_server->count("RETR"), 1);
    for (const FtpServer::Command &command : m_server->log()) {
        if (command.verb == "RETR")
            QCOMPARE(command.argument, QByteArray("delta.bin"));
        QVERIFY(command.verb != "PASS" || command.argument == "***");
    }
}

void TestFtpServer::readOnly()
{
    m_server->setWriter(u"writer"_s, u"secret"_s);
    QVERIFY(m_server->start());
    const auto remove = [this](const QByteArray &user, const QByteArray &password) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("USER " + user + "\r\nPASS " + password + "\r\nDELE gone.bin\r\nQUIT\r\n");
        QByteArray all;
        return QTest::qWaitFor([&] {
            all += socket.readAll();
            return socket.state() == QTcpSocket::UnconnectedState;
        })
                   ? all
                   : QByteArray();
    };
    QVERIFY(QFile::copy(m_folder.filePath(u"delta.bin"_s), m_folder.filePath(u"gone.bin"_s)));
    QVERIFY(remove("demo", "demo").contains("550 Not enough privileges"));
    QVERIFY(QFile::exists(m_folder.filePath(u"gone.bin"_s)));
    QVERIFY(remove("writer", "secret").contains("250 "));
    QVERIFY(!QFile::exists(m_folder.filePath(u"gone.bin"_s)));
}

void TestFtpServer::wrongPassword()
{
    QVERIFY(m_server->start());
    const Download got = download(*m_server, "delta.bin", 10'000, "wrong");
    QCOMPARE(got.code, CURLE_LOGIN_DENIED);
    QCOMPARE(got.reply, 530L);
}

void TestFtpServer::fault_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reply");

    using S = FtpServer;
    const int noAnswer = CURLE_OPERATION_TIMEDOUT; // libcurl's word for a 421, too
    QTest::newRow("F04 login refused") << S::refuseLogin() << int(CURLE_LOGIN_DENIED) << 530;
    QTest::newRow("F05 busy at login") << S::busy() << noAnswer << 421;
    QTest::newRow("F05 busy at connect") << S::busy(u"connect"_s) << noAnswer << 421;
    QTest::newRow("F05 busy in mid-session") << S::busy(u"RETR"_s) << noAnswer << 421;
    QTest::newRow("F07 file missing")
        << S::missing(u"delta.bin"_s) << int(CURLE_REMOTE_FILE_NOT_FOUND) << 550;
    QTest::newRow("F12 cut") << S::cut(1000) << int(CURLE_PARTIAL_FILE) << 426;
    QTest::newRow("F12 cut, and told it is whole")
        << S::cut(1000, {}, u"226 Transfer complete."_s) << int(CURLE_OK) << 226;
    QTest::newRow("F14 connection reset before the file")
        << S::dropConnection(u"RETR"_s) << int(CURLE_RECV_ERROR) << 0;
    QTest::newRow("F03 no answer to a command") << S::mute(u"RETR"_s) << noAnswer << 0;
    QTest::newRow("F25 size not supported") << S::sizeUnsupported() << int(CURLE_OK) << 226;
}

void TestFtpServer::fault()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, code);
    QFETCH(int, reply);
    QVERIFY(m_server->start());
    // Without a size libcurl judges a transfer by the server's word alone, as a module may.
    QVERIFY(m_server->setFaults({fault, FtpServer::sizeUnsupported()}));
    const bool waits = code == CURLE_OPERATION_TIMEDOUT && reply == 0;
    const Download got = download(*m_server, "delta.bin", waits ? 500 : 10'000);
    QCOMPARE(int(got.code), code);
    if (reply > 0)
        QCOMPARE(got.reply, long(reply));
}

void TestFtpServer::byteExact_data()
{
    QTest::addColumn<bool>("stall");
    QTest::addColumn<int>("byte");
    for (const int byte : {0, 1, 65'536, 199'999}) {
        QTest::addRow("F12 cut at %d", byte) << false << byte;
        QTest::addRow("F10 stall at %d", byte) << true << byte;
    }
}

void TestFtpServer::byteExact()
{
    QFETCH(bool, stall);
    QFETCH(int, byte);
    QVERIFY(m_server->start());
    QVERIFY(m_server->setFaults({stall ? FtpServer::stall(byte) : FtpServer::cut(byte)}));
    const Download got = download(*m_server, "delta.bin", stall ? 500 : 10'000);
    QVERIFY(got.code == (stall ? CURLE_OPERATION_TIMEDOUT : CURLE_PARTIAL_FILE));
    QCOMPARE(got.bytes, m_content.first(byte));
}

void TestFtpServer::neverEnds()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->setFaults({FtpServer::stall(-1), FtpServer::sizeUnsupported()}));
    const Download got = download(*m_server, "delta.bin", 500);
    QCOMPARE(got.code, CURLE_OPERATION_TIMEDOUT); // F20: every byte is there, its end is not
    QCOMPARE(got.bytes, m_content);

    QVERIFY(m_server->setFaults({FtpServer::drip(10, 50)}));
    QElapsedTimer since;
    since.start();
    const Download slow = download(*m_server, "delta.bin", 600);
    QCOMPARE(slow.code, CURLE_OPERATION_TIMEDOUT); // F19
    QVERIFY2(slow.bytes.size() >= 10 && slow.bytes.size() <= 10 * (since.elapsed() / 50 + 1),
             qPrintable(QString::number(slow.bytes.size())));
    QCOMPARE(slow.bytes, m_content.first(slow.bytes.size()));

    QVERIFY(m_server->setFaults({}));
    QCOMPARE(download(*m_server, "delta.bin").bytes, m_content); // the server is as good as new
}

void TestFtpServer::onlySomeTimes()
{
    QVERIFY(m_server->start());
    FtpServer::Fault fault = FtpServer::missing(u"delta.bin"_s);
    fault["skip"_L1] = 1;
    fault["times"_L1] = 1;
    QVERIFY(m_server->setFaults({fault}));
    QCOMPARE(download(*m_server, "delta.bin").code, CURLE_OK);
    QCOMPARE(download(*m_server, "delta.bin").code, CURLE_REMOTE_FILE_NOT_FOUND);
    QCOMPARE(download(*m_server, "delta.bin").code, CURLE_OK);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 3);
}

void TestFtpServer::otherFilesUnharmed()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->setFaults({FtpServer::cut(10, u"delta.bin"_s)}));
    QCOMPARE(download(*m_server, "other.bin").bytes, m_content);
    QCOMPARE(download(*m_server, "delta.bin").bytes.size(), 10);

    QVERIFY(m_server->setFaults({FtpServer::wrongSize(7, u"delta.bin"_s)}));
    const auto asked = [this](const QByteArray &file) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("USER demo\r\nPASS demo\r\nTYPE I\r\nSIZE " + file + "\r\nQUIT\r\n");
        QByteArray all;
        const bool ended = QTest::qWaitFor([&] {
            all += socket.readAll();
            return socket.state() == QTcpSocket::UnconnectedState;
        });
        return ended ? all : QByteArray();
    };
    QVERIFY(asked("delta.bin").contains("213 200007\r\n"));
    QVERIFY(asked("other.bin").contains("213 200000\r\n"));
}

void TestFtpServer::banner()
{
    const QString hostile = u"220-\x1b[31m<b>one</b>\r\n220-+CME ERROR: 3\r\n220 OK \u202e"_s;
    m_server->setBanner(hostile);
    QVERIFY(m_server->start());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QByteArray all;
    QTRY_COMPARE((all += socket.readAll()), hostile.toUtf8() + "\r\n"); // F08
}

void TestFtpServer::neverGreets()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->setFaults({FtpServer::mute(u"connect"_s)}));
    QCOMPARE(download(*m_server, "delta.bin", 400).code, CURLE_OPERATION_TIMEDOUT); // F03
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->log().size(), 0);
}

void TestFtpServer::diesAndReturns_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<FtpServer::When>("when");
    for (const char *verb : {"USER", "PASS", "TYPE", "RETR"}) {
        QTest::addRow("before %s", verb) << QString::fromLatin1(verb) << FtpServer::When::Before;
        QTest::addRow("after %s", verb) << QString::fromLatin1(verb) << FtpServer::When::After;
    }
}

void TestFtpServer::diesAndReturns()
{
    QFETCH(QString, verb);
    QFETCH(FtpServer::When, when);
    QVERIFY(m_server->start());
    const quint16 port = m_server->port();
    QVERIFY(m_server->setFaults({FtpServer::die(verb, when)}));
    const Download got = download(*m_server, "delta.bin");
    QVERIFY(got.code != CURLE_OK && got.code != CURLE_OPERATION_TIMEDOUT);
    QTRY_VERIFY(!m_server->isRunning());
    QVERIFY(m_server->setFaults({}));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QCOMPARE(m_server->port(), port);
    QCOMPARE(download(*m_server, "delta.bin").bytes, m_content);
}

void TestFtpServer::saysWhyItDidNotStart()
{
    FtpServer nowhere(m_folder.filePath(u"absent"_s));
    QVERIFY(!nowhere.start());
    QVERIFY2(nowhere.errorText().contains(u"absent"_s), qPrintable(nowhere.errorText()));
    QVERIFY(!nowhere.settle());
}

QTEST_GUILESS_MAIN(TestFtpServer)
#include "tst_ftpserver.moc"
