#pragma once

#include <QThread>

#include <functional>

namespace fota {

class Engine;

/// Owns the worker thread and the engine in it. The engine is made there, so all it owns is born in
/// that thread, ports and timers included. A run that is left behind goes on from its journal next
/// time.
class EngineThread
{
public:
    explicit EngineThread(std::function<Engine *()> make);
    ~EngineThread();
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    Engine *engine() const { return m_engine; }

private:
    QThread m_thread;
    Engine *m_engine = nullptr;
};

} // namespace fota
