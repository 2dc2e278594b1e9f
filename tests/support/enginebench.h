#pragma once

#include "core/engine/engine.h"
#include "core/host/hostservices.h"
#include "core/sim/simmodule.h"
#include "core/sim/simregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/runcourse.h"
#include "tests/support/shown.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <optional>

namespace fota {

/// The real engine and a simulated module in one process, on a clock moved by hand, with a local
/// folder as the module's FTP server: a run of hours takes milliseconds.
class EngineBench
{
    /// Counts how often it wakes who waits on it (INV-11).
    class CountedClock : public Clock
    {
    public:
        explicit CountedClock(Clock &clock) : m_clock(clock) {}
        QDateTime now() const override { return m_clock.now(); }
        milliseconds elapsed() const override { return m_clock.elapsed(); }
        Handle after(milliseconds delay, std::function<void()> call) override
        {
            return m_clock.after(delay, [this, call = std::move(call)] {
                ++m_woken;
                call();
            });
        }
        void cancel(Handle handle) override { m_clock.cancel(handle); }
        qint64 woken() const { return m_woken; }

    private:
        Clock &m_clock;
        qint64 m_woken = 0;
    };

public:
    static constexpr const char *kPassword = "s3cret-canary";
    static constexpr const char *kNextPassword = "n3xt-canary"; ///< in the check files

    /// \a scenario: JSON, laid over the ME910C1-NA.
    explicit EngineBench(const QByteArray &scenario = "{\"module\": \"ME910C1-NA\"}");
    ~EngineBench();

    void putFile(const QString &name, const QByteArray &bytes);
    /// The sample's check file and a delta for it.
    void putSample();
    static QByteArray delta(const QByteArray &base = "30.00.001-B026",
                            const QByteArray &target = "30.00.001-B026_FOTA");

    /// One more module, reached as sim:NAME; \a scenario: JSON.
    SimModule &addModule(const QString &name, const QByteArray &scenario);
    /// Which simulated port a name leads to, without its "sim:"; unset: that of the name.
    std::function<QString(const QString &)> reroute;
    /// What may be asked of a module whose identity is not known yet.
    static bool isIdentity(const QByteArray &command);

    RunRequest request(RunRequest::Kind kind = RunRequest::Kind::Update) const;
    /// Runs to the verdict; fails the test's expectations by an empty result where none comes.
    std::optional<RunResult> run(const RunRequest &request);
    std::optional<RunResult> resume();
    bool runUntil(const std::function<bool()> &done);
    /// The program dies: the engine goes without a word, the module and the disk stay.
    void crash();
    /// From now on the engine has these; they outlive the bench.
    void useHost(HostServices &services);

    /// Commands the module got, without the prep of the line (AT, ATE0, ...).
    QList<QByteArray> commands() const;
    QList<QByteArray> allCommands() const { return module->commandsReceived(); }
    qsizetype count(QByteArrayView command) const;
    QString path() const; ///< letters of the steps entered, "abcd..."
    QByteArray transcript() const;
    bool holdsSecret() const; ///< a password is in a file of the data folder

    /// What of the invariants the runs so far have broken (tests/support/oracle.h); empty: none.
    QStringList violations() const;

    /// Puts something between the engine and the port; empty: nothing.
    std::function<std::unique_ptr<Transport>(std::unique_ptr<Transport>)> between;

    /// A command as the module got it, and how things stood at that moment.
    struct Heard
    {
        QByteArray command;
        milliseconds at{0};
        qsizetype steps = 0;                   ///< reports of steps so far
        QString step;                          ///< the last of them
        QByteArray firmware, sub, model, imei; ///< the module's true ones
        int restarts = 0;                      ///< of the module so far
        int cmee = 0;                          ///< +CMEE: shows a restart that nothing else shows
        bool ftpOpen = false;
        QList<int> active;         ///< contexts that are up
        bool intentOnDisk = false; ///< of AT#OTAUP=0: the journal announces it
        bool early = false;        ///< the command before it was unanswered and within its limit
    };

    ManualClock clock;
    CountedClock engineClock{clock};
    QTemporaryDir dir{folder()};
    SimRegistry sims{clock};
    /// A record was spoiled between crash and resume: what it held cannot be known (H05).
    bool journalSpoiled = false;
    SimModule *module = nullptr;
    std::unique_ptr<Engine> engine;
    QList<StepReport> steps;
    QList<RestartReport> restarts;
    QList<WaitReport> waits;
    QList<PushReport> pushes;
    QList<Question> questions;
    std::optional<IdentityReport> identity;
    QList<Error> notices;
    std::optional<RunResult> result;
    Consent consent;
    QList<Heard> heard;
    QList<qsizetype> runs;     ///< for each run that may apply: how many commands came before it
    QList<RunRequest> orders;  ///< what they were asked for
    bool lastMayApply = false; ///< the last run, whatever it was, has a consent
    QList<milliseconds> disturbances; ///< bytes into a running command, within its limit
    milliseconds startedAt{0};        ///< of the last run
    RunCourse course{clock};
    Shown shown;

private:
    static QString folder();
    void makeEngine();
    HostServices *m_host = nullptr;
    void watchModule();
    void hear(const QByteArray &command);
    bool unansweredAndInTime() const;

    QRandomGenerator m_jitter{1}; ///< the same in every run of a test
    QByteArray m_saidSince;       ///< what the module said since the last command
    milliseconds m_saidAt{0};     ///< when it said the last of it
    bool m_contextWasActive = false;
    friend QStringList violationsOf(const EngineBench &bench);
};

} // namespace fota
