#include "tests/support/enginebench.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The engine without a run: connecting, sampling, commands typed by a person, what was
/// interrupted.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsAndIdentifies();
    void openComesInStep();
    void restOfAFileIsNoAnswer();
    void onlyIdentityWhileAnApplyIsOnRecord();
    void sendsWhatIsTyped();
    void refusesTheApply_data();
    void refusesTheApply();
    void samplesAndPausesInARun();
    void registrationEventIsTold();
    void goneWhileIdle();
    void unknownModuleIsNamedAndNotUpdated();
    void interruptedRunIsFound();
    void journalThatCannotBeWrittenStopsTheRun();
    void choicesOfTheProfileAreUsed_data();
    void choicesOfTheProfileAreUsed();
    void resumedRunKnowsItsModule_data();
    void resumedRunKnowsItsModule();
    void runIsFollowedByIdentification();
    void stateFollowsThePortInARun();
    void runKeepsItsTimes();
};

namespace {

struct Seen
{
    explicit Seen(EngineBench &bench)
    {
        QObject::connect(bench.engine.get(), &Engine::connectionChanged, bench.engine.get(),
                         [this](const ConnectionReport &report) {
                             state = report;
                             gone += report.state == ConnectionReport::State::Gone;
                         });
        QObject::connect(bench.engine.get(), &Engine::commandFinished, bench.engine.get(),
                         [this](const CommandReport &report) { commands.append(report); });
        QObject::connect(
            bench.engine.get(), &Engine::registrationChanged, bench.engine.get(),
            [this](const RegistrationReport &report) { registrations.append(report); });
        QObject::connect(bench.engine.get(), &Engine::interruptedRunsFound, bench.engine.get(),
                         [this](const QList<InterruptedReport> &runs) { interrupted = runs; });
        QObject::connect(bench.engine.get(), &Engine::sampled, bench.engine.get(),
                         [this] { ++samples; });
    }
    bool isOpen() const { return state.state == ConnectionReport::State::Open; }

    ConnectionReport state;
    QList<CommandReport> commands;
    QList<RegistrationReport> registrations;
    QList<InterruptedReport> interrupted;
    int samples = 0;
    int gone = 0;
};

} // namespace

void TestEngine::connectsAndIdentifies()
{
    EngineBench bench;
    Seen seen(bench);
    bench.engine->connectPort(u"sim:unit"_s, Limits(), false);
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    QCOMPARE(bench.identity->model, u"ME910C1-NA"_s);
    QCOMPARE(bench.identity->imei, u"352253081204512"_s);
    QCOMPARE(bench.identity->profileId, u"me910c1-na"_s);
    QVERIFY(!bench.identity->products.isEmpty());
    QVERIFY(QFile::exists(seen.state.transcript));
    QVERIFY(!seen.state.sessionId.contains(bench.identity->imei));
    bench.engine->disconnectPort();
    QCOMPARE(seen.state.state, ConnectionReport::State::Closed);
}

void TestEngine::openComesInStep() // with AT, and nothing else
{
    EngineBench bench;
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    bench.clock.advance(std::chrono::minutes(1));
    QCOMPARE(bench.allCommands(), QList<QByteArray>{"AT"});
}

/// INV-6, K10: a program died in 4.g, and the rest of the file, with its login, comes to the next.
void TestEngine::restOfAFileIsNoAnswer()
{
    const QByteArray rest = "CONNECT\\r\\na,b.bin,2031-01-31,,someone,"
                            + QByteArray(EngineBench::kNextPassword) + "\\r\\nNO CARRIER\\r\\n";
    EngineBench bench(
        R"({"module": "ME910C1-NA", "faults": [{"at": "AT", "visit": [1, 3], "do": "insert", )"
        R"("where": "before", "bytes": ")"
        + rest + "\"}]}");
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    bench.engine->sendCommand(u"AT+GMM"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.commands.size() == 1; }));
    QVERIFY(!seen.commands[0].lines.join(u' ').contains(
        QString::fromLatin1(EngineBench::kNextPassword)));
    QVERIFY(!bench.transcript().contains(EngineBench::kNextPassword));
    QVERIFY(bench.transcript().contains("***"));
}

/// INV-3, H03: what may be applying is asked who it is, by hand, too; else the run is taken up
/// first.
void TestEngine::onlyIdentityWhileAnApplyIsOnRecord()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    bench.clock.advance(std::chrono::minutes(10)); // the module is back
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    bench.engine->sendCommand(u"AT+CFUN=1,1"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.commands.size() == 1; }));
    QCOMPARE(seen.commands[0].error.code, ErrorCode::ApplyInterrupted);
    QCOMPARE(bench.count("AT+CFUN"), 0);
    bench.engine->sendCommand(u"at+gmr"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.commands.size() == 2; }));
    QCOMPARE(seen.commands[1].final, u"OK"_s);
    bench.engine->disconnectPort();
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
}

