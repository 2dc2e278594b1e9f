#pragma once

#include "core/diagnosis/analysis.h"
#include "core/fota/stepreports.h"

#include <QHash>
#include <QMetaType>

namespace fota {

/// A log that was read, as a window shows it. Its lines come apart: by LogOpener::logged(), or, of
/// a large one, from LargeLog.
struct OpenedLog
{
    /// Where a line of the file stands among the entries, and when it was written.
    struct Place
    {
        qint64 entry = 0; ///< from 0; of a large log a line is an entry
        qint64 atMs = 0;  ///< Unix time; 0: not known
    };

    QString path{};
    LogFormat format = LogFormat::Plain;
    qint64 entries = 0;
    QList<LogAnalysis> sessions{}; ///< one at least, unless it could not be read
    QHash<qint64, Place> places{}; ///< of the lines that steps, findings and values name
    /// What followed each apply of the file, in its order, where a record of it is beside the log.
    QList<QList<RestartReport>> restarts{};
    Error error{}; ///< why it could not be read, or not to its end

    enum class Analysis : quint8 {
        Done,
        Running, ///< of a large log: more sessions may come
        Stopped,
    };
    bool isLarge = false;
    Analysis analysis = Analysis::Done;
    qint64 sessionsInAll = 0; ///< of a large log: so many, of which some are kept

    Place placeOf(qint64 line) const
    {
        Place place = places.value(line);
        if (isLarge)
            place.entry = std::max<qint64>(line - 1, 0);
        return place;
    }
};

/// How far the analysis of a large log is.
struct LogProgress
{
    qint64 done = 0; ///< bytes
    qint64 size = 0;
    qint64 sessions = 0;
    bool isUnpacking = false; ///< its text is written to a temporary file first
};

} // namespace fota

Q_DECLARE_METATYPE(fota::OpenedLog)
Q_DECLARE_METATYPE(fota::LogProgress)
