#pragma once

#include "core/engine/reports.h"
#include "core/fota/preparation.h"

namespace fota {

/// Who is there, as the window and the command line are told.
IdentityReport identityReport(const Preparation::Module &module);

/// The runs that an earlier program left unfinished, from the journals in the data folder.
QList<InterruptedReport> interruptedRuns(const QString &dataDir);

} // namespace fota
