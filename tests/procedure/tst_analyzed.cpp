#include "tests/support/analyzedlog.h"
#include "tests/support/enginebench.h"
#include "tests/support/logwriter.h"

#include <QFile>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// What a run has ended with is read from its log alone, in whatever form somebody logged it.
class TestAnalyzed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failure_data();
    void failure();
    void noAnswerAtTheEnd_data();
    void noAnswerAtTheEnd();
    void unknownModule();
    void cancelled();
    void checkFile_data();
    void checkFile();
    void nothingIsMadeUp();
};

namespace {

constexpr LogFormat kFormats[] = {LogFormat::Note, LogFormat::Iso, LogFormat::ModemManager};

QByteArray fault(const QByteArray &rest)
{
    return "\"faults\": [{" + rest + "}]";
}

QByteArray mute(const QByteArray &command)
{
    return fault("\"at\": \"" + command + "\", \"do\": \"mute\"");
}

QByteArray refuse(const QByteArray &command, int code)
{
    return fault("\"at\": \"" + command
                 + "\", \"do\": \"err\", \"code\": " + QByteArray::number(code));
}

QByteArray ftp(const QByteArray &command, const QByteArray &mode)
{
    return fault("\"at\": \"" + command + "\", \"do\": \"ftp\", \"mode\": \"" + mode + '"');
}

QList<LogEntry> loggedOf(EngineBench &bench)
{
    QList<LogEntry> entries;
    QObject context;
    QObject::connect(bench.engine.get(), &Engine::logged, &context,
                     [&entries](const QList<LogEntry> &more) { entries += more; });
    (void)bench.run(bench.request());
    (void)bench.runUntil([] { return false; }); // the last batch
    entries.removeIf(
        [](const LogEntry &entry) { return entry.direction == LogEntry::Direction::Note; });
    return entries;
}

LogAnalysis lastOf(const QByteArray &log)
{
    return analyze(log).constLast(); // a further attempt identifies anew
}

LogAnalysis analyzed(const QList<LogEntry> &entries, LogFormat format)
{
    return lastOf(writeLog(entries, {format}));
}

QString told(const LogAnalysis &session, LogFormat format)
{
    QStringList steps;
    for (const LogStep &step : session.steps)
        steps << step.step;
    return u"%1: %2 %3 %4 (%5)"_s.arg(formatName(format),
                                      session.outcome ? Verdict::name(*session.outcome) : u"none"_s,
                                      session.step, session.fault, steps.join(u' '));
}

} // namespace

void TestAnalyzed::failure_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("updated") << QByteArray();
    QTest::newRow("R06 no signal") << QByteArray("\"radio\": {\"csq\": [99]}");
    QTest::newRow("R09 not registered") << QByteArray("\"radio\": {\"cereg\": [0]}");
    QTest::newRow("R10 searching") << QByteArray("\"radio\": {\"cereg\": [2]}");
    QTest::newRow("R11 denied") << QByteArray("\"radio\": {\"cereg\": [3]}");
    QTest::newRow("R12 emergency only") << QByteArray("\"radio\": {\"cereg\": [8]}");
    QTest::newRow("N01 context refused")
        << fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555");
    QTest::newRow("N09 socket refused")
        << fault("\"at\": \"AT#SCFG=\", \"do\": \"err\", \"code\": 50");
    QTest::newRow("F02 refused") << fault(
        "\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"refused\"");
    QTest::newRow("F04 login refused")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"530\"");
    QTest::newRow("F05 too many users")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"421\"");
    QTest::newRow("F06 check file missing")
        << fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"550\"");
    QTest::newRow("F07 delta missing")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"ftp\", \"mode\": \"550\"");
    QTest::newRow("F09 not one byte of the check file") << ftp("AT#FTPGET=", "stall 0");
    QTest::newRow("F10 check file stalls") << ftp("AT#FTPGET=", "stall 20");
    QTest::newRow("F10 stalls in the date") << ftp("AT#FTPGET=", "stall 50");
    QTest::newRow("F11 check file is cut") << ftp("AT#FTPGET=", "cut 20");
    QTest::newRow("F11 cut in the date") << ftp("AT#FTPGET=", "cut 50");
    QTest::newRow("F11 cut at once") << ftp("AT#FTPGET=", "cut 0");
    QTest::newRow("F12 delta is cut") << ftp("AT#FTPGETOTA", "cut 1000");
    QTest::newRow("F21 silent download") << mute("AT#FTPGETOTA");
    QTest::newRow("R01 no SIM") << QByteArray("\"sim\": {\"state\": \"NOT INSERTED\"}");
    QTest::newRow("R01 no SIM, by its number") << refuse("AT+CPIN?", 10);
    QTest::newRow("R01 SIM failure") << refuse("AT+CPIN?", 13);
    QTest::newRow("R02 PIN") << QByteArray("\"sim\": {\"state\": \"SIM PIN\"}");
    QTest::newRow("R04 PUK") << QByteArray("\"sim\": {\"state\": \"SIM PUK\"}");
    QTest::newRow("R05 SIM is busy") << refuse("AT+CPIN?", 14);
    QTest::newRow("A11 signal is not told") << mute("AT+CSQ");
    QTest::newRow("A11 registration is not told") << mute("AT+CEREG?");
    QTest::newRow("A11 model is not told") << mute("AT+GMM");
    QTest::newRow("A11 version is not told") << mute("AT+GMR");
    QTest::newRow("A11 IMEI is not told") << mute("AT+CGSN");
    QTest::newRow("A13 model is refused") << refuse("AT+GMM", 100);
    QTest::newRow("A13 version is refused") << refuse("AT+GMR", 100);
    QTest::newRow("A13 IMEI is refused") << refuse("AT+CGSN", 100);
    QTest::newRow("A13 signal is refused") << refuse("AT+CSQ", 100);
    QTest::newRow("A11 echo is not answered") << mute("ATE0");
    QTest::newRow("N02 context does not answer") << mute("AT#SGACT=3,1");
    QTest::newRow("F03 server does not answer") << mute("AT#FTPOPEN");
    QTest::newRow("U01 apply refused")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"error\"");
    // The port stays: what is asked for half an hour stands in the log.
    QTest::newRow("U11 never back")
        << QByteArray("\"apply\": {\"portVanishes\": false}, ")
               + fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"never\"");
    QTest::newRow("U12 old version") << QByteArray("\"apply\": {\"after\": \"old\"}");
    QTest::newRow("U12 old version, and then no context")
        << "\"apply\": {\"after\": \"old\"}, "
               + fault(
                   "\"at\": \"AT#SGACT=3,1\", \"visit\": [2, 9], \"do\": \"err\", \"code\": 555");
    QTest::newRow("U13 third version") << QByteArray("\"apply\": {\"after\": \"third\"}");
}

