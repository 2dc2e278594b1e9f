#include "core/engine/logopener.h"

#include "core/engine/walltime.h"
#include "core/log/textlines.h"
#include "core/session/logsource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>

// A log that is too large for memory: analysed in one go, of which only the sessions are kept.
namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = 1 << 18;
constexpr qint64 kProgressMs = 100;
constexpr qint64 kOpenedMs = 2000; ///< a list of sessions that changes faster is of no use

constexpr qsizetype kMostValues = 100'000; ///< of all sessions: what came later is not in the plot

/// When its steps and values were; what it computed by itself was at the time of the step before.
void placeSteps(const LogAnalysis &session, OpenedLog *log)
{
    const bool hasDate = session.first.contains(u'T');
    std::optional<qint64> wallMs;
    for (const LogStep &step : session.steps) {
        if (step.sentMs)
            wallMs = step.sentMs;
        if (wallMs)
            log->places.insert(step.line, {step.line - 1, unixTime(*wallMs, hasDate)});
    }
    const auto place = [&](const auto &value) {
        if (value.wallMs)
            log->places.insert(value.line, {value.line - 1, unixTime(*value.wallMs, hasDate)});
    };
    std::ranges::for_each(session.values.signal, place);
    std::ranges::for_each(session.values.registrations, place);
}

} // namespace

void LogOpener::openLarge(const LogSource &source, OpenedLog log)
{
    log.isLarge = true;
    log.analysis = OpenedLog::Analysis::Running;
    const Result<QString> text = textOf(source);
    if (!text && QThread::currentThread()->isInterruptionRequested())
        return;
    if (!text) {
        log.error = text.error();
        return Q_EMIT opened(log);
    }
    Q_EMIT largeFound(*text);
    QFile file(*text);
    if (!file.open(QIODevice::ReadOnly)) {
        log.error = {ErrorCode::LogUnread, file.errorString(), source.path()};
        return Q_EMIT opened(log);
    }
    analyze(file, source, log);
}

/// A file whose lines are those of the log, in UTF-8 or an 8-bit code.
Result<QString> LogOpener::textOf(const LogSource &source)
{
    std::unique_ptr<QIODevice> from = source.open();
    if (from->isOpen() && source.isFile() && !utf16Of(from->peek(kBlock)))
        return source.path();
    const Error error = from->isOpen()
                            ? unpack(*from, source.size())
                            : Error{ErrorCode::LogUnread, from->errorString(), source.path()};
    if (error)
        return error;
    return m_text->fileName();
}

Error LogOpener::unpack(QIODevice &from, qint64 size)
{
    m_text = std::make_unique<QTemporaryFile>();
    if (!m_text->open())
        return {ErrorCode::LogUnread, m_text->errorString(), m_text->fileName()};
    std::optional<QStringDecoder> utf16;
    QElapsedTimer told;
    LogProgress progress{0, size, 0, true};
    for (QByteArray block = from.read(kBlock); !block.isEmpty(); block = from.read(kBlock)) {
        if (progress.done == 0) {
            if (const auto encoding = utf16Of(block))
                utf16.emplace(*encoding);
        }
        progress.done += block.size();
        if (QThread::currentThread()->isInterruptionRequested())
            return {ErrorCode::LogUnread, u"was stopped"_s, {}};
        if (utf16)
            block = QString((*utf16)(block)).toUtf8();
        if (m_text->write(block) != block.size())
            return {ErrorCode::LogUnread, m_text->errorString(), m_text->fileName()};
        if (!told.isValid() || told.hasExpired(kProgressMs)) {
            told.start();
            Q_EMIT progressed(progress);
        }
    }
    if (!from.atEnd() || !m_text->flush())
        return {
            ErrorCode::LogUnread, from.atEnd() ? m_text->errorString() : from.errorString(), {}};
    return {};
}

void LogOpener::analyze(QIODevice &text, const LogSource &source, OpenedLog log)
{
    QElapsedTimer progressTold;
    QElapsedTimer openedTold;
    progressTold.start();
    bool isNew = false; // a session is, that no one was told of
    qsizetype kept = 0; // values
    const auto take = [&](const LogAnalysis &session) {
        ++log.sessionsInAll;
        const bool isFailed = session.outcome && !session.fault.isEmpty();
        if (log.sessions.size() >= (isFailed ? kMostSessions : kMostSessions / 2))
            return;
        log.format = session.format;
        log.sessions += session;
        LoggedValues &values = log.sessions.last().values;
        kept += values.signal.size() + values.registrations.size();
        if (kept > kMostValues)
            values = {};
        placeSteps(log.sessions.last(), &log);
        isNew = true;
    };
    int records = 0;
    const auto goesOn = [&] {
        constexpr int kLook = 1000; // records between two looks at the clock
        ++log.entries;
        if (++records % kLook != 0)
            return true;
        if (progressTold.hasExpired(kProgressMs)) {
            progressTold.start();
            Q_EMIT progressed({text.pos(), text.size(), log.sessionsInAll, false});
        }
        if (isNew && (!openedTold.isValid() || openedTold.hasExpired(kOpenedMs))) {
            openedTold.start();
            isNew = false;
            Q_EMIT opened(log);
        }
        return !QThread::currentThread()->isInterruptionRequested();
    };
    const auto origin = source.isBundle() ? std::optional(LogFormat::Bundle) : std::nullopt;
    if (!analyzeLog(text, origin, take, goesOn))
        log.error = {ErrorCode::LogUnread, text.errorString(), source.path()};
    log.analysis = QThread::currentThread()->isInterruptionRequested()
                       ? OpenedLog::Analysis::Stopped
                       : OpenedLog::Analysis::Done;
    Q_EMIT opened(log);
}

} // namespace fota
