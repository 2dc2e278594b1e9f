#include "tests/system/support/bench.h"
#include "tests/system/support/hostbench.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// The real program on a host that stops, whose clock jumps, that speaks another language, that
/// has nothing left, or wants it to end.
class TestCliHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopped_data();
    void stopped();
    void clockJumps_data();
    void clockJumps();
    void locales_data();
    void locales();
    void toldToEnd_data();
    void toldToEnd();
    void busyModule();
    void limits_data();
    void limits();
    void budgetOutlivesTheKill();
    void staleLock();

private:
    void wantLocale(const QString &folder, const QString &name);
};

namespace {

const QList<char> kLetters{'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'};

QString outcomeOf(const Program &run)
{
    return run.last(u"result"_s)["outcome"_L1].toString();
}

/// Does \a act when the program tells that the step has started.
void at(Program &run, const QString &step, const std::function<void()> &act)
{
    QObject::connect(&run, &Program::printed, &run, [step, act](const QJsonObject &event) {
        if (Program::has(event, {{u"step"_s, step}, {u"state"_s, u"started"_s}, {u"visit"_s, 1}}))
            act();
    });
}

/// The lines of the run's own log, without their times, up to the apply.
QByteArray talkOf(const Program &run)
{
    static const QRegularExpression stamp(
        u"^\\[(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
        "\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\d{4}\\] "_s);
    QByteArray talk;
    for (const QByteArray &line : run.err().split('\n')) {
        QString text = QString::fromUtf8(line);
        if (!text.contains(stamp))
            continue;
        talk += text.remove(stamp).toUtf8() + '\n';
        if (line.contains("] AT#OTAUP"))
            break;
    }
    return talk;
}

} // namespace

void TestCliHost::stopped_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QByteArray>("scenario");
    QTest::newRow("H11 H20 4.a to 4.e") << u"abcde"_s << QByteArray();
    QTest::newRow("H11 H20 4.f to 4.k") << u"fghk"_s << QByteArray();
    QTest::newRow("H11 H20 4.l to 4.p") << u"lmnop"_s << QByteArray();
    QTest::newRow("H11 P13 back under another name when one looks again")
        << u"no"_s << QByteArray("\"apply\": {\"newName\": true}");
}

/// Longer than any limit of a query: the module goes on meanwhile, its replies are read late.
void TestCliHost::stopped()
{
    QFETCH(const QString, steps);
    QFETCH(const QByteArray, scenario);
    std::vector<std::pair<std::unique_ptr<Bench>, Program *>> all;
    for (const QChar letter : steps) {
        auto bench = std::make_unique<Bench>();
        QVERIFY2(bench->begin(scenario, 80), qPrintable(bench->errorText));
        Program &run = bench->program();
        at(run, u"4."_s + letter, [&run] {
            run.sendSignal(SIGSTOP);
            QTimer::singleShot(5'000, &run, [&run] { run.sendSignal(SIGCONT); });
        });
        QVERIFY(run.start(QStringList{u"update"_s, u"--yes"_s} + bench->options()
                          + QStringList{u"--limit"_s, u"ident=1"_s, u"--limit"_s, u"config=2"_s}));
        all.emplace_back(std::move(bench), &run);
    }
    for (const auto &[bench, run] : all) {
        QVERIFY(run->waitEnded());
        QVERIFY2(outcomeOf(*run) == u"Updated", qPrintable(run->told()));
        QCOMPARE(bench->count("AT#OTAUP"), 1);
        QCOMPARE(bench->violations(), QStringList());
    }
}

void TestCliHost::clockJumps_data()
{
    QTest::addColumn<qint64>("seconds");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTest::newRow("H12 an hour forward") << qint64(3600);
    QTest::newRow("H12 an hour back") << qint64(-3600);
    QTest::newRow("H12 a year back") << qint64(-365) * 86400;
    QTest::newRow("H12 to 1970") << -now + 5;
    QTest::newRow("H12 past 2038") << qint64(2'147'483'647) - now + 60;
}

void TestCliHost::clockJumps()
{
    QFETCH(const qint64, seconds);
    HostBench calm;
    Program &usual = calm.update();
    QCOMPARE(outcomeOf(usual), u"Updated"_s);
    QVERIFY(talkOf(usual).endsWith("AT#OTAUP=0\n"));
    std::vector<std::pair<std::unique_ptr<HostBench>, Program *>> all;
    for (const QString &step : {u"4.b"_s, u"4.e"_s, u"4.g"_s, u"4.k"_s, u"4.m"_s, u"4.o"_s}) {
        auto bench = std::make_unique<HostBench>();
        const QString clock = bench->path(u"clock"_s);
        Program &run = bench->program({{u"CLOCK"_s, clock}});
        at(run, step, [clock, seconds] {
            QFile file(clock);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray::number(seconds));
        });
        QVERIFY(run.start(bench->updateArguments()));
        all.emplace_back(std::move(bench), &run);
    }
    for (const auto &[bench, run] : all) {
        QVERIFY(run->waitEnded());
        QVERIFY2(outcomeOf(*run) == u"Updated", qPrintable(run->told()));
        QCOMPARE(talkOf(*run), talkOf(usual));
        const qint64 elapsed = run->last(u"result"_s)["elapsedMs"_L1].toInteger();
        QVERIFY2(elapsed > 0 && elapsed < 90'000, qPrintable(run->told()));
        QVERIFY(bench->openRuns().isEmpty());
    }
}

void TestCliHost::locales_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("H14 comma decimals") << u"de_DE.UTF-8"_s;
    QTest::newRow("H14 dotless i") << u"tr_TR.UTF-8"_s;
    QTest::newRow("H14 right to left") << u"ar_EG.UTF-8"_s;
    QTest::newRow("H14 other digits") << u"fa_IR.UTF-8"_s;
    QTest::newRow("H14 C") << u"C"_s;
}

void TestCliHost::wantLocale(const QString &folder, const QString &name)
{
    QProcess make;
    make.start(u"localedef"_s,
               {u"-i"_s, name.section(u'.', 0, 0), u"-f"_s, u"UTF-8"_s, folder + u'/' + name});
    QVERIFY(make.waitForFinished());
    QVERIFY2(QDir(folder).exists(name), make.readAllStandardError().constData());
}

void TestCliHost::locales()
{
    QFETCH(const QString, name);
    HostBench calm;
    Program &usual = calm.update();
    HostBench bench;
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"LC_ALL"_s, name);
    environment.insert(u"LANG"_s, name);
    environment.insert(u"LOCPATH"_s, bench.path(u"runtime"_s));
    if (name != u"C")
        wantLocale(bench.path(u"runtime"_s), name);
    Program run(environment);
    QVERIFY(run.run(bench.updateArguments()));
    QVERIFY2(outcomeOf(run) == u"Updated", qPrintable(run.told()));
    QVERIFY(talkOf(usual).size() > 500);
    QCOMPARE(talkOf(run), talkOf(usual));
    QVERIFY(bench.openRuns().isEmpty());
}

