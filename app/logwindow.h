#pragma once

#include "core/engine/largelog.h"
#include "core/engine/logopener.h"
#include "core/engine/replayer.h"
#include "ui/mainwindow.h"

#include <QThread>

namespace fota {

class LineView;

/// What the view asks for goes to the replayer, and what that tells comes back.
void joinReplay(ReplayView *view, Replayer *replayer);

/// The lines of a large log go to the view, and what it asks for comes back.
void joinLines(LineView *view, LargeLog *lines, LogOpener *opener);

/// A window that shows a log, the thread that reads it, the one that has the lines of a large one,
/// and the one that replays it. The only engine behind it is the Replayer's, whose one line is the
/// log: nothing can reach a module from here (K13).
class LogWindow : public QObject
{
    Q_OBJECT

public:
    /// \a large: bytes from which on a log's lines are not kept in memory.
    LogWindow(const Settings &settings, const QString &path, qint64 large = LogOpener::kLarge);
    ~LogWindow() override;

    MainWindow &window() { return m_window; }
    void open();

Q_SIGNALS:
    void closed();

private:
    QString m_path;
    QThread m_thread;
    LogOpener m_opener;
    QThread m_linesThread;
    LargeLog *m_lines; ///< lives in that thread, and goes with it
    QThread m_replayThread;
    Replayer *m_replayer; ///< lives in that thread, and goes with it
    MainWindow m_window;
};

} // namespace fota
