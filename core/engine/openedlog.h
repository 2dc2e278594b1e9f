#pragma once

#include "core/diagnosis/analysis.h"
#include "core/fota/stepreports.h"

#include <QHash>
#include <QMetaType>

namespace fota {

/// A log that was read, as a window shows it. Its lines come apart, by LogOpener::logged().
struct OpenedLog
{
    /// Where a line of the file stands among the entries, and when it was written.
    struct Place
    {
        qint64 entry = 0; ///< from 0
        qint64 atMs = 0;  ///< Unix time; 0: the log has no times
    };

    QString path{};
    LogFormat format = LogFormat::Plain;
    qint64 entries = 0;
    QList<LogAnalysis> sessions{}; ///< one at least, unless it could not be read
    QHash<qint64, Place> places{}; ///< of the lines that steps, findings and values name
    /// What followed each apply of the file, in its order, where a record of it is beside the log.
    QList<QList<RestartReport>> restarts{};
    Error error{};                 ///< why it could not be read, or not to its end

    Place placeOf(qint64 line) const { return places.value(line); }
};

} // namespace fota

Q_DECLARE_METATYPE(fota::OpenedLog)
