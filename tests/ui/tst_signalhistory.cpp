#include "ui/plot/signalexport.h"
#include "ui/plot/signalhistory.h"
#include "ui/plot/signalwords.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What the plot keeps, and says in words and as a table.
class TestSignalHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsChangesOfTheRegistration();
    void technologyAloneIsAChange();
    void nearestSample_data();
    void nearestSample();
    void wordsTellAll();
    void momentTellsAll();
    void breakIsNotKnown();
    void clockThatWasSetBack();
    void daysAreTold();
    void memoryIsBounded();
    void tableHasUnitsAndTimes();
    void tableIsInOrder();
    void tableHasNoFormula();
};

namespace {

constexpr qint64 kStart = 1'515'503'901'635; // 2018-01-09T13:18:21.635Z

SignalReport sample(qint64 afterMs, std::optional<int> rssi,
                    std::optional<double> rsrp = std::nullopt,
                    std::optional<double> rsrq = std::nullopt)
{
    SignalReport report;
    report.atMs = kStart + afterMs;
    report.rssiDbm = rssi;
    report.rssiRaw = rssi ? (*rssi + 113) / 2 : 99;
    report.bitErrorClass = rssi ? 3 : 99;
    report.rsrpDbm = rsrp;
    report.rsrqDb = rsrq;
    return report;
}

RegistrationReport registration(qint64 afterMs, int status,
                                std::optional<int> technology = std::nullopt)
{
    return {.atMs = kStart + afterMs, .status = status, .accessTechnology = technology};
}

QList<QByteArray> rows(const SignalHistory &history)
{
    QList<QByteArray> lines = SignalExport::table(history).split('\n');
    lines.removeLast(); // after the last line end
    return lines;
}

} // namespace

