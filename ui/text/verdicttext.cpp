#include "ui/text/verdicttext.h"

#include <QCoreApplication>

namespace fota {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::VerdictWords)
};

QString verdictTitle(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Updated:
        return VerdictWords::tr("Updated");
    case VerdictKind::AlreadyCurrent:
        return VerdictWords::tr("Already up to date");
    case VerdictKind::NotUpdated:
        return VerdictWords::tr("Not updated");
    case VerdictKind::UnexpectedVersion:
        return VerdictWords::tr("Unexpected version");
    case VerdictKind::ModuleLost:
        return VerdictWords::tr("Module lost");
    case VerdictKind::Unknown:
        return VerdictWords::tr("Not known yet");
    case VerdictKind::Refused:
        return VerdictWords::tr("Refused");
    case VerdictKind::Cancelled:
        return VerdictWords::tr("Cancelled");
    case VerdictKind::Failed:
        return VerdictWords::tr("Failed");
    case VerdictKind::UpdateAvailable:
        return VerdictWords::tr("Update available");
    }
    return {};
}

QString verdictSentence(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Updated:
        return VerdictWords::tr("The module was updated.");
    case VerdictKind::AlreadyCurrent:
        return VerdictWords::tr("The module is already up to date.");
    case VerdictKind::NotUpdated:
        return VerdictWords::tr("The update did not take effect.");
    case VerdictKind::UnexpectedVersion:
        return VerdictWords::tr("The module runs a version that nobody asked for.");
    case VerdictKind::ModuleLost:
        return VerdictWords::tr("The module did not come back after the update was started.");
    case VerdictKind::Unknown:
        return VerdictWords::tr("An update may have been started; its outcome is not known yet.");
    case VerdictKind::Refused:
        return VerdictWords::tr("The program declined to update the module.");
    case VerdictKind::Cancelled:
        return VerdictWords::tr("The run was cancelled.");
    case VerdictKind::Failed:
        return VerdictWords::tr("The run failed before anything was applied.");
    case VerdictKind::UpdateAvailable:
        return VerdictWords::tr("An update is available.");
    }
    return {};
}

bool isGood(VerdictKind verdict)
{
    return verdict == VerdictKind::Updated || verdict == VerdictKind::AlreadyCurrent
           || verdict == VerdictKind::UpdateAvailable;
}

} // namespace fota
