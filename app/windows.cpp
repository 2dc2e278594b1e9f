#include "app/windows.h"

namespace fota {

Windows::Windows(const BenchWindow::Shared &shared, const Settings &looks)
    : m_shared(shared), m_looks(looks)
{
}

BenchWindow &Windows::make(const BenchWindow::Start &start)
{
    BenchWindow *bench =
        m_benches.emplace_back(std::make_unique<BenchWindow>(start, m_shared)).get();
    connect(bench, &BenchWindow::newWindowWanted, this,
            [this](const BenchWindow::Start &next) { make(next).open(); });
    connect(
        bench, &BenchWindow::closed, this,
        [this, bench] {
            std::erase_if(m_benches, [bench](const auto &one) { return one.get() == bench; });
        },
        Qt::QueuedConnection); // it is in the middle of its own closing
    join(&bench->window());
    return *bench;
}

void Windows::showLog(const QString &path)
{
    LogWindow *log = m_logs.emplace_back(std::make_unique<LogWindow>(m_looks, path)).get();
    connect(
        log, &LogWindow::closed, this,
        [this, log] { std::erase_if(m_logs, [log](const auto &one) { return one.get() == log; }); },
        Qt::QueuedConnection);
    join(&log->window());
    log->open();
}

void Windows::join(MainWindow *window)
{
    connect(window, &MainWindow::logWanted, this, &Windows::showLog);
    connect(window, &MainWindow::settingsChanged, this,
            [this](const Settings &settings) { m_looks = settings; });
}

} // namespace fota
