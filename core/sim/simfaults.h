#pragma once

#include "core/sim/simfault.h"

#include <vector>

namespace fota {

/// Chooses which faults of a scenario are on: counts the visits of each.
class SimFaults
{
public:
    explicit SimFaults(QList<SimFault> faults);

    /// Those for this command (or moment), which counts as one visit more of each that matches.
    QList<SimFault> visit(QByteArrayView command, bool afterApply);

    /// The Vanish that strikes when exactly these bytes of a command line have come in.
    const SimFault *atInput(QByteArrayView partial, bool afterApply);

private:
    bool counts(size_t index, bool afterApply);

    QList<SimFault> m_faults;
    std::vector<int> m_visits;
};

/// The first of \a verb among \a faults, or null.
const SimFault *findFault(const QList<SimFault> &faults, SimFault::Verb verb);

} // namespace fota
