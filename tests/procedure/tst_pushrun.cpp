#include "core/engine/runevidence.h"
#include "tests/procedure/pushbench.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

using State = PushReport::State;

/// The network updates the module by itself while a run is on: nothing of ours is applied (INV-1),
/// all that is open is closed, and what the module runs in the end is read back and recorded.
class TestPushRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inStep_data();
    void inStep();
    void inALaterPass_data();
    void inALaterPass();
    void beforeAnythingIsOpen_data();
    void beforeAnythingIsOpen();
    void failedPushLetsTheRunGoOn();
    void runThatBeginsDuringAPush();
    void stoppedWhileWaiting();
    void questionInARun();
    void restartLeavesNothingOpen();
    void ownDownloadIsNoPush();
    void lateWordOnOurOwnIsNoPush_data();
    void lateWordOnOurOwnIsNoPush();
    void textOfTheCheckFileIsNoPush();
    void afterOurApplyItIsTheWatchs();
};

void TestPushRun::inStep_data()
{
    QTest::addColumn<QByteArray>("at"); ///< and behind a blank which one, else every one
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("step");
    const QByteArray le910 = "\"words\": \"le910\"";
    QTest::newRow("4.e") << "AT#SGACT=3,1"_ba << le910 << u"4.e"_s;
    QTest::newRow("4.f") << "AT#FTPOPEN"_ba << le910 << u"4.f"_s;
    QTest::newRow("4.f, in quotes")
        << "AT#FTPOPEN"_ba
        << "\"words\": \"quoted\", \"downloadSeconds\": 1"_ba << u"4.f"_s;
    QTest::newRow("4.g") << "AT#FTPFSIZE=\\\"firmwarecheck.csv\\\""_ba << le910 << u"4.g"_s;
    QTest::newRow("4.g, in the transfer")
        << "AT#FTPGET=\\\"firmwarecheck.csv\\\""_ba << le910 << u"4.g"_s;
    QTest::newRow("4.h, in numbers") << "AT+GMR 2"_ba
                                     << "\"words\": \"numeric\""_ba << u"4.h"_s;
    QTest::newRow("4.k") << "AT#FTPGETOTA"_ba << le910 << u"4.k"_s;
    QTest::newRow("4.k, LwM2M") << "AT#FTPGETOTA"_ba
                                << "\"words\": \"lwm2m\""_ba << u"4.k"_s;
    QTest::newRow("4.l") << "AT#FTPCLOSE"_ba << le910 << u"4.l"_s;
    QTest::newRow("4.m") << "AT#SGACT=3,0"_ba << le910 << u"4.m"_s;
    QTest::newRow("4.m, in the last look") << "AT+GMR 3"_ba << le910 << u"4.m"_s;
}

void TestPushRun::inStep()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, words);
    QFETCH(QString, step);
    const QList<QByteArray> place = at.split(' ');
    const QByteArray visit = place.size() > 1 ? ", \"visit\": " + place[1] : QByteArray();
    EngineBench bench(scenario("ME910C1-NA", "{\"at\": \"" + place[0] + "\", \"do\": \"push\""
                                                 + visit + ", " + words + ", " + kToB027 + "}"));
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->error.code, ErrorCode::PushUnderWay);
    QCOMPARE(bench.result->step, step);
    QCOMPARE(bench.result->fault, u"A25"_s); // the module restarts by itself
    QCOMPARE(bench.count("AT#OTAUP"), 0);    // NOAPPLY
    QVERIFY(!bench.result->sessionsOpen);
    QVERIFY(!bench.module->state().ftpOpen);
    // waited for, read back, and told
    QVERIFY(bench.result->push);
    QCOMPARE(bench.result->push->state, State::Over);
    QCOMPARE(bench.result->push->from, u"30.00.001-B026"_s);
    QCOMPARE(bench.result->now, u"30.00.001-B027"_s);
    QCOMPARE(recorded(bench)["now"_L1].toString(), u"30.00.001-B027"_s);
    QCOMPARE(bench.violations().join(u'\n'), QString());
}

void TestPushRun::inALaterPass_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<QString>("now");
    QTest::newRow("another version")
        << kToB027 << VerdictKind::UnexpectedVersion << u"30.00.001-B027"_s;
    QTest::newRow("the version that was wanted")
        << QByteArray(kToB027).replace("B027", "B026_FOTA") << VerdictKind::Updated
        << u"30.00.001-B026_FOTA"_s;
    QTest::newRow("none") << "\"result\": \"fail\""_ba << VerdictKind::NotUpdated
                          << u"30.00.001-B026"_s;
}

/// What was read back before the push came is not what the module runs in the end.
void TestPushRun::inALaterPass()
{
    QFETCH(QByteArray, plan);
    EngineBench bench(R"({"module": "ME910C1-NA", "apply": {"after": "old"}, "faults": [{"at":
        "AT#SGACT=3,1", "visit": 2, "do": "push", )"
                      + plan + "}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QTEST(bench.result->verdict, "verdict");
    QTEST(bench.result->now, "now");
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QVERIFY(bench.result->push && bench.result->push->state == State::Over);
    QCOMPARE(bench.result->error.code, bench.result->verdict == VerdictKind::Updated
                                           ? ErrorCode::None
                                           : ErrorCode::PushUnderWay);
    QVERIFY(!bench.result->sessionsOpen);
    QCOMPARE(bench.violations().join(u'\n'), QString());
}

