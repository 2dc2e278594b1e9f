#include "core/sim/scenario.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;

namespace {

/// moc does not see the end of a raw string with a # in it.
QByteArray on(const char *at, const char *rest)
{
    return QByteArray("{\"at\":\"") + at + "\"," + rest + '}';
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIns_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = builtInScenarios();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void builtIns()
    {
        QFETCH(QString, name);
        const Result<Scenario> scenario = loadScenario(name);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail));
        QVERIFY(!scenario->title.isEmpty());
        QVERIFY(!scenario->firmware.isEmpty());
        QCOMPARE(scenario->isV2(), !scenario->subVersion.isEmpty());
        QVERIFY(hasCheckDigit(scenario->imei, 15));
        QVERIFY(hasCheckDigit(scenario->iccid, 20));
    }

    void thereAreAsManyAsPromised() { QCOMPARE(builtInScenarios().size(), 26); }

    void modelNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("model");
        for (const char *model :
             {"ME910C1-NA", "ME910C1-NV", "LE910-NA V2", "LE910-NA1", "LE910-SV1"})
            QTest::newRow(model) << QString::fromLatin1(model) << QByteArray(model);
        QTest::newRow("no space") << QStringLiteral("LE910-NAV2") << QByteArray("LE910-NA V2");
        QTest::newRow("small") << QStringLiteral("me910c1-na") << QByteArray("ME910C1-NA");
    }

    void modelNames()
    {
        QFETCH(QString, name);
        const Result<Scenario> scenario = loadScenario(name);
        QVERIFY(scenario);
        QTEST(scenario->module, "model");
        QCOMPARE(scenario->name, name);
    }

    /// The example of the architecture, word for word.
    void fromFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({
    "title": "The module loses the data connection in the first delta download",
    "module": "ME910C1-NA",
    "firmware": "30.00.001-B026",
    "speed": 20,
    "radio": { "csq": [99, 25], "cereg": [2, 2, 1] },
    "apply": { "resets": 3, "seconds": 165, "portVanishes": true, "after": "target" },
    "ftp": { "root": "files" },
    "faults": [
        )"
                   + on("AT#FTPGETOTA",
                        R"("visit": 1, "do": "ftp", "mode": "cut 40%", "catalogue": "F12" )")
                   + R"(
    ]
})");
        file.close();
        const Result<Scenario> scenario = loadScenario(path);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail));
        QCOMPARE(scenario->radio.csq, (QList<int>{99, 25}));
        QCOMPARE(scenario->radio.cereg, (QList<int>{2, 2, 1}));
        QCOMPARE(scenario->speed, 20.0);
        QCOMPARE(scenario->ftp.root, folder.filePath(QStringLiteral("files")));
        QCOMPARE(scenario->faults.size(), 1);
        const SimFault &fault = scenario->faults.first();
        QCOMPARE(fault.verb, SimFault::Verb::Ftp);
        QCOMPARE(fault.mode, QStringLiteral("cut"));
        QCOMPARE(fault.number, 40);
        QVERIFY(fault.percent);
        QCOMPARE(fault.firstVisit, 1);
        QCOMPARE(fault.lastVisit, 1);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *json, const char *field) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field);
        };
        row("no JSON", "{", "byte");
        row("array", "[]", "byte");
        row("no module", "{}", "module");
        row("no firmware", R"({"module":"X"})", "firmware");
        row("unknown key", R"({"module":"LE910-NA1","resets":3})", "resets: unknown key");
        row("unknown key inside", R"({"module":"LE910-NA1","apply":{"reset":3}})",
            "apply.reset: unknown key");
        row("wrong type", R"({"module":"LE910-NA1","title":3})", "title");
        row("speed 0", R"({"module":"LE910-NA1","speed":0})", "speed");
        row("half a reset", R"({"module":"LE910-NA1","apply":{"resets":1.5}})", "apply.resets");
        row("empty list", R"({"module":"LE910-NA1","radio":{"csq":[]}})", "radio.csq");
        row("SIM state", R"({"module":"LE910-NA1","sim":{"state":"GOOD"}})", "sim.state");
        row("unknown verb", R"({"module":"LE910-NA1","faults":[{"at":"AT","do":"explode"}]})",
            "faults[0].do: unknown verb 'explode'");
        row("no command", R"({"module":"LE910-NA1","faults":[{"do":"mute"}]})", "faults[0].at");
        row("unknown mode",
            R"({"module":"LE910-NA1","faults":[{"at":"AT","do":"mute"},{"at":"AT","do":"ftp","mode":"cut"}]})",
            "faults[1].mode: unknown mode 'cut'");
        row("key of another verb",
            R"({"module":"LE910-NA1","faults":[{"at":"AT","do":"mute","seconds":3}]})",
            "faults[0].seconds: unknown key");
        row("visit 0", R"({"module":"LE910-NA1","faults":[{"at":"AT","do":"mute","visit":0}]})",
            "faults[0].visit");
        row("hexadecimal",
            R"({"module":"LE910-NA1","faults":[{"at":"AT","do":"reply","hex":"0g"}]})",
            "faults[0].hex");
        row("part that is no object", R"({"module":"LE910-NA1","apply":3})", "apply: an object");
        row("flag as number", R"({"module":"LE910-NA1","apply":{"portVanishes":1}})",
            "apply.portVanishes: true or false");
        row("five numbers", R"({"module":"LE910-NA1","radio":{"cesq":[1,2,3,4,5]}})", "radio.cesq");
        row("five numbers and dBm",
            R"({"module":"LE910-NA1","radio":{"cesq":[1,2,3,4,5],"rsrp":-90}})", "radio.cesq");
        row("list with a negative", R"({"module":"LE910-NA1","radio":{"csq":[-1]}})", "radio.csq");
        row("list with a text", R"({"module":"LE910-NA1","radio":{"csq":["9"]}})", "radio.csq");
        row("list with a half", R"({"module":"LE910-NA1","radio":{"csq":[1.5]}})", "radio.csq");
        row("list above 16 bits", R"({"module":"LE910-NA1","radio":{"csq":65536}})", "radio.csq");
        row("number as text", R"({"module":"LE910-NA1","radio":{"rsrq":"-9"}})", "radio.rsrq");
        row("number too large", R"({"module":"LE910-NA1","radio":{"rsrp":0}})", "radio.rsrp");
        row("which first answer", R"({"module":"LE910-NA1","apply":{"firstAnswer":"all"}})",
            "apply.firstAnswer");
        row("no version afterwards", R"({"module":"LE910-NA1","apply":{"after":""}})",
            "apply.after");
        row("the first fault is told", R"({"module":"LE910-NA1","apply":{"after":"","x":1}})",
            "apply.after");
        row("the first part is told", R"({"module":"LE910-NA1","sim":1,"apply":2})", "sim:");
        row("contexts", R"({"module":"LE910-NA1","contexts":{}})", "contexts: an array");
        row("context 0", R"({"module":"LE910-NA1","contexts":[{"id":0}]})", "contexts[0].id");
        row("faults", R"({"module":"LE910-NA1","faults":{}})", "faults: an array");
        row("timing", R"({"module":"LE910-NA1","timings":{"AT+CSQ":-1}})", "timings.AT+CSQ");
    }

    void faultErrors_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *fault, const char *field) {
            QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(field);
        };
        row("when", R"("do":"mute","when":"never")", "when: unknown word 'never'");
        row("three visits", R"("do":"mute","visit":[1,2,3])", "visit");
        row("visits backwards", R"("do":"mute","visit":[3,2])", "visit");
        row("place", R"("do":"insert","where":"beside")", "where: unknown word 'beside'");
        row("form", R"("do":"err","form":"loud")", "form: unknown word 'loud'");
        row("part", R"("do":"mute","part":"half")", "part: unknown word 'half'");
        row("answer", R"("do":"ftp","mode":"550","answer":"CONNECT")", "answer: unknown word");
        row("words", R"("do":"push","words":"loud")", "words: unknown word 'loud'");
        row("result", R"("do":"push","result":"better")", "result: unknown word 'better'");
        row("mode without its number", R"("do":"ftp","mode":"drip")", "mode: unknown mode 'drip'");
        row("number without need", R"("do":"net","mode":"drop 3")", "mode: unknown mode 'drop 3'");
        row("percent of what counts no bytes", R"("do":"ftp","mode":"drip 40%")", "mode");
        row("mode that is no word", R"("do":"apply","mode":"a b c")", "mode");
        row("rate", R"("do":"garble","rate":2)", "rate");
    }

    void faultErrors()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, field);
        const Result<Scenario> scenario = parseScenario(
            R"({"module":"LE910-NA1","faults":[{"at":"AT+GMM",)" + fault + "}]}", QString());
        QVERIFY(!scenario);
        const QString detail = scenario.error().detail;
        QVERIFY2(detail.startsWith(QStringLiteral("faults[0].") + field), qPrintable(detail));
    }

    void aRestartBeginsNoFurtherOne()
    {
        const QJsonObject fault{{QStringLiteral("at"), QStringLiteral("RESTART")},
                                {QStringLiteral("do"), QStringLiteral("reset")}};
        const Result<SimFault> read = parseFault(fault, QStringLiteral("faults[0]"));
        QVERIFY(!read);
        QVERIFY(read.error().detail.startsWith(QStringLiteral("faults[0].at: ")));
    }

    /// dBm and dB of a scenario are the scales of TS 27.007, 8.69 in +CESQ.
    void radioInDecibels()
    {
        const Result<Scenario> scenario =
            parseScenario(R"({"module":"LE910-NA1","radio":{"rsrp":-100,"rsrq":-12}})", QString());
        QVERIFY(scenario);
        QCOMPARE(scenario->radio.cesq.at(5), 41);
        QCOMPARE(scenario->radio.cesq.at(4), 16);
    }

    void filesThatAreNoScenario_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("larger than 1 MiB")
            << QByteArray(1024 * 1024 + 1, ' ') << QStringLiteral("larger than 1 MiB");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("byte 0");
    }

    void filesThatAreNoScenario()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        const Result<Scenario> scenario = loadScenario(path);
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().where, path);
        QVERIFY2(scenario.error().detail.startsWith(detail), qPrintable(scenario.error().detail));
    }

    void errors()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const Result<Scenario> scenario = parseScenario(json, QStringLiteral("file.json"));
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().code, ErrorCode::BadScenario);
        QCOMPARE(scenario.error().where, QStringLiteral("file.json"));
        QVERIFY2(scenario.error().detail.startsWith(field), qPrintable(scenario.error().detail));
    }

    void unknownName()
    {
        const Result<Scenario> scenario = loadScenario(QStringLiteral("no-such-thing"));
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().code, ErrorCode::BadScenario);
        QCOMPARE(scenario.error().where, QStringLiteral("no-such-thing"));
    }

    void matching_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *at, const char *command, bool matches) {
            QTest::addRow("%s and %s", at, command)
                << QByteArray(at) << QByteArray(command) << matches;
        };
        row("AT", "AT", true);
        row("AT", "AT+GMM", false);
        row("*", "AT+GMM", true);
        row("*", "READY", false);
        row("READY", "READY", true);
        row("AT#OTAUP", "AT#OTAUP=0", true);
        row("AT#OTAUP", "AT#OTAUPW", false);
        row("AT#SGACT=3", "AT#SGACT=3,1", true);
        row("AT#SGACT=3,1", "AT#SGACT=3,0", false);
        row("AT#FTPGET", "AT#FTPGETOTA=\"x\",0", false);
        row("at+csq", "AT+CSQ", true);
    }

    void matching()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, command);
        SimFault fault;
        fault.at = at;
        QTEST(fault.matches(command), "matches");
    }

private:
    static bool hasCheckDigit(const QByteArray &number, qsizetype size)
    {
        int sum = 0;
        for (qsizetype i = 0; i < number.size(); ++i) {
            int digit = number.at(number.size() - 1 - i) - '0';
            if (i % 2 == 1)
                digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }
        return number.size() == size && sum % 10 == 0;
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
