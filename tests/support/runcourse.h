#pragma once

#include "core/engine/engine.h"

namespace fota {

/// The least time that a command is given (table 1.1 of the fault catalogue, by the engine's own
/// limits); 0: none, for an answer to a probe that is too late is resynchronised with.
milliseconds limitOf(const QByteArray &command, const Limits &limits);

/// How a run spends its time, as its engine tells it: its steps, its waits, its commands.
class RunCourse
{
public:
    explicit RunCourse(Clock &clock) : m_clock(clock) {}
    void watch(Engine &engine);
    /// Of the last run.
    const Limits &limits() const { return m_limits; }

    /// INV-7: what took longer than this run was allowed, by what it really did: each step against
    /// its window or the limits of the commands that it sent, each wait against the budget's gap,
    /// and all of it against their sum. Empty: nothing.
    QStringList overruns(const RunResult &result) const;

private:
    using State = StepReport::State;
    struct Report
    {
        milliseconds at{0};
        QString step;
        State state = State::Started;
    };
    struct Visit
    {
        QString step;
        milliseconds from{0}, to{0};
        milliseconds took() const { return to - from; }
        bool holds(milliseconds at) const { return from <= at && at < to; }
    };
    struct Pause
    {
        milliseconds at{0}, length{0}, most{0};
    };
    struct Sent
    {
        milliseconds at{0};
        QByteArray command;
    };

    void begin(const RunRequest &request);
    void note(const StepReport &report);
    void note(const WaitReport &report);
    QList<Visit> visits() const;
    milliseconds commandsOf(const Visit &visit) const;
    milliseconds allowed(const Visit &visit) const;
    milliseconds pausesIn(const Visit &visit) const;
    bool waitsForUser(const Visit &visit) const;

    Clock &m_clock;
    Limits m_limits;
    QList<Report> m_reports;
    QList<Pause> m_pauses;
    QList<Sent> m_sent;
    QList<milliseconds> m_asked; ///< when a question was put that the run waits for
    QList<milliseconds> m_walks; ///< when each attempt began, of all runs
    milliseconds m_finishedAt{0};
    bool m_pushed = false;
};

} // namespace fota
