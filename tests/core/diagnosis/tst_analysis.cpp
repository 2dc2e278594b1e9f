#include "tests/support/analyzedlog.h"
#include "tests/support/logwriter.h"

#include <QFile>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fota::LogFormat)

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNotesLog();
    void everyFormat_data();
    void everyFormat();
    void badStamps_data();
    void badStamps();
    void outcomes_data();
    void outcomes();
    void tornLines_data();
    void tornLines();
    void dataIsNoAnswer();
};

namespace {

/// "4.a done 9 390"
QStringList stepLines(const LogAnalysis &session)
{
    QStringList lines;
    for (const LogStep &step : session.steps)
        lines << u"%1 %2 %3 %4"_s.arg(step.step, QString::number(int(step.state)),
                                      QString::number(step.line),
                                      step.elapsedMs ? QString::number(*step.elapsedMs) : u"-"_s);
    return lines;
}

QStringList findingLines(const LogAnalysis &session)
{
    QStringList lines;
    for (const LogFinding &finding : session.findings)
        lines << finding.id + u' ' + QString::number(finding.line);
    return lines;
}

using Lines = QList<QByteArray>;

} // namespace

void TestAnalysis::theNotesLog()
{
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<LogAnalysis> sessions = analyzeLog(file);
    QCOMPARE(sessions.size(), 1);
    const LogAnalysis &session = sessions.first();
    QCOMPARE(session.format, LogFormat::Note);
    QCOMPARE(session.entries, 45);
    QCOMPARE(session.commands, 14);
    QCOMPARE(session.lost, 1);
    QCOMPARE(session.first, u"2018-01-09T13:18:18.344"_s);
    QCOMPARE(session.last, u"2018-01-09T13:21:27.456"_s);
    QCOMPARE(session.model, u"ME910C1-NA"_s);
    QCOMPARE(session.from, u"30.00.001-B026"_s);
    QCOMPARE(session.target, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(session.now, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(session.outcome, VerdictKind::Updated);
    const QStringList steps{u"4.a 1 9 390"_s,   u"4.b 1 11 655"_s,  u"4.c 1 13 94"_s,
                            u"4.d 1 17 141"_s,  u"4.e 1 21 202"_s,  u"4.f 1 25 1326"_s,
                            u"4.g 1 27 796"_s,  u"4.h 1 31 94"_s,   u"4.i 1 31 -"_s,
                            u"4.j 1 31 -"_s,    u"4.k 1 35 4571"_s, u"4.l 1 37 327"_s,
                            u"4.m 1 39 187"_s,  u"4.n 1 41 328"_s,  u"4.o 1 43 164589"_s,
                            u"4.p 1 43 3479"_s, u"4.q 1 43 -"_s};
    QCOMPARE(stepLines(session), steps);
    const QStringList findings{
        u"fixedPauses 1"_s,      u"A27 11"_s, u"N04 22"_s, u"L06 25"_s, u"C26 29"_s, u"C05 29"_s,
        u"passwordInClear 29"_s, u"C18 31"_s, u"C30 35"_s, u"U09 43"_s, u"L03 44"_s};
    QCOMPARE(findingLines(session).join(u' '), findings.join(u' '));
}

void TestAnalysis::everyFormat_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<LogStyle>("style");
    for (const LogFormat format :
         {LogFormat::Note, LogFormat::JsonLines, LogFormat::Iso, LogFormat::Clock,
          LogFormat::ModemManager, LogFormat::Mbed, LogFormat::Plain}) {
        const char *name = formatName(format).data();
        QTest::addRow("%s", name) << format << LogStyle{format};
        QTest::addRow("%s, CRLF, echo", name) << format << LogStyle{format, "\r\n", true};
        QTest::addRow("%s, CR, typographic", name) << format << LogStyle{format, "\r", false, true};
        if (format != LogFormat::JsonLines)
            QTest::addRow("%s, blank lines, echo", name)
                << format << LogStyle{format, "\n", true, false, true};
    }
}

/// The same session in each format has the same steps, versions and verdict.
void TestAnalysis::everyFormat()
{
    QFETCH(const LogFormat, format);
    QFETCH(const LogStyle, style);
    const QList<LogAnalysis> sessions = analyze(writeLog(noteSession(), style));
    QCOMPARE(sessions.size(), 1);
    const LogAnalysis &session = sessions.first();
    QCOMPARE(session.format, format);
    QCOMPARE(session.commands, 15);
    QCOMPARE(session.lost, 0);
    QCOMPARE(session.model, u"ME910C1-NA"_s);
    QCOMPARE(session.from, u"30.00.001-B026"_s);
    QCOMPARE(session.target, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(session.now, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(session.outcome, VerdictKind::Updated);
    QStringList steps;
    for (const LogStep &step : session.steps) {
        steps << step.step;
        QCOMPARE(step.state, LogStep::State::Done);
        QCOMPARE(step.visits, 1);
        if (format == LogFormat::Plain)
            QVERIFY(!step.elapsedMs);
    }
    QCOMPARE(steps.join(u' '),
             u"4.a 4.b 4.c 4.d 4.e 4.f 4.g 4.h 4.i 4.j 4.k 4.l 4.m 4.n 4.o 4.p 4.q"_s);
    QCOMPARE(session.first.isEmpty(), format == LogFormat::Plain);
}

void TestAnalysis::badStamps_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<qint64>("shiftMs");   // of all times
    QTest::addColumn<qint64>("setBackMs"); // from the middle on
    QTest::addColumn<QString>("finding");  // empty: nothing to tell of the times
    const qint64 hour = 3600 * 1000;
    QTest::newRow("L05 none") << LogFormat::Plain << qint64(0) << qint64(0) << u"L05 1"_s;
    QTest::newRow("L05 falling") << LogFormat::Iso << qint64(0) << hour << u"L05 21"_s;
    QTest::newRow("L05 falling, Tera Term's form")
        << LogFormat::Note << qint64(0) << hour << u"L05 21"_s;
    QTest::newRow("L05 falling, no date, before midnight")
        << LogFormat::Clock << qint64(0) << qint64(60'000) << u"L05 21"_s;
    QTest::newRow("L05 other zone") << LogFormat::Iso << 6 * hour << qint64(0) << QString();
}

/// The same order, steps and verdict, and a note where the times say nothing or fall.
void TestAnalysis::badStamps()
{
    QFETCH(const LogFormat, format);
    QFETCH(const qint64, shiftMs);
    QFETCH(const qint64, setBackMs);
    QFETCH(const QString, finding);
    const auto orderOf = [](const LogAnalysis &session) {
        QStringList steps;
        for (const LogStep &step : session.steps)
            steps << u"%1 %2 %3"_s.arg(step.step, QString::number(int(step.state)),
                                       QString::number(step.line));
        return steps.join(u'\n');
    };
    QList<LogEntry> entries = noteSession();
    const QList<LogAnalysis> whole = analyze(writeLog(entries, {LogFormat::Iso}));
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i].atMs += shiftMs - (i >= 20 ? setBackMs : 0);
    const QList<LogAnalysis> sessions = analyze(writeLog(entries, {format}));
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(orderOf(sessions.first()), orderOf(whole.first()));
    QCOMPARE(sessions.first().outcome, whole.first().outcome);
    QCOMPARE(findingLines(sessions.first()).filter(u"L05"_s).join(u' '), finding);
}

void TestAnalysis::outcomes_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QList<QByteArray>>("answer");
    QTest::addColumn<QString>("outcome"); // empty: none
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *command, const Lines &answer,
                        const char *outcome, const char *step, const char *fault) {
        QTest::newRow(name) << QByteArray(command) << answer << QString::fromLatin1(outcome)
                            << QString::fromLatin1(step) << QString::fromLatin1(fault);
    };
    const Lines closed{"AT#FTPCLOSE", "OK", "AT#SGACT=3,0", "OK"};
    row("login refused", "AT#FTPOPEN",
        Lines{"+CME ERROR: 616", "AT#FTPMSG", "#FTPMSG: 530 Login incorrect.", "OK"} + closed,
        "Failed", "4.f", "F04");
    row("no check file", "AT#FTPGET",
        Lines{"+CME ERROR: 614", "AT#FTPMSG", "#FTPMSG: 550 No such file.", "OK"} + closed,
        "Failed", "4.g", "F06");
    row("registration denied", "AT+CEREG?", {"+CEREG: 0,3", "OK"}, "Failed", "4.d", "R11");
    row("no signal", "AT+CSQ", {"+CSQ: 99,99", "OK", "AT+CSQ", "+CSQ: 99,99", "OK"}, "Failed",
        "4.c", "R06");
    row("ends before the apply", "AT#FTPGETOTA", {"OK"}, "", "", "");
    row("ends in the apply", "AT#OTAUP", {}, "Unknown", "", "");
    row("old version again", "AT#OTAUP", {"OK", "AT+GMR", "30.00.001-B026", "OK"}, "NotUpdated", "",
        "U12");
    row("third version", "AT#OTAUP", {"OK", "AT+GMR", "30.00.009", "OK"}, "UnexpectedVersion", "",
        "U13");
    row("apply refused", "AT#OTAUP", {"ERROR", "AT+GMR", "30.00.001-B026", "OK"}, "NotUpdated", "",
        "D01");
    row("P07 nobody there", "AT+GMM", {"AT", "ATQ0V1", "AT"}, "Failed", "IDENT", "P07");
    row("R01 by hand", "AT+GMR", {"30.00.001-B026", "OK", "AT+CPIN?", "+CME ERROR: 10"}, "Failed",
        "SIM", "R01");
    row("PIN is entered", "AT+GMR",
        {"30.00.001-B026", "OK", "AT+CPIN?", "+CPIN: SIM PIN", "OK", "AT+CPIN=\"***\"", "OK"}, "",
        "", "");
    row("R03 PIN is wrong", "AT+GMR",
        {"30.00.001-B026", "OK", "AT+CPIN?", "+CPIN: SIM PIN", "OK", "AT+CPIN=\"***\"",
         "+CME ERROR: 16"},
        "Failed", "SIM", "R03");
    row("one question in vain", "AT+GMM", {}, "", "", "");
    row("A13 no version", "AT+GMR", {"ERROR"}, "Failed", "IDENT", "A13");
    row("no version, and he goes on", "AT+GMR", {"ERROR", "ATI", "332", "OK"}, "", "", "");
    row("ends in the check file", "AT#FTPGET", {"CONNECT", "30.00.001-B0"}, "", "", "");
    row("F10 the host leaves", "AT#FTPGET",
        Lines{"CONNECT", "30.00.001-B026_FOTA", "+++", "NO CARRIER"} + closed, "Failed", "4.g",
        "F10");
    row("F10 the host leaves late", "AT#FTPGET",
        Lines{"CONNECT", "30.00.001-B026_FOTA", "NO CARRIER", "+++"} + closed, "Failed", "4.g",
        "F10");
    row("leaves behind a whole file", "AT#FTPGET",
        Lines{"CONNECT", "30.00.001-B026,x.bin", "NO CARRIER", "+++", "AT+GMR", "30.00.001-B026",
              "OK"},
        "AlreadyCurrent", "", "");
    row("C16 an older one, and the host stops", "AT#FTPGET",
        Lines{"CONNECT", "30.00.001-B025,x.bin", "NO CARRIER", "AT+GMR", "30.00.001-B026", "OK"},
        "Refused", "4.j", "C16");
    row("C19 nearly the same, the version is not asked again", "AT#FTPGET",
        Lines{"CONNECT", "30.00.001-b026,x.bin", "NO CARRIER"} + closed, "Refused", "4.j", "C19");
    row("by hand", "AT+GMR", {"30.00.001-B026", "OK", "ATI", "332", "OK"}, "", "", "");
}

