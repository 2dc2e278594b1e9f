#include "tests/support/analyzedlog.h"
#include "tests/support/logwriter.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fota::LogFormat)

/// Logs that have gone through other hands: bytes around each line, files put together, other
/// things before the log.
class TestMixedLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aroundTheNotesLog_data();
    void aroundTheNotesLog();
    void aroundEveryFormat_data();
    void aroundEveryFormat();
    void twoFormats_data();
    void twoFormats();
    void otherLinesFirst_data();
    void otherLinesFirst();
    void theFormatOfMostLines();
};

namespace {

constexpr std::array kFormats{LogFormat::Note,  LogFormat::JsonLines,    LogFormat::Iso,
                              LogFormat::Clock, LogFormat::ModemManager, LogFormat::Mbed,
                              LogFormat::Plain};

/// What is told of a log whose lines are \a each physical ones.
QStringList toldOf(const LogAnalysis &session, int each = 1)
{
    const auto lineOf = [each](qint64 line) { return QString::number((line - 1) / each + 1); };
    QStringList told{session.from,
                     session.target,
                     session.now,
                     session.fault,
                     QString::number(session.commands),
                     QString::number(session.lost)};
    told << (session.outcome ? Verdict::name(*session.outcome) : u"none"_s);
    for (const LogStep &step : session.steps)
        told << u"%1 %2 %3 %4"_s.arg(step.step, QString::number(int(step.state)), lineOf(step.line),
                                     step.elapsedMs ? QString::number(*step.elapsedMs) : u"-"_s);
    for (const LogFinding &finding : session.findings)
        told << finding.id + u' ' + lineOf(finding.line);
    return told;
}

QByteArray notesLog()
{
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
}

/// Each line of \a log with that before and behind it.
QByteArray framed(const QByteArray &log, const QByteArray &before, const QByteArray &behind)
{
    QList<QByteArray> lines = log.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    QByteArray all;
    for (const QByteArray &line : lines)
        all += before + line + behind;
    return all;
}

const QByteArray kNul(1, '\0');

} // namespace

void TestMixedLogs::aroundTheNotesLog_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("each"); // physical lines of a line
    const QByteArray log = notesLog();
    QTest::newRow("NUL behind") << framed(log, {}, kNul + '\n') << 1;
    QTest::newRow("CR NUL LF") << framed(log, {}, '\r' + kNul + '\n') << 2;
    QTest::newRow("NUL before") << framed(log, kNul, "\n") << 1;
    QTest::newRow("NUL before the OK") << QByteArray(log).replace("] OK", "] " + kNul + "OK") << 1;
    QTest::newRow("NUL in commands") << QByteArray(log).replace("] AT", "] A" + kNul + 'T') << 1;
    QTest::newRow("two blanks behind the stamp") << QByteArray(log).replace("] ", "]  ") << 1;
    QTest::newRow("TAB behind the stamp") << QByteArray(log).replace("] ", "]\t") << 1;
    QTest::newRow("indented") << framed(log, "  ", "\n") << 1;
    QTest::newRow("indented by a TAB") << framed(log, "\t", "\n") << 1;
    QTest::newRow("quoted in a mail") << framed(log, "> ", "\n") << 1;
    QTest::newRow("quoted twice") << framed(log, "> > ", "\r\n") << 1;
}

/// Nothing else is concluded than of the log as it was.
void TestMixedLogs::aroundTheNotesLog()
{
    QFETCH(const QByteArray, log);
    QFETCH(const int, each);
    const QList<LogAnalysis> sessions = analyze(log);
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().format, LogFormat::Note);
    QCOMPARE(toldOf(sessions.first(), each), toldOf(analyze(notesLog()).first()));
}

