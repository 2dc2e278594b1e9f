#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The five modules, each through a whole update: what is sent differs only where its profile says
/// so. And modules that no profile knows.
class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update_data() { modules(); }
    void update();
    void alreadyCurrent_data() { modules(); }
    void alreadyCurrent();
    void subVersionAlone_data();
    void subVersionAlone();
    void subVersionUnread();
    void lockedApnIsNeverWritten_data();
    void lockedApnIsNeverWritten();
    void namesInAnySpelling_data();
    void namesInAnySpelling();
    void downloadWithoutFlag_data();
    void downloadWithoutFlag();
    void validationThatFailsAppliesNothing();
    void unknownModule_data();
    void unknownModule();
    void byHandSurvivesACrash();

private:
    static void modules();
};

namespace {

QByteArray module(const QByteArray &model, const QByteArray &rest = {})
{
    return "{\"module\": \"" + model + "\"" + (rest.isEmpty() ? rest : ", " + rest) + "}";
}

QByteArray fault(const QByteArray &rest)
{
    return "\"faults\": [{" + rest + "}]";
}

/// A check file for \a target and a delta from \a base to it.
void put(EngineBench &bench, const QByteArray &model, const QByteArray &base,
         const QByteArray &target)
{
    bench.putFile(u"firmwarecheck.csv"_s, target + ",update.bin,2031-01-31\n");
    bench.putFile(u"update.bin"_s, "FOTABENCH-DELTA 1 model=" + model + " base=" + base
                                       + " target=" + target + '\n' + QByteArray(4000, 'd'));
}

const QList<QByteArray> kLogin{
    "AT#FTPTO=1000", "AT#FTPOPEN=\"203.0.113.7:21\",\"bench\",\"s3cret-canary\",1", "AT#FTPTYPE=0"};
const QByteArray kWriteApn = "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"";

/// The procedure up to the comparison of versions.
QList<QByteArray> expectedCheck(bool v2, bool writesApn)
{
    const QList<QByteArray> sub = v2 ? QList<QByteArray>{"AT#CFVR"} : QList<QByteArray>{};
    QList<QByteArray> all{"AT+GMM", "AT+GMR", "AT+CGSN"};
    all += sub;
    all += {"AT+CPIN?", "AT#CCID", "AT#SCFG?", "AT#SCFG=1,3,300,90,600,50", "AT+CGDCONT?"};
    if (writesApn)
        all += kWriteApn;
    all += {"AT+CSQ", "AT+CEREG?", "AT#SGACT=3,1"};
    all += kLogin;
    all += {"AT#FTPFSIZE=\"firmwarecheck.csv\"", "AT#FTPGET=\"firmwarecheck.csv\"", "AT+GMR"};
    return all + sub;
}

QList<QByteArray> expectedUpdate(bool v2, bool writesApn)
{
    QList<QByteArray> who{"AT+GMM", "AT+GMR"};
    if (v2)
        who += "AT#CFVR";
    who += "AT+CGSN";
    QList<QByteArray> all = expectedCheck(v2, writesApn);
    if (v2) // one file a session
        all += QList<QByteArray>{"AT#FTPCLOSE"} + kLogin;
    all += {"AT#FTPFSIZE=\"update.bin\"", "AT#FTPGETOTA=\"update.bin\",0", "AT#FTPCLOSE",
            "AT#SGACT=3,0"};
    all += who;
    if (v2) // the module checks the file before it is applied
        all += "AT#OTAUP=1";
    all += {"AT+CMEE?", "AT#OTAUP=0"};
    all += who;
    return all + QList<QByteArray>{"AT+CGDCONT?", "AT+CPIN?", "AT+CEREG?"};
}

} // namespace

