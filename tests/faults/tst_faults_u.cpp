#include "tests/faults/support/faultbench.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// U: from the apply to the verdict.
class TestFaultsApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void refusalIsShown_data();
    void refusalIsShown();
    void firstAnswerIsAwaited();
    void threeVersionsAreShown();
    void bootMode_data();
    void bootMode();
    void throughABootMode();
    void backAtAnotherSpeed_data();
    void backAtAnotherSpeed();
    void countOfRestarts_data();
    void countOfRestarts();
    void portGoesWithinTheAnswer_data();
    void portGoesWithinTheAnswer();
    void comesBackAfterItWasGivenUp();
    void secondConsentShowsTheFirstTry();
    void powerLostInTheApply_data();
    void powerLostInTheApply();
    void eventsContradict_data();
    void eventsContradict();
    void takesLong();
    void worksAsBefore_data();
    void worksAsBefore();
    void settingsLost();
    void nothingIsToldTooEarly();
};

void TestFaultsApply::row_data()
{
    const auto apply = [](const QByteArray &rest) {
        return fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": " + rest);
    };
    const auto gmr = [](const QByteArray &rest) {
        return fault("\"at\": \"AT+GMR\", \"when\": \"after\", " + rest);
    };
    addRows({
        {"U01 refused with ERROR", fault(R"("at": "AT#OTAUP", "do": "err", "form": "plain")"),
         V::NotUpdated, "U01", 1},
        {"U01 refused with a number",
         fault(R"("at": "AT#OTAUP", "do": "err", "code": 3, "form": "numeric")"), V::NotUpdated,
         "U01", 1},
        {"U01 refused in words",
         fault(R"("at": "AT#OTAUP", "do": "err", "code": 3, "form": "verbose")"), V::NotUpdated,
         "U01", 1},
        {"U02 no answer, then three restarts", fault(R"("at": "AT#OTAUP", "do": "mute")")},
        {"U02 silent apply", apply("\"silent\"")},
        {"U04 no restart at all", apply("\"noreset\""), V::NotUpdated, "U04", 1,
         ErrorCode::NoRestart},
        {"U06 restarts for ever", apply("\"loop\""), V::ModuleLost, "U06", 1},
        {"U06 restarts for 20 minutes, then good", apply("\"loop\", \"seconds\": 1200")},
        {"U07 old version between the restarts", R"("apply": {"answersBetween": true})"},
        {"U07 old for 60 s, then a restart",
         R"("apply": {"answersBetween": true, "resets": 3, "seconds": 300})"},
        {"U08 version refused five times", gmr(R"("visit": [1, 5], "do": "err", "code": 100)")},
        {"U08 version refused for ever", gmr(R"("do": "err", "code": 100)"), V::Unknown, "U08", 1},
        {"U09 first answer takes 3.5 s", R"("apply": {"firstAnswerLateMs": 3500})"},
        {"U10 first reading garbled",
         gmr(R"("visit": 1, "do": "garble", "rate": 0.05, "seed": 3)")},
        {"U11 never back", apply("\"never\""), V::ModuleLost, "U11", 1},
        {"U12 old version", R"("apply": {"after": "old"})", V::NotUpdated, "U12", 1},
        {"U13 third version", R"("apply": {"after": "third"})", V::UnexpectedVersion, "U13", 1},
        {"U14 another IMEI answers",
         fault(R"("at": "RESTART", "do": "imei", "value": "356938035643809")"), V::ModuleLost,
         "U11", 1, ErrorCode::OtherModuleAnswers},
        {"U14 another model answers",
         fault(R"("at": "RESTART", "do": "model", "value": "LE910-NA1")"), V::ModuleLost, "U11", 1,
         ErrorCode::OtherModuleAnswers},
        {"U15 comes back under another name", R"("apply": {"newName": true})"},
        {"U16 boot mode without a device id that is known", apply("\"boot\""), V::ModuleLost, "U11",
         1},
        {"U21 after 2 s", apply("\"good\", \"resets\": 1, \"seconds\": 2"), V::Updated, "", 1,
         ErrorCode::UpdateTooFast},
    });
}

void TestFaultsApply::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsApply::refusalIsShown_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("shown");
    QTest::newRow("U01 plain") << QByteArray("plain") << u"ERROR"_s;
    QTest::newRow("U01 as a number") << QByteArray("numeric") << u"+CME ERROR: 3"_s;
    QTest::newRow("U01 in words") << QByteArray("verbose") << u"operation not allowed"_s;
}

void TestFaultsApply::refusalIsShown()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, shown);
    FaultBench bench(fault(R"("at": "AT#OTAUP", "do": "err", "code": 3, "form": ")" + form + '"'));
    bench.putUpdate(); // two passes: a refusal is not tried again
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::NotUpdated, u"U01"_s, 1), QString());
    QVERIFY2(bench.result->error.detail.contains(shown), qPrintable(bench.result->error.detail));
    const Message message = messageFor(*bench.result);
    QVERIFY2(message.state.contains(u"30.00.001-B026"_s), qPrintable(message.state));
    const QList<QByteArray> sent = bench.allCommands(); // and that was read after it
    QVERIFY(sent.lastIndexOf("AT+GMR") > sent.lastIndexOf("AT#OTAUP=0"));
}

void TestFaultsApply::firstAnswerIsAwaited() // covers U09
{
    FaultBench bench(R"("apply": {"firstAnswerLateMs": 3500})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    const QList<QByteArray> sent = bench.allCommands();
    QCOMPARE(sent.sliced(sent.lastIndexOf("AT#OTAUP=0")).count("AT+GMR"), 1);
}

void TestFaultsApply::threeVersionsAreShown() // covers U13
{
    FaultBench bench(R"("apply": {"after": "third"})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::UnexpectedVersion, u"U13"_s, 1), QString());
    const QString state = messageFor(*bench.result).state;
    for (const QString &version : {bench.result->from, bench.result->target, bench.result->now})
        QVERIFY2(!version.isEmpty() && state.contains(version), qPrintable(state));
    QCOMPARE(bench.result->now, QString::fromLatin1(bench.module->state().firmware));
}

void TestFaultsApply::bootMode_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QString>("mode");
    QTest::newRow("U16 Qualcomm") << QByteArray("05c6:9008") << u"emergency download"_s;
    QTest::newRow("U16 Intel") << QByteArray("8087:0716") << u"flash loader"_s;
    QTest::newRow("U16 Telit") << QByteArray("1bc7:9010") << u"flashing device"_s;
}

void TestFaultsApply::bootMode()
{
    QFETCH(QByteArray, device);
    QFETCH(QString, mode);
    FaultBench bench(
        fault(R"("at": "AT#OTAUP", "do": "apply", "mode": "boot", "device": ")" + device + '"'));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::ModuleLost, u"U16"_s, 1), QString());
    const Message message = messageFor(*bench.result);
    QVERIFY2(message.what.contains(mode), qPrintable(message.what));
    QVERIFY2(message.what.contains(QString::fromLatin1(device)), qPrintable(message.what));
    QVERIFY2(message.next.contains(u"support"_s), qPrintable(message.next)); // the way to recover
    QVERIFY(bench.result->elapsedMs >= 1'800'000); // it may still come out of it by itself
}

/// Some go through such a mode while they apply: it is no end.
void TestFaultsApply::throughABootMode() // covers U16
{
    FaultBench bench(fault(R"("at": "AT#OTAUP", "do": "apply", "mode": "boot", "device":
                              "1bc7:9010", "resets": 1, "seconds": 60, "gapSeconds": 1200)"));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QVERIFY(!bench.noted(ErrorCode::BootMode));
    QVERIFY(bench.result->elapsedMs > 1'200'000);
}

void TestFaultsApply::backAtAnotherSpeed_data()
{
    QTest::addColumn<int>("baud");
    for (const int baud : {9600, 57600, 921600})
        QTest::addRow("U15 U23 back at %d baud", baud) << baud;
}

void TestFaultsApply::backAtAnotherSpeed()
{
    QFETCH(int, baud);
    FaultBench bench("\"apply\": {\"portVanishes\": false, \"baud\": " + QByteArray::number(baud)
                     + '}');
    bench.putUpdate();
    bench.consent.passes = 1;
    QList<int> told;
    QObject::connect(bench.engine.get(), &Engine::speedFound, bench.engine.get(),
                     [&told](const QString &, int found) { told += found; });
    qsizetype before = 0;
    QObject::connect(bench.engine.get(), &Engine::speedFound, bench.engine.get(),
                     [&] { before = bench.heard.size(); });
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(told, QList<int>{baud});
    // Until it was found the module understood nothing but AT.
    bool applied = false;
    for (const EngineBench::Heard &heard : bench.heard.first(before)) {
        QVERIFY2(!applied || heard.command == "AT", heard.command);
        applied |= heard.command.startsWith("AT#OTAUP=0");
    }
    QVERIFY(applied && bench.heard[before - 1].command == "AT");
}

void TestFaultsApply::countOfRestarts_data()
{
    QTest::addColumn<int>("resets");
    for (const int resets : {1, 2, 3, 5, 8})
        QTest::addRow("U05 U06 %d restarts", resets) << resets;
}

void TestFaultsApply::countOfRestarts()
{
    QFETCH(int, resets);
    FaultBench bench("\"apply\": {\"resets\": " + QByteArray::number(resets) + '}');
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.result->restarts, resets);
}

void TestFaultsApply::portGoesWithinTheAnswer_data()
{
    QTest::addColumn<int>("bytes");
    for (int bytes = 0; bytes <= 6; ++bytes)
        QTest::addRow("U03 after %d bytes of the answer", bytes) << bytes;
}

void TestFaultsApply::portGoesWithinTheAnswer()
{
    QFETCH(int, bytes);
    FaultBench bench(faults({"\"at\": \"AT#OTAUP\", \"do\": \"vanish\", \"afterBytes\": "
                             + QByteArray::number(bytes) + ", \"seconds\": 3"}));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
}

void TestFaultsApply::comesBackAfterItWasGivenUp() // covers U11
{
    FaultBench bench(R"("apply": {"seconds": 2400})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::ModuleLost, u"U11"_s, 1), QString());
    QVERIFY(bench.result->elapsedMs >= 1'800'000);
    bench.crash();
    bench.clock.advance(std::chrono::minutes(15));
    QVERIFY(bench.resume());
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
}

void TestFaultsApply::secondConsentShowsTheFirstTry() // covers U12, U22
{
    FaultBench bench(R"("apply": {"after": "old"})");
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::NotUpdated, u"U12"_s, 1), QString());
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->appliesBefore, 1);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::NotUpdated, u"U12"_s, 2), QString());
    QVERIFY(bench.run(bench.request())); // the third needs a confirmation that shows the history
    QCOMPARE(bench.wrongEnd(V::Refused, u"U22"_s, 2), QString());
}

