#include "core/sim/simfaults.h"

#include <algorithm>

namespace fota {

SimFaults::SimFaults(QList<SimFault> faults)
    : m_faults(std::move(faults)), m_visits(size_t(m_faults.size()), 0)
{
}

bool SimFaults::counts(size_t index, bool afterApply)
{
    const SimFault &fault = m_faults.at(qsizetype(index));
    if (fault.when == SimFault::When::BeforeApply && afterApply)
        return false;
    if (fault.when == SimFault::When::AfterApply && !afterApply)
        return false;
    const int visit = ++m_visits[index];
    return visit >= fault.firstVisit && visit <= fault.lastVisit;
}

QList<SimFault> SimFaults::visit(QByteArrayView command, bool afterApply)
{
    QList<SimFault> active;
    for (size_t i = 0; i < m_visits.size(); ++i) {
        const SimFault &fault = m_faults.at(qsizetype(i));
        if (fault.inputBytes < 0 && fault.matches(command) && counts(i, afterApply))
            active += fault;
    }
    return active;
}

const SimFault *SimFaults::atInput(QByteArrayView partial, bool afterApply)
{
    const QByteArray typed = partial.toByteArray().toUpper();
    for (size_t i = 0; i < m_visits.size(); ++i) {
        const SimFault &fault = m_faults.at(qsizetype(i));
        const QByteArray at = fault.at.toUpper();
        if (fault.inputBytes == typed.size() && !typed.isEmpty()
            && (at.startsWith(typed) || typed.startsWith(at)) && counts(i, afterApply))
            return &fault;
    }
    return nullptr;
}

const SimFault *findFault(const QList<SimFault> &faults, SimFault::Verb verb)
{
    const auto found = std::ranges::find(faults, verb, &SimFault::verb);
    return found == faults.end() ? nullptr : &*found;
}

} // namespace fota
