#pragma once

#include "core/engine/reports.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace fota {

class EngineThread;
class MainWindow;

/// The demo from Connect to Updated in the real window with the real engine, while a flood of lines
/// goes into the log; and how fast the event loop answered in that time.
class WholeRun : public QObject
{
    Q_OBJECT

public:
    explicit WholeRun(bool checkOnly);
    ~WholeRun() override;
    /// In ms; empty: the run did not come to its end.
    std::vector<double> play();

private:
    void connectionChanged(const ConnectionReport &report);
    void runFinished(const RunResult &result);
    void consent();

    bool m_checkOnly;
    bool m_asked = false;
    bool m_good = false;
    QTemporaryDir m_folder;
    std::unique_ptr<EngineThread> m_thread;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fota
