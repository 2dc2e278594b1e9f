#include "core/log/transcript.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <clocale>

using namespace fota;
using namespace Qt::StringLiterals;

static LogEntry entryOf(const QByteArray &text, const QDateTime &at)
{
    return {at.toMSecsSinceEpoch(), LogEntry::Direction::Received, "4.c", text};
}

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void logOfTheNote_data();
    void logOfTheNote();
    void stamp_data();
    void stamp();
    void oneRecordOneLine_data();
    void oneRecordOneLine();
    void everyByteComesBack();
    void noLine_data();
    void noLine();
};

void TestTranscript::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestTranscript::logOfTheNote_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale :
         {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Turkish),
          QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::French)})
        QTest::addRow("H14 %s", qPrintable(locale.name())) << locale;
}

void TestTranscript::logOfTheNote()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.size() >= 44);
    QDateTime last;
    int commands = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const std::optional<TranscriptLine> read = readTranscriptLine(line);
        QVERIFY2(read.has_value(), line.constData());
        QVERIFY2(!last.isValid() || read->at >= last, line.constData());
        last = read->at;
        commands += read->text.startsWith("AT") ? 1 : 0;
        QCOMPARE(transcriptLine(entryOf(read->text, read->at)), line);
        const auto again = readTranscriptLine(line + "\r\n");
        QVERIFY(again && again->text == read->text && again->at == read->at);
    }
    QVERIFY(commands >= 10);
    QCOMPARE(readTranscriptLine(lines.first())->at,
             QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344)));
    QCOMPARE(readTranscriptLine(lines.first())->text, "AT+GMM"_ba);
}

void TestTranscript::stamp_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *expected, QDate date, QTime time) {
        QTest::newRow(expected) << QDateTime(date, time) << QByteArray(expected);
    };
    row("[Tue Jan 09 13:18:18.344 2018]", QDate(2018, 1, 9), QTime(13, 18, 18, 344));
    row("[Fri Dec 31 23:59:59.999 2027]", QDate(2027, 12, 31), QTime(23, 59, 59, 999));
    row("[Thu Feb 29 00:00:00.000 2024]", QDate(2024, 2, 29), QTime(0, 0));
    row("[Fri Jan 02 00:00:00.000 1970]", QDate(1970, 1, 2), QTime(0, 0)); // H12
    row("[Tue Jan 19 03:14:08.000 2038]", QDate(2038, 1, 19), QTime(3, 14, 8));
    const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (int month = 1; month <= 12; ++month) {
        const QDate date(2023, month, 15);
        QTest::newRow(months[month - 1])
            << QDateTime(date, QTime(12, 0))
            << "["_ba + QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat).toLatin1()
                   + ' ' + months[month - 1] + " 15 12:00:00.000 2023]";
    }
}

void TestTranscript::stamp()
{
    QFETCH(const QDateTime, at);
    QFETCH(const QByteArray, expected);
    QLocale::setDefault(QLocale(QLocale::German)); // H14
    const QByteArray line = transcriptLine(entryOf("OK", at));
    QCOMPARE(line, expected + " OK");
    QCOMPARE(readTranscriptLine(line)->at, at);
}

void TestTranscript::oneRecordOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("L11 imitates another record")
        << "x\n[Tue Jan 09 13:18:18.344 2018] AT#OTAUP=0"_ba;
    QTest::newRow("L11 CR") << "x\rOK"_ba;
    QTest::newRow("L11 CR LF") << "\r\nOK\r\n"_ba;
    QTest::newRow("L11 line separator") << "x\xe2\x80\xa8y"_ba;
    QTest::newRow("L11 next line") << "x\xc2\x85y"_ba;
    QTest::newRow("A19 ESC, BEL, backspace") << "\x1b[2J\a\b"_ba;
    QTest::newRow("A19 right to left") << "\xe2\x80\xae"
                                          "abc"_ba;
    QTest::newRow("A18 NUL") << "a\0b"_ba;
    QTest::newRow("A18 no UTF-8") << "\x80\xff"_ba;
    QTest::newRow("A20 markup") << "<b>x</b>"_ba;
    QTest::newRow("blanks around it") << "  x  "_ba;
    QTest::newRow("a stamp in the text") << "] x ["_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestTranscript::oneRecordOneLine()
{
    QFETCH(const QByteArray, text);
    const QDateTime at(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
    const QByteArray line = transcriptLine(entryOf(text, at));
    QVERIFY2(std::ranges::none_of(line, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; }),
             line.constData());
    QVERIFY2(!line.contains("\xe2\x80"), line.constData());
    QVERIFY(line.startsWith("[Tue Jan 09 13:18:18.344 2018]"));
    const std::optional<TranscriptLine> read = readTranscriptLine(line);
    QVERIFY(read.has_value());
    QCOMPARE(read->at, at);
    QCOMPARE(read->text, text);
}

void TestTranscript::everyByteComesBack() // A18
{
    const QDateTime at(QDate(2018, 1, 9), QTime(13, 18));
    for (int byte = 0; byte < 256; ++byte) {
        for (const QByteArray &text : {QByteArray(1, char(byte)), "a"_ba + char(byte) + "b",
                                       "\\x"_ba + char(byte), char(byte) + "x41"_ba})
            QCOMPARE(readTranscriptLine(transcriptLine(entryOf(text, at)))->text, text);
    }
    QCOMPARE(readTranscriptLine(transcriptLine(entryOf("\\x41 is no A", at)))->text,
             "\\x41 is no A"_ba);
}

void TestTranscript::noLine_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", "OK", "[", "[Tue Jan 09 13:18:18.344 2018", "[Tue Jan 09 13:18:18 2018] OK",
          "[Tue Jan 32 13:18:18.344 2018] OK", "[Tue Jan 09 24:18:18.344 2018] OK",
          "[Die Mrz 09 13:18:18.344 2018] OK", "2018-01-09T13:18:18.344 OK",
          "[Tue Jan 09 13:18:18.344 20x8] OK", " [Tue Jan 09 13:18:18.344 2018] OK"}) // L05
        QTest::newRow(line) << QByteArray(line);
}

void TestTranscript::noLine()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!readTranscriptLine(line).has_value());
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
