#include "core/session/settingscodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

using Reason = SettingsFault::Reason;

/// Settings that are carried in a file: whole, without secrets, and nothing of a bad one.
class TestSettingsCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual();
    void noSecretIsInIt();
    void badFiles_data();
    void badFiles();
    void values_data();
    void values();
    void goodOnesAreTakenBesideBadOnes();
    void whatIsNotInItStays();
    void manyFaultsAreBounded();
    void ownFileIsReadAsWellAsPossible();
    void onlyChangesArePut();
    void defaultsOfLimitsAreTakenOut();
};

namespace {

const QStringList kProfiles{u"me910c1-na"_s, u"le910-na1"_s};

Settings rich()
{
    Settings settings;
    settings.server.host = u"ftp.example.net"_s;
    settings.server.port = 2121;
    settings.server.user = u"bench"_s;
    settings.server.folder = u"a/b"_s;
    settings.server.checkFile = u"check-{imei}.csv"_s;
    settings.server.active = true;
    settings.server.apn = u"VZWINTERNET"_s;
    settings.server.contextId = 3;
    settings.server.pdpType = u"IPV4V6"_s;
    settings.passes = 3;
    settings.keepPassword = true;
    settings.theme = u"contrast"_s;
    settings.appearance = {u"zh_CN"_s, 150, u"Mono"_s, 14};
    settings.kept = {200, 1500};
    settings.thresholds.rssiGood = -80;
    settings.limits.set(u"probe", 0.5);
    settings.limits.set(u"restart", 3600);
    settings.profiles[u"le910-na1"_s] = {u"broadband"_s, 1, u"IP"_s, false};
    return settings;
}

QByteArray file(const QByteArray &values)
{
    return "{\"schema\": 1, " + values + '}';
}

} // namespace

void TestSettingsCodec::comesBackEqual()
{
    const auto reading = importedSettings(exportedSettings(rich()), Settings(), kProfiles);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->faults, QList<SettingsFault>());
    QCOMPARE(reading->settings, rich());
}

void TestSettingsCodec::noSecretIsInIt() // K05
{
    Settings settings = rich();
    settings.server.password = Secret("s3cret-canary");
    settings.allowRoaming = true;
    settings.allowDowngrade = true;
    settings.lastPort = u"/dev/ttyUSB7"_s;
    settings.history = {.server = u"db.example"_s, .user = u"u"_s, .bench = u"b4"_s};
    settings.history.password = Secret("s3cret-canary");
    const QByteArray bytes = exportedSettings(settings);
    for (const char *word : {"canary", "assword\":", "allow", "ttyUSB7", "history"})
        QVERIFY2(!QByteArray(bytes).replace("keepPassword", "").contains(word), word);
}

void TestSettingsCodec::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "theme = dark"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("cut") << exportedSettings(rich()).chopped(20);
    QTest::newRow("another program's") << R"({"theme": "dark"})"_ba;
    QTest::newRow("a later schema") << R"({"schema": 2, "theme": "dark"})"_ba;
    QTest::newRow("schema as a text") << R"({"schema": "1"})"_ba;
    QTest::newRow("K08 deep") << QByteArray(100'000, '[');
    QTest::newRow("K08 large") << file("\"theme\": \"dark\"") + QByteArray(1 << 20, ' ');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00", 3);
}

void TestSettingsCodec::badFiles()
{
    QFETCH(const QByteArray, bytes);
    const auto reading = importedSettings(bytes, rich(), kProfiles);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::SettingsUnread);
    QVERIFY(!reading.error().detail.isEmpty());
}

