#include "tests/faults/support/faultbench.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// D: the delta.
class TestFaultsDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void badDelta_data();
    void badDelta();
    void shortDelta_data();
    void shortDelta();
    void severalHops();
    void hopsOfTheSubVersion();
    void onlyTheSubVersion_data();
    void onlyTheSubVersion();
};

void TestFaultsDelta::row_data()
{
    const auto at = [](const QByteArray &command, const QByteArray &mode) {
        return fault("\"at\": \"AT#" + command + "\", \"do\": \"ftp\", \"mode\": \"" + mode + '"');
    };
    addRows({
        {"D03 integrity report before the OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "insert", "where": "before",
                  "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",10\r\n")"),
         V::Failed, "D03"},
        {"D03 refused, and told to be damaged",
         faults({R"("at": "AT#OTAUP", "do": "insert", "where": "before",
                    "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",10\r\n")",
                 R"("at": "AT#OTAUP", "do": "err", "code": 4)"}),
         V::NotUpdated, "D03", 1},
        {"D05 too large, by the download",
         fault(R"("at": "AT#FTPGETOTA", "do": "err", "code": 20)"), V::Failed, "D05"},
        {"D05 too large, by the apply", fault(R"("at": "AT#OTAUP", "do": "err", "code": 20)"),
         V::NotUpdated, "D05", 1},
        {"D08 an older delta lies in the module",
         "\"storedDelta\": {\"name\": \"old.bin\", \"target\": \"30.00.001-B020\"}, "
             + at("FTPGETOTA", "550"),
         V::Failed, "F07"},
        {"D08 an older delta, and the download says nothing",
         R"("storedDelta": {"name": "old.bin", "target": "30.00.001-B020"}, )"
             + fault(R"("at": "AT#FTPGETOTA", "do": "reply", "bytes": "\r\nERROR\r\n")"),
         V::Failed, "F12"},
        {"D09 integrity report 0.1 s after OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "insert", "where": "after", "delayMs": 100,
                  "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",21\r\n")"),
         V::Failed, "D01"},
        {"D09 integrity report 1 s after OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "insert", "where": "after", "delayMs": 1000,
                  "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",21\r\n")"),
         V::Failed, "D01"},
        {"D09 integrity report 1.9 s after OK",
         fault(R"("at": "AT#FTPGETOTA", "do": "insert", "where": "after", "delayMs": 1900,
                  "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",21\r\n")"),
         V::Failed, "D01"},
        {"D12 validation fails", fault(R"("at": "AT#OTAUP=1", "do": "err", "code": 3)"), V::Failed,
         "D12", 0, ErrorCode::None, "LE910-NA V2"},
        {"D12 validation form unknown, as a number",
         fault(R"("at": "AT#OTAUP=1", "do": "err", "code": 4)"), V::Updated, "", 1, ErrorCode::None,
         "LE910-NA V2"},
        {"D12 validation form unknown, as text",
         fault(R"("at": "AT#OTAUP=1", "do": "err", "code": 4, "form": "verbose")"), V::Updated, "",
         1, ErrorCode::None, "LE910-NA V2"},
        {"D12 validation is not answered", fault(R"("at": "AT#OTAUP=1", "do": "mute")"), V::Failed,
         "A11", 0, ErrorCode::None, "LE910-NA V2"},
    });
}

void TestFaultsDelta::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsDelta::badDelta_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<V>("verdict");
    const QByteArray head = "FOTABENCH-DELTA 1 model=";
    QTest::newRow("D01 made for another base")
        << head + "ME910C1-NA base=30.00.001-B011 target=30.00.001-B026_FOTA\nx" << V::NotUpdated;
    QTest::newRow("D02 made for another model")
        << head + "LE910-NA1 base=30.00.001-B026 target=30.00.001-B026_FOTA\nx" << V::NotUpdated;
    QTest::newRow("D03 names no target")
        << head + "ME910C1-NA base=30.00.001-B026 target=\nx" << V::NotUpdated;
    QTest::newRow("D06 of no bytes") << QByteArray() << V::Failed;
}

void TestFaultsDelta::badDelta()
{
    QFETCH(QByteArray, bytes);
    QFETCH(V, verdict);
    FaultBench bench; // two passes: a refused delta is not tried again
    bench.putUpdate();
    bench.putFile(u"update.bin"_s, bytes);
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, {}, verdict == V::Failed ? 0 : 1), QString());
}

void TestFaultsDelta::shortDelta_data()
{
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("D04 short by a byte") << QByteArray::number(FaultBench::kDeltaBytes - 1);
    QTest::newRow("D04 short by half") << QByteArray("50%");
}

void TestFaultsDelta::shortDelta()
{
    QFETCH(const QByteArray, cut);
    FaultBench bench(
        fault(R"("at": "AT#FTPGETOTA", "do": "ftp", "answer": "OK", "mode": "cut )" + cut + '"'));
    bench.putUpdate(); // two passes, and no retry
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::NotUpdated, u"U01"_s, 1), QString());
    QCOMPARE(bench.count("AT#FTPGETOTA"), 1);
}

void TestFaultsDelta::severalHops() // covers D10
{
    FaultBench bench;
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.002-B030,next.bin,2031-01-31,,,\r\n");
    bench.putFile(u"next.bin"_s, EngineBench::delta("30.00.001-B026_FOTA", "30.00.002-B030"));
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 2), QString());
    QCOMPARE(bench.result->from, u"30.00.001-B026_FOTA"_s);
    QCOMPARE(bench.runs.size(), 2);
    QVERIFY(messageFor(*bench.result).next.contains(u"further update"_s));
}

void TestFaultsDelta::hopsOfTheSubVersion() // covers D10, D11: no try of one is a try of the next
{
    FaultBench bench({}, "LE910-NA V2");
    bench.consent.passes = 1;
    for (int hop = 2; hop < 6; ++hop) {
        const QByteArray base = "20.00.502." + QByteArray::number(hop);
        const QByteArray target = "20.00.502." + QByteArray::number(hop + 1);
        bench.putFile(u"firmwarecheck.csv"_s, target + ",update.bin,2031-01-31,,,\r\n");
        bench.putFile(u"update.bin"_s, "FOTABENCH-DELTA 1 model=LE910-NA V2 base=" + base
                                           + " target=" + target + "\nx");
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Updated, {}, hop - 1), QString());
        QCOMPARE(bench.result->appliesBefore, 0);
    }
}

