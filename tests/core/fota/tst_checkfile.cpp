#include "core/fota/checkfile.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSample =
    "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD";

CheckFileContext context()
{
    CheckFileContext context;
    context.model = u"ME910C1-NA"_s;
    context.imei = u"350000000000006"_s;
    context.presentServer = u"ftp.example.com"_s;
    context.presentUser = u"USERNAME"_s;
    context.presentPassword = Secret("PASSWORD");
    context.now = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    return context;
}

bool has(const CheckFile &file, ErrorCode code)
{
    for (const Error &finding : file.findings) {
        if (finding.code == code)
            return true;
    }
    return false;
}

} // namespace

/// The file as a whole: what is read of it, and what of it is refused. Cells: tst_checkfile_cells,
/// quotes: tst_checkfile_quotes.
class TestCheckFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample();
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void rows_data();
    void rows();
    void findings_data();
    void findings();
    void reportAnywhereInTheData();
};

void TestCheckFile::sample()
{
    const auto file = parseCheckFile(kSample + "\r\n", context());
    QVERIFY(file);
    QCOMPARE(file->version, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(file->file, u"30.00.001-B026_FOTA.bin"_s);
    QVERIFY(!file->next);
    QCOMPARE(file->nextText, u"2017-01-31"_s);
    QVERIFY(file->nextServer.isEmpty());
    QCOMPARE(file->nextUser, u"USERNAME"_s);
    QCOMPARE(file->nextPassword.reveal(), "PASSWORD"_ba);
    QVERIFY(file->endConfirmedByLineEnd);
    QVERIFY(!file->needsSecondFetch());
    QCOMPARE(file->findings.size(), 2); // C15 not stated, C26 in the past
    QVERIFY(has(*file, ErrorCode::ModelNotStated));
    QVERIFY(has(*file, ErrorCode::CheckDateUnread));
    QCOMPARE(placeOf(file->findings.at(1)).column, 45);
}

void TestCheckFile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail"); // part of it
    const auto row = [](const QByteArray &name, const QByteArray &bytes, ErrorCode code,
                        const QString &detail = {}) {
        QTest::newRow(name.constData()) << bytes << code << detail;
    };
    row("C01 no byte", "", ErrorCode::CheckFileEmpty);
    row("C01 one line end, LF", "\n", ErrorCode::CheckFileEmpty);
    row("C01 one line end, CR LF", "\r\n", ErrorCode::CheckFileEmpty);
    row("C01 mark only", "\xef\xbb\xbf", ErrorCode::CheckFileEmpty);
    row("C02 blank lines", "\n  \n\t\n", ErrorCode::CheckFileNoRow);
    row("C02 comments", "# one\n#two\n", ErrorCode::CheckFileNoRow);
    row("C02 header alone", "version,file,date,server,user,password\n", ErrorCode::CheckFileNoRow);
    row("C02 unknown header", "Zielversion,Datei\n1.0,a.bin\n", ErrorCode::CheckFileNoRow,
        u"1:1:"_s);
    row("C02 header in other order", "file,version\n1.0,a.bin\n", ErrorCode::CheckFileNoRow);
    row("C03 version alone", "1.0\n", ErrorCode::CheckFileColumns, u"file name"_s);
    row("C06 no version", ",a.bin\n", ErrorCode::CheckFileCellEmpty, u"1:1: version"_s);
    row("C06 no file", "1.0,,2031-01-31\n", ErrorCode::CheckFileCellEmpty, u"1:5: file name"_s);
    row("C06 blank file", "1.0,  ,\n", ErrorCode::CheckFileCellEmpty);
    row("C06 quoted nothing", "1.0,\"\",\n", ErrorCode::CheckFileCellEmpty);
    row("C06 commas", ",,,,,\n", ErrorCode::CheckFileCellEmpty);
    row("C07 UTF-16 LE", QByteArray("\xff\xfe\x31\0,\0", 6), ErrorCode::CheckFileEncoding,
        u"UTF-16"_s);
    row("C07 UTF-16 BE", QByteArray("\xfe\xff\0\x31\0,", 6), ErrorCode::CheckFileEncoding,
        u"UTF-16"_s);
    row("C07 UTF-32", QByteArray("\xff\xfe\0\0\x31\0\0\0", 8), ErrorCode::CheckFileEncoding,
        u"UTF-32"_s);
    row("C07 UTF-32 BE", QByteArray("\0\0\xfe\xff\0\0\0\x31", 8), ErrorCode::CheckFileEncoding,
        u"UTF-32"_s);
    row("C07 UTF-7", "+/v8-1.0,a.bin\n", ErrorCode::CheckFileEncoding, u"UTF-7"_s);
    row("C07 UTF-16 without mark", QByteArray("1\0.\0000\0,\0a\0", 10),
        ErrorCode::CheckFileEncoding);
    row("C11 page", "<!DOCTYPE html>\n<html><body>Log in, please</body></html>",
        ErrorCode::CheckFileWebPage);
    row("C11 page after blanks", "\n\n  <html>1,2</html>", ErrorCode::CheckFileWebPage);
    row("C11 XML", "<?xml version=\"1.0\"?><a/>", ErrorCode::CheckFileWebPage);
    row("C11 folder page", "<title>Index of /fota</title>", ErrorCode::CheckFileWebPage);
    row("C11 folder list", "drwxr-xr-x 2 ftp ftp 4096 Jan 1 00:00 fota\r\n",
        ErrorCode::CheckFileWebPage);
    row("C11 550", "550 firmwarecheck.csv: No such file or directory\r\n",
        ErrorCode::CheckFileWebPage);
    row("C11 550 with comma", "550 Sorry, no such file\r\n", ErrorCode::CheckFileWebPage);
    row("C11 banner", "220-Welcome\r\n220 ready\r\n", ErrorCode::CheckFileWebPage);
    row("C12 64 KiB and a byte", "1.0,a.bin,,,,," + QByteArray(64 * 1024 - 12, 'x'),
        ErrorCode::CheckFileTooLarge);
    row("C12 rows", QByteArray("1.0,a.bin\n").repeated(65), ErrorCode::CheckFileTooLarge,
        u"65:1"_s);
    row("C12 columns", "1.0,a.bin" + QByteArray(",").repeated(31) + "\n",
        ErrorCode::CheckFileTooLarge);
    row("C12 version", QByteArray("1").repeated(256) + ",a.bin\n", ErrorCode::CheckFileTooLarge);
    row("C12 user", "1.0,a.bin,,," + QByteArray("u").repeated(256) + "\n",
        ErrorCode::CheckFileTooLarge);
    row("C12 further column", "1.0,a.bin,,,,," + QByteArray("x").repeated(256) + "\n",
        ErrorCode::CheckFileTooLarge);
    row("C13 Latin-1", "1.0,a\xe4.bin\n", ErrorCode::CheckFileBinary, u"byte 5 is 0xe4"_s);
    row("C13 Windows quotes",
        "1.0,\x93"
        "a.bin\x94\n",
        ErrorCode::CheckFileBinary, u"byte 4"_s);
    row("C13 zero bytes",
        QByteArray("\0\0\0\x01"
                   "abc",
                   7),
        ErrorCode::CheckFileBinary, u"byte 0"_s);
    row("C13 delta", QByteArray("BSDIFF40\x14\x03\0\0\0\0\0\0\xff\xfe,", 19),
        ErrorCode::CheckFileBinary, u"byte 8"_s);
    for (const char *none : {"\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80",
                             "\xf5\x80\x80\x80", "\xc1\x80"})
        row("C13 no character " + QByteArray(none).toHex(), "1.0," + QByteArray(none) + ".bin\n",
            ErrorCode::CheckFileBinary, u"byte 4"_s);
    row("C13 control, then no UTF-8", "1.0,a\x01\xff\n", ErrorCode::CheckFileBinary, u"byte 5"_s);
    row("C13 cut character", "1.0,a.bin\n\xe2\x80", ErrorCode::CheckFileBinary, u"byte 10"_s);
    row("C34 semicolon", "1.0;a.bin;2031-01-31;;USERNAME;PASSWORD\n", ErrorCode::CheckFileSeparator,
        u"1:4:"_s);
    row("C34 TAB", "1.0\ta.bin\t2031-01-31\n", ErrorCode::CheckFileSeparator, u"TAB"_s);
    row("C34 semicolon and one comma", "1.0;a.bin;x,y;;\n", ErrorCode::CheckFileSeparator);
    row("L11 one bad row of two", "1.0,a.bin,,,,,ME910C1-NA\n1.0,../a.bin\n",
        ErrorCode::CheckFilePath, u"2:5"_s);
}

