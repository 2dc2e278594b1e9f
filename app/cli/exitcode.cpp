#include "app/cli/exitcode.h"

#include "core/diagnosis/diagnose.h"

namespace fota {

namespace {

constexpr int kPort = 10, kSim = 11, kNetwork = 12, kContext = 13, kFtp = 14, kCheckFile = 15,
              kDelta = 16, kApply = 17, kHost = 18;

/// Of a failure whose fault says little: where it happened says the rest.
int byStep(const QString &step)
{
    if (step == QStringLiteral("OPEN") || step == QStringLiteral("IDENT"))
        return kPort;
    if (step == QStringLiteral("SIM"))
        return kSim;
    if (step == QStringLiteral("VALIDATE"))
        return kApply;
    const Step *row = stepRow(step);
    if (!row)
        return kPort;
    switch (row->id) {
    case StepId::CheckSignal:
    case StepId::CheckRegistration:
        return kNetwork;
    case StepId::ConfigureSocket:
    case StepId::EnsureApn:
    case StepId::OpenData:
    case StepId::CloseData:
    case StepId::ReleaseData:
        return kContext;
    case StepId::OpenFtp:
    case StepId::CloseFtp:
    case StepId::ReleaseFtp:
        return kFtp;
    case StepId::FetchCheckFile:
    case StepId::ReadVersion:
    case StepId::CompareSame:
    case StepId::CompareOlder:
        return kCheckFile;
    case StepId::DownloadDelta:
        return kDelta;
    default:
        return kApply;
    }
}

int failed(const QString &step, const Error &error)
{
    const QString fault = faultId(error.code);
    const QChar kind = fault.isEmpty() ? QChar() : fault[0];
    if (kind == u'H')
        return kHost;
    if (kind == u'P' || kind == u'A')
        return kPort;
    if (kind == u'R')
        return step == QStringLiteral("SIM") || fault <= QStringLiteral("R05") ? kSim : kNetwork;
    if (error.code == ErrorCode::DeltaReportedBad || error.code == ErrorCode::ValidationFailed)
        return kApply;
    return byStep(step);
}

} // namespace

int exitCode(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
    case VerdictKind::UpdateAvailable:
        return exitcode::kDone;
    case VerdictKind::NotUpdated:
        return 3;
    case VerdictKind::UnexpectedVersion:
        return 4;
    case VerdictKind::ModuleLost:
        return 5;
    case VerdictKind::Unknown:
        return exitcode::kUnknown;
    case VerdictKind::Refused:
        return 7;
    case VerdictKind::Cancelled:
        return exitcode::kCancelled;
    case VerdictKind::Failed:
        return result.error.code == ErrorCode::BadPort
                       || result.error.code == ErrorCode::BadScenario
                   ? exitcode::kUsage
                   : failed(result.step, result.error);
    }
    return exitcode::kProgram;
}

int exitCode(const Error &error)
{
    if (error.code == ErrorCode::BadPort || error.code == ErrorCode::BadScenario
        || error.code == ErrorCode::BadArgument || error.code == ErrorCode::CommandTooLong
        || error.code == ErrorCode::ConsentMissing)
        return exitcode::kUsage;
    return failed(QStringLiteral("IDENT"), error);
}

} // namespace fota
