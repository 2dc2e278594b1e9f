#include "tests/support/enginebench.h"

#include "app/cli/exitcode.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Each fault its verdict, its id, its exit code and its message; everything closed, no apply
/// where none may be, whatever the invariants say.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void checkFile_data();
    void checkFile();
    void consentIsForWhatItNames();
    void roamingAsksAndHeeds();
    void pinIsAskedOnceAndSentOnce();
    void badServerSendsNothing_data();
    void badServerSendsNothing();
    void cancel_data();
    void cancel();
    void stopWatchingIsUnknown();
    void keyHeldDownIsOneRun();
};

namespace {

QByteArray fault(const QByteArray &rest)
{
    return "\"faults\": [{" + rest + "}]";
}

QByteArray module(const QByteArray &more)
{
    return "{\"module\": \"ME910C1-NA\"" + (more.isEmpty() ? QByteArray() : ", " + more) + '}';
}

QString told(const RunResult &result)
{
    return Verdict::name(result.verdict) + u' ' + result.step + u' ' + result.fault + u' '
           + result.error.detail + u' ' + result.error.where;
}

} // namespace

void TestVerdicts::verdict_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("applies"); ///< at most

    using V = VerdictKind;
    const QByteArray none;
    QTest::newRow("P07 silent module")
        << fault("\"at\": \"*\", \"do\": \"mute\"") << V::Failed << u"P07"_s << 10 << 0;
    QTest::newRow("R01 no SIM") << QByteArray("\"sim\": {\"state\": \"NOT INSERTED\"}") << V::Failed
                                << u"R01"_s << 11 << 0;
    QTest::newRow("R02 PIN") << QByteArray("\"sim\": {\"state\": \"SIM PIN\"}") << V::Failed
                             << u"R02"_s << 11 << 0;
    QTest::newRow("R04 PUK") << QByteArray("\"sim\": {\"state\": \"SIM PUK\"}") << V::Failed
                             << u"R04"_s << 11 << 0;
    QTest::newRow("R05 busy for ever")
        << QByteArray("\"sim\": {\"state\": \"BUSY\"}") << V::Failed << u"R05"_s << 11 << 0;
    QTest::newRow("R06 no signal")
        << QByteArray("\"radio\": {\"csq\": [99]}") << V::Failed << u"R06"_s << 12 << 0;
    QTest::newRow("R09 not registered")
        << QByteArray("\"radio\": {\"cereg\": [0]}") << V::Failed << u"R09"_s << 12 << 0;
    QTest::newRow("R10 searching")
        << QByteArray("\"radio\": {\"cereg\": [2]}") << V::Failed << u"R10"_s << 12 << 0;
    QTest::newRow("R11 denied") << QByteArray("\"radio\": {\"cereg\": [3]}") << V::Failed
                                << u"R11"_s << 12 << 0;
    QTest::newRow("R12 emergency only")
        << QByteArray("\"radio\": {\"cereg\": [8]}") << V::Failed << u"R12"_s << 12 << 0;
    QTest::newRow("R13 roaming") << QByteArray("\"radio\": {\"cereg\": [5]}") << V::Refused
                                 << u"R13"_s << 7 << 0;
    QTest::newRow("N01 context refused")
        << fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555") << V::Failed
        << u"N01"_s << 13 << 0;
    QTest::newRow("N08 context stays open")
        << fault("\"at\": \"AT#SGACT=3,0\", \"do\": \"err\", \"code\": 3") << V::Failed << u"N08"_s
        << 13 << 0;
    QTest::newRow("N09 socket refused")
        << fault("\"at\": \"AT#SCFG=\", \"do\": \"err\", \"code\": 50") << V::Failed << u"N09"_s
        << 13 << 0;
    QTest::newRow("F01 name unknown")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"dns\"") << V::Failed
        << u"F01"_s << 14 << 0;
    QTest::newRow("F02 refused") << fault(
        "\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"refused\"")
                                 << V::Failed << u"F02"_s << 14 << 0;
    QTest::newRow("F03 black hole")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"hole\"") << V::Failed
        << u"F03"_s << 14 << 0;
    QTest::newRow("F04 login refused")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"530\"") << V::Failed
        << u"F04"_s << 14 << 0;
    QTest::newRow("F05 too many users")
        << fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"421\"") << V::Failed
        << u"F05"_s << 14 << 0;
    QTest::newRow("F06 check file missing")
        << fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"550\"") << V::Failed
        << u"F06"_s << 15 << 0;
    QTest::newRow("F07 delta missing")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"ftp\", \"mode\": \"550\"") << V::Failed
        << u"F07"_s << 16 << 0;
    QTest::newRow("F11 check file is cut for ever")
        << fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"cut 20\"") << V::Failed
        << u"F11"_s << 15 << 0;
    QTest::newRow("F12 delta is cut for ever")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"ftp\", \"mode\": \"cut 50%\"") << V::Failed
        << QString() << 16 << 0;
    QTest::newRow("F10 check file stalls")
        << fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"stall 20\"") << V::Failed
        << QString() << 15 << 0;
    QTest::newRow("F20 end of the transfer never comes")
        << fault("\"at\": \"AT#FTPGET=\", \"do\": \"mute\", \"part\": \"end\"") << V::Failed
        << QString() << 15 << 0;
    QTest::newRow("F21 silent download")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"mute\"") << V::Failed << u"F21"_s << 16 << 0;
    QTest::newRow("P11 port lost in the download")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"vanish\", \"seconds\": 1000000") << V::Failed
        << u"P11"_s << 10 << 0;
    QTest::newRow("D09 late integrity report")
        << fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"insert\", \"where\": \"after\", \"delayMs\": "
                 "1900, \"bytes\": \"\\r\\n#OTAEV: \\\"INTEGRITY CHECK FAIL\\\",21\\r\\n\"")
        << V::Failed << u"D01"_s << 17 << 0;
    QTest::newRow("U01 apply refused")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"error\"") << V::NotUpdated
        << u"U01"_s << 3 << 1;
    QTest::newRow("U04 no restart")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"noreset\"") << V::NotUpdated
        << u"U04"_s << 3 << 2;
    QTest::newRow("U06 restarts for ever")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"loop\"") << V::ModuleLost
        << QString() << 5 << 1;
    QTest::newRow("U11 never back")
        << fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"never\"") << V::ModuleLost
        << u"U11"_s << 5 << 1;
    QTest::newRow("U12 old version")
        << QByteArray("\"apply\": {\"after\": \"old\"}") << V::NotUpdated << u"U12"_s << 3 << 2;
    QTest::newRow("U13 third version") << QByteArray("\"apply\": {\"after\": \"third\"}")
                                       << V::UnexpectedVersion << u"U13"_s << 4 << 1;
    QTest::newRow("U13 silent UART, third version")
        << QByteArray("\"apply\": {\"after\": \"third\", \"portVanishes\": false}")
        << V::UnexpectedVersion << u"U13"_s << 4 << 1;
    QTest::newRow("U14 another IMEI answers")
        << fault("\"at\": \"RESTART\", \"do\": \"imei\", \"value\": \"356938035643809\"")
        << V::ModuleLost << QString() << 5 << 1;
}

