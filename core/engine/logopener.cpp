#include "core/engine/logopener.h"

#include "core/engine/recordedrestarts.h"
#include "core/engine/savescenario.h"
#include "core/engine/walltime.h"
#include "core/log/foreignlogs.h"
#include "core/session/logsource.h"

#include <QTemporaryFile>
#include <QThread>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kBatch = 2000; ///< entries that cross to the window at once

/// Which step's lines begin at which line of the file.
class StepLines
{
public:
    explicit StepLines(const QList<LogAnalysis> &sessions)
    {
        for (const LogAnalysis &session : sessions) {
            m_begins.append(Begin{session.firstLine, {}});
            for (const LogStep &step : session.steps)
                m_begins.append(Begin{step.line, step.step.toLatin1()});
        }
        std::ranges::stable_sort(m_begins, {}, &Begin::line);
    }

    /// \a line: not before that of the last call.
    QByteArray at(qint64 line)
    {
        while (m_next < m_begins.size() && m_begins[m_next].line <= line)
            ++m_next;
        return m_next > 0 ? m_begins[m_next - 1].step : QByteArray();
    }

private:
    struct Begin
    {
        qint64 line;
        QByteArray step;
    };
    QList<Begin> m_begins;
    qsizetype m_next = 0;
};

QList<qint64> namedLines(const QList<LogAnalysis> &sessions)
{
    QList<qint64> lines;
    for (const LogAnalysis &session : sessions) {
        for (const LogStep &step : session.steps)
            lines += step.line;
        for (const LogFinding &finding : session.findings)
            lines += finding.line;
        for (const LoggedSignal &signal : session.values.signal)
            lines += signal.line;
        for (const LoggedRegistration &registration : session.values.registrations)
            lines += registration.line;
    }
    std::ranges::sort(lines);
    return lines;
}

bool isInterrupted()
{
    return QThread::currentThread()->isInterruptionRequested();
}

} // namespace

LogOpener::LogOpener(qint64 large) : m_large(large) {}

LogOpener::~LogOpener() = default;

void LogOpener::open(const QString &path)
{
    OpenedLog log;
    log.path = path;
    const Result<LogSource> source = LogSource::of(path);
    const auto failed = [&](const Error &error) {
        log.error = error;
        Q_EMIT opened(log);
    };
    if (!source)
        return failed(source.error());
    if (!source->isRepeatable())
        return failed({ErrorCode::LogUnread, QStringLiteral("is no file"), path});
    if (const auto events = source->openEvents())
        log.restarts = recordedRestarts(*events);
    if (source->size() > m_large)
        openLarge(*source, log);
    else
        openAll(*source, log);
}

void LogOpener::openAll(const LogSource &source, OpenedLog log)
{
    std::unique_ptr<QIODevice> file;
    const auto isOpen = [&] {
        file = source.open();
        if (!file->isOpen()) {
            log.error = {ErrorCode::LogUnread, file->errorString(), source.path()};
            Q_EMIT opened(log);
        }
        return file->isOpen();
    };
    if (!isOpen())
        return;
    log.sessions = analyzeLog(*file);
    if (!isOpen())
        return;

    LogReader reader(*file);
    StepLines steps(log.sessions);
    const QList<qint64> named = namedLines(log.sessions);
    auto wanted = named.begin();
    QList<LogEntry> batch;
    qint64 lastMs = 0;
    while (const auto record = reader.next()) {
        LogEntry entry;
        if (record->wallMs) // a line without a stamp was written with the one before it
            lastMs = unixTime(*record->wallMs, record->hasDate);
        entry.atMs = lastMs;
        entry.direction = record->direction;
        entry.step = record->step.isEmpty() ? steps.at(record->line) : record->step;
        entry.text = record->lead + record->text;
        entry.isGuessed = record->isGuessed;
        for (; wanted != named.end() && *wanted <= record->line; ++wanted)
            log.places.insert(*wanted, {log.entries, entry.atMs});
        batch.append(entry);
        ++log.entries;
        if (batch.size() < kBatch)
            continue;
        if (isInterrupted())
            return;
        Q_EMIT logged(batch);
        batch.clear();
    }
    if (!batch.isEmpty())
        Q_EMIT logged(batch);
    log.format = source.isBundle() ? LogFormat::Bundle : reader.format();
    if (reader.isCutEarly()) // what could be read is shown
        log.error = {ErrorCode::LogUnread, file->errorString(), source.path()};
    Q_EMIT opened(log);
}

void LogOpener::writeScenario(const ReplayOrder &order, const QString &out)
{
    const Result<LogSource> source = LogSource::of(order.path);
    const Result<bool> saved =
        source ? saveScenario(*source, {order.firstLine, order.endLine}, out) : source.error();
    Q_EMIT scenarioSaved(out, saved ? Error{} : saved.error());
}

} // namespace fota
