#include "tests/support/analyzedlog.h"
#include "tests/support/logwriter.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Several sessions in one log: where each begins, and what is told of them together.
class TestLogSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDayAfterTheOther();
    void verdictStays_data();
    void verdictStays();
    void preparationIsOfTheNext();
    void attempts_data();
    void attempts();
    void subVersions();
};

namespace {

using Lines = QList<QByteArray>;

QStringList findingLines(const LogAnalysis &session)
{
    QStringList lines;
    for (const LogFinding &finding : session.findings)
        lines << finding.id + u' ' + QString::number(finding.line);
    return lines;
}

QList<LogEntry> later(QList<LogEntry> entries, qint64 ms)
{
    for (LogEntry &entry : entries)
        entry.atMs += ms;
    return entries;
}

QString verdictOf(const LogAnalysis &session)
{
    const QString outcome = session.outcome ? Verdict::name(*session.outcome) : u"none"_s;
    return u"%1 %2 %3"_s.arg(outcome, session.step, session.fault).simplified();
}

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

} // namespace

void TestLogSessions::oneDayAfterTheOther()
{
    QList<LogEntry> both = noteSession();
    QList<LogEntry> second = noteSession();
    for (LogEntry &entry : second)
        entry.atMs += 24LL * 3600 * 1000;
    both += second;
    const QList<LogAnalysis> sessions = analyze(writeLog(both, {LogFormat::Iso}));
    QCOMPARE(sessions.size(), 2);
    for (const LogAnalysis &session : sessions) {
        QCOMPARE(session.commands, 15);
        QCOMPARE(session.outcome, VerdictKind::Updated);
    }
    QCOMPARE(sessions[1].first, u"2018-01-10T13:18:18.344"_s);
}

void TestLogSessions::verdictStays_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Lines>("answer");
    QTest::addColumn<qint64>("laterMs");
    QTest::addColumn<QString>("verdict"); // of the first session; empty: there is no second one
    const auto row = [](const char *name, const char *command, const Lines &answer, qint64 laterMs,
                        const char *verdict) {
        QTest::newRow(name) << QByteArray(command) << answer << laterMs
                            << QString::fromLatin1(verdict);
    };
    const Lines old{"OK", "AT+GMR", "30.00.001-B026", "OK"};
    const Lines third{"OK", "AT+GMR", "30.00.009", "OK"};
    const Lines current{"CONNECT", "30.00.001-B026,x.bin", "NO CARRIER",
                        "AT+GMR",  "30.00.001-B026",       "OK"};
    for (const qint64 laterMs : {5 * kMinuteMs, kDayMs}) {
        const auto name = [laterMs](const char *what) {
            return QByteArray(what) + (laterMs == kDayMs ? ", a day later" : ", minutes later");
        };
        row(name("no signal"), "AT+CSQ", {"+CSQ: 99,99", "OK"}, laterMs, "Failed 4.c R06");
        row(name("denied"), "AT+CEREG?", {"+CEREG: 0,3", "OK"}, laterMs, "Failed 4.d R11");
        row(name("context"), "AT#SGACT", {"+CME ERROR: 555"}, laterMs, "Failed 4.e N01");
        row(name("server"), "AT#FTPOPEN", {"+CME ERROR: 614"}, laterMs, "Failed 4.f F02");
        row(name("current"), "AT#FTPGET", current, laterMs, "AlreadyCurrent");
        row(name("semicolons"), "AT#FTPGET", {"CONNECT", "30.00.002;x.bin", "NO CARRIER"}, laterMs,
            "Refused 4.g C34");
        row(name("delta"), "AT#FTPGETOTA", {"ERROR"}, laterMs, "Failed 4.k F12");
    }
    row("no version, a day later", "AT#OTAUP", {"OK"}, kDayMs, "Unknown");
    row("third version, a day later", "AT#OTAUP", third, kDayMs, "UnexpectedVersion U13");
    row("old version, a day later", "AT#OTAUP", old, kDayMs, "NotUpdated U12");
    row("nothing but a look, a day later", "AT+GMR", {"30.00.001-B026", "OK"}, kDayMs, "none");
    row("no version yet", "AT#OTAUP", {"OK"}, 5 * kMinuteMs, "");
    row("a second pass", "AT#OTAUP", old, 5 * kMinuteMs, "");
    row("the signal comes", "AT+CSQ", {"+CSQ: 99,99", "OK", "AT+CSQ", "+CSQ: 20,3", "OK"},
        5 * kMinuteMs, "");
}

/// Who asks again who the module is, after a verdict or a day, begins a session; the verdict before
/// stays.
void TestLogSessions::verdictStays()
{
    QFETCH(const QByteArray, command);
    QFETCH(const Lines, answer);
    QFETCH(const qint64, laterMs);
    QFETCH(const QString, verdict);
    const QList<LogEntry> first = noteSessionUpTo(command, answer);
    const qint64 shiftMs = first.last().atMs - first.first().atMs + laterMs;
    const QList<LogEntry> second = later(noteSession(), shiftMs);
    for (const LogFormat format : {LogFormat::Note, LogFormat::Iso, LogFormat::Clock}) {
        const QList<LogAnalysis> sessions = analyze(writeLog(first + second, {format}));
        if (format == LogFormat::Clock && laterMs == kDayMs) // a clock tells no days
            continue;
        QCOMPARE(sessions.size(), verdict.isEmpty() ? 1 : 2);
        QCOMPARE(sessions.last().outcome, VerdictKind::Updated);
        if (verdict.isEmpty())
            continue;
        QCOMPARE(verdictOf(sessions.first()), verdict);
        QCOMPARE(sessions.first().entries, first.size());
        const LogAnalysis alone = analyze(writeLog(second, {format})).first();
        QCOMPARE(sessions.last().first, alone.first);
        QCOMPARE(sessions.last().commands, alone.commands);
        QCOMPARE(sessions.last().steps.size(), alone.steps.size());
    }
}

