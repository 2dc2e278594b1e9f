#pragma once

#include "app/benchwindow.h"
#include "app/logwindow.h"

#include <memory>
#include <vector>

namespace fota {

/// The windows that are open, and the way to one more: of a module, or of a log.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// \a looks: how a window of a log looks.
    Windows(const BenchWindow::Shared &shared, const Settings &looks);

    BenchWindow &make(const BenchWindow::Start &start);
    void showLog(const QString &path);

private:
    void join(MainWindow *window);

    BenchWindow::Shared m_shared;
    Settings m_looks;
    std::vector<std::unique_ptr<BenchWindow>> m_benches;
    std::vector<std::unique_ptr<LogWindow>> m_logs;
};

} // namespace fota
