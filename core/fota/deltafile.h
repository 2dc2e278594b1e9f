#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fota {

/// A delta file of this computer for a local update over the serial line.
struct LocalDelta
{
    QString path{};
    QString target{}; ///< version that it leads to, as the user says
    friend bool operator==(const LocalDelta &, const LocalDelta &) = default;
};

/// A delta file of this computer, whole in memory: what is agreed to, written and applied are the
/// same bytes, whatever becomes of the file meanwhile.
struct DeltaFile
{
    QString name; ///< without its folders
    QByteArray bytes;
    QString sha256; ///< hexadecimal
};

/// Reads it. Errors: DeltaUnreadable (also a folder, or what is no file), DeltaEmpty,
/// DeltaTooLarge.
Result<DeltaFile> readDeltaFile(const QString &path);

/// The version that a delta states to lead to, in the first line of a simulated one or in a name
/// BASE_to_TARGET; empty: none. A proposal for people, never a decision.
QString statedTarget(const QString &path);

} // namespace fota
