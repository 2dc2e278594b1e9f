#include "core/fota/checkfile.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

/// A row with one cell replaced; cells from 0, and none of them quoted by this function.
QByteArray rowWith(int column, const QByteArray &cell)
{
    QByteArrayList cells{"1.0", "a.bin", "2031-01-31", "ftp.example.com", "USER", "PASS"};
    cells[column] = cell;
    return cells.join(',') + "\r\n";
}

ErrorCode codeOf(const QByteArray &bytes, int nameLimit = 200)
{
    CheckFileContext context;
    context.nameLimit = nameLimit;
    const auto file = parseCheckFile(bytes, context);
    return file ? ErrorCode::None : file.error().code;
}

} // namespace

/// The rules of each column.
class TestCheckFileCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data();
    void name();
    void nameLength();
    void typographicQuotesInEveryCell();
    void controlsInEveryCell();
    void spacesInEveryCell();
    void formulasStayText();
    void date_data();
    void date();
    void dateTakesTheZoneOfNow();
    void takesLinearTime();
};

void TestCheckFileCells::name_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<ErrorCode>("code");
    const auto all = [](const char *id, ErrorCode code, const QByteArrayList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            QTest::addRow("%s %d", id, int(i)) << cells[i] << code;
    };
    all("C23 fine", ErrorCode::None,
        {"d/x.bin", "a/b/c.bin", "30.00.001-B026_to_B026-FOTA.bin", "x", "a..b.bin", "x-.bin",
         "0.bin", "\"quoted.bin\"", "A_B-C.9"});
    all("C23 path", ErrorCode::CheckFilePath,
        {"../x.bin",
         "d/../x.bin",
         "d/..",
         "..",
         ".",
         "./x.bin",
         "d/./x.bin",
         "/x.bin",
         "/",
         "//x",
         "d//x.bin",
         "d/",
         "\\x.bin",
         "d\\x.bin",
         "..\\x.bin",
         "\\\\host\\x",
         "C:x.bin",
         "C:\\x.bin",
         "c:/x.bin",
         "ftp://h/x.bin",
         "http://h/x.bin",
         "file:///x",
         "ftp://u:p@h/x",
         "-x.bin",
         "--x",
         "-",
         "~",
         "~/x.bin",
         "~root/x",
         "...",
         ".../x.bin",
         "d/...",
         "../",
         "../../x",
         "d/-x",
         "..//x",
         "...//x",
         "a/../../x",
         "a/b/../c.bin",
         "./",
         "./../x",
         "/../x",
         "/etc/x.bin",
         "///x",
         "a/",
         "a//",
         "a/../~",
         "~/",
         "d/.",
         "d/-",
         "d\\..\\x",
         "a/b\\c",
         "\\",
         "D:\\",
         "z:x",
         "sftp://h/x",
         "FTP://h/x.bin",
         "ftps://h:990/x",
         "a/../b/..",
         "~a"});
    all("C20 quote or comma", ErrorCode::CheckFileNameQuote,
        {"\"a,b.bin\"", "\"a\"\"b.bin\"", "\"\"\"\"", "a'b.bin", "a`b.bin"});
    all("C22 command", ErrorCode::CheckFileCommand, {"+++x", "x+++", "a;b.bin", "\";AT#OTAUP=0\""});
    all("C22 harmless", ErrorCode::None, {"AT.bin", "ATZ", "AT_OTAUP.bin"});
    all("C25 letters", ErrorCode::CheckFileNameLetters,
        {"\xd0\xb0.bin",
         "x\xcc\x81.bin",
         "\xe2\x80\xaenib.x",
         "x\xe2\x80\x8b.bin",
         "\xef\xbc\x8e\xef\xbc\x8e/x",
         "x\xef\xbc\x8f"
         "b",
         "x%2e.bin",
         "x*.bin",
         "x?.bin",
         "xx:y.bin",
         "x|y",
         "x<b>.bin",
         "x=y",
         "x+y",
         "x@y",
         "x$y",
         "x&y",
         "x(1).bin",
         "x y.bin",
         "x\xc2\xa0y.bin",
         "x!.bin",
         "\xd9\x81.bin",
         "\xce\xb1.bin",
         "x\xe2\x80\xa4"
         "bin",
         "x\xe2\x88\x95"
         "b",
         "\xf0\x9d\x90\xa1.bin",
         "x\xc3\xa9.bin",
         "x#",
         "x^",
         "{x}",
         "[x]",
         "\" x.bin\""});
    all("C35 spaces", ErrorCode::CheckFileSpaces,
        {" x.bin", "x.bin ", "\tx.bin", "x.bin\t", "\xc2\xa0x.bin", " ../x.bin"});
    all("C06 nothing", ErrorCode::CheckFileCellEmpty, {"", " ", "\"\"", "\" \"", "\t"});
}