void TestEngine::sendsWhatIsTyped()
{
    EngineBench bench;
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    for (const QString &text : {u"AT+CSQ"_s, u"at+gmm"_s, u"AT+NONSENSE"_s})
        bench.engine->sendCommand(text, Limits());
    QVERIFY(bench.runUntil([&] { return seen.commands.size() == 3; }));
    QCOMPARE(seen.commands[0].lines, QStringList{u"+CSQ: 25,3"_s});
    QCOMPARE(seen.commands[0].final, u"OK"_s);
    QCOMPARE(seen.commands[1].lines, QStringList{u"ME910C1-NA"_s});
    QVERIFY(seen.commands[2].final.contains(u"ERROR"_s));
    bench.engine->sendCommand(u"AT#FTPOPEN=\"h\",\"someone\",\"canary-word\",1"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.commands.size() == 4; }));
    QVERIFY(!seen.commands[3].command.contains(u"canary"_s));
    QVERIFY(!bench.transcript().contains("canary") && !bench.transcript().contains("someone"));
}

void TestEngine::refusesTheApply_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"AT#OTAUP=0", "at#otaup=0", "AT #OTAUP = 0", "AT#OTAUP=0,2",
                             "AT+CSQ;#OTAUP=0", "AT#OTAUP"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEngine::refusesTheApply()
{
    QFETCH(QString, text); // INV-1
    EngineBench bench;
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    bench.engine->sendCommand(text, Limits());
    QVERIFY(bench.runUntil([&] { return !seen.commands.isEmpty(); }));
    QVERIFY(bool(seen.commands.front().error));
    QCOMPARE(bench.allCommands(), QList<QByteArray>{"AT"});
}

void TestEngine::samplesAndPausesInARun()
{
    EngineBench bench;
    bench.putSample();
    Seen seen(bench);
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return seen.samples >= 3; }));
    const qsizetype before = bench.count("AT+CSQ");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT+CSQ"), before + 1); // the run's own 4.c
    QCOMPARE(bench.violations(), QStringList());
}

void TestEngine::registrationEventIsTold()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT+CSQ\", \"do\": "
                      "\"insert\", \"where\": \"before\", \"bytes\": \"\\r\\n+CEREG: 2\\r\\n\"}]}");
    Seen seen(bench);
    bench.engine->openPort(u"sim:unit"_s, Limits());
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    bench.engine->sendCommand(u"AT+CREG?"_s, Limits());
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true); // ignored: it is open
    QVERIFY(bench.runUntil([&] { return !seen.commands.isEmpty(); }));
    bench.engine->disconnectPort();
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return seen.samples > 0; }));
    QVERIFY(std::ranges::any_of(seen.registrations, [](const RegistrationReport &report) {
        return report.status == 2;
    }));                                           // the event
    QCOMPARE(seen.registrations.back().status, 1); // the answer
}

void TestEngine::goneWhileIdle()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT+CESQ\", \"visit\": "
                      "2, \"do\": \"vanish\", \"seconds\": 5}]}");
    Seen seen(bench);
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(
        bench.runUntil([&] { return seen.state.state == ConnectionReport::State::Gone; })); // P10
    QCOMPARE(seen.state.error.code, ErrorCode::PortLost);
    bench.clock.advance(std::chrono::seconds(10));
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
}

void TestEngine::unknownModuleIsNamedAndNotUpdated()
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"START\", \"do\": "
                      "\"model\", \"value\": \"XE310-WW\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->error.code, ErrorCode::UnknownModule);
    QCOMPARE(bench.identity->model, u"XE310-WW"_s);
    QCOMPARE(bench.count("AT#"), 0);
}

void TestEngine::interruptedRunIsFound()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    Seen seen(bench);
    bench.engine->findInterruptedRuns();
    QCOMPARE(seen.interrupted.size(), 1);
    QVERIFY(seen.interrupted.front().applyOnRecord);
    QCOMPARE(seen.interrupted.front().target, u"30.00.001-B026_FOTA"_s);
}

void TestEngine::journalThatCannotBeWrittenStopsTheRun()
{
    EngineBench bench; // H06: where the journal should be, there is a file
    bench.putSample();
    QDir(bench.dir.path()).mkdir(u"data"_s);
    QFile inTheWay(bench.dir.filePath(u"data/journal"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Failed);
    QCOMPARE(bench.result->fault, u"H06"_s);
    QCOMPARE(bench.count("AT#"), 1); // the SIM's number; nothing of the procedure
}

void TestEngine::choicesOfTheProfileAreUsed_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("contextId");
    QTest::newRow("of this module") << u"me910c1-na"_s << 1;
    QTest::newRow("of another one") << u"le910-na1"_s << 3;
}

