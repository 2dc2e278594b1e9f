#include "core/fota/checkfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Sub = std::optional<QString>;

Q_DECLARE_METATYPE(Sub)

/// What is written, what is logged, and what a delta's name says.
class TestCheckFileWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data();
    void writesWhatItReads();
    void randomFilesKeepTheRules();
    void masked_data();
    void masked();
    void noSecretInTheLog();
    void deltaName_data();
    void deltaName();
};

void TestCheckFileWrite::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("the note's")
        << "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD"_ba
        << "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD\r\n"_ba;
    QTest::newRow("two columns") << "1.0,a.bin\n"_ba
                                 << "1.0,a.bin,,,,\r\n"_ba;
    QTest::newRow("quotes needed") << "1.0,a.bin,,,\" u\",\"p,\"\"\"\n"_ba
                                   << "1.0,a.bin,,,\" u\",\"p,\"\"\"\r\n"_ba;
    QTest::newRow("server in parts") << "1.0,a.bin,,ftp://h:2121/d/,,\n"_ba
                                     << "1.0,a.bin,,ftp://h:2121/d,,\r\n"_ba;
    QTest::newRow("model and IMEI") << "1.0,a.bin,,,,,x,350000000000006,ME910C1-NA\n"_ba
                                    << "1.0,a.bin,,,,,ME910C1-NA,350000000000006\r\n"_ba;
    QTest::newRow("version like a comment") << "\"#1\",a.bin\n"_ba
                                            << "\"#1\",a.bin,,,,\r\n"_ba;
}

void TestCheckFileWrite::writesWhatItReads()
{
    QFETCH(QByteArray, bytes);
    const auto file = parseCheckFile(bytes, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QTEST(writeCheckFile(*file), "written");
}

/// Z03: what is accepted is inside its rules, and what is written of it is read back equal.
void TestCheckFileWrite::randomFilesKeepTheRules()
{
    static const QByteArrayList kParts{"1.0",
                                       "30.00.001-B026",
                                       "a.bin",
                                       ",",
                                       ",",
                                       ",",
                                       "\"",
                                       "\"\"",
                                       "\r\n",
                                       "\n",
                                       "\r",
                                       " ",
                                       "\t",
                                       "#",
                                       "OK",
                                       "NO CARRIER",
                                       "+CEREG: 1",
                                       "ME910C1-NA",
                                       "LE910",
                                       "350000000000006",
                                       "=1",
                                       "-",
                                       "..",
                                       "/",
                                       ";",
                                       "\xe2\x80\x9c",
                                       "\xc2\xa0",
                                       "\xff",
                                       "2031-01-31",
                                       "ftp://h/d",
                                       "h:21",
                                       "version",
                                       "file",
                                       "\x1b",
                                       "u",
                                       "p",
                                       "@",
                                       "[::1]",
                                       "\xef\xbb\xbf",
                                       "model"};
    QRandomGenerator random(42);
    int accepted = 0;
    CheckFileContext context;
    context.model = u"ME910C1-NA"_s;
    context.imei = u"350000000000006"_s;
    for (int i = 0; i < 60000; ++i) {
        QByteArray bytes = i % 2 == 0 ? "1.0,a.bin,"_ba : ""_ba;
        for (int n = random.bounded(10); n > 0; --n)
            bytes += kParts[random.bounded(int(kParts.size()))];
        (void)maskedLines(bytes);
        const auto file = parseCheckFile(bytes, context);
        if (!file) {
            QVERIFY(placeOf(file.error()).line > 0);
            continue;
        }
        ++accepted;
        QVERIFY(!file->version.isEmpty() && !file->file.isEmpty());
        for (const QChar c : file->file)
            QVERIFY(c.isLetterOrNumber() || u"._-/"_s.contains(c));
        const auto again = parseCheckFile(writeCheckFile(*file), context);
        QVERIFY2(again, bytes.toPercentEncoding() + " | " + writeCheckFile(*file));
        QCOMPARE(again->version, file->version);
        QCOMPARE(again->file, file->file);
        QCOMPARE(again->nextText, file->nextText);
        QCOMPARE(again->nextServer, file->nextServer);
        QCOMPARE(again->nextFolder, file->nextFolder);
        QCOMPARE(again->nextUser, file->nextUser);
        QCOMPARE(again->nextPassword, file->nextPassword);
        QCOMPARE(again->model, file->model);
        QCOMPARE(again->imei, file->imei);
    }
    QVERIFY(accepted > 1000);
}

void TestCheckFileWrite::masked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &lines) {
        QTest::newRow(name) << bytes << lines;
    };
    row("the note's", "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD",
        {"30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,***,***"});
    row("line ends", "a,b\r\nc,d\re,f\n\ng", {"a,b", "c,d", "e,f", "", "g"});
    row("nothing", "", {});
    row("empty cells stay", "1,a,,,,\n", {"1,a,,,,"});
    row("further columns", "1,a,2,3,u,p,x\n", {"1,a,2,3,***,***,***"});
    row("comma in quotes", "1,\"a,b\",2,3,\"u,v\",p\n", {"1,\"a,b\",2,3,***,***"});
    row("comment", "#1,a,2,3,u,p\n", {"#1,a,2,3,***,***"});
    row("login in the server", "1,a,2,ftp://u:p@h/d,,\n", {"1,a,2,ftp://***@h/d,,"});
    row("login in the server, no scheme", "1,a,2,u:p@h,,\n", {"1,a,2,***@h,,"});
    row("login in the name", "1,ftp://u:p@h/x.bin\n", {"1,ftp://***@h/x.bin"});
    row("unclosed", "1,a,2,3,\"u,p\n", {"1,a,2,3,***"});
    row("unclosed early", "1,\"a,2,3,u,p\n", {"1,\"a,2,3,***"});
    row("text after quote", "1,\"a\"x,2,3,u,p\n", {"1,\"a\"x,2,3,***"});
    row("secret of two lines", "1,a,2,3,\"u\nSECRET\",p\n", {"1,a,2,3,***", "***"});
    row("server of two lines", "1,a,2,\"s\nt\",SECRET,p\n", {"1,a,2,\"s", "t\",***"});
    row("semicolons", "1;a;2;3;u;p\n", {"1;a;2;3;***"});
    row("tabs", "1\ta\t2\t3\tu\tp\n", {"1\ta\t2\t3\t***"});
}