void TestAnalyzed::failure()
{
    QFETCH(const QByteArray, more);
    EngineBench bench("{\"module\": \"ME910C1-NA\"" + (more.isEmpty() ? "" : ", " + more) + '}');
    bench.putSample();
    const QList<LogEntry> entries = loggedOf(bench);
    QVERIFY(bench.result);
    QList<LogAnalysis> read{lastOf(bench.transcript())};
    for (const LogFormat format : kFormats)
        read += analyzed(entries, format);
    for (const LogAnalysis &session : std::as_const(read)) {
        const QString what = told(session, session.format) + u" instead of "_s
                             + Verdict::name(bench.result->verdict) + u' ' + bench.result->step
                             + u' ' + bench.result->fault;
        QVERIFY2(session.outcome == bench.result->verdict, qPrintable(what));
        if (bench.result->verdict == VerdictKind::Failed) {
            QVERIFY2(session.step == bench.result->step, qPrintable(what));
            QVERIFY2(session.fault == bench.result->fault, qPrintable(what));
        }
        if (!bench.result->imei.isEmpty()) {
            QCOMPARE(session.model, bench.result->model);
            QCOMPARE(session.imei, bench.result->imei);
        }
    }
}

void TestAnalyzed::noAnswerAtTheEnd_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("A11 SIM is not told") << mute("AT+CPIN?");
    QTest::newRow("A11 socket is not answered") << mute("AT#SCFG=");
    QTest::newRow("A11 APN is not answered") << mute("AT+CGDCONT=");
}

/// Asked once, and the host gave up: only a log that says so can be told from one that was cut.
void TestAnalyzed::noAnswerAtTheEnd()
{
    QFETCH(const QByteArray, more);
    EngineBench bench("{\"module\": \"ME910C1-NA\", " + more + '}');
    bench.putSample();
    const QList<LogEntry> entries = loggedOf(bench);
    QVERIFY(bench.result);
    const LogAnalysis own = lastOf(bench.transcript());
    QVERIFY2(own.outcome == VerdictKind::Failed, qPrintable(told(own, own.format)));
    QCOMPARE(own.step, bench.result->step);
    QCOMPARE(own.fault, bench.result->fault);
    for (const LogFormat format : kFormats) {
        const LogAnalysis session = analyzed(entries, format);
        QVERIFY2(!session.outcome, qPrintable(told(session, format)));
        QVERIFY(std::ranges::count(session.findings, u"L03"_s, &LogFinding::id) == 1);
    }
}

