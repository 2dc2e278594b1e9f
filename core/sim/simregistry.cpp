#include "core/sim/simregistry.h"

#include "core/sim/simtransport.h"

namespace fota {

namespace {

struct PortName
{
    QString module;
    int number = 0;
};

/// "demo#1" is the port 1 of demo. Only digits at the end count: a file's name may hold a #.
PortName portNameOf(const QString &name)
{
    const qsizetype hash = name.lastIndexOf(u'#');
    bool isNumber = false;
    const int number = hash > 0 ? name.sliced(hash + 1).toInt(&isNumber) : 0;
    if (!isNumber || number < 1)
        return {name, 0};
    return {name.first(hash), number};
}

QString portOf(const QString &name, int number)
{
    const QString port = QStringLiteral("sim:") + name;
    return number == 0 ? port : port + u'#' + QString::number(number);
}

} // namespace

SimRegistry::SimRegistry(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

SimRegistry::~SimRegistry() = default;

SimModule &SimRegistry::add(const QString &name, const Scenario &scenario,
                            std::unique_ptr<SimFtp> ftp)
{
    auto module = std::make_unique<SimModule>(scenario, m_clock, std::move(ftp));
    connect(module.get(), &SimModule::vanished, this, &SimRegistry::portsChanged);
    connect(module.get(), &SimModule::returned, this, &SimRegistry::portsChanged);
    SimModule &added = *module;
    m_modules[name] = std::move(module);
    Q_EMIT portsChanged();
    return added;
}

Result<SimModule *> SimRegistry::module(const QString &name)
{
    const QString key = portNameOf(name).module;
    const auto known = m_modules.find(key);
    if (known != m_modules.end())
        return known->second.get();
    const Result<Scenario> scenario = loadScenario(key);
    if (!scenario)
        return scenario.error();
    return &add(key, *scenario, makeFtp(*scenario));
}

std::unique_ptr<Transport> SimRegistry::transport(const QString &name, Error *error)
{
    const Result<SimModule *> found = module(name);
    if (!found) {
        *error = found.error();
        return nullptr;
    }
    const PortName port = portNameOf(name);
    return std::make_unique<SimTransport>(**found, portOf(port.module, port.number), port.number);
}

QStringList SimRegistry::ports() const
{
    QStringList names;
    for (const auto &[name, module] : m_modules) {
        if (module->isPresent())
            names += portOf(name, module->portNumber());
    }
    return names;
}

} // namespace fota
