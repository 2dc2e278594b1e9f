#include "core/at/parsers.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Lines = QList<QByteArray>;
using Number = std::optional<int>;

class TestParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void csq_data();
    void csq();
    void cesq_data();
    void cesq();
    void registration_data();
    void registration();
    void registrationEvent_data();
    void registrationEvent();
    void context();
    void socket();
    void active_data();
    void active();
    void addresses_data();
    void addresses();
    void badNumber_data();
    void badNumber();
    void simState();
    void operatorName();
};

void TestParsers::fields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<Lines>>("expected");
    const std::optional<Lines> none;
    QTest::newRow("plain") << "+X: 1,2"_ba << std::optional(Lines{"1", "2"});
    QTest::newRow("A22 no blank") << "+X:1,2"_ba << std::optional(Lines{"1", "2"});
    QTest::newRow("A22 blanks") << " +X:  1 ,  2 "_ba << std::optional(Lines{"1", "2"});
    QTest::newRow("A22 other case") << "+x: 1"_ba << std::optional(Lines{"1"});
    QTest::newRow("R16 quotes") << R"(+X: "1","a b")"_ba << std::optional(Lines{"1", "a b"});
    QTest::newRow("comma in quotes") << R"(+X: "a,b",2)"_ba << std::optional(Lines{"a,b", "2"});
    QTest::newRow("empty fields") << "+X: ,"_ba << std::optional(Lines{"", ""});
    QTest::newRow("no field") << "+X:"_ba << std::optional(Lines{""});
    QTest::newRow("quote not closed") << R"(+X: "a,b)"_ba << none;
    QTest::newRow("other prefix") << "+Y: 1"_ba << none;
    QTest::newRow("prefix cut") << "+X"_ba << none;
    QTest::newRow("empty") << ""_ba << none;
}

void TestParsers::fields()
{
    QFETCH(const QByteArray, line);
    QFETCH(const std::optional<Lines>, expected);
    QCOMPARE(fieldsAfter("+X:", line), expected);
}

void TestParsers::csq_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Number>("rssiDbm");
    const auto row = [](const char *name, const char *line, Number dbm) {
        QTest::newRow(name) << QByteArray(line) << ErrorCode::None << dbm;
    };
    const auto bad = [](const char *name, const char *line) {
        QTest::newRow(name) << QByteArray(line) << ErrorCode::MalformedReply << Number();
    };
    row("session log of the note", "+CSQ: 25,3", -63);
    row("least", "+CSQ: 0,0", -113);
    row("most", "+CSQ: 31,7", -51);
    row("not known", "+CSQ: 99,99", {});
    row("A22 no blank", "+CSQ:25,3", -63);
    row("A22 blanks", "+CSQ: 25 , 3", -63);
    row("A22 more fields", "+CSQ: 25,3,1", -63);
    row("A22 other case", "+csq: 25,3", -63);
    bad("A21 rssi out of range", "+CSQ: 32,0");
    bad("A21 rssi 98", "+CSQ: 98,0");
    bad("A21 ber out of range", "+CSQ: 25,8");
    bad("one field", "+CSQ: 25");
    bad("A08 torn", "+CSQ: 2+CEREG: 1");
    bad("other line", "+CESQ: 25,3");
}

void TestParsers::csq()
{
    QFETCH(const QByteArray, line);
    QFETCH(const ErrorCode, code);
    QFETCH(const Number, rssiDbm);
    const Result<SignalQuality> got = parseCsq(line);
    QCOMPARE(got ? ErrorCode::None : got.error().code, code);
    QVERIFY(!got || got->rssiDbm == rssiDbm);
}

void TestParsers::cesq_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    QTest::addColumn<std::optional<double>>("rsrpDbm");
    QTest::addColumn<std::optional<double>>("rsrqDb");
    const std::optional<double> none;
    QTest::newRow("LTE") << "+CESQ: 99,99,255,255,20,46"_ba << true << std::optional(-95.0)
                         << std::optional(-10.0);
    QTest::newRow("least") << "+CESQ: 99,99,255,255,0,0"_ba << true << std::optional(-141.0)
                           << std::optional(-20.0);
    QTest::newRow("most") << "+CESQ: 99,99,255,255,34,97"_ba << true << std::optional(-44.0)
                          << std::optional(-3.0);
    QTest::newRow("not known") << "+CESQ: 20,0,255,255,255,255"_ba << true << none << none;
    QTest::newRow("A21 rsrq out of range")
        << "+CESQ: 99,99,255,255,35,46"_ba << false << none << none;
    QTest::newRow("A21 rsrp out of range")
        << "+CESQ: 99,99,255,255,20,98"_ba << false << none << none;
    QTest::newRow("five fields") << "+CESQ: 99,99,255,255,20"_ba << false << none << none;
}

