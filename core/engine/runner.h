#pragma once

#include "core/engine/connection.h"
#include "core/engine/pushguard.h"
#include "core/fota/deltafile.h"
#include "core/fota/preparation.h"
#include "core/fota/procedure.h"
#include "core/session/budgets.h"
#include "core/session/filejournal.h"
#include "core/session/seenlists.h"
#include "core/session/steptimes.h"

#include <QTemporaryDir>

#include <array>
#include <map>

namespace fota {

/// One run from its first step to its verdict: opens and identifies where that is still to be done,
/// settles what an interrupted run left, walks the procedure, walks again within the network
/// budget, and makes the report from the journal's entry. Speaks through the engine's signals.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner(Engine &engine, Engine::Parts parts, Connection &connection, PushGuard &push,
           QObject *parent = nullptr);

    /// An apply of an earlier run that was left on this module, or on this port.
    bool applyPendingOn(const QString &port, const QString &imei = {}) const;
    bool isActive() const { return m_active; }
    void start(const RunRequest &request);
    void resume(const QString &port, const QString &imei, const QString &profileId,
                const Limits &limits);
    void stop();
    void stopWatching();
    void leave();
    void answer(int questionId, bool yes, const Secret &text);
    /// What the last identification found; empty model before there was one.
    const Preparation::Module &module() const { return m_module; }

Q_SIGNALS:
    void finished();

private:
    bool isUpload() const { return m_entry.way == Way::Upload; }
    // runner.cpp: the way through a run
    void begin(const RunRequest &request);
    void chooseRecords(const QString &port);
    void openPort(const QString &port);
    void announce();
    void opened();
    Error takeDelta(const LocalDelta &file);
    void identify();
    void identified();
    Error unfitProfile() const;
    void noteProfile();
    void checkSim();
    // runnerwalk.cpp: the procedure, again within the network budget, and the look back after it
    void walk();
    void warnOfBattery();
    void startWalk();
    void endWalk();
    void walkEnded();
    bool mayTryAgain() const;
    void waitForNextAttempt();
    void postCheck();
    void offerToLeave();
    bool isDownloading() const;
    void leaveDownload();
    void compareSettings(std::function<void()> next);
    Result<bool> endRecord();
    void finish();
    void failLater(const Error &error);
    void fail(const QString &step, const Error &error);
    // runnerresume.cpp: what an interrupted run left
    void settleThen(std::function<void()> next);
    void resumeEntry(const FileJournal::Reading &reading);
    bool mayBeApplying() const { return m_entry.applyOnRecord() || !m_damagedJournal.isEmpty(); }
    void makeProcedure(JournalEntry entry, const ModuleProfile &profile, bool resumed);

    // runnerpush.cpp: the network updates the module by itself
    void connectPush();
    void setPushMode(StepId step);
    void whenNoPush(std::function<void()> next);
    bool pushCameFirst() const;
    void yieldToPush();
    void settleAfterPush();
    bool stopWaitingForPush();
    void walkAgain();

    // runnerreports.cpp: what the engine's signals say of it
    void connectProcedure();
    StepContext::Hooks hooks();
    void reportStage(const QString &step, StepReport::State state, const Error &error = {});
    void reportStep(StepId id, int visit, qint64 elapsedMs, const StepResult &result);
    void reportSkipped();
    void reportIdentity();
    void askQuestion(const Question &question, std::function<void(bool, Secret)> done);
    void retireContext();
    QString paragraphOf(StepId id) const;
    QString deltaKey(const RunData &data) const;
    static Budgets::Running runningOf(const RunData &data);
    RunResult result() const;
    Evidence seen(const QString &step) const;
    QJsonObject summary(const RunResult &result, const QString &sessionId) const;
    QJsonObject before(const RunResult &result) const;
    QJsonObject after(const RunResult &result) const;
    void keepSettled(const RunResult &result);

    Engine &m_engine;
    Engine::Parts m_parts;
    Connection &m_connection;
    PushGuard &m_push;
    std::optional<PushReport> m_pushed; ///< the last that came into this run and is over
    std::function<void()> m_afterPush;
    std::optional<QTemporaryDir> m_scratch; ///< what a replay records is of no module (K13)
    Budgets m_budgets;
    SeenLists m_lists;
    FileJournal m_journal;
    RunRequest m_request;
    Preparation::Module m_module;
    std::unique_ptr<Preparation> m_preparation;
    std::unique_ptr<StepContext> m_context;
    std::unique_ptr<Procedure> m_procedure;
    std::shared_ptr<const DeltaFile> m_delta; ///< of a local update
    std::function<void()> m_afterWalk;
    JournalEntry m_entry;
    QString m_damagedJournal; ///< of the run that is resumed: kept aside once it has a verdict
    QString m_sessionId;      ///< of the connection that this run goes over
    QString m_lastSessionId;
    int m_runOfSession = 0;
    std::array<int, kStepCount> m_visitsBefore{};
    StepTimes m_times;
    std::map<int, std::function<void(bool, Secret)>> m_questions;
    Alarm m_wait;
    milliseconds m_startedAt{0};
    milliseconds m_stageAt{0};
    int m_nextQuestion = 1;
    std::optional<int> m_rssiDbm;      ///< of the last 4.c
    std::optional<int> m_registration; ///< <stat> of the last 4.d
    std::optional<QString> m_apnAfter; ///< read once more after the update
    int m_attempt = 1;
    int m_pushWaits = 0;
    bool m_countWalk = true; ///< against the network budget
    bool m_active = false;
    bool m_resuming = false;
    bool m_cancelled = false;
    bool m_announced = false;
    bool m_lookedBack = false; ///< at what earlier runs left of this module
};

} // namespace fota