void TestSettingsCodec::values_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *values, const char *key, Reason reason) {
        QTest::newRow(values) << QByteArray(values) << QString::fromLatin1(key) << reason;
    };
    row(R"("server": {"host": "a b"})", "server.host", Reason::NotSendable);
    row(R"("server": {"host": "h:21"})", "server.host", Reason::NotSendable);
    row(R"("server": {"host": 7})", "server.host", Reason::WrongKind);
    row(R"("server": {"port": 70000})", "server.port", Reason::OutOfRange);
    row(R"("server": {"port": 0})", "server.port", Reason::OutOfRange);
    row(R"("server": {"port": 21.5})", "server.port", Reason::WrongKind);
    row(R"("server": {"user": "a\"b"})", "server.user", Reason::NotSendable);
    row(R"("server": {"user": "a\r\nAT#OTAUP=0"})", "server.user", Reason::NotReadable);
    row("\"server\": {\"user\": \"a\\u202eb\"}", "server.user", Reason::NotReadable);
    row(R"("server": {"folder": "a b"})", "server.folder", Reason::NotSendable);
    row(R"("server": {"checkFile": ""})", "server.checkFile", Reason::NotSendable);
    row(R"("server": {"apn": "a,b"})", "server.apn", Reason::NotSendable);
    row(R"("server": {"contextId": 17})", "server.contextId", Reason::OutOfRange);
    row(R"("server": {"pdpType": "PPP"})", "server.pdpType", Reason::NotSendable);
    row(R"("server": {"active": 1})", "server.active", Reason::WrongKind);
    row(R"("server": {"password": "x"})", "server.password", Reason::NeverFromFile);
    row(R"("server": {"FtpPassword": "x"})", "server.FtpPassword", Reason::NeverFromFile);
    row(R"("server": {"exec": "rm"})", "server.exec", Reason::Unknown);
    row(R"("server": "x")", "server", Reason::WrongKind);
    row(R"("passes": 4)", "passes", Reason::OutOfRange);
    row(R"("theme": "neon")", "theme", Reason::NoChoice);
    row(R"("allowRoaming": true)", "allowRoaming", Reason::NeverFromFile);
    row(R"("allowDowngrade": true)", "allowDowngrade", Reason::NeverFromFile);
    row(R"("appearance": {"language": "fr"})", "appearance.language", Reason::NoChoice);
    row(R"("appearance": {"scale": 300})", "appearance.scale", Reason::OutOfRange);
    row(R"("appearance": {"scale": 50})", "appearance.scale", Reason::OutOfRange);
    row(R"("log": {"keptSessions": 0})", "log.keptSessions", Reason::OutOfRange);
    row(R"("log": {"keptMegabytes": 1000000})", "log.keptMegabytes", Reason::OutOfRange);
    row(R"("appearance": {"logFontPx": 200})", "appearance.logFontPx", Reason::OutOfRange);
    row(R"("limits": {"open": 0})", "limits.open", Reason::OutOfRange);
    row(R"("limits": {"open": 1e9})", "limits.open", Reason::OutOfRange);
    row(R"("limits": {"open": "5"})", "limits.open", Reason::WrongKind);
    row(R"("limits": {"patience": 5})", "limits.patience", Reason::Unknown);
    row(R"("limits": [])", "limits", Reason::WrongKind);
    row(R"("profiles": {"xe310": {"apn": "a"}})", "profiles.xe310", Reason::Unknown);
    row(R"("profiles": {"le910-na1": {"apn": "a b"}})", "profiles.le910-na1.apn",
        Reason::NotSendable);
    row(R"("profiles": {"le910-na1": {"active": "no"}})", "profiles.le910-na1.active",
        Reason::WrongKind);
    row(R"("profiles": {"le910-na1": {"host": "h"}})", "profiles.le910-na1.host", Reason::Unknown);
    row(R"("profiles": {"le910-na1": 7})", "profiles.le910-na1", Reason::WrongKind);
    row(R"("thresholds": {"rssiGood": -60})", "thresholds", Reason::OutOfRange);
    row(R"("thresholds": {"rssiPoor": -200})", "thresholds", Reason::OutOfRange);
    row(R"("thresholds": {"rssiGood": "x"})", "thresholds.rssiGood", Reason::WrongKind);
    row(R"("history": {"server": "db.example"})", "history.server", Reason::NeverFromFile);
    row(R"("history": {"unencrypted": true})", "history.unencrypted", Reason::NeverFromFile);
    row(R"("history": {"password": "x"})", "history.password", Reason::NeverFromFile);
    row(R"("telemetry": true)", "telemetry", Reason::Unknown);
}

void TestSettingsCodec::values()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, key);
    QFETCH(const Reason, reason);
    const auto reading = importedSettings(file(values), rich(), kProfiles);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->faults, (QList<SettingsFault>{{key, reason}}));
    QCOMPARE(reading->settings, rich()); // and nothing else has changed
}