void TestMixedLogs::aroundEveryFormat_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    for (const LogFormat format : kFormats) {
        const char *name = formatName(format).data();
        QTest::addRow("%s, NUL behind", name) << format << QByteArray() << kNul + '\n';
        QTest::addRow("%s, indented", name) << format << "  "_ba
                                            << "\n"_ba;
        QTest::addRow("%s, TAB", name) << format << "\t"_ba
                                       << "\n"_ba;
        QTest::addRow("%s, quoted", name) << format << "> "_ba
                                          << "\n"_ba;
    }
}

void TestMixedLogs::aroundEveryFormat()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    const QByteArray log = writeLog(noteSession(), {format});
    const QList<LogAnalysis> sessions = analyze(framed(log, before, behind));
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().format, format);
    QCOMPARE(toldOf(sessions.first()), toldOf(analyze(log).first()));
}

void TestMixedLogs::twoFormats_data()
{
    QTest::addColumn<LogFormat>("first");
    QTest::addColumn<LogFormat>("second");
    for (const LogFormat first : kFormats) {
        for (const LogFormat second : kFormats)
            QTest::addRow("%s, %s", formatName(first).data(), formatName(second).data())
                << first << second;
    }
}

/// A support engineer puts the files of a case together.
void TestMixedLogs::twoFormats()
{
    QFETCH(const LogFormat, first);
    QFETCH(const LogFormat, second);
    const QByteArray one = writeLog(noteSession(), {first});
    const QList<LogAnalysis> sessions = analyze(one + writeLog(noteSession(), {second}));
    QCOMPARE(sessions.size(), 2);
    for (const LogAnalysis &session : sessions) {
        QCOMPARE(session.outcome, VerdictKind::Updated);
        QCOMPARE(session.commands, 15);
        QCOMPARE(session.lost, 0);
        QCOMPARE(session.steps.size(), 17);
        QVERIFY2(session.format == first || session.format == second,
                 formatName(session.format).data());
    }
    const qint64 lines = one.count('\n');
    QVERIFY(sessions[0].steps.last().line <= lines);
    QCOMPARE(sessions[1].firstLine, lines + 1);
    QCOMPARE(sessions[1].first.isEmpty(), second == LogFormat::Plain);
}

void TestMixedLogs::otherLinesFirst_data()
{
    QTest::addColumn<LogFormat>("format");
    for (const LogFormat format : kFormats)
        QTest::newRow(formatName(format).data()) << format;
}

/// More lines than those that are looked at in advance.
void TestMixedLogs::otherLinesFirst()
{
    QFETCH(const LogFormat, format);
    QByteArray log;
    constexpr int kOthers = 1000;
    for (int i = 0; i < kOthers; ++i)
        log += "boot message " + QByteArray::number(i) + " of a router, all is well\n";
    const QList<LogAnalysis> sessions = analyze(log + writeLog(noteSession(), {format}));
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().format, format);
    QCOMPARE(sessions.first().outcome, VerdictKind::Updated);
    QCOMPARE(sessions.first().commands, 15);
    QCOMPARE(sessions.first().lost, 0);
    for (const LogStep &step : sessions.first().steps)
        QVERIFY(step.line > kOthers);
}

/// One word for the file, whatever else is in it.
void TestMixedLogs::theFormatOfMostLines()
{
    const auto session = [](LogFormat format) { return writeLog(noteSession(), {format}); };
    const QByteArray iso = session(LogFormat::Iso);
    const QByteArray mbed = session(LogFormat::Mbed);
    QCOMPARE(analyze(iso + iso + mbed).last().format, LogFormat::Iso);
    QCOMPARE(analyze(mbed + mbed + iso).last().format, LogFormat::Mbed);
    // A service stamps what it says besides: those lines are no log of another format.
    QByteArray service;
    for (int i = 0; i < 3000; ++i)
        service += "2018-01-09T13:18:18.344 host kernel: line " + QByteArray::number(i) + '\n';
    const QByteArray manager = session(LogFormat::ModemManager);
    QCOMPARE(analyze(manager + service).last().format, LogFormat::ModemManager);
}

QTEST_GUILESS_MAIN(TestMixedLogs)
#include "tst_mixedlogs.moc"
