#include "core/fota/sendable.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What may stand in the fields of the settings is what the commands take.
class TestSendable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
};

void TestSendable::values_data()
{
    QTest::addColumn<AccessField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    using enum AccessField;
    const auto row = [](AccessField field, const QString &value, bool fits) {
        QTest::addRow("%d %s", int(field), qPrintable(value.left(30))) << field << value << fits;
    };
    row(Host, u"203.0.113.7"_s, true);
    row(Host, u"ftp.example.com"_s, true);
    row(Host, u"ftp.example.com:21"_s, false); // the port is a field of its own
    row(Host, QString(122, u'h'), true);
    row(Host, QString(123, u'h'), false);
    row(Host, u"ft\u00fcr.example"_s, false);
    row(User, u"u$er!"_s, true);
    row(User, u"two words"_s, false);
    row(User, u"a\"b"_s, false);
    row(Password, u"p@ss;word"_s, true);
    row(Password, u"a,b"_s, false);
    row(Folder, u"fw/2024"_s, true);
    row(Folder, u"fw 2024"_s, false);
    row(CheckFile, u"check-{imei}.csv"_s, true);
    row(CheckFile, u"check-{mac}.csv"_s, false);
    row(Apn, u"iot.1nce.net"_s, true);
    row(Apn, u"a\r"_s, false);
    row(PdpType, u"IPV4V6"_s, true);
    row(PdpType, u"PPP"_s, false);
    for (const AccessField field : {Host, User, Password, Folder, CheckFile, Apn, PdpType})
        row(field, {}, false);
}

void TestSendable::values()
{
    QFETCH(const AccessField, field);
    QFETCH(const QString, value);
    QFETCH(const bool, fits);
    QCOMPARE(isSendable(field, value), fits);
}

QTEST_GUILESS_MAIN(TestSendable)
#include "tst_sendable.moc"