void TestParsers::cesq()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, good);
    const Result<ExtendedSignal> got = parseCesq(line);
    QCOMPARE(got.has_value(), good);
    if (good) {
        QTEST(got->rsrpDbm, "rsrpDbm");
        QTEST(got->rsrqDb, "rsrqDb");
        QCOMPARE(got->rsrpDbm.has_value(), got->rsrpRaw != 255);
        if (got->rsrpDbm)
            QCOMPARE(*got->rsrpDbm, got->rsrpRaw - 141);
        if (got->rsrqDb)
            QCOMPARE(*got->rsrqDb, got->rsrqRaw / 2.0 - 20);
    }
}

void TestParsers::registration_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Number>("status");
    QTest::addColumn<Number>("technology");
    QTest::newRow("session log of the note") << "+CEREG: 0,1"_ba << Number(1) << Number();
    QTest::newRow("R13 roaming") << "+CEREG: 0,5"_ba << Number(5) << Number();
    QTest::newRow("R16 URC mode, five fields")
        << R"(+CEREG: 2,1,"1A2B","01A2B3C4",7)"_ba << Number(1) << Number(7);
    QTest::newRow("R16 hex without quotes")
        << "+CEREG: 2,1,1A2B,01A2B3C4,7"_ba << Number(1) << Number(7);
    QTest::newRow("R16 digits without quotes")
        << "+CEREG: 2,1,1234,12345678,9"_ba << Number(1) << Number(9);
    QTest::newRow("R16 three fields") << R"(+CEREG: 2,1,"1A2B")"_ba << Number(1) << Number();
    QTest::newRow("R16 technology not given")
        << R"(+CEREG: 2,1,"1A2B","01A2B3C4")"_ba << Number(1) << Number();
    QTest::newRow("R16 technology out of range")
        << R"(+CEREG: 2,1,"1A2B","01A2B3C4",16)"_ba << Number(1) << Number();
    QTest::newRow("A22 blanks") << "+cereg:0 , 1"_ba << Number(1) << Number();
    QTest::newRow("R12 a number nobody knows") << "+CEREG: 0,20"_ba << Number(20) << Number();
    QTest::newRow("A09 the event") << "+CEREG: 1"_ba << Number() << Number();
    QTest::newRow("A09 the event with its cell")
        << R"(+CEREG: 1,"1A2B","01A2B3C4",7)"_ba << Number() << Number();
    QTest::newRow("A09 the event, no quotes")
        << "+CEREG: 5,1234,12345678,7"_ba << Number() << Number();
    QTest::newRow("A21 status negative") << "+CEREG: 0,-1"_ba << Number() << Number();
    QTest::newRow("A21 status 20 digits")
        << "+CEREG: 0,12345678901234567890"_ba << Number() << Number();
    QTest::newRow("A21 mode is no number") << "+CEREG: x,1"_ba << Number() << Number();
    QTest::newRow("other command") << "+CGREG: 0,1"_ba << Number() << Number();
}

void TestParsers::registration()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Number, status);
    const Result<Registration> got = parseRegistration("+CEREG:", line);
    QVERIFY2((got ? Number(got->status) : Number()) == status,
             qPrintable(got ? QString::number(got->status) : got.error().detail));
    if (got)
        QTEST(got->accessTechnology, "technology");
    else
        QCOMPARE(got.error().code, ErrorCode::MalformedReply);
}

void TestParsers::registrationEvent_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Number>("status");
    QTest::addColumn<Number>("technology");
    QTest::newRow("A09 plain") << "+CEREG: 5"_ba << Number(5) << Number();
    QTest::newRow("A09 with its cell")
        << R"(+CEREG: 1,"1A2B","01A2B3C4",7)"_ba << Number(1) << Number(7);
    QTest::newRow("A09 no quotes") << "+CEREG: 1,1234,12345678,7"_ba << Number(1) << Number(7);
    QTest::newRow("A09 the answer") << "+CEREG: 0,1"_ba << Number() << Number();
    QTest::newRow("A21 hex") << "+CEREG: 0x1"_ba << Number() << Number();
    QTest::newRow("A21 empty") << "+CEREG: "_ba << Number() << Number();
    QTest::newRow("A08 no colon") << "+CEREG"_ba << Number() << Number();
}

