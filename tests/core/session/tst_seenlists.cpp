#include "core/session/seenlists.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestSeenLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBack_data();
    void goesBack();
    void eachListByItself();
    void bounded();
    void unusableFile();
};

void TestSeenLists::goesBack_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("said"); ///< by the last of them
    const QString a = u"30.00.001-B026"_s, b = u"30.00.002-B026"_s, c = u"30.00.002-B026_FOTA"_s;
    QTest::newRow("K03 first") << QStringList{a} << QString();
    QTest::newRow("K03 newer") << QStringList{a, b} << QString();
    QTest::newRow("K03 the same again") << QStringList{a, a, a} << QString();
    QTest::newRow("K03 older by rule, never seen") << QStringList{b, a} << b;
    QTest::newRow("K03 without an order, new") << QStringList{b, c} << QString();
    QTest::newRow("K03 without an order, seen before") << QStringList{b, c, b} << c;
    QTest::newRow("K03 goes back twice") << QStringList{a, b, a, a} << b;
    QTest::newRow("K03 comes back") << QStringList{a, b, a, b} << QString();
}

void TestSeenLists::goesBack()
{
    QFETCH(QStringList, targets);
    QFETCH(QString, said);
    QTemporaryDir dir;
    QString last;
    for (const QString &target : std::as_const(targets)) {
        SeenLists lists; // anew: it outlives the program
        lists.keepIn(dir.filePath(u"data"_s));
        last = lists.take(u"h:21/firmwarecheck.csv"_s, u"ME910C1-NA"_s, target);
    }
    QCOMPARE(last, said);
}

void TestSeenLists::eachListByItself()
{
    QTemporaryDir dir;
    SeenLists lists;
    lists.keepIn(dir.path());
    QCOMPARE(lists.take(u"h:21/a.csv"_s, u"ME910C1-NA"_s, u"2.0"_s), QString());
    QCOMPARE(lists.take(u"h:21/b.csv"_s, u"ME910C1-NA"_s, u"1.0"_s), QString());
    QCOMPARE(lists.take(u"h:21/a.csv"_s, u"ME910C1-NV"_s, u"1.0"_s), QString());
    QCOMPARE(lists.take(u"h:21/a.csv"_s, u"ME910C1-NA"_s, u"1.0"_s), u"2.0"_s);
}

void TestSeenLists::bounded()
{
    QTemporaryDir dir;
    SeenLists lists;
    lists.keepIn(dir.path());
    for (int i = 0; i < SeenLists::kLists + 20; ++i)
        lists.take(QString::number(i), u"m"_s, u"1.0"_s);
    for (int i = 0; i < 3 * SeenLists::kVersions; ++i)
        lists.take(u"x"_s, u"m"_s, u"%1.0"_s.arg(i));
    QVERIFY(QFileInfo(dir.filePath(u"lists/seen.json"_s)).size() < 30'000);
    QCOMPARE(lists.take(u"0"_s, u"m"_s, u"0.5"_s), QString()); // forgotten
    QCOMPARE(lists.take(u"x"_s, u"m"_s, u"46.0"_s), u"47.0"_s);
}

void TestSeenLists::unusableFile()
{
    QTemporaryDir dir;
    SeenLists lists;
    lists.keepIn(dir.path());
    QVERIFY(QDir(dir.path()).mkpath(u"lists"_s));
    QFile file(dir.filePath(u"lists/seen.json"_s));
    for (const char *text : {"", "{", "[1, {\"list\": 7}]", "{\"list\": []}"}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QCOMPARE(lists.take(u"h"_s, u"m"_s, u"1.0"_s), QString());
    }
    QCOMPARE(lists.take(u"h"_s, u"m"_s, u"0.9"_s), u"1.0"_s);
}

QTEST_GUILESS_MAIN(TestSeenLists)
#include "tst_seenlists.moc"
