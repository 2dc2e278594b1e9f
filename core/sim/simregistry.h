#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sim/simmodule.h"
#include "core/transport/transport.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace fota {

/// The simulated modules of one program run by name, so that a port that is closed, lost and
/// opened again reaches the same module. Owned by whoever makes transports; one thread.
class SimRegistry : public QObject
{
    Q_OBJECT

public:
    explicit SimRegistry(Clock &clock, QObject *parent = nullptr);
    ~SimRegistry() override;

    /// The module of the part after "sim:", made at the first call; a trailing "#1" is a port
    /// name and no part of it. Errors: BadScenario.
    Result<SimModule *> module(const QString &name);
    /// Puts a module there under \a name, instead of one that may be there.
    SimModule &add(const QString &name, const Scenario &scenario, std::unique_ptr<SimFtp> ftp);

    /// A new transport to the module of \a name ("demo", "demo#1" after it came back under
    /// another name). Null with \a error set when there is none: BadScenario.
    std::unique_ptr<Transport> transport(const QString &name, Error *error);

    /// The ports that exist now, as "sim:demo" or "sim:demo#1", sorted.
    QStringList ports() const;

Q_SIGNALS:
    void portsChanged();

private:
    Clock &m_clock;
    std::map<QString, std::unique_ptr<SimModule>> m_modules;
};

} // namespace fota
