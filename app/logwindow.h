#pragma once

#include "core/engine/logopener.h"
#include "core/engine/replayer.h"
#include "ui/mainwindow.h"

#include <QThread>

namespace fota {

/// What the view asks for goes to the replayer, and what that tells comes back.
void joinReplay(ReplayView *view, Replayer *replayer);

/// A window that shows a log, the thread that reads it, and the one that replays it. The only
/// engine behind it is the Replayer's, whose one line is the log: nothing can reach a module from
/// here (K13).
class LogWindow : public QObject
{
    Q_OBJECT

public:
    LogWindow(const Settings &settings, const QString &path);
    ~LogWindow() override;

    MainWindow &window() { return m_window; }
    void open();

Q_SIGNALS:
    void closed();

private:
    QString m_path;
    QThread m_thread;
    LogOpener m_opener;
    QThread m_replayThread;
    Replayer *m_replayer; ///< lives in that thread, and goes with it
    MainWindow m_window;
};

} // namespace fota