void TestModules::modules()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("v2");
    QTest::addColumn<bool>("writesApn");
    QTest::newRow("ME910C1-NA") << "ME910C1-NA"_ba << u"me910c1-na"_s << "30.00.001-B026"_ba
                                << "30.00.001-B027"_ba << false << true;
    QTest::newRow("ME910C1-NV") << "ME910C1-NV"_ba << u"me910c1-nv"_s << "30.00.211-B003"_ba
                                << "30.00.211-B004"_ba << false << true;
    QTest::newRow("LE910-NA V2") << "LE910-NA V2"_ba << u"le910-na-v2"_s << "20.00.502.2"_ba
                                 << "20.00.504.1"_ba << true << true;
    QTest::newRow("LE910-NA1") << "LE910-NA1"_ba << u"le910-na1"_s << "20.00.522.4"_ba
                               << "20.00.524.2"_ba << true << true;
    QTest::newRow("LE910-SV1") << "LE910-SV1"_ba << u"le910-sv1"_s << "20.00.012.1"_ba
                               << "20.00.014.3"_ba << true << false;
}

void TestModules::update()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, target);
    QFETCH(bool, v2);
    QFETCH(bool, writesApn);
    EngineBench bench(module(model));
    put(bench, model, base, target);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QTEST(bench.identity->profileId, "profile");
    QVERIFY(!bench.identity->products.isEmpty() && !bench.identity->profileByHand);
    QCOMPARE(bench.commands(), expectedUpdate(v2, writesApn));
    const SimState &state = bench.module->state();
    QCOMPARE(v2 ? state.firmware + '.' + state.subVersion : state.firmware, target);
    QCOMPARE(bench.result->restarts, v2 ? 1 : 3);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::alreadyCurrent()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, base);
    QFETCH(bool, v2);
    QFETCH(bool, writesApn);
    EngineBench bench(module(model));
    put(bench, model, base, base);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QCOMPARE(bench.commands(),
             expectedCheck(v2, writesApn) + (QList<QByteArray>{"AT#FTPCLOSE", "AT#SGACT=3,0"}));
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::subVersionAlone_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("sub");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<VerdictKind>("verdict");
    for (const auto &[model, version, sub] :
         {std::tuple{"LE910-NA V2", "20.00.502", "2"}, std::tuple{"LE910-NA1", "20.00.522", "4"},
          std::tuple{"LE910-SV1", "20.00.012", "1"}}) {
        const QByteArray name = "D11 " + QByteArray(model);
        QTest::newRow(name + " updated") << QByteArray(model) << QByteArray(version)
                                         << QByteArray(sub) << "target"_ba << VerdictKind::Updated;
        QTest::newRow(name + " not updated")
            << QByteArray(model) << QByteArray(version) << QByteArray(sub) << "old"_ba
            << VerdictKind::NotUpdated;
        QTest::newRow(name + " another one")
            << QByteArray(model) << QByteArray(version) << QByteArray(sub)
            << QByteArray(version) + ".8" << VerdictKind::UnexpectedVersion;
    }
}

void TestModules::subVersionAlone()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, sub);
    QFETCH(QByteArray, after);
    EngineBench bench(module(model, "\"apply\": {\"after\": \"" + after + "\"}"));
    put(bench, model, version + '.' + sub, version + ".7");
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QTEST(bench.result->verdict, "verdict");
    QCOMPARE(bench.result->fromSub.toLatin1(), sub);
    QCOMPARE(bench.result->now.toLatin1(), version);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::subVersionUnread()
{
    // D11: without its last number the version cannot be told from the target: nothing is claimed.
    EngineBench before(
        module("LE910-NA1", fault("\"at\": \"AT#CFVR\", \"do\": \"err\", \"code\": 4")));
    put(before, "LE910-NA1", "20.00.522.4", "20.00.522.7");
    QVERIFY(before.run(before.request()));
    QCOMPARE(before.result->verdict, VerdictKind::Refused);
    QCOMPARE(before.result->fault, u"D11"_s);
    QCOMPARE(before.count("AT#FTPGETOTA"), 0);
    QCOMPARE(before.violations(), QStringList());

    EngineBench after(module("LE910-NA1", fault("\"at\": \"AT#CFVR\", \"do\": \"err\", "
                                                "\"code\": 4, \"when\": \"after\"")));
    put(after, "LE910-NA1", "20.00.522.4", "20.00.522.7");
    QVERIFY(after.run(after.request()));
    QCOMPARE(after.result->verdict, VerdictKind::Unknown);
    QCOMPARE(after.result->fault, u"U08"_s); // it told it before: it cannot say it yet
    QCOMPARE(after.count("AT#OTAUP=0"), 1);
    QCOMPARE(after.violations(), QStringList());
}

