#pragma once

#include <QDateTime>

namespace fota {

/// Of a stamp of a log, as Unix time. Stamps have no zone: they are taken for times of this place,
/// so that they read as written. A clock without date is of no day in particular.
inline qint64 unixTime(qint64 wallMs, bool hasDate)
{
    const QDateTime written =
        hasDate ? QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC)
                : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(wallMs);
    return QDateTime(written.date(), written.time()).toMSecsSinceEpoch();
}

} // namespace fota