void TestCheckFileCells::name()
{
    QFETCH(QByteArray, cell);
    QFETCH(ErrorCode, code);
    CheckFileContext context;
    const auto file = parseCheckFile(rowWith(1, cell), context);
    QCOMPARE(file ? ErrorCode::None : file.error().code, code);
    if (file)
        return;
    QVERIFY2(file.error().detail.startsWith(u"1:"_s), qPrintable(file.error().detail));
    if (code != ErrorCode::CheckFileTypographic) {
        for (const QChar c : file.error().detail.left(file.error().detail.lastIndexOf(u": "_s)))
            QVERIFY(c.unicode() >= 0x20 && c.unicode() < 0x7f); // look-alikes are escaped
    }
    QVERIFY(!file.error().detail.contains(u"u:p"_s));
}

void TestCheckFileCells::nameLength()
{
    QCOMPARE(codeOf(rowWith(1, QByteArray(200, 'x'))), ErrorCode::None);
    QCOMPARE(codeOf(rowWith(1, QByteArray(201, 'x'))), ErrorCode::CheckFileNameLong);
    QCOMPARE(codeOf(rowWith(1, QByteArray(255, 'x'))), ErrorCode::CheckFileNameLong);
    QCOMPARE(codeOf(rowWith(1, QByteArray(4096, 'x'))), ErrorCode::CheckFileNameLong);
    QCOMPARE(codeOf(rowWith(1, QByteArray(64, 'x')), 64), ErrorCode::None);
    QCOMPARE(codeOf(rowWith(1, QByteArray(65, 'x')), 64), ErrorCode::CheckFileNameLong);
}

void TestCheckFileCells::typographicQuotesInEveryCell() // C10
{
    for (const char16_t quote : u"“”„‟‘’‚‛″′‵‷«»‹›〝〟＂＇´"_s.toStdU16String()) {
        for (int column = 0; column < 6; ++column) {
            const QByteArray mark = QString(QChar(quote)).toUtf8();
            for (const QByteArray &cell : {mark + "1.0" + mark, "1" + mark, mark}) {
                const auto file = parseCheckFile(rowWith(column, cell), {});
                QVERIFY(!file);
                QCOMPARE(file.error().code, ErrorCode::CheckFileTypographic);
                QVERIFY(file.error().detail.contains(QChar(quote)));
            }
        }
    }
}

void TestCheckFileCells::controlsInEveryCell() // C21
{
    const QByteArrayList controls{"\r", "\n",   QByteArray(1, '\0'), "\x1b",
                                  "\a", "\x7f", "\xc2\x9b",          "\xe2\x80\xa8"};
    for (const QByteArray &control : controls) {
        for (const int column : {0, 1, 3, 4, 5}) {
            const QByteArray bytes = rowWith(column, "\"1" + control + "x\"");
            QVERIFY2(codeOf(bytes) == ErrorCode::CheckFileControl, bytes.toPercentEncoding());
        }
        QCOMPARE(codeOf(rowWith(2, "\"2031" + control + "x\"")), ErrorCode::CheckFileControl);
    }
    QCOMPARE(codeOf(rowWith(1, "x\x1b.bin")), ErrorCode::CheckFileControl);
    QCOMPARE(codeOf(rowWith(1, "\"x\ty.bin\"")), ErrorCode::CheckFileControl);
    QCOMPARE(codeOf(rowWith(5, "P\xe2\x80\xae"
                               "ASS")),
             ErrorCode::CheckFileControl);
    QCOMPARE(codeOf(rowWith(5, "P\xe2\x80\x8b"
                               "ASS")),
             ErrorCode::CheckFileControl);
}

