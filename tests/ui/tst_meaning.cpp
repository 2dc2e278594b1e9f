#include "ui/log/decodedwords.h"
#include "ui/log/errornumbers.h"
#include "ui/log/meaning.h"

#include <QTest>

using namespace fota;
using Direction = LogEntry::Direction;

/// What the side panel of the log says of a line.
class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bareLinesAreReadWithTheirCommand();
    void guessedDirectionIsTold();
    void everyLineHasATitle_data();
    void everyLineHasATitle();
    void secretsAreNamed();
    void oddBytesAreHexadecimal();
    void longLinesAreCut();
    void nothingSteers();
    void wordsBesideTheLine_data();
    void wordsBesideTheLine();
};

namespace {

Meaning of(const QByteArray &text, Direction direction, const QByteArray &command = {})
{
    LogArena arena;
    if (!command.isEmpty())
        arena.append({{0, Direction::Sent, "4.c", command}});
    arena.append({{1, direction, "", text}});
    return meaningOf(arena, arena.size() - 1);
}

/// All of it in one text.
QString told(const Meaning &meaning)
{
    QStringList all{meaning.title, meaning.context, meaning.summary};
    for (const MeaningField &field : meaning.fields)
        all << QStringLiteral("%1=%2 (%3)").arg(field.name, field.value, field.words);
    return all.join(QStringLiteral(" | "));
}

} // namespace

