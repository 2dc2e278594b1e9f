#include "core/log/logstamps.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

/// Reads a line from its beginning; what does not fit makes it fail for good.
class Scan
{
public:
    explicit Scan(QByteArrayView text) : m_text(text) {}

    bool isGood() const { return m_good; }
    qsizetype at() const { return m_at; }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    char oneOf(QByteArrayView set)
    {
        const char c = peek();
        m_good = m_good && m_at < m_text.size() && set.contains(c);
        ++m_at;
        return c;
    }
    void expect(char c) { m_good = take(c) && m_good; }
    /// Exactly so many digits.
    qint64 number(int digits)
    {
        qint64 value = 0;
        for (int i = 0; i < digits; ++i) {
            const char c = peek();
            if (c < '0' || c > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (c - '0');
            ++m_at;
        }
        return value;
    }
    int digitsAhead() const
    {
        int count = 0;
        while (m_at + count < m_text.size() && m_text[m_at + count] >= '0'
               && m_text[m_at + count] <= '9')
            ++count;
        return count;
    }
    /// A fraction of a second in ms, of any length; none: 0.
    qint64 fraction(QByteArrayView marks)
    {
        if (m_at >= m_text.size() || !marks.contains(peek()))
            return 0;
        ++m_at;
        const int digits = digitsAhead();
        m_good = m_good && digits > 0 && digits <= 9;
        if (!m_good)
            return 0;
        const qint64 value = number(digits);
        qint64 ms = value * 1000;
        for (int i = 0; i < digits; ++i)
            ms /= 10;
        return ms;
    }
    void spaces()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

std::optional<qint64> wallMs(qint64 year, qint64 month, qint64 day)
{
    const QDate date{int(year), int(month), int(day)};
    constexpr qint64 kEpoch = 2440588; // Julian day of 1970-01-01
    return date.isValid() ? std::optional((date.toJulianDay() - kEpoch) * kDayMs) : std::nullopt;
}

/// "13:18:18" and a fraction; ms since midnight.
std::optional<qint64> timeOfDay(Scan *scan, QByteArrayView fractionMarks)
{
    const qint64 hour = scan->number(scan->digitsAhead() == 1 ? 1 : 2);
    scan->expect(':');
    const qint64 minute = scan->number(2);
    scan->expect(':');
    const qint64 second = scan->number(2);
    const qint64 ms = scan->fraction(fractionMarks);
    if (!scan->isGood() || hour > 23 || minute > 59 || second > 60)
        return {};
    return ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/// What stands between a stamp and its text. False: the stamp goes on, so it is none.
bool separator(Scan *scan, bool bracketed, qsizetype size)
{
    if (bracketed && !scan->take(']') && !scan->take(')'))
        return false;
    const bool marked = scan->take(':') || scan->take('|') || scan->take(',') || scan->take(';');
    const qsizetype before = scan->at();
    scan->spaces();
    return bracketed || marked || scan->at() > before || scan->at() >= size
           || QByteArrayView("-<>=").contains(scan->peek());
}

std::optional<LogStamp> noteStamp(QByteArrayView line)
{
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr qsizetype kStamp = 30; // "[Tue Jan 09 13:18:18.344 2018]"
    if (line.size() < kStamp || line[0] != '[' || line[kStamp - 1] != ']')
        return {};
    const auto month = std::ranges::find(months, line.sliced(5, 3),
                                         [](const char *name) { return QByteArrayView(name); });
    if (month == months.end())
        return {};
    Scan scan(line.sliced(9));
    scan.spaces(); // " 9"
    const qint64 day = scan.number(scan.digitsAhead());
    scan.expect(' ');
    const auto time = timeOfDay(&scan, ".");
    scan.expect(' ');
    const qint64 year = scan.number(4);
    if (!time || !scan.isGood())
        return {};
    const auto date = wallMs(year, month - months.begin() + 1, day);
    if (!date)
        return {};
    const bool spaced = line.size() > kStamp && line[kStamp] == ' ';
    return LogStamp{*date + *time, true, kStamp + (spaced ? 1 : 0)};
}

/// "[20180109_131818:344]"
std::optional<LogStamp> packedStamp(QByteArrayView line)
{
    Scan scan(line);
    const bool bracketed = scan.take('[');
    if (scan.digitsAhead() != 8)
        return {};
    const qint64 year = scan.number(4);
    const qint64 month = scan.number(2);
    const qint64 day = scan.number(2);
    scan.oneOf("_-T ");
    if (scan.digitsAhead() != 6)
        return {};
    const qint64 hour = scan.number(2);
    const qint64 minute = scan.number(2);
    const qint64 second = scan.number(2);
    const qint64 ms = scan.fraction(".,:");
    if (!scan.isGood() || hour > 23 || minute > 59 || second > 60
        || !separator(&scan, bracketed, line.size()))
        return {};
    const auto date = wallMs(year, month, day);
    if (!date)
        return {};
    return LogStamp{*date + ((hour * 60 + minute) * 60 + second) * 1000 + ms, true, scan.at()};
}

/// Seconds or milliseconds since 1970.
std::optional<LogStamp> epochStamp(QByteArrayView line)
{
    Scan scan(line);
    const bool bracketed = scan.take('[') || scan.take('(');
    const int digits = scan.digitsAhead();
    if (digits != 10 && digits != 13)
        return {};
    qint64 ms = scan.number(digits);
    if (digits == 10) {
        if (scan.peek() != '.' && scan.peek() != ',' && !bracketed)
            return {}; // ten digits alone may be anything
        ms = ms * 1000 + scan.fraction(".,");
    }
    constexpr qint64 kYear2000 = 946'684'800'000;
    if (!scan.isGood() || ms < kYear2000 || !separator(&scan, bracketed, line.size()))
        return {};
    return LogStamp{ms, true, scan.at()};
}

std::optional<LogStamp> isoStamp(QByteArrayView line)
{
    Scan scan(line);
    const bool bracketed = scan.take('[') || scan.take('(');
    if (scan.digitsAhead() != 4) {
        const auto packed = packedStamp(line);
        return packed ? packed : epochStamp(line);
    }
    const qint64 year = scan.number(4);
    const char mark = scan.oneOf("-/.");
    const qint64 month = scan.number(2);
    scan.expect(mark);
    const qint64 day = scan.number(2);
    scan.oneOf("T _");
    scan.spaces();
    const auto time = timeOfDay(&scan, ".,:");
    if (!time || !scan.isGood())
        return {};
    scan.take('Z');
    if (scan.peek() == '+'
        || (scan.peek() == '-' && !line.sliced(scan.at()).startsWith("->")
            && !line.sliced(scan.at()).startsWith("--"))) {
        scan.oneOf("+-");
        scan.number(2);
        scan.take(':');
        scan.number(2);
    }
    const auto date = wallMs(year, month, day);
    if (!date || !scan.isGood() || !separator(&scan, bracketed, line.size()))
        return {};
    return LogStamp{*date + *time, true, scan.at()};
}

std::optional<LogStamp> clockStamp(QByteArrayView line)
{
    Scan scan(line);
    const bool bracketed = scan.take('[') || scan.take('(');
    if (scan.digitsAhead() < 1 || scan.digitsAhead() > 2)
        return {};
    auto time = timeOfDay(&scan, ".,:");
    if (!time)
        return {};
    const QByteArray half =
        line.sliced(std::min(scan.at(), line.size()))
            .first(std::min<qsizetype>(3, line.size() - std::min(scan.at(), line.size())))
            .toByteArray()
            .toUpper();
    if (half == " AM" || half == " PM") {
        constexpr qint64 kHalf = kDayMs / 2;
        time = *time % kHalf + (half == " PM" ? kHalf : 0);
        for (int i = 0; i < 3; ++i)
            scan.oneOf(" AaPpMm");
    }
    if (!separator(&scan, bracketed, line.size()))
        return {};
    return LogStamp{*time, false, scan.at()};
}

} // namespace

QLatin1StringView formatName(LogFormat format)
{
    switch (format) {
    case LogFormat::Note:
        return "note"_L1;
    case LogFormat::JsonLines:
        return "jsonl"_L1;
    case LogFormat::Bundle:
        return "bundle"_L1;
    case LogFormat::Iso:
        return "iso"_L1;
    case LogFormat::Clock:
        return "clock"_L1;
    case LogFormat::ModemManager:
        return "modemmanager"_L1;
    case LogFormat::Mbed:
        return "mbed"_L1;
    case LogFormat::Plain:
        return "plain"_L1;
    }
    return {};
}

std::optional<LogStamp> readStamp(LogFormat format, QByteArrayView line)
{
    switch (format) {
    case LogFormat::Note:
        return noteStamp(line);
    case LogFormat::Iso:
        return isoStamp(line);
    case LogFormat::Clock:
        return clockStamp(line);
    case LogFormat::JsonLines:
    case LogFormat::Bundle:
    case LogFormat::ModemManager:
    case LogFormat::Mbed:
    case LogFormat::Plain:
        break;
    }
    return {};
}

QString stampText(qint64 wallMs, bool hasDate)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(wallMs % kDayMs));
    const QString clock = time.toString(u"HH:mm:ss.zzz");
    if (!hasDate)
        return clock;
    return QDate(1970, 1, 1).addDays(wallMs / kDayMs).toString(Qt::ISODate) + u'T' + clock;
}

QByteArrayView withoutArrow(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 24> arrows{
        "-->", "<--", "==>",  "<==",  "->",     "<-",     "=>",  "<=",
        ">>>", "<<<", ">>",   "<<",   "\u2192", "\u2190", ">",   "<",
        "TX:", "RX:", "[TX]", "[RX]", "SEND:",  "RECV:",  "Tx:", "Rx:"};
    for (const QByteArrayView arrow : arrows) {
        if (!text.startsWith(arrow))
            continue;
        const QByteArrayView rest = text.sliced(arrow.size()).trimmed();
        return rest.isEmpty() ? text : rest; // a prompt is one sign alone
    }
    return text;
}

} // namespace fota
