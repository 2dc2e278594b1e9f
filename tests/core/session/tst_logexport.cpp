#include "core/session/bundle.h"
#include "tests/core/session/exportbench.h"
#include "tests/support/logwriter.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Every export of a log: what it must not hold, what it must keep, and that nothing is half done.
class TestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void plainTextSurvives_data();
    void plainTextSurvives();
    void sameTokenEverywhere();
    void tornLines_data();
    void tornLines();
    void roundTrip_data();
    void roundTrip();
    void sameVerdict_data();
    void sameVerdict();
    void sameFindings_data();
    void sameFindings();
    void folderWithParts();
    void refused();
};

namespace {

using Kind = IdentifierKind;

QList<LogRecord> recordsOf(const QString &path)
{
    QList<LogRecord> records;
    const Result<LogSource> source = LogSource::of(path);
    if (!source)
        return records;
    const auto log = source->open();
    LogReader reader(*log);
    while (const auto record = reader.next())
        records += *record;
    return records;
}

} // namespace

void TestLogExport::formats()
{
    QCOMPARE(exportFormatOf(u"a/b.log"_s), std::optional(ExportFormat::Note));
    QCOMPARE(exportFormatOf(u"b.JSONL"_s), std::optional(ExportFormat::JsonLines));
    QCOMPARE(exportFormatOf(u"b.csv"_s), std::optional(ExportFormat::Table));
    QCOMPARE(exportFormatOf(u"b.html"_s), std::optional(ExportFormat::Page));
    QCOMPARE(exportFormatOf(u"b.tar.fbz"_s), std::optional(ExportFormat::Bundle));
    QCOMPARE(exportFormatOf(u"b.pdf"_s), std::optional(ExportFormat::Print));
    for (const QString &name : {u"b"_s, u"log"_s, u"b.log.gz"_s, u""_s})
        QVERIFY(!exportFormatOf(name));
}

void TestLogExport::plainTextSurvives_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("K11 .log") << u"log"_s;
    QTest::newRow("K11 .jsonl") << u"jsonl"_s;
    QTest::newRow("K11 .fbz") << u"fbz"_s;
}

/// Versions, dates, times, signal values and step names come through byte by byte.
void TestLogExport::plainTextSurvives()
{
    const ExportBench bench;
    QFETCH(const QString, ending);
    QList<LogEntry> entries;
    qint64 second = 0;
    for (const QByteArray line : {"AT+GMM",
                                  "ME910C1-NA",
                                  "OK",
                                  "AT+GMR",
                                  "30.00.001-B026",
                                  "OK",
                                  "AT+GMR",
                                  "17.0.5.23",
                                  "OK",
                                  "AT#CFVR",
                                  "#CFVR: 5",
                                  "OK",
                                  "AT#SCFG=1,3,300,90,600,50",
                                  "OK",
                                  "AT+CSQ",
                                  "+CSQ: 25,3",
                                  "OK",
                                  "AT+CESQ",
                                  "+CESQ: 99,99,255,255,20,46",
                                  "OK",
                                  "AT+CEREG?",
                                  "+CEREG: 0,1",
                                  "OK",
                                  "AT+CCLK?",
                                  "+CCLK: \"18/01/09,13:18:18-24\"",
                                  "OK",
                                  "AT#FTPGETOTA=\"d/30.00.001-B026_FOTA.bin\",0",
                                  "OK",
                                  "AT#FTPFSIZE=\"firmwarecheck.csv\"",
                                  "#FTPFSIZE: 4123456",
                                  "OK",
                                  "#OTAEV: \"Module Upgraded To New Fw\"",
                                  "version 20.10.522, Rev 1.2.3.4, 25.21.003",
                                  "[4.c: CheckSignal done in 107 ms, -63 dBm, RSRP -97.5 dBm]",
                                  "2031-01-31T08:00:00+01:00",
                                  "1515525498344 ms",
                                  "+CME ERROR: 50",
                                  "NO CARRIER",
                                  "MTC-MNA1-B01",
                                  "0123456789abcdef",
                                  "vsFTPd 3.0.3",
                                  "226 Transfer complete. 412345 bytes in 0:41"})
        entries += entry(LogEntry::Direction::Received, line, ++second);
    const QByteArray log = noteLog(entries);
    const QString input = bench.put(u"in.log"_s, log);
    QVERIFY(bench.convert(input, u"out."_s + ending));
    QVERIFY(
        bench.convert(bench.at(u"out."_s + ending), u"back.log"_s)); // the same whatever is between
    const QByteArrayList expected = log.split('\n');
    const QByteArrayList got = bench.bytesOf(u"back.log"_s).split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), got.size()); ++i)
        QCOMPARE(got[i], expected[i]);
    QCOMPARE(got.size(), expected.size());
}