void TestMeaning::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QStringList>("tells");
    using Parts = std::initializer_list<const char *>;
    const auto row = [](const char *line, Direction direction, Parts tells) {
        QStringList parts;
        for (const char *part : tells)
            parts << QString::fromUtf8(part);
        QTest::newRow(line) << QByteArray(line) << int(direction) << parts;
    };
    const auto received = [&](const char *line, Parts tells) {
        row(line, Direction::Received, tells);
    };
    const auto sent = [&](const char *line, Parts tells) { row(line, Direction::Sent, tells); };
    received("+CSQ: 25,3", {"Signal strength", "25 (−63 dBm, excellent)", "3 (class 3 of 0 to 7"});
    received("+CSQ: 99,99", {"99 (not known)"});
    received("+CSQ: 77,0", {"77 (not a value of the standard)"});
    received("+CESQ: 99,99,255,255,20,40",
             {"(RSCP)=255 (not known)", "(RSRQ)=20 (−10 dB", "(RSRP)=40 (−101 dBm, good)"});
    received("+CEREG: 2,5,\"2242\",\"0B5D121\",7",
             {"reports=2", "registration=5 (roaming)", "area=2242 (8770 in decimal)",
              "technology=7 (LTE)"});
    row("+CEREG: 1", Direction::Unsolicited, {"registration=1 (home network)"});
    received("+CGREG: 0,3", {"Registration for packet data", "registration=3 (denied)"});
    received("+CREG: 0,2", {"Registration for calls and SMS", "registration=2 (searching)"});
    received("+COPS: 0,0,\"Verizon\",8", {"chosen by the module", "operator=Verizon", "Cat M1"});
    received("+COPS: 0", {"choice=0"});
    received("#SGACT: 3,1", {"context=3", "state=1 (open)"});
    received("#SGACT: 100.64.12.9", {"address=100.64.12.9 (private"});
    received("+CGACT: 3,0", {"state=0 (closed)"});
    received("+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\",\"\",0,0",
             {"context=3", "type=IPV4V6 (IPv4 and IPv6)", "APN=VZWINTERNET"});
    received("+CPIN: SIM PUK", {"State of the SIM", "blocked"});
    received("#CCID: 89148000001234567890", {"Number of the SIM card"});
    received("+CFUN: 4", {"the radio is off"});
    received("+CMEE: 1", {"errors have a number"});
    received("#SCFG: 1,3,300,90,600,50",
             {"packet size=300 (300 B)", "limit to connect=600 (1 min)", "sending=50 (5 s)"});
    received("#FTPFSIZE: 412000", {"Size of a file on the server", "412 kB"});
    received("#FTPMSG: 530 Login incorrect", {"the login was refused"});
    received("#FTPGETPKT: a.csv,0,1", {"file=a.csv", "all of it has come"});
    received("+CME ERROR: 10", {"+CME", "no SIM in the module", "number=10"});
    received("+CME ERROR: SIM not inserted", {"no SIM in the module", "number=10"});
    received("+CME ERROR: 4711", {"does not know the reason", "number=4711"});
    received("+CMS ERROR: 330", {"+CMS", "SMS centre"});
    received("OK", {"Final result", "ended well"});
    received("ERROR", {"refused"});
    received("CONNECT", {"Data mode"});
    received("NO CARRIER", {"End of the data mode"});
    row("#OTAEV: Do you want to upgrade the firmware?", Direction::Unsolicited,
        {"waits for an answer", "told by the module without being asked"});
    row("#OTAEV: \"INTEGRITY CHECK FAIL\",21", Direction::Unsolicited,
        {"does not fit the running version", "number=21"});
    row("#OTAEV: #920 42", Direction::Unsolicited, {"42 %"});
    row("#LWM2MFOTARING: 0,\"DOWNLOAD\"", Direction::Unsolicited, {"download of an update begins"});
    row("#DREL", Direction::Unsolicited, {"data session of the update is over"});
    row("#QSS: 1,3", Direction::Unsolicited, {"SIM is ready"});
    received("#FWSWITCH: 1,0", {"Choice of the firmware image", "image number 1"});
    received("+XYZ: 1,2", {"does not know", "value 1=1", "value 2=2"});

    sent("AT+CSQ", {"Signal strength", "sent to the module", "command=AT+CSQ"});
    sent("at+cereg?", {"Registration in the LTE network", "asks for the present value"});
    sent("AT#OTAUPW=?", {"Does the module take a delta file", "asks which values it takes"});
    sent("AT#SGACT=3,1", {"Open a data context", "context=3", "state=1 (open)"});
    sent("AT#SGACT=3,0", {"Close a data context", "state=0 (closed)"});
    sent("AT#FTPOPEN=\"203.0.113.7\",\"***\",\"***\",1",
         {"Open an FTP session", "server=203.0.113.7", "mode=1 (passive"});
    sent("AT#FTPGETOTA=\"a,b.bin\",0",
         {"download a delta file", "file=a,b.bin", "secured=0 (off)"});
    sent("AT#OTAUP=0", {"Apply the downloaded delta file", "applies it and restarts"});
    sent("AT#OTAUP=1", {"changes nothing"});
    sent("AT#OTASUAN=2", {"ask again later"});
    sent("AT#FWSWITCH=1", {"Choice of the firmware image", "the module restarts into it"});
    sent("AT#ENHRST=1,3", {"one restart", "after=3 (3 min)"});
    sent("AT#SCFG=1,3,300,90,600,50",
         {"Set a socket", "connection=1", "limit without data=90 (1 min 30 s)"});
    sent("AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"", {"Set a data context", "APN=VZWINTERNET"});
    sent("AT+CSQ;+CREG?", {"Several commands", "command=AT+CSQ", "command=AT+CREG"});
    sent("ATE0", {"Do not repeat what is sent"});
    sent("AT&K3", {"does not know"});
    sent("+++", {"Bytes to the module"});
}

void TestMeaning::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, direction);
    QFETCH(QStringList, tells);
    const QString all = told(of(line, Direction(direction)));
    for (const QString &part : std::as_const(tells))
        QVERIFY2(all.contains(part), qPrintable(all));
}

void TestMeaning::bareLinesAreReadWithTheirCommand()
{
    const QString model = told(of("ME910C1-NA", Direction::Received, "AT+GMM"));
    QVERIFY2(model.contains(QStringLiteral("Model of the module | answer to AT+GMM")),
             qPrintable(model));
    const QString strange = told(of("hello", Direction::Received, "ATI4"));
    QVERIFY2(strange.contains(QStringLiteral("answer to ATI4")), qPrintable(strange));
    LogArena arena;
    arena.append({{0, Direction::Received, {}, "hello"}}); // nothing was sent before
    QCOMPARE(meaningOf(arena, 0).title, QStringLiteral("A line of the module"));
}

void TestMeaning::guessedDirectionIsTold()
{
    LogArena arena;
    arena.append({{0, Direction::Sent, {}, "AT+GMM", true}, {0, Direction::Sent, {}, "AT+GMM"}});
    QCOMPARE(meaningOf(arena, 0).context,
             QStringLiteral("sent to the module, direction guessed from the text"));
    QCOMPARE(meaningOf(arena, 1).context, QStringLiteral("sent to the module"));
}

