#include "core/log/transcript.h"
#include "tests/system/support/bench.h"

#include <QSet>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// `update --json --yes` as a real process, against a simulated module in another one and a real
/// FTP server with a password: the note's commands in the note's order, whatever the line and the
/// restart look like; every line of output is as the contract has it; no password is anywhere.
class TestCliUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updated_data();
    void updated();
    void passwordFromEnvironment();

private:
    void checkEvents(const Program &run, int restarts);
    void checkServer(Bench &bench);
    void checkLog(const Bench &bench, const QString &logFile, const QString &transcriptFile);
};

namespace {

QList<QByteArray> conversation(const Bench &bench)
{
    const QByteArray server = bench.server.address().toLatin1();
    return {"AT+GMM",
            "AT+GMR",
            "AT+CGSN",
            "AT+CPIN?",
            "AT#CCID", // identification
            "AT#SCFG?",
            "AT#SCFG=1,3,300,90,600,50", // 4.a
            "AT+CGDCONT?",
            "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"", // 4.b
            "AT+CSQ",
            "AT+CEREG?",
            "AT#SGACT=3,1", // 4.c to 4.e
            "AT#FTPTO=1000",
            "AT#FTPOPEN=\"" + server + "\",\"***\",\"***\",1",
            "AT#FTPTYPE=0", // 4.f
            "AT#FTPFSIZE=\"firmwarecheck.csv\"",
            "AT#FTPGET=\"firmwarecheck.csv\"",            // 4.g
            "AT+GMR",                                     // 4.h
            "AT#FTPFSIZE=\"30.00.001-B026_FOTA.bin\"",    // 4.k
            "AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\",0", // 4.k
            "AT#FTPCLOSE",
            "AT#SGACT=3,0", // 4.l, 4.m
            "AT+GMM",
            "AT+GMR",
            "AT+CGSN",
            "AT+CMEE?",   // 4.m
            "AT#OTAUP=0", // 4.n
            "AT+GMM",
            "AT+GMR",
            "AT+CGSN", // 4.p
            "AT+CGDCONT?",
            "AT+CPIN?",
            "AT+CEREG?"}; // afterwards
}

QStringList missingKeys(const QJsonObject &object)
{
    static const QHash<QString, QStringList> kKeys{
        {u"session"_s, {u"id"_s, u"transcript"_s}},
        {u"identity"_s, {u"model"_s, u"firmware"_s, u"subVersion"_s, u"imei"_s, u"profile"_s}},
        {u"step"_s, {u"step"_s, u"state"_s, u"visit"_s, u"pass"_s}},
        {u"restart"_s, {u"count"_s, u"evidence"_s, u"elapsedMs"_s}},
        {u"result"_s,
         {u"outcome"_s, u"step"_s, u"fault"_s, u"model"_s, u"imei"_s, u"from"_s, u"target"_s,
          u"now"_s, u"passes"_s, u"restarts"_s, u"elapsedMs"_s, u"session"_s, u"diagnosis"_s}}};
    const QString event = object["event"_L1].toString();
    QStringList wanted = kKeys.value(event, {u"(an event of the contract)"_s});
    const QString state = object["state"_L1].toString();
    if (state == u"started")
        wanted += u"at"_s;
    else if (event == u"step" && state != u"skipped")
        wanted += {u"elapsedMs"_s, u"detail"_s};
    wanted.removeIf([&](const QString &key) { return object.contains(key); });
    for (QString &key : wanted)
        key.prepend(event + u'.');
    return wanted;
}

} // namespace

