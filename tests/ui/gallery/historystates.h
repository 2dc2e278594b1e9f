#pragma once

#include <QString>

namespace fota {
class MainWindow;
}

namespace fota::tests {

/// The states of the History page: history, historyfirst (nothing yet), historynone (nothing fits),
/// historydays, historytwo, historyother, historyaway, historycompare, historystats. False where
/// the state is another.
bool playHistory(const QString &state, MainWindow *window);

} // namespace fota::tests
