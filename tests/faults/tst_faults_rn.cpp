#include "tests/faults/support/faultbench.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// R and N: the SIM, the radio, the data context.
class TestFaultsNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void numbersOfRegistration_data();
    void numbersOfRegistration();
    void formsOfRegistration_data();
    void formsOfRegistration();
    void oneRadioDomain_data();
    void oneRadioDomain();
    void cancelInActivation();
    void contextLostInTheTransfer_data();
    void contextLostInTheTransfer();
    void apnOfTheModule_data();
    void apnOfTheModule();
    void contextStaysOpen_data();
    void contextStaysOpen();
    void radioOff_data();
    void radioOff();
    void deniedIsAskedOnce();
    void gapsGrow();
    void budgetOutlivesTheProgram();
};

void TestFaultsNetwork::row_data()
{
    const auto sgact = [](const QByteArray &rest) {
        return fault("\"at\": \"AT#SGACT=3,1\", " + rest);
    };
    const auto cereg = [](const QByteArray &list) {
        return "\"radio\": {\"cereg\": [" + list + "]}";
    };
    addRows({
        {"R01 no SIM, as a number", R"("sim": {"state": "NOT INSERTED"})", V::Failed, "R01"},
        {"R01 no SIM, as text",
         fault(R"("at": "AT+CPIN?", "do": "err", "code": 10, "form": "verbose")"), V::Failed,
         "R01"},
        {"R04 PUK", R"("sim": {"state": "SIM PUK"})", V::Failed, "R04"},
        {"R05 busy four times", R"("sim": {"busyAnswers": 4})"},
        {"R05 a card that takes 8 s to answer",
         fault(R"("at": "AT+CPIN?", "do": "delay", "seconds": 8)")},
        {"R05 busy for ever", R"("sim": {"state": "BUSY"})", V::Failed, "R05"},
        {"R06 no signal", R"("radio": {"csq": [99]})", V::Failed, "R06"},
        {"R07 weak signal", R"("radio": {"csq": [4]})", V::Updated, "", 1, ErrorCode::WeakSignal},
        {"R09 not registered for ever", cereg("0"), V::Failed, "R09"},
        {"R09 registers at 170 s",
         fault(R"("at": "AT+CEREG?", "visit": 34, "do": "net", "mode": "cereg 1")") + ", "
             + cereg("0")},
        {"R10 searching for ever", cereg("2"), V::Failed, "R10"},
        {"R11 denied", cereg("3"), V::Failed, "R11"},
        {"R12 unknown", cereg("4"), V::Failed, "R12"},
        {"R12 SMS only, home", cereg("6"), V::Failed, "R12"},
        {"R12 SMS only, roaming", cereg("7"), V::Failed, "R12"},
        {"R12 emergency only", cereg("8"), V::Failed, "R12"},
        {"R13 roaming, unattended", cereg("5"), V::Refused, "R13"},
        {"R16 URC mode is on",
         fault(
             R"("at": "AT+CEREG?", "do": "reply", "bytes": "\r\n+CEREG: 2,1,\"1F0A\",\"0B5D1210\",7\r\n\r\nOK\r\n")")},
        {"N01 refused", sgact(R"("do": "err", "code": 555)"), V::Failed, "N01"},
        {"N01 refused with a plain ERROR", sgact(R"("do": "err", "form": "plain")"), V::Failed,
         "N01"},
        {"N02 150 s, then open", sgact(R"("do": "delay", "seconds": 150)"), V::Updated},
        {"N02 150 s, then refused",
         faults({R"("at": "AT#SGACT=3,1", "do": "delay", "seconds": 150)",
                 R"("at": "AT#SGACT=3,1", "do": "err", "code": 555)"}),
         V::Failed, "N01"},
        {"N02 no answer", sgact(R"("do": "mute")"), V::Failed, "N02"},
        {"N03 already active", R"("contexts": [{"id": 3, "type": "IPV4V6", "apn": "VZWINTERNET"}],
                                  "start": {"active": [3]})",
         V::Updated, "", 1, ErrorCode::ContextWasActive},
        {"N04 OK without an address, and active",
         sgact(R"("do": "insert", "where": "before", "bytes": "\r\n#SGACT: ,\r\n")")},
        {"N04 no address, and not active",
         sgact(R"("do": "reply", "bytes": "\r\n#SGACT: ,\r\n\r\nOK\r\n")"), V::Failed, "N04"},
        {"N04 address 0.0.0.0",
         sgact(R"("do": "reply", "bytes": "\r\n#SGACT: 0.0.0.0\r\n\r\nOK\r\n")"), V::Failed, "N04"},
        {"N04 OK alone", sgact(R"("do": "reply", "bytes": "\r\nOK\r\n")"), V::Failed, "N04"},
        {"N05 IPv6 only", R"("contexts": [{"id": 3, "type": "IPV6", "apn": "VZWINTERNET"}])"},
        {"N05 IPv4 only", R"("contexts": [{"id": 3, "type": "IP", "apn": "VZWINTERNET"}])"},
        {"N08 will not close", fault(R"("at": "AT#SGACT=3,0", "do": "err", "code": 3)"), V::Failed,
         "N08"},
        {"N08 closes at the second try",
         fault(R"("at": "AT#SGACT=3,0", "visit": 1, "do": "err", "code": 3)")},
        {"N08 close is not answered", fault(R"("at": "AT#SGACT=3,0", "do": "mute")")},
        {"N09 socket refused", fault(R"("at": "AT#SCFG=", "do": "err", "code": 50)"), V::Failed,
         "N09"},
    });
}

void TestFaultsNetwork::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsNetwork::numbersOfRegistration_data()
{
    QTest::addColumn<int>("status");
    for (int status = 9; status <= 20; ++status)
        QTest::addRow("R12 number %d", status) << status;
}

/// Nobody has said what it means: no data session is opened, and the number is told.
void TestFaultsNetwork::numbersOfRegistration()
{
    QFETCH(int, status);
    FaultBench bench("\"radio\": {\"cereg\": [" + QByteArray::number(status) + "]}");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"R12"_s), QString());
    QCOMPARE(bench.count("AT#SGACT="), 0);
    const QString told = messageFor(*bench.result).what;
    QVERIFY2(told.contains(QString::number(status)), qPrintable(told));
}

void TestFaultsNetwork::formsOfRegistration_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"+CEREG: 0,1", "+CEREG: 1,1", R"(+CEREG: 2,1,"1F0A","0B5D1210")",
                             R"(+CEREG: 2,1,"1F0A","0B5D1210",8)", "+CEREG:0,1", "+CEREG: 0 , 1",
                             R"(+CEREG: 2,1,1F0A,0B5D1210,7)"})
        QTest::addRow("R16 A22 %s", line) << QByteArray(line);
}

void TestFaultsNetwork::formsOfRegistration()
{
    QFETCH(QByteArray, line);
    line.replace('"', "\\\"");
    QCOMPARE(survive({"", fault("\"at\": \"AT+CEREG?\", \"do\": \"reply\", \"bytes\": \"\\r\\n"
                                + line + "\\r\\n\\r\\nOK\\r\\n\"")}),
             QString());
}

void TestFaultsNetwork::oneRadioDomain_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<FaultRow>("row");
    QTest::newRow("R14 only EPS is missing")
        << QByteArray("+CEREG: 0, +CREG: 1")
        << FaultRow{"",        R"("radio": {"creg": [1], "cereg": [0]})",
                    V::Failed, "R09",
                    -1,        ErrorCode::OneDomainOnly};
    QTest::newRow("R14 denied, and only EPS")
        << QByteArray("+CEREG: 3, +CREG: 5")
        << FaultRow{"",        R"("radio": {"creg": [5], "cereg": [3]})",
                    V::Failed, "R11",
                    -1,        ErrorCode::OneDomainOnly};
    QTest::newRow("R14 both are missing")
        << QByteArray()
        << FaultRow{"", R"("radio": {"creg": [0], "cereg": [0]})", V::Failed, "R09"};
    QTest::newRow("R14 only EPS is there")
        << QByteArray() << FaultRow{"", R"("radio": {"creg": [0], "cgreg": [0], "cereg": [1]})"};
}

void TestFaultsNetwork::oneRadioDomain()
{
    QFETCH(QByteArray, shown);
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
    FaultBench bench(row.more);
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.noted(ErrorCode::OneDomainOnly), !shown.isEmpty());
    const QString told = messageFor(*bench.result).notes.join(u' ');
    QVERIFY2(told.contains(QString::fromLatin1(shown)), qPrintable(told));
    // Only a search without success asks for the other one, and nothing is opened.
    QCOMPARE(bench.count("AT+CREG?"), row.verdict == V::Updated ? 0 : 1);
    QCOMPARE(bench.count("AT#SGACT="), row.verdict == V::Updated ? 2 : 0);
}

void TestFaultsNetwork::cancelInActivation() // covers N02
{
    FaultBench bench(faults({R"("at": "AT#SGACT=3,1", "do": "delay", "seconds": 150)",
                             R"("at": "AT#SGACT=3,1", "do": "err", "code": 555)"}));
    bench.putUpdate();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#SGACT=3,1") == 1; }));
    bench.clock.advance(std::chrono::seconds(60));
    const qsizetype sent = bench.heard.size();
    bench.engine->stop();
    bench.clock.advance(std::chrono::seconds(80));
    QVERIFY(!bench.result);
    QCOMPARE(bench.heard.size(), sent);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(), QString()); // the refusal that came is told; it is not tried again
    QCOMPARE(bench.result->attempts, 1);
    QCOMPARE(bench.count("AT#SGACT=3,1"), 1);
}

void TestFaultsNetwork::contextLostInTheTransfer_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("mode");
    for (const char *at : {"AT#FTPGET=", "AT#FTPGETOTA"}) {
        for (const char *mode : {"cut 0", "cut 50%", "cut 99%"}) {
            QTest::addRow("N07 %s %s", at, mode) << QByteArray(at) << QByteArray(mode);
        }
    }
}

void TestFaultsNetwork::contextLostInTheTransfer()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, mode);
    for (const char *answer : {"ERROR", "OK"}) { // a late OK is not trusted
        FaultBench bench(faults({"\"at\": \"" + at + "\", \"do\": \"ftp\", \"mode\": \"" + mode
                                     + "\", \"answer\": \"" + answer + "\", \"contextLost\": true",
                                 "\"at\": \"" + at + "\", \"do\": \"net\", \"mode\": \"drop\"",
                                 "\"at\": \"" + at
                                     + "\", \"do\": \"insert\", \"where\": \"before\", \"bytes\": "
                                       "\"\\r\\n+CGEV: NW DEACT IP,10.64.12.9,3\\r\\n\""}));
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Failed, {}), QString());
        QVERIFY(bench.count("AT#SGACT=3,0") + bench.count("AT#SGACT?") > 0);
    }
}

void TestFaultsNetwork::apnOfTheModule_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("N06 kept where nobody asked") << QString() << QByteArray("other.apn");
    QTest::newRow("N06 replaced where it was given") << u"mine.apn"_s << QByteArray("mine.apn");
}

void TestFaultsNetwork::apnOfTheModule()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, after);
    FaultBench bench(R"("contexts": [{"id": 3, "type": "IP", "apn": "other.apn"}])");
    bench.putUpdate();
    bench.consent.passes = 1;
    RunRequest request = bench.request();
    request.server.apn = asked;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.module->state().contexts.value(3).apn, after);
    QCOMPARE(bench.noted(ErrorCode::ApnDiffers), asked.isEmpty());
}

