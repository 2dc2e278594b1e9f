#include "core/log/anonymizer.h"

#include "core/log/identifierpatterns.h"
#include "tests/support/secretforms.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;
using Kind = IdentifierKind;
using Source = Anonymizer::Source;

Q_DECLARE_METATYPE(fota::IdentifierKind)

/// K11: one token for one value, wherever and however it is written, and nothing else changes.
class TestAnonymizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensByOrder();
    void everyForm_data();
    void everyForm();
    void writings_data();
    void writings();
    void whatStays_data();
    void whatStays();
    void keptKinds();
    void placeKnowsBetterThanForm();
    void versionsStayWhole();
    void identifiersAreNoVersions_data();
    void identifiersAreNoVersions();
    void passwordsBeforeNames();
    void shortValuesInTheirFields();
    void placesOfALine();
    void moreThanItLearns();
    void counts();
    void linesOfAnyBytes();
    void tokensOfBeforeStay();
    void namedLikeAnAnswer();
};

namespace {

const QByteArray kImei = "352099001761481";

Anonymizer knowing(const QList<Identifier> &identifiers)
{
    Anonymizer anonymizer;
    for (const Identifier &one : identifiers)
        anonymizer.learn(one, Source::Field);
    anonymizer.finish();
    return anonymizer;
}

} // namespace

void TestAnonymizer::tokensByOrder()
{
    const Anonymizer anonymizer = knowing({{Kind::Imei, kImei},
                                           {Kind::Host, "ftp.example.com"},
                                           {Kind::Imei, "352099001761499"},
                                           {Kind::Password, "s3cret"},
                                           {Kind::Imei, kImei}});
    QCOMPARE(anonymizer.apply(kImei + " 352099001761499 FTP.example.com s3cret " + kImei),
             "IMEI-1 IMEI-2 ftp.example.com *** IMEI-1"_ba.replace("ftp.example.com",
                                                                   "FTP.example.com"));
    QCOMPARE(anonymizer.apply("ftp.example.com FTP.EXAMPLE.COM"_ba), "HOST-1 HOST-1"_ba);
    QCOMPARE(anonymizer.apply(kImei + ".csv"), "IMEI-1.csv"_ba); // a file name
    QCOMPARE(anonymizer.apply(QString::fromLatin1(kImei)), u"IMEI-1"_s);
}

void TestAnonymizer::everyForm_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](Kind kind, const char *value) {
        QTest::addRow("%s %s", kindToken(kind).constData(), value) << kind << QByteArray(value);
    };
    row(Kind::Imei, kImei.constData());
    row(Kind::Iccid, "8914800000123456789");
    row(Kind::Imsi, "310123456789012");
    row(Kind::Phone, "15551234567");
    row(Kind::Address, "10.1.2.3");
    row(Kind::Address, "2001:db8::1");
    row(Kind::Host, "ftp.example.com");
    row(Kind::User, "anna");
    row(Kind::User, "b\xc3\xa4r-42x");
    row(Kind::Apn, "customer.private");
    row(Kind::Password, "s3cret-canary");
    row(Kind::Password, "73914628");
}

void TestAnonymizer::everyForm() // K10
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, value);
    const Anonymizer anonymizer = knowing({{kind, value}});
    const QMap<QByteArray, QByteArray> forms = formsOf(value);
    for (auto it = forms.cbegin(); it != forms.cend(); ++it) {
        QByteArray escaped = it.value();
        escaped.replace('\0', "\\x00");
        for (const QByteArray &form : {it.value(), escaped}) {
            const QByteArray clean = anonymizer.apply("x " + form + " (\"" + form + "\")");
            QVERIFY2(formsIn(clean, value).isEmpty(), (it.key() + ": " + clean).constData());
            QVERIFY2(clean.startsWith("x ") && clean.endsWith("\")"), clean.constData());
        }
    }
}

