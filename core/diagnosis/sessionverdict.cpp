#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/sessionreader.h"
#include "core/fota/firmwareversion.h"

#include <algorithm>

// How a session of a log ended, and the habits that it shows.
namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
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

/// The step at which it ended is not done: why.
void SessionReader::fail(const LogStep &step)
{
    m_result.outcome = VerdictKind::Failed;
    m_result.step = step.step;
    Evidence evidence;
    evidence.step = step.step;
    evidence.code = step.state == LogStep::State::Failed    ? refusedAt(step.step)
                    : step.state == LogStep::State::Started ? silentAt(step.step)
                                                            : radioTrouble(m_seen, step.step);
    evidence.text = QString::fromUtf8(m_failed.final);
    m_seen.fill(evidence);
    if (const auto reply = evidence.fact(Evidence::Fact::Server))
        evidence.code = byServer(evidence.code, *reply, step.step);
    const Diagnosis diagnosis = diagnose(evidence);
    m_result.diagnosis = diagnosis;
    m_result.fault = diagnosis.id.isEmpty() ? faultId(evidence.code) : diagnosis.id;
}

void SessionReader::concludeApplied()
{
    if (!m_result.now.isEmpty()) {
        const bool isTarget = matchesTarget(m_result.now, std::nullopt, m_result.target);
        m_result.outcome = isTarget                        ? VerdictKind::Updated
                           : m_result.now == m_result.from ? VerdictKind::NotUpdated
                                                           : VerdictKind::UnexpectedVersion;
        computed("4.q", isTarget ? LogStep::State::Done : LogStep::State::Other, m_latest.line);
        if (!isTarget)
            m_result.fault = m_applyRefused                                ? u"D01"_s
                             : m_result.outcome == VerdictKind::NotUpdated ? u"U12"_s
                                                                           : u"U13"_s;
        return;
    }
    const bool isLost = m_heardMs && m_last.wallMs && *m_last.wallMs - *m_heardMs >= kSilenceMs;
    m_result.outcome = isLost ? VerdictKind::ModuleLost : VerdictKind::Unknown;
    m_result.fault = isLost ? u"U11"_s : QString();
    find(LogFinding::Kind::NoReadBack, u"noReadBack"_s, m_latest.line);
}

void SessionReader::conclude()
{
    if (m_applied)
        return concludeApplied();
    if (m_result.steps.isEmpty())
        return;
    // The step at which it stopped: the last one that is no closing.
    const auto closes = [](const LogStep &step) {
        return step.step == u"4.r" || step.step == u"4.s";
    };
    const auto last = std::find_if_not(m_result.steps.rbegin(), m_result.steps.rend(), closes);
    if (last == m_result.steps.rend())
        return;
    const bool isClosed = last != m_result.steps.rbegin();
    const bool isBad = last->state == LogStep::State::Failed
                       || (last->state == LogStep::State::Started && isClosed);
    const bool isRadio = (last->step == u"4.c" || last->step == u"4.d")
                         && radioTrouble(m_seen, last->step) != ErrorCode::None;
    if (isBad || isRadio) {
        m_procedure = true;
        return fail(*last);
    }
    if (m_checkFileError && last->step >= u"4.g"_s) {
        m_result.outcome = VerdictKind::Refused;
        m_result.step = u"4.g"_s;
        m_result.fault = faultId(m_checkFileError.code);
        return;
    }
    if (last->step == u"4.i" && last->state == LogStep::State::Other) {
        m_result.outcome = VerdictKind::AlreadyCurrent;
        if (m_ftpOpen || m_dataOpen)
            find(LogFinding::Kind::FtpLeftOpen, u"C17"_s, last->line);
        return;
    }
    if (last->step == u"4.j" && isClosed) {
        m_result.outcome = VerdictKind::UpdateAvailable;
        return;
    }
    if (m_procedure)
        find(LogFinding::Kind::EndsEarly, u"L03"_s, m_latest.line);
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
    constexpr qsizetype kAnHour = 4;
    for (qsizetype i = kAnHour; i < m_attempts.size(); ++i) {
        if (m_attempts[i] - m_attempts[i - kAnHour] < kHourMs)
            find(LogFinding::Kind::TooManyAttempts, u"tooManyAttempts"_s, m_latest.line);
    }
    if (m_result.first.isEmpty())
        find(LogFinding::Kind::NoStamps, u"L05"_s, m_result.firstLine, LogFinding::Severity::Info);
}

LogAnalysis SessionReader::finish()
{
    if (!m_latest.isEnded() && m_latest.line > 0 && !m_latest.replies.isEmpty())
        find(LogFinding::Kind::EndsEarly, u"L03"_s, m_latest.replies.last().line);
    if (m_last.wallMs)
        m_result.last = stampText(*m_last.wallMs, m_last.hasDate);
    conclude();
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
