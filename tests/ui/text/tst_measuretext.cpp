#include "ui/text/measuretext.h"

#include <QLocale>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestMeasureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void signalWords_data();
    void signalWords();
    void radioWords();
    void registration_data();
    void registration();
    void durations_data();
    void durations();
    void sizes_data();
    void sizes();
};

void TestMeasureText::signalWords_data()
{
    QTest::addColumn<int>("raw");
    QTest::addColumn<QString>("word");
    QTest::newRow("strongest") << 31 << u"excellent"_s;
    QTest::newRow("note 4.c") << 25 << u"excellent"_s;
    QTest::newRow("20") << 20 << u"excellent"_s;
    QTest::newRow("19") << 19 << u"good"_s;
    QTest::newRow("15") << 15 << u"good"_s;
    QTest::newRow("14") << 14 << u"fair"_s;
    QTest::newRow("10") << 10 << u"fair"_s;
    QTest::newRow("9") << 9 << u"poor"_s;
    QTest::newRow("5") << 5 << u"poor"_s;
    QTest::newRow("4") << 4 << u"very poor"_s;
    QTest::newRow("0") << 0 << u"very poor"_s;
    QTest::newRow("not known") << 99 << u"none"_s;
    QTest::newRow("out of range") << 32 << u"none"_s;
    QTest::newRow("negative") << -1 << u"none"_s;
}

void TestMeasureText::signalWords()
{
    QFETCH(int, raw);
    QTEST(signalWord(raw), "word");
    if (raw >= 0 && raw <= 31)
        QCOMPARE(signalWordForDbm(-113 + 2 * raw), signalWord(raw));
}

void TestMeasureText::radioWords()
{
    QCOMPARE(signalWordForDbm({}), u"none"_s);
    QCOMPARE(dbmText(-63), u"−63 dBm"_s);
    QCOMPARE(dbmText(-95.5), u"−95.5 dBm"_s);
    QCOMPARE(dbmText(0), u"0 dBm"_s);
    QCOMPARE(dbText(-10.0), u"−10 dB"_s);
    QCOMPARE(rsrpWord(-80), u"strong"_s);
    QCOMPARE(rsrpWord(-95), u"good"_s);
    QCOMPARE(rsrpWord(-110), u"fair"_s);
    QCOMPARE(rsrpWord(-120), u"weak"_s);
    QCOMPARE(rsrqWord(-9), u"good"_s);
    QCOMPARE(rsrqWord(-12), u"fair"_s);
    QCOMPARE(rsrqWord(-16), u"poor"_s);
    QCOMPARE(accessTechnologyWord(7), u"LTE"_s);
    QCOMPARE(accessTechnologyWord(8), u"Cat M1"_s);
    QCOMPARE(accessTechnologyWord(9), u"NB-IoT"_s);
    QVERIFY(accessTechnologyWord(42).contains(u"42"_s));
}

void TestMeasureText::registration_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("R09 0") << 0 << u"none"_s << u"not registered"_s;
    QTest::newRow("1") << 1 << u"home"_s << u"home network"_s;
    QTest::newRow("R10 2") << 2 << u"searching"_s << u"searching"_s;
    QTest::newRow("R11 3") << 3 << u"denied"_s << u"denied"_s;
    QTest::newRow("R12 4") << 4 << u"unknown"_s << u"not known"_s;
    QTest::newRow("R13 5") << 5 << u"roaming"_s << u"roaming"_s;
    QTest::newRow("R12 6") << 6 << u"6"_s << u"home network, SMS only"_s;
    QTest::newRow("R12 7") << 7 << u"7"_s << u"roaming, SMS only"_s;
    QTest::newRow("R12 8") << 8 << u"8"_s << u"emergency calls only"_s;
    QTest::newRow("R12 20") << 20 << u"20"_s << u"status 20"_s;
}

void TestMeasureText::registration()
{
    QFETCH(int, status);
    QTEST(registrationKey(status), "key");
    QTEST(registrationWord(status), "word");
}

void TestMeasureText::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("precise");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("0") << qint64(0) << u"0:00"_s << u"0:00.000"_s << u"0 s"_s;
    QTest::newRow("negative") << qint64(-5) << u"0:00"_s << u"0:00.000"_s << u"0 s"_s;
    QTest::newRow("note 4.a") << qint64(390) << u"0:00"_s << u"0:00.390"_s << u"0 s"_s;
    QTest::newRow("41 s") << qint64(41'000) << u"0:41"_s << u"0:41.000"_s << u"41 s"_s;
    QTest::newRow("note 4.o") << qint64(164'589) << u"2:44"_s << u"2:44.589"_s << u"2 min 45 s"_s;
    QTest::newRow("minute") << qint64(60'000) << u"1:00"_s << u"1:00.000"_s << u"1 min"_s;
    QTest::newRow("hour") << qint64(3'723'000) << u"1:02:03"_s << u"1:02:03.000"_s
                          << u"1 h 2 min"_s;
    QTest::newRow("full hour") << qint64(3'600'000) << u"1:00:00"_s << u"1:00:00.000"_s << u"1 h"_s;
}

void TestMeasureText::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "plain");
    QTEST(preciseDurationText(ms), "precise");
    QTEST(spokenDuration(ms), "spoken");
}

void TestMeasureText::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known") << qint64(-1) << QString();
    QTest::newRow("none") << qint64(0) << u"0 B"_s;
    QTest::newRow("sample") << qint64(76) << u"76 B"_s;
    QTest::newRow("small") << qint64(1'500) << u"1.5 kB"_s;
    QTest::newRow("delta") << qint64(412'345) << u"412 kB"_s;
    QTest::newRow("nearly one") << qint64(999'900) << u"1 MB"_s;
    QTest::newRow("large") << qint64(1'440'000) << u"1.4 MB"_s;
    QTest::newRow("disk") << qint64(48'300'000'000) << u"48.3 GB"_s;
}

void TestMeasureText::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

QTEST_GUILESS_MAIN(TestMeasureText)
#include "tst_measuretext.moc"