void TestVerdicts::verdict()
{
    QFETCH(QByteArray, more);
    QFETCH(VerdictKind, verdict);
    QFETCH(QString, id);
    QFETCH(int, code);
    QFETCH(int, applies);

    EngineBench bench(module(more));
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == verdict, qPrintable(told(*bench.result)));
    if (!id.isEmpty())
        QCOMPARE(bench.result->fault, id);
    QVERIFY(!bench.result->fault.isEmpty());
    QCOMPARE(exitCode(*bench.result), code);
    QVERIFY(bench.count("AT#OTAUP=0") <= applies);
    QCOMPARE(bench.violations(), QStringList());

    const Message message = messageFor(*bench.result);
    QVERIFY(!message.what.isEmpty() && !message.state.isEmpty() && !message.next.isEmpty());
    QCOMPARE(message.code, bench.result->fault);
}

void TestVerdicts::checkFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");

    QTest::newRow("C01 empty") << QByteArray() << u"C01"_s << 7;
    QTest::newRow("C03 one column") << QByteArray("30.00.001-B026_FOTA\n") << u"C03"_s << 7;
    QTest::newRow("C06 no file") << QByteArray("30.00.001-B026_FOTA,,2031-01-31\n") << u"C06"_s
                                 << 7;
    QTest::newRow("C09 unclosed quote")
        << QByteArray("30.00.001-B026_FOTA,\"x.bin\n") << u"C09"_s << 7;
    QTest::newRow("C11 web page") << QByteArray(
        "<!DOCTYPE html><html><body>Sign in, please</body></html>\n")
                                  << u"C11"_s << 7;
    QTest::newRow("C12 too large") << QByteArray(100'000, 'x') << u"C12"_s << 7;
    QTest::newRow("C14 two rows") << QByteArray("30.00.001-B026_FOTA,a.bin\n30.00.001-B027,b.bin\n")
                                  << u"C14"_s << 7;
    QTest::newRow("C16 older target") << QByteArray("30.00.001-B025,x.bin\n") << u"C16"_s << 7;
    QTest::newRow("C19 nearly equal") << QByteArray("30.00.001-b026,x.bin\n") << u"C19"_s << 7;
    QTest::newRow("C21 control character")
        << QByteArray("30.00.001-B026_FOTA,x\x1b.bin\n") << u"C21"_s << 7;
    QTest::newRow("C23 path trick")
        << QByteArray("30.00.001-B026_FOTA,../x.bin\n") << u"C23"_s << 7;
    QTest::newRow("C34 semicolons")
        << QByteArray("30.00.001-B026_FOTA;x.bin;2031-01-31\n") << u"C34"_s << 7;
    QTest::newRow("D01 another base")
        << QByteArray("30.00.001-B026_FOTA,30.00.001-B011_to_30.00.001-B026_FOTA.bin\n") << u"D01"_s
        << 7;
}