void TestAnalysis::outcomes()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QList<QByteArray>, answer);
    for (const LogFormat format : {LogFormat::Note, LogFormat::ModemManager, LogFormat::Plain}) {
        const QList<LogAnalysis> sessions =
            analyze(writeLog(noteSessionUpTo(command, answer), {format}));
        QCOMPARE(sessions.size(), 1);
        const LogAnalysis &session = sessions.first();
        QTEST(session.outcome ? Verdict::name(*session.outcome) : QString(), "outcome");
        QTEST(session.step, "step");
        QTEST(session.fault, "fault");
    }
}

void TestAnalysis::tornLines_data()
{
    QTest::addColumn<LogFormat>("format");
    for (const LogFormat format :
         {LogFormat::Note, LogFormat::Iso, LogFormat::Clock, LogFormat::Plain})
        QTest::newRow(formatName(format).data()) << format;
}

/// The same steps, versions and verdict where a terminal has torn lines; each is told.
void TestAnalysis::tornLines()
{
    QFETCH(const LogFormat, format);
    const QHash<QByteArray, qsizetype> cuts{
        {"AT#FTPOPEN=\"ftp.example.com\",\"user\",\"secret\",1", 20},
        {"+CSQ: 25,3", 7},
        {"30.00.001-B026", 12},
        {"30.00.001-B026_FOTA", 16},
        {"NO CARRIER", 5},
        {"OK", 1}};
    QList<LogEntry> torn;
    QStringList told;
    for (const LogEntry &entry : noteSession()) {
        const qsizetype cut = cuts.value(entry.text);
        torn << entry;
        if (cut == 0)
            continue;
        told << u"tornLine %1"_s.arg(torn.size());
        LogEntry rest = entry;
        rest.text = entry.text.sliced(cut);
        rest.direction = LogEntry::Direction::Received;
        torn.last().text.truncate(cut);
        torn << rest;
    }
    QVERIFY(told.size() > 15);
    const LogAnalysis whole = analyze(writeLog(noteSession(), {format})).first();
    const QList<LogAnalysis> sessions = analyze(writeLog(torn, {format}));
    QCOMPARE(sessions.size(), 1);
    const LogAnalysis &session = sessions.first();
    QCOMPARE(session.entries, torn.size());
    QCOMPARE(session.commands, whole.commands);
    QCOMPARE(session.from, whole.from);
    QCOMPARE(session.target, whole.target);
    QCOMPARE(session.now, whole.now);
    QCOMPARE(session.outcome, whole.outcome);
    QStringList steps;
    for (const LogStep &step : session.steps)
        steps << step.step + step.reply;
    QStringList wholeSteps;
    for (const LogStep &step : whole.steps)
        wholeSteps << step.step + step.reply;
    QCOMPARE(steps.join(u' '), wholeSteps.join(u' '));
    QCOMPARE(findingLines(session).filter(u"tornLine"_s).join(u' '), told.join(u' '));
}

/// A file that says what a module would say changes nothing.
void TestAnalysis::dataIsNoAnswer()
{
    QList<LogEntry> entries = noteSession();
    const auto connect = std::ranges::find(entries, QByteArray("CONNECT"), &LogEntry::text);
    QVERIFY(connect != entries.end());
    QList<LogEntry> hostile;
    for (const char *text : {"AT+GMR", "99.99.999", "OK", "AT#OTAUP=0"})
        hostile << LogEntry{connect->atMs, LogEntry::Direction::Data, {}, text};
    const qsizetype at = connect - entries.begin() + 2; // behind the row of the file
    for (qsizetype i = 0; i < hostile.size(); ++i)
        entries.insert(at + i, hostile[i]);
    const QList<LogAnalysis> sessions = analyze(writeLog(entries, {LogFormat::Note}));
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().commands, 15);
    QCOMPARE(sessions.first().now, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(sessions.first().from, u"30.00.001-B026"_s);
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