void TestCheckFile::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto file = parseCheckFile(bytes, context());
    QVERIFY(!file);
    QTEST(file.error().code, "code");
    QVERIFY2(file.error().detail.contains(detail), qPrintable(file.error().detail));
    QVERIFY(placeOf(file.error()).line > 0);
}

void TestCheckFile::accepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends"); // with a line end
    QTest::newRow("C08 LF") << kSample + "\n" << true;
    QTest::newRow("C08 CR LF") << kSample + "\r\n" << true;
    QTest::newRow("C08 CR") << kSample + "\r" << true;
    QTest::newRow("C08 no line end") << kSample << false;
    QTest::newRow("C08 blank lines around") << "\r\n\r\n" + kSample + "\n\n" << true;
    QTest::newRow("C07 mark") << "\xef\xbb\xbf" + kSample + "\n" << true;
    QTest::newRow("C02 comment") << "# wanted\n" + kSample + "\n" << true;
    QTest::newRow("C02 header") << "version,file,date,server,user,password\n" + kSample + "\n"
                                << true;
    QTest::newRow("C02 header in words")
        << "Target Version,File Name,Next check-in,Next_Server,User name,Pass\r" + kSample + "\r"
        << true;
    QTest::newRow("C02 header in quotes") << "\"Version\",\"File\"\n" + kSample + "\n" << true;
    QTest::newRow("C04 seven columns") << kSample + ",note\n" << true;
    QTest::newRow("C04 twenty columns") << kSample + QByteArray(",x").repeated(14) + "\n" << true;
    QTest::newRow("C04 most columns") << kSample + QByteArray(",").repeated(26) + "\n" << true;
    QTest::newRow("C04 odd further columns") << kSample + ",“x”,\"a,b\",;+++\n" << true;
    QTest::newRow("C09 all quoted")
        << "\"30.00.001-B026_FOTA\",\"30.00.001-B026_FOTA.bin\",\"2017-01-31\",\"\","
           "\"USERNAME\",\"PASSWORD\"\n"_ba
        << true;
    QTest::newRow("C35 spaces where they are trimmed")
        << " 30.00.001-B026_FOTA\t,30.00.001-B026_FOTA.bin, 2017-01-31 ,\xc2\xa0,USERNAME,"
           "PASSWORD\n"_ba
        << true;
    QTest::newRow("C12 64 KiB") << kSample + "\n#" + QByteArray(64 * 1024 - kSample.size() - 3, 'x')
                                       + "\n"
                                << true;
}

