#pragma once

#include "core/engine/openedlog.h"
#include "core/engine/reports.h"
#include "core/session/steptimes.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QMenuBar;
class QStackedWidget;

namespace fota {

class Announcer;
class FindingsDock;
class HeaderBar;
class HistoryPage;
class LogDock;
class ModuleBar;
class ReplayBar;
class ReplayView;
class RunFlow;
class RunPage;
class SettingsDialog;
class SignalDock;
struct ConsentFacts;

/// The window. Knows no engine: what the user asks for are its signals, what the engine tells are
/// its slots, and both mirror core/engine/engine.h one to one, so that app joins them by queued
/// connections and a test by a script.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        QString stateFile; ///< where geometry and docks are remembered; empty: nowhere (demo)
        bool demo = false;
        double speed = 1;   ///< of a demo: how much faster its module is than a real one
        QString logFile{};  ///< shown instead of a module; nothing can be sent or started
        QString likeFile{}; ///< whose docks it has as long as there is no stateFile
    };

    explicit MainWindow(const Settings &settings, const Options &options,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    void choosePort(const QString &port);
    void connectChosenPort(); ///< what the button Connect does
    void start();             ///< asks for the ports and for what an earlier run left
    void settingsNotKept();   ///< tells it once
    RunFlow *flow() const { return m_flow; }
    LogDock *log() const { return m_log; }
    HistoryPage *history() const { return m_history; } ///< none with Options::logFile
    ReplayView *replay() const { return m_view; }      ///< with Options::logFile; else none

public Q_SLOTS:
    void portsChanged(const QList<fota::PortInfo> &ports);
    void connectionChanged(const fota::ConnectionReport &report);
    void identified(const fota::IdentityReport &report);
    void speedFound(const QString &port, int baud);
    void simChanged(const fota::SimReport &report);
    void signalMeasured(const fota::SignalReport &report);
    void registrationChanged(const fota::RegistrationReport &report);
    void dataChanged(const fota::DataReport &report);
    void runStarted(const fota::RunRequest &request, const QString &sessionId);
    void stepChanged(const fota::StepReport &report);
    void restarted(const fota::RestartReport &report);
    void restartProgress(const fota::RestartProgress &progress);
    void pointOfNoReturn(bool passed);
    void waiting(const fota::WaitReport &report);
    void questionAsked(const fota::Question &question);
    void noticed(const fota::Error &error);
    void pushChanged(const fota::PushReport &report);
    void runFinished(const fota::RunResult &result);
    void interruptedRunsFound(const QList<fota::InterruptedReport> &runs);
    void commandFinished(const fota::CommandReport &report);
    void logged(const QList<fota::LogEntry> &entries);
    void usualTimesFound(const QString &model, const QList<fota::StepTime> &times);
    void logOpened(const fota::OpenedLog &log); ///< with Options::logFile: after its lines
    /// Of the history that benches share: why it is away, and what waits for it.
    void sharingTold(int waiting, const fota::Error &why);
    /// What the keychain has for this server; empty: nothing.
    void passwordFound(const fota::ServerAccess &server, const fota::Secret &password);

Q_SIGNALS:
    void portsRequested();
    void connectRequested(const QString &port, const fota::Limits &limits, bool poll);
    void speedRequested(const QString &port, const fota::Limits &limits);
    void portProbesRequested(const QStringList &ports); ///< none: those that the engine chooses
    void disconnectRequested();
    void runRequested(const fota::RunRequest &request);
    void resumeRequested(const QString &port, const QString &imei, const fota::Limits &limits);
    void stopRequested();
    void stopWatchingRequested();
    void answered(int questionId, bool yes, const fota::Secret &text);
    void commandRequested(const QString &text, const fota::Limits &limits);
    void interruptedRunsRequested();
    void usualTimesRequested(const QString &model);
    void passwordWanted(const fota::ServerAccess &server); ///< from the keychain
    void passwordToKeep(const fota::ServerAccess &server); ///< its password, in the keychain
    void historyPasswordToKeep(const fota::HistoryAccess &history);
    void passwordToForget(const fota::ServerAccess &server);
    void pushAnswered(fota::PushAnswer answer);
    void newWindowRequested(const fota::Settings &settings); ///< with these, as they are here
    void logWanted(const QString &path);                     ///< to be shown in a window of its own
    void closed();
    void settingsChanged(const fota::Settings &settings); ///< to be saved; never with a password

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenus(QMenuBar *bar);
    void makeViewMenu(QMenu *menu);
    QAction *entry(QMenu *menu, const QString &text, const QKeySequence &keys,
                   const std::function<void()> &act);
    void makeLayout();
    void makePages();
    void showPage(int page);
    void makeReplay();
    void showLogSession(int index);
    void askForLog();
    void joinFlow();
    void joinCursor();
    void resetLayout();
    void placeSideBySide();
    void giveHeight(); ///< to the docks
    void fitDocks();
    void restoreState();
    void saveState() const;
    void showFlow();
    void showPortState();
    void showChosenPort();
    void showSession(const QString &id);
    void showTitle(); ///< of several windows, which module this one has
    void showResumed(const InterruptedReport &run);
    bool isOpen() const; ///< a line is there, or being made
    void openSettings();
    void openUpload();
    void openConsent(const ConsentFacts &facts);
    void takeSettings(const Settings &settings);
    void keepOrFindPassword();
    void setTheme(const QString &name);
    void showLooks(const Settings &settings);
    void forgetPassword();
    void tell(const QString &text); ///< in the status bar
    void showAbout();
    void showShortcuts();
    void copy();

    Settings m_settings;
    Options m_options;
    ConnectionReport m_connection;
    IdentityReport m_identity;
    RunFlow *m_flow;
    HeaderBar *m_header;
    ModuleBar *m_module;
    RunPage *m_runPage;
    QStackedWidget *m_pages;
    HistoryPage *m_history = nullptr;
    LogDock *m_log;
    SignalDock *m_signal;
    ReplayBar *m_replay = nullptr; ///< with Options::logFile
    ReplayView *m_view = nullptr;
    FindingsDock *m_findings = nullptr;
    OpenedLog m_opened;
    QLabel *m_session;
    QLabel *m_note;
    QLabel *m_sharing; ///< that the shared history is away; else hidden
    Announcer *m_announcer;
    QMenuBar *m_menus = nullptr;
    QActionGroup *m_themes = nullptr;
    QAction *m_titles = nullptr; ///< of the log's columns
    QAction *m_connectAction = nullptr;
    QAction *m_checkAction = nullptr;
    QAction *m_updateAction = nullptr;
    QAction *m_uploadAction = nullptr;
    QAction *m_stopAction = nullptr;
    QAction *m_scenarioAction = nullptr;
    bool m_mayClose = false;
    bool m_isTabbed = false; ///< the docks, for want of room
    bool m_hadPort = false;  ///< there was one to connect to, and the focus could go there
    bool m_connectAsked =
        false; ///< by the user: a port that returns by itself is no new connection
    bool m_toldNotKept = false;
};

} // namespace fota
