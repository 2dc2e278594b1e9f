#include "core/profiles/profileloader.h"

#include <QFile>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn()
{
    QFile file(u":/profiles/me910c1-na.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProfileLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInProfilesAreThere();
    void valuesOfTheNote();
    void valuesOfV2();
    void valuesOfTheUpload();
    void findsByModel_data();
    void findsByModel();
    void productsOfTheNote_data();
    void productsOfTheNote();
    void listsWhatIsUnconfirmed();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void textThatIsNoJson();
};

void TestProfileLoader::builtInProfilesAreThere()
{
    QVERIFY(!builtIn().isEmpty());
    QStringList ids;
    for (const ModuleProfile &profile : builtInProfiles()) {
        ids += profile.id;
        QCOMPARE(profile.contextId, 3);
        QCOMPARE(profile.pdpType, u"IPV4V6"_s);
        QCOMPARE(profile.apn, u"VZWINTERNET"_s);
        QCOMPARE(profile.socketConnection, 1);
        QCOMPARE(profile.socketParameters, (std::array{300, 90, 600, 50}));
        QVERIFY(!profile.products.isEmpty());
        QCOMPARE(profileById(profile.id)->model, profile.model);
    }
    QCOMPARE(ids, (QStringList{u"le910-na-v2"_s, u"le910-na1"_s, u"le910-sv1"_s, u"me910c1-na"_s,
                               u"me910c1-nv"_s}));
    QCOMPARE(profileById(u"x"), nullptr);
}

void TestProfileLoader::valuesOfTheNote()
{
    const ModuleProfile *profile = profileById(u"me910c1-na");
    QVERIFY(profile);
    QCOMPARE(profile->category, u"Cat M1"_s);
    QCOMPARE(profile->restartsExpected, 3);
    QCOMPARE(profile->restartsUsualSeconds, 165);
    QCOMPARE(profile->bytesPerSecond, 2000);
    QVERIFY(!profile->subVersion && !profile->reopenFtp && !profile->validateBeforeApply);
    QVERIFY(profile->downloadWithFlag && !profile->apnLocked);
    QCOMPARE(profile->confirmed.value(u"resets"_s), u"note 4.o"_s);
}

void TestProfileLoader::valuesOfV2()
{
    for (const QStringView id : {u"le910-na-v2", u"le910-na1", u"le910-sv1"}) {
        const ModuleProfile *profile = profileById(id);
        QVERIFY(profile);
        QVERIFY(profile->subVersion && profile->reopenFtp && profile->validateBeforeApply);
        QVERIFY(profile->answersPush);
        QCOMPARE(profile->ftpOpenPauseMs, 2000);
        QCOMPARE(profile->bytesPerSecond, 10000);
        QCOMPARE(profile->restartsExpected, 0);
        QCOMPARE(profile->apnLocked, id == u"le910-sv1");
        QCOMPARE(profile->family, u"LE910 V2"_s);
    }
}

void TestProfileLoader::valuesOfTheUpload()
{
    const UploadProfile updater = profileById(u"le910-na1")->upload; // at-commands.md 2.16
    QVERIFY(updater.form == UploadProfile::Form::Escape && !updater.askForms);
    QCOMPARE(updater.blockBytes, 4096);
    QCOMPARE(updater.pauseMs, 300);
    QCOMPARE(updater.bufferBytes, 6'000'000);
    QVERIFY(updater.validate && updater.applyWith2);
    for (const ModuleProfile &profile : builtInProfiles()) { // nothing unconfirmed claims a source
        const bool isMe = profile.family == u"ME910C1";
        QCOMPARE(profile.upload.askForms, isMe);
        for (const char *field : {"uploadForm", "uploadBlocks", "uploadBuffer", "uploadApply"})
            QCOMPARE(profile.confirmed.value(QString::fromLatin1(field)).isEmpty(),
                     profile.id != u"le910-na1"); // the updater's own module (at-commands.md 8.5)
        // The same command over both ways, so the same source (at-commands.md 1, 4.m+).
        QCOMPARE(profile.upload.validate, !isMe);
        QCOMPARE(profile.confirmed.value(u"uploadValidate"_s),
                 profile.confirmed.value(u"validateBeforeApply"_s));
    }
}

void TestProfileLoader::findsByModel_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("id");
    QTest::newRow("exact") << u"ME910C1-NA"_s << u"me910c1-na"_s;
    QTest::newRow("case and spaces") << u" me910c1-nv "_s << u"me910c1-nv"_s;
    QTest::newRow("V2") << u"LE910-NA V2"_s << u"le910-na-v2"_s;
    QTest::newRow("V2, no space") << u"LE910-NAV2"_s << u"le910-na-v2"_s;
    QTest::newRow("SV1") << u"LE910-SV1"_s << u"le910-sv1"_s;
    QTest::newRow("unknown") << u"LE910C1-NA"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestProfileLoader::findsByModel()
{
    QFETCH(QString, model);
    const ModuleProfile *profile = profileFor(model);
    QTEST(profile ? profile->id : QString(), "id");
}

void TestProfileLoader::productsOfTheNote_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("products");
    QTest::newRow("ME910C1-NA") << u"ME910C1-NA"_s
                                << QStringList{u"MTC-MNA1-B01"_s, u"MTC-MNA1-B03"_s,
                                               u"MTSMC-MNA1"_s, u"MTSMC-MNA1-U"_s};
    QTest::newRow("ME910C1-NV") << u"ME910C1-NV"_s
                                << QStringList{u"MTC-MVW1-B01"_s, u"MTC-MVW1-B03"_s,
                                               u"MTSMC-MVW1"_s, u"MTSMC-MVW1-U"_s};
    QTest::newRow("LE910-NA V2") << u"LE910-NA V2"_s
                                 << QStringList{u"MTC-LNA4-B01"_s, u"MTC-LNA4-B03"_s};
    QTest::newRow("LE910-NA1") << u"LE910-NA1"_s << QStringList{u"MTCM-LNA3"_s, u"MTCAP-LNA3"_s};
    QTest::newRow("LE910-SV1") << u"LE910-SV1"_s
                               << QStringList{u"MTQ-LVW3-B01"_s, u"MTQ-LVW3-B02"_s, u"MTSMC-LVW3"_s,
                                              u"MTSMC-LVW3-U"_s};
}