void TestCheckFile::accepted()
{
    QFETCH(QByteArray, bytes);
    const auto file = parseCheckFile(bytes, context());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->version, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(file->file, u"30.00.001-B026_FOTA.bin"_s);
    QCOMPARE(file->nextText, u"2017-01-31"_s);
    QCOMPARE(file->nextUser, u"USERNAME"_s);
    QCOMPARE(file->nextPassword, Secret("PASSWORD"));
    QTEST(file->endConfirmedByLineEnd, "ends");
    QCOMPARE(has(*file, ErrorCode::CheckFileEndUnconfirmed), !file->endConfirmedByLineEnd);
    CheckFileContext known = context();
    known.endKnown = true;
    QVERIFY(!has(*parseCheckFile(bytes, known), ErrorCode::CheckFileEndUnconfirmed));
}

void TestCheckFile::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("file");
    const auto ok = ErrorCode::None;
    const auto several = ErrorCode::CheckFileSeveralRows;
    const auto other = ErrorCode::CheckFileOtherModel;
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                        const QString &file = {}) { QTest::newRow(name) << bytes << code << file; };
    row("C14 two unnamed", "1.0,a.bin\n1.1,b.bin\n", several);
    row("C14 two equal", "1.0,a.bin\n1.0,a.bin\n", several);
    row("C14 64, none named", QByteArray("1.0,a.bin\n").repeated(64), several);
    row("C14 64, one named", QByteArray("1.0,a.bin\n").repeated(63) + "1.0,b.bin,,,,,ME910C1-NA\n",
        ok, u"b.bin"_s);
    row("C14 by column", "1.0,a.bin,,,,,LE910-SV1\n1.1,b.bin,,,,,me910c1-na\n", ok, u"b.bin"_s);
    row("C14 by name", "1.0,LE910-SV1_a.bin\n1.1,ME910C1-NA_b.bin\n", ok, u"ME910C1-NA_b.bin"_s);
    row("C14 by IMEI", "1.0,a.bin,,,,,350000000000014\n1.1,b.bin,,,,,350000000000006\n", ok,
        u"b.bin"_s);
    row("C14 by IMEI in the name", "1.0,a.bin\n1.1,350000000000006.bin\n", ok,
        u"350000000000006.bin"_s);
    row("C14 model twice", "1.0,a.bin,,,,,ME910C1-NA\n1.1,b.bin,,,,,ME910C1-NA\n", several);
    row("C14 IMEI and model", "1.0,a.bin,,,,,350000000000006\n1.1,b.bin,,,,,ME910C1-NA\n", several);
    row("C14 own model, other IMEI",
        "1.0,a.bin,,,,,ME910C1-NA,350000000000014\n1.1,b.bin,,,,,ME910C1-NA,350000000000006\n", ok,
        u"b.bin"_s);
    row("C14 all others", "1.0,a.bin,,,,,LE910-SV1\n1.1,b.bin,,,,,LE910-NA1\n", several);
    row("C15 this model", "1.0,a.bin,,,,,ME910C1-NA\n", ok, u"a.bin"_s);
    row("C15 this family", "1.0,a.bin,,,,,ME910C1\n", ok, u"a.bin"_s);
    row("C15 this model in the name", "1.0,d/ME910C1-NA-a.bin\n", ok, u"d/ME910C1-NA-a.bin"_s);
    row("C15 folder", "1.0,me910c1/a.bin\n", ok, u"me910c1/a.bin"_s);
    row("C15 other variant", "1.0,a.bin,,,,,ME910C1-NV\n", other);
    row("C15 other family", "1.0,a.bin,,,,,LE910-NA1\n", other);
    row("C15 other family in the name", "1.0,LE910_a.bin\n", other);
    row("C15 other generation", "1.0,ME910G1-a.bin\n", other);
    row("C15 column model, not known",
        "version,file,date,server,user,password,model\n"
        "1.0,a.bin,,,,,EC25\n",
        other);
    row("C15 other IMEI", "1.0,a.bin,,,,,350000000000014\n", other);
    row("C15 15 digits that are no IMEI", "1.0,a.bin,,,,,123456789012345\n", ok, u"a.bin"_s);
    row("C15 none", "1.0,a.bin\n", ok, u"a.bin"_s);
}