void TestEngine::choicesOfTheProfileAreUsed()
{
    QFETCH(const QString, profile);
    QFETCH(const int, contextId);
    EngineBench bench;
    bench.putSample();
    RunRequest request = bench.request(RunRequest::Kind::Check);
    request.server.contextId = 3;
    request.choices[profile].contextId = 1;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    const QByteArray number = QByteArray::number(contextId);
    QCOMPARE(bench.count("AT#SGACT=" + number + ",1"), 1);
    QCOMPARE(bench.count("AT#SGACT=" + QByteArray::number(4 - contextId) + ",1"), 0);
    request.choices[profile].pdpType = u"PPP"_s; // as only a file can say it: nothing is sent
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->verdict,
             contextId == 1 ? VerdictKind::Refused : VerdictKind::UpdateAvailable);
}

void TestEngine::resumedRunKnowsItsModule_data()
{
    QTest::addColumn<bool>("whileGone");
    QTest::addColumn<bool>("newProgram");
    QTest::newRow("U11 port gone, same program") << true << false;
    QTest::newRow("U11 port gone, new program") << true << true;
    QTest::newRow("U11 between two restarts, same program") << false << false;
    QTest::newRow("U11 between two restarts, new program") << false << true;
}

void TestEngine::resumedRunKnowsItsModule()
{
    QFETCH(bool, whileGone);
    QFETCH(bool, newProgram);
    EngineBench bench;
    bench.putSample();
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return bench.identity.has_value(); }));
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    if (whileGone) // long enough for the search to have tried other names
        bench.clock.advance(std::chrono::seconds(2));
    else
        QVERIFY(bench.runUntil([&] { return bench.module->isPresent(); }));
    bench.engine->stopWatching();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
    QCOMPARE(bench.result->port, u"sim:unit"_s);
    if (newProgram)
        bench.crash();
    bench.identity.reset();
    Seen seen(bench);
    QList<bool> noReturn;
    QObject::connect(bench.engine.get(), &Engine::pointOfNoReturn, bench.engine.get(),
                     [&](bool passed) { noReturn.append(passed); });
    bench.engine->setPolling(5000);
    const QString port = bench.result->port;
    bench.result.reset();
    bench.engine->resumeRun(port, {}, Limits());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(noReturn, (QList<bool>{true, false})); // it can only be watched, from the start
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
    QVERIFY(bench.runUntil([&] { return seen.samples > 1; }));
    QVERIFY(seen.isOpen());
    QCOMPARE(bench.identity->firmware, u"30.00.001-B026_FOTA"_s);
    QVERIFY(!bench.identity->operatorName.isEmpty());
}

void TestEngine::stateFollowsThePortInARun()
{
    EngineBench bench;
    bench.putSample();
    Seen seen(bench);
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->restarts, 3);
    QCOMPARE(seen.gone, 3);
    QVERIFY(seen.isOpen());
}

void TestEngine::runIsFollowedByIdentification()
{
    EngineBench bench; // the operator is not known before the module has registered
    bench.putSample();
    Seen seen(bench);
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    QVERIFY(bench.runUntil([&] { return seen.isOpen(); }));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    bench.identity.reset();
    QVERIFY(bench.runUntil([&] { return bench.identity.has_value(); }));
    QCOMPARE(bench.identity->firmware, u"30.00.001-B026_FOTA"_s);
    QVERIFY(seen.isOpen());
}

void TestEngine::runKeepsItsTimes()
{
    EngineBench bench;
    bench.putSample();
    const auto result = bench.run(bench.request());
    QVERIFY(result && result->verdict == VerdictKind::Updated);
    QFile record(bench.dir.filePath(u"data/sessions/%1/session.json"_s.arg(result->sessionId)));
    QVERIFY2(record.open(QIODevice::ReadOnly), qPrintable(record.fileName()));
    const QJsonObject times =
        QJsonDocument::fromJson(record.readAll()).object()["stepTimes"_L1].toObject();
    for (const char *step : {"OPEN", "IDENT", "SIM", "4.a", "4.k", "4.o", "4.q"})
        QCOMPARE(times[QLatin1StringView(step)].toArray().size(), 1);
    QVERIFY(times["4.o"_L1].toArray()[0].toInteger() > 60'000);

    // Those of a simulated module are nobody's usual ones.
    std::optional<QList<StepTime>> told;
    QObject::connect(bench.engine.get(), &Engine::usualTimesFound, bench.engine.get(),
                     [&told](const QString &, const QList<StepTime> &found) { told = found; });
    bench.engine->findUsualTimes(result->model);
    QVERIFY(told && told->isEmpty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