void TestCheckFileCells::spacesInEveryCell() // C35
{
    for (const QByteArray &space : {" "_ba, "\t"_ba, "\xc2\xa0"_ba}) {
        for (const int column : {0, 2, 3})
            QCOMPARE(codeOf(rowWith(column, space + "2031-01-31" + space)), ErrorCode::None);
        for (const int column : {4, 5}) {
            QCOMPARE(codeOf(rowWith(column, space + "x")), ErrorCode::CheckFileSpaces);
            QCOMPARE(codeOf(rowWith(column, "x" + space)), ErrorCode::CheckFileSpaces);
            QCOMPARE(codeOf(rowWith(column, "\"" + space + "x\"")), ErrorCode::None);
        }
    }
    const auto file = parseCheckFile(rowWith(0, " 1.0\t"), {});
    QCOMPARE(file->version, u"1.0"_s);
    QCOMPARE(codeOf(rowWith(4, "a b")), ErrorCode::None);
}

void TestCheckFileCells::formulasStayText() // C31
{
    for (const QByteArray &cell : {"=1+1"_ba, "+1+1"_ba, "-1+1"_ba, "@SUM(A1)"_ba, "=A1"_ba,
                                   "=cmd|x!A0"_ba, "+cmd"_ba, "@x"_ba, "-2+3"_ba}) {
        const auto version = parseCheckFile(rowWith(0, cell), {});
        QVERIFY(version);
        QCOMPARE(version->version, QString::fromLatin1(cell));
        QCOMPARE(parseCheckFile(rowWith(2, cell), {})->nextText, QString::fromLatin1(cell));
        QCOMPARE(parseCheckFile(rowWith(4, cell), {})->nextUser, QString::fromLatin1(cell));
        QCOMPARE(parseCheckFile(rowWith(5, cell), {})->nextPassword, Secret(cell));
    }
}

