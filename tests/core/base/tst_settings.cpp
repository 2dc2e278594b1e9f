#include "core/base/settings.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choiceGoesBeforeTheRest_data();
    void choiceGoesBeforeTheRest();
};

void TestSettings::choiceGoesBeforeTheRest_data()
{
    QTest::addColumn<ProfileChoice>("choice");
    QTest::addColumn<ServerAccess>("expected");
    ServerAccess server;
    server.apn = u"general"_s;
    server.contextId = 3;
    server.active = true;
    const auto row = [&server](const char *name, const ProfileChoice &choice, auto change) {
        ServerAccess expected = server;
        change(expected);
        QTest::newRow(name) << choice << expected;
    };
    row("nothing", {}, [](ServerAccess &) {});
    row("APN", {u"own"_s, 0, {}, {}}, [](ServerAccess &s) { s.apn = u"own"_s; });
    row("context", {{}, 1, {}, {}}, [](ServerAccess &s) { s.contextId = 1; });
    row("type", {{}, 0, u"IP"_s, {}}, [](ServerAccess &s) { s.pdpType = u"IP"_s; });
    row("passive", {{}, 0, {}, false}, [](ServerAccess &s) { s.active = false; });
}

void TestSettings::choiceGoesBeforeTheRest()
{
    QFETCH(const ProfileChoice, choice);
    QFETCH(const ServerAccess, expected);
    ServerAccess server;
    server.apn = u"general"_s;
    server.contextId = 3;
    server.active = true;
    QVERIFY(withChoice(server, choice) == expected);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
