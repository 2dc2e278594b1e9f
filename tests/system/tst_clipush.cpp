#include "tests/system/support/bench.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// Updates that the network starts, and modules that no profile knows, with the real program: what
/// it sends, what it leaves alone, and what it says of it.
class TestCliPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void push_data();
    void push();
    void answer_data();
    void answer();
    void familyWithoutAnswer();
    void monitored();
    void unknownModule_data();
    void unknownModule();
    void byHand();
    void wrongUse_data();
    void wrongUse();
};

namespace {

const QByteArray kToB027 = R"("target": "30.00.001-B027", "resets": 3, "seconds": 90)";
const QByteArray kUnknown = R"("module": "LE910C1-NA", "firmware": "25.30.224",
    "imei": "354658090775518", "iccid": "89148000008877551907")";

QByteArray pushAt(const QByteArray &at, const QByteArray &plan)
{
    return R"("faults": [{"at": ")" + at + R"(", "visit": 1, "do": "push", )" + plan + "}]";
}

/// The check file and a delta for a module other than that of the sample.
void offer(const Bench &bench, const QByteArray &model, const QByteArray &from,
           const QByteArray &to)
{
    bench.put(u"firmwarecheck.csv"_s, to + ",delta.bin,2031-01-31\r\n");
    bench.put(u"delta.bin"_s, "FOTABENCH-DELTA 1 model=" + model + " base=" + from + " target=" + to
                                  + '\n' + QByteArray(20'000, '\xd1'));
}

QJsonArray advice(const QJsonObject &result)
{
    return result["diagnosis"_L1]["actions"_L1].toArray();
}

} // namespace

void TestCliPush::push_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("4.e") << "AT#SGACT=3,1"_ba
                         << "le910"_ba;
    QTest::newRow("4.f, in quotes") << "AT#FTPOPEN"_ba
                                    << "quoted"_ba;
    QTest::newRow("4.k, LwM2M") << "AT#FTPGETOTA"_ba
                                << "lwm2m"_ba;
    QTest::newRow("4.l, in numbers") << "AT#FTPCLOSE"_ba
                                     << "numeric"_ba;
}

/// The run closes what it opened, waits for the push, reads the version, and applies nothing.
void TestCliPush::push()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, words);
    Bench bench;
    QVERIFY2(bench.begin(pushAt(at, R"("words": ")" + words + R"(", )" + kToB027)),
             qPrintable(bench.errorText));
    Program &run = bench.update();
    const QJsonObject result = run.last(u"result"_s);
    const QJsonObject wanted{{u"outcome"_s, u"Refused"_s},
                             {u"fault"_s, u"A25"_s},
                             {u"from"_s, QString::fromLatin1(Bench::kOld)},
                             {u"now"_s, u"30.00.001-B027"_s},
                             {u"passes"_s, 0}};
    QVERIFY2(Program::has(result, wanted), qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 7);
    QCOMPARE(run.objects(u"result"_s).size(), 1);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QCOMPARE(bench.count("AT#OTAUP"), 0); // NOAPPLY
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());
    // its own progress
    const QJsonObject over = run.last(u"push"_s);
    QVERIFY2(run.objects(u"push"_s).size() > 2, qPrintable(run.told()));
    QVERIFY2(Program::has(over, {{u"state"_s, u"over"_s},
                                 {u"failed"_s, false},
                                 {u"from"_s, QString::fromLatin1(Bench::kOld)},
                                 {u"now"_s, u"30.00.001-B027"_s}}),
             qPrintable(run.told()));
    // Nobody is told to wait for what is over.
    QVERIFY2(run.saysInFourParts(u"A25"_s), run.err().constData());
    QCOMPARE(result["diagnosis"_L1]["id"_L1].toString(), u"A25"_s);
    QVERIFY2(!run.err().contains("is updating"), run.err().constData());
    QVERIFY(!result["diagnosis"_L1]["explanation"_L1].toString().contains(u"is updating"_s));
    QCOMPARE(advice(result).size(), 1);
    QVERIFY(!advice(result)[0].toString().contains(u"Wait"_s));
    QVERIFY(bench.transcript().contains("push over, version 30.00.001-B027"));
}

