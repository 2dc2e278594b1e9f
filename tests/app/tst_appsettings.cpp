#include "app/appsettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyChangesAreWritten();
    void serverIsOneField();
    void firstSaveMakesTheFile();
    void folderThatCannotBeWritten_data();
    void folderThatCannotBeWritten();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"settings/settings.json"_s); }
    QJsonObject written() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object()
                                            : QJsonObject();
    }
    void cleanFile(const QByteArray &text)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"settings"_s));
        QFile::setPermissions(m_folder.filePath(u"settings"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(text);
    }
};

void TestAppSettings::onlyChangesAreWritten()
{
    cleanFile(R"({"schema": 1, "limits": {"probe": 7.5}, "later": {"a": [1, 2]},
                  "server": {"host": "ftp.example.com", "port": 2121, "user": "u", "extra": true}})");
    Settings before = loadSettings(file());
    QVERIFY(before.limits.set(u"restart", 99)); // as the command line would
    before.server.host = u"other.example.com"_s;
    before.server.apn = u"typed"_s;
    Settings after = before;
    after.theme = u"dark"_s;
    after.server.folder = u"fw"_s;
    QVERIFY(saveSettings(file(), before, after));
    QJsonObject expected = QJsonDocument::fromJson(
                               R"({"schema": 1, "limits": {"probe": 7.5}, "later": {"a": [1, 2]},
                  "theme": "dark",
                  "server": {"host": "ftp.example.com", "port": 2121, "user": "u", "extra": true,
                             "folder": "fw"}})")
                               .object();
    QCOMPARE(written(), expected);
    const Settings again = loadSettings(file());
    QCOMPARE(again.limits.probe.count(), 7500);
    QCOMPARE(again.server.folder, u"fw"_s);
}

void TestAppSettings::serverIsOneField()
{
    cleanFile(R"({"server": {"host": "ftp.example.com", "port": 2121}})");
    Settings before = loadSettings(file());
    before.server.port = 21; // by the command line
    Settings after = before;
    after.server.host = u"new.example.com"_s;
    QVERIFY(saveSettings(file(), before, after));
    QCOMPARE(loadSettings(file()).server.host, u"new.example.com"_s);
    QCOMPARE(loadSettings(file()).server.port, 21);
}

void TestAppSettings::firstSaveMakesTheFile()
{
    QFile::remove(file());
    Settings after;
    after.lastPort = u"/dev/ttyUSB1"_s;
    after.server.password = Secret("canary");
    QVERIFY(saveSettings(file(), Settings(), after));
    QCOMPARE(written(), QJsonObject({{u"schema"_s, 1}, {u"lastPort"_s, u"/dev/ttyUSB1"_s}}));
}

void TestAppSettings::folderThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("H09 its name is a file's") << u"taken"_s;
    QTest::newRow("H09 in a system that takes nothing") << u"/proc/self"_s; // root, too
}

void TestAppSettings::folderThatCannotBeWritten()
{
    QFETCH(QString, folder);
    if (!folder.startsWith(u'/')) {
        folder = m_folder.filePath(folder);
        QFile taken(folder);
        QVERIFY(taken.open(QIODevice::WriteOnly));
    }
    const QString file = folder + u"/settings.json"_s;
    Settings after;
    after.theme = u"dark"_s;
    QVERIFY(!saveSettings(file, Settings(), after)); // said, and nothing else happens
    QVERIFY(!QFile::exists(file));
    QCOMPARE(loadSettings(file).theme, Settings().theme); // the next start has the defaults
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
