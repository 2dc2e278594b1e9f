#pragma once

#include "core/engine/openedlog.h"
#include "core/engine/replayreport.h"
#include "core/engine/reports.h"

namespace fota {

/// Reads a log of anybody for a window: what it says, line by line, and what it means. Lives in a
/// thread of its own, where it blocks; an interruption of that thread ends it. Sends nothing to any
/// port (K13).
class LogOpener : public QObject
{
    Q_OBJECT

public:
    void open(const QString &path);
    /// The session of a log as a scenario of the simulated module; scenarioSaved() tells.
    void writeScenario(const fota::ReplayOrder &order, const QString &out);

Q_SIGNALS:
    void logged(const QList<fota::LogEntry> &entries);
    void opened(const fota::OpenedLog &log); ///< the last
    void scenarioSaved(const QString &out, const fota::Error &error);
};

} // namespace fota
