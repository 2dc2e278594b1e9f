#include "core/at/parsers.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Lines = QList<QByteArray>;
using Number = std::optional<int>;

class TestParsersTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iccid_data();
    void iccid();
    void bareLine_data();
    void bareLine();
    void imei_data();
    void imei();
    void serverCode_data();
    void serverCode();
    void finalError_data();
    void finalError();
    void detailIsTheLine();
};

void TestParsersTexts::iccid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("20 digits") << "#CCID: 89148000001234567890"_ba
                               << "89148000001234567890"_ba;
    QTest::newRow("19 digits and filler") << "#CCID: 8914800000123456789F"_ba
                                          << "8914800000123456789"_ba;
    QTest::newRow("small filler") << "#CCID: 8914800000123456789f"_ba
                                  << "8914800000123456789"_ba;
    QTest::newRow("quotes") << "#CCID: \"89148000001234567890\""_ba
                            << "89148000001234567890"_ba;
    QTest::newRow("17 digits") << "#CCID: 12345678901234567"_ba << QByteArray();
    QTest::newRow("23 digits") << "#CCID: 12345678901234567890123"_ba << QByteArray();
    QTest::newRow("letter") << "#CCID: 8914800000123456789X"_ba << QByteArray();
    QTest::newRow("filler alone") << "#CCID: FFFF"_ba << QByteArray();
}

void TestParsersTexts::iccid()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const Result<QByteArray> got = parseIccid(line);
    QCOMPARE(got ? *got : QByteArray(), expected);
}

void TestParsersTexts::bareLine_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one") << Lines{" 30.00.001-B026 "} << "30.00.001-B026"_ba;
    QTest::newRow("A23 none") << Lines{} << QByteArray();
    QTest::newRow("A23 two") << Lines{"30.00.001-B026", "30.00.001-B027"} << QByteArray();
    QTest::newRow("A23 blank") << Lines{"  "} << QByteArray();
    QTest::newRow("K08 256 bytes") << Lines{QByteArray(256, 'a')} << QByteArray();
}

void TestParsersTexts::bareLine()
{
    QFETCH(const Lines, lines);
    QFETCH(const QByteArray, expected);
    const Result<QByteArray> got = parseBareLine(lines);
    QCOMPARE(got ? *got : QByteArray(), expected);
}

void TestParsersTexts::imei_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare") << Lines{"490154203237518"} << "490154203237518"_ba;
    QTest::newRow("prefix") << Lines{"#CGSN: 490154203237518"} << "490154203237518"_ba;
    QTest::newRow("prefix and quotes")
        << Lines{"+CGSN: \"490154203237518\""} << "490154203237518"_ba;
    QTest::newRow("A23 twice the same")
        << Lines{"490154203237518", "490154203237518"} << "490154203237518"_ba;
    QTest::newRow("A23 two") << Lines{"490154203237518", "490154203237526"} << QByteArray();
    QTest::newRow("A23 boot text before it")
        << Lines{"boot", "490154203237518"} << "490154203237518"_ba;
    QTest::newRow("14 digits") << Lines{"49015420323751"} << QByteArray();
    QTest::newRow("16 digits") << Lines{"4901542032375180"} << QByteArray();
    QTest::newRow("none") << Lines{} << QByteArray();
}

void TestParsersTexts::imei()
{
    QFETCH(const Lines, lines);
    QFETCH(const QByteArray, expected);
    const Result<QByteArray> got = parseImei(lines);
    QCOMPARE(got ? *got : QByteArray(), expected);
}

void TestParsersTexts::serverCode_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Number>("expected");
    QTest::newRow("F04") << "530 Login incorrect."_ba << Number(530);
    QTest::newRow("prefix") << "#FTPMSG: 550 No such file"_ba << Number(550);
    QTest::newRow("quotes") << "#FTPMSG: \"226 done\""_ba << Number(226);
    QTest::newRow("several lines") << "220-Welcome"_ba << Number(220);
    QTest::newRow("code alone") << "421"_ba << Number(421);
    QTest::newRow("A21 four digits") << "5501 bytes"_ba << Number();
    QTest::newRow("A21 out of range") << "999 x"_ba << Number();
    QTest::newRow("A21 below a reply's range") << "099 x"_ba << Number();
    QTest::newRow("A21 sign") << "-53 x"_ba << Number();
    QTest::newRow("short") << "53"_ba << Number();
    QTest::newRow("words") << "Login incorrect"_ba << Number();
    QTest::newRow("empty") << ""_ba << Number();
}

void TestParsersTexts::serverCode()
{
    QFETCH(const QByteArray, line);
    QTEST(parseServerCode(line), "expected");
}

void TestParsersTexts::finalError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<Number>("number");
    QTest::addColumn<bool>("isCms");
    QTest::newRow("plain") << "ERROR"_ba << true << Number() << false;
    QTest::newRow("CME") << "+CME ERROR: 10"_ba << true << Number(10) << false;
    QTest::newRow("CMS") << "+CMS ERROR: 330"_ba << true << Number(330) << true;
    QTest::newRow("good") << "OK"_ba << false << Number() << false;
    QTest::newRow("the line fell") << "NO CARRIER"_ba << false << Number() << false;
    QTest::newRow("no final result") << "+CSQ: 25,3"_ba << false << Number() << false;
}

void TestParsersTexts::finalError()
{
    QFETCH(const QByteArray, line);
    const std::optional<FinalError> got = parseFinalError(line);
    QTEST(got.has_value(), "isError");
    if (got) {
        QTEST(got->number, "number");
        QTEST(got->isCms, "isCms");
    }
}

void TestParsersTexts::detailIsTheLine()
{
    QCOMPARE(parseCsq("+CSQ: x").error().detail, u"+CSQ: x"_s);
    QCOMPARE(parseCsq(QByteArray(1000, 'x')).error().detail.size(), 120);
    QCOMPARE(parseCsq("\xff").error().detail, QString(QChar(0xff)));
}

QTEST_GUILESS_MAIN(TestParsersTexts)
#include "tst_parsers_texts.moc"
