#include "core/session/budgets.h"
#include "core/session/filejournal.h"
#include "tests/support/enginebench.h"

#include <QDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Where it is not certain what the module did, heard or is: nothing is applied on a guess, and no
/// version is told that was not read.
class TestDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownApplyBlocksANewRun();
    void restartBeforeTheApply_data();
    void restartBeforeTheApply();
    void tornVersion_data();
    void tornVersion();
    void garbledOnce_data();
    void garbledOnce();
    void serverEchoesThePassword();
    void portLostOnTheWayOutOfDataMode();
    void emptyJournal();
    void stopWhileTheApplyIsAnswered();
    void watchingEndsWithAProbeOnItsWay();
    void settledRunLeavesTheContextNumber();
    void earlierApplyCountsInEveryPass();
    void passesAreAttempts();
    void moduleThatMayApplyIsLeftAlone();
    void journalOfEachRun();
    void lostCarrierIsNoRefusal();
    void otherContextMayGo();

private:
    static QString told(const EngineBench &bench);
};

QString TestDoubt::told(const EngineBench &bench)
{
    return bench.result ? Verdict::name(bench.result->verdict) + u' ' + bench.result->fault + u' '
                              + bench.result->error.detail + u' ' + bench.path()
                        : u"no verdict "_s + bench.path();
}

void TestDoubt::unknownApplyBlocksANewRun() // U11, INV-2, X02
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}}");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    bench.clock.advance(std::chrono::seconds(200));
    bench.result.reset();
    bench.steps.clear();
    bench.engine->startRun(bench.request()); // settles the old run first: watching
    QVERIFY(bench.runUntil([&] { return !bench.steps.isEmpty() && bench.path().contains(u'p'); }));
    bench.engine->stopWatching();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY2(bench.result->verdict == VerdictKind::Unknown, qPrintable(told(bench)));
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(FileJournal(bench.dir.filePath(u"data"_s)).openRuns().size(), 1);
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::NotUpdated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
}

void TestDoubt::restartBeforeTheApply_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("downloaded");
    for (const char *at : {"AT#FTPCLOSE", "AT#SGACT=3,0"})
        QTest::addRow("D07 A25 reset at %s", at) << QByteArray(at) << true;
    QTest::newRow("A25 reset in the download") << "AT#FTPGETOTA"_ba << false;
}

void TestDoubt::restartBeforeTheApply()
{
    QFETCH(QByteArray, at);
    QFETCH(bool, downloaded);
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"portVanishes\": false},"
                      "\"faults\": [{\"at\": \""
                      + at
                      + "\", \"visit\": 1, \"do\": \"reset\", \"seconds\": 0.5, \"times\": 1,"
                        "\"echo\": true, \"vanishes\": false}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    const auto verdict = downloaded ? VerdictKind::Updated : VerdictKind::Failed;
    QVERIFY2(bench.result->verdict == verdict, qPrintable(told(bench)));
    QCOMPARE(bench.result->attempts, downloaded ? 2 : 1);
    QCOMPARE(bench.count("AT#FTPGETOTA"), downloaded ? 2 : 1); // the first counts as lost
    QCOMPARE(bench.count("AT#OTAUP=0"), downloaded ? 1 : 0);
    QVERIFY2(bench.violations().isEmpty(), qPrintable(bench.violations().join(u'\n')));
}

void TestDoubt::tornVersion_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("A08 A23 at IDENT") << ""_ba;
    QTest::newRow("A08 A23 after the restarts") << R"("when": "after", )"_ba;
}

void TestDoubt::tornVersion()
{
    QFETCH(QByteArray, when);
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT+GMR\", " + when
                      + "\"visit\": 1, \"do\": \"insert\", \"where\": \"inside\","
                        "\"bytes\": \"\\r\\n+CEREG: 1\\r\\n\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Updated, qPrintable(told(bench)));
    QCOMPARE(bench.result->from, u"30.00.001-B026"_s);
    QCOMPARE(bench.result->now, u"30.00.001-B026_FOTA"_s);
}