void TestModules::lockedApnIsNeverWritten_data()
{
    QTest::addColumn<QByteArray>("contexts");
    QTest::addColumn<QString>("apn");
    const QByteArray other = R"({"id": 3, "type": "IP", "apn": "other.apn"})";
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("another") << other << QString();
    QTest::newRow("another, and ours is asked for") << other << u"mine.apn"_s;
}

void TestModules::lockedApnIsNeverWritten()
{
    QFETCH(QByteArray, contexts);
    QFETCH(QString, apn);
    EngineBench bench(module("LE910-SV1", "\"contexts\": [" + contexts + "]"));
    put(bench, "LE910-SV1", "20.00.012.1", "20.00.014.3");
    RunRequest request = bench.request();
    request.server.apn = apn;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.count("AT+CGDCONT="), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::namesInAnySpelling_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("profile");
    QTest::newRow("no space") << "LE910-NA V2"_ba
                              << "LE910-NAV2"_ba << u"le910-na-v2"_s;
    QTest::newRow("lower case") << "LE910-NA V2"_ba
                                << "le910-na v2"_ba << u"le910-na-v2"_s;
    QTest::newRow("dash") << "LE910-NA V2"_ba
                          << "LE910-NA-V2"_ba << u"le910-na-v2"_s;
    QTest::newRow("NV") << "ME910C1-NV"_ba
                        << "Me910c1-nv"_ba << u"me910c1-nv"_s;
    QTest::newRow("SV1") << "LE910-SV1"_ba
                         << "LE910 -SV1"_ba << u"le910-sv1"_s;
    QTest::newRow("NA1") << "LE910-NA1"_ba
                         << "le910-na1"_ba << u"le910-na1"_s;
}

void TestModules::namesInAnySpelling()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, said);
    EngineBench bench(
        module(model, fault("\"at\": \"START\", \"do\": \"model\", \"value\": \"" + said + "\"")));
    const SimState &state = bench.module->state();
    const QByteArray base =
        state.subVersion.isEmpty() ? state.firmware : state.firmware + '.' + state.subVersion;
    put(bench, said, base, base);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::AlreadyCurrent);
    QTEST(bench.identity->profileId, "profile");
    QCOMPARE(bench.identity->model.toLatin1(), said);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::downloadWithoutFlag_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("plain");
    QTest::newRow("LE910-NA1") << "LE910-NA1"_ba
                               << "20.00.522.4"_ba << true;
    QTest::newRow("LE910-SV1") << "LE910-SV1"_ba
                               << "20.00.012.1"_ba << true;
    QTest::newRow("ME910C1-NA") << "ME910C1-NA"_ba
                                << "30.00.001-B026"_ba << false;
}

