#include "tests/faults/support/faultbench.h"

#include <QTest>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// C: what a whole run makes of a check file. Its reading cell by cell: tests/core/fota.
class TestFaultsCheckFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void alreadyCurrent_data();
    void alreadyCurrent();
    void downgradeAllowed();
    void unorderedIsAgreedTo();
    void nearlyEqualAfterTheApply();
    void namesLength_data();
    void namesLength();
    void nextServerIsNotAdopted();
    void imitatesTheModule();
    void disturbed_data();
    void disturbed();
    void goesBack();
    void endless();
};

void TestFaultsCheckFile::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &file) {
        QTest::newRow(name) << file << QString::fromLatin1(name).left(3);
    };
    const QByteArray ok = "30.00.001-B026_FOTA,";
    row("C01 no bytes", "");
    row("C01 a line end", "\r\n");
    row("C02 blank lines and a comment", "\r\n# nothing\r\n\r\n");
    row("C03 one column", "30.00.001-B026_FOTA\r\n");
    row("C06 no version", ",update.bin\r\n");
    row("C06 no file", ok + "\r\n");
    row("C07 UTF-16", QByteArray("\xff\xfe"
                                 "3\0000\0",
                                 6));
    row("C09 unclosed quote", ok + "\"update.bin\r\n");
    row("C10 typographic quotes", ok + "\xe2\x80\x9cupdate.bin\xe2\x80\x9d\r\n");
    row("C11 web page", "<!DOCTYPE html><html><body>Sign in</body></html>\r\n");
    row("C11 text of the server", "550 No such file\r\n");
    row("C12 too large", QByteArray(100'000, 'x'));
    row("C13 bytes that are no text", QByteArray("30.00\x80\xfe\x00\x01,x.bin\r\n", 18));
    row("C14 two rows", ok + "a.bin\r\n30.00.001-B027,b.bin\r\n");
    row("C15 name of another family", ok + "LE910-NA1_update.bin\r\n");
    row("C16 older", "30.00.001-B025,update.bin\r\n");
    row("C19 other case", "30.00.001-b026,update.bin\r\n");
    row("C20 quote in the name", ok + "\"up\"\"date.bin\"\r\n");
    row("C20 comma in the name", ok + "\"up,date.bin\"\r\n");
    row("C21 escape in the name", ok
                                      + "up\x1b"
                                        "date.bin\r\n");
    row("C22 escape sequence of the modem", ok + "+++.bin\r\n");
    row("C22 joined command", ok + "x;AT#OTAUP=0.bin\r\n");
    row("C23 parent folder", ok + "../update.bin\r\n");
    row("C23 absolute", ok + "/update.bin\r\n");
    row("C25 look-alike letter", ok + "upd\xd0\xb0te.bin\r\n");
    row("C34 semicolons", "30.00.001-B026_FOTA;update.bin;2031-01-31\r\n");
    row("C35 space before the name", ok + " update.bin\r\n");
    row("D01 base of another version", ok + "30.00.001-B011_to_30.00.001-B026_FOTA.bin\r\n");
}

void TestFaultsCheckFile::refused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    FaultBench bench;
    bench.putUpdate();
    bench.putFile(u"firmwarecheck.csv"_s, file);
    QVERIFY(bench.run(bench.request()));
    QString wrong = bench.wrongEnd(V::Refused, {});
    // Where two ids fit, either is told; the letters and what is wrong with them are one matter.
    const QStringList near{u"C15"_s, u"D02"_s, u"C22"_s, u"C25"_s, u"C02"_s, u"C01"_s};
    if (bench.result->fault != id && !(near.contains(id) && near.contains(bench.result->fault)))
        wrong += id + u" was due: "_s + bench.told();
    QCOMPARE(wrong, QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
    for (const QByteArray &command : bench.allCommands()) // nothing of the file was sent
        QVERIFY(!command.contains("OTAUP") && !command.contains("+++"));
}

void TestFaultsCheckFile::accepted_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("note");
    const auto row = [](const char *name, const QByteArray &file,
                        ErrorCode note = ErrorCode::None) {
        QTest::newRow(name) << file << int(note);
    };
    const QByteArray ok = "30.00.001-B026_FOTA,update.bin";
    row("C03 two columns", ok + "\r\n");
    row("C04 twelve columns", ok + ",2031-01-31,,,,7,8,9,10,11,12\r\n");
    row("C05 the sample's empty server", ok + ",2017-01-31,,USERNAME,PASSWORD");
    row("C07 UTF-8 mark", "\xef\xbb\xbf" + ok + "\r\n");
    row("C08 LF", ok + "\n");
    row("C08 CR", ok + "\r");
    row("C08 no line end", ok);
    row("C15 model is not stated", ok + "\r\n", ErrorCode::ModelNotStated);
    row("C18 no order of versions", ok + "\r\n", ErrorCode::VersionsUnordered);
    row("C26 date of another order", ok + ",31.01.2031\r\n");
    row("C31 formula in a cell", ok + ",=1+1,,,,\r\n");
    row("C29 other user and password", ok + ",2031-01-31,,new,newer\r\n",
        ErrorCode::NextLoginOffered);
}

