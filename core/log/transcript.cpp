#include "core/log/transcript.h"

#include "core/log/escape.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fota {

namespace {

// Not QLocale::toString(): every line of a flood passes here, and names must stay English (H14).
constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

} // namespace

QByteArray noteStamp(QDate date, QTime time)
{
    char stamp[40];
    const int size = std::snprintf(stamp, sizeof stamp, "[%s %s %02d %02d:%02d:%02d.%03d %04d]",
                                   kDays[size_t(date.dayOfWeek() - 1)],
                                   kMonths[size_t(date.month() - 1)], date.day(), time.hour(),
                                   time.minute(), time.second(), time.msec(), date.year());
    return QByteArray(stamp, size);
}

QByteArray transcriptLine(const LogEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.atMs);
    const QByteArray text = escapedBytes(entry.text);
    return noteStamp(at.date(), at.time()) + (text.isEmpty() ? "" : " ") + text;
}

std::optional<TranscriptLine> readTranscriptLine(QByteArrayView line)
{
    constexpr qsizetype kStamp = 30; // "[Tue Jan 09 13:18:18.344 2018]"
    if (line.size() < kStamp || line[0] != '[' || line[kStamp - 1] != ']')
        return {};
    const auto month = std::ranges::find(kMonths, line.sliced(5, 3),
                                         [](const char *name) { return QByteArrayView(name); });
    const auto number = [line](qsizetype at, qsizetype count) {
        return line.sliced(at, count).toByteArray().toInt();
    };
    if (month == kMonths.end())
        return {};
    const QDate date(number(25, 4), int(month - kMonths.begin()) + 1, number(9, 2));
    const QTime time(number(12, 2), number(15, 2), number(18, 2), number(21, 3));
    if (!date.isValid() || !time.isValid())
        return {};
    QByteArrayView text = line.sliced(kStamp);
    if (text.startsWith(' '))
        text = text.sliced(1);
    while (text.endsWith('\r') || text.endsWith('\n'))
        text.chop(1);
    return TranscriptLine{QDateTime(date, time), unescapedBytes(text.toByteArray())};
}

} // namespace fota
