#pragma once

#include "core/engine/connection.h"
#include "core/engine/engine.h"
#include "core/engine/portlist.h"
#include "core/engine/portmonitor.h"
#include "core/engine/portprobe.h"
#include "core/engine/portreturn.h"
#include "core/engine/pushguard.h"
#include "core/engine/runner.h"
#include "core/engine/sampler.h"

#include <utility>

namespace fota {

/// The engine's parts, and who of them has the line.
class EnginePrivate
{
public:
    EnginePrivate(Engine &engine, Engine::Parts partsIn)
        : q(engine), parts(std::move(partsIn)), connection(parts),
          sampler(connection.channel, *parts.clock), push(connection, *parts.clock),
          runner(engine, parts, connection, push),
          monitor(*parts.clock, parts.listPorts ? parts.listPorts : serialPorts,
                  parts.deviceFolder),
          probe(*parts.clock, parts.makeTransport), returning(*parts.clock)
    {
    }

    void setState(ConnectionReport::State state, const Error &error = {});
    void open(const QString &port, const Limits &limits);
    void closeLater(const Error &error);
    enum class Identification : quint8 { First, AfterRun };
    void identify(Identification when);
    bool mayBeApplying(const QString &imei) const;
    static constexpr milliseconds kProbeLimit{2000};
    void comeInStep(int tries);
    Error objection(const QString &command) const;
    void ready(Identification when);
    void beginSampling(const Preparation::Module &module);
    IdentityReport identity() const;
    void askOperator(const RegistrationReport &registration);
    void leavePorts();
    void gone(const Error &error);
    void notReturned(const Error &error);
    void afterRun();
    void onUnsolicited(const QByteArray &line);
    void pushOver(const PushReport &report);

    Engine &q;
    Engine::Parts parts;
    Connection connection;
    Sampler sampler;
    PushGuard push;
    Runner runner;
    std::unique_ptr<Preparation> preparation;
    ConnectionReport state;
    Limits limits;
    PortMonitor monitor;
    PortProbe probe;
    PortReturn returning;
    int pollMs = 5000;
    bool scan = false;
    bool poll = false;
    bool bare = false;
    bool operatorAsked = false; ///< once more, after the module has registered
};

} // namespace fota
