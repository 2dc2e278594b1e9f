#include "app/ending.h"

#include "app/cli/interrupt.h"
#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

namespace fota {

namespace {
Ending *s_ending = nullptr;
}

Ending::Ending(Engine *engine) : m_engine(engine)
{
    s_ending = this;
    static const bool registered = std::atexit(&Ending::lastWish) == 0;
    Q_UNUSED(registered);
    // Direct: in the engine's thread, so that they hold even when the window's thread is ending.
    connect(
        engine, &Engine::runStarted, this, [this] { m_running = true; }, Qt::DirectConnection);
    connect(
        engine, &Engine::pointOfNoReturn, this, [this](bool passed) { m_passed = passed; },
        Qt::DirectConnection);
    connect(
        engine, &Engine::runFinished, this,
        [this] {
            m_running = false;
            m_released.release();
        },
        Qt::DirectConnection);
    connect(new Interrupt(this), &Interrupt::requested, this, &Ending::asked);
}

Ending::~Ending()
{
    s_ending = nullptr;
    m_engine->disconnect(this);
}

void Ending::asked()
{
    if (!m_running || m_passed)
        return QCoreApplication::exit();
    connect(m_engine, &Engine::runFinished, qApp, [] { QCoreApplication::exit(); });
    QTimer::singleShot(Interrupt::kCleanUp, qApp, [] { QCoreApplication::exit(); });
    QMetaObject::invokeMethod(m_engine, &Engine::stop, Qt::QueuedConnection);
}

/// Qt leaves by exit() when the display is gone: no event loop, no destructors.
void Ending::lastWish()
{
    if (s_ending)
        s_ending->release();
}

void Ending::release()
{
    if (!m_running || m_passed)
        return;
    m_released.acquire(m_released.available());
    QMetaObject::invokeMethod(m_engine, &Engine::stop, Qt::QueuedConnection);
    if (m_running)
        m_released.tryAcquire(1, int(Interrupt::kCleanUp.count()));
}

} // namespace fota
