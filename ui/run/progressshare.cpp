#include "ui/run/progressshare.h"

#include "ui/text/verdicttext.h"

#include <algorithm>

namespace fota {

namespace {

/// Place of a letter on the way of a run; -1: not on it.
int place(char16_t letter, bool isCheck)
{
    if (!isCheck)
        return letter <= u'q' ? letter - u'a' : -1;
    if (letter <= u'j')
        return letter - u'a';
    return letter >= u'r' ? letter - u'r' + 10 : -1;
}

} // namespace

void ProgressShare::begin(bool isCheck)
{
    m_isCheck = isCheck;
    m_failed = false;
    m_percent = 0;
}

void ProgressShare::report(const StepReport &report)
{
    if (report.step.size() != 3 || !report.step.startsWith(u"4.")
        || report.state == StepReport::State::Skipped)
        return;
    if (report.step == u"4.a" && report.state == StepReport::State::Started)
        m_failed = false; // a further attempt
    m_failed |= report.state == StepReport::State::Failed;
    if (m_failed)
        return;
    const int at = place(report.step[2].unicode(), m_isCheck);
    if (at < 0)
        return;
    const bool ended =
        report.state == StepReport::State::Done || report.state == StepReport::State::Other;
    const int total = m_isCheck ? 13 : 18;
    m_percent = std::max(m_percent, std::min(99, (at + (ended ? 1 : 0)) * 100 / total));
}

void ProgressShare::finish(const RunResult &result)
{
    if (isGood(result.verdict))
        m_percent = 100;
}

} // namespace fota
