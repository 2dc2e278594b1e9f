#include "core/log/identifierfields.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = IdentifierKind;
using Found = QList<Identifier>;

Q_DECLARE_METATYPE(fota::IdentifierKind)

/// K11: what is an identifier, and which fields of the dialogue hold one.
class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void addresses_data();
    void addresses();
    void values_data();
    void values();
    void tokens();
    void commands_data();
    void commands();
    void answers_data();
    void answers();
    void checkRows_data();
    void checkRows();
    void headers();
    void restsOfRows_data();
    void restsOfRows();
    void versions();
};

namespace QTest {
template<>
char *toString(const Found &found)
{
    QByteArray text;
    for (const Identifier &one : found)
        text += kindToken(one.kind) + '=' + one.value + ' ';
    return qstrdup(text.constData());
}
} // namespace QTest

void TestIdentifiers::names()
{
    QCOMPARE(keepableKind(u"imei"), std::optional(Kind::Imei));
    QCOMPARE(keepableKind(u"cell"), std::optional(Kind::Cell));
    QVERIFY(!keepableKind(u"password") && !keepableKind(u"IMEI") && !keepableKind(u""));
    QCOMPARE(kindToken(Kind::Address), "ADDRESS"_ba);
}

void TestIdentifiers::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("10.1.2.3", true);
    row("100.64.0.1", true);
    row("10.1.2.3.255.255.255.0", true);
    row("32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1", true);
    row("2001:db8::1", true);
    row("2001:0db8:0000:0000:0000:0000:0000:0001", true);
    row("fe80::1:2", true);
    row("0.0.0.0", false);
    row("127.0.0.1", false);
    row("255.255.255.0", false);
    row("::1", false);
    row("256.1.2.3", false);
    row("30.00.001.5", false); // a version: an address has no leading zeros
    row("20.10.522", false);
    row("1.2.3.4.5", false);
    row("13:18:18", false);
    row("13:18:18.344", false);
    row("1:2:3:4:5:6:7", false);
    row("2001::db8::1", false);
    row("", false);
}

void TestIdentifiers::addresses()
{
    QFETCH(const QByteArray, text);
    QTEST(isAddress(text), "expected");
}

void TestIdentifiers::values_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); ///< empty: it is none
    const auto row = [](Kind kind, const char *text, const char *value) {
        QTest::addRow("%s %s", kindToken(kind).constData(), text)
            << kind << QByteArray(text) << QByteArray(value);
    };
    row(Kind::Imei, "352099001761481", "352099001761481");
    row(Kind::Imei, "35-209900-176148-1", "352099001761481");
    row(Kind::Imei, "D1234", "");
    row(Kind::Iccid, "8914800000123456789F", "8914800000123456789");
    row(Kind::Iccid, "ERROR", "");
    row(Kind::Imsi, "310123456789012", "310123456789012");
    row(Kind::Imsi, "31012", "");
    row(Kind::Phone, "+15551234567", "15551234567");
    row(Kind::Phone, "", "");
    row(Kind::Host, "ftp.example.com:2121", "ftp.example.com");
    row(Kind::Host, "ftp://anna@ftp.example.com/list", "ftp.example.com");
    row(Kind::Host, "30.00.001", ""); // digits and dots that are no address
    row(Kind::Cell, "1A2B", "1A2B");
    row(Kind::Cell, "1", "");
    row(Kind::User, "anna", "anna");
    row(Kind::User, "***", "");
    row(Kind::Apn, "APN-1", "");
    row(Kind::Password, "****", "");
    const auto host = identifierOf(Kind::Host, "[2001:db8::1]:21"); // an address in its place
    QVERIFY(host && host->kind == Kind::Address && host->value == "2001:db8::1");
}

void TestIdentifiers::values()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, text);
    const auto found = identifierOf(kind, text);
    QTEST(found ? found->value : QByteArray(), "value");
    QVERIFY(!found || found->kind == kind);
}

void TestIdentifiers::tokens()
{
    for (const char *token : {"IMEI-1", "ADDRESS-12", "HOST-more", "***", "*"})
        QVERIFY2(isToken(token), token);
    for (const char *text : {"IMEI", "IMEI-", "imei-1", "B026-1", "", "30.00.001-B026"})
        QVERIFY2(!isToken(text), text);
}

