#pragma once

#include "core/engine/openedlog.h"
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

Q_SIGNALS:
    void logged(const QList<fota::LogEntry> &entries);
    void signalMeasured(const fota::SignalReport &report);
    void registrationChanged(const fota::RegistrationReport &report);
    void opened(const fota::OpenedLog &log); ///< the last
};

} // namespace fota
