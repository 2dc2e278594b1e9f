#include "core/at/lineframer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = AtToken::Kind;
using Tokens = QList<AtToken>;

/// Takes in the bytes in portions; data portions are joined, for their borders mean nothing.
static void feed(LineFramer &framer, QByteArrayView bytes, Tokens &tokens)
{
    for (const AtToken &token : framer.feed(bytes)) {
        if (token.kind == Kind::Data && !tokens.isEmpty() && tokens.last().kind == Kind::Data)
            tokens.last().bytes += token.bytes;
        else
            tokens += token;
    }
}

static Tokens tokensOf(const QByteArray &bytes, bool expectData, const QList<qsizetype> &cuts = {})
{
    LineFramer framer;
    if (expectData)
        framer.expectData();
    Tokens tokens;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        feed(framer, QByteArrayView(bytes).sliced(from, cut - from), tokens);
        from = cut;
    }
    feed(framer, QByteArrayView(bytes).sliced(from), tokens);
    return tokens;
}

static QList<qsizetype> everyByte(qsizetype size)
{
    QList<qsizetype> cuts;
    for (qsizetype cut = 1; cut < size; ++cut)
        cuts += cut;
    return cuts;
}

static Tokens lines(const QList<QByteArray> &texts)
{
    Tokens tokens;
    for (const QByteArray &text : texts)
        tokens += AtToken{Kind::Line, text};
    return tokens;
}

class TestLineFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void everyByteIsKept();
    void capOfALine_data();
    void capOfALine();
    void anEndlessLineIsNotKept();
    void dataUntilToldOtherwise();
    void resetForgetsALine();
    void randomBytesInAnyCuts();
};

void TestLineFramer::tokens_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expectData");
    QTest::addColumn<Tokens>("expected");

    const Tokens answer = lines({"+CSQ: 25,3", "OK"});
    QTest::newRow("nothing") << QByteArray() << false << Tokens();
    QTest::newRow("A03 CR LF") << "\r\n+CSQ: 25,3\r\n\r\nOK\r\n"_ba << false << answer;
    QTest::newRow("A03 LF") << "\n+CSQ: 25,3\n\nOK\n"_ba << false << answer;
    QTest::newRow("A03 CR") << "\r+CSQ: 25,3\r\rOK\r"_ba << false << answer;
    QTest::newRow("A03 CR CR LF") << "\r\r\n+CSQ: 25,3\r\r\n\r\r\nOK\r\r\n"_ba << false << answer;
    QTest::newRow("A03 LF CR") << "\n\r+CSQ: 25,3\n\r\n\rOK\n\r"_ba << false << answer;
    QTest::newRow("A03 CR LF twice")
        << "\r\n\r\n+CSQ: 25,3\r\n\r\nOK\r\n\r\n"_ba << false << answer;
    QTest::newRow("line without end") << "OK\r\n+CS"_ba << false << lines({"OK"});
    QTest::newRow("echo") << "AT+CSQ\r\r\nOK\r\n"_ba << false << lines({"AT+CSQ", "OK"});
    QTest::newRow("A05 merged") << "OK\r\n+CEREG: 1\r\nOK\r\n"_ba << false
                                << lines({"OK", "+CEREG: 1", "OK"});
    QTest::newRow("blanks are a line") << "  \r\n"_ba << false << lines({"  "});
    QTest::newRow("CONNECT nobody expects")
        << "\r\nCONNECT\r\nabc\r\n"_ba << false << lines({"CONNECT", "abc"});
    QTest::newRow("data") << "\r\nCONNECT\r\na,b\r\nOK\r\n"_ba << true
                          << Tokens{{Kind::Connect, "CONNECT"}, {Kind::Data, "a,b\r\nOK\r\n"}};
    QTest::newRow("data that begins with LF")
        << "CONNECT\r\n\na"_ba << true << Tokens{{Kind::Connect, "CONNECT"}, {Kind::Data, "\na"}};
    QTest::newRow("data after LF alone")
        << "CONNECT\n\na"_ba << true << Tokens{{Kind::Connect, "CONNECT"}, {Kind::Data, "\na"}};
    QTest::newRow("data after CR alone")
        << "CONNECT\ra\n"_ba << true << Tokens{{Kind::Connect, "CONNECT"}, {Kind::Data, "a\n"}};
    QTest::newRow("CONNECT with a speed")
        << "CONNECT 115200\r\nx"_ba << true
        << Tokens{{Kind::Connect, "CONNECT 115200"}, {Kind::Data, "x"}};
    QTest::newRow("no data yet") << "CONNECT\r\n"_ba << true << Tokens{{Kind::Connect, "CONNECT"}};
    QTest::newRow("CONNECTED is another word")
        << "CONNECTED\r\nx\r\n"_ba << true << lines({"CONNECTED", "x"});
    QTest::newRow("refused before data")
        << "\r\n+CME ERROR: 615\r\nx\r\n"_ba << true << lines({"+CME ERROR: 615", "x"});
    QTest::newRow("A06 URC before CONNECT")
        << "+CEREG: 1\r\nCONNECT\r\nx"_ba << true
        << Tokens{{Kind::Line, "+CEREG: 1"}, {Kind::Connect, "CONNECT"}, {Kind::Data, "x"}};
}

