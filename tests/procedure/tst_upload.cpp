#include "core/session/filejournal.h"
#include "tests/procedure/uploadbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The local update over the serial line: engine and simulated module, on a clock moved by hand.
class TestUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updated_data();
    void updated();
    void bytesAndProgress();
    void refusedBeforeAByte_data();
    void refusedBeforeAByte();
    void checkWritesNothing();
    void consentNamesTheVeryFile();
    void faults_data();
    void faults();
    void noFirmwareFile_data();
    void noFirmwareFile();
    void linePausesAndGoesOn();
    void portVanishesInTheMiddle();
    void cancelInTheMiddle_data();
    void cancelInTheMiddle();
    void secondPass();
    void appliedTooOften();
};

void TestUpload::updated_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QList<QByteArray>>("last"); ///< from the upload on
    const QList<QByteArray> v2{"AT#OTAUPW", "AT+GMM",     "AT+GMR",   "AT#CFVR",
                               "AT+CGSN",   "AT#OTAUP=1", "AT+CMEE?", "AT#OTAUP=0,2"};
    const QByteArray size = QByteArray::number(deltaOf("ME910C1-NA").size());
    const QList<QByteArray> me{"AT#OTAUPW=?", "AT#OTAUPW=" + size, "AT+GMM",    "AT+GMR",
                               "AT+CGSN",     "AT+CMEE?",          "AT#OTAUP=0"};
    const QByteArray meVersion = ", \"firmware\": \"20.00.522.4\""; // that of the delta
    QTest::newRow("LE910-NA1") << "LE910-NA1"_ba
                               << ""_ba << v2;
    QTest::newRow("LE910-SV1") << "LE910-SV1"_ba
                               << ", \"firmware\": \"20.00.522\", \"subVersion\": \"4\""_ba << v2;
    QTest::newRow("LE910-NA V2") << "LE910-NA V2"_ba
                                 << ", \"firmware\": \"20.00.522\", \"subVersion\": \"4\""_ba << v2;
    QTest::newRow("ME910C1-NA, counted") << "ME910C1-NA"_ba << meVersion << me;
    QTest::newRow("ME910C1-NV, counted") << "ME910C1-NV"_ba << meVersion << me;
    QTest::newRow("R01 no SIM and no network")
        << "LE910-NA1"_ba
        << ", \"sim\": {\"state\": \"NOT INSERTED\"}, \"radio\": {\"csq\": 99, \"cereg\": 0}"_ba
        << v2;
    QTest::newRow("P18 data mode was left on") << "LE910-NA1"_ba
                                               << ", \"start\": {\"dataMode\": true}"_ba << v2;
}

void TestUpload::updated()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, more);
    QFETCH(QList<QByteArray>, last);
    UploadBench bench(more, model);
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(bench.result->isUpload);
    QCOMPARE(bench.result->passes, 1);
    QCOMPARE(bench.way(), (QStringList{u"4.h"_s, u"4.i"_s, u"4.j"_s, u"UPLOAD"_s, u"VALIDATE"_s,
                                       u"4.n"_s, u"4.o"_s, u"4.p"_s, u"4.q"_s, u"4.t"_s}));
    const QList<QByteArray> sent = bench.commands();
    const auto first = std::ranges::find(sent, last.first());
    QCOMPARE(QList<QByteArray>(first, std::min(first + last.size(), sent.end())), last);
    for (const QByteArray &command : sent) // no network is touched
        QVERIFY2(!command.startsWith("AT#SGACT") && !command.startsWith("AT#FTP")
                     && !command.startsWith("AT+CPIN"),
                 command.constData());
    QCOMPARE(bench.violations(), QStringList());
    QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());
}

void TestUpload::bytesAndProgress()
{
    UploadBench bench;
    qint64 bytes = 0;
    QByteArray hash;
    QObject::connect(bench.module, &SimModule::uploaded, bench.module,
                     [&](qint64 whole, const QByteArray &sha256) {
                         bytes = whole;
                         hash = sha256;
                     });
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bytes, deltaOf().size());
    QCOMPARE(QString::fromLatin1(hash), bench.result->fileSha256);
    QCOMPARE(bench.result->fileBytes, deltaOf().size());
    qint64 before = 0;
    int told = 0;
    for (const StepReport &step : bench.steps) {
        if (step.state != StepReport::State::Progress || step.step != u"UPLOAD")
            continue;
        ++told;
        QCOMPARE(step.detail.args[2].toLongLong(), deltaOf().size());
        QVERIFY(step.detail.args[1].toLongLong() > before);
        before = step.detail.args[1].toLongLong();
    }
    QCOMPARE(told, 5); // blocks of 4096 bytes
    QCOMPARE(before, deltaOf().size());
    QVERIFY(!bench.transcript().contains("\xd1\xd1"));
}