void TestCliUpdate::updated_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<double>("speed");
    QTest::addColumn<bool>("tcp");
    QTest::addColumn<unsigned>("mask");
    QTest::addColumn<int>("restarts");

    const auto fault = [](const QByteArray &rest) {
        return "\"faults\": [{\"at\": \"*\", " + rest + "}]";
    };
    QTest::newRow("pty, the port vanishes three times") << QByteArray() << 50.0 << false << 0U << 3;
    QTest::newRow("tcp") << QByteArray() << 50.0 << true << 022U << 3;
    QTest::newRow("P13 another device node")
        << QByteArray("\"apply\": {\"newName\": true}") << 50.0 << false << 022U << 3;
    QTest::newRow("silent UART") << QByteArray("\"apply\": {\"portVanishes\": false}") << 50.0
                                 << false << 077U << 1;
    QTest::newRow("A04 one byte at a time")
        << fault("\"do\": \"chunk\", \"sizes\": [1], \"gapMs\": 50") << 50.0 << false << 022U << 3;
    QTest::newRow("A07 URC inside every reply")
        << fault("\"do\": \"insert\", \"where\": \"between\", \"bytes\": \"\\r\\n+CEREG: 1\\r\\n\"")
        << 50.0 << false << 022U << 3;
    QTest::newRow(
        "U09 the first version answer takes 3.5 s more") // of real time: the host's limit is real
        << QByteArray("\"apply\": {\"firstAnswerLateMs\": 175000}") << 50.0 << false << 022U << 3;
}

