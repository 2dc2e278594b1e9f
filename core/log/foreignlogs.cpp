#include "core/log/foreignlogs.h"

#include "core/log/escape.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLooked = 400; ///< lines that decide on how the log begins
constexpr qint64 kDayMs = 24LL * 3600 * 1000;

LogEntry::Direction directionOf(QByteArrayView word)
{
    constexpr std::array<std::pair<const char *, LogEntry::Direction>, 5> words{
        {{"sent", LogEntry::Direction::Sent},
         {"received", LogEntry::Direction::Received},
         {"unsolicited", LogEntry::Direction::Unsolicited},
         {"data", LogEntry::Direction::Data},
         {"note", LogEntry::Direction::Note}}};
    for (const auto &[name, direction] : words) {
        if (word == QByteArrayView(name))
            return direction;
    }
    return LogEntry::Direction::Note;
}

} // namespace

LogReader::LogReader(QIODevice &source) : m_lines(source)
{
    QList<Line> first;
    while (first.size() < kLooked) {
        const auto text = m_lines.next();
        if (!text)
            break;
        const bool goesOn = !first.isEmpty() && first.last().number == m_lines.number();
        first.append({m_lines.number(), *text});
        if (!goesOn)
            m_formats.look(*text);
    }
    m_formats.begin();
    for (const Line &line : std::as_const(first))
        take(line);
}

std::optional<LogRecord> LogReader::next()
{
    while (m_records.isEmpty()) {
        const auto text = m_lines.next();
        if (!text) {
            flushChunks();
            break;
        }
        take({m_lines.number(), *text});
    }
    return m_records.isEmpty() ? std::nullopt : std::optional(m_records.dequeue());
}

void LogReader::give(const LogRecord &record)
{
    m_formats.heard(record.direction, record.text);
    m_records.enqueue(record);
}

void LogReader::take(const Line &line)
{
    const LogFormat format = m_formats.of(line.text);
    if (std::exchange(m_format, format) != format)
        flushChunks();
    switch (format) {
    case LogFormat::JsonLines:
        if (takeJson(line))
            return;
        break;
    case LogFormat::ModemManager:
        if (takeModemManager(line))
            return;
        break;
    case LogFormat::Mbed:
        if (takeMbed(line))
            return;
        break;
    default:
        return takeStamped(line);
    }
    takeNote(line); // what a service says between its lines
}

void LogReader::takeNote(const Line &line)
{
    LogRecord note;
    note.line = line.number;
    note.direction = LogEntry::Direction::Note;
    note.isGuessed = false;
    note.text = line.text;
    if (const auto stamp = stampWithin(line.text))
        stampInto(&note, *stamp);
    give(note);
}

void LogReader::stampInto(LogRecord *record, const LogStamp &stamp)
{
    record->hasDate = stamp.hasDate;
    record->wallMs = stamp.wallMs;
    if (stamp.hasDate)
        return;
    if (stamp.wallMs + kDayMs / 2 < m_lastClock)
        m_dayMs += kDayMs;
    m_lastClock = stamp.wallMs;
    record->wallMs = stamp.wallMs + m_dayMs;
}

void LogReader::takeStamped(const Line &line)
{
    if (isNothingButNuls(line.text))
        return takeNote(line); // between CR and LF, where they are no line end of a blanked line
    LogRecord record;
    record.line = line.number;
    QByteArrayView text = line.text;
    const auto found = stampAtBegin(m_format, text);
    if (found) {
        stampInto(&record, found->stamp);
        record.lead = text.first(found->lead).toByteArray();
        text = text.sliced(std::min(found->lead + found->stamp.length, text.size()));
    }
    if (found && found->format == LogFormat::Note) {
        record.text = unescapedBytes(text.toByteArray());
    } else {
        const qsizetype indent = indentOf(text);
        record.text = text.first(indent).toByteArray();
        record.text.append(withoutArrow(text.sliced(indent)));
    }
    while (record.text.endsWith(' ')) {
        record.text.chop(1);
        ++record.padding;
    }
    const bool isCommand = saysCommand(record.text);
    record.direction = isCommand ? LogEntry::Direction::Sent : LogEntry::Direction::Received;
    m_formats.count(found ? found->format : LogFormat::Plain, isCommand);
    give(record);
}

bool LogReader::takeJson(const Line &line)
{
    const QJsonObject object =
        QJsonDocument::fromJson(withoutFrame(line.text).toByteArray()).object();
    if (!object.contains("text"_L1))
        return false;
    LogRecord record;
    record.line = line.number;
    record.isGuessed = object["guessed"_L1].toBool();
    record.direction = directionOf(object["direction"_L1].toString().toLatin1());
    record.step = object["step"_L1].toString().toLatin1();
    record.lead = unescapedBytes(object["lead"_L1].toString().toLatin1());
    const QByteArray text = unescapedBytes(object["text"_L1].toString().toUtf8());
    const QByteArray at = object["at"_L1].toString().toLatin1();
    for (const LogFormat format : {LogFormat::Iso, LogFormat::Clock}) {
        if (const auto stamp = readStamp(format, at)) {
            stampInto(&record, *stamp);
            break;
        }
    }
    if (m_goesOn) // a record that was too long for one line
        record = *std::exchange(m_goesOn, std::nullopt);
    record.text += text;
    if (object["goesOn"_L1].toBool() && record.text.size() < TextLines::kLongest)
        m_goesOn = record;
    else
        give(record);
    return true;
}

bool LogReader::takeModemManager(const Line &line)
{
    const QuotedText quoted = modemManagerText(line.text);
    if (quoted.begin < 0)
        return false;
    QByteArrayView text = QByteArrayView(line.text).sliced(quoted.begin);
    if (const qsizetype end = text.lastIndexOf('\''); end >= 0)
        text = text.first(end);
    LogRecord record;
    record.line = line.number;
    if (const auto stamp = stampWithin(QByteArrayView(line.text).first(quoted.begin)))
        stampInto(&record, *stamp);
    takeChunks(line, text,
               quoted.isSent ? LogEntry::Direction::Sent : LogEntry::Direction::Received, record);
    return true;
}

bool LogReader::takeMbed(const Line &line)
{
    const QuotedText quoted = mbedText(line.text);
    if (quoted.begin < 0)
        return false;
    LogRecord record;
    record.line = line.number;
    if (const auto stamp = stampWithin(line.text))
        stampInto(&record, *stamp);
    const QByteArrayView text = withoutNulsBehind(line.text);
    takeChunks(line, text.sliced(std::min(quoted.begin, text.size())),
               quoted.isSent ? LogEntry::Direction::Sent : LogEntry::Direction::Received, record);
    return true;
}

/// A log of reads and writes: a line of the dialogue may come in pieces, and several at once.
void LogReader::takeChunks(const Line &line, QByteArrayView chunk, LogEntry::Direction direction,
                           LogRecord record)
{
    LogRecord &open = m_open[direction == LogEntry::Direction::Sent ? 0 : 1];
    record.direction = direction;
    record.isGuessed = false;
    if (open.text.isEmpty())
        open = record;
    for (const char c : spelledOut(chunk)) {
        if (c != '\r' && c != '\n') {
            if (open.text.isEmpty()) {
                open = record;
                open.line = line.number;
            }
            open.text += c;
        } else if (!open.text.isEmpty()) {
            give(open);
            open.text.clear();
        }
    }
}

void LogReader::flushChunks()
{
    if (m_goesOn)
        give(*std::exchange(m_goesOn, std::nullopt));
    for (LogRecord &open : m_open) {
        if (!open.text.isEmpty())
            give(open);
        open.text.clear();
    }
}

} // namespace fota
