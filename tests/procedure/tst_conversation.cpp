#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Engine and simulated module: the commands that reach the module are those of the note's log in
/// the note's order, with what identification and the decisions of the procedure add, and nothing
/// else.
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsOfTheNote();
    void sameUnder_data();
    void sameUnder();
    void alreadyCurrentClosesEverything();
    void checkAppliesNothing();
    void transcriptReadsAsTheNotes();
    void secondPass();
};

namespace {

/// What the note's log sends, and nothing that was added: for comparing the order.
QList<QByteArray> notesOwn(const QList<QByteArray> &commands)
{
    const QList<QByteArray> starts{
        "AT+GMM",    "AT+GMR",      "AT#SCFG=",   "AT+CGDCONT=",   "AT+CSQ",      "AT+CEREG?",
        "AT#SGACT=", "AT#FTPOPEN=", "AT#FTPGET=", "AT#FTPGETOTA=", "AT#FTPCLOSE", "AT#OTAUP="};
    QList<QByteArray> own;
    for (const QByteArray &command : commands) {
        if (std::ranges::any_of(starts,
                                [&](const QByteArray &start) { return command.startsWith(start); }))
            own.append(command);
    }
    return own;
}

const QList<QByteArray> kWhole{"AT+GMM",
                               "AT+GMR",
                               "AT+CGSN",
                               "AT+CPIN?",
                               "AT#CCID", // identification
                               "AT#SCFG?",
                               "AT#SCFG=1,3,300,90,600,50", // 4.a
                               "AT+CGDCONT?",
                               "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"", // 4.b
                               "AT+CSQ",
                               "AT+CEREG?",
                               "AT#SGACT=3,1", // 4.c to 4.e
                               "AT#FTPTO=1000",
                               "AT#FTPOPEN=\"203.0.113.7:21\",\"bench\",\"s3cret-canary\",1",
                               "AT#FTPTYPE=0", // 4.f
                               "AT#FTPFSIZE=\"firmwarecheck.csv\"",
                               "AT#FTPGET=\"firmwarecheck.csv\"", // 4.g
                               "AT+GMR",                          // 4.h
                               "AT#FTPFSIZE=\"30.00.001-B026_FOTA.bin\"",
                               "AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0", // 4.k
                               "AT#FTPCLOSE",
                               "AT#SGACT=3,0", // 4.l, 4.m
                               "AT+GMM",
                               "AT+GMR",
                               "AT+CGSN",
                               "AT+CMEE?",   // 4.m: still the same module, and not restarted?
                               "AT#OTAUP=0", // 4.n
                               "AT+GMM",
                               "AT+GMR",
                               "AT+CGSN", // 4.p
                               "AT+CGDCONT?",
                               "AT+CPIN?",
                               "AT+CEREG?"}; // does it work as before?

} // namespace

void TestConversation::commandsOfTheNote()
{
    EngineBench bench;
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.result->now, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(bench.result->restarts, 3);
    QCOMPARE(bench.commands(), kWhole);
    QCOMPARE(bench.path(), u"abcdefghijklmnopqt"_s);
    QCOMPARE(bench.violations(), QStringList());
}

