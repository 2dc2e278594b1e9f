#pragma once

#include <QString>

namespace fota {
class MainWindow;
}

namespace fota::tests {

class WindowScript;

/// The states of the gallery that are about a run: its phases, its questions, every verdict, and
/// what is found of an earlier one. False where the state is another.
bool playRun(const QString &state, MainWindow *window, WindowScript *script);

} // namespace fota::tests
