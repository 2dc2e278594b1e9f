#include "tests/faults/support/faultbench.h"

#include <QTest>

#include <optional>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// A15 to A17: a module that floods the line.
class TestFaultsStorms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floods_data();
    void floods();
    void storms_data();
    void storms();
};

namespace {

/// The most memory that the process had since the last look was cleared.
qint64 peakKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n')) {
        if (row.startsWith("VmHWM:"))
            return row.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// What is wrong with a run in which the module floods the line: its end, the log's size, the
/// memory that it took. An empty \a id: it passes; none: however it ends.
QString flooded(const QByteArray &members, const std::optional<QString> &id)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr qint64 kMostKb = 1024 * 1024; // what was freed is kept for a while
#else
    constexpr qint64 kMostKb = 4 * 1024;
#endif
    FaultBench bench(fault(members));
    bench.putUpdate();
    bench.consent.passes = 1;
    QFile peak(u"/proc/self/clear_refs"_s); // the peak is counted from here on
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        return u"the peak cannot be cleared"_s;
    const qint64 before = peakKb();
    bench.run(bench.request());
    const qint64 grown = peakKb() - before;
    if (grown >= kMostKb)
        return u"grown by %1 KiB"_s.arg(grown);
    if (bench.transcript().size() >= 8'000'000)
        return u"the transcript has %1 bytes"_s.arg(bench.transcript().size());
    if (!id)
        return bench.wrongEnd();
    return id->isEmpty() ? bench.wrongEnd(V::Updated, {}, 1) : bench.wrongEnd(V::Refused, *id);
}

} // namespace

void TestFaultsStorms::floods_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("passes");
    const QByteArray megabyte(1 << 20, 'x');
    QTest::newRow("A15 a line of 1 MiB, once")
        << R"("at": "AT+CSQ", "visit": 1, "do": "insert", "where": "before", "bytes": ")" + megabyte
               + "\\r\\n\""
        << true;
    QTest::newRow("A15 a line of 1 MiB, always")
        << R"("at": "AT#FTPGETOTA", "do": "insert", "where": "before", "bytes": ")" + megabyte + '"'
        << false;
    QTest::newRow("A16 no line end ever, 10 MB/s for 60 s")
        << QByteArray(
               R"("at": "AT#SGACT=3,1", "do": "insert", "times": 6000, "everyMs": 10, "bytes": ")")
               + QByteArray(100'000, 'x') + '"'
        << false;
}

void TestFaultsStorms::floods()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, passes);
    QCOMPARE(flooded(members, passes ? std::optional(QString()) : std::nullopt), QString());
}

void TestFaultsStorms::storms_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("id");
    // No answer of 4.a to 4.f is lost; the file cannot be told from the storm, and is not used.
    for (const char *at : {"START", "AT+CPIN?", "AT#SCFG?", "AT+CGDCONT?", "AT+CSQ", "AT+CEREG?",
                           "AT#SGACT=3,1", "AT#FTPOPEN", "AT#FTPGET="})
        QTest::addRow("A17 C12 1,000 events a second for 60 s, from %s on", at)
            << QByteArray(at) << u"C12"_s;
    for (const char *at : {"AT#FTPFSIZE=\\\"update.bin\\\"", "AT#FTPGETOTA", "AT#FTPCLOSE",
                           "AT#SGACT=3,0", "AT+CMEE?", "RESTART", "READY"})
        QTest::addRow("A17 1,000 events a second for 60 s, from %s on", at)
            << QByteArray(at) << QString();
}

void TestFaultsStorms::storms()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QString, id);
    const QByteArray often =
        R"("do": "insert", "times": 60000, "everyMs": 1, "bytes": "\r\n+CEREG: 1\r\n")";
    QCOMPARE(flooded("\"at\": \"" + at + "\", " + often, id), QString());
}

QTEST_GUILESS_MAIN(TestFaultsStorms)
#include "tst_faults_storms.moc"
