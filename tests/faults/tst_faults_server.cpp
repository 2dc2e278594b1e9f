#include "tests/faults/support/faultbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// F: the server, what it says, and what it changes meanwhile.
class TestFaultsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badAddress_data();
    void badAddress();
    void loginIsTriedOnce();
    void secondTryWaits();
    void serverText_data();
    void serverText();
    void banner_data();
    void banner();
    void serverDies_data();
    void serverDies();
    void blockedData_data();
    void blockedData();
    void fileChangedBetween_data();
    void fileChangedBetween();
    void changedBetweenPasses_data();
    void changedBetweenPasses();
};

void TestFaultsServer::badAddress_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"", " ", "ftp://ftp.example.com", "ftp.example.com/x", "ftp example",
                             "ftp\"example", "ftp,21", "a;b",
                             "b\xc3\xbc"
                             "cher.example",
                             "ftp.example.com\r\nAT#OTAUP=0", "ftp\tx", "+++"})
        QTest::addRow("F24 %s", QByteArray(host).toPercentEncoding().constData())
            << QString::fromUtf8(host);
    QTest::newRow("F24 too long") << QString(300, u'a');
}

/// Nobody is told of it: not a byte is sent.
void TestFaultsServer::badAddress()
{
    QFETCH(QString, host);
    FaultBench bench;
    bench.putUpdate();
    RunRequest request = bench.request();
    request.server.host = host;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Refused, u"F24"_s), QString());
    QCOMPARE(bench.allCommands(), QList<QByteArray>());
}

void TestFaultsServer::loginIsTriedOnce() // covers F04
{
    FaultBench bench(fault(R"("at": "AT#FTPOPEN", "do": "ftp", "mode": "530")"));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"F04"_s), QString());
    QCOMPARE(bench.count("AT#FTPOPEN"), 1);
    QCOMPARE(bench.result->attempts, 1);
}

void TestFaultsServer::secondTryWaits() // covers F05, F01, F02
{
    for (const char *mode : {"421", "dns", "refused"}) {
        FaultBench bench(
            fault(QByteArray(R"("at": "AT#FTPOPEN", "do": "ftp", "mode": ")") + mode + '"'));
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        int inContext = 0;
        milliseconds last{0};
        for (const EngineBench::Heard &heard : bench.heard) {
            if (heard.command.startsWith("AT#SGACT=3,1"))
                inContext = 0;
            if (!heard.command.startsWith("AT#FTPOPEN"))
                continue;
            ++inContext;
            QVERIFY(inContext <= 2);
            QVERIFY(inContext == 1 || heard.at - last >= std::chrono::seconds(10));
            last = heard.at;
        }
        QVERIFY(bench.count("AT#FTPOPEN") > 1);
    }
}

void TestFaultsServer::serverText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("F08 A19 escape and bell") << QByteArray("530 \\u001b[2J\\u0007 no");
    QTest::newRow("F08 A20 markup") << QByteArray("550 <img src=x> <b>none</b>");
    QTest::newRow("F08 code of success") << QByteArray("226 OK, 226 Transfer complete");
    QTest::newRow("F08 very long") << QByteArray("550 ") + QByteArray(60'000, 'y');
    QTest::newRow("F08 1 MB") << QByteArray("550 ") + QByteArray(1 << 20, 'y');
    QTest::newRow("F08 many lines") << QByteArray("550-a\\r\\n").repeated(300) + "550 no";
    QTest::newRow("F08 A18 bytes that are no text") << QByteArray("550 \\u0000\\u0080\\u00ff");
    QTest::newRow("F08 a line OK in it") << QByteArray("550 no\\r\\nOK\\r\\n226 OK");
}

void TestFaultsServer::serverText()
{
    QFETCH(QByteArray, text);
    FaultBench bench(
        faults({R"("at": "AT#FTPGET=", "do": "err", "form": "plain")",
                "\"at\": \"AT#FTPMSG\", \"do\": \"reply\", \"bytes\": \"\\r\\n#FTPMSG: " + text
                    + "\\r\\n\\r\\nOK\\r\\n\""}));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, {}), QString());
    QVERIFY(bench.result->lastServerReply.size() <= 256);
    for (const char c : bench.transcript())
        QVERIFY2(c == '\n' || (uchar(c) >= ' ' && c != 0x7f), "a control byte in the transcript");
}

void TestFaultsServer::banner_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<V>("verdict");
    QTest::addColumn<QString>("id");
    const QByteArray escapes = "\\u001b[2J\\u001b]0;x\\u0007\\b\\u202e\\u200b";
    const QList<std::pair<const char *, QByteArray>> texts{
        {"F08 A18 bytes that are no text", "\\u0000\\u0080\\u00ff"},
        {"F08 A19 escape, bell, backspace, bidi", escapes},
        {"F08 A20 markup", "<img src=file:///etc/passwd><b>x</b>&amp;"},
        {"F08 many lines", QByteArray("welcome\\r\\n220-").repeated(300)},
        {"F08 codes of success",
         "226 OK, 226 Transfer complete\\r\\n230 OK, 230 Login successful"}};
    for (const auto &[name, text] : texts) {
        QTest::addRow("%s, welcome", name) << text << false << V::Updated << QString();
        QTest::addRow("%s, refused", name) << text << true << V::Failed << u"F04"_s;
    }
    QTest::newRow("F08 A15 1 MB") << QByteArray(1 << 20, 'y') << false << V::Failed << u"A15"_s;
}

void TestFaultsServer::banner() // that the module passes on, before its own answer
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, refused);
    QFETCH(const V, verdict);
    QFETCH(const QString, id);
    QList<QByteArray> all{
        R"("at": "AT#FTPOPEN", "do": "insert", "where": "before", "bytes": "\r\n220-)" + text
        + R"(\r\n220 ready\r\n")"};
    if (refused)
        all += R"("at": "AT#FTPOPEN", "do": "ftp", "mode": "530")";
    FaultBench bench(faults(all));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, id, verdict == V::Updated ? 1 : 0), QString());
    for (const char c : bench.transcript())
        QVERIFY2(c == '\n' || (uchar(c) >= ' ' && c != 0x7f), "a control byte in the transcript");
}

