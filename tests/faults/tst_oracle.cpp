#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The oracle of the fault tests is able to fail: what an engine tells of a run that hangs, or of a
/// secret, is found.
class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangs_data();
    void hangs();
    void secrets_data();
    void secrets();
    void limits_data();
    void limits();
};

namespace {

using State = StepReport::State;

/// A run as its engine tells it, without one.
class ToldRun
{
public:
    ToldRun()
    {
        course.watch(engine);
        Q_EMIT engine.runStarted({}, {});
    }
    void step(const QString &step, State state)
    {
        Q_EMIT engine.stepChanged({.step = step, .state = state});
    }
    void sends(const QByteArray &command)
    {
        Q_EMIT engine.logged(
            {{clock.now().toMSecsSinceEpoch(), LogEntry::Direction::Sent, "4.k", command}});
    }
    QStringList end(VerdictKind verdict)
    {
        RunResult result;
        result.verdict = verdict;
        result.elapsedMs = clock.elapsed().count();
        Q_EMIT engine.runFinished(result);
        return course.overruns(result);
    }

    ManualClock clock;

private:
    static Engine::Parts parts(Clock &clock)
    {
        Engine::Parts parts;
        parts.clock = &clock;
        return parts;
    }

    RunCourse course{clock};

public:
    Engine engine{parts(clock)};
};

} // namespace

void TestOracle::hangs_data()
{
    QTest::addColumn<QString>("in"); ///< the step; empty: between two
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("found");
    QTest::newRow("INV-7 nothing hangs") << u"4.b"_s << "AT+CGDCONT?"_ba << 9 << false;
    QTest::newRow("INV-7 a query") << u"4.b"_s << "AT+CGDCONT?"_ba << 60 << true;
    QTest::newRow("INV-7 a step that sends nothing") << u"4.j"_s << ""_ba << 60 << true;
    QTest::newRow("INV-7 the context within its limit")
        << u"4.e"_s << "AT#SGACT=3,1"_ba << 179 << false;
    QTest::newRow("INV-7 the context") << u"4.e"_s << "AT#SGACT=3,1"_ba << 240 << true;
    QTest::newRow("INV-7 the download within its limit")
        << u"4.k"_s << "AT#FTPGETOTA=\"a\",0"_ba << 1790 << false;
    QTest::newRow("INV-7 the download") << u"4.k"_s << "AT#FTPGETOTA=\"a\",0"_ba << 3600 << true;
    QTest::newRow("INV-7 the signal") << u"4.c"_s << "AT+CSQ"_ba << 3600 << true;
    QTest::newRow("INV-7 the registration") << u"4.d"_s << "AT+CEREG?"_ba << 3600 << true;
    QTest::newRow("INV-7 the restarts within their limit") << u"4.o"_s << "AT"_ba << 1800 << false;
    QTest::newRow("INV-7 the restarts") << u"4.o"_s << "AT"_ba << 3600 << true;
    QTest::newRow("INV-7 between two steps") << QString() << ""_ba << 3600 << true;
}

void TestOracle::hangs()
{
    QFETCH(const QString, in);
    QFETCH(const QByteArray, command);
    QFETCH(const int, seconds);
    QFETCH(const bool, found);
    ToldRun run;
    run.step(u"4.a"_s, State::Started);
    run.sends("AT#SCFG?");
    run.clock.advance(1s);
    run.step(u"4.a"_s, State::Done);
    if (!in.isEmpty())
        run.step(in, State::Started);
    if (!command.isEmpty())
        run.sends(command);
    run.clock.advance(std::chrono::seconds(seconds));
    if (!in.isEmpty())
        run.step(in, State::Done);
    const QStringList told = run.end(VerdictKind::Failed);
    QVERIFY2(!told.isEmpty() == found, qPrintable(told.join(u'\n')));
}

void TestOracle::secrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("INV-6 none") << u"530 Login incorrect."_s << false;
    const QByteArray secret = EngineBench::kPassword;
    QTest::newRow("INV-6 as it is") << u"PASS "_s + QString::fromLatin1(secret) << true;
    QTest::newRow("INV-6 in digits") << QString::fromLatin1(secret.toHex()) << true;
    QTest::newRow("INV-6 the offered one")
        << QString::fromLatin1(EngineBench::kNextPassword) << true;
}

void TestOracle::secrets()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const QList<std::function<void(Engine &)>> ways{
        [&](Engine &engine) {
            Q_EMIT engine.noticed({ErrorCode::LoginRefused, text, {}});
        },
        [&](Engine &engine) {
            Q_EMIT engine.logged({{0, LogEntry::Direction::Received, "4.f", text.toLatin1()}});
        },
        [&](Engine &engine) {
            Q_EMIT engine.stepChanged(
                {.step = u"4.f"_s, .detail = {StepDetail::Kind::Text, {text}}});
        },
        [&](Engine &engine) {
            RunResult result;
            result.lastServerReply = text;
            Q_EMIT engine.runFinished(result);
        }};
    for (const auto &show : ways) {
        ToldRun run;
        Shown shown;
        shown.watch(run.engine);
        show(run.engine);
        QCOMPARE(!shown.secrets().isEmpty(), found);
    }
}

void TestOracle::limits_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("seconds");
    // Table 1.1.
    for (const auto &[command, seconds] :
         std::initializer_list<std::pair<const char *, int>>{{"AT+CGSN", 3},
                                                             {"AT+GMR", 5},
                                                             {"AT+CSQ", 5},
                                                             {"AT+CEREG?", 5},
                                                             {"AT#SCFG=1,3,300,90,600,50", 10},
                                                             {"AT+CGDCONT?", 10},
                                                             {"AT#SGACT=3,1", 180},
                                                             {"AT#SGACT=3,0", 30},
                                                             {"AT#FTPOPEN=\"h\"", 120},
                                                             {"AT#FTPGET=\"a\"", 60},
                                                             {"AT#FTPGETOTA=\"a\",0", 1800},
                                                             {"AT#FTPCLOSE", 30},
                                                             {"AT#OTAUP=1", 120},
                                                             {"AT#OTAUPW", 30},
                                                             {"AT#OTAUP=0", 60},
                                                             {"AT#OTAUP=0,2", 60}})
        QTest::addRow("INV-3 %s", command) << QByteArray(command) << seconds;
}

void TestOracle::limits()
{
    QFETCH(const QByteArray, command);
    QFETCH(const int, seconds);
    QCOMPARE(limitOf(command, Limits()), milliseconds(std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
