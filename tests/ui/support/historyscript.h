#pragma once

#include "core/session/historyreader.h"

namespace fota {
class MainWindow;
}

namespace fota::tests {

// Sessions as a reader would find them, for a History page without one.

/// Six of one bench and one of another; the newest first.
FoundSessions someSessions();
SessionComparison someComparison(); ///< an update that went well and one that failed at 4.k
StepCount someStatistics();
Error historyAway();

/// The page with its sessions; "comparison" and "statistics": what it shows of them.
void showHistory(const MainWindow &window, const QString &view);

} // namespace fota::tests