void TestAnonymizer::writings_data()
{
    QTest::addColumn<Identifier>("identifier");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](Kind kind, const char *value, const char *text, const char *expected) {
        QTest::newRow(text) << Identifier{kind, value} << QByteArray(text) << QByteArray(expected);
    };
    row(Kind::Imei, "352099001761481", "35-209900-176148-1", "IMEI-1");
    row(Kind::Imei, "352099001761481", "3520990017614803", "IMEI-1_03"); // with the software's 03
    row(Kind::Imei, "352099001761481", "5302990071164118", "5302990071164118");
    row(Kind::Iccid, "8914800000123456789", "9841080000214365F7F9", "9841080000214365F7F9");
    row(Kind::Iccid, "8914800000123456789", "984108000021436587F9", "ICCID-1"); // as the SIM has it
    row(Kind::Iccid, "89148000001234567890", "98410800002143658709", "ICCID-1");
    row(Kind::Iccid, "89148000001234567890", "8914800000123456789", "ICCID-1");
    row(Kind::Imsi, "310123456789012", "3901214365870921", "IMSI-1");
    row(Kind::Phone, "1 555 123-4567", "+15551234567", "+PHONE-1");
    row(Kind::Phone, "15551234567", "155512345678", "155512345678"); // another number
    row(Kind::Address, "10.1.2.3", "227 (10,1,2,3,195,80)", "227 (ADDRESS-1,195,80)");
    row(Kind::Address, "10.1.2.3.255.255.255.0", "10.1.2.3", "ADDRESS-1");
    row(Kind::Address, "10.1.2.3", "10.1.2.30 110.1.2.3 10.1.2.3.4",
        "10.1.2.30 110.1.2.3 10.1.2.3.4");
    row(Kind::Address, "10.1.2.3", "10.1.2.3:21, 10.1.2.3.", "ADDRESS-1:21, ADDRESS-1.");
    row(Kind::Address, "2001:DB8::A", "2001:db8::a", "ADDRESS-1");
    row(Kind::Password, "Geld\u20ac4711zz",
        "x Geld\x80"
        "4711zz",
        "x ***"); // Windows-1252
    row(Kind::Password, "B\u00e4r4711zz", "x B\xe4r4711zz", "x ***");
    row(Kind::Password, "Geheim4711x", "00: 4765 6865 696d 3437 3131 78", "00: ***");
    row(Kind::Password, "Geheim4711x", "00: 2047 6568 6569 6d34 3731 3178", "00: 20***");
    row(Kind::Password, "Geheim4711x", "0x47,0x65,0x68,0x65,0x69,0x6D,0x34,0x37,0x31,0x31,0x78",
        "***");
    row(Kind::Password, "Geheim4711x", "47-65-68-65-69-6d-34-37-31-31-78", "***");
    row(Kind::User, "anna", "susanna anna's ANNA", "susanna USER-1's USER-1");
}

void TestAnonymizer::writings()
{
    QFETCH(const Identifier, identifier);
    QFETCH(const QByteArray, text);
    QTEST(knowing({identifier}).apply(text), "expected");
}

void TestAnonymizer::whatStays_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"30.00.001-B026_FOTA",
                             "20.10.522",
                             "17.00.503",
                             "[Tue Jan 09 13:18:18.344 2018] AT+GMR",
                             "2018-01-09T13:18:18.344-06:00",
                             "2031-01-31",
                             "+CSQ: 25,3",
                             "+CESQ: 99,99,255,255,20,46",
                             "-63 dBm",
                             "4.c CheckSignal",
                             "+CEREG: 0,1",
                             "AT#SCFG=1,3,300,90,600,50",
                             "+CME ERROR: 50",
                             "#OTAEV: \"Module Upgraded To New Fw\"",
                             "firmwarecheck.csv",
                             "OK",
                             "",
                             "189112 ms",
                             "+CCLK: \"18/01/09,13:18:18-24\"",
                             "#FTPFSIZE: 412345",
                             "ATE0",
                             "NO CARRIER"})
        QTest::newRow(line) << QByteArray(line);
}

/// What a log tells of its own: with other identifiers known, and with all that it shows itself.
void TestAnonymizer::whatStays()
{
    QFETCH(const QByteArray, line);
    Anonymizer anonymizer;
    for (const Identifier &one :
         {Identifier{Kind::Imei, kImei}, Identifier{Kind::Host, "ftp.example.com"},
          Identifier{Kind::User, "bench"}, Identifier{Kind::Apn, "internet"},
          Identifier{Kind::Address, "10.1.2.3"}, Identifier{Kind::Password, "s3cret"}})
        anonymizer.learn(one, Source::Field);
    for (const Identifier &one : identifiersByForm(line))
        anonymizer.learn(one, Source::Pattern);
    anonymizer.finish();
    QCOMPARE(anonymizer.apply(line), line);
}

