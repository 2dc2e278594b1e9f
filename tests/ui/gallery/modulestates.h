#pragma once

#include <QPixmap>

namespace fota {
class MainWindow;
}

namespace fota::tests {

/// What can be wrong with port, card and network: the side bar says it, and what to do; and a long
/// day of the signal. False where the state is another.
bool playModule(const QString &state, MainWindow *window);

/// The drawing (SVG) that is saved of the signal, as another program shows it.
QPixmap savedPicture(const MainWindow *window, const QString &folder);

} // namespace fota::tests
