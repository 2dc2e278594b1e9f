#pragma once

#include "core/engine/openedlog.h"
#include "core/engine/replayreport.h"
#include "core/engine/reports.h"

#include <QObject>

namespace fota {

class DeparturesDock;
class LogDock;
class ModuleBar;
class ReplayControls;
class RunFlow;
class RunPage;

/// A replay in the views of an opened log: the engine's steps on the page, the place in the log,
/// and where both part. Knows no engine: its signals are what a Replayer is asked for, its slots
/// what that tells.
class ReplayView : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        RunPage *page;
        RunFlow *flow;
        ModuleBar *module;
        LogDock *log;
    };
    ReplayView(const Views &views, QObject *parent);

    ReplayControls *controls() const { return m_controls; }
    DeparturesDock *departures() const { return m_departures; }
    /// Another session of the log is shown: it is what is played from now on.
    void choose(const OpenedLog &log, int session);
    bool hasLog() const { return !m_order.path.isEmpty(); }
    /// Where the shown session goes as a scenario of the simulated module.
    void askForScenario(QWidget *window);

public Q_SLOTS:
    void changed(const fota::ReplayReport &report);
    void began(const fota::RunRequest &request);
    void replayed(const fota::ReplayedCommand &command);
    void identified(const fota::IdentityReport &report);
    void stepChanged(const fota::StepReport &report);
    void restarted(const fota::RestartReport &report);
    void restartProgress(const fota::RestartProgress &progress);
    void logged(const QList<fota::LogEntry> &entries);
    void runFinished(const fota::RunResult &result);
    void scenarioSaved(const QString &out, const fota::Error &error);

Q_SIGNALS:
    void analysisProgressed(const fota::LogProgress &progress); ///< of a large log
    void analysisStopRequested();
    void openRequested(const fota::ReplayOrder &order);
    void playRequested(double speed);
    void pauseRequested();
    void stepRequested();
    void seekRequested(int answered);
    void scenarioRequested(const fota::ReplayOrder &order, const QString &out);
    void told(const QString &text); ///< for the status bar

private:
    void compare(const StepReport &report);
    const LogStep *inLog(const StepReport &report) const;

    Views m_views;
    ReplayControls *m_controls;
    DeparturesDock *m_departures;
    ReplayOrder m_order;
    LogAnalysis m_session;
    QHash<qint64, OpenedLog::Place> m_places;
    QString m_step;
    qint64 m_entry = -1;   ///< the line of the log that was answered last
    qint64 m_shown = -1;   ///< the one that the log shows
    bool m_isVoid = false; ///< of another session than the chosen one: comes too late
};

} // namespace fota