void TestCheckFileWrite::masked()
{
    QFETCH(QByteArray, bytes);
    QTEST(QByteArrayList(maskedLines(bytes)), "lines");
}

/// K10, L01: whatever is wrong with the file, neither log nor error tells the login.
void TestCheckFileWrite::noSecretInTheLog()
{
    const QByteArrayList rows{"1.0,a.bin,2031-01-31,h,%,%",
                              "1.0,a.bin,,,\"%\",\"%\"",
                              "1.0,a.bin,,,\"%,%",
                              ",,,,%,%",
                              "1.0,../a,,,%,%",
                              "1.0,a.bin,,,%\x1b,%",
                              "1.0;a.bin;;;%;%",
                              "1.0\ta.bin\t\t\t%\t%",
                              "1.0,a.bin,,ftp://%:%@h,,",
                              "1.0,ftp://%:%@h/a.bin",
                              "x,y,z,w,%,%",
                              "1.0,a.bin,,, %,%",
                              "1.0,a.bin,,,\"%\"x,%",
                              "1.0,\"a.bin,,,%,%",
                              "1.0,a.bin,,,\"x\n%\",%",
                              "1.0,a.bin,,\"x\ny\",%,%",
                              "550 no,,,,%,%",
                              "1.0,a.bin,,,%,%,\xff"};
    for (QByteArray row : rows) {
        const QByteArray bytes = row.replace('%', "CANARY7") + "\r\n";
        CheckFileContext context;
        context.model = u"ME910C1-NA"_s;
        const auto file = parseCheckFile(bytes, context);
        const QList<Error> errors = file ? file->findings : QList<Error>{file.error()};
        for (const Error &error : errors)
            QVERIFY2(!error.detail.contains(u"CANARY7"_s), qPrintable(error.detail));
        for (const QByteArray &line : maskedLines(bytes))
            QVERIFY2(!line.contains("CANARY7"), line);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) { // C33: the module speaks between
            for (const QByteArray &line :
                 maskedLines(QByteArray(bytes).insert(cut, "\r\n+CEREG: 1\r\n")))
                QVERIFY2(!line.contains("CANARY7"), qPrintable(QString::fromLatin1(line)));
        }
    }
}

