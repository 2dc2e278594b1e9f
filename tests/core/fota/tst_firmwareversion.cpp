#include "core/fota/firmwareversion.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Sub = std::optional<QString>;

Q_DECLARE_METATYPE(fota::VersionOrder)
Q_DECLARE_METATYPE(Sub)

class TestFirmwareVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void pair_data();
    void pair();
    void reached_data();
    void reached();
    void plausible_data();
    void plausible();
    void randomVersionsKeepTheRules();
    void longTextsAreNoTrouble();
};

void TestFirmwareVersion::order_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("target");
    QTest::addColumn<VersionOrder>("order");
    const auto row = [](const char *name, const QString &present, const QString &target,
                        VersionOrder order) { QTest::newRow(name) << present << target << order; };
    row("C17 equal", u"30.00.001-B026"_s, u"30.00.001-B026"_s, VersionOrder::Same);
    row("C17 equal with suffix", u"30.00.001-B026_FOTA"_s, u"30.00.001-B026_FOTA"_s,
        VersionOrder::Same);
    row("C16 build", u"30.00.002-B030"_s, u"30.00.001-B026"_s, VersionOrder::Newer);
    row("older build", u"30.00.001-B026"_s, u"30.00.002-B030"_s, VersionOrder::Older);
    row("older, last field only", u"30.00.001-B026"_s, u"30.00.001-B027"_s, VersionOrder::Older);
    row("older, V2", u"20.00.522"_s, u"20.10.522"_s, VersionOrder::Older);
    row("C16 V2", u"20.10.522"_s, u"20.00.522"_s, VersionOrder::Newer);
    row("older, by number not by letter", u"20.00.9"_s, u"20.00.10"_s, VersionOrder::Older);
    row("older, first field counts most", u"20.99.999"_s, u"21.00.000"_s, VersionOrder::Older);
    row("older, same suffix", u"30.00.001-B026_FOTA"_s, u"30.00.002-B026_FOTA"_s,
        VersionOrder::Older);
    row("older, 20 digits", u"1.99999999999999999998"_s, u"1.99999999999999999999"_s,
        VersionOrder::Older);
    row("C18 sample", u"30.00.001-B026"_s, u"30.00.001-B026_FOTA"_s, VersionOrder::Unordered);
    row("C18 sample, back", u"30.00.001-B026_FOTA"_s, u"30.00.001-B026"_s, VersionOrder::Unordered);
    row("C18 suffix and number", u"30.00.001-B026"_s, u"30.00.002-B030_FOTA"_s,
        VersionOrder::Unordered);
    row("C18 other letters", u"30.00.001-B026"_s, u"30.00.002-P026"_s, VersionOrder::Unordered);
    row("C18 other separator", u"30.00.001"_s, u"30.00-002"_s, VersionOrder::Unordered);
    row("C18 more fields", u"20.00.522"_s, u"20.00.522.4"_s, VersionOrder::Unordered);
    row("C18 formula", u"30.00.001-B026"_s, u"=1+1"_s, VersionOrder::Unordered);
    row("C18 empty", u""_s, u"20.00.522"_s, VersionOrder::Unordered);
    row("C19 case", u"30.00.001-B026_FOTA"_s, u"30.00.001-b026_fota"_s, VersionOrder::NearEqual);
    row("C19 case of one letter", u"30.00.001-B026"_s, u"30.00.001-b026"_s,
        VersionOrder::NearEqual);
    row("C19 space inside", u"30.00.001-B026_FOTA"_s, u"30.00.001-B026 _FOTA"_s,
        VersionOrder::NearEqual);
    row("C19 space after", u"30.00.001-B026"_s, u"30.00.001-B026 "_s, VersionOrder::NearEqual);
    row("C19 leading zeros", u"30.00.001-B026"_s, u"30.0.1-B26"_s, VersionOrder::NearEqual);
    row("C19 leading zero added", u"20.00.522"_s, u"020.00.522"_s, VersionOrder::NearEqual);
    row("C19 repeated tail", u"30.00.001-B026_FOTA"_s, u"30.00.001-B026_FOTA_FOTA"_s,
        VersionOrder::NearEqual);
    row("C19 repeated build", u"30.00.001-B026"_s, u"30.00.001-B026-B026"_s,
        VersionOrder::NearEqual);
    row("C19 all at once", u"30.00.001-B026_FOTA"_s, u"30.0.1-b26_fota _FOTA"_s,
        VersionOrder::NearEqual);
}