void TestCliHost::toldToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("H15 TERM") << SIGTERM;
    QTest::newRow("H15 HUP") << SIGHUP;
    QTest::newRow("H15 INT") << SIGINT;
}

/// At every step: before the apply all is closed, after it the journal stays open for what the
/// module does.
void TestCliHost::toldToEnd()
{
    QFETCH(const int, number);
    std::vector<std::pair<std::unique_ptr<HostBench>, Program *>> all;
    const QList<char> later{'n', 'o', 'p'};
    for (const char letter : kLetters + later) {
        // The module restarts slowly, so that the program is told to end while it waits.
        auto bench = std::make_unique<HostBench>("\"apply\": {\"seconds\": 3000}");
        Program &run = bench->program();
        at(run, u"4."_s + QLatin1Char(letter), [&run, number] { run.sendSignal(number); });
        QVERIFY(run.start(bench->updateArguments()));
        all.emplace_back(std::move(bench), &run);
    }
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &[bench, run] = all[i];
        const bool before = i < size_t(kLetters.size());
        const QByteArray told =
            "step " + QByteArray::number(qlonglong(i)) + ": " + run->told().toUtf8();
        QVERIFY(run->waitEnded());
        if (before) {
            QVERIFY2(outcomeOf(*run) == u"Cancelled", qPrintable(run->told()));
            QCOMPARE(run->exitCode(), 8);
            QCOMPARE(HostBench::applies(*run), 0);
            QCOMPARE(run->err().count("] AT#FTPOPEN="), run->err().count("] AT#FTPCLOSE"));
            QCOMPARE(run->err().count("] AT#SGACT=3,1"), run->err().count("] AT#SGACT=3,0"));
            QVERIFY(bench->openRuns().isEmpty());
        } else if (outcomeOf(*run) == u"Unknown") {
            QCOMPARE(run->exitCode(), 6);
            QVERIFY2(HostBench::applies(*run) <= 1, told.constData());
            QCOMPARE(bench->openRuns().size(), 1);
            QVERIFY2(bench->openRuns().first() >= u"4.n", qPrintable(bench->openRuns().first()));
        } else { // the module was faster
            QVERIFY2(outcomeOf(*run) == u"Updated", qPrintable(run->told()));
        }
    }
}