/// What sets up the line is of the session that it is set up for.
void TestLogSessions::preparationIsOfTheNext()
{
    const QList<LogEntry> first = noteSession();
    QList<LogEntry> second =
        dialogue(first.first().atMs - 1000, {"AT", "OK", "ATE0", "OK", "AT+CMEE=1", "OK"});
    second = later(second + noteSession(), kDayMs);
    const QList<LogAnalysis> sessions = analyze(writeLog(first + second, {LogFormat::Iso}));
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].entries, first.size());
    QCOMPARE(sessions[0].last, u"2018-01-09T13:21:27.456"_s);
    QCOMPARE(sessions[1].firstLine, first.size() + 1);
    QCOMPARE(sessions[1].first, u"2018-01-10T13:18:17.444"_s);
    QCOMPARE(sessions[1].commands, 18);
}

void TestLogSessions::attempts_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<qint64>("gapMs");
    QTest::addColumn<bool>("ofOneModule");
    QTest::addColumn<int>("told"); // in how many of the twelve sessions
    QTest::newRow("every minute") << LogFormat::Note << kMinuteMs << true << 8;
    QTest::newRow("every minute, clock") << LogFormat::Clock << kMinuteMs << true << 8;
    QTest::newRow("every 20 minutes") << LogFormat::Note << 20 * kMinuteMs << true << 0;
    QTest::newRow("twelve modules") << LogFormat::Note << kMinuteMs << false << 0;
    QTest::newRow("no stamps") << LogFormat::Plain << kMinuteMs << true << 0;
}

/// More than four attempts within an hour are told, also where each is a session of its own.
void TestLogSessions::attempts()
{
    QFETCH(const LogFormat, format);
    QFETCH(const qint64, gapMs);
    QFETCH(const bool, ofOneModule);
    QList<LogEntry> log;
    const Lines context{
        "AT#SGACT=3,1",    "#SGACT: 10.64.1.2", "OK", "AT#FTPOPEN=\"h\",\"u\",\"***\",1",
        "+CME ERROR: 614", "AT#SGACT=3,0",      "OK"};
    for (int i = 0; i < 12; ++i) {
        const Lines identity{"AT",
                             "OK",
                             "AT+GMM",
                             "ME910C1-NA",
                             "OK",
                             "AT+CGSN",
                             "IMEI-" + QByteArray::number(ofOneModule ? 1 : i + 1),
                             "OK"};
        log += dialogue(noteSession().first().atMs + i * gapMs, identity + context);
    }
    const QList<LogAnalysis> sessions = analyze(writeLog(log, {format}));
    QCOMPARE(sessions.size(), 12);
    int told = 0;
    for (const LogAnalysis &session : sessions) {
        QCOMPARE(verdictOf(session), u"Failed 4.f F02"_s);
        const QStringList lines = findingLines(session).filter(u"tooManyAttempts"_s);
        told += int(lines.size());
        if (!lines.isEmpty())
            QCOMPARE(lines.first(), u"tooManyAttempts %1"_s.arg(session.steps.first().line));
    }
    QTEST(told, "told");
}

/// D11: a target with a sub-version is reached when that one is read, too.
void TestLogSessions::subVersions()
{
    const auto versions = [](QByteArray line, const char *sub) {
        const Lines asked{"AT+GMR", "20.00.522", "OK", "AT#CFVR", "#CFVR: " + QByteArray(sub),
                          "OK"};
        return line == "AT+GMR" ? asked : Lines{line};
    };
    const Lines begin{"AT+GMM",
                      "LE910-NA V2",
                      "OK",
                      "AT+GMR",
                      "AT#SGACT=1,1",
                      "#SGACT: 10.64.1.2",
                      "OK",
                      "AT#FTPOPEN=\"h\",\"u\",\"***\",1",
                      "OK",
                      "AT#FTPGET=\"f.csv\"",
                      "CONNECT",
                      "20.00.522.7,x.bin",
                      "NO CARRIER",
                      "AT+GMR",
                      "AT#FTPGETOTA=\"x.bin\"",
                      "OK",
                      "AT#FTPCLOSE",
                      "OK",
                      "AT#SGACT=1,0",
                      "OK",
                      "AT#OTAUP=0",
                      "OK"};
    for (const char *after : {"7", "4", "9"}) {
        Lines lines;
        for (const QByteArray &line : begin)
            lines += versions(line, "4");
        lines += versions("AT+GMR", after);
        const QList<LogAnalysis> sessions = analyze(writeLog(dialogue(0, lines), {LogFormat::Iso}));
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().outcome, *after == '7'   ? VerdictKind::Updated
                                           : *after == '4' ? VerdictKind::NotUpdated
                                                           : VerdictKind::UnexpectedVersion);
    }
}

QTEST_GUILESS_MAIN(TestLogSessions)
#include "tst_logsessions.moc"