void TestPushRun::beforeAnythingIsOpen_data()
{
    QTest::addColumn<QByteArray>("at");
    for (const char *at : {"AT+GMM", "AT+CPIN?", "AT#SCFG?", "AT+CGDCONT?", "AT+CSQ", "AT+CEREG?"})
        QTest::newRow(at) << QByteArray(at);
}

/// Nothing is open yet: the run waits, asks the module who it is now, and goes on from there.
void TestPushRun::beforeAnythingIsOpen()
{
    QFETCH(QByteArray, at);
    EngineBench bench(scenario(
        "ME910C1-NA", "{\"at\": \"" + at + "\", \"visit\": 1, \"do\": \"push\", " + kToB027 + "}"));
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B028,update.bin,2031-01-31\n");
    bench.putFile(u"update.bin"_s, EngineBench::delta("30.00.001-B027", "30.00.001-B028"));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->from, u"30.00.001-B027"_s);
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QVERIFY(isOver(bench));
    QCOMPARE(bench.result->attempts, 1);
}

void TestPushRun::failedPushLetsTheRunGoOn()
{
    EngineBench bench(
        scenario("ME910C1-NA", R"({"at": "AT+CSQ", "do": "push", "result": "fail"})"));
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    // The signal is asked again, and with it the push begins anew, three times in all.
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QCOMPARE(bench.result->error.code, ErrorCode::PushUnderWay);
    QCOMPARE(bench.count("AT#OTAUP"), 0);

    EngineBench once(scenario("ME910C1-NA", push("AT+CSQ", "\"result\": \"fail\"")));
    once.putSample();
    QVERIFY(once.run(once.request()));
    QCOMPARE(once.result->verdict, VerdictKind::Updated);
}

void TestPushRun::runThatBeginsDuringAPush()
{
    EngineBench bench(scenario("ME910C1-NA", push(kIdle, kToB027)));
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B027,update.bin,2031-01-31\n");
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return !bench.pushes.isEmpty(); }));
    QVERIFY(bench.run(bench.request()));
    QVERIFY(isOver(bench));
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QCOMPARE(bench.result->from, u"30.00.001-B027"_s);
    QCOMPARE(bench.count("AT#OTAUP"), 0);
}

void TestPushRun::stoppedWhileWaiting()
{
    EngineBench bench(
        scenario("ME910C1-NA", push("AT#FTPOPEN", "\"downloadSeconds\": 600, " + kToB027)));
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil(
        [&] { return !bench.pushes.isEmpty() && bench.count("AT#SGACT=3,0") == 1; }));
    bench.clock.advance(std::chrono::seconds(10));
    QVERIFY(!bench.result);
    bench.engine->stop();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Refused);
    QVERIFY(bench.result->push && bench.result->push->state != State::Over);
    QCOMPARE(bench.violations().join(u'\n'), QString());
    QVERIFY(bench.runUntil([&] { return isOver(bench); })); // it is followed all the same
    QCOMPARE(bench.pushes.back().now, u"30.00.001-B027"_s);
}

void TestPushRun::questionInARun()
{
    for (const PushAnswer answer :
         {PushAnswer::Accept, PushAnswer::Reject, PushAnswer::Delay, PushAnswer::LeaveAlone}) {
        EngineBench bench(
            scenario("LE910-NA1", push("AT#FTPOPEN", "\"ask\": true, \"delaySeconds\": 9000, "
                                                     "\"target\": \"20.00.524.2\"")));
        bench.putFile(u"firmwarecheck.csv"_s, "20.00.523.1,update.bin,2031-01-31\n");
        bench.putFile(u"update.bin"_s, EngineBench::delta("20.00.522.4", "20.00.523.1"));
        bench.engine->setPushAnswer(answer);
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.result->verdict, VerdictKind::Refused);
        QCOMPARE(bench.result->error.code, ErrorCode::PushUnderWay);
        QCOMPARE(bench.count("AT#OTASUAN"), answer == PushAnswer::LeaveAlone ? 0 : 1);
        QCOMPARE(diagnosisOf(*bench.result).actions,
                 QList{Diagnosis::Action::CompareAfterPush}); // it is over, or put off
        QCOMPARE(bench.result->now, answer == PushAnswer::Accept ? u"20.00.524"_s : u"20.00.522"_s);
        QCOMPARE(bench.violations().join(u'\n'), QString());
    }
}

void TestPushRun::restartLeavesNothingOpen() // before the run could close it (INV-8)
{
    EngineBench bench(scenario("LE910-NA1", push("AT#FTPOPEN", "\"downloadSeconds\": 0, "
                                                               "\"target\": \"20.00.524.2\"")));
    bench.putFile(u"firmwarecheck.csv"_s, "20.00.523.1,update.bin,2031-01-31\r\n");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->error.code, ErrorCode::PushUnderWay);
    QCOMPARE(bench.count("AT#FTPCLOSE"), 0); // it was too late for that
    QVERIFY(bench.result->push && bench.result->push->restarts > 0);
    QVERIFY(!bench.result->sessionsOpen);
}