void TestCliHost::busyModule() // H15: what it does not allow is left to the next start (H01)
{
    Bench bench;
    bench.putSample();
    bench.server.setFaults({FtpServer::stall(50'000, QString::fromLatin1(Bench::kDelta))});
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(bench.simulate({}, 80), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    QVERIFY(run.waitFor({{u"step"_s, u"4.k"_s}, {u"state"_s, u"started"_s}}));
    QTRY_COMPARE(bench.server.count("RETR"), 2);
    run.sendSignal(SIGTERM);
    QVERIFY(run.waitEnded()); // the download alone would take half an hour
    QCOMPARE(run.exitCode(), 8);
    QVERIFY2(run.err().contains("(H15)"), run.err().constData());
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    bench.server.stop();
    Program &next = bench.program();
    QVERIFY(next.run(QStringList{u"resume"_s, u"--json"_s} + Bench::shortLimits()));
    QVERIFY2(
        Program::has(next.last(u"result"_s), {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"H01"_s}}),
        qPrintable(next.told()));
    QCOMPARE(bench.violations(), QStringList());
}

void TestCliHost::limits_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<qint64>("most");
    QTest::newRow("H21 16 files") << int(RLIMIT_NOFILE) << qint64(16);
#ifndef __SANITIZE_ADDRESS__ // its shadow alone is larger
    QTest::newRow("H21 256 MiB") << int(RLIMIT_AS) << qint64(256) * 1024 * 1024;
#endif
}

/// From every step on there is no more: the run fails before the apply, or goes through.
void TestCliHost::limits()
{
    QFETCH(const int, which);
    QFETCH(const qint64, most);
    std::vector<std::pair<std::unique_ptr<HostBench>, Program *>> all;
    for (const char letter : kLetters + QList<char>{'n', 'o', 'p'}) {
        auto bench = std::make_unique<HostBench>();
        Program &run = bench->program();
        at(run, u"4."_s + QLatin1Char(letter), [&run, which, most] {
            const rlimit limit{rlim_t(most), rlim_t(most)};
            QCOMPARE(::prlimit(pid_t(run.pid()), __rlimit_resource(which), &limit, nullptr), 0);
        });
        QVERIFY(run.start(bench->updateArguments()));
        all.emplace_back(std::move(bench), &run);
    }
    for (const auto &[bench, run] : all) {
        QVERIFY(run->waitEnded());
        const QString outcome = outcomeOf(*run);
        QVERIFY2(run->exitCode() >= 0, qPrintable(run->told()));
        QVERIFY2(outcome == u"Updated" || HostBench::applies(*run) == 0, qPrintable(run->told()));
    }
}

void TestCliHost::budgetOutlivesTheKill() // N10, INV-10
{
    HostBench bench(R"("faults": [{"at": "AT#SGACT=3,1", "do": "err", "code": 555}])");
    QStringList arguments = bench.updateArguments();
    arguments.replaceInStrings(u"backoff=0"_s, u"backoff=0.01"_s);
    Program &first = bench.program();
    at(first, u"4.e"_s, [] {});
    QVERIFY(first.start(arguments));
    // Three attempts of its own, and the fourth has to go somewhere else.
    QVERIFY(first.waitFor({{u"event"_s, u"waiting"_s}, {u"attempt"_s, 3}}));
    first.sendSignal(SIGKILL);
    QVERIFY(first.waitEnded());
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    Program &second = bench.program();
    QVERIFY(second.start(arguments));
    QVERIFY2(second.waitFor({{u"event"_s, u"waiting"_s}, {u"attempt"_s, 1}}),
             qPrintable(second.told()));
    const QDateTime until = QDateTime::fromString(
        second.objects(u"waiting"_s).first()["until"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(until.isValid());
    // The fifth: not before the first is an hour old.
    QVERIFY2(until.toMSecsSinceEpoch() > begun + 3'000'000, qPrintable(until.toString()));
    second.sendSignal(SIGINT);
    QVERIFY(second.waitEnded());
    QCOMPARE(outcomeOf(second), u"Cancelled"_s);
}

void TestCliHost::staleLock() // H19
{
    Bench bench;
    QVERIFY2(bench.begin({}, 80), qPrintable(bench.errorText));
    Program &first = bench.program();
    QVERIFY(first.start(QStringList{u"monitor"_s, u"--json"_s, u"--port"_s, bench.port}));
    QTRY_VERIFY_WITH_TIMEOUT(!first.objects().isEmpty(), 30'000);
    Program &second = bench.program();
    QVERIFY(second.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port}));
    QCOMPARE(second.exitCode(), 10); // the live one still has it
    QVERIFY2(second.err().contains(QByteArray::number(first.pid())), second.err().constData());
    first.sendSignal(SIGKILL);
    QVERIFY(first.waitEnded());
    QVERIFY(!QDir(bench.dataDir() + u"/locks"_s).isEmpty()); // what it left
    Program &third = bench.program();
    QVERIFY(third.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port}));
    QVERIFY2(third.exitCode() == 0, qPrintable(third.told()));
}

QTEST_GUILESS_MAIN(TestCliHost)
#include "tst_clihost.moc"
