#include "core/host/diskspace.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestDiskSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_data();
    void folder();
    void noRoomIsTold();
};

void TestDiskSpace::folder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("that is there") << QString();
    QTest::newRow("still to be made") << u"a/b/c"_s;
}

void TestDiskSpace::folder()
{
    QFETCH(const QString, name);
    const QTemporaryDir dir;
    const auto bytes = FolderSpace().freeBytes(dir.filePath(name));
    QVERIFY(bytes.has_value());
    QVERIFY(*bytes <= QStorageInfo(dir.path()).bytesTotal());
    QVERIFY(!QFileInfo::exists(dir.filePath(u"a"_s))); // only looked at
}

void TestDiskSpace::noRoomIsTold() // a file system that holds no files at all
{
    QVERIFY(FolderSpace().freeBytes(u"/proc/self"_s).value_or(0) == 0);
}

QTEST_GUILESS_MAIN(TestDiskSpace)
#include "tst_diskspace.moc"
