#pragma once

#include "core/engine/connection.h"
#include "core/engine/engine.h"
#include "core/engine/pushguard.h"
#include "core/engine/runner.h"
#include "core/engine/sampler.h"

namespace fota {

/// The engine's parts, and who of them has the line.
class EnginePrivate
{
public:
    EnginePrivate(Engine &engine, Engine::Parts partsIn)
        : q(engine), parts(std::move(partsIn)), connection(parts),
          sampler(connection.channel, *parts.clock), push(connection, *parts.clock),
          runner(engine, parts, connection, push), portTimer(*parts.clock)
    {
    }

    void setState(ConnectionReport::State state, const Error &error = {});
    void open(const QString &port, const Limits &limits);
    void closeLater(const Error &error);
    enum class Identification : quint8 { First, AfterRun };
    void identify(Identification when);
    bool mayBeApplying(const QString &imei) const;
    void ready(Identification when);
    void beginSampling(const Preparation::Module &module);
    IdentityReport identity() const;
    void askOperator(const RegistrationReport &registration);
    void pollPorts();
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
    QList<PortInfo> ports;
    Alarm portTimer;
    int pollMs = 5000;
    bool poll = false;
    bool bare = false;
    bool operatorAsked = false; ///< once more, after the module has registered
};

} // namespace fota