void TestFaultsDelta::onlyTheSubVersion_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<V>("verdict");
    QTest::addColumn<QString>("id");
    QTest::newRow("D11 the sub-version changes") << QByteArray() << V::Updated << QString();
    QTest::newRow("D11 the sub-version stays")
        << QByteArray(R"("apply": {"after": "old"})") << V::NotUpdated << u"U12"_s;
    QTest::newRow("D11 another sub-version")
        << QByteArray(R"("apply": {"after": "20.00.502.9"})") << V::UnexpectedVersion << u"U13"_s;
    QTest::newRow("D11 A14 the sub-version cannot be read")
        << fault(R"("at": "AT#CFVR", "do": "err", "form": "plain")") << V::Refused << u"D11"_s;
    QTest::newRow("D11 U08 it cannot be read any more")
        << fault(R"("at": "AT#CFVR", "when": "after", "do": "err", "form": "plain")") << V::Unknown
        << u"U08"_s;
}

void TestFaultsDelta::onlyTheSubVersion()
{
    QFETCH(QByteArray, more);
    QFETCH(V, verdict);
    QFETCH(QString, id);
    FaultBench bench(more, "LE910-NA V2");
    bench.putFile(u"firmwarecheck.csv"_s, "20.00.502.3,update.bin,2031-01-31,,,\r\n");
    bench.putFile(u"update.bin"_s,
                  "FOTABENCH-DELTA 1 model=LE910-NA V2 base=20.00.502.2 target=20.00.502.3\nx");
    bench.consent.passes = 1;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(verdict, id, verdict == V::Refused ? 0 : 1), QString());
}

QTEST_GUILESS_MAIN(TestFaultsDelta)
#include "tst_faults_d.moc"
