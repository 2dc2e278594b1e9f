#pragma once

#include "core/session/logsource.h"
#include "tests/support/enginebench.h"
#include "tests/support/replayrun.h"

#include <QDirIterator>

namespace fota::tests {

// A session of the simulator and its replay: where do the two ways differ?

struct Recorded
{
    RunTrace trace;
    RunRequest request;
    QList<LogEntry> entries;
    QString folder; ///< of the session
};

/// A run of the bench, as its session keeps it.
inline Recorded recorded(EngineBench &bench, const RunRequest &request)
{
    Recorded all;
    RunTracer tracer(*bench.engine);
    QObject::connect(bench.module, &SimModule::taken, &tracer,
                     [&](const QByteArray &command) { tracer.heard(command); });
    QObject::connect(bench.engine.get(), &Engine::logged, &tracer,
                     [&](const QList<LogEntry> &more) { all.entries += more; });
    all.request = request;
    all.request.allowRoaming = true;
    (void)bench.run(all.request);
    all.trace = tracer.trace;
    (void)bench.runUntil([] { return false; }); // the last lines
    QDirIterator files(bench.dir.filePath(QStringLiteral("data/sessions")),
                       {QStringLiteral("transcript.log")}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (files.hasNext())
        all.folder = QFileInfo(files.next()).path();
    return all;
}

inline Result<RecordedSession> recordedIn(const QString &path)
{
    const Result<LogSource> source = LogSource::of(path);
    if (!source)
        return source.error();
    return RecordedSession::read(*source->open(), path);
}

inline QString firstOther(const QStringList &then, QStringList now, bool isPart)
{
    if (isPart) {
        now.removeIf([](const QString &step) { return step.endsWith(u" skipped"); });
        return firstOther(then.first(std::min(now.size(), then.size())), now, false);
    }
    for (qsizetype i = 0; i < std::max(then.size(), now.size()); ++i) {
        if (then.value(i) != now.value(i))
            return QStringLiteral("%1: %2 instead of %3, after %4")
                .arg(i)
                .arg(now.value(i), then.value(i),
                     now.mid(std::max<qsizetype>(i - 3, 0), 3).join(u' '));
    }
    return {};
}

/// What is polled is asked once: how often depends on when an answer came, and after an apply a log
/// is not waited with.
inline QStringList folded(const QByteArrayList &commands)
{
    QStringList once;
    for (const QByteArray &command : commands) {
        once += QString::fromLatin1(command);
        for (qsizetype period = 1; period <= 4; ++period) {
            const qsizetype rest = once.size() - period;
            if (rest >= period && once.last(period) == once.sliced(rest - period, period))
                once.resize(rest);
        }
    }
    return once;
}

/// What is different; empty: nothing. \a isPart: as far as it came again.
inline QString difference(const RunTrace &then, const RunTrace &now, bool isPart = false)
{
    if (!now.result)
        return QStringLiteral("no verdict");
    if (then.result->verdict != now.result->verdict || then.result->step != now.result->step)
        return QStringLiteral("%1 %2 %5 instead of %3 %4")
            .arg(Verdict::name(now.result->verdict), now.result->step,
                 Verdict::name(then.result->verdict), then.result->step, now.result->fault);
    if (!isPart && then.result->attempts != now.result->attempts)
        return QStringLiteral("%1 attempts instead of %2")
            .arg(now.result->attempts)
            .arg(then.result->attempts);
    const QString steps = firstOther(then.transitions, now.transitions, isPart);
    if (!steps.isEmpty())
        return QStringLiteral("step ") + steps;
    const QString commands = firstOther(folded(then.commands), folded(now.commands), isPart);
    return commands.isEmpty() ? QString() : QStringLiteral("command ") + commands;
}

} // namespace fota::tests
