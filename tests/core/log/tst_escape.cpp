#include "core/log/escape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void text_data();
    void text();
    void hiddenCharacters_data();
    void hiddenCharacters();
    void everyByteIsVisibleAndComesBack();
    void randomBytesComeBack();
    void escapesCannotBeForged();
};

void TestEscape::bytes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << "AT+CSQ"_ba << u"AT+CSQ"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("A20 markup stays") << "<b>&amp;</b>"_ba << u"<b>&amp;</b>"_s;
    QTest::newRow("L11 line ends") << "a\r\nb"_ba << u"a\\x0d\\x0ab"_s;
    QTest::newRow("A19 escape") << "\x1b[31m"_ba << u"\\x1b[31m"_s;
    QTest::newRow("A19 bell, backspace") << "\a\b"_ba << u"\\x07\\x08"_s;
    QTest::newRow("A18 NUL") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("DEL") << "\x7f"_ba << u"\\x7f"_s;
    QTest::newRow("A18 no UTF-8") << "a\xff\xc3"_ba << u"a\\xff\\xc3"_s;
    QTest::newRow("A18 overlong") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("A18 surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("A18 overlong, three bytes") << "\xe0\x80\xaf"_ba << u"\\xe0\\x80\\xaf"_s;
    QTest::newRow("A18 overlong, four bytes") << "\xf0\x80\x80\xaf"_ba << u"\\xf0\\x80\\x80\\xaf"_s;
    QTest::newRow("A18 behind the last character")
        << "\xf4\x90\x80\x80"_ba << u"\\xf4\\x90\\x80\\x80"_s;
    QTest::newRow("UTF-8 stays") << "\xe2\x80\x9d \xc3\xa4"_ba << u"” ä"_s;
    QTest::newRow("UTF-8, four bytes") << "\xf0\x9f\x98\x80"_ba << u"😀"_s;
    QTest::newRow("C1 as UTF-8") << "\xc2\x85"_ba << u"\\u0085"_s;
    QTest::newRow("bidi") << "\xe2\x80\xae"_ba << u"\\u202e"_s;
    QTest::newRow("zero width") << "\xe2\x80\x8b"_ba << u"\\u200b"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba << u"\\ufeff"_s;
    QTest::newRow("line separator") << "\xe2\x80\xa8"_ba << u"\\u2028"_s;
    QTest::newRow("tag") << "\xf3\xa0\x80\x81"_ba << u"\\U000e0001"_s;
    QTest::newRow("backslash") << "C:\\temp"_ba << u"C:\\temp"_s;
    QTest::newRow("done already") << "\\x1b"_ba << u"\\x1b"_s;
    QTest::newRow("half an escape") << "\\x1"_ba << u"\\x1"_s;
}

void TestEscape::bytes()
{
    QFETCH(QByteArray, from);
    QFETCH(QString, shown);
    QCOMPARE(visible(from), shown);
    QCOMPARE(visibleUtf8(from), shown.toUtf8());
    QCOMPARE(visible(shown), shown); // again: no change
    QCOMPARE(unescapedBytes(escapedBytes(from)), from);
}

void TestEscape::text_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"30.00.001-B026"_s << u"30.00.001-B026"_s;
    QTest::newRow("bidi") << u"a\u202eb"_s << u"a\\u202eb"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a\\u00adb"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a\\x0ab"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\ud800"_s;
    QTest::newRow("lone surrogate, low") << QString(QChar(0xdc00)) << u"\\udc00"_s;
    QTest::newRow("surrogate and letter") << QString(QChar(0xd800)) + u'a' << u"\\ud800a"_s;
    QTest::newRow("hidden pair") << u"\U000e0001"_s << u"\\U000e0001"_s;
    QTest::newRow("pair") << u"a😀"_s << u"a😀"_s;
    QTest::newRow("done already") << u"\\u202e"_s << u"\\u202e"_s;
}

void TestEscape::text()
{
    QFETCH(QString, from);
    QFETCH(QString, shown);
    QCOMPARE(visible(from), shown);
    QCOMPARE(isVisible(from), from == shown);
    QVERIFY(isVisible(u"ok"));
}

/// Fillers and selectors that no category marks, and their neighbours.
void TestEscape::hiddenCharacters_data()
{
    QTest::addColumn<char32_t>("from");
    QTest::addColumn<bool>("hidden");
    const auto rows = [](bool hidden, std::initializer_list<char32_t> characters) {
        for (const char32_t c : characters)
            QTest::addRow("U+%04x", uint(c)) << c << hidden;
    };
    rows(true, {0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0, 0x180b, 0x180f, 0x2060,
                0x206f, 0xfe00, 0xfe0f, 0xfff0, 0xfffb, 0xe0000});
    rows(false, {0x034e, 0x1100, 0x1161, 0x17b6, 0x3165, 0xffa1, 0x1810, 0x2070, 0xfdf0, 0xfe10,
                 0xfffd, 0x1f600});
}

void TestEscape::hiddenCharacters()
{
    QFETCH(char32_t, from);
    const QString text = QString::fromUcs4(&from, 1);
    QTEST(!isVisible(text), "hidden");
    QTEST(visible(text) != text, "hidden");
    QCOMPARE(unescapedBytes(escapedBytes(text.toUtf8())), text.toUtf8());
}

void TestEscape::everyByteIsVisibleAndComesBack()
{
    for (int i = 0; i < 256; ++i) {
        const QByteArray byte(1, char(i));
        const QByteArray shown = escapedBytes(byte);
        for (const char c : shown)
            QVERIFY(c >= 0x20 && c < 0x7f);
        QCOMPARE(unescapedBytes(shown), byte);
    }
}

void TestEscape::randomBytesComeBack()
{
    QRandomGenerator random(1);
    static constexpr char kAlphabet[] = "\\xuU01af\r\n\xe2\x80\xae\xc2\x85\xff\0Z";
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(16); n > 0; --n)
            bytes += kAlphabet[random.bounded(int(sizeof kAlphabet) - 1)];
        const QByteArray shown = escapedBytes(bytes);
        QVERIFY2(unescapedBytes(shown) == bytes, shown.constData());
        QVERIFY(!shown.contains('\n') && !shown.contains('\r'));
    }
}

void TestEscape::escapesCannotBeForged()
{
    QCOMPARE(escapedBytes("\\x1b"), "\\x5cx1b"_ba);
    QCOMPARE(escapedBytes("\x1b"), "\\x1b"_ba);
    QCOMPARE(escapedBytes("C:\\temp"), "C:\\temp"_ba);
}

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
