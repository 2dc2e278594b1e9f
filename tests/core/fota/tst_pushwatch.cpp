#include "core/fota/pushwatch.h"

#include "core/at/catalogue.h"

#include <QTest>

using namespace fota;

using Kind = PushEvent::Kind;

/// The texts of at-commands, section 4: each in the family's own spelling and in other ones.
class TestPushWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void inAnyCase_data() { reads_data(); }
    void inAnyCase();
    void otherLines_data();
    void otherLines();
    void beginningAndEnd();
};

void TestPushWatch::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code"); ///< -1: none
    QTest::addColumn<bool>("ofAnyDownload");
    const auto row = [](const char *line, Kind kind, int code = -1, bool any = false) {
        QTest::newRow(line) << QByteArray(line) << kind << code << any;
    };
    // LE910 V2
    row("#OTAEV: Do you want to upgrade the firmware?", Kind::Question);
    row("#OTAEV: User Answer Timeout", Kind::AnswerTimeout);
    row("#OTAEV: Automatic Fw Upgrade Requested", Kind::Requested);
    row("#OTAEV: Automatic FW Upgrade Requeste", Kind::Requested);
    row("#OTAEV: Start Fw Download", Kind::Downloading);
    row("#OTAEV: Fw Download Complete", Kind::Downloaded);
    row("#OTAEV: Module Upgraded To New FW", Kind::Succeeded);
    row("#OTAEV: Server notified about successfull FW Upgrade", Kind::Reported);
    row("#OTAEV: Server notified about successful FW Upgrade", Kind::Reported);
    row("#OTAEV: OTA FW Upgrade Failed", Kind::Failed);
    row("#OTAEV:OTA  FW Upgrade Failed", Kind::Failed);
    // LE910Cx and its kin
    row("#OTAEV: \"DOWNLOAD STARTED\"", Kind::Downloading, -1, true);
    row("#OTAEV: \"DOWNLOAD COMPLETED\"", Kind::Downloaded, -1, true);
    row("#OTAEV: \"DOWNLOAD FAILED\"", Kind::Failed, -1, true);
    row("#OTAEV: \"INTEGRITY CHECK PASS\"", Kind::IntegrityGood, -1, true);
    row("#OTAEV: \"INTEGRITY CHECK FAIL\"", Kind::IntegrityBad, -1, true);
    row("#OTAEV: \"INTEGRITY CHECK FAIL\",10", Kind::IntegrityBad, 10, true);
    row("#OTAEV: \"INTEGRITY CHECK FAIL\",21", Kind::IntegrityBad, 21, true);
    row("#OTAEV: \"FOTA REQUEST DROPPED\"", Kind::Failed, -1, true);
    row("#LWM2MFOTARING: 0,\"DOWNLOAD\"", Kind::Downloading);
    row("#LWM2MFOTARING: 0,\"UPDATE\"", Kind::Updating);
    row("#LWM2MFOTARING: 0,\"SOMETHING\"", Kind::Other);
    // numbers
    row("#OTAEV: #907", Kind::SessionStarted, 907);
    row("#OTAEV: #911", Kind::Failed, 911);
    row("#OTAEV: #912", Kind::Failed, 912);
    row("#OTAEV: #913", Kind::Failed, 913);
    row("#OTAEV: #915", Kind::Failed, 915);
    row("#OTAEV: #916", Kind::Nothing, 916);
    row("#OTAEV: #918", Kind::Other, 918);
    row("#OTAEV: #919", Kind::Downloaded, 919);
    row("#OTAEV: #920,42", Kind::Progress, 920);
    row("#OTAEV: #921,123456", Kind::Downloading, 921);
    row("#OTAEV: #929,200", Kind::Succeeded, 200);
    row("#OTAEV: #929: 402", Kind::Failed, 402);
    row("#OTAEV: #929,403", Kind::Failed, 403);
    row("#OTAEV: #929,404", Kind::Failed, 404);
    row("#OTAEV: #929,406", Kind::Failed, 406);
    row("#OTAEV: #929,410", Kind::Failed, 410);
    row("#OTAEV: #929", Kind::Other, 929);
    row("#OTAEV: #930", Kind::Reported, 930);
    row("#OTAEV: #DREL", Kind::Released);
    row("#DREL", Kind::Released);
    // of the family, not known
    row("#OTAEV: Something Else", Kind::Other);
    row("#OTAEV:", Kind::Other);
    row("#OTAEV: #99999999999", Kind::Other);
}

void TestPushWatch::reads()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    const std::optional<PushEvent> event = parsePushEvent(line + "\r\n");
    QVERIFY(event);
    QTEST(event->kind, "kind");
    QCOMPARE(event->code.value_or(-1), code);
    QTEST(event->ofAnyDownload, "ofAnyDownload");
    QCOMPARE(event->text, line);
    QVERIFY(isUnsolicited(line));
}

void TestPushWatch::inAnyCase()
{
    QFETCH(QByteArray, line);
    for (const QByteArray &spelled : {line.toLower(), line.toUpper()}) {
        const std::optional<PushEvent> event = parsePushEvent(spelled);
        QVERIFY(event);
        QTEST(event->kind, "kind");
        QVERIFY(isUnsolicited(spelled));
    }
}

void TestPushWatch::otherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", "OK", "+CEREG: 1", "#SGACT: 10.0.0.1", "#DRELX", "30.00.001", "OTAEV: #907",
          "AT#OTAEV", "NO CARRIER", "+GMR: #OTAEV: #907",
          // in quotes, or as an echo
          "\"#OTAEV: Start Fw Download\"", "'#OTAEV: #907'",
          "AT#FTPGETOTA=\"#OTAEV: Start Fw Download\",0", "AT#OTAEV: Start Fw Download",
          "+CGDCONT: 3,\"IP\",\"#OTAEV: #907\"", "#FTPMSG: 226 #OTAEV: Start Fw Download"})
        QTest::newRow(line) << QByteArray(line);
}

void TestPushWatch::otherLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parsePushEvent(line));
}

void TestPushWatch::beginningAndEnd()
{
    QCOMPARE(parsePushEvent("#OTAEV: #920,42")->percent, std::optional(42));
    QVERIFY(!parsePushEvent("#OTAEV: #920,142")->percent);
    QVERIFY(beginsPush(Kind::Question) && beginsPush(Kind::Downloading));
    QVERIFY(endsPush(Kind::Succeeded) && endsPush(Kind::Failed) && endsPush(Kind::AnswerTimeout));
    for (int i = 0; i <= int(Kind::Other); ++i) // no event is both
        QVERIFY(!(beginsPush(Kind(i)) && endsPush(Kind(i))));
}

QTEST_GUILESS_MAIN(TestPushWatch)
#include "tst_pushwatch.moc"