void TestCheckFileCells::date_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("next"); // ISO in UTC; empty: none
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<bool>("finding");
    const auto good = [](const QString &cell, const QString &next, bool hasTime) {
        QTest::addRow("C26 %s", qPrintable(cell)) << cell << next << hasTime << false;
    };
    const auto unset = [](const QString &cell) {
        QTest::addRow("C26 unset '%s'", qPrintable(cell)) << cell << QString() << false << true;
    };
    QTest::newRow("C26 empty") << QString() << QString() << false << false;
    good(u"2031-01-31"_s, u"2031-01-31T00:00:00Z"_s, false);
    good(u"2026-01-01"_s, u"2026-01-01T00:00:00Z"_s, false); // today, at the schedule's time
    good(u"9999-12-31"_s, u"9999-12-31T00:00:00Z"_s, false);
    good(u"2028-02-29"_s, u"2028-02-29T00:00:00Z"_s, false);
    good(u"2031-01-31T02:30"_s, u"2031-01-31T02:30:00Z"_s, true);
    good(u"2031-01-31 02:30"_s, u"2031-01-31T02:30:00Z"_s, true);
    good(u"2031-01-31T02:30:15"_s, u"2031-01-31T02:30:15Z"_s, true);
    good(u"2031-01-31T02:30:15Z"_s, u"2031-01-31T02:30:15Z"_s, true);
    good(u"2031-01-31T02:30+01:00"_s, u"2031-01-31T01:30:00Z"_s, true);
    good(u"2031-01-31T02:30-0600"_s, u"2031-01-31T08:30:00Z"_s, true);
    good(u"2031-01-31 02:30:00+02"_s, u"2031-01-31T00:30:00Z"_s, true);
    good(u"2031-01-31t02:30z"_s, u"2031-01-31T02:30:00Z"_s, true);
    good(u"2026-01-01T12:01"_s, u"2026-01-01T12:01:00Z"_s, true);
    for (const QString &cell : {u"2017-01-31"_s,
                                u"2025-12-31"_s,
                                u"0000-01-01"_s,
                                u"0001-01-01"_s,
                                u"2031-02-29"_s,
                                u"2031-13-01"_s,
                                u"2031-00-10"_s,
                                u"2031-01-00"_s,
                                u"2031-01-32"_s,
                                u"31.01.2031"_s,
                                u"01/31/2031"_s,
                                u"2031/01/31"_s,
                                u"31-01-2031"_s,
                                u"20310131"_s,
                                u"2031-1-31"_s,
                                u"2031-01"_s,
                                u"2031"_s,
                                u"tomorrow"_s,
                                u"nightly"_s,
                                u"12031-01-31"_s,
                                u"-2031-01-31"_s,
                                u"2031-01-31T"_s,
                                u"2031-01-31T24:00"_s,
                                u"2031-01-31T02"_s,
                                u"2031-01-31T02:60"_s,
                                u"2031-01-31T02:30:60"_s,
                                u"2031-01-31T02:30:15.5"_s,
                                u"2031-01-31T02:30X"_s,
                                u"2031-01-31T02:30+"_s,
                                u"2031-01-31T02:30+1"_s,
                                u"2031-01-31T02:30+15:00"_s,
                                u"2031-01-31T02:30+01:60"_s,
                                u"2031-01-31T02:30+01:0"_s,
                                u"2031-01-31T02:30+01:000"_s,
                                u"2031-01-31T02:30Zx"_s,
                                u"2031-01-31T02:30:1"_s,
                                u"2031-01-31T0230"_s,
                                u"2031-01-3x"_s,
                                u"2031-01-31  02:30"_s,
                                u"2031-01-31Z"_s,
                                u"=TODAY()"_s,
                                u"２０３１-01-31"_s,
                                u"Jan 31 2031"_s,
                                u"1927584000"_s})
        unset(cell);
    QTest::newRow("C26 over by a minute") << u"2026-01-01T11:59"_s << QString() << true << true;
}

void TestCheckFileCells::date()
{
    QFETCH(QString, cell);
    QFETCH(QString, next);
    CheckFileContext context;
    context.now = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    context.presentServer = u"ftp.example.com"_s;
    context.presentUser = u"USER"_s;
    context.presentPassword = Secret("PASS");
    const auto file = parseCheckFile(rowWith(2, cell.toUtf8()), context);
    QVERIFY(file); // never blocks
    QCOMPARE(file->next ? file->next->toUTC().toString(Qt::ISODate) : QString(), next);
    QCOMPARE(file->nextText, cell);
    QTEST(file->nextHasTime, "hasTime");
    QTEST(!file->findings.isEmpty(), "finding");
    for (const Error &finding : file->findings)
        QCOMPARE(finding.code, ErrorCode::CheckDateUnread);
}

void TestCheckFileCells::dateTakesTheZoneOfNow()
{
    CheckFileContext context;
    context.now = QDateTime({2026, 1, 1}, {12, 0}, Qt::OffsetFromUTC, -6 * 3600);
    const auto file = parseCheckFile(rowWith(2, "2031-01-31T02:00"), context);
    QCOMPARE(file->next->toUTC(), QDateTime({2031, 1, 31}, {8, 0}, Qt::UTC));
}

void TestCheckFileCells::takesLinearTime() // K08; a time in the square of the size is minutes
{
    QElapsedTimer timer;
    timer.start();
    for (const char c : {',', '"', '\n', '#', ';', '@', '.', '-', 'a'}) {
        (void)parseCheckFile(QByteArray(64 * 1024, c), {});
        (void)maskedLines(QByteArray(64 * 1024, c));
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestCheckFileCells)
#include "tst_checkfile_cells.moc"
