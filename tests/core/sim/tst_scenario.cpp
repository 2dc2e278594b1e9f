#include "core/sim/scenario.h"

#include <QFile>
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
