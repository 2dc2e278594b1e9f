#include "core/log/foreignlogs.h"
#include "tests/support/logwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fota::LogFormat)

class TestForeignLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamps_data();
    void stamps();
    void commands_data();
    void commands();
    void theNotesLog();
    void everyFormat_data();
    void everyFormat();
    void piecesOfALine();
    void clockPassesMidnight();
    void everyLineIsKept();
    void everyByteIsKept_data();
    void everyByteIsKept();
    void sentFileChangesNoFormat();
};

namespace {

QList<LogRecord> read(QByteArray bytes, LogFormat *format = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LogReader reader(buffer);
    if (format)
        *format = reader.format();
    QList<LogRecord> records;
    while (const auto record = reader.next())
        records << *record;
    return records;
}

} // namespace

void TestForeignLogs::stamps_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("stamp"); // empty: none
    QTest::addColumn<QByteArray>("text");
    const QString whole = u"2018-01-09T13:18:18.344"_s;
    const QString clock = u"13:18:18.344"_s;
    const auto row = [](const char *name, LogFormat format, const char *line, const QString &stamp,
                        const char *text) {
        QTest::newRow(name) << format << QByteArray(line) << stamp << QByteArray(text);
    };
    using enum LogFormat;
    row("Tera Term", Note, "[Tue Jan 09 13:18:18.344 2018] AT+GMM", whole, "AT+GMM");
    row("Tera Term, nothing", Note, "[Tue Jan 09 13:18:18.344 2018]", whole, "");
    row("Tera Term, day of one digit", Note, "[Tue Jan  9 13:18:18.344 2018] OK", whole, "OK");
    row("Tera Term, other month", Note, "[Tue Foo 09 13:18:18.344 2018] OK", {}, "");
    row("no such day", Note, "[Tue Feb 30 13:18:18.344 2018] OK", {}, "");
    row("ISO", Iso, "2018-01-09T13:18:18.344 AT", whole, "AT");
    row("ISO, blank and comma", Iso, "2018-01-09 13:18:18,344 AT", whole, "AT");
    row("ISO, Z", Iso, "2018-01-09T13:18:18.344Z AT", whole, "AT");
    row("ISO, zone", Iso, "2018-01-09T13:18:18.344-06:00 AT", whole, "AT");
    row("ISO, zone without colon", Iso, "[2018-01-09T13:18:18.344+0100] AT", whole, "AT");
    row("ISO, microseconds", Iso, "2018-01-09T13:18:18.344999 AT", whole, "AT");
    row("ISO, arrow", Iso, "2018-01-09 13:18:18.344->AT", whole, "->AT");
    row("ISO, slashes", Iso, "2018/01/09 13:18:18.344: AT", whole, "AT");
    row("ISO, no fraction", Iso, "2018-01-09 13:18:18 AT", u"2018-01-09T13:18:18.000"_s, "AT");
    row("QCOM", Iso, "[20180109_131818:344]AT", whole, "AT");
    row("seconds since 1970", Iso, "1515503898.344 AT", whole, "AT");
    row("ms since 1970", Iso, "[1515503898344] AT", whole, "AT");
    row("ten digits alone", Iso, "8914800000 AT", {}, "");
    row("an IMEI", Iso, "352613070123454", {}, "");
    row("no such hour", Iso, "2018-01-09T24:18:18.344 AT", {}, "");
    row("date alone", Iso, "2018-01-09 AT", {}, "");
    row("clock", Clock, "13:18:18.344 AT", clock, "AT");
    row("clock, brackets", Clock, "[13:18:18.344] AT", clock, "AT");
    row("clock, colon", Clock, "[13:18:18:344]AT", clock, "AT");
    row("clock, arrow", Clock, "13:18:18.344> AT", clock, "> AT");
    row("clock, afternoon", Clock, "1:18:18.344 PM AT", clock, "AT");
    row("clock, midnight", Clock, "12:00:01.000 AM AT", u"00:00:01.000"_s, "AT");
    row("not a clock", Clock, "13:18 AT", {}, "");
    row("a clock of a module", Clock, "+CCLK: \"18/01/09,13:18:18-24\"", {}, "");
    row("an address", Clock, "10.20.30.40", {}, "");
}