void TestMeaning::everyLineHasATitle_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"",
                             " ",
                             "AT",
                             "AT+",
                             "AT#",
                             "AT=",
                             "+",
                             "#",
                             "+:",
                             "+CSQ",
                             "+CSQ:",
                             "+CSQ: ",
                             "+CSQ: \"",
                             "+CEREG:",
                             "#SGACT:,",
                             "#SGACT:",
                             "+COPS: x,y,z",
                             "AT+CGDCONT=",
                             "AT#FTPOPEN=\"",
                             ";",
                             "AT;",
                             "+CME ERROR:",
                             "#OTAEV:",
                             "#OTAEV",
                             "AT+CSQ=,,,,,,,,",
                             "+CSQ: 999999999999,-1"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("zeros") << QByteArray(300, '\0');
    QTest::newRow("commas") << QByteArray("+CSQ: ") + QByteArray(300, ',');
}

void TestMeaning::everyLineHasATitle()
{
    QFETCH(QByteArray, line);
    for (const Direction direction :
         {Direction::Sent, Direction::Received, Direction::Unsolicited}) {
        const Meaning meaning = of(line, direction, "AT+CSQ");
        QVERIFY(!meaning.title.isEmpty());
        QVERIFY(!meaning.context.isEmpty());
    }
}

void TestMeaning::secretsAreNamed() // never shown: they are not in the log
{
    const QString all = told(of("AT#FTPOPEN=\"203.0.113.7\",***,***,***", Direction::Sent));
    QVERIFY2(all.contains(QStringLiteral("password=*** (a secret: not kept in the log)")),
             qPrintable(all));
}

void TestMeaning::oddBytesAreHexadecimal()
{
    const Meaning meaning = of(QByteArray("a\x1b[2Jb\0\xff!", 9), Direction::Received);
    const QStringList rows = meaning.bytes.split(u'\n');
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], QStringLiteral("61 1b 5b 32 4a 62 00 ff  a·[2Jb··"));
    QCOMPARE(rows[1], QStringLiteral("21                       !"));
    QVERIFY(of("+CSQ: 25,3", Direction::Received).bytes.isEmpty());
}

void TestMeaning::longLinesAreCut()
{
    const Meaning meaning = of(QByteArray(100'000, '\x01'), Direction::Received);
    QCOMPARE(meaning.bytes.count(u'\n'), 64);
    QVERIFY(meaning.bytes.endsWith(QStringLiteral("99488 more byte(s)")));
}

void TestMeaning::nothingSteers() // K15
{
    const QByteArray evil("\x1b[2J\xe2\x80\xae<b>");
    for (const QByteArray &line : {"+CSQ: " + evil, "#OTAEV: " + evil, "AT#FTPGET=\"" + evil + '"',
                                   "+CME ERROR: " + evil, evil}) {
        for (const Direction direction : {Direction::Sent, Direction::Received}) {
            const Meaning meaning = of(line, direction, "AT" + evil);
            const QString all = told(meaning);
            for (const QChar c : all)
                QVERIFY2(c.unicode() >= 0x20 && c != QChar(0x202e), qPrintable(all));
            QVERIFY(!meaning.bytes.isEmpty());
        }
    }
}

void TestMeaning::wordsBesideTheLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("signal") << QByteArray("+CSQ: 25,3")
                            << QStringLiteral("signal −63 dBm, bit errors class 3");
    QTest::newRow("CME") << QByteArray("+CME ERROR: 10") << QStringLiteral("no SIM in the module");
    QTest::newRow("CMS") << QByteArray("+CMS ERROR: 331") << QStringLiteral("no network");
    QTest::newRow("CMEE is no error") << QByteArray("+CMEE: 1") << QString();
    QTest::newRow("SIM") << QByteArray("+CPIN: SIM PIN")
                         << QStringLiteral("the SIM's PIN is wanted");
    QTest::newRow("update") << QByteArray("#OTAEV: Start Fw Download")
                            << QStringLiteral("the download of an update begins");
    QTest::newRow("nothing") << QByteArray("#CCID: 1") << QString();
}

void TestMeaning::wordsBesideTheLine()
{
    QFETCH(QByteArray, line);
    QTEST(decodedWords(line), "words");
}

QTEST_MAIN(TestMeaning)
#include "tst_meaning.moc"
