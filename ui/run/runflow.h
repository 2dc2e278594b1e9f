#pragma once

#include "core/engine/reports.h"
#include "ui/run/panelcontent.h"

#include <QObject>

namespace fota {

/// What the consent dialog names: all of it was found by the check before.
struct ConsentFacts
{
    RunResult check;
    QString port;
    int passes = 2;
    bool allowDowngrade = false;
    std::optional<LocalDelta> upload{}; ///< a file of this computer instead of the server's
    Consent consent() const;
};

/// The talk between user, window and engine about runs, without a widget: what can be pressed now,
/// what a press leads to, and what the message panel says. Told by the engine's reports and the
/// user's presses; answers by signals. Lives in the window's thread.
class RunFlow : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Checking, Updating, PastReturn };

    explicit RunFlow(QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    bool isRunning() const { return m_phase != Phase::Idle; }
    bool isStopping() const { return m_stopping; }
    bool canStart() const; ///< Check and Update… are enabled
    bool canConnect() const { return !isRunning() && !m_isLog; }
    bool isConnected() const { return m_connection.state == ConnectionReport::State::Open; }
    /// The last check on this connection, if it found an update and nothing has changed since.
    bool hasUpdate() const { return m_found.has_value(); }
    /// The interrupted run that the present one settles, if it is one.
    const std::optional<InterruptedReport> &resumed() const { return m_resumed; }
    /// The profile that the user chose for a module that none knows; empty: none.
    const QString &chosenProfile() const { return m_profile; }
    const PanelContent &content() const { return m_content; }
    /// The port has gone and is opened again by itself: in a run, or a device that was open.
    bool isAwaited() const;
    bool tellsPort() const; ///< the panel says what is wrong with the port, and what to do

    // what the user does
    void check();
    void update();
    void updateFromFile(const LocalDelta &file); ///< over the serial line: looks, asks, then writes
    void consented(const ConsentFacts &facts);
    void stop();
    void closeAsked();   ///< the window is to close during a run
    void connectAsked(); ///< what an earlier run said gives way to the new connection
    void leaveVerdict(); ///< the user asks for something else than what the verdict offers
    void choose(PanelAction action, const Secret &text);

    // what is so
    void setSettings(const Settings &settings); ///< the running run keeps its own copy
    void connectionChanged(const ConnectionReport &report);
    void identified(const IdentityReport &report);
    void runStarted(const RunRequest &request);
    void pointOfNoReturn(bool passed);
    void waiting(const WaitReport &report);
    void tick(qint64 nowMs); ///< the time that is left in a wait
    void stepChanged(const StepReport &report);
    void restartProgress(const RestartProgress &progress);
    void questionAsked(const Question &question);
    void noticed(const Error &error);
    void runFinished(const RunResult &result);
    void interruptedRunsFound(const QList<InterruptedReport> &runs);
    void logShown(const Message &message); ///< of a log: from now on nothing can be started here

Q_SIGNALS:
    void changed();        ///< phase, what can be pressed
    void contentChanged(); ///< what the panel says
    void runRequested(const fota::RunRequest &request);
    void resumeRequested(const QString &port, const QString &imei, const fota::Limits &limits);
    void stopRequested();
    void stopWatchingRequested();
    void answered(int questionId, bool yes, const fota::Secret &text);
    void connectRequested();
    void speedRequested(); ///< the port's line is noise: try the common speeds
    void settingsNeeded();
    void profileChosen(const QString &profileId);
    void consentNeeded(const fota::ConsentFacts &facts);
    void passwordGiven(const fota::Secret &password); ///< kept in memory for the session
    void closeConfirmed();

private:
    enum class Wish { None, Check, Update }; ///< what goes on once a password is there

    void begin(Wish wish);
    bool isReady(Wish wish); ///< asks for what is missing
    RunRequest request(RunRequest::Kind kind) const;
    bool isUnknown() const; ///< a module is there that no profile knows
    void askProfile();
    void useProfile(const QString &profileId);
    void say(PanelContent content);
    void sayOnly(const Message &message) { say(PanelContent{message, {}, {}}); }
    void askInBetween(const PanelContent &question); ///< what was said comes back after a no
    void askToStopWatching(bool toClose);
    bool asksOfItsOwn() const;
    void takePassword(const Secret &password);
    void dropFound();
    void retry();

    Settings m_settings;
    ConnectionReport m_connection;
    bool m_wasOpen = false; ///< since it was asked for
    IdentityReport m_identity;
    QString m_profile; ///< chosen for the module that is there
    Phase m_phase = Phase::Idle;
    bool m_stopping = false;
    bool m_closing = false;     ///< the user chose to close once the run has ended
    bool m_asksToClose = false; ///< so the question on the screen, which may stay unanswered
    bool m_leaving = false;     ///< the user chose to stop watching
    bool m_connectAsked = false;
    bool m_isLog = false;
    bool m_isVerdict = false;  ///< the panel tells how a run ended: that stays
    bool m_afterCheck = false; ///< Update… was pressed: ask for consent when the check is done
    Wish m_wish = Wish::None;
    bool m_lastWasCheck = true;
    std::optional<RunResult> m_found;
    std::optional<LocalDelta> m_upload; ///< what m_found was found for, or what is retried
    QList<Error> m_agreed;              ///< what the consent listed: not said again in its run
    std::optional<Question> m_question;
    std::optional<WaitReport> m_wait;
    std::optional<RestartProgress> m_restarting; ///< while the panel tells of it
    bool m_isReading = false;                    ///< the new version (4.p)
    std::optional<InterruptedReport> m_interrupted;
    std::optional<InterruptedReport> m_resumed;
    PanelContent m_content;
    PanelContent m_before; ///< what the panel said before a question of ours
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ConsentFacts)