void TestFaultsNetwork::contextStaysOpen_data()
{
    QTest::addColumn<bool>("yes");
    QTest::newRow("N08 going on is agreed to") << true;
    QTest::newRow("N08 going on is declined") << false;
}

void TestFaultsNetwork::contextStaysOpen()
{
    QFETCH(bool, yes);
    FaultBench bench(fault(R"("at": "AT#SGACT=3,0", "do": "err", "code": 3)"));
    bench.putUpdate();
    bench.consent.passes = 1;
    RunRequest request = bench.request();
    request.interactive = true;
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return !bench.questions.isEmpty(); }));
    QCOMPARE(bench.questions.front().kind, Question::Kind::ContextStaysOpen);
    QCOMPARE(bench.count("AT#SGACT=3,0"), 2); // one retry
    QCOMPARE(bench.count("AT#OTAUP"), 0);
    bench.engine->answer(bench.questions.front().id, yes);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(yes ? V::Updated : V::Failed, yes ? QString() : u"N08"_s, yes ? 1 : 0),
             QString());
}

void TestFaultsNetwork::radioOff_data()
{
    QTest::addColumn<int>("cfun");
    QTest::newRow("R15 radio off") << 4;
    QTest::newRow("R15 least function") << 0;
}

void TestFaultsNetwork::radioOff()
{
    QFETCH(int, cfun);
    FaultBench bench("\"start\": {\"cfun\": " + QByteArray::number(cfun) + '}');
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"R15"_s), QString());
    QCOMPARE(bench.count("AT+CFUN="), 0); // nothing is changed silently
    QCOMPARE(bench.module->state().cfun, cfun);
}

