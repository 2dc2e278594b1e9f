#include "tests/system/support/bench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The command line in the hands of a stranger: wrong settings, closed streams, odd order; each
/// ends, with the right code, and nothing is hidden.
class TestCliUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingThatCannotBeSent_data();
    void settingThatCannotBeSent();
    void unreadableReplay();
    void noCommand();
    void optionBeforeTheCommand();
    void checkKnowsNoLog();
    void monitorKeepsItsInterval();
    void noticesAreNotHidden_data();
    void noticesAreNotHidden();
    void closedStreams();
    void resultThatCannotBeWritten();
    void dryRunAsksForNothing();
    void passwordLeavesNoTrace();
    void foreignLinkIsLeft();
    void oddLinkNames_data();
    void oddLinkNames();

private:
    static int shell(const Bench &bench, const QString &script);
};

/// Runs a shell command line, $CLI being the program; its exit code.
int TestCliUse::shell(const Bench &bench, const QString &script)
{
    QProcess process;
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"CLI"_s, Program::path());
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, script});
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                       Program::kPatienceMs);
    return ended ? process.exitCode() : -1;
}

void TestCliUse::settingThatCannotBeSent_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("fault");
    QTest::newRow("F23 space in the user") << QStringList{u"--user"_s, u"a b"_s} << u"F23"_s;
    QTest::newRow("F23 user too long") << QStringList{u"--user"_s, QString(300, u'u')} << u"F23"_s;
    QTest::newRow("F23 quote in the APN") << QStringList{u"--apn"_s, u"a\"b"_s} << u"F23"_s;
    QTest::newRow("F23 quote in the check file")
        << QStringList{u"--check-file"_s, u"a\"b"_s} << u"F23"_s;
}

void TestCliUse::settingThatCannotBeSent()
{
    QFETCH(QStringList, more);
    QFETCH(QString, fault);
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"check"_s} + bench.options() + more)); // it ends (INV-7)
    QCOMPARE(run.exitCode(), 7);
    QCOMPARE(run.last(u"result"_s)["fault"_L1].toString(), fault);
    QVERIFY(run.objects(u"session"_s).isEmpty()); // no port was opened, so there is no transcript
    QCOMPARE(bench.transcript(), QByteArray());
}

void TestCliUse::unreadableReplay()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"identify"_s, u"--port"_s, u"replay:/no/such/file"_s}));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
}

void TestCliUse::noCommand()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({}));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
    QVERIFY(run.err().contains("Commands:"));
}

void TestCliUse::optionBeforeTheCommand()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"--port"_s, u"sim:me910c1-na"_s, u"identify"_s, u"--json"_s}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.objects().value(0)["model"_L1].toString(), u"ME910C1-NA"_s);
}

void TestCliUse::checkKnowsNoLog()
{
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"check"_s} + bench.options()));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(!run.err().contains("QCommandLineParser"), run.err().constData());
}

void TestCliUse::monitorKeepsItsInterval()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"monitor"_s, u"--port"_s, u"sim:me910c1-na"_s, u"--interval"_s, u"0.2"_s,
                     u"--count"_s, u"4"_s, u"--json"_s}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.objects().size(), 4);
    const auto at = [&run](int i) {
        return QDateTime::fromString(run.objects().at(i)["at"_L1].toString(), Qt::ISODateWithMs);
    };
    // Not a measurement of speed: at the default of 5 s three intervals take 15.
    QVERIFY(at(0).msecsTo(at(3)) < 3 * 4'000);
}

void TestCliUse::noticesAreNotHidden_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("C18 with --json") << QStringList{};
    QTest::newRow("C18 with --json --quiet") << QStringList{u"--quiet"_s};
}

void TestCliUse::noticesAreNotHidden()
{
    QFETCH(QStringList, more);
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    Program &run = bench.update(more);
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(run.err().contains("(C18)"), run.err().constData());
    QCOMPARE(run.otherLines(), QByteArrayList());
}

