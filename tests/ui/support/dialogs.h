#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace fota {
class MainWindow;
}

namespace fota::tests {

/// Text from outside that a toolkit could take for more than text.
extern const QString kMarkup;

/// One of every dialog of the window, with markup wherever something from outside can stand in it.
/// Whoever adds a dialog adds it here: tst_accessible holds the list against the sources.
std::vector<std::unique_ptr<QDialog>> everyDialog(const MainWindow &window);

} // namespace fota::tests