void TestFirmwareVersion::order()
{
    QFETCH(QString, present);
    QFETCH(QString, target);
    QTEST(compareVersions(present, target), "order");
}

void TestFirmwareVersion::pair_data()
{
    QTest::addColumn<QString>("main");
    QTest::addColumn<Sub>("sub");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<VersionOrder>("order");
    const auto row = [](const char *name, const QString &main, const Sub &sub,
                        const QString &target, VersionOrder order) {
        QTest::newRow(name) << main << sub << target << (order == VersionOrder::Same) << order;
    };
    row("INV-4 pair", u"20.00.522"_s, u"7"_s, u"20.00.522.7"_s, VersionOrder::Same);
    row("INV-4 target without sub", u"20.10.522"_s, u"4"_s, u"20.10.522"_s, VersionOrder::Same);
    row("INV-4 no sub at all", u"30.00.001-B026"_s, {}, u"30.00.001-B026"_s, VersionOrder::Same);
    row("INV-4 empty sub", u"20.10.522"_s, u""_s, u"20.10.522"_s, VersionOrder::Same);
    row("D11 only the sub is older", u"20.00.522"_s, u"4"_s, u"20.00.522.7"_s, VersionOrder::Older);
    row("D11 only the sub is newer", u"20.00.522"_s, u"9"_s, u"20.00.522.7"_s, VersionOrder::Newer);
    row("D11 sub not read", u"20.00.522"_s, {}, u"20.00.522.7"_s, VersionOrder::Unordered);
    row("D11 sub not read, equal digits", u"20.00.522"_s, {}, u"20.00.522.522"_s,
        VersionOrder::Unordered);
    row("C16 main decides", u"20.10.522"_s, u"1"_s, u"20.00.522.7"_s, VersionOrder::Newer);
    row("main is older", u"20.00.522"_s, u"4"_s, u"20.10.522"_s, VersionOrder::Older);
    row("C19 sub with zero", u"20.00.522"_s, u"7"_s, u"20.00.522.07"_s, VersionOrder::NearEqual);
    row("C19 main", u"20.00.522"_s, u"7"_s, u"20.0.522"_s, VersionOrder::NearEqual);
    row("C18 empty sub is none", u"20.00.522"_s, u""_s, u"20.00.522.7"_s, VersionOrder::Unordered);
    row("C18 main in other words", u"20.00.522"_s, u""_s, u"20.0.522"_s, VersionOrder::NearEqual);
    row("C18 suffix", u"20.00.522"_s, u"7"_s, u"20.00.522_TEST"_s, VersionOrder::Unordered);
}

void TestFirmwareVersion::pair()
{
    QFETCH(QString, main);
    QFETCH(Sub, sub);
    QFETCH(QString, target);
    QTEST(matchesTarget(main, sub, target), "matches");
    QTEST(compareVersions(main, sub, target), "order");
}

/// A module that cannot name its sub version has reached it when its main version is the target's
/// and is another one than before.
void TestFirmwareVersion::reached_data()
{
    QTest::addColumn<QString>("main");
    QTest::addColumn<Sub>("sub");
    QTest::addColumn<QString>("mainBefore");
    QTest::addColumn<Sub>("subBefore");
    QTest::addColumn<bool>("yes");
    const QString after = u"20.00.522"_s;
    const QString before = u"20.00.502"_s;
    QTest::newRow("INV-4 pair") << after << Sub(u"7"_s) << before << Sub(u"1"_s) << true;
    QTest::newRow("INV-4 other sub") << after << Sub(u"6"_s) << before << Sub(u"1"_s) << false;
    QTest::newRow("D11 never a sub") << after << Sub() << before << Sub() << true;
    QTest::newRow("D11 a sub before") << after << Sub() << before << Sub(u"1"_s) << false;
    QTest::newRow("D11 main as before") << after << Sub() << after << Sub() << false;
    QTest::newRow("D11 another main") << before << Sub() << after << Sub() << false;
    QTest::newRow("D11 no main") << QString() << Sub() << after << Sub() << false;
}

