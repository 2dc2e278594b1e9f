#include "core/log/recordlines.h"

#include "core/log/escape.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Direction = LogEntry::Direction;

/// The lines of an export, and that our own formats are read back as they were.
class TestRecordLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void note_data();
    void note();
    void noteIsReadBack();
    void jsonIsReadBack_data();
    void jsonIsReadBack();
    void jsonIsJson();
    void longRecords();
    void table();
    void oneLineEach();
};

namespace {

constexpr qint64 kAt = 1'515'503'898'344; ///< 2018-01-09 13:18:18.344, as written

LogRecord record(const QByteArray &text, std::optional<qint64> wallMs = kAt, bool hasDate = true)
{
    LogRecord one;
    one.line = 7;
    one.wallMs = wallMs;
    one.hasDate = hasDate && wallMs.has_value();
    one.text = text;
    return one;
}

QList<LogRecord> read(QByteArray log)
{
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    LogReader reader(buffer);
    QList<LogRecord> records;
    while (const auto one = reader.next())
        records += *one;
    return records;
}

} // namespace

void TestRecordLines::note_data()
{
    QTest::addColumn<LogRecord>("record");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("note") << record("AT+GMM") << "[Tue Jan 09 13:18:18.344 2018] AT+GMM\n"_ba;
    QTest::newRow("empty") << record("") << "[Tue Jan 09 13:18:18.344 2018]\n"_ba;
    QTest::newRow("a clock") << record("OK", 47'898'344, false) << "[13:18:18.344] OK\n"_ba;
    QTest::newRow("no time") << record("OK", {}) << "OK\n"_ba;
    QTest::newRow("before 1970") << record("x", -1) << "[Wed Dec 31 23:59:59.999 1969] x\n"_ba;
    QTest::newRow("K15 L11")
        << record("a\r\n[Tue Jan 09 13:18:18.344 2018] OK")
        << R"([Tue Jan 09 13:18:18.344 2018] a\x0d\x0a[Tue Jan 09 13:18:18.344 2018] OK)"
           "\n"_ba;
}

void TestRecordLines::note()
{
    QFETCH(const LogRecord, record);
    QTEST(noteRecord(record), "expected");
}

/// As written: a time that a zone of this computer skips or repeats is one like any other.
void TestRecordLines::noteIsReadBack()
{
    constexpr qint64 kHourMs = 3'600'000;
    QByteArray log;
    for (int hour = 0; hour < 24 * 366; ++hour)
        log += noteRecord(record("OK", kAt + hour * kHourMs));
    const QList<LogRecord> records = read(log);
    QCOMPARE(records.size(), 24 * 366);
    for (int hour = 0; hour < records.size(); ++hour)
        QCOMPARE(*records[hour].wallMs, kAt + hour * kHourMs);
}

void TestRecordLines::jsonIsReadBack_data()
{
    QTest::addColumn<LogRecord>("record");
    for (const Direction direction : {Direction::Sent, Direction::Received, Direction::Unsolicited,
                                      Direction::Data, Direction::Note}) {
        LogRecord one = record(R"(AT+CGDCONT=3,"IPV4V6","a\b")");
        one.direction = direction;
        one.isGuessed = direction == Direction::Sent;
        one.step = "4.b";
        QTest::newRow(directionName(direction).data()) << one;
    }
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    QTest::newRow("A18 all bytes") << record(bytes);
    QTest::newRow("like an escape") << record(R"(\x41 \u0041 \\ \" \)");
    QTest::newRow("a clock") << record("OK", 47'898'344, false);
    QTest::newRow("no time") << record("OK", {});
    QTest::newRow("empty") << record("");
    QTest::newRow("other letters") << record("\u201cVZW\u201d \u00e4\u4e2d\U0001f4e1");
}

void TestRecordLines::jsonIsReadBack()
{
    QFETCH(const LogRecord, record);
    // Between others: a format is recognised by most of its lines.
    const QByteArray frame = jsonRecord(::record("OK"));
    const QList<LogRecord> records = read(frame + jsonRecord(record) + frame);
    QCOMPARE(records.size(), 3);
    const LogRecord &got = records[1];
    QCOMPARE(got.text, record.text);
    QCOMPARE(got.step, record.step);
    QCOMPARE(got.direction, record.direction);
    QCOMPARE(got.isGuessed, record.isGuessed);
    QCOMPARE(got.wallMs, record.wallMs);
    QCOMPARE(got.hasDate, record.hasDate);
}

void TestRecordLines::jsonIsJson()
{
    QJsonParseError error{};
    const QJsonObject object =
        QJsonDocument::fromJson(jsonRecord(record("a\"b\\c\x1b")), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object["at"_L1].toString(), u"2018-01-09T13:18:18.344"_s);
    QCOMPARE(object["direction"_L1].toString(), u"received"_s);
    QCOMPARE(object["guessed"_L1].toBool(), true);
    QCOMPARE(object["text"_L1].toString(), uR"(a"b\c\x1b)"_s);
}

/// A record of the reader's longest line, of bytes that each take four characters.
void TestRecordLines::longRecords()
{
    for (const QByteArray piece : {"\xff", "a", "\\x41", "\u4e2d", "\u202e"}) {
        const QByteArray text = piece.repeated(64 * 1024 / piece.size() - 1);
        const QByteArray json = jsonRecord(record(text));
        for (const QByteArray &line : json.split('\n'))
            QVERIFY(line.size() < TextLines::kLongest);
        const QByteArray frame = jsonRecord(record("OK"));
        const QList<LogRecord> records = read(frame + json + frame);
        QCOMPARE(records.size(), 3);
        QVERIFY2(records[1].text == text, piece.toHex().constData());
        QCOMPARE(records[1].wallMs, std::optional(kAt));
    }
}

void TestRecordLines::table() // L09, K16
{
    LogRecord one = record("=cmd|'/c calc'!A1\"");
    one.step = "4.c";
    QCOMPARE(tableRecord(one), "\"7\",\"2018-01-09T13:18:18.344\",\"received\",\"yes\",\"4.c\","
                               "\"'=cmd|'/c calc'!A1\"\"\"\r\n"_ba);
    QCOMPARE(tableHead().count(','), tableRecord(record("a")).count(','));
}

void TestRecordLines::oneLineEach() // K15
{
    for (int i = 0; i < 256; ++i) {
        const LogRecord one = record("a" + QByteArray(1, char(i)) + "b");
        for (const QByteArray &line : {noteRecord(one), jsonRecord(one), tableRecord(one)}) {
            const QString text = QString::fromUtf8(line).trimmed();
            QVERIFY2(isVisible(text), line.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordLines)
#include "tst_recordlines.moc"