void TestParsers::registrationEvent()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Number, status);
    const Result<Registration> got = parseRegistrationEvent("+CEREG:", line);
    QVERIFY((got ? Number(got->status) : Number()) == status);
    if (got)
        QTEST(got->accessTechnology, "technology");
}

void TestParsers::context()
{
    const PdpContext verizon{3, "IPV4V6", "VZWINTERNET"};
    for (const char *line :
         {R"(+CGDCONT: 3,"IPV4V6","VZWINTERNET","",0,0)", R"(+CGDCONT: 3,"IPV4V6","VZWINTERNET")",
          R"(+cgdcont:3 , "IPV4V6" , "VZWINTERNET" )", "+CGDCONT: 3,IPV4V6,VZWINTERNET"}) {
        const Result<PdpContext> got = parseContext(line);
        QVERIFY2(got && *got == verizon, line);
    }
    const Result<PdpContext> empty = parseContext(R"(+CGDCONT: 1,"IP","")");
    QVERIFY(empty && empty->apn.isEmpty());
    QVERIFY(!parseContext(R"(+CGDCONT: 3,"IP")"));
    QVERIFY(!parseContext(R"(+CGDCONT: 3,"IP","a)"));
}

void TestParsers::socket()
{
    const SocketConfig note{1, 3, {300, 90, 600, 50}};
    for (const char *line :
         {"#SCFG: 1,3,300,90,600,50", "#SCFG:1, 3 ,300,90,600,50", "#SCFG: 1,3,300,90,600,50,0"}) {
        const Result<SocketConfig> got = parseSocket(line);
        QVERIFY2(got && *got == note, line);
    }
    QVERIFY(!parseSocket("#SCFG: 1,3,300,90,600"));
}

void TestParsers::active_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<bool>>("expected");
    const std::optional<bool> none;
    QTest::newRow("active") << "#SGACT: 3,1"_ba << std::optional(true);
    QTest::newRow("not active") << "#SGACT: 3,0"_ba << std::optional(false);
    QTest::newRow("A22 no blank") << "#SGACT:3,1"_ba << std::optional(true);
    QTest::newRow("another context") << "#SGACT: 13,1"_ba << none;
    QTest::newRow("A21 neither") << "#SGACT: 3,2"_ba << none;
    QTest::newRow("N04 the activation's answer") << "#SGACT: ,"_ba << none;
    QTest::newRow("N05 addresses") << "#SGACT: 10.0.0.1,FE80::1"_ba << none;
    QTest::newRow("three fields") << "#SGACT: 3,1,1"_ba << none;
}

void TestParsers::active()
{
    QFETCH(const QByteArray, line);
    QTEST(parseActive(3, line), "expected");
}

void TestParsers::addresses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Lines>("expected");
    QTest::newRow("IPv4") << "#SGACT: 10.1.2.3"_ba << Lines{"10.1.2.3"};
    QTest::newRow("N05 IPv6 alone") << "#SGACT: 2001:db8::1"_ba << Lines{"2001:db8::1"};
    QTest::newRow("N05 both") << "#SGACT: 10.1.2.3,2001:db8::1"_ba
                              << Lines{"10.1.2.3", "2001:db8::1"};
    QTest::newRow("N05 both, blanks and quotes")
        << R"(#SGACT: "10.1.2.3" , "2001:DB8::1")"_ba << Lines{"10.1.2.3", "2001:DB8::1"};
    QTest::newRow("N05 IPv6 as 16 numbers") << "#SGACT: 32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1"_ba
                                            << Lines{"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1"};
    QTest::newRow("N05 context before it") << "#SGACT: 3,10.1.2.3"_ba << Lines{"10.1.2.3"};
    QTest::newRow("N04 stripped, as in the note's log") << "#SGACT:,"_ba << Lines{};
    QTest::newRow("N04 stripped") << "#SGACT: ,"_ba << Lines{};
    QTest::newRow("N04 zero") << "#SGACT: 0.0.0.0"_ba << Lines{};
    QTest::newRow("N04 zero, IPv6") << "#SGACT: ::"_ba << Lines{};
    QTest::newRow("N04 zero and one") << "#SGACT: 0.0.0.0,2001:db8::1"_ba << Lines{"2001:db8::1"};
    QTest::newRow("N04 nothing") << "#SGACT:"_ba << Lines{};
    QTest::newRow("N04 state, no address") << "#SGACT: 3,1"_ba << Lines{};
    QTest::newRow("no address") << "#SGACT: www.example.net"_ba << Lines{};
    QTest::newRow("T07 not only letters of an address") << "#SGACT: 10.0.0.1\x1b[2J"_ba << Lines{};
    QTest::newRow("too long") << "#SGACT: " + "1."_ba.repeated(33) << Lines{};
    QTest::newRow("other answer") << "+CGPADDR: 3,10.1.2.3"_ba << Lines{};
}

