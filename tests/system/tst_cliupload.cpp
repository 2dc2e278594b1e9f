#include "tests/system/support/bench.h"
#include "tests/system/support/pty.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// `fotabench-cli upload` against a simulated module in a process of its own, over a real
/// pseudo-terminal: the local update without network.
class TestCliUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updated();
    void counted();
    void replayed();
    void overTcp();
    void wrongUse_data();
    void wrongUse();
    void refused_data();
    void refused();
    void dryRun();
    void heldLine();
    void portVanishes();
    void cancelled();
    void askedAtATerminal();
    void killed_data();
    void killed();

private:
    static QByteArray delta(const QByteArray &model = "LE910-NA1",
                            const QByteArray &base = "20.00.522.4")
    {
        return "FOTABENCH-DELTA 1 model=" + model + " base=" + base + " target=20.00.522.7\n"
               + QByteArray(12'000, '\xd1') + "\r\nAT#OTAUP=0\r\n+++\r\nOK\r\nNO CARRIER\r\n";
    }
    /// A module with \a more in its scenario, and the delta file.
    static bool begin(Bench &bench, const QByteArray &more = {}, bool tcp = false,
                      const QByteArray &model = "LE910-NA1")
    {
        bench.put(u"delta.bin"_s, delta(model));
        return bench.simulate("\"module\": \"" + model + '"' + more, 50, tcp);
    }
    static QStringList words(const Bench &bench)
    {
        return QStringList{u"upload"_s,   u"--json"_s,     u"--port"_s,
                           bench.port,    u"--delta"_s,    bench.path(u"ftp/delta.bin"_s),
                           u"--target"_s, u"20.00.522.7"_s}
               + Bench::shortLimits();
    }
    static Program &upload(Bench &bench, const QStringList &more = {u"--yes"_s})
    {
        Program &run = bench.program();
        run.run(words(bench) + more);
        return run;
    }
    static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
};

void TestCliUpload::updated()
{
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    Program &run = upload(bench);
    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(Program::has(result, {{u"outcome"_s, u"Updated"_s}, {u"now"_s, u"20.00.522.7"_s}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QVERIFY(bench.module->waitFor({{u"event"_s, u"uploaded"_s}}));
    const QJsonObject whole = bench.module->last(u"uploaded"_s);
    QCOMPARE(whole["bytes"_L1].toInteger(), delta().size());
    QCOMPARE(whole["sha256"_L1].toString().toLatin1(), hashOf(delta()));

    QStringList steps;
    for (const QJsonObject &event : run.objects(u"step"_s)) {
        if (event["state"_L1] == u"started"_s)
            steps += event["step"_L1].toString();
    }
    QCOMPARE(steps.mid(steps.indexOf(u"4.h"_s)),
             (QStringList{u"4.h"_s, u"4.i"_s, u"4.j"_s, u"UPLOAD"_s, u"VALIDATE"_s, u"4.n"_s,
                          u"4.o"_s, u"4.p"_s, u"4.q"_s, u"4.t"_s}));
    const QList<QJsonObject> progress = run.objects(u"progress"_s);
    QVERIFY(progress.size() >= 2);
    QCOMPARE(progress.last()["bytes"_L1].toInteger(), delta().size());
    QCOMPARE(progress.last()["of"_L1].toInteger(), delta().size());

    const QList<QByteArray> sent = bench.commands();
    const QList<QByteArray> wanted{"AT#OTAUPW", "AT+GMM",     "AT+GMR",   "AT#CFVR",
                                   "AT+CGSN",   "AT#OTAUP=1", "AT+CMEE?", "AT#OTAUP=0,2"};
    QCOMPARE(sent.mid(sent.indexOf("AT#OTAUPW"), wanted.size()), wanted);
    QVERIFY(bench.count("AT#SGACT") + bench.count("AT#FTP") + bench.count("AT+CPIN") == 0);
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.wrongModes(), QStringList());
    QVERIFY(!bench.transcript().contains("\xd1\xd1"));

    Program &again = upload(bench); // now it is the version that the module runs
    QCOMPARE(again.last(u"result"_s)["outcome"_L1].toString(), u"AlreadyCurrent"_s);
    QCOMPARE(again.exitCode(), 0);
}

void TestCliUpload::counted()
{
    Bench bench;
    QVERIFY2(begin(bench,
                   ", \"firmware\": \"20.00.522.4\", \"upload\": {\"escape\": false, "
                   "\"sized\": true, \"patienceSeconds\": 1500}",
                   false, "ME910C1-NA"),
             qPrintable(bench.errorText));
    Program &run = upload(bench);
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    QCOMPARE(bench.module->last(u"uploaded"_s)["sha256"_L1].toString().toLatin1(),
             hashOf(delta("ME910C1-NA")));
    QCOMPARE(bench.count("AT#OTAUPW=" + QByteArray::number(delta("ME910C1-NA").size())), 1);
    QVERIFY(!bench.transcript().contains("+++"));
}

/// The session as a module: the file is not in it, another one does.
void TestCliUpload::replayed()
{
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    const auto stepsOf = [](const Program &run) {
        QStringList steps;
        for (const QJsonObject &event : run.objects(u"step"_s))
            steps += event["step"_L1].toString() + u' ' + event["state"_L1].toString();
        return steps;
    };
    const Program &then = upload(bench);
    QCOMPARE(then.last(u"result"_s)["outcome"_L1].toString(), u"Updated"_s);
    const QDir sessions(bench.dataDir() + u"/sessions"_s);
    const QString folder = sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    bench.put(u"delta.bin"_s, delta() + "a little more");
    QStringList arguments = words(bench);
    arguments.replace(3, u"replay:"_s + sessions.filePath(folder));
    Program &now = bench.program();
    QVERIFY(now.run(arguments << u"--yes"_s));
    QVERIFY2(now.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(now.told()));
    QCOMPARE(stepsOf(now), stepsOf(then));
    QCOMPARE(now.exitCode(), 0);
}

void TestCliUpload::overTcp()
{
    Bench bench;
    QVERIFY2(begin(bench, {}, true), qPrintable(bench.errorText));
    Program &run = upload(bench);
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    QCOMPARE(bench.module->last(u"uploaded"_s)["sha256"_L1].toString().toLatin1(), hashOf(delta()));
}

void TestCliUpload::wrongUse_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("no such file") << u"--delta"_s << u"/nonexistent/delta.bin"_s;
    QTest::newRow("a folder") << u"--delta"_s << u"/tmp"_s;
    QTest::newRow("no file") << u"--delta"_s << QString();
    QTest::newRow("no version") << u"--target"_s << u"newest"_s;
    QTest::newRow("passes") << u"--passes"_s << u"4"_s;
}

void TestCliUpload::wrongUse()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    Program &run = upload(bench, {u"--yes"_s, option, value}); // the last one counts
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
    QCOMPARE(bench.commands(), QList<QByteArray>());
    Program &silent = upload(bench, {}); // nobody to ask
    QCOMPARE(silent.exitCode(), 2);
}