void TestSignalHistory::keepsChangesOfTheRegistration()
{
    SignalHistory history;
    QVERIFY(history.add(registration(0, 2)));
    QVERIFY(!history.add(registration(5'000, 2)));
    QVERIFY(history.add(registration(10'000, 1, 8)));
    QVERIFY(!history.add(registration(12'000, 1))); // an event tells no technology
    QVERIFY(history.add(registration(15'000, 3)));
    QCOMPARE(history.registrations().size(), 3);
    QCOMPARE(history.registrations()[1].accessTechnology, std::optional(8));
    QCOMPARE(history.lastMs(), kStart + 15'000);
    QCOMPARE(history.registrationAt(kStart - 1), nullptr);
    QCOMPARE(history.registrationAt(kStart + 9'999)->status, 2);
    QCOMPARE(history.registrationAt(kStart + 10'000)->status, 1);
    QCOMPARE(history.registrationAt(kStart + 99'000)->status, 3);
}

void TestSignalHistory::technologyAloneIsAChange()
{
    SignalHistory history;
    history.add(registration(0, 1));
    QVERIFY(!history.add(registration(1'000, 1, 7))); // told only now
    QCOMPARE(history.registrations()[0].accessTechnology, std::optional(7));
    QVERIFY(history.add(registration(2'000, 1, 2)));
    QCOMPARE(history.registrations().size(), 2);
}

void TestSignalHistory::nearestSample_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("before all") << qint64(-1000) << qint64(0);
    QTest::newRow("on one") << qint64(4000) << qint64(4000);
    QTest::newRow("nearer the left") << qint64(5900) << qint64(4000);
    QTest::newRow("nearer the right") << qint64(6100) << qint64(8000);
    QTest::newRow("after all") << qint64(99'000) << qint64(8000);
}

void TestSignalHistory::nearestSample()
{
    QFETCH(const qint64, at);
    SignalHistory history;
    QCOMPARE(history.nearestSample(kStart), nullptr);
    for (const qint64 after : {0, 4000, 8000})
        history.add(sample(after, -63));
    QTEST(history.nearestSample(kStart + at)->atMs - kStart, "expected");
}

void TestSignalHistory::wordsTellAll()
{
    SignalHistory history;
    QCOMPARE(historyInWords(history), u"No signal was measured yet."_s);
    history.add(sample(0, -83, -100, -12));
    history.add(sample(5'000, -63, -95, -10.5));
    history.add(registration(5'000, 2));
    const QString searching = historyInWords(history);
    QVERIFY2(searching.startsWith(u"Latest −63 dBm, lowest −83 dBm, highest −63 dBm."_s),
             qPrintable(searching));
    QVERIFY(searching.contains(u"RSRP: Latest −95 dBm"_s));
    QVERIFY(searching.contains(u"RSRQ: Latest −10.5 dB, lowest −12 dB"_s));
    QVERIFY(searching.contains(u"Registration: searching since "_s));
    history.add(registration(9'000, 1));
    QVERIFY(historyInWords(history).contains(u"Registration: home network since "_s
                                             + clockText(kStart + 9'000)
                                             + u", before that searching."_s));
}

void TestSignalHistory::momentTellsAll()
{
    SignalHistory history;
    QCOMPARE(momentInWords(history, {}, kStart), QStringList());
    history.add(registration(0, 5, 8));
    history.add(sample(0, -63, -95, -10.5));
    history.add(sample(5'000, std::nullopt));
    const QString time = clockText(kStart);
    QCOMPARE(momentInWords(history, {}, kStart + 100),
             (QStringList{time, u"RSSI −63 dBm, excellent"_s, u"RSRP −95 dBm, good"_s,
                          u"RSRQ −10.5 dB, fair"_s, u"roaming, Cat M1"_s}));
    QCOMPARE(momentInWords(history, {}, kStart + 5'000),
             (QStringList{clockText(kStart + 5'000), u"Signal not known"_s, u"roaming, Cat M1"_s}));
    SignalThresholds strict;
    strict.rssiExcellent = -55;
    QCOMPARE(momentInWords(history, strict, kStart)[1], u"RSSI −63 dBm, good"_s);
}

void TestSignalHistory::breakIsNotKnown()
{
    SignalHistory history;
    history.breakOff(kStart); // nothing was there: nothing ends
    QCOMPARE(history.firstMs(), 0);
    history.add(sample(0, -63));
    history.add(registration(0, 1));
    history.breakOff(kStart + 5'000);
    QVERIFY(!history.rssi().latest);
    QCOMPARE(*history.rssi().highest, -63);
    QCOMPARE(history.registrations().last().status, 4);
}

void TestSignalHistory::clockThatWasSetBack()
{
    SignalHistory history;
    history.add(sample(10'000, -63));
    history.add(sample(2'000, -65));
    history.add(sample(4'000, -67));
    QVERIFY(std::ranges::is_sorted(history.samples(), {}, &SignalReport::atMs));
    QCOMPARE(history.firstMs(), kStart + 2'000);
    QCOMPARE(history.lastMs(), kStart + 10'000);
}

void TestSignalHistory::daysAreTold()
{
    SignalHistory history;
    history.add(sample(0, -63));
    QCOMPARE(momentText(history, kStart), clockText(kStart));
    history.add(sample(86'400'000, -63));
    QVERIFY(momentText(history, kStart).endsWith(u' ' + clockText(kStart)));
    QVERIFY(momentInWords(history, {}, kStart)[0].startsWith(u"2018-01-"_s));
}

void TestSignalHistory::memoryIsBounded()
{
    SignalHistory history;
    for (qsizetype i = 0; i < SignalHistory::kSamples * 2 + 10; ++i)
        history.add(sample(i * 5'000, -63));
    QVERIFY(history.samples().size() <= SignalHistory::kSamples);
    QVERIFY(history.samples().size() >= SignalHistory::kSamples / 2);
    QCOMPARE(history.firstMs(), history.samples().first().atMs);
    for (qsizetype i = 0; i < SignalHistory::kChanges * 2; ++i)
        history.add(registration(i * 1'000, int(i % 2)));
    QVERIFY(history.registrations().size() <= SignalHistory::kChanges);
    for (qsizetype i = 0; i < SignalHistory::kMarks * 2; ++i)
        history.mark(u"4.k"_s, kStart + i, SignalHistory::MarkKind::Step);
    QVERIFY(history.marks().size() <= SignalHistory::kMarks);
}

void TestSignalHistory::tableHasUnitsAndTimes()
{
    SignalHistory history;
    history.add(registration(0, 1, 8));
    history.add(sample(94, -63, -95, -10.5));
    history.add(sample(5'000, std::nullopt));
    const QList<QByteArray> lines = rows(history);
    QCOMPARE(lines.size(), 4);
    for (const char *unit : {"ISO 8601", "RSSI (dBm)", "RSRP (dBm)", "RSRQ (dB)", "0-31"})
        QVERIFY2(lines[0].contains(unit), unit);
    QCOMPARE(lines[2], R"("2018-01-09T13:18:21.729Z","sample","-63","25","3","-95","-10.5",)"
                       R"("1","home","8","")"_ba);
    QCOMPARE(lines[3],
             R"("2018-01-09T13:18:26.635Z","sample","","99","99","","","1","home","8","")"_ba);
    for (const QByteArray &line : lines)
        QCOMPARE(line.count(','), 10);
}

void TestSignalHistory::tableIsInOrder()
{
    SignalHistory history;
    for (int i = 0; i < 12'000; ++i) // more than a slice
        history.add(sample(i * 1'000, -63));
    history.add(registration(500, 2));
    history.add(registration(6'000'500, 1));
    history.mark(u"4.k"_s, kStart + 3'000'200, SignalHistory::MarkKind::Step);
    const QList<QByteArray> lines = rows(history);
    QCOMPARE(lines.size(), 1 + 12'000 + 3);
    QVERIFY(std::ranges::is_sorted(lines.mid(1), {}, [](const QByteArray &line) {
        return line.left(26); // the time
    }));
    QVERIFY(std::ranges::any_of(
        lines, [](const QByteArray &line) { return line.endsWith("\"searching\",\"\",\"4.k\""); }));
}

void TestSignalHistory::tableHasNoFormula() // K16
{
    SignalHistory history;
    history.mark(u"=cmd|'/C calc'!A0"_s, kStart, SignalHistory::MarkKind::Step);
    history.mark(u"a\"b\n"_s, kStart, SignalHistory::MarkKind::Step);
    const QByteArray table = SignalExport::table(history);
    QVERIFY(table.contains("\"'=cmd|'/C calc'!A0\""));
    QVERIFY(table.contains("\"a\"\"b\\x0a\""));
}

QTEST_GUILESS_MAIN(TestSignalHistory)
#include "tst_signalhistory.moc"