void TestForeignLogs::stamps()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const QString, stamp);
    QFETCH(const QByteArray, text);
    const auto found = readStamp(format, line);
    QCOMPARE(found.has_value(), !stamp.isEmpty());
    if (!found)
        return;
    QCOMPARE(stampText(found->wallMs, found->hasDate), stamp);
    QCOMPARE(line.sliced(found->length), text);
}

void TestForeignLogs::commands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    for (const char *text : {"AT", "at", "AT+CSQ", "at#sgact=3,1", "ATE0", "ATI", "ATD*99#", "AT&F",
                             "A/", "+++", "ATS0=1", "ATQ0V1E0"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"", "A", "ATTACH", "at 13:18", "ATLANTA", "+CSQ: 25,3", "OK", "CAT", "AT&T is not"})
        QTest::addRow("not: %s", text) << QByteArray(text) << (QByteArray(text) == "AT&T is not");
}

void TestForeignLogs::commands()
{
    QFETCH(const QByteArray, text);
    QTEST(looksLikeCommand(text), "is");
}

void TestForeignLogs::theNotesLog()
{
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    LogReader reader(file);
    QCOMPARE(reader.format(), LogFormat::Note);
    QList<LogRecord> records;
    while (const auto record = reader.next())
        records << *record;
    QCOMPARE(records.size(), 45);
    QCOMPARE(stampText(*records.first().wallMs, true), u"2018-01-09T13:18:18.344"_s);
    QCOMPARE(stampText(*records.last().wallMs, true), u"2018-01-09T13:21:27.456"_s);
    QCOMPARE(records[8].line, 9);
    QCOMPARE(records[8].text, "AT#SCFG=1,3,300,90,600,50"_ba);
    QCOMPARE(records[8].direction, LogEntry::Direction::Sent);
}

void TestForeignLogs::everyFormat_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("lineEnd");
    for (const LogFormat format :
         {LogFormat::Note, LogFormat::JsonLines, LogFormat::Iso, LogFormat::Clock,
          LogFormat::ModemManager, LogFormat::Mbed, LogFormat::Plain}) {
        for (const char *end : {"\n", "\r\n", "\r", "\n\r"})
            QTest::addRow("%s, %s", formatName(format).data(), QByteArray(end).toHex().constData())
                << format << QByteArray(end);
    }
}

/// The same session in each format has the same records.
void TestForeignLogs::everyFormat()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, lineEnd);
    const QList<LogEntry> entries = noteSession();
    QVERIFY(entries.size() > 30);
    LogFormat found{};
    const QList<LogRecord> records = read(writeLog(entries, {format, lineEnd}), &found);
    QCOMPARE(found, format);
    QCOMPARE(records.size(), entries.size());
    constexpr qint64 kDayMs = 24LL * 3600 * 1000;
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i].text, entries[i].text);
        QCOMPARE(records[i].line, i + 1);
        QCOMPARE(records[i].direction == LogEntry::Direction::Sent,
                 entries[i].direction == LogEntry::Direction::Sent);
        if (format == LogFormat::Plain)
            QVERIFY(!records[i].wallMs);
        else
            QCOMPARE(records[i].wallMs.value_or(-1) % kDayMs, entries[i].atMs % kDayMs);
    }
}

/// Programs log what one read gave: half a line, or three.
void TestForeignLogs::piecesOfALine()
{
    const QList<LogRecord> records =
        read("<debug> [1515503898.344000] (ttyUSB2): --> 'AT+CSQ<CR>'\n"
             "<debug> [1515503898.400000] (ttyUSB2): <-- 'AT+CSQ<CR><CR><LF>+CSQ: 2'\n"
             "<debug> [1515503898.410000] (ttyUSB2): <-- '5,3<CR><LF><CR><LF>OK<CR><LF>'\n"
             "<info> [1515503898.500000] a word of the service\n");
    QCOMPARE(records.size(), 5);
    QCOMPARE(records[0].text, "AT+CSQ"_ba);
    QCOMPARE(records[1].text, "AT+CSQ"_ba);
    QCOMPARE(records[1].direction, LogEntry::Direction::Received);
    QCOMPARE(records[2].text, "+CSQ: 25,3"_ba);
    QCOMPARE(records[2].line, 2);
    QCOMPARE(records[3].text, "OK"_ba);
    QCOMPARE(records[4].direction, LogEntry::Direction::Note);
    QVERIFY(records[4].text.contains("a word of the service"));
}

