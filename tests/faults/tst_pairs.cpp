#include "tests/faults/support/faultbench.h"
#include "tests/faults/support/randomrun.h"

#include <QTest>

using namespace fota;

/// All ordered pairs of the likeliest faults.
class TestPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair();
};

void TestPairs::pair_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QList<QByteArray> all = likelyFaults();
    for (const QByteArray &first : all) {
        for (const QByteArray &second : all)
            QTest::addRow("%s then %s", first.constData(), second.constData()) << first << second;
    }
}

void TestPairs::pair()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QCOMPARE(play({"ME910C1-NA", faults({first, second})}), QString());
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
