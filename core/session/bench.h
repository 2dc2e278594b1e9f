#pragma once

#include "core/base/result.h"

#include <QString>

namespace fota {

/// Where sessions were run: one data folder.
struct Bench
{
    QString id;   ///< drawn once, kept in the folder: no other bench has it
    QString name; ///< what people call it
};

/// The bench of a data folder; draws its id at the first call, of however many programs at once.
/// \a name empty: that of the computer. Errors: LogNotWritten, and there is no id.
Result<Bench> benchOf(const QString &dataDir, const QString &name = {});

} // namespace fota
