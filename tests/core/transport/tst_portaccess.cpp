#include "core/transport/portaccess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestPortAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoMayUseIt();
    void interfaces_data();
    void interfaces();
};

void TestPortAccess::tellsWhoMayUseIt() // P03
{
    const QTemporaryDir folder;
    QFile device(folder.filePath(u"ttyUSB0"_s));
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(device.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                  | QFile::WriteGroup));
    const QString told = portAccess(device.fileName());
    QVERIFY2(told.endsWith(u" 0660"_s) && told.contains(u':'), qPrintable(told));
}

void TestPortAccess::interfaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("below the interface") << u"1-1:1.1"_s << QByteArray("01\n") << 1;
    QTest::newRow("the interface itself") << u"1-1:1.1/ttyUSB1"_s << QByteArray("0a\n") << 10;
    QTest::newRow("no number") << u"1-1:1.1"_s << QByteArray("x\n") << -1;
    QTest::newRow("no USB device") << u"other"_s << QByteArray("01\n") << -1;
}

void TestPortAccess::interfaces()
{
    QFETCH(const QString, place);
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"tty/ttyUSB1"_s) && root.mkpath(u"1-1:1.1/ttyUSB1"_s)
            && root.mkpath(place));
    QVERIFY(
        QFile::link(root.filePath(u"1-1:1.1/ttyUSB1"_s), root.filePath(u"tty/ttyUSB1/device"_s)));
    QFile number(root.filePath(place + u"/bInterfaceNumber"_s));
    QVERIFY(number.open(QIODevice::WriteOnly) && number.write(text) == text.size());
    number.close();
    QTEST(usbInterface(u"ttyUSB1"_s, root.filePath(u"tty"_s)), "expected");
    QCOMPARE(usbInterface(u"ttyUSB9"_s, root.filePath(u"tty"_s)), -1);
}

QTEST_GUILESS_MAIN(TestPortAccess)
#include "tst_portaccess.moc"