void TestFaultsServer::serverDies_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("id"); ///< empty: the run goes on
    const QByteArray during = R"("do": "ftp", "mode": "die")";
    const QByteArray before = R"("do": "err", "code": 615, "form": "numeric")"; // not connected
    const QByteArray reset = R"("do": "err", "code": 561, "form": "numeric")";  // disconnected
    for (const char *at : {"AT#FTPTYPE", "AT#FTPCWD", "AT#FTPGET=", "AT#FTPGETOTA"}) {
        QTest::addRow("F14 before %s", at) << QByteArray(at) << before << u"F14"_s;
        QTest::addRow("F14 reset in %s", at) << QByteArray(at) << reset << u"F14"_s;
    }
    for (const char *at : {"AT#FTPOPEN", "AT#FTPCWD", "AT#FTPFSIZE=\\\"firmwarecheck.csv\\\"",
                           "AT#FTPGET=", "AT#FTPFSIZE=\\\"update.bin\\\"", "AT#FTPGETOTA"})
        QTest::addRow("F14 in %s", at) << QByteArray(at) << during << u"F14"_s;
    // Nobody is connected yet, or any more; or the module asks its server for nothing.
    QTest::newRow("F14 A14 at AT#FTPTO") << "AT#FTPTO"_ba << reset << QString();
    QTest::newRow("F14 in AT#FTPCLOSE") << "AT#FTPCLOSE"_ba << during << QString();
    // What the server's last words were, nobody knows then.
    QTest::newRow("F14 before AT#FTPMSG")
        << "AT#FTPMSG"_ba << before + R"(}, {"at": "AT#FTPGETOTA", "do": "ftp", "mode": "die")"
        << u"F14"_s;
}

void TestFaultsServer::serverDies()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, members);
    QFETCH(const QString, id);
    FaultBench bench(fault("\"at\": \"" + at + "\", " + members));
    bench.putUpdate();
    bench.consent.passes = 1;
    RunRequest request = bench.request();
    request.server.folder = u"/"_s;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(id.isEmpty() ? V::Updated : V::Failed, id, id.isEmpty() ? 1 : 0),
             QString());
    // CLEAN, once: each context that was opened, and no session that was closed already.
    QCOMPARE(bench.count("AT#SGACT=3,0"), bench.count("AT#SGACT=3,1"));
    QVERIFY(bench.count("AT#FTPCLOSE") <= bench.count("AT#FTPOPEN") + 1);
}

void TestFaultsServer::blockedData_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QByteArray>("at");
    for (const char *mode : {"refused", "hole"}) {
        for (const bool active : {false, true}) {
            for (const char *at : {"AT#FTPGET=", "AT#FTPGETOTA"})
                QTest::addRow("F15 F03 %s at %s, %s", mode, at, active ? "active" : "passive")
                    << QByteArray(mode) << active << QByteArray(at);
        }
    }
}

