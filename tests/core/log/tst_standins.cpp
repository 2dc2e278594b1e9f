#include "core/log/identifierpatterns.h"
#include "core/log/standins.h"

#include <QTest>

using namespace fota;

using Kind = IdentifierKind;

/// What stands for a value that a redacted log tells no more.
class TestStandIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsValid();
    void inText_data();
    void inText();
    void ownApn();
    void patterns_data();
    void patterns();
};

void TestStandIns::everyKindIsValid()
{
    for (const int number : {0, 1, 7, 254, 300, 16'384}) {
        for (size_t i = 0; i < kIdentifierKinds; ++i) {
            const auto kind = Kind(i);
            const QByteArray made = standInOf(kind, number);
            QVERIFY2(kind == Kind::Password || identifierOf(kind, made), made);
            QCOMPARE(standInOf(kind, number), made);
            QVERIFY(kind == Kind::Password || standInOf(kind, number + 1) != made);
        }
        QVERIFY(hasCheckDigit(standInOf(Kind::Imei, number)));
        QVERIFY(hasCheckDigit(standInOf(Kind::Iccid, number)));
    }
}

void TestStandIns::inText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("played");
    const auto row = [](const char *text, const char *played) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(played);
    };
    row("IMEI-1", "001010000000016");
    row("#SGACT: ADDRESS-1,ADDRESS-2", "#SGACT: 192.0.2.1,192.0.2.2");
    row("V2,a.bin,,HOST-3,USER-1,***", "V2,a.bin,,host-3.example,user-1,***");
    row("HOST-more", "host-0.example");
    row("IMEI-1.csv", "001010000000016.csv");
    row("XIMEI-1", "XIMEI-1");
    row("IMEI-1a", "IMEI-1a");
    row("IMEI-", "IMEI-");
    row("30.00.001-B026_FOTA", "30.00.001-B026_FOTA");
    row("", "");
}

void TestStandIns::inText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, played);
    QCOMPARE(withStandIns(text), played);
}

void TestStandIns::ownApn()
{
    QCOMPARE(withStandIns("\"APN-1\",\"APN-2\"", "APN-2", "VZWINTERNET"),
             QByteArray("\"apn-1.example\",\"VZWINTERNET\""));
}

void TestStandIns::patterns_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *log, const char *command, bool fits) {
        QTest::addRow("%s / %s", log, command) << QByteArray(log) << QByteArray(command) << fits;
    };
    row("at+csq", "AT+CSQ", true);
    row("AT+CGDCONT = 3, \"IPV4V6\",\"a\"", "AT+CGDCONT=3,\"IPV4V6\",\"a\"", true);
    row("AT#FTPGET=\"a.csv\"", "AT#FTPGET=\"A.csv\"", false);
    row("AT#FTPGET=\"IMEI-1.csv\"", "AT#FTPGET=\"352253081204512.csv\"", true);
    row("AT#FTPOPEN=\"HOST-1\",\"***\",\"***\",1", "AT#FTPOPEN=\"h\",\"u\",\"p,q\",1", true);
    row("AT#FTPOPEN=\"HOST-1\",\"***\",\"***\",1", "AT#FTPOPEN=\"h\",\"u\",\"p\",0", false);
    // A log in clear: who replays it does not know what its password was.
    row("AT#FTPOPEN=\"h\",\"anna\",\"word\",1", "AT#FTPOPEN=\"h\",\"u\",\"p\",1", true);
    row("AT#FTPOPEN=\"h\",\"anna\",\"word\",1", "AT#FTPOPEN=\"x\",\"u\",\"p\",1", false);
    row("AT#FTPOPEN=\"h\",\"***\",\"***\",1", "AT#FTPOPEN=\"h:21\",\"u\",\"p\",1", true);
    row("AT#FTPOPEN=\"h\",\"***\",\"***\",1", "AT#FTPOPEN=\"h:2121\",\"u\",\"p\",1", false);
    row("AT+CPIN=1234", "AT+CPIN=\"9999\"", true);
    row("AT+CSQ", "AT+CSQ?", false);
}

void TestStandIns::patterns()
{
    QFETCH(const QByteArray, log);
    QFETCH(const QByteArray, command);
    QFETCH(const bool, fits);
    QCOMPARE(fitsPattern(comparable(command), patternOf(log)), fits);
}

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
