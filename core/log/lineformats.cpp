#include "core/log/lineformats.h"

#include "core/log/lineforms.h"

#include <algorithm>

namespace fota {

namespace {

constexpr int kDataLines = 64; ///< rows of the longest check file (K08)
constexpr std::array kNamed{LogFormat::JsonLines, LogFormat::ModemManager, LogFormat::Mbed};
constexpr std::array kStamped{LogFormat::Note, LogFormat::Iso, LogFormat::Clock};

bool isNamed(LogFormat format)
{
    return std::ranges::find(kNamed, format) != kNamed.end();
}

/// Is \a line of that format, where that one is known to be here?
bool fits(LogFormat format, QByteArrayView line)
{
    switch (format) {
    case LogFormat::ModemManager:
        return modemManagerText(line).begin >= 0;
    case LogFormat::Mbed:
        return mbedText(line).begin >= 0;
    case LogFormat::JsonLines:
        return namedFormat(line) == format;
    default:
        return readStamp(format, withoutFrame(line)).has_value();
    }
}

/// The stamped format of a line that bears a command; Plain: there is none.
LogFormat formatOfCommand(QByteArrayView line)
{
    const QByteArrayView text = withoutFrame(line);
    if (text.isEmpty() || !QByteArrayView("[(0123456789").contains(text[0]))
        return LogFormat::Plain;
    for (const LogFormat format : kStamped) {
        const auto stamp = readStamp(format, text);
        if (stamp && stamp->length < text.size()
            && saysCommand(withoutArrow(text.sliced(stamp->length).trimmed())))
            return format;
    }
    return LogFormat::Plain;
}

} // namespace

void LineFormats::look(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    ++m_filled;
    for (const auto &formats : {kNamed, kStamped}) {
        for (const LogFormat format : formats)
            m_first[size_t(format)] += fits(format, line);
    }
}

void LineFormats::begin()
{
    // Service logs hold many other lines, and have stamps besides: what names its own format wins.
    for (const auto &formats : {kNamed, kStamped}) {
        const LogFormat best = std::ranges::max(
            formats, {}, [this](LogFormat format) { return m_first[size_t(format)]; });
        const qint64 lines = m_first[size_t(best)];
        if (lines > 0 && lines * 10 >= m_filled) {
            m_now = best;
            break;
        }
    }
    m_filled = 0; // each of them is read once more
}

LogFormat LineFormats::of(QByteArrayView line)
{
    m_filled += !line.trimmed().isEmpty();
    const bool isData = m_dataLines > 0 && m_dataLines-- > 0;
    if (isNamed(m_now) && fits(m_now, line)) {
        count(m_now, false);
        return m_now;
    }
    if (isData)
        return m_now;
    if (const LogFormat named = namedFormat(line); named != LogFormat::Plain) {
        m_now = named;
        count(named, false);
        return m_now;
    }
    const bool hasOwnStamp = std::ranges::find(kStamped, m_now) != kStamped.end();
    if (hasOwnStamp)
        return m_now; // others are read besides
    if (const LogFormat stamped = formatOfCommand(line); stamped != LogFormat::Plain)
        m_now = stamped;
    else if (isNamed(m_now) && saysCommand(line))
        m_now = LogFormat::Plain;
    return m_now;
}

void LineFormats::heard(LogEntry::Direction direction, QByteArrayView text)
{
    if (direction == LogEntry::Direction::Sent)
        return;
    const QByteArrayView words = text.trimmed();
    if (words == "CONNECT" || words.startsWith("CONNECT "))
        m_dataLines = kDataLines;
    else if (m_dataLines > 0 && words == "NO CARRIER")
        m_dataLines = 0;
}

void LineFormats::count(LogFormat format, bool isCommand)
{
    m_isBare = format == LogFormat::Plain && (m_isBare || isCommand);
    if (format == LogFormat::Plain && !m_isBare)
        return;
    Counted &counted = m_counted[size_t(format)];
    ++counted.lines;
    counted.hasCommand = counted.hasCommand || isCommand || isNamed(format);
}

LogFormat LineFormats::mostly() const
{
    LogFormat best = LogFormat::Plain;
    for (const auto &formats : {kNamed, kStamped}) {
        for (const LogFormat format : formats) {
            const Counted &counted = m_counted[size_t(format)];
            const bool isOf = counted.hasCommand || counted.lines * 10 >= m_filled;
            if (isOf && counted.lines > m_counted[size_t(best)].lines)
                best = format;
        }
    }
    return best;
}

} // namespace fota