void TestCliUse::closedStreams() // a headless host may start a program without any
{
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    const QString words = bench.options().join(u' ');
    QCOMPARE(shell(bench, u"\"$CLI\" update --yes %1 <&- >&- 2>&-"_s.arg(words)), 0);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
}

void TestCliUse::resultThatCannotBeWritten()
{
    Bench bench;
    QCOMPARE(shell(bench, u"\"$CLI\" identify --port sim:me910c1-na --json >/dev/full"_s), 1);
}

void TestCliUse::dryRunAsksForNothing()
{
    Bench bench;
    Program &run = bench.program(); // neither a port nor a password
    const QStringList words{u"update"_s, u"--dry-run"_s, u"--server"_s,
                            u"h"_s,      u"--user"_s,    u"u"_s};
    QVERIFY(run.run(words));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(run.out().contains("AT#OTAUP=0"));
    Program &wrong = bench.program();
    QVERIFY(wrong.run(words + QStringList{u"--apn"_s, u"a\"b"_s}));
    QCOMPARE(wrong.exitCode(), 2);
    QCOMPARE(wrong.out(), QByteArray()); // no half of a plan
}

void TestCliUse::passwordLeavesNoTrace() // K10
{
    Bench bench;
    QVERIFY2(bench.simulate({}), qPrintable(bench.errorText));
    QProcessEnvironment given = bench.environment();
    given.insert(u"BENCH_PASSWORD"_s, QString::fromLatin1(Bench::kPassword));
    Program run(given);
    QVERIFY(run.start({u"check"_s, u"--json"_s, u"--port"_s, bench.port, u"--server"_s,
                       u"127.0.0.1:9"_s, u"--user"_s, u"u"_s, u"--password-env"_s,
                       u"BENCH_PASSWORD"_s, u"--limit"_s, u"backoff=60"_s}));
    QVERIFY(run.waitFor({{u"event"_s, u"session"_s}}));
    QFile environment(u"/proc/%1/environ"_s.arg(run.pid()));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray first = environment.readAll();
    QVERIFY(first.contains("BENCH_PASSWORD="));
    QVERIFY(!first.contains(Bench::kPassword));
    // A crash leaves nothing of the memory behind, neither in a file nor to a service.
    QFile limits(u"/proc/%1/limits"_s.arg(run.pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll().simplified();
    QVERIFY2(all.contains("Max core file size 0 0 "), all.constData());
    QFile filter(u"/proc/%1/coredump_filter"_s.arg(run.pid()));
    QVERIFY(filter.open(QIODevice::ReadOnly));
    QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0);
}

void TestCliUse::foreignLinkIsLeft()
{
    Bench bench;
    const QString link = bench.path(u"mine"_s);
    QVERIFY(QFile::link(u"/dev/null"_s, link));
    Program &run = bench.program();
    QVERIFY(run.run({u"simulate"_s, u"--module"_s, u"ME910C1-NA"_s, u"--pty"_s, link}));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(QFile::symLinkTarget(link), u"/dev/null"_s);
}

void TestCliUse::oddLinkNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"modem", "modem0.pty", "tty9"})
        QTest::addRow("P13 %s", name) << QString::fromLatin1(name);
}

/// A port that comes back under the next name is found whatever the first one was called.
void TestCliUse::oddLinkNames()
{
    QFETCH(QString, name);
    Bench bench;
    bench.putSample();
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QFile scenario(bench.path(u"s.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"module": "ME910C1-NA", "apply": {"newName": true}})");
    scenario.close();
    Program &module = bench.program();
    QVERIFY(module.start({u"simulate"_s, u"--scenario"_s, scenario.fileName(), u"--pty"_s,
                          bench.path(name), u"--speed"_s, u"50"_s}));
    QVERIFY(module.waitFor({{u"event"_s, u"ready"_s}}));
    bench.port = bench.path(name);
    Program &run = bench.update();
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.last(u"result"_s)["outcome"_L1].toString(), u"Updated"_s);
}

QTEST_GUILESS_MAIN(TestCliUse)
#include "tst_cliuse.moc"