void TestCheckFileWrite::deltaName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("main");
    QTest::addColumn<Sub>("sub");
    QTest::addColumn<int>("result"); // 1: the base fits, 0: none stated; else the code
    const auto note = u"30.00.001-B026"_s;
    const auto v2 = u"20.00.522"_s;
    const auto row = [](const char *name, const QString &file, const QString &main, const Sub &sub,
                        int result) { QTest::newRow(name) << file << main << sub << result; };
    const int base = int(ErrorCode::DeltaOtherBase);
    const int model = int(ErrorCode::DeltaOtherModel);
    row("D01 sample states none", u"30.00.001-B026_FOTA.bin"_s, note, {}, 0);
    row("D01 the note's session", u"30.00.001-B026_to_B026-FOTA.bin"_s, note, {}, 1);
    row("D01 only BASE counts", u"30.00.001-B026_to_99.99.999-X.bin"_s, note, {}, 1);
    row("D01 other base", u"30.00.001-B025_to_B026-FOTA.bin"_s, note, {}, base);
    row("D01 other base, folder", u"d/30.00.001-B025_to_B026.bin"_s, note, {}, base);
    row("D01 folder is no base", u"1.0_to_2.0/x.bin"_s, note, {}, 0);
    row("D01 base with suffix", u"30.00.001-B026_FOTA_to_B030.bin"_s, note, {}, base);
    row("D01 base with suffix, present", u"30.00.001-B026_FOTA_to_B030.bin"_s,
        u"30.00.001-B026_FOTA"_s, {}, 1);
    row("D01 short base", u"B026_to_B030.bin"_s, note, {}, 1);
    row("D01 short base, other", u"B025_to_B030.bin"_s, note, {}, base);
    row("D01 case", u"30.00.001-b026_TO_b030.bin"_s, note, {}, 1);
    row("D01 model before", u"ME910C1-NA_30.00.001-B026_to_30.00.002-B030.bin"_s, note, {}, 1);
    row("D01 word before", u"delta_30.00.001-B026_to_30.00.002-B030.bin"_s, note, {}, 1);
    row("D01 model before, other base", u"ME910C1-NA_30.00.001-B025_to_B026.bin"_s, note, {}, base);
    row("D01 words only", u"old_to_new.bin"_s, note, {}, 0);
    row("D01 nothing before", u"_to_B026.bin"_s, note, {}, 0);
    row("D01 present not known", u"1.0_to_2.0.bin"_s, {}, {}, 0);
    row("D01 with sub", u"20.00.522.4_to_20.00.522.7.bin"_s, v2, u"4"_s, 1);
    row("D01 without sub", u"20.00.522_to_20.10.522.bin"_s, v2, u"4"_s, 1);
    row("D01 other sub", u"20.00.522.7_to_20.10.522.bin"_s, v2, u"4"_s, base);
    row("D01 sub not read", u"20.00.522.7_to_20.10.522.bin"_s, v2, {}, 0);
    row("D01 other main", u"20.00.524.4_to_20.10.522.bin"_s, v2, u"4"_s, base);
    row("D02 other family", u"LE910-SV1_30.00.001-B026_to_B030.bin"_s, note, {}, model);
    row("D02 other variant", u"ME910C1-NV.bin"_s, note, {}, model);
    row("D02 folder", u"LE910/x.bin"_s, note, {}, model);
    row("D02 own", u"ME910C1-NA.bin"_s, note, {}, 0);
}

void TestCheckFileWrite::deltaName()
{
    QFETCH(QString, file);
    QFETCH(QString, main);
    QFETCH(Sub, sub);
    const QString model = main.startsWith(u"20"_s) ? u"LE910-NA1"_s : u"ME910C1-NA"_s;
    const auto fits = checkDeltaName(file, main, sub, model);
    QTEST(fits ? int(*fits) : int(fits.error().code), "result");
    if (!fits)
        QVERIFY(fits.error().detail.contains(main) || fits.error().detail.contains(model));
}

QTEST_GUILESS_MAIN(TestCheckFileWrite)
#include "tst_checkfile_write.moc"