void TestFaultsServer::blockedData() // either way: the other is offered, none flips by itself
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, active);
    QFETCH(const QByteArray, at);
    FaultBench bench(fault("\"at\": \"" + at + "\", \"do\": \"ftp\", \"mode\": \"" + mode + '"'));
    bench.putUpdate();
    RunRequest request = bench.request();
    request.server.active = active;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Failed, u"F15"_s), QString());
    QVERIFY(bench.count("AT#FTPOPEN=") > 1);
    for (const QByteArray &command : bench.allCommands()) {
        if (command.startsWith("AT#FTPOPEN="))
            QVERIFY2(command.endsWith(active ? ",0" : ",1"), "the mode changed by itself");
    }
    QCOMPARE(bench.result->seen.fact(Evidence::Fact::Active), std::optional<qint64>(active));
}

void TestFaultsServer::fileChangedBetween_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("asked"); ///< the consent is void
    QTest::newRow("F22 other version")
        << QByteArray("30.00.001-B027,update.bin,2031-01-31,,,\\r\\n") << true;
    QTest::newRow("F22 other file")
        << QByteArray("30.00.001-B026_FOTA,other.bin,2031-01-31,,,\\r\\n") << true;
    QTest::newRow("F22 other bytes, of the same size")
        << QByteArray("30.00.001-B026_FOTA,update.bin,2031-01-31,a.example.b,,\\r\\n") << true;
    QTest::newRow("F22 other size")
        << QByteArray("30.00.001-B026_FOTA,update.bin,2031-01-31,,,n3xt-canary\\r\\n# again\\r\\n")
        << true;
    QTest::newRow("F22 the same") << QByteArray(
        "30.00.001-B026_FOTA,update.bin,2031-01-31,,,n3xt-canary\\r\\n")
                                  << false;
    QTest::newRow("F22 C26 a date blocks no update")
        << QByteArray("30.00.001-B026_FOTA,update.bin,2031-02-01,,,n3xt-canary\\r\\n") << false;
}

void TestFaultsServer::fileChangedBetween()
{
    QFETCH(QByteArray, second);
    QFETCH(bool, asked);
    FaultBench bench(
        fault("\"at\": \"AT#FTPFSIZE=\\\"firmwarecheck.csv\\\"\", \"visit\": 2, \"do\": \"file\", "
              "\"name\": \"firmwarecheck.csv\", \"bytes\": \""
              + second + '"'));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, V::UpdateAvailable);
    Consent named;
    named.imei = bench.result->imei;
    named.model = bench.result->model;
    named.from = bench.result->from;
    named.target = bench.result->target;
    named.file = bench.result->file;
    named.sha256 = bench.result->fileSha256;
    named.server = bench.result->server;
    bench.consent = named;
    QVERIFY(bench.run(bench.request()));
    if (asked)
        QCOMPARE(bench.wrongEnd(V::Refused, u"F22"_s), QString());
    else
        QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), asked ? 0 : 1);
}

void TestFaultsServer::changedBetweenPasses_data()
{
    QTest::addColumn<QByteArray>("members");
    const QByteArray list =
        R"("at": "AT#FTPFSIZE=\"firmwarecheck.csv\"", "visit": 2, "do": "file", )"
        R"("name": "firmwarecheck.csv", "bytes": ")";
    QTest::newRow("F22 other version")
        << list + R"(30.00.001-B027,update.bin,2031-01-31,,,n3xt-canary\r\n")";
    QTest::newRow("F22 other bytes, of the same size")
        << list + R"(30.00.001-B026_FOTA,update.bin,2031-01-31,a.example.b,,\r\n")";
    for (const char *size : {"+1", "-1"})
        QTest::addRow("F22 F13 delta of another size, %s", size)
            << R"("at": "AT#FTPFSIZE=\"update.bin\"", "visit": 2, "do": "ftp", "mode": "size )"
                   + QByteArray(size) + '"';
}

/// One consent is for one list and one delta, however many passes it names.
void TestFaultsServer::changedBetweenPasses()
{
    QFETCH(const QByteArray, members);
    FaultBench bench(R"("apply": {"after": "old"}, )" + fault(members));
    bench.putUpdate();
    bench.consent.passes = 2;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::NotUpdated, u"F22"_s, 1), QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), 1);
}

QTEST_GUILESS_MAIN(TestFaultsServer)
#include "tst_faults_server.moc"