void TestDoubt::garbledOnce_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("U10 U14 model") << "AT+GMM"_ba
                                   << "ME910B1-NA"_ba;
    QTest::newRow("U10 U14 IMEI") << "AT+CGSN"_ba
                                  << "352253081204520"_ba;
    QTest::newRow("U10 version, torn") << "AT+GMR"_ba
                                       << "30.00.0"_ba;
    QTest::newRow("U10 version, another letter") << "AT+GMR"_ba
                                                 << "30.00.001-B026_FOTB"_ba;
    QTest::newRow("U10 no version") << "AT+GMR"_ba
                                    << "30?00!001"_ba;
}

/// After a bad reading of the version two equal ones are needed.
void TestDoubt::garbledOnce()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    EngineBench bench(
        "{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"" + command
        + "\", \"when\": \"after\", \"visit\": 1, \"do\": \"reply\", \"bytes\": \"\\r\\n" + reply
        + "\\r\\n\\r\\nOK\\r\\n\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Updated, qPrintable(told(bench)));
    const QList<QByteArray> all = bench.allCommands();
    const auto readings = all.sliced(all.indexOf("AT#OTAUP=0"_ba)).count("AT+GMR"_ba);
    QVERIFY2(readings >= 2 + (command == "AT+GMR"), qPrintable(QString::number(readings)));
    QCOMPARE(bench.violations(), QStringList());
}

void TestDoubt::serverEchoesThePassword() // L01, F08, INV-6
{
    EngineBench bench(
        "{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT#FTPOPEN\", \"do\": \"err\"},"
        "{\"at\": \"AT#FTPMSG\", \"do\": \"reply\", \"bytes\":"
        "\"\\r\\n#FTPMSG: 530 wrong password s3cret-canary\\r\\n\\r\\nOK\\r\\n\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->fault == u"F04"_s, qPrintable(told(bench)));
    const QString shown = bench.result->error.detail + bench.result->lastServerReply;
    QVERIFY2(shown.contains(u"530"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"canary"_s), qPrintable(shown));
    QVERIFY(!bench.holdsSecret()); // journal, transcript, summary
}

void TestDoubt::portLostOnTheWayOutOfDataMode() // P11, INV-7
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": ["
                      "{\"at\": \"AT\", \"do\": \"mute\"}, {\"at\": \"ATQ0V1\", \"do\": \"mute\"},"
                      "{\"at\": \"ATQ0V1\", \"visit\": 1, \"do\": \"vanish\", \"seconds\": 3}]}");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QVERIFY2(bench.result->verdict == VerdictKind::Failed, qPrintable(told(bench)));
}

void TestDoubt::emptyJournal() // H04, H05
{
    EngineBench bench;
    bench.putSample();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QFile journal(bench.dir.filePath(u"data/journal/%1-x.journal"_s.arg(bench.result->imei)));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.close();
    bench.crash();
    const milliseconds before = bench.clock.elapsed();
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QVERIFY2(bench.result->verdict == VerdictKind::UpdateAvailable, qPrintable(told(bench)));
    // The version had to stay for its two minutes, not be given up after thirty.
    QVERIFY(bench.clock.elapsed() - before < std::chrono::minutes(5));
    QVERIFY(QFile::exists(journal.fileName() + u".kept"_s));
}

void TestDoubt::stopWhileTheApplyIsAnswered() // X02
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": ["
                      "{\"at\": \"AT#OTAUP\", \"do\": \"delay\", \"seconds\": 20}]}");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#OTAUP=0") == 1; }));
    bench.engine->stopWatching();
    const milliseconds since = bench.clock.elapsed();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
    QVERIFY(bench.clock.elapsed() - since < std::chrono::seconds(61));
}

void TestDoubt::watchingEndsWithAProbeOnItsWay() // INV-12
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"portVanishes\": false}}");
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#OTAUP=0") == 1; }));
    QVERIFY(bench.runUntil([&] { return bench.path().endsWith(u'o'); }));
    bench.clock.advance(std::chrono::milliseconds(21'500)); // the first probe is on its way
    bench.engine->stopWatching();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.result->verdict, VerdictKind::Unknown);
    bench.clock.advance(std::chrono::seconds(10)); // its limit passes, and nobody is there any more
}

