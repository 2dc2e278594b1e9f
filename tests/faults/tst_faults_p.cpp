#include "tests/faults/support/faultbench.h"

#include <QTest>

#include <numeric>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// P, as far as it is the engine's: a port that goes, returns, returns elsewhere, or is another's.
class TestFaultsPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goneWithinACommand_data();
    void goneWithinACommand();
    void row_data();
    void row();
    void silentModuleIsToldSoon_data();
    void silentModuleIsToldSoon();
    void anotherDeviceTakesTheName();
    void strangerInTheSearch();
    void goneForAMoment_data();
    void goneForAMoment();
    void dataMode();
};

void TestFaultsPort::goneWithinACommand_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("bytes");
    for (const QByteArray model : {"ME910C1-NA", "LE910-NA1"}) {
        const QList<QByteArray> all = commandsOfAnUpdate(model);
        for (int i = 0; i < all.size(); ++i) {
            const int size = int(all[i].size());
            QList<int> places{1, size / 2, size};
            if (all[i].startsWith("AT#OTAUP=0")) { // its every byte decides
                places.resize(size);
                std::iota(places.begin(), places.end(), 1);
            }
            for (const int bytes : std::as_const(places))
                QTest::addRow("P12 P11 %s, after byte %d of %s", model.constData(), bytes,
                              all[i].left(20).constData())
                    << model << i << bytes;
            if (all[i].startsWith("AT#OTAUP=0"))
                break;
        }
    }
}

void TestFaultsPort::goneWithinACommand()
{
    QFETCH(QByteArray, model);
    QFETCH(int, command);
    QFETCH(int, bytes);
    const QByteArray text = commandsOfAnUpdate(model)[command];
    const QByteArray typed = text.first(bytes);
    FaultBench clean({}, model); // how often so much has been typed before
    clean.putUpdate();
    clean.run(clean.request());
    int visit = 1;
    for (const QByteArray &before : clean.allCommands()) {
        if (before == text)
            break;
        visit += before.startsWith(typed) ? 1 : 0;
    }
    QByteArray at = typed;
    at.replace('"', "\\\"");
    FaultBench bench(fault("\"at\": \"" + at + "\", \"visit\": " + QByteArray::number(visit)
                           + ", \"do\": \"vanish\", \"inputBytes\": " + QByteArray::number(bytes)
                           + ", \"seconds\": 4"),
                     model);
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    if (text.startsWith("AT#OTAUP=0")) // a byte of it went out: as sent, and the version decides
        QCOMPARE(bench.wrongEnd(V::NotUpdated, u"U12"_s, 0), QString());
    else
        QCOMPARE(bench.wrongEnd(V::Failed, u"P11"_s), QString());
}

void TestFaultsPort::row_data()
{
    const auto elsewhere = [](const QByteArray &when) {
        return fault("\"at\": \"" + when
                     + "\", \"do\": \"vanish\", \"seconds\": 5, \"newName\": true");
    };
    addRows({
        {"P13 back under another name", R"("apply": {"newName": true})"},
        {"P13 back under another name, one restart", R"("apply": {"newName": true, "resets": 1})"},
        {"P13 moves once more when it is ready",
         R"("apply": {"newName": true}, )" + elsewhere("READY")},
        {"P15 gone for 50 ms while it restarts",
         fault(R"("at": "READY", "do": "vanish", "seconds": 0.05)")},
        {"P18 left in data mode", R"("start": {"dataMode": true})"},
        {"P11 gone before the apply", fault(R"("at": "AT+CMEE?", "do": "vanish", "seconds": 5)"),
         V::Failed, "P11"},
        {"P07 silent module", fault(R"("at": "*", "do": "mute")"), V::Failed, "P07"},
        {"P21 500 ms between the bytes of an answer",
         fault(R"("at": "AT+C", "do": "chunk", "sizes": [9], "gapMs": 500)")},
    });
}

void TestFaultsPort::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsPort::silentModuleIsToldSoon_data()
{
    QTest::addColumn<bool>("opens"); ///< without a run
    QTest::newRow("P07 a run") << false;
    QTest::newRow("P07 connecting") << true;
}

void TestFaultsPort::silentModuleIsToldSoon()
{
    QFETCH(const bool, opens);
    FaultBench bench(fault(R"("at": "*", "do": "mute")"));
    bench.putUpdate();
    const milliseconds began = bench.clock.elapsed();
    if (opens) {
        std::optional<Error> error;
        QObject::connect(bench.engine.get(), &Engine::connectionChanged, bench.engine.get(),
                         [&](const ConnectionReport &report) {
                             if (report.error)
                                 error = report.error;
                         });
        bench.engine->connectPort(u"sim:unit"_s, Limits());
        QVERIFY(bench.runUntil([&] { return error.has_value(); }));
        QCOMPARE(error->code, ErrorCode::ModuleSilent);
    } else {
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Failed, u"P07"_s), QString());
    }
    QVERIFY(bench.clock.elapsed() - began <= std::chrono::seconds(12));
}

void TestFaultsPort::anotherDeviceTakesTheName() // covers P14
{
    FaultBench bench(R"("apply": {"newName": true})");
    bench.putUpdate();
    SimModule &other =
        bench.addModule(u"other"_s, R"({"module": "ME910C1-NA", "imei": "356938035643809"})");
    bench.reroute = [&bench](const QString &name) {
        return name == u"unit"_s && bench.module->portNumber() > 0 ? u"other"_s : name;
    };
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.result->port, u"sim:unit#1"_s);
    QVERIFY(bench.noted(ErrorCode::OtherModuleAnswers));
    for (const QByteArray &command : other.commandsReceived())
        QVERIFY2(EngineBench::isIdentity(command), command);
}

void TestFaultsPort::strangerInTheSearch() // covers P22, P14
{
    FaultBench bench(R"("apply": {"newName": true})");
    bench.putUpdate();
    SimModule &other = bench.addModule(u"other"_s, R"({"module": "LE910-NA1"})");
    bench.reroute = [](const QString &name) { return name == u"unit#3"_s ? u"other"_s : name; };
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    for (const QByteArray &command : other.commandsReceived())
        QVERIFY2(EngineBench::isIdentity(command), command);
}

void TestFaultsPort::goneForAMoment_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const QByteArray &command : commandsOfAnUpdate())
        QTest::addRow("P15 at %s", command.left(20).constData()) << command;
}

void TestFaultsPort::goneForAMoment()
{
    QFETCH(QByteArray, command);
    QByteArray quoted = command;
    quoted.replace('"', "\\\"");
    FaultBench bench(
        fault("\"at\": \"" + quoted + "\", \"visit\": 1, \"do\": \"vanish\", \"seconds\": 0.05"));
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString());
    // The command itself never acted, so the old version stays where it was the apply.
    QCOMPARE(bench.result->verdict, command.startsWith("AT#OTAUP") ? V::NotUpdated : V::Failed);
    QVERIFY(bench.result->elapsedMs < 1'900'000);
}

void TestFaultsPort::dataMode() // covers P18
{
    FaultBench bench(R"("start": {"dataMode": true})");
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.transcript().count("+++"), 1);
}

QTEST_GUILESS_MAIN(TestFaultsPort)
#include "tst_faults_p.moc"
