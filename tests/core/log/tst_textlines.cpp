#include "core/log/textlines.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void endsAcrossBlocks_data();
    void endsAcrossBlocks();
    void longLineGoesOn();
    void plain_data();
    void plain();
};

namespace {

QList<QByteArray> linesOf(QByteArray bytes, QList<qint64> *numbers = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextLines lines(buffer);
    QList<QByteArray> all;
    while (const auto line = lines.next()) {
        all << *line;
        if (numbers)
            *numbers << lines.number();
    }
    return all;
}

QByteArray utf16(const char16_t *text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder(QStringView(text));
}

} // namespace

void TestTextLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("lines");
    const QList<QByteArray> two{"AT", "OK"};
    QTest::newRow("LF") << "AT\nOK\n"_ba << two;
    QTest::newRow("CRLF") << "AT\r\nOK\r\n"_ba << two;
    QTest::newRow("CR") << "AT\rOK\r"_ba << two;
    QTest::newRow("LFCR") << "AT\n\rOK\n\r"_ba << two;
    QTest::newRow("no end") << "AT\nOK"_ba << two;
    QTest::newRow("empty lines, CRLF")
        << "AT\r\n\r\nOK\r\n"_ba << QList<QByteArray>{"AT", "", "OK"};
    QTest::newRow("CR before CRLF") << "AT\r\r\nOK"_ba << QList<QByteArray>{"AT", "", "OK"};
    QTest::newRow("LF before CRLF") << "AT\n\r\nOK"_ba << QList<QByteArray>{"AT", "", "OK"};
    QTest::newRow("nothing") << ""_ba << QList<QByteArray>{};
    QTest::newRow("one LF") << "\n"_ba << QList<QByteArray>{""};
    QTest::newRow("NUL and 8 bits stay")
        << QByteArray("A\0T\xff\nOK", 7) << QList<QByteArray>{QByteArray("A\0T\xff", 4), "OK"};
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf"
                                        "AT\nOK\n"_ba
                                     << two;
    const char16_t *text = u"AT+GMM\r\nME910C1-NA\r\n";
    const QList<QByteArray> model{"AT+GMM", "ME910C1-NA"};
    QTest::newRow("UTF-16 LE, mark") << utf16(text, QStringConverter::Utf16LE, true) << model;
    QTest::newRow("UTF-16 BE, mark") << utf16(text, QStringConverter::Utf16BE, true) << model;
    QTest::newRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE, false) << model;
    QTest::newRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE, false) << model;
}

void TestTextLines::lines()
{
    QFETCH(const QByteArray, bytes);
    QList<qint64> numbers;
    QTEST(linesOf(bytes, &numbers), "lines");
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], i + 1);
}

void TestTextLines::endsAcrossBlocks_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CRLF") << "\r\n"_ba;
    QTest::newRow("LFCR") << "\n\r"_ba;
    QTest::newRow("LF") << "\n"_ba;
    QTest::newRow("CR") << "\r"_ba;
}

/// The blocks that are read end anywhere.
void TestTextLines::endsAcrossBlocks()
{
    QFETCH(const QByteArray, end);
    QByteArray bytes;
    int count = 0;
    while (bytes.size() < 700'000) {
        bytes += "line " + QByteArray::number(count) + QByteArray(count % 7, '.') + end;
        ++count;
    }
    const QList<QByteArray> lines = linesOf(bytes);
    QCOMPARE(lines.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(lines[i], "line " + QByteArray::number(i) + QByteArray(i % 7, '.'));
}

/// K08: no line costs more than 64 KiB, and none of it is lost.
void TestTextLines::longLineGoesOn()
{
    const QByteArray bytes = QByteArray(200'000, 'x') + "\nOK\n";
    QList<qint64> numbers;
    const QList<QByteArray> lines = linesOf(bytes, &numbers);
    QCOMPARE(lines.last(), "OK"_ba);
    QCOMPARE(lines.first(lines.size() - 1).join(), QByteArray(200'000, 'x'));
    for (const QByteArray &line : lines)
        QVERIFY(line.size() <= TextLines::kLongest);
    QCOMPARE(numbers.first(), 1);
    QCOMPARE(numbers[lines.size() - 2], 1);
    QCOMPARE(numbers.last(), 2);
}

void TestTextLines::plain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("as it is") << "AT+CGDCONT=3,\"IP\""_ba
                              << "AT+CGDCONT=3,\"IP\""_ba;
    QTest::newRow("typographic, UTF-8") << "AT#FTPGET=\u201dx\u2033"_ba
                                        << "AT#FTPGET=\"x\""_ba;
    QTest::newRow("typographic, Windows") << "AT#FTPGET=\x93x\x94"_ba
                                          << "AT#FTPGET=\"x\""_ba;
    QTest::newRow("German, low") << "\u201ex\u201c"_ba
                                 << "\"x\""_ba;
    QTest::newRow("NULs") << QByteArray("\0A\0T\0", 5) << "AT"_ba;
    QTest::newRow("NUL and quotes") << QByteArray("\0\x93x\x94", 4) << "\"x\""_ba;
    QTest::newRow("apostrophe") << "\"Pa\u2019sword\",\u201cb\u201d"_ba
                                << "\"Pa\u2019sword\",\"b\""_ba;
    QTest::newRow("apostrophe, Windows") << "it\x92s \x93x\x94"_ba
                                         << "it\u2019s \"x\""_ba;
    QTest::newRow("Latin-1") << "M\xfcnchen"_ba
                             << "M\u00fcnchen"_ba;
}

void TestTextLines::plain()
{
    QFETCH(const QByteArray, line);
    QTEST(plainText(line), "plain");
}

QTEST_GUILESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
