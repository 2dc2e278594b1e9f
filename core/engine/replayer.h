#pragma once

#include "core/base/playclock.h"
#include "core/engine/replayreport.h"
#include "core/engine/reports.h"
#include "core/sim/recordedsession.h"

#include <QTemporaryDir>

#include <memory>

namespace fota {

class Engine;

/// Runs the engine against a log as its module: plays, pauses, steps from command to command, goes
/// to any place of the log. Going back begins anew, as fast as it can.
///
/// There is no way from here to a port (K13): the one line that its engine can open is the log, it
/// is handed no other, and what the engine keeps goes with this. Lives in a thread of its own;
/// every slot is asked for by a queued call.
class Replayer : public QObject
{
    Q_OBJECT

public:
    Replayer();
    ~Replayer() override;

public Q_SLOTS:
    void open(const fota::ReplayOrder &order);
    void play(double speed); ///< of the log's own times; after the end from the beginning
    void pause();
    void step();             ///< to the next command, at once
    void seek(int answered); ///< until so many commands of the log are behind

Q_SIGNALS:
    void changed(const fota::ReplayReport &report);
    void began(const fota::RunRequest &request); ///< also anew: what was told before is void
    void replayed(const fota::ReplayedCommand &command);
    void identified(const fota::IdentityReport &report);
    void stepChanged(const fota::StepReport &report);
    void restarted(const fota::RestartReport &report);
    void restartProgress(const fota::RestartProgress &progress);
    void logged(const QList<fota::LogEntry> &entries);
    void runFinished(const fota::RunResult &result);

private:
    void begin();
    void took(const ReplayedCommand &command);
    void tell();
    Error read();

    ReplayOrder m_order;
    RecordedSession m_session;
    RunRequest m_request;
    ReplayReport m_report;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<PlayClock> m_clock;
    std::unique_ptr<Engine> m_engine; ///< uses the clock: it goes first
    int m_until = -1;                 ///< pauses when so many are behind; -1: does not
    bool m_stepping = false;
};

} // namespace fota