void TestLogExport::sameTokenEverywhere()
{
    const ExportBench bench;
    QVERIFY(QDir(bench.folder()).mkdir(u"20180109-131818-k3f9"_s));
    using Direction = LogEntry::Direction;
    bench.put(u"20180109-131818-k3f9/transcript.log"_s,
              noteLog({entry(Direction::Sent, "AT+CGSN", 1),
                       entry(Direction::Received, "490154203237518", 1),
                       entry(Direction::Received, "OK", 1), entry(Direction::Sent, "AT+CGSN", 2),
                       entry(Direction::Received, "352099001761481", 2),
                       entry(Direction::Received, "OK", 2),
                       entry(Direction::Sent, "AT#FTPGET=\"352099001761481.csv\"", 3),
                       entry(Direction::Received, "CONNECT", 3),
                       entry(Direction::Data, "v2,352099001761481/a.bin,2031-01-31,,x,***", 3),
                       entry(Direction::Received, "NO CARRIER", 3)}));
    bench.put(
        u"20180109-131818-k3f9/session.json"_s,
        R"({"id":"20180109-131818-k3f9","imei":"352099001761481","notes":["of 352099001761481"],
            "server":{"host":"ftp.customer.example","user":"anna","password":"s3cret"}})");
    bench.put(
        u"20180109-131818-k3f9/events.jsonl"_s,
        R"({"event":"identity","imei":"352099001761481","apn":"customer.private","n":[1,null]})"
        "\n"
        R"({"event":"contexts","list":[{"address":"10.1.2.3","state":"\u202eon"}]})"
        "\n"
        R"({"event":"cut","imei":"35209900)");
    for (const char *ending : kEndings)
        QVERIFY(bench.convert(bench.at(u"20180109-131818-k3f9"_s),
                              u"out."_s + QLatin1StringView(ending)));
    for (const char *ending : {"log", "jsonl", "csv", "fbz"}) {
        const QByteArray text = bench.textOf(u"out."_s + QLatin1StringView(ending));
        QVERIFY2(text.contains("IMEI-1.csv"), ending);
        QVERIFY2(text.contains("IMEI-1/a.bin"), ending);
    }
    QVERIFY(bench.bytesOf(u"out.html"_s).contains("IMEI-1"));
    QFile file(bench.at(u"out.fbz"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<BundleContents> contents = checkBundle(file);
    QVERIFY(contents);
    const QJsonObject session = contents->session;
    QCOMPARE(session["imei"_L1].toString(), u"IMEI-1"_s);
    QCOMPARE(session["notes"_L1][0].toString(), u"of IMEI-1"_s);
    QCOMPARE(session["server"_L1]["host"_L1].toString(), u"HOST-1"_s);
    QCOMPARE(session["server"_L1]["password"_L1].toString(), u"***"_s);
    QVERIFY(contents->hasEvents);
    QVERIFY(bench.convert(bench.at(u"out.fbz"_s), u"again.fbz"_s)); // and once more
    for (const QString &name : {u"out.fbz"_s, u"again.fbz"_s}) {
        const QByteArray all = bench.textOf(name);
        QVERIFY(all.contains(R"({"apn":"APN-1","event":"identity","imei":"IMEI-1","n":[1,null]})"
                             "\n"));
        QVERIFY(all.contains(R"([{"address":"ADDRESS-1","state":"\\u202eon"}])"));
        QVERIFY(!all.contains("35209900") && !all.contains("customer.private"));
    }
    QCOMPARE(contents->manifest["removed"_L1]["imei"_L1]["values"_L1].toInt(),
             2); // K11: it says so
}

void TestLogExport::tornLines_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("K10 password") << "AT#FTPOPEN=\"ftp.customer.example\",\"anna\",\"s3cr3t-ca"_ba
                                  << "nary-w0rd\",1"_ba;
    QTest::newRow("K11 user") << "AT#FTPOPEN=\"ftp.customer.example\",\"s3cr3t-ca"_ba
                              << "nary-w0rd\",\"***\",1"_ba;
    QTest::newRow("K11 IMEI") << "AT+CGSN\r\n35209900"_ba
                              << "1761481\r\nOK"_ba;
}