/// A V2 that does not know the flag is asked once more without it; the note's module is not.
void TestModules::downloadWithoutFlag()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, base);
    QFETCH(bool, plain);
    EngineBench bench(module(
        model,
        "\"timings\": {\"AT#FTPGETOTA\": 500}, "
            + fault(R"("at": "AT#FTPGETOTA=\"update.bin\",0", "do": "err", "form": "plain")")));
    put(bench, model, base, base.chopped(1) + '9');
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.allCommands().count("AT#FTPGETOTA=\"update.bin\""), plain ? 1 : 0);
    QCOMPARE(bench.result->verdict, plain ? VerdictKind::Updated : VerdictKind::Failed);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::validationThatFailsAppliesNothing()
{
    EngineBench bench(
        module("LE910-NA1", fault("\"at\": \"AT#OTAUP=1\", \"do\": \"err\", \"code\": 3"))); // D12
    put(bench, "LE910-NA1", "20.00.522.4", "20.00.524.2");
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->fault, u"D12"_s);
    QCOMPARE(bench.count("AT#OTAUP=0"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::unknownModule_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray cat1 = R"({"module": "LE910C1-NA", "firmware": "25.30.224", "imei":
        "354658090775518", "iccid": "89148000008877551907", "apply": {"resets": 2}})";
    const QByteArray g1 = R"({"module": "ME310G1-WW", "firmware": "37.00.210", "imei":
        "354658090775518", "iccid": "89148000008877551907"})";
    const QByteArray na = module("ME910C1-NA");
    using V = VerdictKind;
    using E = ErrorCode;
    const QByteArray b25 = "25.30.224";
    const QByteArray b37 = "37.00.210";
    const QByteArray b30 = "30.00.001-B026";
    QTest::newRow("C15 LE910C1-NA, no choice")
        << cat1 << b25 << QString() << V::Refused << E::UnknownModule;
    QTest::newRow("C15 ME310G1-WW, no choice")
        << g1 << b37 << QString() << V::Refused << E::UnknownModule;
    QTest::newRow("C15 a profile that there is not")
        << cat1 << b25 << u"le910c1"_s << V::Refused << E::UnknownModule;
    QTest::newRow("LE910C1-NA by hand") << cat1 << b25 << u"le910-na1"_s << V::Updated << E::None;
    QTest::newRow("ME310G1-WW by hand") << g1 << b37 << u"me910c1-na"_s << V::Updated << E::None;
    QTest::newRow("C15 a known module, another profile")
        << na << b30 << u"le910-na1"_s << V::Refused << E::ProfileDiffers;
    QTest::newRow("a known module, its own profile")
        << na << b30 << u"me910c1-na"_s << V::Updated << E::None;
}

void TestModules::unknownModule()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QByteArray, base);
    QFETCH(QString, chosen);
    QFETCH(VerdictKind, verdict);
    QFETCH(ErrorCode, code);
    EngineBench bench(scenario);
    const QByteArray model = bench.module->state().model;
    put(bench, model, base, base.chopped(1) + '9');
    RunRequest request = bench.request();
    request.profileId = chosen;
    QVERIFY(bench.run(request));
    QCOMPARE(bench.result->verdict, verdict);
    QCOMPARE(bench.result->error.code, code);
    QCOMPARE(bench.identity->model.toLatin1(), model);
    QCOMPARE(bench.result->model.toLatin1(), model);
    const bool byHand = verdict == VerdictKind::Updated && model != "ME910C1-NA";
    QCOMPARE(bench.identity->profileByHand, byHand);
    QCOMPARE(bench.result->notes.contains(Error{ErrorCode::ProfileByHand, chosen, {}}), byHand);
    if (verdict == VerdictKind::Refused)
        QCOMPARE(bench.count("AT#"), 0);
    QCOMPARE(bench.violations(), QStringList());
}

void TestModules::byHandSurvivesACrash()
{
    EngineBench bench(R"({"module": "LE910C1-NA", "firmware": "25.30.224", "imei":
        "354658090775518", "iccid": "89148000008877551907", "apply": {"resets": 2}})");
    put(bench, "LE910C1-NA", "25.30.224", "25.30.229");
    RunRequest request = bench.request();
    request.profileId = u"le910-na1"_s;
    bench.engine->startRun(request);
    QVERIFY(bench.runUntil([&] { return !bench.restarts.isEmpty(); }));
    bench.crash();
    QVERIFY(bench.resume());
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(bench.count("AT#OTAUP=0"), 1);
    QCOMPARE(bench.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