void TestPushRun::ownDownloadIsNoPush()
{
    // D09: what the module says of the file that we had it download is not the network's doing.
    const QByteArray said = R"({"at": "AT#FTPGETOTA", "do": "insert", "where": "before",
        "bytes": "\r\n#OTAEV: \"DOWNLOAD STARTED\"\r\n"},
        {"at": "AT#FTPGETOTA", "do": "insert", "where": "after", "delayMs": 200,
        "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK )";
    EngineBench good(scenario("ME910C1-NA", said + R"(PASS\"\r\n"})"));
    good.putSample();
    QVERIFY(good.run(good.request()));
    QCOMPARE(good.result->verdict, VerdictKind::Updated);
    QVERIFY(good.pushes.isEmpty());

    EngineBench bad(scenario("ME910C1-NA", said + R"(FAIL\",21\r\n"})"));
    bad.putSample();
    QVERIFY(bad.run(bad.request()));
    QCOMPARE(bad.result->fault, u"D01"_s);
    QVERIFY(bad.pushes.isEmpty());
    QCOMPARE(bad.count("AT#OTAUP"), 0);
}

void TestPushRun::lateWordOnOurOwnIsNoPush_data()
{
    QTest::addColumn<QByteArray>("said"); ///< after the run
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isPush");
    const QByteArray refused = R"({"at": "AT#FTPGETOTA", "do": "err", "code": 550}, )";
    const auto row = [](const char *said, const QByteArray &fault, bool isPush) {
        QTest::addRow("%s, %s", said, fault.isEmpty() ? "applied" : "not downloaded")
            << QByteArray(said) << fault << isPush;
    };
    row(R"(#OTAEV: \"DOWNLOAD COMPLETED\")", refused, false);
    row(R"(#OTAEV: \"INTEGRITY CHECK PASS\")", refused, false);
    row(R"(#OTAEV: \"INTEGRITY CHECK FAIL\",10)", refused, false);
    row(R"(#OTAEV: \"DOWNLOAD FAILED\")", refused, false);
    row("#OTAEV: Module Upgraded To New FW", {}, false);
    row("#OTAEV: Server notified about successfull FW Upgrade", {}, false);
    row("#OTAEV: OTA FW Upgrade Failed", {}, false);
    row(R"(#OTAEV: \"INTEGRITY CHECK PASS\")", {}, false);
    // these begin something, and nothing of ours is going on any more
    row("#OTAEV: Start Fw Download", {}, true);
    row("#OTAEV: Start Fw Download", refused, true);
    row(R"(#OTAEV: \"DOWNLOAD STARTED\")", refused, true);
    row("#OTAEV: Module Upgraded To New FW", refused, true);
}

void TestPushRun::lateWordOnOurOwnIsNoPush()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, fault);
    // kIdle is asked for the second time when the run is over and the module identified anew.
    EngineBench bench(
        scenario("ME910C1-NA", fault + R"({"at": ")" + kIdle
                                   + R"(", "visit": 2, "do": "insert", "where": "after",
        "bytes": "\r\n)" + said + R"(\r\n"})"));
    bench.putSample();
    connectIdle(bench);
    QVERIFY(bench.runUntil([&] { return bench.identity.has_value(); }));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, fault.isEmpty() ? VerdictKind::Updated : VerdictKind::Failed);
    QVERIFY(bench.pushes.isEmpty());
    const QByteArray heard = QByteArray(said).replace("\\\"", "\"");
    QVERIFY(bench.runUntil([&] { return bench.transcript().contains(heard); }));
    QTEST(!bench.pushes.isEmpty(), "isPush");
}

void TestPushRun::textOfTheCheckFileIsNoPush() // C32: read twice, and then it is what it is
{
    EngineBench bench;
    bench.putSample();
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B026_FOTA,update.bin,2031-01-31\r\n"
                                          "#OTAEV: Automatic Fw Upgrade Requested\r\n"
                                          "NO CARRIER\r\n#OTAEV: Start Fw Download\r\n");
    bench.putFile(u"update.bin"_s, EngineBench::delta());
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(bench.pushes.isEmpty());
}

void TestPushRun::afterOurApplyItIsTheWatchs()
{
    EngineBench bench(scenario("ME910C1-NA", R"({"at": "READY", "do": "insert",
        "delayMs": 2500, "bytes": "\r\n#OTAEV: Module Upgraded To New FW\r\n"},
        {"at": "AT#OTAUP=0", "do": "insert", "where": "after",
        "bytes": "\r\n#OTAEV: Start Fw Download\r\n"})"));
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(bench.pushes.isEmpty());
    QVERIFY(bench.transcript().contains("Module Upgraded"));
    QCOMPARE(bench.violations().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestPushRun)
#include "tst_pushrun.moc"