/// C15: our own log tells that it was refused; in anybody else's it was just looked at.
void TestAnalyzed::unknownModule()
{
    QFile scenario(u":/simulator/unknown-module.json"_s);
    QVERIFY(scenario.open(QIODevice::ReadOnly));
    EngineBench bench(scenario.readAll());
    bench.putSample();
    const QList<LogEntry> entries = loggedOf(bench);
    QVERIFY(bench.result);
    QCOMPARE(bench.result->fault, u"C15"_s);
    const LogAnalysis own = lastOf(bench.transcript());
    QVERIFY2(own.outcome == VerdictKind::Refused, qPrintable(told(own, own.format)));
    QCOMPARE(own.step, bench.result->step);
    QCOMPARE(own.fault, bench.result->fault);
    for (const LogFormat format : kFormats)
        QVERIFY(!analyzed(entries, format).outcome);
}

/// X01: what was asked last may have had no answer, and is no failure.
void TestAnalyzed::cancelled()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", " + mute("AT#SCFG=") + '}');
    bench.putSample();
    bench.engine->startRun(bench.request());
    (void)bench.runUntil([&] { return bench.count("AT#SCFG=") > 0; });
    bench.engine->stop();
    (void)bench.runUntil([&] { return bench.result.has_value(); });
    QVERIFY(bench.result);
    QCOMPARE(bench.result->verdict, VerdictKind::Cancelled);
    const LogAnalysis own = lastOf(bench.transcript());
    QVERIFY2(own.outcome == VerdictKind::Cancelled, qPrintable(told(own, own.format)));
}

void TestAnalyzed::checkFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("current") << QByteArray("30.00.001-B026,x.bin\n");
    QTest::newRow("C03 one column") << QByteArray("30.00.001-B026_FOTA\n");
    QTest::newRow("C11 web page") << QByteArray(
        "<!DOCTYPE html><html><body>Sign in</body></html>\n");
    QTest::newRow("C23 path trick") << QByteArray("30.00.001-B026_FOTA,../x.bin\n");
    QTest::newRow("C01 empty") << QByteArray();
    QTest::newRow("C16 an older one") << QByteArray("30.00.001-B025,x.bin,2031-01-31,,,\n");
    QTest::newRow("C16 an older release") << QByteArray("30.00.000-B026,x.bin,2031-01-31,,,\n");
    QTest::newRow("C19 nearly the same") << QByteArray("30.00.001-b026,x.bin,2031-01-31,,,\n");
    QTest::newRow("D01 for another base")
        << QByteArray("30.00.001-B026_FOTA,30.00.001-B020_to_30.00.001-B026_FOTA.bin\n");
    QTest::newRow("C34 semicolons") << QByteArray("30.00.001-B026_FOTA;x.bin;2031-01-31\n");
}

void TestAnalyzed::checkFile()
{
    QFETCH(const QByteArray, file);
    EngineBench bench;
    bench.putFile(u"firmwarecheck.csv"_s, file);
    const QList<LogEntry> entries = loggedOf(bench);
    QVERIFY(bench.result);
    QList<LogAnalysis> read{lastOf(bench.transcript())};
    for (const LogFormat format : kFormats)
        read += analyzed(entries, format);
    for (const LogAnalysis &session : std::as_const(read)) {
        QVERIFY2(session.outcome == bench.result->verdict,
                 qPrintable(told(session, session.format)));
        if (!bench.result->fault.isEmpty()) {
            QCOMPARE(session.step, bench.result->step);
            QCOMPARE(session.fault, bench.result->fault);
        }
    }
}

/// A log cut at any line never tells more than was so by then.
void TestAnalyzed::nothingIsMadeUp()
{
    EngineBench bench;
    bench.putSample();
    const QList<LogEntry> entries = loggedOf(bench);
    qsizetype applied = -1;
    qsizetype read = -1;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (applied < 0 && entries[i].text == "AT#OTAUP=0")
            applied = i;
        if (applied >= 0 && read < 0 && entries[i].text == "30.00.001-B026_FOTA")
            read = i;
    }
    QVERIFY(applied > 0 && read > applied);
    for (qsizetype cut = 1; cut <= entries.size(); ++cut) {
        const LogAnalysis session = analyzed(entries.first(cut), LogFormat::Note);
        const auto outcome = session.outcome;
        if (cut <= applied)
            QVERIFY2(!outcome || *outcome == VerdictKind::Failed
                         || *outcome == VerdictKind::UpdateAvailable,
                     qPrintable(QString::number(cut) + told(session, LogFormat::Note)));
        else if (cut <= read)
            QVERIFY2(outcome == VerdictKind::Unknown,
                     qPrintable(QString::number(cut) + told(session, LogFormat::Note)));
        else
            QVERIFY2(outcome == VerdictKind::Updated,
                     qPrintable(QString::number(cut) + told(session, LogFormat::Note)));
    }
}

QTEST_GUILESS_MAIN(TestAnalyzed)
#include "tst_analyzed.moc"
