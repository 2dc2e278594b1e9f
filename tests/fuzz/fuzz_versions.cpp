#include "core/fota/checkfile.h"
#include "core/fota/firmwareversion.h"
#include "tests/fuzz/target.h"

using namespace fota;
using fuzz::holds;

namespace {

VersionOrder mirrored(VersionOrder order)
{
    if (order == VersionOrder::Older)
        return VersionOrder::Newer;
    return order == VersionOrder::Newer ? VersionOrder::Older : order;
}

} // namespace

/// Z04: reflexive, symmetric in "different", never newer both ways. Three texts, one a line; the
/// fourth is a sub-version.
FUZZ_TARGET(versions)
{
    fuzz::Input input(bytes);
    const QString a = QString::fromUtf8(input.until('\n'));
    const QString b = QString::fromUtf8(input.until('\n'));
    const QString c = QString::fromUtf8(input.until('\n'));
    const QString sub = QString::fromUtf8(input.until('\n'));

    holds(compareVersions(a, a) == VersionOrder::Same, "a version is the same as itself");
    const VersionOrder order = compareVersions(a, b);
    holds(compareVersions(b, a) == mirrored(order), "what is older one way is newer the other way");
    holds((order == VersionOrder::Same) == (a == b), "the same is equal, character for character");
    if (order == VersionOrder::Older && compareVersions(b, c) == VersionOrder::Older)
        holds(compareVersions(a, c) == VersionOrder::Older, "older than what is older is older");

    const std::optional<QString> given = sub.isEmpty() ? std::nullopt : std::optional(sub);
    if (matchesTarget(a, given, b)) {
        holds(b == a || b == fullVersion(a, given), "the target is matched exactly");
        holds(compareVersions(a, given, b) == VersionOrder::Same, "a matched target is the same");
    } else {
        holds(compareVersions(a, given, b) != VersionOrder::Same,
              "what is not the target is not the same");
    }
    if (needsSubVersion(a, b))
        holds(!matchesTarget(a, std::nullopt, b), "without its sub-version it is not the target");
    const Result<bool> base = checkDeltaName(c, a, given, b);
    holds(base || base.error().code == ErrorCode::DeltaOtherBase
              || base.error().code == ErrorCode::DeltaOtherModel,
          "the name of a delta is refused for its base or model alone");
}