void TestFirmwareVersion::reached()
{
    QFETCH(QString, main);
    QFETCH(Sub, sub);
    QFETCH(QString, mainBefore);
    QFETCH(Sub, subBefore);
    QTEST(reachedTarget(main, sub, mainBefore, subBefore, u"20.00.522.7"_s), "yes");
}

void TestFirmwareVersion::plausible_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("yes");
    QTest::newRow("A23 note") << u"30.00.001-B026"_s << true;
    QTest::newRow("A23 note, target") << u"30.00.001-B026_FOTA"_s << true;
    QTest::newRow("A23 V2") << u"20.00.522"_s << true;
    QTest::newRow("A23 TABs around") << u"\t20.00.522\t"_s << true;
    QTest::newRow("A23 small letter and plus") << u"20.00.522-t+1"_s << true;
    QTest::newRow("A23 brace") << u"20.00.522{"_s << false;
    QTest::newRow("A23 spaces around") << u" 20.00.522 "_s << true;
    QTest::newRow("Z02 A23 garbled space behind") << u"20.00.522\u00a0"_s << false;
    QTest::newRow("Z02 A23 garbled byte before") << u"\u008520.00.522"_s << false;
    QTest::newRow("A23 empty") << u""_s << false;
    QTest::newRow("A23 OK") << u"OK"_s << false;
    QTest::newRow("A23 error") << u"+CME ERROR: 3"_s << false;
    QTest::newRow("A23 IMEI") << u"350000000000006"_s << false;
    QTest::newRow("A23 report") << u"#OTAEV: 1.0"_s << false;
    QTest::newRow("A23 numeric result") << u"0"_s << false;
    QTest::newRow("A19 escape") << u"20.00\x1b[0m"_s << false;
    QTest::newRow("A20 markup") << u"30.00<b>1</b>"_s << false;
    QTest::newRow("too long") << u"1."_s + QString(63, u'1') << false;
    QTest::newRow("longest") << u"1."_s + QString(62, u'1') << true;
}

void TestFirmwareVersion::plausible()
{
    QFETCH(QString, line);
    QTEST(plausibleVersion(line), "yes");
}

/// Z04: reflexive, symmetric "different", never newer both ways.
void TestFirmwareVersion::randomVersionsKeepTheRules()
{
    QRandomGenerator random(20180109);
    const auto make = [&random] {
        static const QStringList parts{u"20"_s, u"00"_s,   u"0"_s, u"522"_s,   u"."_s, u"-B"_s,
                                       u"_"_s,  u"FOTA"_s, u" "_s, u"_FOTA"_s, u"b"_s, u"7"_s};
        QString version;
        for (int i = random.bounded(7); i >= 0; --i)
            version += parts[random.bounded(int(parts.size()))];
        return version;
    };
    for (int i = 0; i < 20000; ++i) {
        const QString a = make();
        const QString b = make();
        const VersionOrder there = compareVersions(a, b);
        const VersionOrder back = compareVersions(b, a);
        QCOMPARE(compareVersions(a, a), VersionOrder::Same);
        const VersionOrder expected = there == VersionOrder::Older   ? VersionOrder::Newer
                                      : there == VersionOrder::Newer ? VersionOrder::Older
                                                                     : there;
        QVERIFY2(back == expected, qPrintable(a + u" | "_s + b));
    }
}

void TestFirmwareVersion::longTextsAreNoTrouble()
{
    const QString left = u"1."_s.repeated(100000);
    const QString right = u"1."_s.repeated(100000) + u"2"_s;
    QCOMPARE(compareVersions(left, right), VersionOrder::Unordered);
}

QTEST_GUILESS_MAIN(TestFirmwareVersion)
#include "tst_firmwareversion.moc"
