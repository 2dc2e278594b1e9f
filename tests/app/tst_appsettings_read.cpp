#include "app/appsettings.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The settings file may hold anything: what is read is valid, or the default (Z08).
class TestAppSettingsRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unread_data();
    void unread();
    void fields_data();
    void fields();
    void comesBackEqual();
    void passwordIsNeverInIt();
    void noFileIsNoTrouble();

private:
    Settings read(const QByteArray &text, Error *error = nullptr) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        return loadSettings(path(), error);
    }
    QString path() const { return m_dir.filePath(u"settings.json"_s); }

    QTemporaryDir m_dir;
};

void TestAppSettingsRead::unread_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("cut") << "{\"server\":"_ba;
    QTest::newRow("K08 deep") << QByteArray(100'000, '[');
    QTest::newRow("K08 larger than 1 MiB") << "{}" + QByteArray((1 << 20), ' ');
    QTest::newRow("bytes") << "\xff\xfe\x00"_ba;
}

void TestAppSettingsRead::unread()
{
    QFETCH(const QByteArray, text);
    Error error;
    QCOMPARE(read(text, &error), Settings());
    QCOMPARE(error.code, ErrorCode::SettingsUnread);
    QFile kept(path() + u".kept"_s); // what the user had is not lost
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    QVERIFY(kept.remove());
}

void TestAppSettingsRead::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Settings>("expected");
    const auto row = [](const char *name, const QByteArray &text, auto change) {
        Settings expected;
        change(expected);
        QTest::newRow(name) << text << expected;
    };
    const auto nothing = [](Settings &) {};
    row("no object in it", "{}", nothing);
    row("unknown keys", R"({"allowDowngrade": true, "allowRoaming": true, "x": 1})", nothing);
    row("other types", R"({"server": [], "passes": "3", "theme": 7, "limits": 3, "lastPort": {}})",
        nothing);
    row("Z08 unknown theme", R"({"theme": "neon"})", nothing);
    row("theme", R"({"theme": "dark"})", [](Settings &s) { s.theme = u"dark"_s; });
    row("Z08 check file empty", R"({"server": {"checkFile": ""}})", nothing);
    row("Z08 control in a name", R"({"server": {"host": "a\r\nAT#OTAUP=0", "user": "a\u0000b"}})",
        nothing);
    row("Z08 steering in a port", "{\"lastPort\": \"/dev/\\u202ettyUSB0\"}", nothing);
    row("Z08 too long", "{\"server\": {\"host\": \"" + QByteArray(256, 'h') + "\"}}", nothing);
    row("255 characters", "{\"server\": {\"host\": \"" + QByteArray(255, 'h') + "\"}}",
        [](Settings &s) { s.server.host = QString(255, u'h'); });
    row("port beyond", R"({"server": {"port": 70000}})",
        [](Settings &s) { s.server.port = 65535; });
    row("port below", R"({"server": {"port": 0}})", [](Settings &s) { s.server.port = 1; });
    row("passes beyond", R"({"passes": 99})", [](Settings &s) { s.passes = 3; });
    row("passes below", R"({"passes": -1e300})", nothing); // no whole number: the default
    row("context below", R"({"server": {"contextId": -3}})", nothing);
    row("thresholds", R"({"thresholds": {"rssiGood": -80, "rsrqFair": -14, "x": 1}})",
        [](Settings &s) {
            s.thresholds.rssiGood = -80;
            s.thresholds.rsrqFair = -14;
        });
    row("Z08 thresholds in no order", R"({"thresholds": {"rssiGood": -60}})", nothing);
    row("Z08 thresholds beyond", R"({"thresholds": {"rssiExcellent": 0, "rsrqFair": -99}})",
        nothing);
    row("limits", R"({"limits": {"open": 7, "sim": -1, "x": 1, "restart": 1e300}})",
        [](Settings &s) { s.limits.open = milliseconds(7'000); });
    row("K05 a password is not read", R"({"server": {"password": "s3cret"}})", nothing);
}

void TestAppSettingsRead::fields()
{
    QFETCH(const QByteArray, text);
    Error error;
    const Settings settings = read(text, &error);
    QVERIFY(!error);
    QTEST(settings, "expected");
}

void TestAppSettingsRead::comesBackEqual()
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
    settings.thresholds.rssiPoor = -100;
    settings.thresholds.rsrpStrong = -85;
    settings.theme = u"contrast"_s;
    settings.lastPort = u"/dev/ttyUSB0"_s;
    QFile::remove(path()); // what others wrote into it would stay
    QVERIFY(saveSettings(path(), Settings(), settings));
    Error error;
    QCOMPARE(loadSettings(path(), &error), settings);
    QVERIFY(!error);
}

void TestAppSettingsRead::passwordIsNeverInIt() // K05
{
    Settings settings;
    settings.server.password = Secret("s3cret-canary");
    settings.server.host = u"server.example.net"_s;
    QFile::remove(path()); // what others wrote into it would stay
    QVERIFY(saveSettings(path(), Settings(), settings));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("server") && !text.contains("s3cret"));
    QCOMPARE(QFileInfo(path()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestAppSettingsRead::noFileIsNoTrouble()
{
    Error error;
    QCOMPARE(loadSettings(m_dir.filePath(u"none.json"_s), &error), Settings());
    QVERIFY(!error);
}

QTEST_GUILESS_MAIN(TestAppSettingsRead)
#include "tst_appsettings_read.moc"
