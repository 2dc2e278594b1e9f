#include "tests/faults/support/faultbench.h"

#include <QDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = Question::Kind;
using V = VerdictKind;

/// What only a person may decide: each answer, and what the module then gets. And where the server
/// keeps its files.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void statesOfTheSim_data();
    void statesOfTheSim();
    void folderOfTheServer_data();
    void folderOfTheServer();
};

void TestQuestions::answers_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("yes");
    QTest::addColumn<QByteArray>("command"); // that is sent once if the answer says so
    QTest::addColumn<V>("verdict");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &more, Kind kind, bool yes,
                        const QByteArray &command, V verdict, const QString &fault = {},
                        const QByteArray &pin = {}) {
        QTest::newRow(name) << more << kind << pin << yes << command << verdict << fault;
    };
    const QByteArray off = R"("start": {"cfun": 4})";
    const QByteArray refuses = fault(R"("at": "AT+CFUN=1", "do": "err", "code": 3)");
    row("R15 switched on", off, Kind::RadioOn, true, "AT+CFUN=1", V::Updated);
    row("R15 left off", off, Kind::RadioOn, false, "", V::Failed, u"R15"_s);
    row("R15 stays off", off + ", " + refuses, Kind::RadioOn, true, "AT+CFUN=1", V::Failed,
        u"R15"_s);
    const QByteArray other = R"("contexts": [{"id": 3, "type": "IP", "apn": "other.apn"}])";
    const QByteArray ours = R"(AT+CGDCONT=3,"IPV4V6","VZWINTERNET")";
    row("N06 replaced", other, Kind::ReplaceApn, true, ours, V::Updated);
    row("N06 kept", other, Kind::ReplaceApn, false, "", V::Updated);
    const QByteArray locked = R"("sim": {"state": "SIM PIN", "pin": "4711"})";
    const QByteArray asNumber =
        fault(R"("at": "AT+CPIN?", "visit": 1, "do": "err", "code": 11, "form": "numeric")");
    row("R02 good PIN", locked, Kind::SimPin, true, "AT+CPIN=4711", V::Updated, {}, "4711");
    row("R02 asked for by number", locked + ", " + asNumber, Kind::SimPin, true, "AT+CPIN=4711",
        V::Updated, {}, "4711");
    row("R02 no PIN", locked, Kind::SimPin, false, "", V::Failed, u"R02"_s);
    row("R03 wrong PIN", locked, Kind::SimPin, true, "AT+CPIN=0000", V::Failed, u"R03"_s, "0000");
    row("K06 no PIN at all", locked, Kind::SimPin, true, "", V::Refused, u"F23"_s, "47;+CFUN=0");
    const QByteArray taken = fault(R"("at": "AT+CPIN=", "do": "reply", "bytes": "\r\nOK\r\n")");
    row("R03 taken, and still locked", locked + ", " + taken, Kind::SimPin, true, "AT+CPIN=4711",
        V::Failed, u"R03"_s, "4711");
}

void TestQuestions::answers()
{
    QFETCH(QByteArray, more);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, pin);
    QFETCH(bool, yes);
    QFETCH(QByteArray, command);
    QFETCH(V, verdict);
    QFETCH(QString, fault);
    FaultBench bench(more);
    bench.putUpdate();
    bench.consent.passes = 1;
    RunRequest request = bench.request();
    request.interactive = true;
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return !bench.questions.isEmpty(); }));
    QCOMPARE(bench.questions.front().kind, kind);
    bench.engine->answer(bench.questions.front().id + 1, !yes, {}); // of no question
    bench.engine->answer(bench.questions.front().id, yes, Secret(pin));
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(verdict, fault, verdict == V::Updated ? 1 : 0), QString());
    for (const QByteArray &changes : {"AT+CFUN="_ba, "AT+CPIN="_ba, "AT+CGDCONT=3"_ba}) {
        const bool asked = command.startsWith(changes);
        const bool usual = changes.endsWith('3') && kind != Kind::ReplaceApn;
        QVERIFY2(usual || bench.count(changes) == (asked ? 1 : 0), changes.constData());
    }
    QVERIFY(command.isEmpty() || bench.count(command) == 1);
    QVERIFY(pin.isEmpty() || !bench.transcript().contains(pin));
}

void TestQuestions::statesOfTheSim_data()
{
    const auto cpin = [](const QByteArray &rest) {
        return fault("\"at\": \"AT+CPIN?\", \"do\": " + rest);
    };
    addRows({
        {"R01 plain ERROR", cpin(R"("err", "form": "plain")"), V::Failed, "R01"},
        {"R01 SIM failure", cpin(R"("err", "code": 13, "form": "numeric")"), V::Failed, "R01"},
        {"R01 bound to another phone", R"("sim": {"state": "PH-SIM PIN"})", V::Failed, "R01"},
        {"R02 PIN, as a number", cpin(R"("err", "code": 11, "form": "numeric")"), V::Failed, "R02"},
        {"R04 PUK, as a number", cpin(R"("err", "code": 12, "form": "numeric")"), V::Failed, "R04"},
        {"R05 an answer without a state", cpin(R"("reply", "bytes": "\r\nOK\r\n")"), V::Failed,
         "R05"},
    });
}

void TestQuestions::statesOfTheSim()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestQuestions::folderOfTheServer_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<V>("verdict");
    QTest::addColumn<QString>("fault");
    QTest::newRow("F06 there") << u"fw"_s << V::Updated << QString();
    QTest::newRow("F06 not there") << u"other"_s << V::Failed << u"F06"_s;
    QTest::newRow("K06 no name") << u"fw\",1"_s << V::Refused << u"F23"_s;
}

void TestQuestions::folderOfTheServer()
{
    QFETCH(QString, folder);
    QFETCH(V, verdict);
    QFETCH(QString, fault);
    FaultBench bench;
    bench.putUpdate();
    QDir server(bench.dir.filePath(u"ftp"_s));
    QVERIFY(server.mkdir(u"fw"_s));
    for (const QString &name : {u"firmwarecheck.csv"_s, u"update.bin"_s})
        QVERIFY(server.rename(name, u"fw/"_s + name));
    bench.consent.passes = 1;
    RunRequest request = bench.request();
    request.server.folder = folder;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(verdict, fault, verdict == V::Updated ? 1 : 0), QString());
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
