#pragma once

#include <QString>

namespace fota {
class MainWindow;
}

namespace fota::tests {

class WindowScript;

/// The states of the gallery that are about the log: logmeaning, logbytes, logfind, logfilter,
/// logrules, logmenu, logpaste, logquotes, logcommands.
void playLog(const QString &state, MainWindow *window, WindowScript *script);

} // namespace fota::tests
