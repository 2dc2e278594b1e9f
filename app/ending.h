#pragma once

#include <QMessageLogContext>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <memory>
#include <vector>

namespace fota {

class Engine;

/// How the window's program ends when it is not the user who closes it: SIGTERM, SIGHUP, SIGINT
/// (logout, shutdown), or the display went away. Before the point of no return each module is
/// released first, all of them within five seconds; later all is left to the journal (H15). Lives
/// in the windows' thread; one at a time.
class Ending : public QObject
{
    Q_OBJECT

public:
    Ending();
    ~Ending() override;

    void watch(Engine *engine); ///< lives in its own thread, until forget()
    void forget(Engine *engine);

private:
    struct Watched
    {
        Engine *engine;
        QSemaphore released;
        std::atomic<bool> running{false};
        std::atomic<bool> passed{false};
        bool mustBeReleased() const { return running && !passed; }
    };

    static void heard(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void asked();
    void insisted();
    void release(); ///< at the end of the process: waits, for there is nothing else left to do

    std::vector<std::shared_ptr<Watched>> m_all;
    int m_left = 0; ///< modules that are being released
};

} // namespace fota
