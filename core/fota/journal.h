#pragma once

#include "core/base/result.h"
#include "core/fota/consent.h"
#include "core/fota/rundata.h"
#include "core/fota/step.h"
#include "core/fota/verdict.h"

#include <array>

namespace fota {

/// Where a run is: all that a later start of the program needs to tell the truth about it.
struct JournalEntry
{
    QString sessionId;
    int run = 1; ///< of that session: a connection may see several
    QString port;
    QString server; ///< host:port
    QString program;
    qint64 atMs = 0; ///< wall time of the record
    bool isCheck = false;
    Way way = Way::Network;
    StepId step = StepId::ConfigureSocket;
    std::array<int, kStepCount> visits{};
    int pass = 1;
    int attempt = 1;
    std::optional<Consent> consent;
    Error firstError;
    QString firstErrorStep; ///< "4.f"
    RunData data;
    std::optional<VerdictKind> verdict; ///< the run is over

    int &visitsOf(StepId id) { return visits[size_t(id)]; }
    int visitsOf(StepId id) const { return visits[size_t(id)]; }
    const Step &row() const { return stepRow(step, way); }
    /// True when AT#OTAUP may have been sent in the pass that this record belongs to.
    bool applyOnRecord() const
    {
        return step >= StepId::ApplyUpdate && step <= StepId::VerifyVersion;
    }
};

/// Interface: keeps the last entry of a run where it outlives the program. write() returns only
/// when the record is on the disk: the act that it announces comes after it (INV-9).
class Journal
{
public:
    virtual ~Journal() = default;
    virtual Result<bool> write(const JournalEntry &entry) = 0;
};

/// Of a run that was left before its apply: a step that may have begun may have opened its session
/// (INV-8).
void markWhatMayBeOpen(JournalEntry &entry);

/// Of a record that is damaged: an apply cannot be ruled out, nor another one after what it tells
/// (H04).
void markDoubtful(JournalEntry &entry);

/// The verdict that an entry at End, or one that a run was left in, amounts to.
VerdictKind verdictOf(const JournalEntry &entry);

} // namespace fota
