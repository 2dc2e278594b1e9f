#include "core/engine/hostguard.h"

#include "core/engine/engine.h"
#include "core/host/hostservices.h"

namespace fota {

using namespace Qt::StringLiterals;

HostGuard::HostGuard(Engine &engine, HostServices &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    connect(&engine, &Engine::runStarted, this, [this] { m_told = false; });
    connect(&engine, &Engine::stepChanged, this, &HostGuard::follow);
    connect(&engine, &Engine::runFinished, this, [this] { release(); });
}

void HostGuard::follow(const StepReport &report)
{
    const Step *step = stepRow(report.step);
    if (!m_services.sleep || !step || report.state == StepReport::State::Progress)
        return;
    const bool started = report.state == StepReport::State::Started;
    const bool applied = step->id >= StepId::ApplyUpdate && step->id <= StepId::VerifyVersion;
    if (!applied || (step->id == StepId::VerifyVersion && !started))
        return release();
    if (!started)
        return;
    m_services.sleep->hold([this](const QString &trouble) {
        if (!trouble.isEmpty() && !std::exchange(m_told, true))
            Q_EMIT told(u"sleep is not inhibited: "_s + trouble);
    });
}

void HostGuard::release()
{
    if (m_services.sleep)
        m_services.sleep->release();
}

} // namespace fota