void TestFaultsNetwork::deniedIsAskedOnce() // covers R11
{
    FaultBench bench(R"("radio": {"cereg": [3]})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"R11"_s), QString());
    QCOMPARE(bench.count("AT+CEREG?"), 2);
    QCOMPARE(bench.result->attempts, 1);
}

void TestFaultsNetwork::gapsGrow() // covers N10, N11
{
    FaultBench bench(fault(R"("at": "AT#SGACT=3,1", "do": "err", "code": 555)"));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Failed, u"N01"_s), QString());
    QList<qint64> gaps;
    milliseconds last{0};
    for (const EngineBench::Heard &heard : bench.heard) {
        if (heard.command != "AT#SGACT=3,1")
            continue;
        if (last.count() > 0)
            gaps += (heard.at - last).count() / 60'000;
        last = heard.at;
    }
    QCOMPARE(gaps.size(), 3);
    QVERIFY(gaps[0] >= 4 && gaps[1] >= 8 && gaps[2] >= 16);
}

void TestFaultsNetwork::budgetOutlivesTheProgram() // covers N10
{
    FaultBench bench(fault(R"("at": "AT#SGACT=3,1", "do": "err", "code": 555)"));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    bench.crash();
    bench.waits.clear();
    const qint64 begun = bench.clock.now().toMSecsSinceEpoch();
    QVERIFY(bench.run(bench.request())); // the user's own act: allowed, and told
    QVERIFY(bench.noted(ErrorCode::BudgetUsed));
    QVERIFY(!bench.waits.isEmpty());
    QVERIFY(bench.waits.front().untilMs - begun >= 240'000);
    QCOMPARE(bench.wrongEnd(V::Failed, u"N01"_s), QString());
}

QTEST_GUILESS_MAIN(TestFaultsNetwork)
#include "tst_faults_rn.moc"