void TestUpload::refusedBeforeAByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<VerdictKind>("verdict");
    const QString any = u"delta.bin"_s;
    QTest::newRow("D06 empty") << any << ""_ba << kTarget << u"D06"_s << VerdictKind::Refused;
    QTest::newRow("D05 larger than the buffer")
        << any << QByteArray(6'000'001, 'x') << kTarget << u"D05"_s << VerdictKind::Refused;
    QTest::newRow("D01 other base") << u"20.00.522.3_to_20.00.522.7.bin"_s << deltaOf() << kTarget
                                    << u"D01"_s << VerdictKind::Refused;
    QTest::newRow("D02 other model")
        << u"ME910C1-NA_delta.bin"_s << deltaOf() << kTarget << u"D02"_s << VerdictKind::Refused;
    QTest::newRow("C16 older") << any << deltaOf() << u"20.00.522.3"_s << u"C16"_s
                               << VerdictKind::Refused;
    QTest::newRow("F23 no version")
        << any << deltaOf() << u"newest"_s << u"F23"_s << VerdictKind::Refused;
    QTest::newRow("D06 unreadable")
        << QString() << ""_ba << kTarget << u"D06"_s << VerdictKind::Refused;
    QTest::newRow("already there") << any << deltaOf() << QString::fromLatin1(kOld) << QString()
                                   << VerdictKind::AlreadyCurrent;
}

void TestUpload::refusedBeforeAByte()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, target);
    QFETCH(VerdictKind, verdict);
    UploadBench bench;
    if (name.isEmpty())
        bench.source = bench.dir.path(); // a folder
    else
        bench.put(bytes, name);
    bench.target = target;
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->verdict, verdict);
    QTEST(bench.result->fault, "fault");
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestUpload::checkWritesNothing()
{
    UploadBench bench;
    QVERIFY(bench.run(bench.upload(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QVERIFY(bench.result->isUpload && bench.result->isCheck);
    QCOMPARE(bench.result->fileBytes, deltaOf().size());
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    RunRequest bare = bench.upload(); // nobody agreed
    bare.consent.reset();
    QVERIFY(bench.run(bare));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
}

void TestUpload::consentNamesTheVeryFile() // F22
{
    UploadBench bench;
    QVERIFY(bench.run(bench.upload(RunRequest::Kind::Check)));
    const RunResult found = *bench.result;
    bench.consent = {.unattended = false,
                     .imei = found.imei,
                     .model = found.model,
                     .from = found.from,
                     .target = found.target,
                     .file = found.file,
                     .sha256 = found.fileSha256,
                     .server = {}};
    bench.put(deltaOf() + "x"); // another one under the same name
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->fault, u"F22"_s);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    bench.put(deltaOf());
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
}

void TestUpload::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("applies");
    const auto row = [](const char *name, const char *fault, VerdictKind verdict, const char *id,
                        const char *step, int applies) {
        QTest::newRow(name) << QByteArray(fault) << verdict << QString::fromLatin1(id)
                            << QString::fromLatin1(step) << applies;
    };
    using enum VerdictKind;
    row("D05 form unknown", R"({"at": "AT#OTAUPW", "do": "err", "code": 4})", Failed, "D05",
        "UPLOAD", 0);
    row("D04 error in the middle",
        R"({"at": "AT#OTAUPW", "do": "err", "code": 20, "dataBytes": 8192})", Failed, "D04",
        "UPLOAD", 0);
    row("A11 no CONNECT", R"({"at": "AT#OTAUPW", "do": "mute"})", Failed, "A11", "UPLOAD", 0);
    row("P09 line held for good", R"({"at": "AT#OTAUPW", "do": "stall", "dataBytes": 9000})",
        Failed, "P09", "UPLOAD", 0);
    row("D12 not valid", R"({"at": "AT#OTAUP=1", "do": "err", "code": 3})", Failed, "D12",
        "VALIDATE", 0);
    row("D12 validation not known", R"({"at": "AT#OTAUP=1", "do": "err", "code": 4})", Failed,
        "D12", "VALIDATE", 0); // INV-1: without it there is no proof
    row("D09 reported bad",
        R"({"at": "AT#OTAUP=1", "do": "insert", "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",21\r\n"})",
        Failed, "D01", "VALIDATE", 0);
    row("U01 apply refused", R"({"at": "AT#OTAUP=0", "do": "apply", "mode": "error"})", NotUpdated,
        "U01", "4.q", 1);
    row("U13 third version", R"({"at": "AT#OTAUP=0", "do": "apply", "mode": "third"})",
        UnexpectedVersion, "U13", "4.q", 1);
    row("U11 never back", R"({"at": "AT#OTAUP=0", "do": "apply", "mode": "never"})", ModuleLost,
        "U11", "4.o", 1);
    row("U02 no answer to the apply", R"({"at": "AT#OTAUP=0", "do": "apply", "mode": "silent"})",
        Updated, "", "", 1);
    row("A25 restarted behind the upload",
        R"({"at": "AT#OTAUP=1", "do": "reset", "times": 1, "vanishes": false})", Failed, "", "", 0);
}

void TestUpload::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, id);
    QFETCH(QString, step);
    QFETCH(int, applies);
    UploadBench bench(", \"faults\": [" + fault + ']');
    QVERIFY(bench.run(bench.upload()));
    QTEST(bench.result->verdict, "verdict");
    if (!id.isEmpty())
        QCOMPARE(bench.result->fault, id);
    if (!step.isEmpty())
        QCOMPARE(bench.result->step, step);
    QCOMPARE(bench.count("AT#OTAUP=0"), applies);
    QCOMPARE(bench.violations(), QStringList());
}

void TestUpload::noFirmwareFile_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<QString>("fault");
    QTest::newRow("D06 D12 found by the validation")
        << "LE910-NA1"_ba << VerdictKind::Failed << u"D12"_s;
    QTest::newRow("D06 U01 found by the apply")
        << "ME910C1-NA"_ba << VerdictKind::NotUpdated << u"U01"_s;
}