/// A terminal that wraps cuts a value into two that nobody knows as one.
void TestLogExport::tornLines()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, tail);
    const ExportBench bench;
    QByteArray log;
    for (int i = 0; i < 20; ++i)
        log += "AT+GMM\r\nME910C1-NA\r\nOK\r\n";
    bench.put(u"in.txt"_s, log + head + "\r\n" + tail + "\r\n");
    for (const char *ending : {"log", "jsonl", "csv", "fbz"}) {
        const QString out = u"out."_s + QLatin1StringView(ending);
        QVERIFY(bench.convert(bench.at(u"in.txt"_s), out));
        const QByteArray text = bench.textOf(out);
        for (const char *part : {"s3cr3t-ca", "nary-w0rd", "35209900", "1761481"})
            QVERIFY2(!text.contains(part), text.right(500));
        QVERIFY(text.contains("ME910C1-NA"));
    }
}

void TestLogExport::roundTrip_data()
{
    QTest::addColumn<int>("format");
    for (const LogFormat format :
         {LogFormat::Note, LogFormat::Iso, LogFormat::Clock, LogFormat::ModemManager,
          LogFormat::Mbed, LogFormat::Plain, LogFormat::JsonLines})
        QTest::newRow(formatName(format).data()) << int(format);
}

/// Any log, to .jsonl, to .fbz, to .log: every line, with its time, direction and step.
void TestLogExport::roundTrip()
{
    const ExportBench bench;
    QFETCH(const int, format);
    const QList<IdentifierKind> all{Kind::Imei, Kind::Iccid, Kind::Imsi, Kind::Phone, Kind::Address,
                                    Kind::Host, Kind::User,  Kind::Apn,  Kind::Cell};
    const QString input =
        bench.put(u"in"_s, writeLog(noteSession(), {.format = LogFormat(format)}));
    QVERIFY(bench.convert(input, u"a.jsonl"_s, all));
    QVERIFY(bench.convert(bench.at(u"a.jsonl"_s), u"b.fbz"_s, all));
    QVERIFY(bench.convert(bench.at(u"b.fbz"_s), u"c.log"_s, all));
    const QList<LogRecord> first = recordsOf(input);
    QVERIFY(first.size() > 30);
    for (const QString &name : {u"a.jsonl"_s, u"b.fbz"_s, u"c.log"_s}) {
        const QList<LogRecord> got = recordsOf(bench.at(name));
        QCOMPARE(got.size(), first.size());
        for (qsizetype i = 0; i < got.size(); ++i) {
            QByteArray text = first[i].text;
            for (const char *password : {"secret", "PASSWORD"})
                text.replace(password, "***");
            QCOMPARE(got[i].text, text);
            QCOMPARE(got[i].wallMs, first[i].wallMs);
            if (name == u"c.log")
                continue; // the note's format has no room for these
            QCOMPARE(got[i].direction, first[i].direction);
            QCOMPARE(got[i].isGuessed, first[i].isGuessed);
            QCOMPARE(got[i].step, first[i].step);
        }
    }
    QCOMPARE(bench.bytesOf(u"c.log"_s).count('\n'), first.size());
}

void TestLogExport::sameVerdict_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"log", "jsonl", "fbz"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

/// A redacted export is analysed as its log was.
void TestLogExport::sameVerdict()
{
    const ExportBench bench;
    QFETCH(const QString, ending);
    const QString input = bench.put(u"in.log"_s, writeLog(noteSession(), {}));
    QVERIFY(bench.convert(input, u"out."_s + ending));
    const auto analysed = [](const QString &path) {
        const auto log = LogSource::of(path)->open();
        return analyzeLog(*log).first();
    };
    const LogAnalysis before = analysed(input);
    const LogAnalysis after = analysed(bench.at(u"out."_s + ending));
    QCOMPARE(after.outcome, std::optional(VerdictKind::Updated));
    QCOMPARE(after.model, before.model);
    QCOMPARE(after.from, before.from);
    QCOMPARE(after.target, before.target);
    QCOMPARE(after.now, before.now);
    QCOMPARE(after.commands, before.commands);
    QCOMPARE(after.steps.size(), before.steps.size());
    for (qsizetype i = 0; i < before.steps.size(); ++i) {
        QCOMPARE(after.steps[i].step, before.steps[i].step);
        QCOMPARE(after.steps[i].state, before.steps[i].state);
        QCOMPARE(after.steps[i].line, before.steps[i].line);
        QCOMPARE(after.steps[i].elapsedMs, before.steps[i].elapsedMs);
    }
}

