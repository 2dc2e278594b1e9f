#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"

#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The real process dies, or is told to end, at every step: what comes after tells the truth,
/// closes what was left open, and never applies twice.
class TestCliKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_data();
    void killed();
    void nextUpdateSettles_data();
    void nextUpdateSettles();
    void asked_data();
    void asked();
    void askedAfterTheApply();
    void askedTwice();
    void portIsMissingAtFirst();
};

namespace {

/// The module itself tells of a second apply: it then says that it runs 99.99.999.
const QByteArray kWitness =
    "{\"at\": \"AT#OTAUP\", \"visit\": [2, 9], \"do\": \"ver\", \"main\": \"99.99.999\"}";
const QByteArray kScenario = "\"faults\": [" + kWitness + ']';
constexpr double kSpeed = 80;

/// An update that gets this signal the moment it tells that \a step has started.
Program &updateUntil(Bench &bench, const QString &step, int number)
{
    Program &run = bench.program();
    QObject::connect(&run, &Program::printed, &run, [&run, step, number](const QJsonObject &event) {
        if (Program::has(event, {{u"step"_s, step}, {u"state"_s, u"started"_s}}))
            run.sendSignal(number);
    });
    run.run(QStringList{u"update"_s, u"--yes"_s} + bench.options());
    return run;
}

Program &resume(Bench &bench)
{
    Program &run = bench.program();
    run.run(QStringList{u"resume"_s, u"--json"_s} + Bench::shortLimits());
    return run;
}

QString firmwareOf(Bench &bench)
{
    Program &run = bench.program();
    run.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port});
    return run.objects().isEmpty() ? run.told() : run.objects().last()["firmware"_L1].toString();
}

void nothingIsLeft(Bench &bench)
{
    const qsizetype sent = bench.commands().size();
    Program &again = resume(bench);
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(again.out(), QByteArray());
    QCOMPARE(bench.commands().size(), sent);
}

} // namespace

void TestCliKill::killed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("applied"); ///< AT#OTAUP may have been sent
    for (char letter = 'a'; letter <= 'm'; ++letter)
        QTest::addRow("H01 4.%c", letter) << u"4."_s + QLatin1Char(letter) << false;
    for (const char letter : {'n', 'o', 'p'})
        QTest::addRow("H03 4.%c", letter) << u"4."_s + QLatin1Char(letter) << true;
}

void TestCliKill::killed()
{
    QFETCH(QString, step);
    QFETCH(bool, applied);

    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    Program &run = updateUntil(bench, step, SIGKILL);
    QCOMPARE(run.exitCode(), -1);
    QVERIFY(run.last(u"result"_s).isEmpty());
    const bool noted = bench.count("AT#OTAUP") == 1;

    Program &next = resume(bench);
    const QJsonObject result = next.last(u"result"_s);
    const QString outcome = result["outcome"_L1].toString();
    QCOMPARE(next.otherLines(), QByteArrayList());
    const QString firmware = firmwareOf(bench);
    QVERIFY2(!firmware.startsWith(u"99"), "a second apply");
    QVERIFY(bench.count("AT#OTAUP") <= 1);
    if (!applied) {
        QVERIFY2(Program::has(result, {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"H01"_s}}),
                 qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 18);
        QCOMPARE(bench.count("AT#OTAUP"), 0);
        QVERIFY2(next.err().contains("(H01)"), next.err().constData());
    } else if (noted) { // H02, H03
        QVERIFY2(outcome == u"Updated", qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 0);
    } else { // died between the two: only the version tells
        QVERIFY2(outcome == u"NotUpdated" || outcome == u"Updated"
                     || result["fault"_L1] == u"H01"_s,
                 qPrintable(next.told()));
    }
    QCOMPARE(outcome == u"Updated", firmware == QString::fromLatin1(Bench::kTarget));
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    QCOMPARE(bench.wrongModes(), QStringList());
    nothingIsLeft(bench);
}

void TestCliKill::nextUpdateSettles_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("H01 in the download") << u"4.k"_s << u"Updated"_s;
    QTest::newRow("H03 in the restart") << u"4.o"_s << u"AlreadyCurrent"_s;
}