void TestIdentifiers::commands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Found>("expected");
    const auto row = [](const char *text, const Found &expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row(R"(AT#FTPOPEN="ftp.example.com:2121","anna","s3cret",1)",
        {{Kind::Host, "ftp.example.com"}, {Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row(R"(at#ftpopen="10.1.2.3","anna","***",1)",
        {{Kind::Address, "10.1.2.3"}, {Kind::User, "anna"}});
    row(R"(AT+CGDCONT=3,"IPV4V6","internet")", {{Kind::Apn, "internet"}});
    row(R"(AT+CGDCONT=3,"IPV4V6","internet<CR>')", {{Kind::Apn, "internet<CR>'"}}); // torn
    row(R"(AT+CGDCONT=3,"IP","internet"<CR>')", {{Kind::Apn, "internet"}});
    row(R"(AT#PDPAUTH=3,1,"anna","s3cret")", {{Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row("AT+CPIN=1234", {{Kind::Password, "1234"}});
    row(R"(sending: AT+CPIN="1234")", {{Kind::Password, "1234"}});
    row("ATDT+15551234567;", {{Kind::Phone, "15551234567"}});
    row("ATD15551234567", {{Kind::Phone, "15551234567"}});
    // Chained, behind a lost beginning, and with what a bad line puts into a name:
    const Found login{
        {Kind::Host, "h.example.com"}, {Kind::User, "anna"}, {Kind::Password, "s3cret"}};
    row(R"(AT+CMEE=2;#FTPOPEN="h.example.com","anna","s3cret",1)", login);
    row(R"(AT#FTPOPEN="h.example.com","anna","s3cret",1;+CSQ)", login);
    row(R"(ATE0+CPIN="1234")", {{Kind::Password, "1234"}});
    row(R"(AT+CPIN=1234;+CGAUTH=3,1,"anna","s3cret")",
        {{Kind::Password, "1234"}, {Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row(R"(T#FTPOPEN="h.example.com","anna","s3cret",1)", login);
    row(R"(#FTPOPEN="h.example.com","anna","s3cret",1)", login);
    row("T+CPIN=1234", {{Kind::Password, "1234"}});
    row(R"(AT #FTPOPEN = "h.example.com","anna","s3cret",1)", login);
    row("AT#FTPO\bPEN=\"h.example.com\",\"anna\",\"s3cret\",1", login);
    QTest::newRow("NUL") << "AT#FTPO\0PEN=\"h.example.com\",\"anna\",\"s3cret\",1"_ba << login;
    row("AT#FTPOPEN=h.example.com,anna,s3;cret,1", {{Kind::Host, "h.example.com"},
                                                    {Kind::User, "anna"},
                                                    {Kind::Password, "s3"},
                                                    {Kind::Password, "s3;cret"}});
    row(R"(AT#FTPOPEN="h.example.com,"anna","s3cret",1)", // a quote that does not close
        {{Kind::Host, "h.example.com,,,1"},
         {Kind::Host, "h.example.com"},
         {Kind::User, "anna"},
         {Kind::Password, "s3cret"}});
    // Of Telit, and of others:
    row("AT#FTPGETOTAENH=h.example.com,21,x.bin,anna,s3cret", login);
    row(R"(AT#EMAILPWD="s3cret")", {{Kind::Password, "s3cret"}});
    row(R"(AT#EPASSW="s3cret")", {{Kind::Password, "s3cret"}});
    row(R"(AT^SGAUTH=1,1,"anna","s3cret")", {{Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row(R"(AT+QFTPCFG="account","anna","s3cret")",
        {{Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row(R"(AT+QFTPCFG="filetype",1)", {});
    row(R"(AT+UFTP=1,"h.example.com")", {{Kind::Host, "h.example.com"}});
    row(R"(AT+UFTP=2,"anna")", {{Kind::User, "anna"}});
    row(R"(AT+UFTP=3,"s3cret")", {{Kind::Password, "s3cret"}});
    row(R"(AT+UPSD=0,3,"s3cret")", {{Kind::Password, "s3cret"}});
    row(R"(AT+SAPBR=3,1,"PWD","s3cret")", {{Kind::Password, "s3cret"}});
    row(R"(AT+SAPBR=3,1,"USER","anna")", {{Kind::User, "anna"}});
    row(R"(AT+SAPBR=3,1,"Contype","GPRS")", {});
    row("AT+CGDCONT?", {});
    row("AT#SGACT=3,1", {});
    row("AT#SCFG=1,3,300,90,600,50", {});
    row("AT#FTPGETOTA=\"d/30.00.001-B026_FOTA.bin\",0", {});
    row("THAT+CPIN=1234", {});
    row("", {});
}

void TestIdentifiers::commands()
{
    QFETCH(const QByteArray, text);
    QTEST(identifiersOfCommand(text), "expected");
}

void TestIdentifiers::answers_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Found>("expected");
    const auto row = [](const char *command, const char *line, const Found &expected) {
        QTest::addRow("%s: %s", command, line)
            << QByteArray(command) << QByteArray(line) << expected;
    };
    row("AT+CGSN", "352099001761481", {{Kind::Imei, "352099001761481"}});
    row("AT+CGSN", "\"352099001761481\"", {{Kind::Imei, "352099001761481"}});
    row("", "352099001761481", {});
    row("AT+CGSN=1", "+CGSN: \"352099001761481\"", {{Kind::Imei, "352099001761481"}});
    row("AT+CIMI", "310123456789012", {{Kind::Imsi, "310123456789012"}});
    row("AT#CCID", "#CCID: 8914800000123456789", {{Kind::Iccid, "8914800000123456789"}});
    row("AT+CNUM", R"(+CNUM: "Line 1","+15551234567",145)", {{Kind::Phone, "15551234567"}});
    row("AT+CGDCONT?", R"(+CGDCONT: 3,"IPV4V6","internet","10.1.2.3",0,0)",
        {{Kind::Apn, "internet"}, {Kind::Address, "10.1.2.3"}});
    row("AT+CGCONTRDP", R"(+CGCONTRDP: 3,5,"internet","10.1.2.3.255.255.255.0","10.1.2.1")",
        {{Kind::Apn, "internet"},
         {Kind::Address, "10.1.2.3.255.255.255.0"},
         {Kind::Address, "10.1.2.1"}});
    row("AT#SGACT=3,1", "#SGACT: 10.1.2.3", {{Kind::Address, "10.1.2.3"}});
    row("AT#SGACT?", "#SGACT: 3,1", {});
    row("AT+CEREG?", R"(+CEREG: 2,1,"1A2B","01234567",7)",
        {{Kind::Cell, "1A2B"}, {Kind::Cell, "01234567"}});
    row("", R"(+CEREG: 1,"1A2B","01234567",7)", {{Kind::Cell, "1A2B"}, {Kind::Cell, "01234567"}});
    row("AT+CEREG?", "+CEREG: 0,1", {});
    row("AT+CSQ", "+CSQ: 25,3", {});
    row("AT+GMR", "30.00.001-B026", {});
    row("ATI", "IMEI: 352099001761481", {{Kind::Imei, "352099001761481"}});
}

void TestIdentifiers::answers()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, line);
    QTEST(identifiersOfAnswer(command, line), "expected");
}

void TestIdentifiers::checkRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Found>("expected");
    const auto row = [](const char *text, const Found &expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("30.00.001-B026_FOTA,a.bin,2017-01-31,,USERNAME,PASSWORD",
        {{Kind::User, "USERNAME"}, {Kind::Password, "PASSWORD"}});
    row("v2,a.bin,2031-01-31,ftp.example.com,anna,\"s,3\"",
        {{Kind::Host, "ftp.example.com"}, {Kind::User, "anna"}, {Kind::Password, "s,3"}});
    row("v2;a.bin;2031-01-31;ftp.example.com;anna;s3",
        {{Kind::Host, "ftp.example.com"}, {Kind::User, "anna"}, {Kind::Password, "s3"}});
    row("v2|a.bin|2031-01-31|ftp.example.com|anna|s3",
        {{Kind::Host, "ftp.example.com"}, {Kind::User, "anna"}, {Kind::Password, "s3"}});
    row("version,file,date,server,user,password", {});
    row("v2,a.bin", {});
}

void TestIdentifiers::checkRows()
{
    QFETCH(const QByteArray, row);
    QTEST(identifiersOfCheckRow(row), "expected");
}

void TestIdentifiers::headers()
{
    QCOMPARE(kindsOfHeader("User,Password,Server,Version,File"), "uph--"_ba);
    QCOMPARE(kindsOfHeader("version;file;next;server;ftp_user;ftp_pwd"), "---hup"_ba);
    QCOMPARE(kindsOfHeader("version,file,date"), QByteArray());
    QCOMPARE(kindsOfHeader("v2,a.bin,2031-01-31,ftp.example.com,user,password"), QByteArray());
    const Found expected{
        {Kind::User, "anna"}, {Kind::Password, "s3cret"}, {Kind::Host, "ftp.example.com"}};
    QCOMPARE(identifiersOfCheckRow("anna,s3cret,ftp.example.com,v2,a.bin", "uph--"), expected);
}

void TestIdentifiers::restsOfRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, const char *rest, bool expected) {
        QTest::addRow("%s / %s", text, rest) << QByteArray(text) << QByteArray(rest) << expected;
    };
    row("v2,a.bin,2031-01-31,ftp.example.com,an", "na,s3cret", true);
    row("v2,a.bin,2031-01-31,ftp.example.com,anna,", "s3cret", true);
    row("v2,a.bin,2031-01-31,10.", "64.1.2,anna,s3cret", true);
    row("30.00.001,3", "0.00.001.bin,2031-01-31,ftp.example.com,anna,s3cret", true);
    row("v2,a.bin,2031-01-31,,", "v3,b.bin", false);
    row("v2,a.bin,2031-01-31,,,", "30.00.003", false);
    row("v2,a.bin,2031-01-31,,,", "v3,b.bin,2031-01-31,,,", false);
    row("v2,a.bin", "v3,b.bin", false);
    row("version,file,date,server,user,password", "v2", false);
    row("", "v2,a.bin,2031-01-31,,,", false);
}

void TestIdentifiers::restsOfRows()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, rest);
    QTEST(isRestOfRow(row, rest), "expected");
}

void TestIdentifiers::versions()
{
    QCOMPARE(versionOfAnswer("AT+GMR", "17.00.523.1"), "17.00.523.1"_ba);
    QCOMPARE(versionOfAnswer("AT+CGMR", "+CGMR: 17.00.523"), "17.00.523"_ba);
    QCOMPARE(versionOfAnswer("AT+CSQ", "+CSQ: 25,3"), QByteArray());
    QCOMPARE(versionOfCheckRow("1.2.3.4,a.bin"), "1.2.3.4"_ba);
    QCOMPARE(versionOfCheckRow("OK"), QByteArray());
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
