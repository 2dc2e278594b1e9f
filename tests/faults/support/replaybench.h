#pragma once

#include "core/sim/logscript.h"
#include "tests/faults/support/faultbench.h"
#include "ui/text/messagetext.h"

#include <optional>

namespace fota {

/// The transcript of an update that succeeds, of any of the five models. The check file names user
/// and password, which the transcript masks.
inline QByteArray recorded(const QByteArray &model = "ME910C1-NA",
                           const QByteArray &login = "someone,word")
{
    FaultBench bench({}, model);
    bench.putUpdate();
    bench.putFile(QStringLiteral("firmwarecheck.csv"),
                  bench.target() + ",update.bin,2031-01-31,," + login + "\r\n");
    bench.consent.passes = 1;
    bench.run(bench.request());
    return bench.wrongEnd(VerdictKind::Updated, {}, 1).isEmpty() ? bench.transcript()
                                                                 : QByteArray();
}

inline QList<QByteArray> linesOf(const QByteArray &log)
{
    QList<QByteArray> lines = log.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

inline QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

/// An engine that plays a log, beside the bench's module and in the same data folder.
class Replay
{
public:
    Replay(FaultBench &bench, const QByteArray &log) : m_bench(bench)
    {
        file.setFileName(bench.dir.filePath(QStringLiteral("replayed.log")));
        if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        Engine::Parts parts;
        parts.clock = &bench.clock;
        parts.dataDir = bench.dir.filePath(QStringLiteral("data"));
        parts.program = QStringLiteral("test");
        parts.makeTransport = [this](const QString &port,
                                     Error *error) -> std::unique_ptr<Transport> {
            const auto script = LogScript::read(file.fileName());
            if (!script) {
                *error = script.error();
                return nullptr;
            }
            return std::make_unique<LogScript>(*script, m_bench.clock, port);
        };
        engine = std::make_unique<Engine>(parts);
        QObject::connect(engine.get(), &Engine::runFinished, engine.get(),
                         [this](const RunResult &report) { result = report; });
        QObject::connect(engine.get(), &Engine::logged, engine.get(),
                         [this](const QList<LogEntry> &entries) {
                             for (const LogEntry &entry : entries) {
                                 if (entry.direction == LogEntry::Direction::Note)
                                     notes += entry.text + '\n';
                             }
                         });
        QObject::connect(engine.get(), &Engine::questionAsked, engine.get(),
                         [this](const Question &) { ++questions; });
    }

    bool run()
    {
        RunRequest request = m_bench.request();
        request.port = QStringLiteral("replay:") + file.fileName();
        request.consent->passes = 1;
        begun = m_bench.clock.elapsed();
        engine->startRun(request);
        return m_bench.clock.runUntil([this] { return result.has_value(); });
    }
    milliseconds took() const { return m_bench.clock.elapsed() - begun; }

    /// What is wrong with an end that must be \a verdict.
    QString wrongEnd(VerdictKind verdict, const QString &fault) const
    {
        const Message message = messageFor(*result);
        QStringList wrong;
        if (result->verdict != verdict)
            wrong << Verdict::name(result->verdict) + QStringLiteral(" instead of ")
                         + Verdict::name(verdict);
        if (result->fault != fault || message.code != fault)
            wrong << result->fault + QStringLiteral(" instead of ") + fault;
        if (fault == u"L03" && !message.what.contains(QStringLiteral("The log ends here")))
            wrong << QStringLiteral("the end of the log is not told: ") + message.what;
        if (!m_bench.allCommands().isEmpty())
            wrong << QStringLiteral("the module heard something");
        return wrong.isEmpty()
                   ? QString()
                   : wrong.join(QStringLiteral("; ")) + QStringLiteral(": ") + result->step;
    }

    QFile file;
    std::optional<RunResult> result;
    milliseconds begun{0};
    QByteArray notes; ///< of the log
    int questions = 0;
    std::unique_ptr<Engine> engine; ///< its last lines are still heard: it goes first

private:
    FaultBench &m_bench;
};

} // namespace fota