void TestCliPush::answer_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("now");
    const QString old = u"20.00.522.4"_s;
    QTest::newRow("accept") << u"accept"_s << "AT#OTASUAN=1"_ba << u"20.00.524.2"_s;
    QTest::newRow("delay") << u"delay"_s << "AT#OTASUAN=2"_ba << old;
    QTest::newRow("reject") << u"reject"_s << "AT#OTASUAN=0"_ba << old;
    QTest::newRow("none") << QString() << ""_ba << old;
}

void TestCliPush::answer()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, sent);
    QFETCH(QString, now);
    Bench bench;
    offer(bench, "LE910-NA1", "20.00.522.4", "20.00.523.1");
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(
        bench.simulate(
            R"("module": "LE910-NA1", )"
            + pushAt("AT#FTPOPEN", R"("ask": true, "target": "20.00.524.2", "downloadSeconds": 300,
                                "delaySeconds": 9000)")),
        qPrintable(bench.errorText));
    Program &run = bench.update(word.isEmpty() ? QStringList() : QStringList{u"--push"_s, word});
    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(Program::has(result, {{u"outcome"_s, u"Refused"_s},
                                   {u"fault"_s, u"A25"_s},
                                   {u"from"_s, u"20.00.522.4"_s},
                                   {u"now"_s, now}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 7);
    QCOMPARE(run.objects(u"push"_s).first()["state"_L1].toString(), u"asking"_s);
    const QJsonObject over = run.last(u"push"_s);
    QCOMPARE(over["state"_L1].toString(), u"over"_s);
    QCOMPARE(over["answer"_L1].toString(), word);
    QCOMPARE(bench.count("AT#OTASUAN"), sent.isEmpty() ? 0 : 1);
    QVERIFY(sent.isEmpty() || bench.commands().contains(sent));
    QVERIFY(!advice(result)[0].toString().contains(u"Wait"_s));
    QVERIFY2(!run.err().contains("is updating"), run.err().constData());
    QVERIFY2(run.saysInFourParts(u"A25"_s), run.err().constData());
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestCliPush::familyWithoutAnswer()
{
    Bench bench;
    QVERIFY2(bench.begin(pushAt("AT#FTPOPEN", R"("ask": true)")), qPrintable(bench.errorText));
    Program &run = bench.update({u"--push"_s, u"reject"_s});
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Refused"_s, qPrintable(run.told()));
    QVERIFY(run.last(u"push"_s)["answer"_L1].isNull());
    QCOMPARE(bench.count("AT#OTASUAN"), 0);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
}

/// While nobody updates it, too.
void TestCliPush::monitored()
{
    Bench bench;
    QVERIFY2(bench.simulate(R"("module": "LE910-SV1", )"
                            + pushAt("AT+CSQ", R"("ask": true, "target": "20.00.014")")),
             qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(QStringList{u"monitor"_s, u"--json"_s, u"--port"_s, bench.port,
                                  u"--interval"_s, u"0.2"_s, u"--push"_s, u"accept"_s}
                      + Bench::shortLimits()));
    QVERIFY2(run.waitFor({{u"event"_s, u"push"_s}, {u"state"_s, u"over"_s}}),
             qPrintable(run.told()));
    const QJsonObject over = run.last(u"push"_s);
    QVERIFY2(over["now"_L1].toString().startsWith(u"20.00.014"_s), qPrintable(run.told()));
    QCOMPARE(over["answer"_L1].toString(), u"accept"_s);
    run.sendSignal(SIGINT);
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(bench.count("AT#OTASUAN=1"), 1);
}

void TestCliPush::unknownModule_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("C15 check") << u"check"_s;
    QTest::newRow("C15 update") << u"update"_s;
    QTest::newRow("C15 upload") << u"upload"_s;
}

/// Recognised and named, and not updated by itself.
void TestCliPush::unknownModule()
{
    QFETCH(QString, command);
    Bench bench;
    offer(bench, "LE910C1-NA", "25.30.224", "25.30.229");
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(bench.simulate(kUnknown), qPrintable(bench.errorText));
    QStringList words{command};
    if (command == u"upload")
        words += QStringList{
            u"--json"_s,   u"--port"_s,   bench.port, u"--delta"_s, bench.path(u"ftp/delta.bin"_s),
            u"--target"_s, u"25.30.229"_s};
    else
        words += bench.options();
    if (command != u"check")
        words += u"--yes"_s;
    Program &run = bench.program();
    QVERIFY(run.run(words));
    QVERIFY2(Program::has(run.last(u"result"_s), {{u"outcome"_s, u"Refused"_s},
                                                  {u"fault"_s, u"C15"_s},
                                                  {u"step"_s, u"IDENT"_s},
                                                  {u"model"_s, u"LE910C1-NA"_s},
                                                  {u"from"_s, u"25.30.224"_s}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 7);
    QVERIFY2(run.saysInFourParts(u"C15"_s), run.err().constData());
    QVERIFY2(run.err().contains("LE910C1-NA"), run.err().constData());
    QCOMPARE(bench.count("AT#"), 0); // identified, and nothing else
    QCOMPARE(bench.server.connections(), 0);

    Program &identify = bench.program();
    QVERIFY(identify.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port}));
    QCOMPARE(identify.exitCode(), 0);
    QVERIFY2(Program::has(identify.objects().value(0), {{u"model"_s, u"LE910C1-NA"_s},
                                                        {u"firmware"_s, u"25.30.224"_s},
                                                        {u"profile"_s, QJsonValue()}}),
             qPrintable(identify.told()));
}

void TestCliPush::byHand()
{
    Bench bench;
    offer(bench, "LE910C1-NA", "25.30.224", "25.30.229");
    QVERIFY2(bench.serve(), qPrintable(bench.errorText));
    QVERIFY2(bench.simulate(kUnknown), qPrintable(bench.errorText));
    Program &run = bench.update({u"--profile"_s, u"le910-na1"_s});
    QVERIFY2(Program::has(run.last(u"result"_s),
                          {{u"outcome"_s, u"Updated"_s}, {u"now"_s, u"25.30.229"_s}}),
             qPrintable(run.told()));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(Program::has(run.last(u"identity"_s), {{u"model"_s, u"LE910C1-NA"_s},
                                                    {u"profile"_s, u"le910-na1"_s},
                                                    {u"profileByHand"_s, true}}),
             qPrintable(run.told()));
    QVERIFY2(run.err().contains("(C15)"), run.err().constData()); // told all the same
    QCOMPARE(bench.violations(), QStringList());
    QCOMPARE(bench.leaks(), QStringList());

    // A module that has a profile is updated by no other one.
    Bench known;
    QVERIFY2(known.begin(), qPrintable(known.errorText));
    Program &other = known.update({u"--profile"_s, u"le910-na1"_s});
    QVERIFY2(Program::has(other.last(u"result"_s),
                          {{u"outcome"_s, u"Refused"_s}, {u"fault"_s, u"C15"_s}}),
             qPrintable(other.told()));
    QCOMPARE(other.exitCode(), 7);
    QCOMPARE(known.count("AT#"), 0);
}

void TestCliPush::wrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("named"); ///< on standard error
    const QStringList profiles{u"me910c1-na"_s, u"me910c1-nv"_s, u"le910-na-v2"_s, u"le910-na1"_s,
                               u"le910-sv1"_s};
    const QStringList answers{u"accept"_s, u"delay"_s, u"reject"_s};
    QTest::newRow("no such profile") << QStringList{u"--profile"_s, u"le910c1"_s} << profiles;
    QTest::newRow("a model is no profile")
        << QStringList{u"--profile"_s, u"LE910-NA1"_s} << profiles;
    QTest::newRow("empty profile") << QStringList{u"--profile"_s, QString()} << profiles;
    QTest::newRow("no such answer") << QStringList{u"--push"_s, u"maybe"_s} << answers;
    QTest::newRow("an answer in other letters") << QStringList{u"--push"_s, u"Accept"_s} << answers;
    QTest::newRow("empty answer") << QStringList{u"--push"_s, QString()} << answers;
}

void TestCliPush::wrongUse()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, named);
    Bench bench;
    QVERIFY2(bench.begin(kUnknown), qPrintable(bench.errorText));
    for (const QString &command : {u"update"_s, u"check"_s}) {
        Program &run = bench.program();
        const QStringList yes = command == u"update" ? QStringList{u"--yes"_s} : QStringList();
        QVERIFY(run.run(QStringList{command} + bench.options() + yes + options));
        QVERIFY2(run.exitCode() == 2, qPrintable(run.told()));
        for (const QString &name : named)
            QVERIFY2(run.err().contains(name.toUtf8()), run.err().constData());
        QCOMPARE(run.out(), QByteArray());
    }
    QVERIFY(!QFile::exists(bench.dataDir() + u"/sessions"_s)); // no port was opened
}

QTEST_GUILESS_MAIN(TestCliPush)
#include "tst_clipush.moc"
