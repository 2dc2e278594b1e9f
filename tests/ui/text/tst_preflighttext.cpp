#include "ui/text/preflighttext.h"

#include <QMetaEnum>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

using Finding = PreflightItem::Finding;

class TestPreflightText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsSentence();
    void values_data();
    void values();
    void namesAreStable();
};

void TestPreflightText::everyFindingHasItsSentence()
{
    const QMetaEnum findings = QMetaEnum::fromType<Finding>();
    QSet<QString> seen;
    for (int i = 0; i < findings.keyCount(); ++i) {
        PreflightItem item;
        item.finding = Finding(findings.value(i));
        item.args = {u"1"_s, u"2"_s, u"3"_s};
        const QString text = preflightReason(item);
        QVERIFY2(text.size() > 10 && !text.contains(u"%1"_s) && !text.contains(u"%2"_s)
                     && !text.contains(u"%3"_s),
                 findings.key(i));
        QVERIFY2(!seen.contains(text), findings.key(i));
        seen += text;
    }
}

void TestPreflightText::values_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("strong signal")
        << Finding::SignalStrong << QStringList{u"-63"_s, u"34"_s, u"-97"_s}
        << QStringList{u"\u221263 dBm"_s, u"34 dB "_s, u"\u221297 dBm"_s};
    QTest::newRow("weak signal") << Finding::SignalWeak << QStringList{u"-103"_s, u"6"_s, u"-97"_s}
                                 << QStringList{u"\u2212103 dBm"_s, u"6 dB too weak"_s};
    QTest::newRow("room") << Finding::DiskFree << QStringList{u"1400000"_s, u"/state"_s}
                          << QStringList{u"1.4 MB"_s, u"/state"_s};
    QTest::newRow("battery") << Finding::BatteryLow << QStringList{u"5"_s} << QStringList{u"5 %"_s};
    QTest::newRow("a name with a place of its own")
        << Finding::NewerVersion << QStringList{u"%2"_s, u"f"_s} << QStringList{u"%2, which"_s};
    QTest::newRow("arguments are missing")
        << Finding::PortHeld << QStringList{} << QStringList{u" has it open"_s};
}

void TestPreflightText::values()
{
    QFETCH(const Finding, finding);
    QFETCH(const QStringList, args);
    QFETCH(const QStringList, parts);
    PreflightItem item;
    item.finding = finding;
    item.args = args;
    for (const QString &part : parts)
        QVERIFY2(preflightReason(item).contains(part), qPrintable(preflightReason(item)));
}

void TestPreflightText::namesAreStable()
{
    QStringList topics;
    const QMetaEnum all = QMetaEnum::fromType<PreflightItem::Topic>();
    for (int i = 0; i < all.keyCount(); ++i) {
        topics += preflightTopicKey(PreflightItem::Topic(all.value(i)));
        QVERIFY(!preflightTopic(PreflightItem::Topic(all.value(i))).isEmpty());
    }
    QCOMPARE(topics, (QStringList{u"versions"_s, u"base"_s, u"signal"_s, u"registration"_s,
                                  u"sim"_s, u"port"_s, u"disk"_s, u"battery"_s}));
    using State = PreflightItem::State;
    QCOMPARE(preflightStateKey(State::Ok), u"ok"_s);
    QCOMPARE(preflightStateKey(State::Look), u"look"_s);
    QCOMPARE(preflightStateKey(State::NotChecked), u"notChecked"_s);
    QCOMPARE(preflightState(State::Look), u"look here"_s);
}

QTEST_GUILESS_MAIN(TestPreflightText)
#include "tst_preflighttext.moc"