void TestForeignLogs::clockPassesMidnight()
{
    const QList<LogRecord> records = read("23:59:59.900 AT\n00:00:00.100 OK\n00:00:01.000 AT\n");
    QCOMPARE(records.size(), 3);
    QCOMPARE(*records[1].wallMs - *records[0].wallMs, 200);
    QCOMPARE(*records[2].wallMs - *records[1].wallMs, 900);
}

/// L06: what is not understood is kept, too.
void TestForeignLogs::everyLineIsKept()
{
    const QByteArray log = "[Tue Jan 09 13:18:18.344 2018] AT\n"
                           "no stamp\n"
                           "[Tue Jan 09 13:18:18.400 2018] OK\n"
                           "2018-01-09 13:18:19.000 AT+CSQ\n" // of another program
                           "\xff\xfe\x01\n";
    const QList<LogRecord> records = read(log);
    QCOMPARE(records.size(), 5);
    QCOMPARE(records[1].text, "no stamp"_ba);
    QVERIFY(!records[1].wallMs);
    QCOMPARE(records[3].text, "AT+CSQ"_ba);
    QVERIFY(records[3].wallMs);
    QCOMPARE(records[4].text, "\xff\xfe\x01"_ba);
}

void TestForeignLogs::everyByteIsKept_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept"); // all but the stamp
    QTest::addColumn<bool>("isCommand");
    const auto nul = [](QByteArray text) { return text.replace('0', '\0'); };
    const QByteArray stamp = "[Tue Jan 09 13:18:18.344 2018] ";
    QTest::newRow("NUL behind") << stamp + nul("AT+GMM0") << nul("AT+GMM0") << true;
    QTest::newRow("NUL before the text") << stamp + nul("0AT+GMM") << nul("0AT+GMM") << true;
    QTest::newRow("NUL before the stamp") << nul("0") + stamp + "OK" << nul("0OK") << false;
    QTest::newRow("indented") << "  " + stamp + "AT+GMM"
                              << "  AT+GMM"_ba << true;
    QTest::newRow("blanks behind the stamp") << stamp + " \tAT+GMM"
                                             << " \tAT+GMM"_ba << true;
    QTest::newRow("quoted") << "> " + stamp + "AT+GMM"
                            << "> AT+GMM"_ba << true;
    QTest::newRow("indented, no stamp") << "\tAT+GMM"_ba
                                        << "\tAT+GMM"_ba << true;
    QTest::newRow("NULs alone") << nul("000") << nul("000") << false;
}

/// What is left out where a line is understood is shown all the same, and was guessed.
void TestForeignLogs::everyByteIsKept()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isCommand);
    const QList<LogRecord> records = read("[Tue Jan 09 13:18:18.000 2018] AT\n" + line + '\n');
    QCOMPARE(records.size(), 2);
    QTEST(records[1].lead + records[1].text, "kept");
    QCOMPARE(records[1].direction == LogEntry::Direction::Sent, isCommand);
    QVERIFY(records[1].isGuessed || records[1].direction == LogEntry::Direction::Note);
}

/// A file from outside may hold what looks like another log.
void TestForeignLogs::sentFileChangesNoFormat()
{
    const QList<LogRecord> records = read("13:18:18.000 AT#FTPGET=\"x\"\n"
                                          "13:18:18.100 CONNECT\n"
                                          "13:18:18.200 debug (tty): --> 'AT#OTAUP=0<CR>'\n"
                                          "13:18:18.300 AT TX (9): AT#OTAUP=0<cr>\n"
                                          "13:18:18.400 NO CARRIER\n"
                                          "<debug> (ttyUSB2): --> 'AT+CSQ<CR>'\n");
    QCOMPARE(records.size(), 6);
    for (qsizetype i = 0; i < 5; ++i)
        QVERIFY(records[i].isGuessed);
    QCOMPARE(records[2].text, "debug (tty): --> 'AT#OTAUP=0<CR>'"_ba);
    QCOMPARE(records[5].text, "AT+CSQ"_ba);
    QVERIFY(!records[5].isGuessed);
}

QTEST_GUILESS_MAIN(TestForeignLogs)
#include "tst_foreignlogs.moc"
