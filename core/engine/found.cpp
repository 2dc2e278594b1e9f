#include "core/engine/found.h"

#include "core/session/filejournal.h"

namespace fota {

IdentityReport identityReport(const Preparation::Module &module)
{
    return {.model = module.identity.model,
            .firmware = module.identity.version,
            .subVersion = module.identity.subVersion,
            .imei = module.identity.imei,
            .iccid = module.iccid,
            .operatorName = module.operatorName,
            .profileId = module.profile.id,
            .profileByHand = module.byHand,
            // Those of a profile chosen by hand are another module's.
            .products = module.byHand ? QStringList() : module.profile.products,
            .category = module.byHand ? QString() : module.profile.category};
}

QList<InterruptedReport> interruptedRuns(const QString &dataDir)
{
    QList<InterruptedReport> found;
    for (const FileJournal::Reading &reading : FileJournal(dataDir).openRuns()) {
        const JournalEntry &entry = reading.entry;
        found.append(
            {.imei = entry.data.imei,
             .model = entry.data.model,
             .port = entry.port,
             .sessionId = entry.sessionId,
             .atMs = entry.atMs,
             .applyOnRecord = entry.applyOnRecord() || reading.damaged || entry.data.applies > 0,
             .from = entry.data.from,
             .target = entry.data.target});
    }
    return found;
}

} // namespace fota
