#pragma once

#include "core/engine/reports.h"

namespace fota {

/// How far a run is, as a share of its steps: what is bounded is counted, what is not stands still
/// and shows its time beside. Never goes backwards within a run, whatever is tried again.
class ProgressShare
{
public:
    void begin(bool isCheck, Way way = Way::Network);
    void report(const StepReport &report);
    void finish(const RunResult &result);

    int percent() const { return m_percent; } ///< 0 to 100; 100 only after a good end

private:
    void reportUpload(const StepReport &report);

    bool m_isCheck = false;
    Way m_way = Way::Network;
    bool m_failed = false; ///< what comes after is clean-up, not progress
    int m_percent = 0;
};

} // namespace fota