void TestParsers::addresses()
{
    QFETCH(const QByteArray, line);
    QTEST(parseAddresses("#SGACT:", line), "expected");
}

void TestParsers::badNumber_data() // A21: every numeric field of every answer
{
    QTest::addColumn<QByteArray>("line");
    const Lines bad{
        "",           " ",        "-1", "+1",   "0x1", "1.5", "1a", "1 1", "12345678901234567890",
        "4294967297", "\xd9\xa1", "\"", "\0"_ba};
    const Lines answers{"+CSQ: %,3",
                        "+CSQ: 25,%",
                        "+CESQ: 99,99,255,255,%,46",
                        "+CESQ: 99,99,255,255,20,%",
                        "+CEREG: %,1",
                        "+CEREG: 0,%",
                        "+CGDCONT: %,\"IP\",\"a\"",
                        "#SCFG: %,3,300,90,600,50",
                        "#SCFG: 1,%,300,90,600,50",
                        "#SCFG: 1,3,%,90,600,50",
                        "#SCFG: 1,3,300,%,600,50",
                        "#SCFG: 1,3,300,90,%,50",
                        "#SCFG: 1,3,300,90,600,%",
                        "#SGACT: %,1",
                        "#SGACT: 3,%",
                        "#FTPFSIZE: %",
                        "#CFVR: %",
                        "+COPS: %,0,\"a\",7",
                        "+CMEE: %",
                        "+CFUN: %"};
    for (const QByteArray &answer : answers) {
        for (const QByteArray &number : bad) {
            if (answer.startsWith("#FTPFSIZE") && number == "4294967297")
                continue; // a size may be larger than 32 bits
            QTest::addRow("A21 %s as %s", answer.constData(),
                          number.toPercentEncoding().constData())
                << QByteArray(answer).replace('%', number);
        }
    }
}

void TestParsers::badNumber()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!parseCsq(line) && !parseCesq(line) && !parseRegistration("+CEREG:", line)
            && !parseContext(line));
    QVERIFY(!parseSocket(line) && !parseActive(3, line) && !parseFileSize(line)
            && !parseSubVersion(line) && !parseOperator(line));
    QVERIFY(!parseErrorMode(line) && !parseFunction(line));
    QCOMPARE(parseCsq(line).error().code, ErrorCode::MalformedReply);
}

void TestParsers::simState()
{
    QCOMPARE(*parseSimState("+CPIN: READY"), "READY"_ba);
    QCOMPARE(*parseSimState("+CPIN:SIM PIN"), "SIM PIN"_ba);
    QVERIFY(!parseSimState("+CPIN: "));
    QVERIFY(!parseSimState("READY"));
    QCOMPARE(*parseFileSize("#FTPFSIZE: 123456789012"), 123456789012);
    QVERIFY(!parseFileSize("#FTPFSIZE: 1234567890123"));
    QCOMPARE(*parseSubVersion("#CFVR: 4"), 4);
    QCOMPARE(*parseErrorMode("+CMEE: 2"), 2);
    QVERIFY(!parseErrorMode("+CMEE: 3"));
    QCOMPARE(*parseFunction("+CFUN: 4,0"), 4);
    QVERIFY(!isRegistrationAnswer("+CEREG"));
}

void TestParsers::operatorName()
{
    QCOMPARE(*parseOperator("+COPS: 0,0,\"Verizon\",7"), "Verizon"_ba);
    QCOMPARE(*parseOperator("+COPS: 0,0,\"a, b\",7"), "a, b"_ba);
    QCOMPARE(*parseOperator("+COPS: 0"), QByteArray());
    QVERIFY(!parseOperator("+COPS: "));
}

QTEST_GUILESS_MAIN(TestParsers)
#include "tst_parsers.moc"