void TestCheckFile::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto file = parseCheckFile(bytes, context());
    QCOMPARE(file ? ErrorCode::None : file.error().code, code);
    if (file) {
        QTEST(file->file, "file");
        QCOMPARE(has(*file, ErrorCode::ModelNotStated),
                 file->model.isEmpty() && file->imei.isEmpty());
    }
}

void TestCheckFile::findings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("finding"); // None: none but "model not stated"
    const auto none = ErrorCode::None;
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode finding) {
        QTest::newRow(name) << bytes << finding;
    };
    row("C03 two columns", "1.0,a.bin\n", none);
    row("C05 empty cells", "1.0,a.bin,,,,\n", none);
    row("C28 same server", "1.0,a.bin,,FTP.example.com:21,,\n", none);
    row("C28 other server", "1.0,a.bin,,ftp.example.org,,\n", ErrorCode::NextServerOffered);
    row("C28 other port", "1.0,a.bin,,ftp.example.com:2121,,\n", ErrorCode::NextServerOffered);
    row("C27 unread", "1.0,a.bin,,http://x,,\n", ErrorCode::NextServerUnread);
    row("C29 same login", "1.0,a.bin,,,USERNAME,PASSWORD\n", none);
    row("C29 other user", "1.0,a.bin,,,OTHER,PASSWORD\n", ErrorCode::NextLoginOffered);
    row("C29 other password", "1.0,a.bin,,,USERNAME,OTHER\n", ErrorCode::NextLoginOffered);
    row("C32 OK", "1.0,a.bin\r\nOK\r\n", ErrorCode::CheckFileImitates);
    row("C32 NO CARRIER before", "NO CARRIER\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 error", "1.0,a.bin\r\n+CME ERROR: 3\r\n", ErrorCode::CheckFileImitates);
    row("C32 report", "+CEREG: 2\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 comment", "#SGACT: 10.0.0.1\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 CMS error", "1.0,a.bin\r\n+CMS ERROR: 3\r\n", ErrorCode::CheckFileImitates);
    row("C32 speed", "CONNECT 9600\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 call", "RING\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 socket's call", "SRING: 1\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 socket's call, short", "SRING\r\n1.0,a.bin\r\n", ErrorCode::CheckFileImitates);
    row("C32 comment with a colon", "# note: x\r\n1.0,a.bin\r\n", none);
    row("C32 in a cell", "1.0,a.bin,,,USERNAME,OK\n", ErrorCode::CheckFileImitates);
    row("C32 in a text", "1.0,a.bin,,,,,x NO CARRIER y\n", ErrorCode::CheckFileImitates);
}

