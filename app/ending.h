#pragma once

#include <QObject>
#include <QSemaphore>

#include <atomic>

namespace fota {

class Engine;

/// How the window's program ends when it is not the user who closes it: SIGTERM, SIGHUP, SIGINT
/// (logout, shutdown), or the display went away. Before the point of no return the module is
/// released first, for at most five seconds; later all is left to the journal (H15). Lives in the
/// window's thread; one at a time.
class Ending : public QObject
{
    Q_OBJECT

public:
    /// \param engine lives in its own thread and is gone after this object
    explicit Ending(Engine *engine);
    ~Ending() override;

private:
    static void lastWish();
    void asked();
    void release(); ///< at the end of the process: waits, for there is nothing else left to do

    Engine *m_engine;
    QSemaphore m_released;
    std::atomic<bool> m_running{false};
    std::atomic<bool> m_passed{false};
};

} // namespace fota
