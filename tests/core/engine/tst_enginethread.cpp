#include "core/base/systemclock.h"
#include "core/engine/engine.h"
#include "core/engine/enginethread.h"
#include "core/sim/localftp.h"
#include "core/sim/scenario.h"
#include "core/sim/simmodule.h"
#include "core/sim/simregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The engine in its own thread, as the window has it: only values cross, by queued signals.
class TestEngineThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesFromAnotherThread();
    void leavesInTheMiddleOfARun();
};

namespace {

Engine *makeEngine(const QString &dataDir)
{
    auto *clock = new SystemClock;
    auto *sims = new SimRegistry(*clock);
    Scenario scenario = *loadScenario(u"demo"_s);
    scenario.speed = 500;
    scenario.radio.csq = {25};
    scenario.radio.cereg = {1};
    sims->add(u"fast"_s, scenario, std::make_unique<LocalFtp>(u":/simulator/ftp"_s));
    Engine::Parts parts;
    parts.clock = clock;
    parts.dataDir = dataDir;
    parts.makeTransport = [sims](const QString &port, Error *error) {
        return sims->transport(QString(port).remove(u"sim:"_s), error);
    };
    auto *engine = new Engine(parts);
    sims->setParent(engine);
    clock->setParent(engine);
    return engine;
}

RunRequest request()
{
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    request.port = u"sim:fast"_s;
    request.server.host = u"203.0.113.7"_s;
    request.server.user = u"demo"_s;
    request.server.password = Secret("demo");
    request.consent = Consent();
    request.consent->unattended = true;
    request.limits = Limits().spedUp(100);
    return request;
}

} // namespace

void TestEngineThread::updatesFromAnotherThread()
{
    QTemporaryDir dir;
    EngineThread thread([&] { return makeEngine(dir.path()); });
    QVERIFY(thread.engine()->thread() != QThread::currentThread());
    // Heard as the window hears it: by queued connections (a QSignalSpy would listen in the
    // engine's own thread).
    int finished = 0;
    qsizetype logged = 0;
    connect(thread.engine(), &Engine::logged, this,
            [&](const QList<LogEntry> &entries) { logged += entries.size(); });
    std::optional<RunResult> result;
    connect(thread.engine(), &Engine::runFinished, this, [&](const RunResult &report) {
        result = report;
        ++finished;
    });
    QMetaObject::invokeMethod(thread.engine(),
                              [engine = thread.engine()] { engine->startRun(request()); });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
    QVERIFY2(result->verdict == VerdictKind::Updated,
             qPrintable(Verdict::name(result->verdict) + result->fault + result->error.detail));
    QCOMPARE(finished, 1);
    QTRY_VERIFY(logged > 0);
}

void TestEngineThread::leavesInTheMiddleOfARun()
{
    QTemporaryDir dir;
    int steps = 0; // what was posted before the end still arrives after it
    {
        EngineThread thread([&] { return makeEngine(dir.path()); });
        connect(thread.engine(), &Engine::stepChanged, this, [&steps] { ++steps; });
        QMetaObject::invokeMethod(thread.engine(),
                                  [engine = thread.engine()] { engine->startRun(request()); });
        QTRY_VERIFY(steps > 4);
    } // the thread ends here, with a command on its way
    EngineThread later([&] { return makeEngine(dir.path()); });
    int found = 0;
    connect(later.engine(), &Engine::interruptedRunsFound, this, [&found] { ++found; });
    QMetaObject::invokeMethod(later.engine(), &Engine::findInterruptedRuns);
    QTRY_COMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestEngineThread)
#include "tst_enginethread.moc"
