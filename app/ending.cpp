#include "app/ending.h"

#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace fota {

namespace {
Ending *s_ending = nullptr;
QtMessageHandler s_tell = nullptr; ///< the one before ours
} // namespace

Ending::Ending()
{
    s_ending = this;
    s_tell = qInstallMessageHandler(&Ending::heard);
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::requested, this, &Ending::asked);
    connect(interrupt, &Interrupt::insisted, this, &Ending::insisted);
}

Ending::~Ending()
{
    s_ending = nullptr;
    qInstallMessageHandler(s_tell);
    for (const auto &one : m_all)
        one->engine->disconnect(this);
}

void Ending::watch(Engine *engine)
{
    const auto one = std::make_shared<Watched>();
    one->engine = engine;
    m_all.push_back(one);
    // Direct: in the engine's thread, so that they hold even when the windows' thread is ending.
    connect(
        engine, &Engine::runStarted, this, [one] { one->running = true; }, Qt::DirectConnection);
    connect(
        engine, &Engine::pointOfNoReturn, this, [one](bool passed) { one->passed = passed; },
        Qt::DirectConnection);
    connect(
        engine, &Engine::runFinished, this,
        [one] {
            one->running = false;
            one->released.release();
        },
        Qt::DirectConnection);
}

void Ending::forget(Engine *engine)
{
    engine->disconnect(this);
    std::erase_if(m_all, [engine](const auto &one) { return one->engine == engine; });
}

void Ending::asked()
{
    m_left = 0;
    for (const auto &one : m_all) {
        if (!one->mustBeReleased())
            continue;
        ++m_left;
        connect(
            one->engine, &Engine::runFinished, this,
            [this] {
                if (--m_left == 0)
                    QCoreApplication::exit();
            },
            Qt::QueuedConnection);
        QMetaObject::invokeMethod(one->engine, &Engine::stop, Qt::QueuedConnection);
    }
    if (m_left == 0)
        return QCoreApplication::exit();
    QTimer::singleShot(Interrupt::kCleanUp, qApp, [] { QCoreApplication::exit(); });
}

/// At once: nothing else is waited for, and the journal has what the next start must know.
void Ending::insisted()
{
    const bool passed =
        std::ranges::any_of(m_all, [](const auto &one) { return one->passed.load(); });
    std::fputs(passed ? "Left at once. The module may still be updating: keep power and cable "
                        "connected. The next start tells what it runs. (X02)\n"
                      : "Left at once. Sessions of the module may still be open: the next start "
                        "closes them. (H15)\n",
               stderr);
    std::_Exit(passed ? exitcode::kUnknown : exitcode::kCancelled);
}

/// When the display is gone, Qt says so and leaves by exit(): no event loop, no destructors. The
/// word is the only sign of it while the engine still has all that it needs: what exit() runs comes
/// after the end of much that is static, and an engine that goes on then reads answers wrongly.
void Ending::heard(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (s_tell)
        s_tell(type, context, text);
    if (!s_ending || !text.contains(QStringLiteral("connection broke")))
        return;
    s_ending->release();
    std::_Exit(exitcode::kProgram);
}

void Ending::release()
{
    const QDeadlineTimer until(Interrupt::kCleanUp);
    for (const auto &one : m_all) {
        if (!one->mustBeReleased())
            continue;
        one->released.acquire(one->released.available());
        QMetaObject::invokeMethod(one->engine, &Engine::stop, Qt::QueuedConnection);
    }
    for (const auto &one : m_all) {
        if (one->mustBeReleased())
            one->released.tryAcquire(1, int(until.remainingTime()));
    }
}

} // namespace fota
