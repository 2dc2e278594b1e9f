#include "core/log/foreignlogs.h"

#include "core/log/escape.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLooked = 400; ///< lines that decide on the format
constexpr qint64 kDayMs = 24LL * 3600 * 1000;

bool isJson(QByteArrayView line)
{
    return line.startsWith('{') && line.contains("\"text\"") && line.contains("\"direction\"");
}

/// Where the quoted text of a line of ModemManager begins, and which way it went.
struct Quoted
{
    qsizetype begin = -1;
    bool isSent = false;
};

Quoted modemManagerText(QByteArrayView line)
{
    if (const qsizetype at = line.indexOf("--> '"); at >= 0)
        return {at + 5, true};
    if (const qsizetype at = line.indexOf("<-- '"); at >= 0)
        return {at + 5, false};
    return {};
}

/// "AT TX (  8): AT+CSQ<cr>"
Quoted mbedText(QByteArrayView line)
{
    for (const bool isSent : {true, false}) {
        const qsizetype at = line.indexOf(isSent ? "AT TX" : "AT RX");
        if (at < 0)
            continue;
        qsizetype from = at + 5;
        const qsizetype close = line.indexOf(')', from);
        if (close >= 0 && close - from < 10)
            from = close + 1;
        const qsizetype colon = line.indexOf(':', from);
        if (colon >= 0 && colon - from < 4)
            from = colon + 1;
        if (from < line.size() && line[from] == ' ')
            ++from;
        return {from, isSent};
    }
    return {};
}

/// A stamp in brackets anywhere before the text, as logs of services have it.
std::optional<LogStamp> stampWithin(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('['); at >= 0; at = head.indexOf('[', at + 1)) {
        for (const LogFormat format : {LogFormat::Iso, LogFormat::Clock}) {
            if (const auto stamp = readStamp(format, head.sliced(at)))
                return stamp;
        }
    }
    for (const LogFormat format : {LogFormat::Iso, LogFormat::Clock}) {
        if (const auto stamp = readStamp(format, head))
            return stamp;
    }
    return {};
}

/// What programs write for the line ends that they saw.
QByteArray spelledOut(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    for (const auto &[word, byte] :
         std::initializer_list<std::pair<const char *, const char *>>{{"<CR>", "\r"},
                                                                      {"<LF>", "\n"},
                                                                      {"<cr>", "\r"},
                                                                      {"<ln>", "\n"},
                                                                      {"<lf>", "\n"},
                                                                      {"\\r", "\r"},
                                                                      {"\\n", "\n"}})
        bytes.replace(word, byte);
    return bytes;
}

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
    detect();
}

void LogReader::detect()
{
    constexpr std::array order{LogFormat::Note, LogFormat::JsonLines, LogFormat::ModemManager,
                               LogFormat::Mbed, LogFormat::Iso,       LogFormat::Clock};
    std::array<qsizetype, order.size()> counts{};
    qsizetype filled = 0;
    qint64 last = 0;
    while (m_ahead.size() < kLooked) {
        auto text = m_lines.next();
        if (!text)
            break;
        m_ahead.enqueue({m_lines.number(), *text});
        const bool goesOn = std::exchange(last, m_lines.number()) == m_lines.number();
        if (goesOn || text->trimmed().isEmpty())
            continue;
        ++filled;
        for (size_t i = 0; i < order.size(); ++i) {
            bool fits = false;
            switch (order[i]) {
            case LogFormat::JsonLines:
                fits = isJson(*text);
                break;
            case LogFormat::ModemManager:
                fits = modemManagerText(*text).begin >= 0;
                break;
            case LogFormat::Mbed:
                fits = mbedText(*text).begin >= 0;
                break;
            default:
                fits = readStamp(order[i], *text).has_value();
            }
            counts[i] += fits;
        }
    }
    // Service logs hold many other lines, and have stamps besides: what names its own format wins.
    constexpr size_t kOwn = 4; // of the order
    const auto named = std::max_element(counts.begin() + 1, counts.begin() + kOwn);
    const auto best = *named * 10 >= std::max<qsizetype>(filled, 1)
                          ? named
                          : std::max_element(counts.begin(), counts.end());
    if (*best > 0 && *best * 10 >= filled)
        m_format = order[size_t(best - counts.begin())];
}

