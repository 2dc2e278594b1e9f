#include "core/host/portholder.h"
#include "tests/core/base/inchild.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestPortHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void anotherProcess();
};

void TestPortHolder::nobody()
{
    const QTemporaryDir dir;
    QFile device(dir.filePath(u"ttyUSB0"_s));
    QVERIFY(device.open(QIODevice::ReadWrite)); // we ourselves are not meant
    QCOMPARE(portHolder(device.fileName()), QString());
    QCOMPARE(portHolder(dir.filePath(u"missing"_s)), QString());
    QCOMPARE(portHolder(QString()), QString());
}

void TestPortHolder::anotherProcess() // P04
{
    const QTemporaryDir dir;
    QFile device(dir.filePath(u"ttyUSB0"_s));
    QVERIFY(device.open(QIODevice::ReadWrite));
    QVERIFY(QFile::link(device.fileName(), dir.filePath(u"modem1"_s)));
    const QByteArray pid = QByteArray::number(::getpid());
    // Seen from the child, the one that holds it is this process.
    const QByteArray said =
        inChild([&]() -> QByteArray { return portHolder(dir.filePath(u"modem1"_s)).toUtf8(); });
    QCOMPARE(said, "tst_portholder (pid " + pid + ')');
}

QTEST_GUILESS_MAIN(TestPortHolder)
#include "tst_portholder.moc"
