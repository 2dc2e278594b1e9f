#include "tests/faults/support/faultbench.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// F: the transfers.
class TestFaultsTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void namesAreAskedForWordForWord();
    void cutCheckFile_data();
    void cutCheckFile();
    void silentDownloadIsLeftAlone();
    void binaryBeforeEachTransfer();
    void sizes_data();
    void sizes();
    void slowTransfers_data();
    void slowTransfers();
    void slowCheckFileMoves();
};

void TestFaultsTransfer::row_data()
{
    const auto at = [](const QByteArray &command, const QByteArray &mode) {
        return fault("\"at\": \"AT#" + command + "\", \"do\": \"ftp\", \"mode\": \"" + mode + '"');
    };
    const QByteArray lastByte = "cut " + QByteArray::number(FaultBench::kDeltaBytes - 1);
    addRows({
        {"F01 name does not resolve", at("FTPOPEN", "dns"), V::Failed, "F01"},
        {"F02 refused", at("FTPOPEN", "refused"), V::Failed, "F02"},
        {"F03 black hole at the control connection", at("FTPOPEN", "hole"), V::Failed, "F03"},
        {"F03 black hole at the check file's data", at("FTPGET=", "hole"), V::Failed, "F15"},
        {"F03 black hole at the delta's data", at("FTPGETOTA", "hole"), V::Failed, "F15"},
        {"F15 the data connection is refused", at("FTPGET=", "refused"), V::Failed, "F15"},
        {"F12 cut at 1 %, module says OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "mode": "cut 1%", "answer": "OK")"),
         V::NotUpdated, "U01", 1},
        {"F12 D04 cut at 50 %, module says OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "mode": "cut 50%", "answer": "OK")"),
         V::NotUpdated, "U01", 1},
        {"F12 D04 cut before the last byte, module says OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "answer": "OK", "mode": ")" + lastByte + '"'),
         V::NotUpdated, "U01", 1},
        {"F04 login refused", at("FTPOPEN", "530"), V::Failed, "F04"},
        {"F05 too many users", at("FTPOPEN", "421"), V::Failed, "F05"},
        {"F05 closing in mid-session", at("FTPGET=", "421"), V::Failed, "F05"},
        {"F05 closing before the delta", at("FTPGETOTA", "421"), V::Failed, "F05"},
        {"F06 check file missing", at("FTPGET=", "550"), V::Failed, "F06"},
        {"F07 delta missing", at("FTPGETOTA", "550"), V::Failed, "F07"},
        {"F09 check file stalls at byte 0", at("FTPGET=", "stall 0"), V::Failed, "F09"},
        {"F09 delta stalls at byte 0", at("FTPGETOTA", "stall 0"), V::Failed, "F10"},
        {"F10 check file stalls", at("FTPGET=", "stall 20"), V::Failed, "F10"},
        {"F10 delta stalls", at("FTPGETOTA", "stall 50%"), V::Failed, "F10"},
        {"F12 cut at 1 %, module says ERROR", at("FTPGETOTA", "cut 1%"), V::Failed, "F12"},
        {"F12 cut at 50 %, module says ERROR", at("FTPGETOTA", "cut 50%"), V::Failed, "F12"},
        {"F12 cut before the last byte, module says ERROR", at("FTPGETOTA", lastByte), V::Failed,
         "F12"},
        {"F12 first download is cut",
         fault(R"("at": "AT#FTPGETOTA", "visit": 1, "do": "ftp", "mode": "cut 40%")")},
        {"F14 server dies once, at the delta",
         fault(R"("at": "AT#FTPGETOTA", "visit": 1, "do": "ftp", "mode": "die")")},
        {"F17 session left open",
         R"("contexts": [{"id": 3, "type": "IPV4V6", "apn": "VZWINTERNET"}],
                                     "start": {"active": [3], "ftpOpen": true})"},
        {"F18 close fails once",
         fault(R"("at": "AT#FTPCLOSE", "visit": 1, "do": "err", "form": "plain")")},
        {"F18 close fails always, and the context's close does it",
         faults({R"("at": "AT#FTPCLOSE", "do": "err", "form": "plain")",
                 R"("at": "AT#SGACT=3,0", "do": "net", "mode": "drop")"}),
         V::Updated, "", 1, ErrorCode::FtpNotClosed},
        {"F18 N08 close fails always, and the context stays open",
         fault(R"("at": "AT#FTPCLOSE", "do": "err", "form": "plain")"), V::Failed, "N08"},
        {"F18 close is not answered once",
         fault(R"("at": "AT#FTPCLOSE", "visit": 1, "do": "mute")")},
        {"F20 end of the transfer never comes",
         fault(R"("at": "AT#FTPGET=", "do": "mute", "part": "end")"), V::Failed, "F20"},
        {"F20 end of the transfer is lost once",
         fault(R"("at": "AT#FTPGET=", "visit": 1, "do": "mute", "part": "end")")},
        {"F25 size not supported", fault(R"("at": "AT#FTPFSIZE", "do": "err", "code": 4)"),
         V::Updated, "", 1, ErrorCode::SizeUnknown},
        {"F25 last reply not supported", fault(R"("at": "AT#FTPMSG", "do": "err", "code": 4)")},
    });
}

void TestFaultsTransfer::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsTransfer::namesAreAskedForWordForWord() // covers F06, F07, C30
{
    FaultBench bench;
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin\r\n");
    bench.putFile(u"30.00.001-B026_to_B026-FOTA.bin"_s, EngineBench::delta());
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"F07"_s), QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), 1);
    QCOMPARE(bench.count("AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0"), 1);
    QCOMPARE(bench.result->file, u"30.00.001-B026_FOTA.bin"_s);

    FaultBench missing;
    QVERIFY(missing.run(missing.request()));
    QCOMPARE(missing.wrongEnd(V::Failed, u"F06"_s), QString());
    QCOMPARE(missing.count("AT#FTPGET="), 1);
}

void TestFaultsTransfer::cutCheckFile_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("sized");
    for (const bool sized : {true, false}) {
        for (int bytes = 0; bytes < FaultBench::kCheckFileBytes - 2;
             ++bytes) // the last two end the line
            QTest::addRow("F11 C08 cut at byte %d, %s", bytes,
                          sized ? "size known" : "size unknown")
                << bytes << sized;
    }
}

void TestFaultsTransfer::cutCheckFile()
{
    QFETCH(int, bytes);
    QFETCH(bool, sized);
    QList<QByteArray> all{"\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"cut "
                          + QByteArray::number(bytes) + "\", \"answer\": \"OK\""};
    if (!sized)
        all += R"("at": "AT#FTPFSIZE", "do": "err", "code": 4)";
    FaultBench bench(faults(all));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString());
    if (sized) {
        QCOMPARE(bench.wrongEnd(V::Failed, u"F11"_s), QString());
        QCOMPARE(bench.count("AT#FTPGETOTA"), 0);
        const QString what = messageFor(*bench.result).what;
        QVERIFY2(what.contains(u"incomplete"_s), qPrintable(what));
        QVERIFY2(what.contains(u"%1 / %2"_s.arg(bytes).arg(FaultBench::kCheckFileBytes)),
                 qPrintable(what));
    }
    // Without a size two equal fetches are what there is (C08).
    QVERIFY(bench.count("AT#FTPGETOTA") == 0 || bench.count("AT#FTPGET=") >= 2);
}

void TestFaultsTransfer::silentDownloadIsLeftAlone() // covers F21
{
    FaultBench bench(fault(R"("at": "AT#FTPGETOTA", "do": "mute")"));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#FTPGETOTA") == 1; }));
    const qint64 sent = bench.module->bytesReceived();
    bench.clock.advance(std::chrono::minutes(29));
    QCOMPARE(bench.module->bytesReceived(), sent);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(V::Failed, u"F21"_s), QString());
}

void TestFaultsTransfer::binaryBeforeEachTransfer() // covers F16
{
    for (const char *model : {"ME910C1-NA", "LE910-NA V2"}) {
        FaultBench bench(R"("start": {"asciiType": true})", model);
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
        bool binary = false;
        for (const QByteArray &command : bench.allCommands()) {
            if (command.startsWith("AT#FTPOPEN"))
                binary = false;
            binary |= command == "AT#FTPTYPE=0";
            QVERIFY(binary || !command.startsWith("AT#FTPGET"));
        }
    }
}

void TestFaultsTransfer::sizes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<FaultRow>("row");
    const QByteArray at = R"("at": "AT#FTPFSIZE=\"update.bin\"", )";
    QTest::newRow("F13 listed one byte more")
        << QByteArray()
        << FaultRow{"", fault(R"("at": "AT#FTPFSIZE", "do": "ftp", "mode": "size +1")"), V::Failed,
                    "F11"};
    QTest::newRow("F13 listed one byte less")
        << QByteArray()
        << FaultRow{"", fault(R"("at": "AT#FTPFSIZE", "do": "ftp", "mode": "size -1")"), V::Failed,
                    "F13"};
    // What the module took of a delta only the module knows: its own check decides (D04).
    QTest::newRow("F13 delta listed one byte more, and whole")
        << QByteArray()
        << FaultRow{"", fault(at + R"("do": "ftp", "mode": "size +1")"), V::Updated, "", 1};
    QTest::newRow("F13 delta listed one byte less, and whole")
        << QByteArray()
        << FaultRow{"", fault(at + R"("do": "ftp", "mode": "size -1")"), V::Updated, "", 1};
    QTest::newRow("F13 D04 delta one byte shorter than listed")
        << QByteArray()
        << FaultRow{"",
                    fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "answer": "OK", "mode": "cut )"
                          + QByteArray::number(FaultBench::kDeltaBytes - 1) + '"'),
                    V::NotUpdated, "U01", 1};
    QTest::newRow("F13 another size in the second try")
        << QByteArray()
        << FaultRow{"",
                    faults({R"("at": "AT#FTPGETOTA", "visit": 1, "do": "ftp", "mode": "cut 40%")",
                            at + R"("visit": 2, "do": "ftp", "mode": "size +1")"}),
                    V::Refused, "F22", 0};
    QTest::newRow("D06 F13 delta of no bytes")
        << QByteArray()
        << FaultRow{"", fault(at + R"("do": "reply", "bytes": "\r\n#FTPFSIZE: 0\r\n\r\nOK\r\n")"),
                    V::Failed, "F13"};
    QTest::newRow("A21 size of 20 digits")
        << QByteArray()
        << FaultRow{
               "",
               fault(
                   at
                   + R"("do": "reply", "bytes": "\r\n#FTPFSIZE: 99999999999999999999\r\n\r\nOK\r\n")"),
               V::Updated,
               "",
               1,
               ErrorCode::SizeUnknown};
    QTest::newRow("A21 negative size")
        << QByteArray()
        << FaultRow{"",
                    fault(at + R"("do": "reply", "bytes": "\r\n#FTPFSIZE: -5\r\n\r\nOK\r\n")"),
                    V::Updated,
                    "",
                    1,
                    ErrorCode::SizeUnknown};
}

void TestFaultsTransfer::sizes()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsTransfer::slowTransfers_data()
{
    QTest::addColumn<FaultRow>("row");
    QTest::newRow("F19 check file at a byte a second")
        << FaultRow{"", fault(R"("at": "AT#FTPGET=", "do": "ftp", "mode": "drip 1")")};
    QTest::newRow("F19 long check file at a byte a second") << FaultRow{
        "",
        faults({R"("at": "START", "do": "file", "name": "firmwarecheck.csv", "bytes": ")"
                    + QByteArray("30.00.001-B026_FOTA,update.bin,,,,") + QByteArray(200, ',')
                    + "\\r\\n\"",
                R"("at": "AT#FTPGET=", "do": "ftp", "mode": "drip 1")"}),
        V::Failed, "F19"};
    QTest::newRow("F19 delta at 100 bytes a second")
        << FaultRow{"", fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "mode": "drip 100")")};
    QTest::newRow("F19 delta at a byte a second") << FaultRow{
        "", fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "mode": "drip 1")"), V::Failed, "F21"};
}

void TestFaultsTransfer::slowTransfers()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

/// F19: a check file that comes byte by byte is seen to come.
void TestFaultsTransfer::slowCheckFileMoves()
{
    FaultBench bench(fault(R"("at": "AT#FTPGET=", "do": "ftp", "mode": "drip 1")"));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QList<qint64> bytes;
    for (const StepReport &step : std::as_const(bench.steps)) {
        if (step.detail.kind != StepDetail::Kind::CheckFileComes)
            continue;
        QCOMPARE(step.step, u"4.g"_s);
        QCOMPARE(step.detail.args.value(2), QString::number(FaultBench::kCheckFileBytes));
        bytes += step.detail.args.value(1).toLongLong();
    }
    QVERIFY(bytes.size() > FaultBench::kCheckFileBytes / 2);
    QVERIFY(std::ranges::is_sorted(bytes, std::less_equal<>()));
    QVERIFY(bytes.constLast() <= FaultBench::kCheckFileBytes);
}

QTEST_GUILESS_MAIN(TestFaultsTransfer)
#include "tst_faults_f.moc"