void TestDoubt::settledRunLeavesTheContextNumber() // X04, N06
{
    EngineBench bench;
    bench.putSample();
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.path().endsWith(u'e'); }));
    bench.crash();
    RunRequest request = bench.request(RunRequest::Kind::Check);
    request.server.contextId = 1;
    const qsizetype before = bench.allCommands().size();
    QVERIFY(bench.run(request));
    const QList<QByteArray> sent = bench.allCommands().sliced(before);
    QVERIFY(sent.contains("AT#SGACT=3,0")); // what the old run left
    QVERIFY2(sent.contains("AT#SGACT=1,1"), sent.join(' ').constData());
    QVERIFY(!sent.contains("AT#SGACT=3,1"));
}

void TestDoubt::earlierApplyCountsInEveryPass() // U22
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}}");
    bench.putSample();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    bench.consent.passes = 2;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.count("AT#OTAUP=0"), 2); // not a third without a word of what happened before
    QVERIFY2(bench.result->verdict == VerdictKind::NotUpdated, qPrintable(told(bench)));
}

void TestDoubt::passesAreAttempts() // INV-10
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"after\": \"old\"}}");
    bench.putSample();
    bench.consent.passes = 2;
    QVERIFY(bench.run(bench.request()));
    const Budgets budgets(bench.dir.filePath(u"data"_s));
    QCOMPARE(budgets.attemptsInLastHour(bench.result->imei, bench.clock.now()), 2);
}

void TestDoubt::moduleThatMayApplyIsLeftAlone() // INV-3
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"apply\": {\"portVanishes\": false}}");
    bench.putSample();
    bench.engine->setPolling(5000);
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.path().endsWith(u'o'); }));
    bench.engine->stopWatching();
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    const qsizetype before = bench.allCommands().size();
    bench.clock.advance(std::chrono::minutes(10));
    QCOMPARE(bench.allCommands().sliced(before), QList<QByteArray>());
    bench.engine->disconnectPort();
    bench.engine->connectPort(u"sim:unit"_s, Limits(), true);
    bench.clock.advance(std::chrono::minutes(1));
    for (const QByteArray &command : bench.allCommands().sliced(before)) {
        const bool allowed =
            QList<QByteArray>{"AT", "ATQ0V1", "ATE0", "AT+CMEE=1", "AT+GMM", "AT+GMR", "AT+CGSN"}
                .contains(command);
        QVERIFY2(allowed, command.constData());
    }
    QVERIFY(bench.identity.has_value());
    int samples = 0; // whoever asks for one is answered: nothing is known
    QObject::connect(bench.engine.get(), &Engine::sampled, bench.engine.get(),
                     [&](const SignalReport &signal) { samples += signal.rssiDbm ? 0 : 1; });
    bench.engine->sampleOnce();
    QVERIFY(bench.runUntil([&] { return samples > 0; }));
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
}

void TestDoubt::journalOfEachRun() // H06
{
    EngineBench bench;
    bench.putSample();
    bench.engine->connectPort(u"sim:unit"_s, Limits(), false);
    QVERIFY(bench.runUntil([&] { return bench.identity.has_value(); }));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
        bench.clock.advance(std::chrono::hours(1));
    }
    const QStringList journals = QDir(bench.dir.filePath(u"data/journal"_s)).entryList(QDir::Files);
    QCOMPARE(journals.size(), 3);
}

void TestDoubt::lostCarrierIsNoRefusal() // U07
{
    EngineBench bench(
        "{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT#OTAUP\", \"do\":"
        "\"insert\", \"where\": \"before\", \"bytes\": \"\\r\\nNO CARRIER\\r\\n\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Updated, qPrintable(told(bench)));
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
}

void TestDoubt::otherContextMayGo() // N07
{
    EngineBench bench("{\"module\": \"ME910C1-NA\", \"faults\": [{\"at\": \"AT#FTPGETOTA\", \"do\":"
                      "\"insert\", \"where\": \"before\","
                      "\"bytes\": \"\\r\\n+CGEV: NW PDN DEACT 1\\r\\n\"}]}");
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    QVERIFY2(bench.result->verdict == VerdictKind::Updated, qPrintable(told(bench)));
}

QTEST_GUILESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