void TestConversation::sameUnder_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("sameOrder");

    const auto fault = [](const QByteArray &rest) {
        return QByteArray("\"faults\": [{") + rest + "}]";
    };
    QTest::newRow("P13 back under another name")
        << QByteArray("\"apply\": {\"newName\": true}") << true;
    QTest::newRow("silent UART") << QByteArray("\"apply\": {\"portVanishes\": false}") << true;
    QTest::newRow("U09 first answer 3.5 s late")
        << QByteArray("\"apply\": {\"firstAnswerLateMs\": 3500}") << true;
    QTest::newRow("A04 one byte at a time")
        << fault("\"at\": \"*\", \"do\": \"chunk\", \"sizes\": [1]") << true;
    QTest::newRow("A07 URC inside every reply")
        << fault("\"at\": \"*\", \"do\": \"insert\", \"where\": \"between\", \"bytes\": "
                 "\"\\r\\n+CEREG: 1\\r\\n\"")
        << true;
    QTest::newRow("A06 URC before every reply")
        << fault("\"at\": \"*\", \"do\": \"insert\", \"where\": \"before\", \"bytes\": "
                 "\"\\r\\n#QSS: 3\\r\\n\"")
        << true;
    QTest::newRow("U05 one restart") << QByteArray("\"apply\": {\"resets\": 1}") << true;
    QTest::newRow("U07 answers between the restarts")
        << QByteArray("\"apply\": {\"answersBetween\": true}") << false;
    QTest::newRow("A01 echo stays on") << QByteArray("\"apply\": {\"echo\": true}") << true;
    QTest::newRow("U20 takes 25 minutes") << QByteArray("\"apply\": {\"seconds\": 1500}") << true;
    QTest::newRow("P18 in data mode at the start")
        << QByteArray("\"start\": {\"dataMode\": true}") << true;
    QTest::newRow("A24 answers in numbers")
        << QByteArray("\"start\": {\"verbose\": false}") << true;
    QTest::newRow("R05 SIM busy four times") << QByteArray("\"sim\": {\"busyAnswers\": 4}") << true;
    QTest::newRow("R06 no signal at first")
        << QByteArray("\"radio\": {\"csq\": [99, 99, 21]}") << false;
    QTest::newRow("R09 registers late")
        << QByteArray("\"radio\": {\"cereg\": [0, 2, 2, 1]}") << false;
    QTest::newRow("N03 context active already")
        << QByteArray("\"contexts\": [{\"id\": 3, \"type\": \"IPV4V6\", \"apn\": "
                      "\"vzwinternet\"}], \"start\": {\"active\": [3]}")
        << false;
    QTest::newRow("F17 FTP open already")
        << QByteArray("\"contexts\": [{\"id\": 3, \"type\": \"IPV4V6\", \"apn\": "
                      "\"VZWINTERNET\"}], \"start\": {\"active\": [3], \"ftpOpen\": true}")
        << false;
    QTest::newRow("A14 no file size")
        << fault("\"at\": \"AT#FTPFSIZE\", \"do\": \"err\", \"code\": 4") << false;
    QTest::newRow("U02 no answer to the apply")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"mute\"") << true;
    QTest::newRow("U08 version refused five times")
        << fault("\"at\": \"AT+GMR\", \"when\": \"after\", \"visit\": [1, 5], \"do\": \"err\", "
                 "\"code\": 100")
        << false;
    QTest::newRow("F12 first download is cut")
        << fault("\"at\": \"AT#FTPGETOTA\", \"visit\": 1, \"do\": \"ftp\", \"mode\": \"cut 40%\"")
        << false;
}

void TestConversation::sameUnder()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, sameOrder);
    EngineBench bench("{\"module\": \"ME910C1-NA\", " + more + '}');
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Updated,
             qPrintable(Verdict::name(bench.result->verdict) + u' ' + bench.result->step + u' '
                        + bench.result->fault + u' ' + bench.result->error.detail
                        + bench.result->error.where));
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
    if (sameOrder)
        QCOMPARE(notesOwn(bench.commands()).first(13), notesOwn(kWhole).first(13));
}

void TestConversation::alreadyCurrentClosesEverything()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"firmware\": \"30.00.001-B026_FOTA\"}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QCOMPARE(bench.path(), u"abcdefghirst"_s);
    QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
    QCOMPARE(bench.commands().last(2), (QList<QByteArray>{"AT#FTPCLOSE", "AT#SGACT=3,0"}));
    QCOMPARE(bench.violations(), QStringList());
}

void TestConversation::checkAppliesNothing()
{
    EngineBench bench;
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(bench.result->target, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(bench.result->file, u"30.00.001-B026_FOTA.bin"_s);
    QCOMPARE(bench.path(), u"abcdefghijrst"_s);
    QCOMPARE(bench.count("AT#FTPGETOTA") + bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());

    Consent named; // the window's way: the check's findings are what the user agrees to
    named.imei = bench.result->imei;
    named.model = bench.result->model;
    named.from = bench.result->from;
    named.target = bench.result->target;
    named.file = bench.result->file;
    named.server = bench.result->server;
    bench.consent = named;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.violations(), QStringList());
}

void TestConversation::transcriptReadsAsTheNotes()
{
    EngineBench bench;
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    const QByteArray log = bench.transcript();
    QVERIFY(log.startsWith("[Tue Jan 09 13:18:18."));
    QVERIFY(log.contains("2018] AT#FTPOPEN=\"203.0.113.7:21\",\"***\",\"***\",1\n"));
    QVERIFY(log.contains("] CONNECT\n"));
    QVERIFY(log.contains("] 30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,***,***\n"));
    QVERIFY(log.contains("] NO CARRIER\n"));
    QVERIFY(log.contains("] 30.00.001-B026_FOTA\n"));
    QVERIFY(!log.contains("USERNAME") && !log.contains("PASSWORD"));
}

void TestConversation::secondPass()
{
    // The first apply leaves the old version, the second one works: two downloads, two applies.
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT#OTAUP\", \"visit\": "
                      "1, \"do\": \"apply\", \"mode\": \"old\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.result->passes, 2);
    QCOMPARE(bench.path(), u"abcdefghijklmnopqabcdefghijklmnopqt"_s);
    QCOMPARE(bench.count("AT#FTPGETOTA"), 2);
    QCOMPARE(bench.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
