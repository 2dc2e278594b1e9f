#include "app/logwindow.h"

#include "ui/log/lineview.h"
#include "ui/log/logdock.h"
#include "ui/replay/replayview.h"

namespace fota {

namespace {

MainWindow::Options optionsOf(const QString &path)
{
    MainWindow::Options options;
    options.logFile = path;
    return options;
}

} // namespace

void joinReplay(ReplayView *view, Replayer *replayer)
{
    using V = ReplayView;
    using R = Replayer;
    QObject::connect(view, &V::openRequested, replayer, &R::open);
    QObject::connect(view, &V::playRequested, replayer, &R::play);
    QObject::connect(view, &V::pauseRequested, replayer, &R::pause);
    QObject::connect(view, &V::stepRequested, replayer, &R::step);
    QObject::connect(view, &V::seekRequested, replayer, &R::seek);
    QObject::connect(replayer, &R::changed, view, &V::changed);
    QObject::connect(replayer, &R::began, view, &V::began);
    QObject::connect(replayer, &R::replayed, view, &V::replayed);
    QObject::connect(replayer, &R::identified, view, &V::identified);
    QObject::connect(replayer, &R::stepChanged, view, &V::stepChanged);
    QObject::connect(replayer, &R::restarted, view, &V::restarted);
    QObject::connect(replayer, &R::restartProgress, view, &V::restartProgress);
    QObject::connect(replayer, &R::logged, view, &V::logged);
    QObject::connect(replayer, &R::runFinished, view, &V::runFinished);
}

void joinLines(LineView *view, LargeLog *lines, LogOpener *opener)
{
    QObject::connect(opener, &LogOpener::largeFound, view, &LineView::begin);
    QObject::connect(opener, &LogOpener::largeFound, lines, &LargeLog::open);
    QObject::connect(view, &LineView::linesWanted, lines, &LargeLog::read);
    QObject::connect(view, &LineView::searchWanted, lines, &LargeLog::find);
    QObject::connect(lines, &LargeLog::grown, view, &LineView::grown);
    QObject::connect(lines, &LargeLog::linesRead, view, &LineView::linesRead);
    QObject::connect(lines, &LargeLog::found, view, &LineView::found);
}

LogWindow::LogWindow(const Settings &settings, const QString &path, qint64 large)
    : m_path(path), m_opener(large), m_lines(new LargeLog), m_replayer(new Replayer),
      m_window(settings, optionsOf(path))
{
    m_thread.setObjectName(QStringLiteral("log"));
    m_opener.moveToThread(&m_thread);
    connect(&m_opener, &LogOpener::logged, &m_window, &MainWindow::logged);
    connect(&m_opener, &LogOpener::opened, &m_window, &MainWindow::logOpened);
    m_linesThread.setObjectName(QStringLiteral("lines"));
    m_lines->moveToThread(&m_linesThread);
    connect(&m_linesThread, &QThread::finished, m_lines, &QObject::deleteLater);
    joinLines(m_window.log()->lines(), m_lines, &m_opener);
    connect(&m_window, &MainWindow::closed, this, &LogWindow::closed);
    m_replayThread.setObjectName(QStringLiteral("replay"));
    m_replayer->moveToThread(&m_replayThread);
    connect(&m_replayThread, &QThread::finished, m_replayer, &QObject::deleteLater);
    ReplayView *view = m_window.replay();
    joinReplay(view, m_replayer);
    connect(view, &ReplayView::scenarioRequested, &m_opener, &LogOpener::writeScenario);
    connect(&m_opener, &LogOpener::scenarioSaved, view, &ReplayView::scenarioSaved);
    connect(&m_opener, &LogOpener::progressed, view, &ReplayView::analysisProgressed);
    connect(view, &ReplayView::analysisStopRequested, this,
            [this] { m_thread.requestInterruption(); });
    m_thread.start();
    m_linesThread.start();
    m_replayThread.start();
}

LogWindow::~LogWindow()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_linesThread.quit();
    m_replayThread.quit();
    m_thread.wait();
    m_linesThread.wait();
    m_replayThread.wait();
}

void LogWindow::open()
{
    m_window.show();
    QMetaObject::invokeMethod(
        &m_opener, [this] { m_opener.open(m_path); }, Qt::QueuedConnection);
}

} // namespace fota
