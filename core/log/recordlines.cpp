#include "core/log/recordlines.h"

#include "core/log/escape.h"
#include "core/log/tablecell.h"
#include "core/log/transcript.h"

namespace fota {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qsizetype kPiece = 48LL * 1024; ///< of a text, so that its line is shorter than any limit

/// As JSON has it; \a text holds no control characters any more.
QByteArray jsonString(const QByteArray &text)
{
    QByteArray json;
    json.reserve(text.size() + 2);
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        json += c;
    }
    return json += '"';
}

/// Of a file that was logged, blanks at an end are bytes like any other.
QByteArray paddedText(const LogRecord &record)
{
    return record.text + QByteArray(record.padding, ' ');
}

QByteArray atOf(const LogRecord &record)
{
    return record.wallMs ? stampText(*record.wallMs, record.hasDate).toLatin1() : QByteArray();
}

/// In pieces that end between characters and outside escapes.
QList<QByteArray> pieces(const QByteArray &text)
{
    if (text.size() <= kPiece)
        return {text};
    QList<QByteArray> all;
    qsizetype from = 0;
    while (text.size() - from > kPiece) {
        qsizetype to = from + kPiece;
        const auto isInside = [&](qsizetype at) {
            constexpr qsizetype kEscape = 10; // "\u202e" and its like
            const bool isMiddle = (uchar(text[at]) & 0xc0) == 0x80;
            const qsizetype slash = text.lastIndexOf('\\', at - 1);
            return isMiddle || (slash >= from && at - slash < kEscape);
        };
        while (to > from + kPiece / 2 && isInside(to))
            --to;
        all += text.sliced(from, to - from);
        from = to;
    }
    return all << text.sliced(from);
}

} // namespace

QByteArrayView directionName(LogEntry::Direction direction)
{
    switch (direction) {
    case LogEntry::Direction::Sent:
        return "sent";
    case LogEntry::Direction::Received:
        return "received";
    case LogEntry::Direction::Unsolicited:
        return "unsolicited";
    case LogEntry::Direction::Data:
        return "data";
    case LogEntry::Direction::Note:
        break;
    }
    return "note";
}

QByteArray noteRecord(const LogRecord &record)
{
    if (!record.wallMs)
        return visibleUtf8(record.text) + '\n';
    if (!record.hasDate)
        return '[' + atOf(record) + "] " + visibleUtf8(record.text) + '\n';
    const qint64 inDay = ((*record.wallMs % kDayMs) + kDayMs) % kDayMs;
    const QDate date = QDate(1970, 1, 1).addDays((*record.wallMs - inDay) / kDayMs);
    const QByteArray text = escapedBytes(paddedText(record));
    return noteStamp(date, QTime::fromMSecsSinceStartOfDay(int(inDay)))
           + (text.isEmpty() ? "" : " ") + text + '\n';
}

QByteArray jsonRecord(const LogRecord &record)
{
    const QByteArray at = atOf(record);
    const QByteArray head =
        "{\"at\":" + (at.isEmpty() ? QByteArray("null") : '"' + at + '"') + ",\"direction\":\""
        + directionName(record.direction).toByteArray() + '"'
        + (record.isGuessed ? ",\"guessed\":true" : "")
        + (record.lead.isEmpty() ? QByteArray()
                                 : ",\"lead\":" + jsonString(escapedBytes(record.lead)))
        + (record.step.isEmpty() ? QByteArray()
                                 : ",\"step\":" + jsonString(visibleUtf8(record.step)));
    QByteArray lines;
    const QList<QByteArray> texts = pieces(escapedBytes(paddedText(record)));
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines += head + (i + 1 < texts.size() ? ",\"goesOn\":true" : "")
                 + ",\"text\":" + jsonString(texts[i]) + "}\n";
    return lines;
}

QByteArray tableHead()
{
    return "\"line\",\"at\",\"direction\",\"guessed\",\"step\",\"text\"\r\n";
}

QByteArray tableRecord(const LogRecord &record)
{
    return tableNumber(double(record.line)) + ',' + tableCell(QString::fromLatin1(atOf(record)))
           + ',' + tableCell(QString::fromLatin1(directionName(record.direction))) + ','
           + (record.isGuessed ? "\"yes\"" : "\"no\"") + ','
           + tableCell(QString::fromUtf8(visibleUtf8(record.step))) + ','
           + tableCell(QString::fromUtf8(visibleUtf8(record.text))) + "\r\n";
}

} // namespace fota
