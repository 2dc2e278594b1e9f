#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// L07: whole or not at all, and what was there before stays until then.
class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesAsAWhole();
    void leavesNothingBehind();
    void refused_data();
    void refused();
    void aFullDisk();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &name) const;
    QStringList names() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWholeFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestWholeFile::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray TestWholeFile::bytesOf(const QString &name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void TestWholeFile::replacesAsAWhole()
{
    put(u"out"_s, "old");
    WholeFile file(at(u"out"_s));
    QVERIFY(file.open());
    QVERIFY(file.write("new and "));
    QCOMPARE(bytesOf(u"out"_s), "old"_ba);
    QVERIFY(file.write(QByteArray(100'000, 'x')));
    QCOMPARE(bytesOf(u"out"_s), "old"_ba);
    QVERIFY(file.commit());
    QCOMPARE(bytesOf(u"out"_s), "new and " + QByteArray(100'000, 'x'));
    QCOMPARE(names(), QStringList{u"out"_s});
    const auto mode = QFile(at(u"out"_s)).permissions();
    QVERIFY(
        !(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestWholeFile::leavesNothingBehind()
{
    put(u"out"_s, "old");
    {
        WholeFile file(at(u"out"_s));
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
    }
    QCOMPARE(bytesOf(u"out"_s), "old"_ba);
    QCOMPARE(names(), QStringList{u"out"_s});
    WholeFile unopened(at(u"other"_s));
    QVERIFY(!unopened.write("x") && !unopened.commit());
    QCOMPARE(names(), QStringList{u"out"_s});
}

void TestWholeFile::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("L07 a link") << u"link"_s;
    QTest::newRow("L07 a link to nothing") << u"nowhere"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("in a folder that is not there") << u"missing/out"_s;
}

void TestWholeFile::refused()
{
    QFETCH(const QString, name);
    put(u"target"_s, "kept");
    QVERIFY(QFile::link(at(u"target"_s), at(u"link"_s)));
    QVERIFY(QFile::link(at(u"gone"_s), at(u"nowhere"_s)));
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    const QStringList before = names();
    WholeFile file(at(name));
    const Result<bool> opened = file.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.startsWith(at(name) + u": "_s));
    QCOMPARE(bytesOf(u"target"_s), "kept"_ba);
    QCOMPARE(names(), before);
}

/// A device that is always full takes the place of the temporary file's disk.
void TestWholeFile::aFullDisk()
{
    const QString full = u"/dev/full"_s;
    if (!QFileInfo(full).isWritable())
        QFAIL("this system has no /dev/full");
    put(u"out"_s, "old");
    WholeFile file(at(u"out"_s));
    QVERIFY(file.open());
    QVERIFY(file.write("x"));
    // The open file becomes the full device, as a disk becomes full while one writes.
    const QString beside = at(names().filter(u".new"_s).value(0));
    QVERIFY(QFileInfo(beside).isFile());
    bool isMoved = false;
    for (const QString &name : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(u"/proc/self/fd/"_s + name) != beside)
            continue;
        QFile device(full);
        QVERIFY(device.open(QIODevice::WriteOnly));
        isMoved = ::dup2(device.handle(), name.toInt()) >= 0;
    }
    QVERIFY(isMoved);
    file.write(QByteArray(1'000'000, 'x'));
    const Result<bool> committed = file.commit();
    QVERIFY(!committed);
    QVERIFY2(committed.error().detail.contains(u"No space left"_s),
             qPrintable(committed.error().detail));
    QCOMPARE(bytesOf(u"out"_s), "old"_ba);
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