void TestFaultsApply::powerLostInTheApply_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<V>("verdict");
    QTest::newRow("U18 back after 10 minutes, new") << QByteArray("target") << V::Updated;
    QTest::newRow("U18 back after 10 minutes, old") << QByteArray("old") << V::NotUpdated;
    QTest::newRow("U18 back after 10 minutes, third")
        << QByteArray("third") << V::UnexpectedVersion;
    QTest::newRow("U18 U06 back after 10 minutes, and it goes on restarting")
        << QByteArray() << V::ModuleLost;
}

void TestFaultsApply::powerLostInTheApply()
{
    QFETCH(QByteArray, after);
    QFETCH(V, verdict);
    const QByteArray vanish = R"("at": "RESTART", "visit": 1, "do": "vanish", "seconds": 600)";
    const QByteArray loop = R"("at": "AT#OTAUP", "do": "apply", "mode": "loop")";
    FaultBench bench(after.isEmpty() ? faults({loop, vanish})
                                     : "\"apply\": {\"resets\": 1, \"seconds\": 660, \"after\": \""
                                           + after + "\"}");
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, {}, 1), QString());
}

void TestFaultsApply::eventsContradict_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<V>("verdict");
    QTest::newRow("U19 success is told, the version is old")
        << QByteArray("MODULE UPGRADED TO NEW FW") << QByteArray("old") << V::NotUpdated;
    QTest::newRow("U19 failure is told, the version is new")
        << QByteArray("MODULE UPGRADE FAILED") << QByteArray("target") << V::Updated;
}

