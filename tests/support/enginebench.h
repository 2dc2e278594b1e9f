#pragma once

#include "core/engine/engine.h"
#include "core/sim/simmodule.h"
#include "core/sim/simregistry.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

#include <optional>

namespace fota {

/// The real engine and a simulated module in one process, on a clock moved by hand, with a local
/// folder as the module's FTP server: a run of hours takes milliseconds.
class EngineBench
{
public:
    static constexpr const char *kPassword = "s3cret-canary";

    /// \a scenario: JSON, laid over the ME910C1-NA.
    explicit EngineBench(const QByteArray &scenario = "{\"module\": \"ME910C1-NA\"}");
    ~EngineBench();

    void putFile(const QString &name, const QByteArray &bytes);
    /// The sample's check file and a delta for it.
    void putSample();
    static QByteArray delta(const QByteArray &base = "30.00.001-B026",
                            const QByteArray &target = "30.00.001-B026_FOTA");

    RunRequest request(RunRequest::Kind kind = RunRequest::Kind::Update) const;
    /// Runs to the verdict; fails the test's expectations by an empty result where none comes.
    std::optional<RunResult> run(const RunRequest &request);
    std::optional<RunResult> resume();
    bool runUntil(const std::function<bool()> &done);
    /// The program dies: the engine goes without a word, the module and the disk stay.
    void crash();

    /// Commands the module got, without the prep of the line (AT, ATE0, ...).
    QList<QByteArray> commands() const;
    QList<QByteArray> allCommands() const { return module->commandsReceived(); }
    qsizetype count(QByteArrayView command) const;
    QString path() const; ///< letters of the steps entered, "abcd..."
    QByteArray transcript() const;
    bool holdsSecret() const; ///< the password is in a file of the data folder

    /// What of the invariants INV-1 to INV-10 the run so far has broken; empty: none.
    QStringList violations() const;

    ManualClock clock;
    QTemporaryDir dir;
    SimRegistry sims{clock};
    SimModule *module = nullptr;
    std::unique_ptr<Engine> engine;
    QList<StepReport> steps;
    QList<RestartReport> restarts;
    QList<WaitReport> waits;
    QList<PushReport> pushes;
    QList<Question> questions;
    std::optional<IdentityReport> identity;
    std::optional<RunResult> result;
    Consent consent;

private:
    void makeEngine();
    bool m_contextWasActive = false;
};

} // namespace fota
