#include "tests/benchmarks/wholerun.h"

#include "app/composition.h"
#include "core/engine/engine.h"
#include "core/engine/enginethread.h"
#include "tests/benchmarks/floodprobe.h"
#include "ui/log/logdock.h"
#include "ui/mainwindow.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace fota {

namespace {

constexpr double kSpeed = 20;
constexpr int kLongestMs = 90'000;
const QString kPort = QStringLiteral("sim:demo");

Settings demoSettings()
{
    Settings settings;
    settings.server.host = QStringLiteral("203.0.113.7");
    settings.server.user = QStringLiteral("demo");
    settings.server.password = Secret("demo");
    settings.limits = settings.limits.spedUp(kSpeed);
    settings.lastPort = kPort;
    return settings;
}

/// What app joins, as far as this run needs it.
void join(MainWindow *window, Engine *engine)
{
    using W = MainWindow;
    using E = Engine;
    const auto ask = [=](auto request, auto slot) {
        QObject::connect(window, request, engine, slot);
    };
    ask(&W::portsRequested, &E::refreshPorts);
    ask(&W::connectRequested, &E::connectPort);
    ask(&W::runRequested, &E::startRun);
    ask(&W::answered, &E::answer);
    const auto tell = [=](auto report, auto slot) {
        QObject::connect(engine, report, window, slot);
    };
    tell(&E::portsChanged, &W::portsChanged);
    tell(&E::connectionChanged, &W::connectionChanged);
    tell(&E::identified, &W::identified);
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
    tell(&E::runFinished, &W::runFinished);
    tell(&E::logged, &W::logged);
}

} // namespace

WholeRun::WholeRun(bool checkOnly) : m_checkOnly(checkOnly)
{
    Composition composition;
    composition.dataDir = m_folder.path();
    composition.program = QStringLiteral("bench_log");
    m_thread = std::make_unique<EngineThread>([composition] { return makeEngine(composition); });
    MainWindow::Options options;
    options.demo = true;
    options.speed = kSpeed;
    m_window = std::make_unique<MainWindow>(demoSettings(), options);
    Engine *engine = m_thread->engine();
    join(m_window.get(), engine);
    connect(engine, &Engine::connectionChanged, this, &WholeRun::connectionChanged);
    connect(engine, &Engine::runFinished, this, &WholeRun::runFinished);
}

WholeRun::~WholeRun() = default;

void WholeRun::connectionChanged(const ConnectionReport &report)
{
    if (report.state != ConnectionReport::State::Open || std::exchange(m_asked, true))
        return;
    QTimer::singleShot(500, this, [this] { m_window->flow()->check(); });
}

void WholeRun::runFinished(const RunResult &result)
{
    std::fprintf(stderr, "%s: verdict %d\n", result.isCheck ? "check" : "update",
                 int(result.verdict));
    if (result.isCheck && !m_checkOnly && result.verdict == VerdictKind::UpdateAvailable) {
        QTimer::singleShot(0, this, [this] {
            m_window->flow()->update();
            consent();
        });
        return;
    }
    m_good = m_checkOnly ? result.verdict == VerdictKind::UpdateAvailable
                         : result.verdict == VerdictKind::Updated;
    QTimer::singleShot(500, qApp, &QCoreApplication::quit); // what follows is part of it
}

/// As soon as the dialog is there, which may need another check first.
void WholeRun::consent()
{
    if (auto *dialog = m_window->findChild<ConsentDialog *>())
        return dialog->accept();
    QTimer::singleShot(20, this, &WholeRun::consent);
}

std::vector<double> WholeRun::play()
{
    m_window->resize(1440, 900);
    m_window->show();
    m_window->choosePort(kPort);
    m_window->start();
    m_window->connectChosenPort();
    Flood flood(2'000, 20'000);
    connect(&flood, &Flood::lines, this, [&](const QList<LogEntry> &entries) {
        m_window->log()->append(entries);
        flood.taken();
    });
    FloodProbe probe(2'000);
    QTimer::singleShot(kLongestMs, this, [] {
        std::fprintf(stderr, "the run does not end\n");
        QCoreApplication::quit();
    });
    QApplication::exec();
    flood.end();
    const std::vector<double> answers = probe.end();
    return m_good ? answers : std::vector<double>();
}

} // namespace fota
