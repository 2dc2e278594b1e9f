#include "core/engine/savescenario.h"
#include "core/session/logexport.h"
#include "core/sim/scenario.h"
#include "tests/support/logwriter.h"
#include "tests/support/replayedway.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Every session that the simulator makes, replayed: the engine goes the same way again.
class TestReplayCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWay_data();
    void sameWay();
    void whoeverWroteIt_data();
    void whoeverWroteIt();
    void asScenario_data() { sameWay_data(); }
    void asScenario();
};

namespace {

QByteArray fault(const QByteArray &rest)
{
    return "{\"module\": \"ME910C1-NA\", \"faults\": [{" + rest + "}]}";
}

} // namespace

void TestReplayCorpus::sameWay_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QByteArray>("checkFile");
    for (const QString &name : builtInScenarios()) {
        QFile file(u":/simulator/"_s + name + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll() << QByteArray();
    }
    const auto row = [](const char *name, const QByteArray &scenario) {
        QTest::newRow(name) << scenario << QByteArray();
    };
    const auto radio = [](const QByteArray &members) {
        return "{\"module\": \"ME910C1-NA\", \"radio\": {" + members + "}}";
    };
    row("R06 no signal", radio("\"csq\": [99]"));
    row("R06 signal comes", radio("\"csq\": [99, 99, 20]"));
    row("R09 not registered", radio("\"cereg\": [0]"));
    row("R10 searching", radio("\"cereg\": [2]"));
    row("R11 denied", radio("\"cereg\": [3]"));
    row("N01 context refused", fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555"));
    row("N06 another APN", "{\"module\": \"ME910C1-NA\", \"contexts\": [{\"id\": 3, \"type\": "
                           "\"IPV4V6\", \"apn\": \"other.example\"}]}");
    row("N09 socket refused", fault("\"at\": \"AT#SCFG=\", \"do\": \"err\", \"code\": 50"));
    row("N01 refused once",
        fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555, \"visit\": 1"));
    row("N02 refused, then no answer",
        fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555, \"visit\": 1}, {\"at\": "
              "\"AT#FTPOPEN\", \"visit\": 1, \"do\": \"mute\""));
    row("F02 refused twice", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": "
                                   "\"refused\", \"visit\": [1, 2]"));
    row("F02 refused, then the old version",
        "{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}, \"faults\": [{\"at\": "
        "\"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"refused\", \"visit\": [1, 2]}]}");
    row("F02 refused", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"refused\""));
    row("F04 login refused", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"530\""));
    row("F05 too many users", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"421\""));
    row("F06 no check file", fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"550\""));
    row("F07 no delta", fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"ftp\", \"mode\": \"550\""));
    row("F08 check file stalls",
        fault("\"at\": \"AT#FTPGET=\", \"visit\": 1, \"do\": \"ftp\", \"mode\": \"stall 20\""));
    row("F21 silent download", fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"mute\""));
    row("A10 late answer",
        fault("\"at\": \"AT+CSQ\", \"visit\": 1, \"do\": \"late\", \"seconds\": 5.1"));
    row("P11 port leaves", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"vanish\", \"forEver\": true"));
    row("U01 apply refused", fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"error\""));
    row("U11 never back, port stays",
        "{\"module\": \"ME910C1-NA\", \"apply\": {\"portVanishes\": false}, \"faults\": [{\"at\": "
        "\"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"never\"}]}");
    const auto list = [](const char *name, const QByteArray &file) {
        QTest::newRow(name) << QByteArray("{\"module\": \"ME910C1-NA\"}") << file;
    };
    list("C03 one column", "30.00.001-B026_FOTA\n");
    list("C11 web page", "<!DOCTYPE html><html><body>Sign in</body></html>\n");
    list("C23 path trick", "30.00.001-B026_FOTA,../x.bin\n");
    list("C35 blanks", "30.00.001-B026_FOTA , 30.00.001-B026_FOTA.bin  \n");
    list("K10 next server",
         "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2031-01-31,ftp.example.com,anna,word\r\n");
}