void TestCliKill::nextUpdateSettles()
{
    QFETCH(QString, step);
    QFETCH(QString, outcome);

    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    updateUntil(bench, step, SIGKILL);
    if (step == u"4.o") // an update needs a module that answers; `resume` waits for one
        QTRY_COMPARE_WITH_TIMEOUT(firmwareOf(bench), QString::fromLatin1(Bench::kTarget), 30'000);
    Program &next = bench.update();
    QVERIFY2(next.last(u"result"_s)["outcome"_L1].toString() == outcome, qPrintable(next.told()));
    QCOMPARE(next.exitCode(), 0);
    QCOMPARE(bench.count("AT#OTAUP"), 1);
    QCOMPARE(firmwareOf(bench), QString::fromLatin1(Bench::kTarget));
    if (step == u"4.k") { // closed before anything else is opened
        const QList<QByteArray> commands = bench.commands();
        const auto openings = [&](qsizetype until) {
            return std::count_if(commands.begin(), commands.begin() + until,
                                 [](const QByteArray &c) { return c.startsWith("AT#FTPOPEN"); });
        };
        QCOMPARE(openings(commands.indexOf("AT#FTPCLOSE")), 1);
        QCOMPARE(openings(commands.indexOf("AT#SGACT=3,0")), 1);
    }
    QCOMPARE(bench.violations(), QStringList());
    nothingIsLeft(bench);
}

void TestCliKill::asked_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("number");
    QTest::newRow("TERM 4.a") << u"4.a"_s << SIGTERM;
    QTest::newRow("HUP 4.d") << u"4.d"_s << SIGHUP;
    QTest::newRow("TERM 4.f") << u"4.f"_s << SIGTERM;
    QTest::newRow("INT 4.g") << u"4.g"_s << SIGINT;
    QTest::newRow("TERM 4.k") << u"4.k"_s << SIGTERM;
    QTest::newRow("INT 4.m") << u"4.m"_s << SIGINT;
}

/// Before the point of no return: cancelled, and everything closed (H15).
void TestCliKill::asked()
{
    QFETCH(QString, step);
    QFETCH(int, number);

    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    Program &run = updateUntil(bench, step, number);
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Cancelled"_s, qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 8);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
    nothingIsLeft(bench);
}

void TestCliKill::askedAfterTheApply()
{
    Bench bench;
    QVERIFY2(bench.begin(kScenario, 20), qPrintable(bench.errorText));
    Program &run = updateUntil(bench, u"4.o"_s, SIGTERM);
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Unknown"_s, qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 6);
    QVERIFY2(run.err().contains("power"), run.err().constData());
    Program &next = resume(bench);
    QVERIFY2(next.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(next.told()));
    QCOMPARE(next.exitCode(), 0);
    QCOMPARE(firmwareOf(bench), QString::fromLatin1(Bench::kTarget));
    QCOMPARE(bench.count("AT#OTAUP"), 1);
    nothingIsLeft(bench);
}

/// The module is busy and takes no end; the second wish leaves at once, the next start cleans up.
void TestCliKill::askedTwice()
{
    Bench bench;
    bench.putSample();
    bench.server.setFaults({FtpServer::stall(50'000, QString::fromLatin1(Bench::kDelta))});
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(bench.simulate(kScenario, kSpeed), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    QVERIFY(run.waitFor({{u"step"_s, u"4.k"_s}, {u"state"_s, u"started"_s}}));
    QTRY_COMPARE(bench.server.count("RETR"), 2); // the module is in the download
    run.sendSignal(SIGINT);
    QVERIFY(!run.waitEnded(500)); // taken at the module's reply, which does not come
    run.sendSignal(SIGINT);
    QVERIFY(run.waitEnded(2'000));
    QCOMPARE(run.exitCode(), 8);
    QVERIFY(run.last(u"result"_s).isEmpty());

    // What the module does with the line while it downloads is its own matter: the server goes.
    bench.server.stop();
    Program &next = resume(bench);
    QVERIFY2(
        Program::has(next.last(u"result"_s), {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"H01"_s}}),
        qPrintable(next.told()));
    QCOMPARE(next.exitCode(), 18);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

/// `resume` begins while the port is away. Another one that says nothing must not hold the search
/// up (P13, U15), and gets nothing but AT.
void TestCliKill::portIsMissingAtFirst()
{
    Bench bench;
    Pty silent(Pty::Mode::Raw);
    QVERIFY(silent.link(bench.path(u"modem7"_s)));
    QVERIFY2(bench.begin(kScenario, 25), qPrintable(bench.errorText));
    Program &run = bench.program();
    connect(&run, &Program::printed, &run, [&run](const QJsonObject &event) {
        if (Program::has(event, {{u"event"_s, u"restart"_s}, {u"count"_s, 1}}))
            run.sendSignal(SIGKILL);
    });
    QVERIFY(run.run(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    QVERIFY2(!QFile::exists(bench.port), "it is back already");
    Program &next = resume(bench);
    QVERIFY2(next.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(next.told()));
    QCOMPARE(next.exitCode(), 0);
    QCOMPARE(bench.count("AT#OTAUP"), 1);
    QCOMPARE(QByteArray(silent.received()).replace("AT\r", ""), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_clikill.moc"
