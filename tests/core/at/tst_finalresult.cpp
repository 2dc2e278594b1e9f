#include "core/at/finalresult.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = FinalResult::Kind;
using Number = std::optional<int>;

class TestFinalResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOne_data();
    void isOne();
    void isNone_data();
    void isNone();
};

void TestFinalResult::isOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Number>("number");

    QTest::newRow("OK") << "OK"_ba << Kind::Ok << Number();
    QTest::newRow("A22 blanks") << " OK "_ba << Kind::Ok << Number();
    QTest::newRow("A13 ERROR") << "ERROR"_ba << Kind::Error << Number();
    QTest::newRow("NO CARRIER") << "NO CARRIER"_ba << Kind::NoCarrier << Number();
    QTest::newRow("BUSY") << "BUSY"_ba << Kind::Other << Number();
    QTest::newRow("NO ANSWER") << "NO ANSWER"_ba << Kind::Other << Number();
    QTest::newRow("NO DIALTONE") << "NO DIALTONE"_ba << Kind::Other << Number();
    QTest::newRow("A13 CME number") << "+CME ERROR: 10"_ba << Kind::CmeError << Number(10);
    QTest::newRow("A13 CME number 0") << "+CME ERROR: 0"_ba << Kind::CmeError << Number(0);
    QTest::newRow("A13 CME number, no blank")
        << "+CME ERROR:555"_ba << Kind::CmeError << Number(555);
    QTest::newRow("A13 CME text") << "+CME ERROR: SIM not inserted"_ba << Kind::CmeError
                                  << Number(10);
    QTest::newRow("A13 CME text in other case")
        << "+CME ERROR: sim NOT inserted"_ba << Kind::CmeError << Number(10);
    QTest::newRow("A13 CME text, unknown")
        << "+CME ERROR: something new"_ba << Kind::CmeError << Number();
    QTest::newRow("A13 CME empty") << "+CME ERROR:"_ba << Kind::CmeError << Number();
    QTest::newRow("A13 CMS number") << "+CMS ERROR: 500"_ba << Kind::CmsError << Number(500);
    QTest::newRow("A13 CMS text is no CME text")
        << "+CMS ERROR: SIM not inserted"_ba << Kind::CmsError << Number();
    QTest::newRow("A21 20 digits")
        << "+CME ERROR: 12345678901234567890"_ba << Kind::CmeError << Number();
    QTest::newRow("A21 negative") << "+CME ERROR: -3"_ba << Kind::CmeError << Number();
    QTest::newRow("A21 sign") << "+CME ERROR: +3"_ba << Kind::CmeError << Number();
    QTest::newRow("A21 hex") << "+CME ERROR: 0x10"_ba << Kind::CmeError << Number();
    QTest::newRow("A21 two numbers") << "+CME ERROR: 1 0"_ba << Kind::CmeError << Number();
    QTest::newRow("A20 markup") << "+CME ERROR: <b>10</b>"_ba << Kind::CmeError << Number();
}

void TestFinalResult::isOne()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Kind, kind);
    QFETCH(const Number, number);
    const std::optional<FinalResult> result = finalResult(line);
    QVERIFY(result.has_value());
    QCOMPARE(result->kind, kind);
    QVERIFY2(result->number == number, qPrintable(QString::number(result->number.value_or(-1))));
    QCOMPARE(result->line, line.trimmed());
    QCOMPARE(result->isOk(), kind == Kind::Ok);
}

void TestFinalResult::isNone_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", " ", "O", "OKAY", "OK 1", "ok", "0", "4", "ERROR 3", "NO CARRIERS", "CONNECT",
          "+CME ERROR", "+CSQ: 25,3", "x OK", "AT", "#SGACT: ,", "+CEREG: 1"})
        QTest::newRow(line) << QByteArray(line);
}

void TestFinalResult::isNone()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!finalResult(line).has_value());
}

QTEST_GUILESS_MAIN(TestFinalResult)
#include "tst_finalresult.moc"
