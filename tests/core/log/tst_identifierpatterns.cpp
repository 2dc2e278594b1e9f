#include "core/log/identifierpatterns.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = IdentifierKind;
using Found = QList<Identifier>;

/// K11: what shows itself by its form, and what only looks like it.
class TestIdentifierPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void nothing_data();
    void nothing();
    void checkDigit();
    void longLinesAreQuick();
};

void TestIdentifierPatterns::found_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Found>("expected");
    const auto row = [](const char *text, const Found &expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("the module 352099001761481 said", {{Kind::Imei, "352099001761481"}});
    row("352099001761481", {{Kind::Imei, "352099001761481"}});
    row("imei=35209900176148", {{Kind::Imei, "35209900176148"}});    // without its check digit
    row("IMEI: 352099001761489", {{Kind::Imei, "352099001761489"}}); // mistyped
    row("(35-209900-176148-1)", {{Kind::Imei, "352099001761481"}});
    row("IMSI 310123456789012", {{Kind::Imsi, "310123456789012"}});
    row("subscriber of 310123456789011.", {{Kind::Imsi, "310123456789011"}});
    row("SIM 8914800000123456789 is in", {{Kind::Iccid, "8914800000123456789"}});
    row("call +15551234567, please", {{Kind::Phone, "15551234567"}});
    row("call +1 555 123-4567.", {{Kind::Phone, "1 555 123-4567"}});
    row("call +1 555 123-4567 now", {{Kind::Phone, "1 555 123-4567"}});
    row("msisdn=15551234567", {{Kind::Phone, "15551234567"}});
    row("peer 10.1.2.3:2121 closed", {{Kind::Address, "10.1.2.3"}});
    row("from 10.1.2.3.", {{Kind::Address, "10.1.2.3"}});
    row("[2001:db8::1]:21", {{Kind::Address, "2001:db8::1"}});
    row("227 Entering Passive Mode (10,1,2,3,195,80)", {{Kind::Address, "10.1.2.3"}});
    row("220 ftp.customer.example ready", {{Kind::Host, "ftp.customer.example"}});
    row("lookup of Files.Example.COM failed", {{Kind::Host, "Files.Example.COM"}});
    row("ftp://anna:s3cret@files.local/x", {{Kind::User, "anna"},
                                            {Kind::Password, "s3cret"},
                                            {Kind::Host, "files.local"},
                                            {Kind::Host, "files.local"}});
    row("331 Password required for anna.", {{Kind::User, "anna"}});
    row("530 User anna cannot log in", {{Kind::User, "anna"}});
    row("PASS s3cret", {{Kind::Password, "s3cret"}});
    row("USER anna", {{Kind::User, "anna"}});
    row("> PASS s3cret", {{Kind::Password, "s3cret"}});
    row("---> PASS s3 cret", {{Kind::Password, "s3 cret"}});
    row("Command: PASS s3cret", {{Kind::Password, "s3cret"}});
    row("[12:30] USER anna", {{Kind::User, "anna"}});
    row("password: s3cret", {{Kind::Password, "s3cret"}});
    row("Password = \"s3 cret\", set", {{Kind::Password, "s3 cret"}});
    row("the pass=s3cret was sent", {{Kind::Password, "s3cret"}});
    row("wget --ftp-password=s3cret x", {{Kind::Password, "s3cret"}});
    row("{\"pwd\":\"s3cret\"}", {{Kind::Password, "s3cret"}});
    row("(password: s3cret)", {{Kind::Password, "s3cret)"}, {Kind::Password, "s3cret"}});
    row("curl -u anna:s3cret x", {{Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row("curl --user 'anna:s3 cret' x", {{Kind::User, "anna"}, {Kind::Password, "s3 cret"}});
    row("lftp -u anna,s3cret x", {{Kind::User, "anna"}, {Kind::Password, "s3cret"}});
    row("ftp://anna:s3,cr/et@gate/x",
        {{Kind::User, "anna"}, {Kind::Password, "s3,cr/et"}, {Kind::Host, "gate"}});
    row("ftp://anna:s3%2Ccret@gate/x", {{Kind::User, "anna"},
                                        {Kind::Password, "s3%2Ccret"},
                                        {Kind::Password, "s3,cret"},
                                        {Kind::Host, "gate"}});
    row("ftp://gate:21/a@b", {{Kind::Host, "gate"}});
}

void TestIdentifierPatterns::found()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Found, expected);
    const Found got = identifiersByForm(text);
    QByteArray told;
    for (const Identifier &one : got)
        told += kindToken(one.kind) + '=' + one.value + ' ';
    QVERIFY2(got == expected, told.constData());
}

void TestIdentifierPatterns::nothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"30.00.001-B026_FOTA",
                             "20.10.522",
                             "17.00.503.1-B026",
                             "Rev 1.2.3.4",
                             "version: 1.2.3.4",
                             "vsFTPd 3.0.3",
                             "firmware 25.21.003.9",
                             "2018-01-09T13:18:18.344-06:00",
                             "13:18:18",
                             "[Tue Jan 09 13:18:18.344 2018]",
                             "+CSQ: 25,3",
                             "+CEREG: 0,1",
                             "-63 dBm",
                             "+CCLK: 18/01/09",
                             "\"18/01/09,13:18:18-24\"",
                             "#SGACT: 0.0.0.0",
                             "AT#SCFG=1,3,300,90,600,50",
                             "firmwarecheck.csv",
                             "30.00.001-B026_to_B026-FOTA.bin",
                             "4.c CheckSignal",
                             "transcript.log",
                             "1515525498344",
                             "1515525498.344001",
                             "+CME ERROR: 50",
                             "MTC-MNA1-B01",
                             "ME910C1-NA",
                             "fota::Error",
                             "de:ad:be:ef",
                             "123456789012345",
                             "a.b",
                             "412 kB in 0:41",
                             "127.0.0.1",
                             "255.255.255.0",
                             "+++",
                             "Password:",
                             "password: required",
                             "331 Password required",
                             "SELFTEST: PASS 5 ms",
                             "1.234567890123456",
                             ""})
        QTest::newRow(text) << QByteArray(text);
}

void TestIdentifierPatterns::nothing()
{
    QFETCH(const QByteArray, text);
    QByteArray told;
    for (const Identifier &one : identifiersByForm(text))
        told += kindToken(one.kind) + '=' + one.value + ' ';
    QCOMPARE(told, QByteArray());
}

void TestIdentifierPatterns::checkDigit()
{
    QVERIFY(hasCheckDigit("352099001761481"));
    for (char last = '0'; last <= '9'; ++last)
        QCOMPARE(hasCheckDigit("35209900176148"_ba + last), last == '1');
    QVERIFY(hasCheckDigit("79927398713")); // the example of the standard
}

/// K08: time grows with a line's length, not with its square.
void TestIdentifierPatterns::longLinesAreQuick()
{
    for (const QByteArray piece : {"1", "1.", "a:", "+1", "://", "a.", "331 ", "f-",
                                   "::", "pass=", "a@:", "://:@", "curl -u ", "#A=", "PASS "}) {
        QElapsedTimer timer;
        timer.start();
        identifiersByForm(piece.repeated(64 * 1024 / piece.size()));
        QVERIFY2(timer.elapsed() < 2000, piece.constData());
    }
}

QTEST_GUILESS_MAIN(TestIdentifierPatterns)
#include "tst_identifierpatterns.moc"
