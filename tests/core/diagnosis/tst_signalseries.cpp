#include "core/diagnosis/signalseries.h"

#include <QBuffer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The signal that a log shows, bounded however long the log is.
class TestSignalSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofALog();
    void ofALongLog();
};

void TestSignalSeries::ofALog()
{
    QByteArray log = "[Tue Jan 09 13:18:21.729 2018] +CSQ: 25,3\n"
                     "[Tue Jan 09 13:18:22.729 2018] +CSQ: 99,99\n"
                     "[Tue Jan 09 13:18:23.729 2018] +CSQ: 32,0\n"
                     "[Tue Jan 09 13:18:24.729 2018] +CSQ?\n"
                     "[Tue Jan 09 13:18:25.729 2018] +CSQ: 0,0\n";
    QBuffer buffer(&log);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    constexpr qint64 kAt = 1'515'503'901'729;
    const QList<SignalSample> expected{{1, kAt, -63}, {5, kAt + 4000, -113}};
    QCOMPARE(signalOf(buffer), expected);
}

void TestSignalSeries::ofALongLog()
{
    SignalSeries series;
    LogRecord record;
    record.text = "+CSQ: 20,0";
    for (qint64 line = 1; line <= 100'000; ++line) {
        record.line = line;
        series.take(record);
    }
    const QList<SignalSample> &samples = series.samples();
    QVERIFY(samples.size() <= SignalSeries::kMost && samples.size() >= SignalSeries::kMost / 4);
    QCOMPARE(samples.first().line, 1);
    QVERIFY(samples.last().line > 90'000);
    const qint64 step = samples[1].line - samples[0].line; // evenly
    for (qsizetype i = 1; i < samples.size(); ++i)
        QCOMPARE(samples[i].line - samples[i - 1].line, step);
}

QTEST_GUILESS_MAIN(TestSignalSeries)
#include "tst_signalseries.moc"
