#include "app/logwindow.h"

namespace fota {

namespace {

MainWindow::Options optionsOf(const QString &path)
{
    MainWindow::Options options;
    options.logFile = path;
    return options;
}

} // namespace

LogWindow::LogWindow(const Settings &settings, const QString &path)
    : m_path(path), m_window(settings, optionsOf(path))
{
    m_thread.setObjectName(QStringLiteral("log"));
    m_opener.moveToThread(&m_thread);
    connect(&m_opener, &LogOpener::logged, &m_window, &MainWindow::logged);
    connect(&m_opener, &LogOpener::signalMeasured, &m_window, &MainWindow::signalMeasured);
    connect(&m_opener, &LogOpener::registrationChanged, &m_window,
            &MainWindow::registrationChanged);
    connect(&m_opener, &LogOpener::opened, &m_window, &MainWindow::logOpened);
    connect(&m_window, &MainWindow::closed, this, &LogWindow::closed);
    m_thread.start();
}

LogWindow::~LogWindow()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void LogWindow::open()
{
    m_window.show();
    QMetaObject::invokeMethod(
        &m_opener, [this] { m_opener.open(m_path); }, Qt::QueuedConnection);
}

} // namespace fota
