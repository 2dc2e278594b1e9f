#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/sessionreader.h"
#include "core/fota/firmwareversion.h"

#include <algorithm>

// How a session of a log ended, and the habits that it shows.
namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
/// No wait within one run is as long: an hour at most, for the budget of a further pass.
constexpr qint64 kLongSilenceMs = 2 * kHourMs;
/// The limit after which a module is given up is 30 minutes; the last question comes before it.
constexpr qint64 kSilenceMs = 29LL * 60 * 1000;

/// What it means that a step's command was refused.
ErrorCode refusedAt(const QString &step)
{
    if (step == u"4.a")
        return ErrorCode::SocketRefused;
    if (step == u"4.b" || step == u"4.e")
        return ErrorCode::ContextRefused;
    if (step == u"4.f")
        return ErrorCode::ServerRefused;
    if (step == u"4.g")
        return ErrorCode::CheckFileMissing;
    if (step == u"4.k")
        return ErrorCode::DeltaCut;
    if (step == u"VALIDATE")
        return ErrorCode::ValidationFailed;
    if (step == u"UPLOAD")
        return ErrorCode::DeltaRefusedByModule;
    if (step == u"4.n")
        return ErrorCode::ApplyRefused;
    return ErrorCode::CommandRejected;
}

ErrorCode silentAt(const QString &step)
{
    if (step == u"4.e")
        return ErrorCode::ContextTimeout;
    if (step == u"4.f")
        return ErrorCode::ServerSilent;
    if (step == u"4.g")
        return ErrorCode::TransferStalled;
    if (step == u"4.k")
        return ErrorCode::DeltaTimeout;
    return ErrorCode::CommandTimeout;
}

/// What an FTP server's code says more exactly.
ErrorCode byServer(ErrorCode code, qint64 reply, const QString &step)
{
    if (reply == 530)
        return ErrorCode::LoginRefused;
    if (reply == 421)
        return ErrorCode::ServerBusy;
    if (reply == 550 && step == u"4.k")
        return ErrorCode::DeltaMissing;
    return code;
}

ErrorCode radioTrouble(const Exchanges &seen, const QString &step)
{
    Evidence evidence;
    seen.fill(evidence);
    if (step == u"4.c")
        return evidence.fact(Evidence::Fact::Signal) == 99 ? ErrorCode::NoSignal : ErrorCode::None;
    switch (evidence.fact(Evidence::Fact::Registration).value_or(1)) {
    case 0:
        return ErrorCode::NotRegistered;
    case 2:
        return ErrorCode::StillSearching;
    case 3:
        return ErrorCode::RegistrationDenied;
    case 1:
    case 5:
        return ErrorCode::None;
    default:
        return ErrorCode::RegistrationUnusable;
    }
}

} // namespace

/// A step whose command was refused, or without an answer.
void SessionReader::fail(const LogStep &step)
{
    if (step.step == u"4.g" && m_fetchTrouble != ErrorCode::None)
        return fail(step.step, m_fetchTrouble, {});
    const ErrorCode code = step.state == LogStep::State::Failed ? refusedAt(step.step)
                           : step.state == LogStep::State::Started
                               ? silentAt(step.step)
                               : radioTrouble(m_seen, step.step);
    fail(step.step, code, m_failed.final);
}

void SessionReader::fail(const QString &step, ErrorCode code, const QByteArray &text)
{
    m_procedure = true;
    m_result.outcome = VerdictKind::Failed;
    m_result.step = step;
    Evidence evidence;
    evidence.step = step;
    evidence.code = code;
    evidence.text = QString::fromUtf8(text);
    if (code == ErrorCode::TransferStalled && step == u"4.g")
        evidence.facts[Evidence::Fact::Bytes] = m_fetched;
    m_seen.fill(evidence);
    if (const auto reply = evidence.fact(Evidence::Fact::Server))
        evidence.code = byServer(evidence.code, *reply, step);
    const Diagnosis diagnosis = diagnose(evidence);
    m_result.diagnosis = diagnosis;
    m_result.fault = diagnosis.id.isEmpty() ? faultId(evidence.code) : diagnosis.id;
}

void SessionReader::refuse(const QString &step, ErrorCode code)
{
    m_procedure = true;
    m_result.outcome = VerdictKind::Refused;
    m_result.step = step;
    m_result.fault = faultId(code);
    for (LogStep &row : m_result.steps) {
        if (row.step == step && row.pass == m_pass)
            row.state = LogStep::State::Failed;
    }
}