void TestCliUpload::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::newRow("D01 other base") << u"20.00.522.3_to_20.00.522.7.bin"_s << delta() << u"D01"_s;
    QTest::newRow("D02 other model") << u"ME910C1-NA.bin"_s << delta() << u"D02"_s;
    QTest::newRow("D05 too large") << u"large.bin"_s << QByteArray(6'000'001, 'x') << u"D05"_s;
    QTest::newRow("D06 empty") << u"empty.bin"_s << QByteArray() << u"D06"_s;
}

void TestCliUpload::refused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    bench.put(name, bytes);
    Program &run = upload(bench, {u"--yes"_s, u"--delta"_s, bench.path(u"ftp/"_s + name)});
    QVERIFY2(
        Program::has(run.last(u"result"_s), {{u"outcome"_s, u"Refused"_s}, {u"fault"_s, fault}}),
        qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 7);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
}

void TestCliUpload::dryRun()
{
    Bench bench;
    bench.put(u"delta.bin"_s, delta());
    Program &run = upload(bench, {u"--dry-run"_s});
    QCOMPARE(run.exitCode(), 0);
    QStringList commands;
    for (const QJsonObject &event : run.objects(u"command"_s))
        commands += event["command"_L1].toString();
    QVERIFY(commands.contains(u"AT#OTAUPW"_s) && commands.contains(u"AT#OTAUP=0,2"_s));
    QVERIFY(commands.indexOf(u"AT#OTAUP=1"_s) < commands.indexOf(u"AT#OTAUP=0,2"_s));
    QCOMPARE(bench.transcript(), QByteArray());
}

void TestCliUpload::heldLine() // P09: the terminal is full for a while, and nothing is lost
{
    Bench bench;
    QVERIFY2(begin(bench, ", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"stall\", \"seconds\": "
                          "150, \"dataBytes\": 1000}]"),
             qPrintable(bench.errorText));
    Program &run = upload(bench);
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    QCOMPARE(bench.module->last(u"uploaded"_s)["sha256"_L1].toString().toLatin1(), hashOf(delta()));
}