void TestLogExport::sameFindings_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("one") << "10.64.1.2"_ba;
    QTest::newRow("two") << "10.64.1.2,2001:db8::7a5c"_ba;
    QTest::newRow("quoted") << "\"10.64.1.2\""_ba;
    QTest::newRow("N04 none") << "0.0.0.0"_ba;
}

/// The token that stands for an address is read as one.
void TestLogExport::sameFindings()
{
    const ExportBench bench;
    QFETCH(const QByteArray, address);
    const QString input =
        bench.put(u"in.txt"_s, "AT+GMM\r\nME910C1-NA\r\n\r\nOK\r\nAT#SGACT=3,1\r\n#SGACT: "
                                   + address + "\r\n\r\nOK\r\nAT#SGACT=3,0\r\nOK\r\n");
    QVERIFY(bench.convert(input, u"out.log"_s) && bench.convert(input, u"out.fbz"_s));
    const auto findings = [](const QString &path) {
        const auto log = LogSource::of(path)->open();
        const LogAnalysis analysis = analyzeLog(*log).first();
        QStringList ids;
        for (const LogFinding &finding : analysis.findings)
            ids += finding.id + u' ' + QString::number(finding.line);
        return ids;
    };
    QCOMPARE(findings(input).contains(u"N04 6"_s), address == "0.0.0.0");
    QCOMPARE(findings(bench.at(u"out.log"_s)), findings(input));
    QCOMPARE(findings(bench.at(u"out.fbz"_s)), findings(input));
    QVERIFY(!bench.bytesOf(u"out.log"_s).contains("10.64.1.2"));
}

void TestLogExport::folderWithParts() // L02
{
    const ExportBench bench;
    QVERIFY(QDir(bench.folder()).mkdir(u"folder"_s));
    using Direction = LogEntry::Direction;
    bench.put(u"folder/transcript.log"_s,
              noteLog({entry(Direction::Sent, "AT+GMM", 1)}).chopped(1));
    bench.put(u"folder/transcript-2.log"_s, noteLog({entry(Direction::Received, "ME910C1-NA", 2)}));
    bench.put(u"folder/transcript-3.log"_s, noteLog({entry(Direction::Received, "OK", 3)}));
    bench.put(u"folder/transcript-5.log"_s, "another one\n");
    const Result<ExportResult> result = bench.convert(bench.at(u"folder"_s), u"out.log"_s);
    QVERIFY(result);
    QCOMPARE(result->records, 3);
    const QByteArrayList lines = bench.bytesOf(u"out.log"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].endsWith("ME910C1-NA"));
}

void TestLogExport::refused()
{
    const ExportBench bench;
    const QString input = bench.put(u"in.log"_s, "AT\r\nOK\r\n");
    bench.put(u"kept.log"_s, "old");
    QVERIFY(QFile::link(bench.at(u"kept.log"_s), bench.at(u"link.log"_s)));
    QCOMPARE(bench.convert(input, u"out.txt"_s).error().code, ErrorCode::BadArgument);
    QCOMPARE(bench.convert(bench.at(u"missing.log"_s), u"kept.log"_s).error().code,
             ErrorCode::LogUnread);
    QCOMPARE(bench.convert(bench.folder(), u"kept.log"_s).error().code, ErrorCode::LogUnread);
    QCOMPARE(bench.convert(input, u"link.log"_s).error().code, ErrorCode::LogNotWritten); // L07
    QCOMPARE(bench.convert(input, u"no/such/folder.log"_s).error().code, ErrorCode::LogNotWritten);
    QCOMPARE(bench.convert(bench.put(u"bad.fbz"_s, "PK\x03\x04 no"), u"kept.log"_s).error().code,
             ErrorCode::LogUnread);
    QCOMPARE(bench.bytesOf(u"kept.log"_s), "old"_ba);
    QCOMPARE(bench.names(), (QStringList{u"bad.fbz"_s, u"in.log"_s, u"kept.log"_s, u"link.log"_s}));
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