bool SessionReader::isTargetRead() const
{
    return !m_result.now.isEmpty()
           && reachedTarget(m_result.now, m_nowSub, m_result.from, m_fromSub, m_result.target);
}

void SessionReader::concludeApplied()
{
    if (!m_result.now.isEmpty()) {
        const bool isOld = m_result.now == m_result.from && (!m_nowSub || m_nowSub == m_fromSub);
        m_result.outcome = isTargetRead() ? VerdictKind::Updated
                           : isOld        ? VerdictKind::NotUpdated
                                          : VerdictKind::UnexpectedVersion;
        computed("4.q", isTargetRead() ? LogStep::State::Done : LogStep::State::Other,
                 m_latest.line);
        if (!isTargetRead())
            m_result.fault = m_applyRefused ? u"D01"_s : isOld ? u"U12"_s : u"U13"_s;
        return;
    }
    const bool isLost = m_heardMs && m_last.wallMs && *m_last.wallMs - *m_heardMs >= kSilenceMs;
    m_result.outcome = isLost ? VerdictKind::ModuleLost : VerdictKind::Unknown;
    m_result.fault = isLost ? u"U11"_s : QString();
    find(LogFinding::Kind::NoReadBack, u"noReadBack"_s, m_latest.line);
}

/// Nothing of 4.a and later was begun.
void SessionReader::concludeEarly()
{
    if (const auto failure = m_early.failure(!m_runOver.isEmpty()))
        return fail(QString::fromLatin1(failure->step), failure->code, failure->text);
    // Only a log of our own tells that the module was refused, and was not just looked at.
    if (m_runOver == "Refused" && m_early.isAtIdentity())
        refuse(u"IDENT"_s, ErrorCode::UnknownModule);
}

/// The step at which it stopped: the last one that is no closing.
const LogStep *SessionReader::lastWorking() const
{
    const auto closes = [](const LogStep &step) {
        return step.step == u"4.r" || step.step == u"4.s";
    };
    const auto last = std::find_if_not(m_result.steps.rbegin(), m_result.steps.rend(), closes);
    return last == m_result.steps.rend() ? nullptr : &*last;
}

/// Was its command refused, or what it asked for not there?
bool SessionReader::isBad(const LogStep &step) const
{
    const bool isRadio = step.step == u"4.c" || step.step == u"4.d";
    return step.state == LogStep::State::Failed
           || (isRadio && radioTrouble(m_seen, step.step) != ErrorCode::None);
}

void SessionReader::conclude()
{
    if (m_applied)
        return concludeApplied();
    if (m_runOver == "Cancelled") {
        m_procedure = true;
        m_result.outcome = VerdictKind::Cancelled;
        return;
    }
    const LogStep *last = lastWorking();
    if (!last)
        return concludeEarly();
    const bool isClosed = last != &m_result.steps.last();
    // A single command without an answer at the end may be where the log was cut.
    const bool isGivenUp = isClosed || m_silences > 1 || !m_runOver.isEmpty();
    if (isBad(*last) || (last->state == LogStep::State::Started && isGivenUp))
        return fail(*last);
    if (isListBad(*last))
        return refuse(u"4.g"_s, m_checkFileError.code);
    if (last->step == u"4.i" && last->state == LogStep::State::Other) {
        m_result.outcome = VerdictKind::AlreadyCurrent;
        if (m_ftpOpen || m_dataOpen)
            find(LogFinding::Kind::FtpLeftOpen, u"C17"_s, last->line);
        return;
    }
    if (last->step == u"4.g" || last->step == u"4.h" || last->step == u"4.j") {
        if (const Error why = objection())
            return refuse(u"4.j"_s, why.code);
    }
    if (last->step == u"4.j" && isClosed) {
        m_result.outcome = VerdictKind::UpdateAvailable;
        return;
    }
    if (m_procedure)
        find(LogFinding::Kind::EndsEarly, u"L03"_s, m_latest.line);
}