void TestAnonymizer::keptKinds()
{
    Anonymizer anonymizer;
    anonymizer.keep(Kind::Host);
    anonymizer.keep(Kind::Password); // is not
    anonymizer.learn({Kind::Host, "ftp.anna.example.com"}, Source::Field);
    anonymizer.learn({Kind::User, "anna"}, Source::Field);
    anonymizer.learn({Kind::Password, "s3cret"}, Source::Field);
    anonymizer.finish();
    QCOMPARE(anonymizer.apply("ftp.anna.example.com anna s3cret"_ba),
             "ftp.anna.example.com USER-1 ***"_ba);
    QVERIFY(anonymizer.isKept(Kind::Host) && !anonymizer.isKept(Kind::Password));
}

void TestAnonymizer::placeKnowsBetterThanForm()
{
    Anonymizer anonymizer;
    anonymizer.learn({Kind::Imei, kImei}, Source::Pattern);
    anonymizer.learn({Kind::Imsi, kImei}, Source::Field);
    anonymizer.learn({Kind::Imei, kImei}, Source::Pattern);
    anonymizer.finish();
    QCOMPARE(anonymizer.apply(kImei), "IMSI-1"_ba);
}

void TestAnonymizer::versionsStayWhole()
{
    Anonymizer anonymizer;
    anonymizer.protect("17.0.5.1");
    anonymizer.protect("30.00.001-B026_FOTA");
    anonymizer.learn({Kind::Address, "17.0.5.1"}, Source::Pattern);
    anonymizer.learn({Kind::User, "FOTA"}, Source::Field);
    anonymizer.finish();
    QCOMPARE(anonymizer.apply("17.0.5.1 30.00.001-B026_FOTA FOTA"_ba),
             "17.0.5.1 30.00.001-B026_FOTA USER-1"_ba);
}

void TestAnonymizer::identifiersAreNoVersions_data()
{
    QTest::addColumn<Identifier>("identifier");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](Kind kind, const char *value, const char *version, const char *expected) {
        QTest::newRow(version) << Identifier{kind, value} << QByteArray(version)
                               << QByteArray(expected);
    };
    row(Kind::Host, "ftp.acme-fota.com", "ftp.acme-fota.com", "HOST-1");
    row(Kind::Host, "fota7", "fota7", "HOST-1");
    row(Kind::Host, "fota7", "FOTA7", "HOST-1");
    row(Kind::User, "anna.smith", "anna.smith", "USER-1");
    row(Kind::User, "anna.smith2", "1 anna.smith2", "1 USER-1");
    row(Kind::Address, "10.64.1.2", "10.64.1.2", "ADDRESS-1");
    row(Kind::Address, "10.64.1.2", "110.64.1.2", "110.64.1.2");
    row(Kind::Apn, "customer.private", "anna@customer.private", "anna@APN-1");
    row(Kind::Host, "fota", "30.00.001-fota", "30.00.001-fota");
}

/// A file whose rows begin with a server's name makes no version of it.
void TestAnonymizer::identifiersAreNoVersions()
{
    QFETCH(const Identifier, identifier);
    QFETCH(const QByteArray, version);
    for (const bool isFirst : {true, false}) {
        Anonymizer anonymizer;
        if (isFirst)
            anonymizer.protect(version);
        anonymizer.learn(identifier, Source::Field);
        if (!isFirst)
            anonymizer.protect(version);
        anonymizer.finish();
        QTEST(anonymizer.apply(version), "expected");
    }
}

void TestAnonymizer::passwordsBeforeNames()
{
    const Anonymizer same = knowing({{Kind::User, "annabell"}, {Kind::Password, "annabell"}});
    QCOMPARE(same.apply("annabell"_ba), "***"_ba);
    Anonymizer within;
    within.protect("30.00.001-B026");
    within.learn({Kind::Password, "B026"}, Source::Field);
    within.finish();
    QCOMPARE(within.apply("30.00.001-B026"_ba), "30.00.001-***"_ba);
}