void TestFaultsApply::eventsContradict()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, after);
    QFETCH(V, verdict);
    FaultBench bench("\"apply\": {\"after\": \"" + after + "\"}, "
                     + fault("\"at\": \"READY\", \"do\": \"insert\", \"delayMs\": 500, \"bytes\": "
                             "\"\\r\\n#OTAEV: \\\""
                             + event + "\\\"\\r\\n\""));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, {}, 1), QString());
    QVERIFY2(bench.noted(ErrorCode::EventContradicts), "the contradiction is not told");
}

void TestFaultsApply::takesLong() // covers U20
{
    FaultBench bench(R"("apply": {"seconds": 1500})");
    bench.putUpdate();
    int longer = 0;
    bool before = false;
    QObject::connect(bench.engine.get(), &Engine::restartProgress, bench.engine.get(),
                     [&](const RestartProgress &progress) {
                         longer += progress.longerThanUsual && !before ? 1 : 0;
                         before = progress.longerThanUsual;
                     });
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(longer, 1);
}

void TestFaultsApply::worksAsBefore_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("U17 no SIM any more") << QByteArray("nosim");
    QTest::newRow("U17 denied") << QByteArray("cereg 3");
    QTest::newRow("U17 searching") << QByteArray("cereg 2");
}

void TestFaultsApply::worksAsBefore()
{
    QFETCH(QByteArray, mode);
    FaultBench bench(fault("\"at\": \"READY\", \"do\": \"net\", \"mode\": \"" + mode + '"'));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QVERIFY(bench.noted(ErrorCode::AfterUpdateUnregistered));
    QVERIFY(bench.result->elapsedMs < 900'000);
}

void TestFaultsApply::settingsLost() // covers U23
{
    FaultBench bench(R"("apply": {"keepsContexts": false})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QVERIFY2(bench.noted(ErrorCode::SettingsLost), "the lost APN is not told");
}

void TestFaultsApply::nothingIsToldTooEarly() // covers U07
{
    FaultBench bench(R"("apply": {"answersBetween": true, "resets": 2, "seconds": 400})");
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#OTAUP=0") == 1; }));
    bench.clock.advance(std::chrono::seconds(330));
    QVERIFY(!bench.result);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(), QString());
}

QTEST_GUILESS_MAIN(TestFaultsApply)
#include "tst_faults_u.moc"