bool SessionReader::isOver() const
{
    if (!m_runOver.isEmpty())
        return true;
    if (m_applied)
        return isTargetRead();
    const LogStep *close = last("4.s");
    if (close && close->pass == m_pass)
        return true;
    if (m_result.model.isEmpty() && m_result.imei.isEmpty())
        return false; // this is its own identification
    // What was not closed stands as it is: a verdict all the same. From 4.l on a refusal ends
    // nothing, and the module is asked once more who it is before the apply.
    const LogStep *last = lastWorking();
    if (!last)
        return m_early.isAtSim() && m_early.failure(false);
    const bool isBeforeClosing =
        last->step <= u"4.k"_s || last->step == u"UPLOAD" || last->step == u"VALIDATE";
    return (isBeforeClosing && isBad(*last)) || isListBad(*last)
           || (last->step == u"4.i" && last->state == LogStep::State::Other)
           || (last->step == u"4.j" && objection());
}

bool SessionReader::wasSilentUntil(std::optional<qint64> wallMs) const
{
    return wallMs && m_last.wallMs && *wallMs - *m_last.wallMs >= kLongSilenceMs;
}

void SessionReader::habits()
{
    constexpr qsizetype kSeveral = 5;
    constexpr qint64 kPauseMs = 250;
    constexpr qint64 kAlikeMs = 40;
    if (m_pauses.size() >= kSeveral) {
        QList<qint64> sorted = m_pauses;
        std::ranges::sort(sorted);
        const qint64 middle = sorted[sorted.size() / 2];
        const auto alike = std::ranges::count_if(
            sorted, [middle](qint64 pause) { return std::abs(pause - middle) <= kAlikeMs; });
        if (middle >= kPauseMs && alike * 3 >= sorted.size() * 2)
            find(LogFinding::Kind::FixedPauses, u"fixedPauses"_s, m_result.firstLine,
                 LogFinding::Severity::Info, {QString::number(middle)});
    }
    countAttempts();
    if (m_result.first.isEmpty())
        find(LogFinding::Kind::NoStamps, u"L05"_s, m_result.firstLine, LogFinding::Severity::Info);
}

/// Counted over the sessions of the same module, for each attempt may be one of its own.
void SessionReader::countAttempts()
{
    constexpr qsizetype kAnHour = 4;
    for (LoggedAttempt &attempt : m_attempts) {
        attempt.model = m_result.model;
        attempt.imei = m_result.imei;
    }
    QList<LoggedAttempt> all;
    for (const LoggedAttempt &attempt : std::as_const(m_earlier)) {
        const bool isKnown = !attempt.imei.isEmpty() && !m_result.imei.isEmpty();
        if (isKnown ? attempt.imei == m_result.imei : attempt.model == m_result.model)
            all += attempt;
    }
    const qsizetype own = all.size();
    all += m_attempts;
    for (qsizetype i = std::max(own, kAnHour); i < all.size(); ++i) {
        const qint64 span = all[i].wallMs - all[i - kAnHour].wallMs;
        if (span >= 0 && span < kHourMs)
            find(LogFinding::Kind::TooManyAttempts, u"tooManyAttempts"_s, all[i].line);
    }
}

QList<LoggedAttempt> SessionReader::attempts() const
{
    constexpr qsizetype kMost = 64; // of several modules on one bench
    const QList<LoggedAttempt> all = m_earlier + m_attempts;
    return all.last(std::min(all.size(), kMost));
}

LogAnalysis SessionReader::finish()
{
    if (!m_latest.isEnded() && m_latest.line > 0 && !m_latest.replies.isEmpty())
        find(LogFinding::Kind::EndsEarly, u"L03"_s, m_latest.replies.last().line);
    const bool isUnanswered = !m_latest.isEnded() && m_latest.line > 0;
    if (m_last.wallMs)
        m_result.last = stampText(*m_last.wallMs, m_last.hasDate);
    conclude();
    if (m_pass > 1 && !m_applied && m_result.outcome) { // the old version was read back (1.2)
        m_result.outcome = VerdictKind::NotUpdated;
        m_result.now = m_result.from;
    }
    if (isUnanswered && !m_result.outcome)
        find(LogFinding::Kind::EndsEarly, u"L03"_s, m_latest.line);
    if (!m_procedure) {
        m_result.outcome.reset();
        m_result.target.clear();
        m_result.step.clear();
        m_result.fault.clear();
        m_result.diagnosis = {};
    }
    habits();
    std::ranges::stable_sort(m_result.findings, {}, &LogFinding::line);
    m_result.values = m_values.finish();
    return m_result;
}

} // namespace fota