void TestAnonymizer::shortValuesInTheirFields()
{
    const Anonymizer anonymizer = knowing(
        {{Kind::Password, "1"}, {Kind::User, "u"}, {Kind::Cell, "1A2B"}, {Kind::Cell, "01234567"}});
    QCOMPARE(anonymizer.apply(R"(AT#FTPOPEN="ftp.x","u","1",0)"_ba),
             R"(AT#FTPOPEN="ftp.x","USER-1","***",0)"_ba);
    QCOMPARE(anonymizer.apply(R"(+CEREG: 2,1,"1A2B","01234567",7)"_ba),
             R"(+CEREG: 2,1,"CELL-1","CELL-2",7)"_ba);
    for (const QByteArray line : {"+CEREG: 0,1", "AT#SGACT=3,1", "1", "30.00.1A2B"})
        QCOMPARE(anonymizer.apply(line), line);
}

void TestAnonymizer::placesOfALine()
{
    Anonymizer anonymizer;
    anonymizer.learnPlace("11\",1", 0, 2);
    anonymizer.learnPlace("99,\"12\"", 4, 2);
    anonymizer.learnPlace("99,\"12\"", 0, 2);
    anonymizer.finish();
    KindCounts places{};
    QCOMPARE(anonymizer.apply("11\",1"_ba, &places), "***\",1"_ba);
    QCOMPARE(anonymizer.apply("99,\"12\""_ba, &places), "***,\"***\""_ba);
    QCOMPARE(anonymizer.apply("11\",2"_ba, &places), "11\",2"_ba);
    QCOMPARE(places[size_t(Kind::Password)], 3);
}

/// A log of endless numbers costs no endless memory, and none of them stays.
void TestAnonymizer::moreThanItLearns()
{
    Anonymizer anonymizer;
    const auto phone = [](int i) { return QByteArray::number(15'550'000'000LL + i); };
    for (int i = 0; i < Anonymizer::kMost + 100; ++i)
        anonymizer.learn({Kind::Phone, phone(i)}, Source::Pattern);
    anonymizer.finish();
    QVERIFY(anonymizer.isOverfull());
    QCOMPARE(anonymizer.apply("+" + phone(0)), "+PHONE-1"_ba);
    QCOMPARE(anonymizer.apply("call +" + phone(Anonymizer::kMost + 50)), "call +PHONE-more"_ba);
}

void TestAnonymizer::counts()
{
    const Anonymizer anonymizer = knowing({{Kind::Imei, kImei}, {Kind::User, "anna"}});
    KindCounts places{};
    anonymizer.apply(kImei + " anna " + kImei, &places);
    anonymizer.apply("anna"_ba, &places);
    QCOMPARE(places[size_t(Kind::Imei)], 2);
    QCOMPARE(places[size_t(Kind::User)], 2);
    QCOMPARE(places[size_t(Kind::Host)], 0);
    QCOMPARE(anonymizer.values()[size_t(Kind::Imei)], 1);
}

void TestAnonymizer::linesOfAnyBytes()
{
    const Anonymizer anonymizer = knowing({{Kind::User, "anna"}});
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QCOMPARE(anonymizer.apply(all), all);
    QCOMPARE(anonymizer.apply(all + "anna" + all), all + "USER-1" + all);
    QCOMPARE(anonymizer.apply(QByteArray()), QByteArray());
}

/// A log that was redacted before, with more behind it: no token is two values'.
void TestAnonymizer::tokensOfBeforeStay()
{
    Anonymizer anonymizer;
    for (const auto &[kind, number] : tokensIn("IMEI-3 of HOST-1, ME910C1-NA B026-7 IMEI-"))
        anonymizer.reserve(kind, number);
    anonymizer.learn({Kind::Imei, kImei}, Source::Field);
    anonymizer.learn({Kind::Imei, "3520990017614803"}, Source::Field); // the same, with a version
    anonymizer.learn({Kind::User, "anna"}, Source::Field);
    anonymizer.finish();
    QCOMPARE(anonymizer.apply("IMEI-3 anna " + kImei + " 3520990017614803"),
             "IMEI-3 USER-1 IMEI-4 IMEI-4"_ba);
}

void TestAnonymizer::namedLikeAnAnswer()
{
    const Anonymizer anonymizer = knowing({{Kind::User, "ERROR"}, {Kind::Apn, "connect"}});
    QCOMPARE(anonymizer.apply("ERROR"_ba), "ERROR"_ba);
    QCOMPARE(anonymizer.apply("CONNECT"_ba), "CONNECT"_ba);
    QCOMPARE(anonymizer.apply("connect"_ba), "APN-1"_ba);
}

QTEST_GUILESS_MAIN(TestAnonymizer)
#include "tst_anonymizer.moc"