void TestLineFramer::tokens()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, expectData);
    QFETCH(const Tokens, expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        for (qsizetype second = cut; second <= bytes.size(); ++second) {
            const Tokens got = tokensOf(bytes, expectData, {cut, second});
            QVERIFY2(got == expected,
                     qPrintable(u"cut after %1 and %2 bytes"_s.arg(cut).arg(second)));
        }
    }
    QVERIFY2(tokensOf(bytes, expectData, everyByte(bytes.size())) == expected,
             "one byte at a time (A04)");
}

void TestLineFramer::everyByteIsKept() // A18
{
    QByteArray all;
    Tokens expected;
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray line = "a"_ba + char(byte) + "b";
        all += line + "\r\n";
        if (byte == '\r' || byte == '\n')
            expected += lines({"a", "b"});
        else
            expected += AtToken{Kind::Line, line};
    }
    QCOMPARE(tokensOf(all, false), expected);
    QCOMPARE(tokensOf(all, false, everyByte(all.size())), expected);
    const Tokens data{{Kind::Connect, "CONNECT"}, {Kind::Data, all}};
    QCOMPARE(tokensOf("CONNECT\r\n" + all, true, everyByte(all.size())), data);
}

void TestLineFramer::capOfALine_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("kept");
    QTest::newRow("at the cap") << LineFramer::kLineCap << true;
    QTest::newRow("A15 one more") << LineFramer::kLineCap + 1 << false;
    QTest::newRow("A15 1 MiB") << qsizetype(1024 * 1024) << false;
}

void TestLineFramer::capOfALine()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, kept);
    const QByteArray line(size, 'x');
    const QByteArray bytes = "OK\r\n" + line + "\r\nOK\r\n";
    Tokens expected = lines({"OK"});
    expected += kept ? AtToken{Kind::Line, line} : AtToken{Kind::Overflow, {}};
    expected += lines({"OK"});
    const qsizetype begin = 4;
    for (const qsizetype cut :
         {qsizetype(0), begin, begin + 1, begin + LineFramer::kLineCap - 1,
          begin + LineFramer::kLineCap, begin + size, begin + size + 1, begin + size + 2})
        QVERIFY2(tokensOf(bytes, false, {cut}) == expected,
                 qPrintable(u"cut after %1 bytes"_s.arg(cut)));
    QList<qsizetype> portions;
    for (qsizetype at = 1000; at < bytes.size(); at += 1000)
        portions += at;
    QVERIFY(tokensOf(bytes, false, portions) == expected);
}

void TestLineFramer::anEndlessLineIsNotKept() // A16
{
    LineFramer framer;
    const QByteArray portion(256 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        QVERIFY(framer.feed(portion).isEmpty());
    const Tokens expected{{Kind::Overflow, {}}, {Kind::Line, "OK"}};
    QCOMPARE(framer.feed("\rOK\r"), expected);
}

void TestLineFramer::dataUntilToldOtherwise()
{
    LineFramer framer;
    framer.expectData();
    QVERIFY(!framer.inData());
    framer.feed("CONNECT\r\n");
    QVERIFY(framer.inData());
    const Tokens data{{Kind::Data, "\r\nNO CARRIER\r\n"}};
    QCOMPARE(framer.feed("\r\nNO CARRIER\r\n"), data);
    QVERIFY(framer.inData());
    framer.endData();
    QVERIFY(!framer.inData());
    const Tokens after = lines({"OK", "CONNECT", "x"});
    QCOMPARE(framer.feed("OK\r\nCONNECT\r\nx\r\n"), after); // one transfer was expected, not two
}

void TestLineFramer::resetForgetsALine()
{
    LineFramer framer;
    framer.feed("+CSQ: 2");
    framer.reset();
    QCOMPARE(framer.feed("OK\r\n"), lines({"OK"}));
    framer.feed(QByteArray(LineFramer::kLineCap + 1, 'x'));
    framer.reset();
    QCOMPARE(framer.feed("OK\r\n"), lines({"OK"}));
    framer.expectData();
    framer.reset();
    QCOMPARE(framer.feed("CONNECT\r\nx\r\n"), lines({"CONNECT", "x"}));
}

void TestLineFramer::randomBytesInAnyCuts() // Z01
{
    constexpr quint32 seed = 20180109;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<QByteArray> pieces{"\r",         "\n",    "\r\n",      "OK",   "CONNECT",
                                   "NO CARRIER", "\0"_ba, "+CEREG: 1", "\xff", " "};
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(20); i >= 0; --i)
            bytes += random.bounded(3) ? pieces[random.bounded(pieces.size())]
                                       : QByteArray(1, char(random.bounded(256)));
        const bool expectData = random.bounded(2) == 1;
        QList<qsizetype> cuts;
        for (int i = random.bounded(6); i > 0; --i)
            cuts += random.bounded(bytes.size() + 1);
        std::ranges::sort(cuts);
        const Tokens whole = tokensOf(bytes, expectData);
        QVERIFY2(tokensOf(bytes, expectData, cuts) == whole, bytes.toPercentEncoding().constData());
        QVERIFY2(tokensOf(bytes, expectData, everyByte(bytes.size())) == whole,
                 bytes.toPercentEncoding().constData());
        for (const AtToken &token : whole) {
            const bool isLine = token.kind == Kind::Line || token.kind == Kind::Connect;
            QVERIFY(!isLine
                    || (!token.bytes.isEmpty() && !token.bytes.contains('\r')
                        && !token.bytes.contains('\n')));
        }
    }
}

QTEST_GUILESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"
