#include "core/fota/deltafile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace fota;
using namespace Qt::StringLiterals;

/// A delta file of this computer: what is taken, and what is refused before anything is sent.
class TestDeltaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void unreadable();
    void unreadableOnTheWay();
    void sizes_data();
    void sizes();
    void statedTargets_data();
    void statedTargets();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void TestDeltaFile::whole()
{
    const QByteArray bytes = QByteArray(100'000, '\xd1') + "\r\nAT#OTAUP=0\r\n+++";
    const auto delta = readDeltaFile(write(u"a b.bin"_s, bytes));
    QVERIFY(delta);
    QCOMPARE(delta->name, u"a b.bin"_s);
    QCOMPARE(delta->bytes, bytes);
    QCOMPARE(delta->sha256.toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestDeltaFile::unreadable()
{
    QStringList paths{QString(), m_dir.path(), m_dir.filePath(u"none.bin"_s)};
#ifdef Q_OS_UNIX
    const QString pipe = m_dir.filePath(u"pipe"_s); // to open one would wait for its writer
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    paths += {pipe, u"/dev/null"_s};
#endif
    for (const QString &path : paths) {
        const auto delta = readDeltaFile(path);
        QVERIFY2(!delta, qPrintable(path));
        QCOMPARE(delta.error().code, ErrorCode::DeltaUnreadable);
    }
}

/// A file that is there and opens, and whose bytes do not come.
void TestDeltaFile::unreadableOnTheWay()
{
#ifdef Q_OS_LINUX
    const auto delta = readDeltaFile(u"/proc/self/mem"_s); // nothing is mapped at its beginning
    QVERIFY(!delta);
    QCOMPARE(delta.error().code, ErrorCode::DeltaUnreadable);
#endif
}

void TestDeltaFile::sizes_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("D06 empty") << qint64(0) << ErrorCode::DeltaEmpty;
    QTest::newRow("D06 as short as the escape") << qint64(3) << ErrorCode::DeltaEmpty;
    QTest::newRow("four bytes") << qint64(4) << ErrorCode::None;
    QTest::newRow("D05 larger than any buffer") << qint64(100'000'001) << ErrorCode::DeltaTooLarge;
}

void TestDeltaFile::sizes()
{
    QFETCH(qint64, size);
    QFETCH(ErrorCode, code);
    const QString path = write(u"size.bin"_s, {});
    QVERIFY(QFile::resize(path, size)); // sparse
    const auto delta = readDeltaFile(path);
    QCOMPARE(delta ? ErrorCode::None : delta.error().code, code);
}

void TestDeltaFile::statedTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("target");
    QTest::newRow("simulated") << u"x.bin"_s
                               << "FOTABENCH-DELTA 1 model=LE910-NA V2 base=20.00.502.4 "
                                  "target=20.00.504.1\nrest"_ba
                               << u"20.00.504.1"_s;
    QTest::newRow("name") << u"30.00.001-B026_to_30.00.002-B030.bin"_s << "\xd1"_ba
                          << u"30.00.002-B030"_s;
    QTest::newRow("name without ending")
        << u"20.00.522.4_TO_20.00.522.7"_s << "\xd1"_ba << u"20.00.522.7"_s;
    QTest::newRow("no target") << u"30.00.001-B026_FOTA.bin"_s << "\xd1"_ba << QString();
    QTest::newRow("no version") << u"a_to_b.bin"_s << "\xd1"_ba << QString();
    QTest::newRow("target without the mark")
        << u"x.bin"_s << "FOTABENCH 1 target=20.00.504.1\n"_ba << QString();
    QTest::newRow("mark without a target")
        << u"x.bin"_s << "FOTABENCH-DELTA 1 base=20.00.504.1\n"_ba << QString();
    QTest::newRow("hostile") << u"x.bin"_s << "FOTABENCH-DELTA 1 base=1 target=<b>\n"_ba
                             << QString();
}

void TestDeltaFile::statedTargets()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTEST(statedTarget(write(name, bytes)), "target");
    QCOMPARE(statedTarget(m_dir.path()), QString());
}

QTEST_GUILESS_MAIN(TestDeltaFile)
#include "tst_deltafile.moc"