void TestSettingsCodec::goodOnesAreTakenBesideBadOnes()
{
    const auto reading = importedSettings(
        file(R"("theme": "dark", "passes": 9, "server": {"host": "h.example", "port": -1},
                "limits": {"probe": 5, "open": -1},
                "profiles": {"me910c1-na": {"apn": "iot.1nce.net", "contextId": 99}})"),
        Settings(), kProfiles);
    QVERIFY(reading.has_value());
    Settings expected;
    expected.theme = u"dark"_s;
    expected.server.host = u"h.example"_s;
    expected.limits.set(u"probe", 5);
    expected.profiles[u"me910c1-na"_s].apn = u"iot.1nce.net"_s;
    QCOMPARE(reading->settings, expected);
    QCOMPARE(reading->faults.size(), 4);
}

void TestSettingsCodec::whatIsNotInItStays()
{
    Settings present = rich();
    present.server.password = Secret("mine");
    present.lastPort = u"/dev/ttyUSB1"_s;
    const auto reading = importedSettings(file(R"("theme": "dark")"), present, kProfiles);
    QVERIFY(reading.has_value());
    present.theme = u"dark"_s;
    QCOMPARE(reading->settings, present);
}

void TestSettingsCodec::manyFaultsAreBounded()
{
    QByteArray values = "\"x0\": 1";
    for (int i = 1; i < 5000; ++i)
        values += ", \"x" + QByteArray::number(i) + "\": 1";
    const auto reading = importedSettings(file(values), Settings(), kProfiles);
    QVERIFY(reading.has_value());
    QVERIFY(reading->faults.size() <= 40);
}

void TestSettingsCodec::ownFileIsReadAsWellAsPossible()
{
    const auto read = [](const QByteArray &text) {
        return settingsFrom(QJsonDocument::fromJson(text).object());
    };
    QCOMPARE(read(R"({"appearance": {"scale": 300}})").appearance.scale, 200);
    QCOMPARE(read(R"({"appearance": {"scale": -5}})").appearance.scale, 0);
    QCOMPARE(read(R"({"appearance": {"language": "fr"}})").appearance.language, QString());
    QCOMPARE(read(R"({"limits": {"quiet": 5000}})").limits.quiet.count(), 5'000'000);
    QCOMPARE(read(R"({"profiles": {"later-model": {"apn": "a"}}})").profiles.size(), 1);
    QCOMPARE(read(R"({"profiles": {"../x": {"apn": "a"}}})").profiles.size(), 0);
    QVERIFY(!read(R"({"allowRoaming": true})").allowRoaming);
    const HistoryAccess history =
        read(R"({"history": {"server": "db:5433", "database": "", "bench": "b 4",
                 "password": "x"}})")
            .history;
    QVERIFY(history == (HistoryAccess{.server = u"db:5433"_s, .bench = u"b 4"_s}));
    QCOMPARE(history.database, u"fotabench"_s);
    QVERIFY(!read("{}").history.isOn());
}

void TestSettingsCodec::onlyChangesArePut()
{
    Settings before;
    before.profiles[u"le910-na1"_s].apn = u"old"_s;
    Settings after = before;
    after.appearance.language = u"de"_s;
    after.limits.set(u"open", 7);
    after.profiles[u"me910c1-na"_s].contextId = 1;
    QJsonObject json{{u"later"_s, 1}, {u"appearance"_s, QJsonObject{{u"shade"_s, 3}}}};
    putChanges(&json, before, after);
    const QByteArray expected =
        R"({"later": 1, "appearance": {"shade": 3, "language": "de"}, "limits": {"open": 7},
            "profiles": {"me910c1-na": {"contextId": 1}}})";
    QCOMPARE(json, QJsonDocument::fromJson(expected).object());
    putChanges(&json, after, before);
    QVERIFY(!json.contains(u"limits"_s) && !json.contains(u"profiles"_s));
}

void TestSettingsCodec::defaultsOfLimitsAreTakenOut()
{
    QJsonObject json{{u"limits"_s, QJsonObject{{u"open"_s, 7}, {u"probe"_s, 9}}}};
    const Settings before = settingsFrom(json);
    Settings after = before;
    after.limits.open = Limits().open;
    putChanges(&json, before, after);
    QCOMPARE(json, (QJsonObject{{u"limits"_s, QJsonObject{{u"probe"_s, 9}}}}));
}

QTEST_GUILESS_MAIN(TestSettingsCodec)
#include "tst_settingscodec.moc"