void TestProfileLoader::productsOfTheNote()
{
    QFETCH(QString, model);
    const ModuleProfile *profile = profileFor(model);
    QVERIFY(profile);
    QTEST(profile->products, "products");
}

void TestProfileLoader::listsWhatIsUnconfirmed()
{
    const QStringList fields = unconfirmed(*profileById(u"me910c1-na"));
    QVERIFY(fields.contains(u"validateBeforeApply"_s));
    QVERIFY(!fields.contains(u"socket"_s));
    QVERIFY(unconfirmed(*profileById(u"le910-na-v2")).contains(u"resets"_s));
}

void TestProfileLoader::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const char *field) {
        QTest::newRow(name) << from << to << QString::fromLatin1(field);
    };
    row("no id", R"("id": "me910c1-na",)", "", "id");
    row("empty model", R"("ME910C1-NA",)", R"("",)", "model");
    row("unknown key", R"("id":)", R"("color": 1, "id":)", "color");
    row("unknown key inside", R"("connection":)", R"("x": 1, "connection":)", "socket.x");
    row("no section", R"("apply": { "validateFirst": false },)", "", "apply");
    row("context of text", R"("context": 3)", R"("context": "3")", "socket.context");
    row("context too large", R"("context": 3)", R"("context": 99)", "socket.context");
    row("context with a fraction", R"("context": 3)", R"("context": 3.5)", "socket.context");
    row("three parameters", "[300, 90, 600, 50]", "[300, 90, 600]", "socket.parameters");
    row("parameter too large", "[300, 90", "[3000, 90", "socket.parameters");
    row("type", R"("IPV4V6")", R"("PPP")", "apn.type");
    row("flag as number", R"("locked": false)", R"("locked": 0)", "apn.locked");
    row("registration", R"("CEREG")", R"("COPS")", "registration");
    row("command in the registration", R"("CEREG")", R"("CEREG;+COPS=2")", "registration");
    row("no product", R"(["MTC-MNA1-B01", "MTC-MNA1-B03", "MTSMC-MNA1", "MTSMC-MNA1-U"])", "[]",
        "products");
    row("product of number", R"("MTC-MNA1-B01")", "7", "products");
    row("negative resets", R"("expected": 3)", R"("expected": -1)", "resets.expected");
    row("unknown source", R"("resets": "note 4.o")", R"("reset": "note 4.o")", "confirmed.reset");
    row("D12 validated without a source", R"("validateFirst": false)", R"("validateFirst": true)",
        "confirmed.validateBeforeApply");
    row("D12 upload validated without a source", R"("validate": false)", R"("validate": true)",
        "confirmed.uploadValidate");
    row("source missing", R"("resets": "note 4.o",)", "", "confirmed.resets");
    row("upload form", R"("form": "sized")", R"("form": "AT#OTAUPW=%1")", "upload.form");
    row("P18 pause shorter than the escape's guard", R"("trailMs": 5000)", R"("trailMs": 900)",
        "upload.trailMs");
    row("upload block", R"("blockBytes": 4096)", R"("blockBytes": 3)", "upload.blockBytes");
    row("upload source missing", R"("uploadForm": "",)", "", "confirmed.uploadForm");
    row("source of number", R"("note 4.o")", "4", "confirmed.resets");
    row("model of number", R"("model": "ME910C1-NA")", R"("model": 7)", "model");
    row("model too long", R"("ME910C1-NA",)", '"' + QByteArray(101, 'M') + "\",", "model");
    row("other names that are no list", R"("id":)", R"("alsoNamed": "M", "id":)", "alsoNamed");
    row("empty product", R"("MTC-MNA1-B01")", R"("")", "products");
    row("sized upload of text", R"("blockBytes": 4096)", R"("blockBytes": "4096")",
        "upload.blockBytes");
    row("the first fault is told", R"("context": 3)", R"("context": 0, "x": 1)", "socket.context");
}

void TestProfileLoader::faultsAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray json = builtIn();
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto profile = loadProfile(json, u"test.json"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadProfile);
    const QString wanted = u"test.json: "_s + field + u": "_s;
    QVERIFY2(profile.error().detail.startsWith(wanted), qPrintable(profile.error().detail));
}

void TestProfileLoader::textThatIsNoJson()
{
    for (const QByteArray &json : {""_ba, "[]"_ba, "{"_ba, "{\"id\": }"_ba, "\xff"_ba, "null"_ba}) {
        const auto profile = loadProfile(json, u"test.json"_s);
        QVERIFY(!profile);
        QVERIFY(profile.error().detail.startsWith(u"test.json: "_s));
    }
    QVERIFY(loadProfile(builtIn(), u"x"_s));
}

QTEST_GUILESS_MAIN(TestProfileLoader)
#include "tst_profileloader.moc"
