#include "core/sim/logscript.h"
#include "core/transport/serialtransport.h"
#include "core/transport/tcptransport.h"
#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// K13: a replayed log has a transport of its own, and reaches no module.
class TestReplayed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPortInIt();
    void moduleHearsNothing();
};

// Its transport is no port, and cannot be handed one: it is made of the log's exchanges alone.
static_assert(
    !std::is_base_of_v<SerialTransport, LogScript> && !std::is_base_of_v<TcpTransport, LogScript>);
static_assert(
    !std::is_constructible_v<
        LogScript, QString, Clock &,
        QString> && !std::is_constructible_v<LogScript, std::unique_ptr<Transport>, Clock &, QString>);
static_assert(std::is_constructible_v<LogScript, RecordedSession, Clock &, QString>);

void TestReplayed::noPortInIt() // nothing below it could be one either
{
    ManualClock clock;
    LogScript log({{{"AT", "\r\nOK\r\n", milliseconds(0), true}}}, clock, u"replay:x"_s);
    const QList<QObject *> children = log.findChildren<QObject *>();
    for (const QObject *child : children)
        QVERIFY(!child->inherits("QIODevice") && !child->inherits("fota::Transport"));
}

void TestReplayed::moduleHearsNothing()
{
    EngineBench recorded;
    recorded.putSample();
    QVERIFY(recorded.run(recorded.request()));
    QCOMPARE(recorded.result->verdict, VerdictKind::Updated);

    EngineBench bench; // a module is there, and could be updated
    bench.putSample();
    QFile file(bench.dir.filePath(u"recorded.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(recorded.transcript()) > 0);
    file.close();
    const auto script = LogScript::read(file.fileName());
    QVERIFY(script.has_value());

    QStringList opened;
    Engine::Parts parts;
    parts.clock = &bench.clock;
    parts.dataDir = bench.dir.filePath(u"replayed"_s);
    parts.program = u"test"_s;
    parts.makeTransport = [&](const QString &port, Error *error) -> std::unique_ptr<Transport> {
        opened += port;
        if (port != u"replay:note")
            return bench.sims.transport(QString(port).remove(u"sim:"_s), error);
        return std::make_unique<LogScript>(*script, bench.clock, port);
    };
    Engine engine(parts);
    std::optional<RunResult> result;
    QStringList steps;
    connect(&engine, &Engine::stepChanged, &engine,
            [&](const StepReport &report) { steps += report.step; });
    connect(&engine, &Engine::runFinished, &engine,
            [&](const RunResult &report) { result = report; });
    RunRequest request = bench.request();
    request.port = u"replay:note"_s;
    engine.startRun(request);
    QVERIFY(bench.clock.runUntil([&] { return result.has_value(); }));
    QVERIFY2(steps.contains(u"4.n"_s), qPrintable(steps.join(u' '))); // it came to the apply
    QCOMPARE(bench.allCommands(), QList<QByteArray>());
    for (const QString &port : std::as_const(opened))
        QCOMPARE(port, u"replay:note"_s);
}

QTEST_GUILESS_MAIN(TestReplayed)
#include "tst_replayed.moc"
