#include "core/fota/checkcells.h"
#include "core/fota/checktext.h"

#include <QTimeZone>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Reads a date cell from left to right; false from any part that is not as ISO 8601 has it.
class DateReader
{
public:
    explicit DateReader(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    bool digits(int count, int &value)
    {
        if (m_rest.size() < count)
            return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            const QChar c = m_rest[i];
            if (c < u'0' || c > u'9')
                return false;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return true;
    }

    bool skip(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

private:
    QStringView m_rest;
};

struct Parts
{
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds; ///< of the zone
};

/// "Z", "+01:00", "+0100", "+01"; nothing at all is fine too.
bool readZone(DateReader &reader, Parts &parts)
{
    if (reader.atEnd())
        return true;
    if (reader.skip(u'Z') || reader.skip(u'z')) {
        parts.offsetSeconds = 0;
        return reader.atEnd();
    }
    const bool minus = reader.skip(u'-');
    int hours = 0;
    int minutes = 0;
    if ((!minus && !reader.skip(u'+')) || !reader.digits(2, hours))
        return false;
    if (!reader.atEnd()) {
        reader.skip(u':');
        if (!reader.digits(2, minutes))
            return false;
    }
    if (!reader.atEnd() || hours > 14 || minutes > 59)
        return false;
    parts.offsetSeconds = (minus ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

bool readParts(QStringView text, Parts &parts)
{
    DateReader reader(text);
    int year = 0;
    int month = 0;
    int day = 0;
    if (!reader.digits(4, year) || !reader.skip(u'-') || !reader.digits(2, month)
        || !reader.skip(u'-') || !reader.digits(2, day) || year == 0)
        return false;
    parts.date = QDate(year, month, day);
    if (!parts.date.isValid() || reader.atEnd())
        return parts.date.isValid();
    int hour = 0;
    int minute = 0;
    int second = 0;
    if ((!reader.skip(u'T') && !reader.skip(u' ') && !reader.skip(u't')) || !reader.digits(2, hour)
        || !reader.skip(u':') || !reader.digits(2, minute))
        return false;
    if (reader.skip(u':') && !reader.digits(2, second))
        return false;
    parts.time = QTime(hour, minute, second);
    return parts.time->isValid() && readZone(reader, parts);
}

/// In the zone of \a like; a time that a clock change skips becomes the next valid minute.
QDateTime at(const Parts &parts, QTime time, const QDateTime &like)
{
    if (parts.offsetSeconds)
        return QDateTime(parts.date, time, Qt::OffsetFromUTC, *parts.offsetSeconds);
    for (int minutes = 0; minutes <= 24 * 60; ++minutes) {
        QDateTime moment = like.isValid() ? like : QDateTime::currentDateTime();
        moment.setDate(parts.date);
        moment.setTime(time);
        if (moment.isValid() && moment.date() == parts.date && moment.time() == time)
            return moment;
        time = time.addSecs(60);
    }
    return {};
}

} // namespace

CheckDate readDateCell(const CsvCell &cell, const QDateTime &now)
{
    CheckDate found;
    found.text = QStringView(cell.text).trimmed().toString();
    Parts parts;
    if (found.text.isEmpty())
        return found;
    if (!readParts(found.text, parts)) {
        found.trouble = u"not a date such as 2031-01-31"_s;
        return found;
    }
    found.hasTime = parts.time.has_value();
    const QDateTime moment = at(parts, parts.time.value_or(QTime(0, 0)), now);
    // A day without a time is over when the day is over: its time of day is the schedule's.
    const bool over = now.isValid() && (found.hasTime ? moment <= now : parts.date < now.date());
    if (over)
        found.trouble = u"in the past"_s;
    else if (moment.isValid())
        found.next = moment;
    else
        found.trouble = u"no such time"_s;
    return found;
}

} // namespace fota