void TestUpload::noFirmwareFile()
{
    QFETCH(QByteArray, model);
    const QByteArray version =
        model.startsWith("ME") ? ", \"firmware\": \"20.00.522.4\"" : QByteArray();
    UploadBench bench(version, model);
    bench.put("<html><body>Not found</body></html>");
    QVERIFY(bench.run(bench.upload()));
    QTEST(bench.result->verdict, "verdict");
    QTEST(bench.result->fault, "fault");
    QVERIFY(bench.count("AT#OTAUPW") > 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestUpload::linePausesAndGoesOn() // P09: RTS/CTS for ten seconds
{
    UploadBench bench(", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"stall\", \"seconds\": 10, "
                      "\"dataBytes\": 9000}]");
    QByteArray hash;
    QObject::connect(bench.module, &SimModule::uploaded, bench.module,
                     [&](qint64, const QByteArray &sha256) { hash = sha256; });
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(QString::fromLatin1(hash), bench.result->fileSha256);
}

void TestUpload::portVanishesInTheMiddle() // P12
{
    for (const int at : {0, 1, 4096, 9000, int(deltaOf().size())}) {
        UploadBench bench(", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"vanish\", \"seconds\": "
                          "5, \"dataBytes\": "
                          + QByteArray::number(at) + "}]");
        QVERIFY(bench.run(bench.upload()));
        QCOMPARE(bench.result->verdict, VerdictKind::Failed);
        QCOMPARE(bench.result->fault, u"P11"_s);
        QCOMPARE(bench.count("AT#OTAUP=0"), 0);
        QCOMPARE(bench.violations(), QStringList());
        QVERIFY(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty());
    }
}

void TestUpload::cancelInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("seconds"); ///< at most to the verdict
    QTest::newRow("escape") << "LE910-NA1"_ba << 10;
    QTest::newRow("counted: the module gives up by itself") << "ME910C1-NA"_ba << 40;
}

void TestUpload::cancelInTheMiddle()
{
    QFETCH(QByteArray, model);
    QFETCH(int, seconds);
    const QByteArray version =
        model.startsWith("ME") ? ", \"firmware\": \"20.00.522.4\"" : QByteArray();
    UploadBench bench(version, model);
    bench.engine->startRun(bench.upload());
    QVERIFY(bench.runToByte(9000));
    const milliseconds at = bench.clock.elapsed();
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Cancelled);
    QVERIFY(bench.clock.elapsed() - at <= std::chrono::seconds(seconds));
    QCOMPARE(bench.count("AT#OTAUP="), 0);
    QCOMPARE(bench.violations(), QStringList());
    QVERIFY(bench.run(bench.upload())); // data mode is left: the next run goes through
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
}

/// The old version stayed: one more upload and apply, within the consent (U12).
void TestUpload::secondPass()
{
    for (const int passes : {1, 2, 3}) {
        UploadBench bench(", \"apply\": {\"after\": \"old\"}");
        bench.consent.passes = passes;
        QVERIFY(bench.run(bench.upload()));
        QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
        QCOMPARE(bench.count("AT#OTAUPW"), passes); // each apply has its own upload (INV-2)
        QCOMPARE(bench.count("AT#OTAUP=0,2"), passes);
        QCOMPARE(bench.result->passes, passes);
        QCOMPARE(bench.violations(), QStringList());
    }
}

/// Twice without success: a third time needs a confirmation that shows it, under whatever name.
void TestUpload::appliedTooOften() // U22
{
    UploadBench bench(", \"apply\": {\"after\": \"old\"}");
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->passes, 2);
    bench.put(deltaOf(), u"renamed.bin"_s);
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->fault, u"U22"_s);
    QCOMPARE(bench.count("AT#OTAUP=0"), 2);
    RunRequest shown = bench.upload();
    shown.freshConfirmation = true;
    QVERIFY(bench.run(shown));
    QCOMPARE(bench.count("AT#OTAUP=0"), 4);
}

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
