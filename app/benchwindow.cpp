#include "app/benchwindow.h"

#include "app/appsettings.h"
#include "app/composition.h"
#include "app/ending.h"
#include "app/historyjoint.h"
#include "app/keptpassword.h"
#include "app/sharing.h"
#include "core/host/notifier.h"
#include "ui/text/messagetext.h"

namespace fota {

namespace {

const QString kDemoPort = QStringLiteral("sim:demo");
constexpr double kDemoSpeed = 20;
constexpr int kSampleMs = 5000; ///< signal and registration, while no run measures them

Composition compositionOf(const BenchWindow::Start &start, const QTemporaryDir &demoFolder)
{
    Composition composition;
    composition.dataDir = start.demo ? demoFolder.path() : start.dataDir;
    composition.program = QStringLiteral("fotabench ") + programVersion();
    composition.sharesHistory = !start.demo && start.settings.history.isOn();
    composition.kept = start.settings.kept;
    return composition;
}

MainWindow::Options optionsOf(const BenchWindow::Start &start, const WindowPlace &place)
{
    MainWindow::Options options;
    options.stateFile = place.file();
    options.likeFile = place.firstFile();
    options.demo = start.demo;
    options.speed = start.demo ? kDemoSpeed : 1;
    return options;
}

/// The end of a run that was long enough to look elsewhere meanwhile.
void tellDesktop(Notifier &notifier, const RunResult &result)
{
    constexpr qint64 kLongMs = 120'000;
    if (result.elapsedMs <= kLongMs)
        return;
    const Message message = messageFor(result);
    notifier.show(message.what, message.state);
}

} // namespace

BenchWindow::BenchWindow(const Start &start, const Shared &shared)
    : m_start(start), m_shared(shared), m_place(start.demo ? QString() : start.settingsFile),
      m_thread(
          [composition = compositionOf(start, m_demoFolder)] { return makeEngine(composition); }),
      m_window(start.settings, optionsOf(start, m_place))
{
    m_shared.ending.watch(m_thread.engine());
    join();
    connect(m_thread.engine(), &Engine::runFinished, this,
            [this](const RunResult &result) { tellDesktop(m_shared.notifier, result); });
    joinHistory();
    if (!start.demo) {
        joinKeychain(&m_window, &shared.keychain);
        keepSettings();
    }
    connect(&m_window, &MainWindow::settingsChanged, m_thread.engine(),
            [engine = m_thread.engine()](const Settings &settings) {
                engine->keepSessions(settings.kept);
            });
    connect(&m_window, &MainWindow::closed, this, &BenchWindow::closed);
    connect(&m_window, &MainWindow::newWindowRequested, this, [this](const Settings &settings) {
        Start next = m_start;
        next.settings = settings; // as they are in this window now
        Q_EMIT newWindowWanted(next);
    });
    QMetaObject::invokeMethod(
        m_thread.engine(), [engine = m_thread.engine()] { engine->setPolling(kSampleMs); },
        Qt::QueuedConnection);
}

BenchWindow::~BenchWindow()
{
    m_shared.ending.forget(m_thread.engine());
}

void BenchWindow::open(const QString &port)
{
    if (!port.isEmpty())
        m_window.choosePort(port);
    m_window.show();
    m_window.start();
    if (m_start.demo && (port.isEmpty() || port == kDemoPort))
        m_window.connectChosenPort();
}

/// What came by the command line is this start's, and not saved.
void BenchWindow::keepSettings()
{
    connect(&m_window, &MainWindow::settingsChanged, this,
            [this, before = m_start.settings](const Settings &settings) mutable {
                if (saveSettings(m_start.settingsFile, before, settings))
                    before = settings;
                else
                    m_window.settingsNotKept();
            });
}

/// A demo has its own sessions alone.
void BenchWindow::joinHistory()
{
    const HistoryAccess access = m_start.demo ? HistoryAccess() : m_start.settings.history;
    const QString dataDir = dataFolder(compositionOf(m_start, m_demoFolder));
    m_history =
        std::make_unique<HistoryJoint>(*m_window.history(), dataDir, access, m_shared.keychain);
    if (!access.isOn())
        return;
    m_sharing = std::make_unique<Sharing>(*m_thread.engine(), dataDir, access, m_shared.keychain);
    connect(m_sharing.get(), &Sharing::told, &m_window, &MainWindow::sharingTold);
    connect(m_history.get(), &HistoryJoint::labelled, m_sharing.get(), &Sharing::sendSoon);
}

void BenchWindow::join()
{
    using W = MainWindow;
    using E = Engine;
    MainWindow *window = &m_window;
    Engine *engine = m_thread.engine();
    const auto ask = [window, engine](auto request, auto slot) {
        QObject::connect(window, request, engine, slot);
    };
    ask(&W::portsRequested, &E::refreshPorts);
    ask(&W::connectRequested, &E::connectPort);
    ask(&W::speedRequested, &E::findSpeed);
    ask(&W::portProbesRequested, &E::probePorts);
    ask(&W::disconnectRequested, &E::disconnectPort);
    ask(&W::runRequested, &E::startRun);
    ask(&W::resumeRequested, &E::resumeRun);
    ask(&W::stopRequested, &E::stop);
    ask(&W::stopWatchingRequested, &E::stopWatching);
    ask(&W::answered, &E::answer);
    ask(&W::pushAnswered, &E::answerPush);
    ask(&W::commandRequested, &E::sendCommand);
    ask(&W::interruptedRunsRequested, &E::findInterruptedRuns);
    ask(&W::usualTimesRequested, &E::findUsualTimes);

    const auto tell = [window, engine](auto report, auto slot) {
        QObject::connect(engine, report, window, slot);
    };
    tell(&E::portsChanged, &W::portsChanged);
    tell(&E::connectionChanged, &W::connectionChanged);
    tell(&E::identified, &W::identified);
    tell(&E::speedFound, &W::speedFound);
    tell(&E::simChanged, &W::simChanged);
    tell(&E::signalMeasured, &W::signalMeasured);
    tell(&E::registrationChanged, &W::registrationChanged);
    tell(&E::dataChanged, &W::dataChanged);
    tell(&E::runStarted, &W::runStarted);
    tell(&E::stepChanged, &W::stepChanged);
    tell(&E::restarted, &W::restarted);
    tell(&E::restartProgress, &W::restartProgress);
    tell(&E::pointOfNoReturn, &W::pointOfNoReturn);
    tell(&E::waiting, &W::waiting);
    tell(&E::questionAsked, &W::questionAsked);
    tell(&E::noticed, &W::noticed);
    tell(&E::pushChanged, &W::pushChanged);
    tell(&E::runFinished, &W::runFinished);
    tell(&E::interruptedRunsFound, &W::interruptedRunsFound);
    tell(&E::usualTimesFound, &W::usualTimesFound);
    tell(&E::commandFinished, &W::commandFinished);
    tell(&E::logged, &W::logged);
}

} // namespace fota