void TestCliUpdate::updated()
{
    QFETCH(QByteArray, scenario);
    QFETCH(double, speed);
    QFETCH(bool, tcp);
    QFETCH(unsigned, mask);
    QFETCH(int, restarts);

    Bench bench;
    QVERIFY2(bench.begin(scenario, speed, tcp), qPrintable(bench.errorText));
    Program &run = bench.program();
    run.setUmask(mask);
    QStringList leaks;
    connect(&run, &Program::printed, &run, [&](const QJsonObject &event) {
        const QString step = event["step"_L1].toString();
        if (step == u"OPEN" || step == u"4.f" || step == u"4.k" || step == u"4.o")
            leaks += Bench::leaksOf(run.pid());
    });
    const QString log = bench.path(u"home/run.log"_s);
    const QString dataDir = bench.path(u"home/data dir/of its own"_s);
    QVERIFY(run.run(QStringList{u"update"_s, u"--yes"_s} + bench.options()
                    + QStringList{u"--log"_s, log, u"--data-dir"_s, dataDir}));

    QCOMPARE(run.exitCode(), 0);
    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(result["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    QCOMPARE(result["now"_L1].toString(), QString::fromLatin1(Bench::kTarget));
    QCOMPARE(result["fault"_L1], QJsonValue());
    checkEvents(run, restarts);
    if (tcp || scenario.contains("newName"))
        QCOMPARE(bench.module->objects(u"moved"_s).size(), tcp ? 0 : 1);
    if (scenario.contains("newName")) {
        QCOMPARE(bench.module->last(u"moved"_s)["port"_L1].toString(), bench.path(u"modem1"_s));
        QVERIFY(!QFile::exists(bench.path(u"modem0"_s)));
    }
    QCOMPARE(bench.commands(), conversation(bench));
    QCOMPARE(bench.violations(), QStringList());
    checkServer(bench);
    checkLog(bench, log, run.last(u"session"_s)["transcript"_L1].toString());
    QVERIFY(
        run.last(u"session"_s)["transcript"_L1].toString().startsWith(dataDir + u"/sessions/"_s));
    QCOMPARE(leaks + bench.leaks(), QStringList());
    QCOMPARE(bench.wrongModes(), QStringList());
}

void TestCliUpdate::checkEvents(const Program &run, int restarts)
{
    QCOMPARE(run.otherLines(), QByteArrayList());
    QStringList missing, kinds, started;
    QSet<QString> ended;
    for (const QJsonObject &object : run.objects()) {
        missing += missingKeys(object);
        const QString event = object["event"_L1].toString();
        const QString step = object["step"_L1].toString();
        if (event != u"step") {
            kinds += event;
        } else if (object["state"_L1] == u"started"_s) {
            started += step;
            const QString at = object["at"_L1].toString();
            static const QRegularExpression iso(
                u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}([+-]\\d\\d:\\d\\d|Z)$"_s);
            QVERIFY2(iso.match(at).hasMatch(), qPrintable(at));
        } else if (object["state"_L1] != u"skipped"_s) {
            QCOMPARE(object["state"_L1].toString(), u"done"_s);
            QVERIFY2(started.contains(step) && !ended.contains(step), qPrintable(step));
            ended += step;
        }
    }
    QCOMPARE(missing, QStringList());
    // Two absences that follow each other closely may look like one to a host under load; the
    // count is only shown, and what is shown is what was told.
    const int seen = run.last(u"result"_s)["restarts"_L1].toInt();
    QVERIFY2(seen >= 1 && seen <= restarts, qPrintable(QString::number(seen)));
    QCOMPARE(kinds, QStringList({u"session"_s, u"identity"_s}) + QStringList(seen, u"restart"_s)
                        + QStringList{u"result"_s});
    QStringList steps{u"OPEN"_s, u"IDENT"_s, u"SIM"_s};
    for (const char letter :
         {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 't'})
        steps += u"4."_s + QLatin1Char(letter);
    QCOMPARE(started, steps);
    QCOMPARE(ended.size(), steps.size());
    QCOMPARE(run.objects().first()["event"_L1].toString(), u"session"_s);
    QCOMPARE(run.objects().last()["event"_L1].toString(), u"result"_s);
    const QJsonObject result = run.last(u"result"_s);
    QCOMPARE(result["session"_L1], run.last(u"session"_s)["id"_L1]);
    QVERIFY(!result["session"_L1].toString().contains(result["imei"_L1].toString()));
}

void TestCliUpdate::checkServer(Bench &bench)
{
    QVERIFY(bench.server.settle());
    QCOMPARE(bench.server.connections(), 1);
    QCOMPARE(bench.server.count("USER"), 1);
    QCOMPARE(bench.server.count("PASS"), 1);
    QByteArrayList fetched;
    for (const FtpServer::Command &command : bench.server.log()) {
        if (command.verb == "USER")
            QCOMPARE(command.argument, QByteArray(Bench::kUser));
        if (command.verb == "RETR")
            fetched += command.argument.sliced(command.argument.lastIndexOf('/') + 1);
    }
    QCOMPARE(fetched, QByteArrayList({"firmwarecheck.csv", Bench::kDelta}));
    const QList<QJsonObject> events = bench.server.events();
    QCOMPARE(std::ranges::count_if(
                 events, [](const QJsonObject &e) { return e["event"_L1] == u"disconnected"_s; }),
             1);
}

/// As the note's: a stamp of Tera Term, one line each, readable by who reads the note's.
void TestCliUpdate::checkLog(const Bench &bench, const QString &logFile,
                             const QString &transcriptFile)
{
    QFile log(logFile);
    QFile transcript(transcriptFile);
    QVERIFY(log.open(QIODevice::ReadOnly) && transcript.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QCOMPARE(text, transcript.readAll());
    QVERIFY(text.endsWith('\n'));
    QDateTime last;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        const auto entry = readTranscriptLine(line);
        QVERIFY2(entry, line.constData());
        QVERIFY2(!last.isValid() || entry->at >= last, line.constData());
        last = entry->at;
    }
    for (const char *wanted :
         {"] CONNECT\n", "] NO CARRIER\n", "] 30.00.001-B026_FOTA\n",
          "] 30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,***,***\n"})
        QVERIFY2(text.contains(wanted), wanted);
    QVERIFY(!text.contains("next-user") && !text.contains(Bench::kUser));
    QCOMPARE(commandsOf(text), bench.commands());
}

void TestCliUpdate::passwordFromEnvironment()
{
    Bench bench;
    QVERIFY2(bench.begin(), qPrintable(bench.errorText));
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"BENCH_PASSWORD"_s, QString::fromLatin1(Bench::kPassword));
    Program run(environment);
    QStringList arguments = QStringList{u"check"_s} + bench.options();
    arguments.replace(arguments.indexOf(u"--password-file"_s) + 1, u"BENCH_PASSWORD"_s);
    arguments.replace(arguments.indexOf(u"--password-file"_s), u"--password-env"_s);
    QStringList leaks;
    connect(&run, &Program::printed, &run, [&] { leaks += Bench::leaksOf(run.pid()); });
    QVERIFY(run.run(arguments));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.last(u"result"_s)["outcome"_L1].toString(), u"UpdateAvailable"_s);
    QVERIFY(!run.out().contains(Bench::kPassword) && !run.err().contains(Bench::kPassword));
    QCOMPARE(leaks + bench.leaks(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliUpdate)
#include "tst_cliupdate.moc"
