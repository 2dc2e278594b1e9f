#include "ui/run/verdictlook.h"

namespace fota {

VerdictLook lookOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
        return {Role::Good, Sign::Done};
    case VerdictKind::UpdateAvailable:
        return {Role::Accent, Sign::Info};
    case VerdictKind::Unknown:
    case VerdictKind::Refused:
        return {Role::Look, Sign::Look};
    case VerdictKind::Cancelled:
        return {Role::Secondary, Sign::Skipped};
    case VerdictKind::NotUpdated:
    case VerdictKind::UnexpectedVersion:
    case VerdictKind::ModuleLost:
    case VerdictKind::Failed:
        return {Role::Failed, Sign::Failed};
    }
    return {Role::Failed, Sign::Failed};
}

} // namespace fota