void TestReplayCorpus::sameWay()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QByteArray, checkFile);
    EngineBench bench(scenario);
    bench.putSample();
    if (!checkFile.isEmpty())
        bench.putFile(u"firmwarecheck.csv"_s, checkFile);
    const Recorded then = recorded(bench, bench.request());
    QVERIFY(then.trace.result && !then.folder.isEmpty());

    const auto same = [&then](const QString &path, double speed = 1) {
        const auto session = recordedIn(path);
        const QString wrong = session
                                  ? difference(then.trace, replayRun(*session, then.request, speed))
                                  : session.error().detail;
        return wrong.isEmpty() ? QString() : path + u": "_s + wrong;
    };
    QStringList wrong;
    QDir out(bench.dir.path());
    out.mkdir(u"out"_s);
    wrong += same(then.folder);
    wrong += same(then.folder, 0);
    const Result<LogSource> source = LogSource::of(then.folder);
    QVERIFY(source);
    const QList<IdentifierKind> all{
        IdentifierKind::Imei,  IdentifierKind::Iccid,   IdentifierKind::Imsi,
        IdentifierKind::Phone, IdentifierKind::Address, IdentifierKind::Host,
        IdentifierKind::User,  IdentifierKind::Apn,     IdentifierKind::Cell};
    for (const char *ending : {"log", "jsonl", "fbz"}) {
        for (const bool redacted : {false, true}) {
            const QString path = out.filePath(u"out/%1.%2"_s.arg(
                redacted ? u"redacted"_s : u"kept"_s, QLatin1StringView(ending)));
            QVERIFY(exportLog(*source,
                              {.out = path, .kept = redacted ? QList<IdentifierKind>() : all}));
            wrong += same(path);
        }
    }
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestReplayCorpus::whoeverWroteIt_data()
{
    QTest::addColumn<LogStyle>("style");
    for (const LogFormat format :
         {LogFormat::Note, LogFormat::JsonLines, LogFormat::Iso, LogFormat::Clock,
          LogFormat::ModemManager, LogFormat::Mbed, LogFormat::Plain}) {
        for (const bool echo : {false, true})
            QTest::addRow("%s%s", formatName(format).data(), echo ? ", with echo" : "")
                << LogStyle{.format = format, .lineEnd = "\r\n", .echo = echo};
    }
    QTest::newRow("quotes of a word processor, LFCR")
        << LogStyle{.format = LogFormat::Note, .lineEnd = "\n\r", .oddQuotes = true};
    QTest::newRow("blank lines, CR")
        << LogStyle{.format = LogFormat::Iso, .lineEnd = "\r", .blankLines = true};
}

void TestReplayCorpus::whoeverWroteIt()
{
    QFETCH(const LogStyle, style);
    EngineBench bench;
    bench.putSample();
    const Recorded then = recorded(bench, bench.request());
    const QString path = bench.dir.filePath(u"customer.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeLog(then.entries, style));
    file.close();
    const auto session = recordedIn(path);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
    QCOMPARE(difference(then.trace, replayRun(*session, then.request, 1)), QString());
}

/// A customer's case becomes a permanent test: a module that was made of its log.
void TestReplayCorpus::asScenario()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QByteArray, checkFile);
    EngineBench bench(scenario);
    bench.putSample();
    if (!checkFile.isEmpty())
        bench.putFile(u"firmwarecheck.csv"_s, checkFile);
    const Recorded then = recorded(bench, bench.request());
    const Result<LogSource> source = LogSource::of(then.folder);
    QVERIFY(source);
    const QString path = bench.dir.filePath(u"made.json"_s);
    const Result<bool> saved = saveScenario(*source, {}, path);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray made = file.readAll();
    for (const QByteArray &secret :
         {QByteArray(EngineBench::kPassword), bench.module->state().imei,
          bench.module->scenario().iccid, bench.module->scenario().imsi, "word\r\n"_ba, "anna"_ba,
          "203.0.113.7"_ba, "ftp.example.com"_ba})
        QVERIFY2(secret.isEmpty() || !made.contains(secret), secret);
    const Result<Scenario> parsed = parseScenario(made, path);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));

    EngineBench again(made);
    RunTracer tracer(*again.engine);
    (void)again.run(then.request);
    const bool isPart = then.trace.result->attempts > 1; // of a scenario the first one is made
    const QString wrong = difference(then.trace.withoutCommands(), tracer.trace, isPart);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + QString::fromUtf8(made)));
}

QTEST_GUILESS_MAIN(TestReplayCorpus)
#include "tst_replaycorpus.moc"