std::optional<LogReader::Line> LogReader::line()
{
    if (!m_ahead.isEmpty())
        return m_ahead.dequeue();
    auto text = m_lines.next();
    return text ? std::optional<Line>({m_lines.number(), *std::move(text)}) : std::nullopt;
}

std::optional<LogRecord> LogReader::next()
{
    while (m_records.isEmpty()) {
        const auto line = this->line();
        if (!line) {
            flushChunks();
            break;
        }
        take(*line);
    }
    return m_records.isEmpty() ? std::nullopt : std::optional(m_records.dequeue());
}

void LogReader::take(const Line &line)
{
    switch (m_format) {
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
    LogRecord note; // what a service says between its lines
    note.line = line.number;
    note.direction = LogEntry::Direction::Note;
    note.isGuessed = false;
    note.text = line.text;
    if (const auto stamp = stampWithin(line.text))
        stampInto(&note, *stamp);
    m_records.enqueue(note);
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
    LogRecord record;
    record.line = line.number;
    QByteArrayView text = line.text;
    LogFormat format = m_format;
    auto stamp = readStamp(format, text);
    // One file may have been put together of several; the note's stamp is like no other text.
    for (const LogFormat other : {LogFormat::Note, LogFormat::Iso, LogFormat::Clock}) {
        if (stamp || (m_format == LogFormat::Plain && other != LogFormat::Note))
            break;
        stamp = readStamp(other, text);
        format = other;
    }
    if (stamp) {
        stampInto(&record, *stamp);
        text = text.sliced(std::min(stamp->length, text.size()));
    }
    if (format == LogFormat::Note && stamp)
        record.text = unescapedBytes(text.toByteArray());
    else
        record.text = withoutArrow(text).toByteArray();
    while (record.text.endsWith(' ')) {
        record.text.chop(1);
        ++record.padding;
    }
    record.direction =
        looksLikeCommand(record.text) ? LogEntry::Direction::Sent : LogEntry::Direction::Received;
    m_records.enqueue(record);
}

bool LogReader::takeJson(const Line &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.text).object();
    if (!object.contains("text"_L1))
        return false;
    LogRecord record;
    record.line = line.number;
    record.isGuessed = object["guessed"_L1].toBool();
    record.direction = directionOf(object["direction"_L1].toString().toLatin1());
    record.step = object["step"_L1].toString().toLatin1();
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
        m_records.enqueue(record);
    return true;
}

bool LogReader::takeModemManager(const Line &line)
{
    const Quoted quoted = modemManagerText(line.text);
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
    const Quoted quoted = mbedText(line.text);
    if (quoted.begin < 0)
        return false;
    LogRecord record;
    record.line = line.number;
    if (const auto stamp = stampWithin(line.text))
        stampInto(&record, *stamp);
    takeChunks(line, QByteArrayView(line.text).sliced(std::min(quoted.begin, line.text.size())),
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
            m_records.enqueue(open);
            open.text.clear();
        }
    }
}

void LogReader::flushChunks()
{
    if (m_goesOn)
        m_records.enqueue(*std::exchange(m_goesOn, std::nullopt));
    for (LogRecord &open : m_open) {
        if (!open.text.isEmpty())
            m_records.enqueue(open);
        open.text.clear();
    }
}

bool looksLikeCommand(QByteArrayView text)
{
    if (text == "A/" || text == "a/" || text == "+++")
        return true;
    if (text.size() < 2 || (text[0] | 0x20) != 'a' || (text[1] | 0x20) != 't')
        return false;
    if (text.size() == 2)
        return true;
    if (QByteArrayView("+#&$%^!*\\@=?/").contains(text[2]))
        return true;
    // A letter of V.250 and a number: "ATE0", "ATD*99#", "ATI", "ATS0=1".
    const char letter = char(text[2] & ~0x20);
    if (!QByteArrayView("ADEHILMNOPQSTVXZ").contains(letter))
        return false;
    return text.size() == 3 || QByteArrayView("0123456789*#;=?+\"").contains(text[3])
           || (text.size() > 4 && letter == 'D');
}

} // namespace fota
