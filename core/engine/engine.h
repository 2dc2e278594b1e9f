#pragma once

#include "core/engine/reports.h"
#include "core/session/steptimes.h"

#include <QObject>
#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace fota {

class Clock;
class HostServices;
class Transport;
class EnginePrivate;

/// The engine as the window and the command line see it: slots to ask, signals to hear. One
/// module, one connection, one run at a time. Lives in its own thread (see EngineThread) or, in
/// the command line, in the only one; every argument is a value.
///
/// A slot never answers by a return value: what it leads to arrives as signals. A request that
/// makes no sense now (start while a run is on) is ignored, so a key held down does no harm (X03).
class Engine : public QObject
{
    Q_OBJECT

public:
    /// Everything that the engine needs from the outside; app/composition fills it.
    struct Parts
    {
        Clock *clock = nullptr; ///< outlives the engine
        /// A transport for the port's name, or an error; made in the engine's thread.
        std::function<std::unique_ptr<Transport>(const QString &port, Error *error)> makeTransport;
        QString dataDir;              ///< sessions, journal, budgets
        HostServices *host = nullptr; ///< outlives the engine; none: no service is asked
        /// The serial ports, and the folder that changes when one comes or goes.
        std::function<QList<PortInfo>()> listPorts = {};
        QString deviceFolder = QStringLiteral("/dev");
        bool scanSpeeds = false;    ///< where a line is noise, without being asked to (P08)
        QString program;            ///< "fotabench-cli 0.1.0", for the session's record
        bool sharesHistory = false; ///< sessions are kept until they have been sent
        KeptSessions kept;          ///< at first; see keepSessions()
        /// Of the gaps between attempts, -1 to 1; many hosts are not to come at the same moment.
        std::function<double()> jitter = [] {
            return QRandomGenerator::global()->generateDouble() * 2 - 1;
        };
    };

    explicit Engine(Parts parts, QObject *parent = nullptr);
    ~Engine() override;

public Q_SLOTS:
    void refreshPorts(); ///< also begins to watch for arrival and removal
    /// Opens and identifies; \a poll: samples signal and registration while nothing else goes on.
    void connectPort(const QString &port, const fota::Limits &limits, bool poll = true);
    /// The same at a port whose line is noise: tries the common speeds, with AT only (P08).
    void findSpeed(const QString &port, const fota::Limits &limits);
    /// Marks which of these ports answer AT; none given: those of Telit that are idle (P06).
    void probePorts(const QStringList &ports = {});
    void openPort(const QString &port, const fota::Limits &limits); ///< without a word on the line
    void disconnectPort();
    void sampleOnce();
    void startRun(const fota::RunRequest &request);
    /// Finishes what an interrupted run left. Empty \a imei: the journal of the port, else the only
    /// one.
    void resumeRun(const QString &port, const QString &imei, const fota::Limits &limits)
    {
        resumeRunBy({}, port, imei, limits);
    }
    /// The same, with a profile for a module that none knows.
    void resumeRunBy(const QString &profileId, const QString &port, const QString &imei,
                     const fota::Limits &limits);
    void stop();         ///< cancel; from the point of no return on it is ignored
    void stopWatching(); ///< after the point of no return: the verdict is Unknown
    /// Either of them without waiting for the module: the port is closed at once, and the journal
    /// stays open for the next start.
    void leaveRun();
    void answer(int questionId, bool yes, const fota::Secret &text = {});
    void answerPush(fota::PushAnswer answer);    ///< of the network's question that is open
    void setPushAnswer(fota::PushAnswer answer); ///< to be given without asking
    void sendCommand(const QString &text, const fota::Limits &limits);
    void setPolling(int intervalMs); ///< 0: off
    /// From the next connection on.
    void keepSessions(const fota::KeptSessions &kept);
    void findInterruptedRuns();
    void findUsualTimes(const QString &model); ///< from the records of earlier sessions

Q_SIGNALS:
    void portsChanged(const QList<fota::PortInfo> &ports);
    void connectionChanged(const fota::ConnectionReport &report);
    void identified(const fota::IdentityReport &report);
    void speedFound(const QString &port, int baud); ///< and is kept for this port (P08)
    void simChanged(const fota::SimReport &report);
    void signalMeasured(const fota::SignalReport &report);
    void registrationChanged(const fota::RegistrationReport &report);
    void sampled(const fota::SignalReport &signal, const fota::RegistrationReport &registration);
    void dataChanged(const fota::DataReport &report);
    void runStarted(const fota::RunRequest &request, const QString &sessionId);
    void stepChanged(const fota::StepReport &report);
    void restarted(const fota::RestartReport &report);
    void restartProgress(const fota::RestartProgress &progress);
    /// True: the first byte of AT#OTAUP is about to be sent, Stop becomes "Stop watching".
    void pointOfNoReturn(bool passed);
    void waiting(const fota::WaitReport &report);
    void questionAsked(const fota::Question &question);
    /// The network updates the module by itself: each event, about each second while the module
    /// restarts, and at the end with the version that was read back.
    void pushChanged(const fota::PushReport &report);
    void noticed(const fota::Error &error); ///< a warning that stops nothing
    void runFinished(const fota::RunResult &result);
    void interruptedRunsFound(const QList<fota::InterruptedReport> &runs);
    /// Of a module that is simulated, or a log that is replayed: none.
    void usualTimesFound(const QString &model, const QList<fota::StepTime> &times);
    /// resumeRun() found no interrupted run (0), or several among which it must not choose.
    void resumeImpossible(int candidates);
    /// Before its own steps a run has settled what an earlier one left; this is that one's end.
    void earlierRunSettled(const fota::RunResult &result);
    void commandFinished(const fota::CommandReport &report);
    void logged(const QList<fota::LogEntry> &entries); ///< at most ten batches a second

private:
    std::unique_ptr<EnginePrivate> d;
};

} // namespace fota

Q_DECLARE_METATYPE(QList<fota::InterruptedReport>)
