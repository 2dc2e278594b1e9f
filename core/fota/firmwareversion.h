#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace fota {

/// How the version that a module runs relates to the one that it should run.
enum class VersionOrder {
    Same,      ///< equal, character for character
    Older,     ///< the present version is older than the target
    Newer,     ///< the present version is newer than the target (C16)
    Unordered, ///< different, and no rule says which is newer (C18)
    NearEqual, ///< differ only in case, spaces, leading zeros or a repeated tail (C19)
};

/// Orders two versions. Only versions of the same shape have an order: the same text around the
/// same number of numeric fields ("30.00.001-B026" and "30.00.002-B030", but not "…-B026" and
/// "…-B026_FOTA"). Reflexive; Older one way is Newer the other way (Z04). No length limit: linear.
VersionOrder compareVersions(QStringView present, QStringView target);

/// The same for a module whose version has two parts. With a sub-version, "20.00.522" and "4" are
/// compared as "20.00.522.4" where the target has one too; a target without one is compared by the
/// main version alone (INV-4). Unordered where only the sub-version differs and it was not read.
VersionOrder compareVersions(QStringView main, const std::optional<QString> &sub,
                             QStringView target);

/// True if the target is main + "." + sub, or main alone (a target without a sub-version).
/// Exact: what is only nearly equal is not the target (C19).
bool matchesTarget(QStringView main, const std::optional<QString> &sub, QStringView target);

/// After an apply: is what was read the target? As matchesTarget(); and where the module told no
/// sub-version before the apply either, the main version alone decides if it changed (A14, INV-4).
bool reachedTarget(QStringView main, const std::optional<QString> &sub, QStringView mainBefore,
                   const std::optional<QString> &subBefore, QStringView target);

/// True if the target has a sub-version that the main version lacks: "20.00.522.7" for
/// "20.00.522". Then the update can be judged only with the sub-version (D11).
bool needsSubVersion(QStringView main, QStringView target);

/// Whether a line of a +GMR reply may be a version (A23): 3 to 64 characters, begins with a digit,
/// holds a dot, only ASCII letters, digits and ". _ - +".
bool plausibleVersion(QStringView line);

/// "20.00.522.4", or the main version alone.
QString fullVersion(QStringView main, const std::optional<QString> &sub);

} // namespace fota
