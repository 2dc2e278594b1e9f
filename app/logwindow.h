#pragma once

#include "core/engine/logopener.h"
#include "ui/mainwindow.h"

#include <QThread>

namespace fota {

/// A window that shows a log, and the thread that reads it. There is no engine behind it: nothing
/// can reach a module from here (K13).
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
    MainWindow m_window;
};

} // namespace fota
