#include "core/session/filejournal.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"

#include <QJsonDocument>
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
    void askedTwiceAfterTheApply_data();
    void askedTwiceAfterTheApply();
    void portIsMissingAtFirst();
};

namespace {

/// The module itself tells of a second apply: it then says that it runs 99.99.999.
const QByteArray kWitness =
    "{\"at\": \"AT#OTAUP\", \"visit\": [2, 9], \"do\": \"ver\", \"main\": \"99.99.999\"}";
const QByteArray kScenario = "\"faults\": [" + kWitness + ']';
constexpr double kSpeed = 80;
constexpr int kRecords = 24; ///< of an update to its verdict

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

/// An update whose process ends at the sync of this record of its journal.
Program &updateUntilRecord(Bench &bench, int record)
{
    QProcessEnvironment all = bench.environment();
    all.insert(u"LD_PRELOAD"_s, QStringLiteral(FOTA_HOSTFAULTS));
    all.insert(u"ASAN_OPTIONS"_s, // a sanitizer's runtime wants to be the first
               all.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    all.insert(u"HOSTFAULTS_PATH"_s, u".journal"_s);
    all.insert(u"HOSTFAULTS_OPS"_s, u"fsync"_s);
    all.insert(u"HOSTFAULTS_AT"_s, QString::number(record));
    all.insert(u"HOSTFAULTS_DIE"_s, u"1"_s);
    Program &run = bench.program(all);
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
    QTest::addColumn<int>("record");
    for (int record = 1; record <= kRecords; ++record)
        QTest::addRow("H01 H02 H03 record %d", record) << record;
}

/// The process ends with a record of the journal, before it can do what the record announces.
void TestCliKill::killed()
{
    QFETCH(const int, record);

    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    Program &run = updateUntilRecord(bench, record);
    const QList<FileJournal::Reading> open = FileJournal(bench.dataDir()).openRuns();
    if (record == kRecords) { // the verdict's: no run is open any more
        QCOMPARE(open.size(), 0);
        QCOMPARE(run.exitCode(), -1);
        QCOMPARE(firmwareOf(bench), QString::fromLatin1(Bench::kTarget));
        return nothingIsLeft(bench);
    }
    QCOMPARE(run.exitCode(), -1);
    QVERIFY(run.last(u"result"_s).isEmpty());
    QCOMPARE(open.size(), 1);
    const JournalEntry entry = open.front().entry;
    const qsizetype sent = bench.count("AT#OTAUP");
    QVERIFY2(sent == 0 || entry.applyOnRecord(), "INV-9 the act came before its record");

    Program &next = resume(bench);
    const QJsonObject result = next.last(u"result"_s);
    const QString outcome = result["outcome"_L1].toString();
    QCOMPARE(next.otherLines(), QByteArrayList());
    const QString firmware = firmwareOf(bench);
    QVERIFY2(!firmware.startsWith(u"99"), "a second apply");
    QCOMPARE(bench.count("AT#OTAUP"), sent);
    if (!entry.applyOnRecord()) {
        QVERIFY2(Program::has(result, {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"H01"_s}}),
                 qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 18);
        QVERIFY2(next.err().contains("(H01)"), next.err().constData());
    } else if (sent == 1) { // H03
        QVERIFY2(outcome == u"Updated", qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 0);
    } else { // H02
        QVERIFY2(outcome == u"NotUpdated", qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 3);
    }
    QCOMPARE(outcome == u"Updated", firmware == QString::fromLatin1(Bench::kTarget));
    // L12: the run's own folder tells its end, too.
    QFile own(bench.dataDir() + u"/sessions/%1/session.json"_s.arg(entry.sessionId));
    QVERIFY2(own.open(QIODevice::ReadOnly), qPrintable(own.fileName()));
    const QJsonObject summary = QJsonDocument::fromJson(own.readAll()).object();
    QCOMPARE(summary["outcome"_L1].toString(), outcome);
    QCOMPARE(summary["id"_L1].toString(), entry.sessionId);
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
    QVERIFY2(Program::has(run.last(u"result"_s),
                          {{u"outcome"_s, u"Cancelled"_s}, {u"step"_s, u"4.k"_s}}),
             qPrintable(run.told()));
    QVERIFY2(run.err().contains("may still be open"), run.err().constData());

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

void TestCliKill::askedTwiceAfterTheApply_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("X02 Ctrl+C twice") << SIGINT;
    QTest::newRow("H15 TERM") << SIGTERM;
}

/// The apply is never answered: the first wish waits for its reply, the second for nothing. Told by
/// the system, the first one is enough.
void TestCliKill::askedTwiceAfterTheApply()
{
    QFETCH(const int, number);
    Bench bench;
    const QByteArray mute = R"({"at": "AT#OTAUP", "do": "apply", "mode": "noreset"},
                               {"at": "AT#OTAUP", "do": "mute"})";
    QVERIFY2(bench.begin("\"faults\": [" + mute + ']', 20), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.count("AT#OTAUP"), 1, 60'000);
    run.sendSignal(number);
    if (number == SIGINT) {
        QVERIFY(!run.waitEnded(300));
        run.sendSignal(number);
    }
    QVERIFY(run.waitEnded(2'000));
    QCOMPARE(run.exitCode(), 6);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QVERIFY2(
        Program::has(run.last(u"result"_s),
                     {{u"outcome"_s, u"Unknown"_s}, {u"step"_s, u"4.n"_s}, {u"fault"_s, u"X02"_s}}),
        qPrintable(run.told()));
    QVERIFY2(run.err().contains("power") && run.err().contains("(X02)"), run.err().constData());
    QCOMPARE(bench.count("AT#OTAUP"), 1);
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