void TestVerdicts::checkFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    QFETCH(int, code);

    EngineBench bench;
    bench.putFile(u"firmwarecheck.csv"_s, file);
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Refused, qPrintable(told(*bench.result)));
    QCOMPARE(bench.result->fault, id);
    QCOMPARE(exitCode(*bench.result), code);
    QCOMPARE(bench.count("AT#FTPGETOTA") + bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestVerdicts::consentIsForWhatItNames()
{
    EngineBench bench;
    bench.putSample();
    bench.consent.unattended = false; // names nothing: nothing that is found is agreed to (F22)
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->fault, u"F22"_s);
    QCOMPARE(bench.count("AT#FTPGETOTA") + bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestVerdicts::roamingAsksAndHeeds()
{
    for (const bool yes : {true, false}) { // covers R13
        EngineBench bench(module("\"radio\": {\"cereg\": [5]}"));
        bench.putSample();
        RunRequest request = bench.request();
        request.interactive = true;
        bench.engine->startRun(request);
        QVERIFY(bench.runUntil([&] { return !bench.questions.isEmpty(); }));
        QCOMPARE(bench.questions.front().kind, Question::Kind::Roaming);
        QCOMPARE(bench.count("AT#SGACT=3,1"), 0);
        bench.engine->answer(bench.questions.front().id, yes);
        QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
        QCOMPARE(bench.result->verdict, yes ? VerdictKind::Updated : VerdictKind::Refused);
        QCOMPARE(bench.violations(), QStringList());
    }
}

void TestVerdicts::pinIsAskedOnceAndSentOnce()
{
    for (const QByteArray pin : {"1234", "9999"}) { // covers R02, R03
        EngineBench bench(module("\"sim\": {\"state\": \"SIM PIN\", \"pin\": \"1234\"}"));
        bench.putSample();
        RunRequest request = bench.request();
        request.interactive = true;
        bench.engine->startRun(request);
        QVERIFY(bench.runUntil([&] { return !bench.questions.isEmpty(); }));
        QCOMPARE(bench.questions.front().kind, Question::Kind::SimPin);
        bench.engine->answer(bench.questions.front().id, true, Secret(pin));
        QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
        QCOMPARE(bench.result->verdict, pin == "1234" ? VerdictKind::Updated : VerdictKind::Failed);
        QCOMPARE(bench.count("AT+CPIN="), 1);
        QVERIFY(!bench.transcript().contains("AT+CPIN=" + pin));
    }
}

void TestVerdicts::badServerSendsNothing_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("F23 quote in the user") << u"a\"b"_s << QByteArray("x");
    QTest::newRow("F23 comma in the password") << u"ab"_s << QByteArray("x,y");
    QTest::newRow("F23 carriage return in the password") << u"ab"_s << QByteArray("x\ry");
    QTest::newRow("F23 256 characters") << QString(256, u'a') << QByteArray("x");
    QTest::newRow("A27 typographic quote") << u"a\u201db"_s << QByteArray("x");
}

void TestVerdicts::badServerSendsNothing()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    EngineBench bench;
    bench.putSample();
    RunRequest request = bench.request();
    request.server.user = user;
    request.server.password = Secret(password);
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->fault, u"F23"_s);
    QCOMPARE(bench.module->bytesReceived(), 0);
}

void TestVerdicts::cancel_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"IDENT", "SIM", "4.a", "4.b", "4.c", "4.d", "4.e", "4.f", "4.g", "4.h",
                             "4.k", "4.l", "4.m"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestVerdicts::cancel()
{
    QFETCH(QString, step); // X01
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(
        bench.runUntil([&] { return !bench.steps.isEmpty() && bench.steps.back().step == step; }));
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY2(bench.result->verdict == VerdictKind::Cancelled, qPrintable(told(*bench.result)));
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestVerdicts::stopWatchingIsUnknown()
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.engine->stop(); // refused from the point of no return on
    bench.clock.advance(std::chrono::milliseconds(500));
    QVERIFY(!bench.result);
    bench.engine->stopWatching();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
    QVERIFY(bench.resume()); // X02: a later start verifies
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
}

void TestVerdicts::keyHeldDownIsOneRun()
{
    EngineBench bench; // X03
    bench.putSample();
    for (int i = 0; i < 20; ++i)
        bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.path(), u"abcdefghijklmnopqt"_s);
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