void TestCheckFile::findings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, finding);
    const auto file = parseCheckFile(bytes, context());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    if (finding == ErrorCode::None)
        QCOMPARE(file->findings.size(), 1);
    else
        QVERIFY(has(*file, finding));
    QCOMPARE(file->needsSecondFetch(), finding == ErrorCode::CheckFileImitates);
    for (const Error &each : file->findings) {
        QVERIFY(placeOf(each).line > 0);
        QVERIFY(!each.detail.contains(u"OTHER"_s)); // never the user or password itself
    }
}

/// C33: wherever a report lands, the file is refused, or every cell is whole and a second fetch
/// must agree.
void TestCheckFile::reportAnywhereInTheData()
{
    const QByteArray bytes = kSample + "\r\n";
    for (const QByteArray &report :
         {"\r\n+CEREG: 2\r\n"_ba, "\r\nRING\r\n"_ba, "\r\n#OTAEV: \"X\"\r\n"_ba}) {
        for (qsizetype at = 0; at <= bytes.size(); ++at) {
            const auto file = parseCheckFile(QByteArray(bytes).insert(at, report), context());
            if (!file) {
                QCOMPARE(file.error().code, ErrorCode::CheckFileDisturbed);
                continue;
            }
            QVERIFY(file->needsSecondFetch());
            QCOMPARE(file->version, u"30.00.001-B026_FOTA"_s);
            QCOMPARE(file->file, u"30.00.001-B026_FOTA.bin"_s);
            QCOMPARE(file->nextUser, u"USERNAME"_s);
            QCOMPARE(file->nextPassword, Secret("PASSWORD"));
        }
    }
}

QTEST_GUILESS_MAIN(TestCheckFile)
#include "tst_checkfile.moc"
