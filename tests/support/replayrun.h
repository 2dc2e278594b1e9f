#pragma once

#include "core/engine/engine.h"
#include "core/sim/logscript.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

#include <optional>

namespace fota::tests {

/// What a run did: its steps, its end, and each command byte by byte.
struct RunTrace
{
    QStringList transitions; ///< "4.c done"
    QByteArrayList commands; ///< without those that only set the line up, or probe it
    std::optional<RunResult> result;
    RunTrace withoutCommands() const { return {transitions, {}, result}; }
};

/// Those of an engine while this lives.
class RunTracer : public QObject
{
public:
    explicit RunTracer(const Engine &engine)
    {
        connect(&engine, &Engine::stepChanged, this, [this](const StepReport &report) {
            static const QStringList states{QStringLiteral("started"), QStringLiteral("done"),
                                            QStringLiteral("other"),   QStringLiteral("failed"),
                                            QStringLiteral("skipped"), {}};
            if (report.state != StepReport::State::Progress)
                trace.transitions += report.step + u' ' + states[int(report.state)];
        });
        connect(&engine, &Engine::runFinished, this,
                [this](const RunResult &report) { trace.result = report; });
    }
    void heard(QByteArray command)
    {
        if (command.startsWith("+++")) // no command, and without an end of its own
            command.remove(0, 3);
        static const QByteArrayList ofLine{"AT", "ATE0", "ATQ0V1", "ATV1", "AT+CMEE=1", ""};
        if (!ofLine.contains(command))
            trace.commands += command;
    }
    RunTrace trace;
};

/// A LogScript that tells what was written to it.
class HeardScript : public LogScript
{
public:
    HeardScript(const RecordedSession &session, Clock &clock, const QString &name,
                RunTracer *tracer)
        : LogScript(session, clock, name), m_tracer(tracer)
    {
    }
    qint64 write(const QByteArray &bytes) override
    {
        const qint64 taken = LogScript::write(bytes);
        if (taken > 0 && (bytes.endsWith('\r') || bytes == "+++")) // no part of a file
            m_tracer->heard(bytes.trimmed());
        return taken;
    }

private:
    RunTracer *m_tracer;
};

/// The real engine against a recorded session.
inline RunTrace replayRun(const RecordedSession &session, RunRequest request, double speed = 0)
{
    ManualClock clock;
    QTemporaryDir folder;
    RunTracer *tracer = nullptr;
    Engine::Parts parts;
    parts.clock = &clock;
    parts.dataDir = folder.path();
    parts.program = QStringLiteral("test");
    parts.makeTransport = [&](const QString &port, Error *) -> std::unique_ptr<Transport> {
        auto script = std::make_unique<HeardScript>(session, clock, port, tracer);
        script->setSpeed(speed);
        return script;
    };
    Engine engine(parts);
    RunTracer traced(engine);
    tracer = &traced;
    request.port = QStringLiteral("replay:log");
    engine.startRun(request);
    clock.runUntil([&] { return traced.trace.result.has_value(); });
    return traced.trace;
}

} // namespace fota::tests