void TestFaultsCheckFile::accepted()
{
    QFETCH(QByteArray, file);
    QFETCH(int, note);
    FaultBench bench;
    bench.putUpdate();
    bench.putFile(u"firmwarecheck.csv"_s, file);
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QVERIFY(ErrorCode(note) == ErrorCode::None || bench.noted(ErrorCode(note)));
    QVERIFY(!bench.transcript().contains("newer")); // C29: the offered password is in no log
}

void TestFaultsCheckFile::alreadyCurrent_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("C17 the same version")
        << QByteArray("ME910C1-NA") << QByteArray("30.00.001-B026");
    QTest::newRow("C17 the same version and sub-version")
        << QByteArray("LE910-NA V2") << QByteArray("20.00.502.2");
    QTest::newRow("C17 the same version, no sub-version")
        << QByteArray("LE910-NA V2") << QByteArray("20.00.502");
}

void TestFaultsCheckFile::alreadyCurrent()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, target);
    FaultBench bench({}, model);
    bench.putFile(u"firmwarecheck.csv"_s, target + ",update.bin\r\n");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::AlreadyCurrent, {}), QString());
    QCOMPARE(bench.allCommands().last(2), (QList<QByteArray>{"AT#FTPCLOSE", "AT#SGACT=3,0"}));
    QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
}

void TestFaultsCheckFile::downgradeAllowed() // covers C16
{
    FaultBench bench;
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B025,update.bin\r\n");
    bench.putFile(u"update.bin"_s, EngineBench::delta("30.00.001-B026", "30.00.001-B025"));
    RunRequest request = bench.request();
    request.allowDowngrade = true;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QVERIFY(bench.noted(ErrorCode::Downgrade));
}

void TestFaultsCheckFile::unorderedIsAgreedTo() // covers C18
{
    FaultBench bench;
    bench.putUpdate();
    RunRequest request = bench.request();
    request.consent.reset();
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Refused, {}), QString());
    QVERIFY(bench.noted(ErrorCode::VersionsUnordered));
}

void TestFaultsCheckFile::nearlyEqualAfterTheApply() // covers C19
{
    FaultBench bench(R"("apply": {"after": "30.00.001-b026_fota"})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::UnexpectedVersion, u"U13"_s, 1), QString());
}

void TestFaultsCheckFile::namesLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("C24 as long as the module takes") << 200 << true;
    QTest::newRow("C24 one more") << 201 << false;
    QTest::newRow("C24 255") << 255 << false;
    QTest::newRow("C24 4096") << 4096 << false;
}

void TestFaultsCheckFile::namesLength()
{
    QFETCH(int, length);
    QFETCH(bool, fits);
    FaultBench bench;
    const QByteArray name = QByteArray(length - 4, 'n') + ".bin";
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B026_FOTA," + name + "\r\n");
    if (fits)
        bench.putFile(QString::fromLatin1(name), EngineBench::delta());
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(fits ? V::Updated : V::Refused, {}, fits ? 1 : 0), QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), fits ? 1 : 0);
}