void TestCliUpload::portVanishes() // P12
{
    Bench bench;
    QVERIFY2(begin(bench, ", \"faults\": [{\"at\": \"AT#OTAUPW\", \"do\": \"vanish\", \"seconds\": "
                          "50, \"dataBytes\": 5000}]"),
             qPrintable(bench.errorText));
    Program &run = upload(bench);
    QVERIFY2(Program::has(run.last(u"result"_s),
                          {{u"outcome"_s, u"Failed"_s}, {u"step"_s, u"UPLOAD"_s}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 10);
    QCOMPARE(bench.count("AT#OTAUP=0"), 0);
    QVERIFY2(run.err().contains("Nothing was changed"), run.err().constData());
}

void TestCliUpload::cancelled()
{
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(words(bench) + QStringList{u"--yes"_s}));
    QVERIFY(run.waitFor({{u"event"_s, u"progress"_s}}));
    run.sendSignal(SIGINT);
    QVERIFY(run.waitEnded());
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Cancelled"_s, qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 8);
    QCOMPARE(bench.count("AT#OTAUP="), 0);
    Program &next = upload(bench);
    QVERIFY2(next.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(next.told()));
}

void TestCliUpload::askedAtATerminal()
{
    Bench bench;
    QVERIFY2(begin(bench), qPrintable(bench.errorText));
    for (const bool yes : {false, true}) {
        Pty terminal(Pty::Mode::Lines);
        Program &run = bench.program();
        run.setTerminal(terminal);
        QVERIFY(run.start(words(bench)));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.received().contains("last four digits"), 30'000);
        const QByteArray imei = run.last(u"identity"_s)["imei"_L1].toString().toLatin1();
        QVERIFY(terminal.received().contains("delta.bin of this computer"));
        terminal.write(yes ? imei.right(4) + '\n' : "no\n"_ba);
        QVERIFY(run.waitEnded());
        QCOMPARE(run.exitCode(), yes ? 0 : 8);
        QCOMPARE(bench.count("AT#OTAUP=0,2"), yes ? 1 : 0);
    }
}

void TestCliUpload::killed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("applied"); ///< AT#OTAUP may have been sent
    for (const char *step : {"4.h", "UPLOAD", "VALIDATE"})
        QTest::addRow("H01 %s", step) << QString::fromLatin1(step) << false;
    QTest::newRow("H01 P18 in data mode") << QString() << false;
    for (const char *step : {"4.n", "4.o", "4.p"})
        QTest::addRow("H03 %s", step) << QString::fromLatin1(step) << true;
}

/// kill -9 of the real process at every record of the journal that is waited in.
void TestCliUpload::killed()
{
    QFETCH(QString, step);
    QFETCH(bool, applied);
    Bench bench;
    QVERIFY2(begin(bench, ", \"faults\": [{\"at\": \"AT#OTAUP=0\", \"visit\": [2, 9], \"do\": "
                          "\"ver\", \"main\": \"99.99.999\"}]"),
             qPrintable(bench.errorText));
    Program &run = bench.program();
    connect(&run, &Program::printed, &run, [&run, step](const QJsonObject &event) {
        const bool there =
            step.isEmpty() ? Program::has(event, {{u"event"_s, u"progress"_s}})
                           : Program::has(event, {{u"step"_s, step}, {u"state"_s, u"started"_s}});
        if (there)
            run.sendSignal(SIGKILL);
    });
    run.run(words(bench) + QStringList{u"--yes"_s});
    QCOMPARE(run.exitCode(), -1);
    const bool sent = bench.count("AT#OTAUP=0") == 1;

    Program &next = bench.program();
    next.run(QStringList{u"resume"_s, u"--json"_s} + Bench::shortLimits());
    const QJsonObject result = next.last(u"result"_s);
    const QString outcome = result["outcome"_L1].toString();
    if (!applied) {
        QVERIFY2(Program::has(result, {{u"outcome"_s, u"Failed"_s}, {u"fault"_s, u"H01"_s}}),
                 qPrintable(next.told()));
        QCOMPARE(next.exitCode(), 18);
    } else if (sent) { // H02, H03
        QVERIFY2(outcome == u"Updated", qPrintable(next.told()));
    } else {
        QVERIFY2(outcome == u"NotUpdated" || outcome == u"Updated", qPrintable(next.told()));
    }
    QVERIFY(bench.count("AT#OTAUP=0") <= (applied ? 1 : 0));
    QVERIFY2(!result["now"_L1].toString().startsWith(u"99"), "a second apply");
}

QTEST_GUILESS_MAIN(TestCliUpload)
#include "tst_cliupload.moc"