/// "They stay as they are": the next run as well goes to the old server, with the old login.
void TestFaultsCheckFile::nextServerIsNotAdopted() // covers C28, C29
{
    FaultBench bench;
    bench.putFile(u"firmwarecheck.csv"_s,
                  QByteArray("30.00.001-B026,update.bin,2031-01-31,evil.example.com,u2-offered,")
                      + EngineBench::kNextPassword + "\r\n");
    for (int i = 0; i < 2; ++i) {
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::AlreadyCurrent, {}), QString());
        QVERIFY(bench.noted(ErrorCode::NextServerOffered));
        QVERIFY(bench.noted(ErrorCode::NextLoginOffered));
        QCOMPARE(bench.result->server, u"203.0.113.7:21"_s);
    }
    const QByteArray login =
        QByteArray("AT#FTPOPEN=\"203.0.113.7:21\",\"bench\",\"") + EngineBench::kPassword + "\",1";
    QCOMPARE(bench.count("AT#FTPOPEN"), 2);
    QCOMPARE(bench.count(login), 2);
    for (const QByteArray &command : bench.allCommands())
        QVERIFY(!command.contains("evil.example.com") && !command.contains("u2-offered")
                && !command.contains(EngineBench::kNextPassword));
}

void TestFaultsCheckFile::imitatesTheModule() // covers C32
{
    FaultBench bench;
    bench.putUpdate();
    bench.putFile(u"firmwarecheck.csv"_s,
                  "30.00.001-B026_FOTA,update.bin\r\nNO CARRIER\r\nOK\r\n+CSQ: 31,0\r\n");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString());
    QVERIFY(bench.count("AT#FTPGET=") >= 2); // nothing without a second, equal fetch
}

void TestFaultsCheckFile::disturbed_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("sized");
    for (int offset = 0; offset <= FaultBench::kCheckFileBytes; ++offset) {
        QTest::addRow("C33 at byte %d, size known", offset) << offset << true;
        QTest::addRow("C33 at byte %d, size unknown", offset) << offset << false;
    }
}

void TestFaultsCheckFile::disturbed()
{
    QFETCH(int, offset);
    QFETCH(bool, sized);
    QList<QByteArray> all{
        R"("at": "AT#FTPGET=", "visit": 1, "do": "insert", "where": "data", "bytes": "\r\n+CEREG: 1\r\n", "offset": )"
        + QByteArray::number(offset)};
    if (!sized)
        all += R"("at": "AT#FTPFSIZE", "do": "err", "code": 4)";
    FaultBench bench(faults(all));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString());
    // Refused or fetched again; never a mixed field.
    QVERIFY(bench.result->target.isEmpty() || bench.result->target == u"30.00.001-B026_FOTA"_s);
    QVERIFY(bench.result->file.isEmpty() || bench.result->file == u"update.bin"_s);
}

/// K03: the check tells, so the consent lists it; so does the run.
void TestFaultsCheckFile::goesBack() // covers C16
{
    FaultBench bench;
    bench.putUpdate();
    const auto checked = [&bench](const QByteArray &target) {
        bench.putFile(u"firmwarecheck.csv"_s, target + ",update.bin\r\n");
        bench.run(bench.request(RunRequest::Kind::Check));
        return std::ranges::count(bench.result->notes, ErrorCode::ListGoesBack, &Error::code);
    };
    QCOMPARE(checked("30.00.001-B028"), 0);
    QCOMPARE(checked("30.00.001-B028"), 0);
    QCOMPARE(checked("30.00.001-B027"), 1);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(std::ranges::count(bench.result->notes, ErrorCode::ListGoesBack, &Error::code), 1);
    QCOMPARE(checked("30.00.001-B029"), 0);
}

void TestFaultsCheckFile::endless() // covers C12
{
    FaultBench bench(fault(R"("at": "AT#FTPFSIZE", "do": "err", "code": 4)"));
    bench.putFile(u"firmwarecheck.csv"_s, QByteArray(8'000'000, 'x'));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Refused, u"C12"_s), QString());
}

QTEST_GUILESS_MAIN(TestFaultsCheckFile)
#include "tst_faults_c.moc"
