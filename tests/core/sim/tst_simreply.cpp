#include "core/sim/simcommands.h"
#include "core/sim/simline.h"
#include "core/sim/simreply.h"
#include "core/sim/simtimings.h"

#include <QTest>

using namespace fota;

class TestSimReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framing_data()
    {
        QTest::addColumn<SimReply>("reply");
        QTest::addColumn<SimReplyStyle>("style");
        QTest::addColumn<QByteArray>("bytes");
        const SimReply csq = SimReply::ok({"+CSQ: 25,3"});
        const SimReply no = SimReply::failed(10);
        QTest::newRow("words") << csq << SimReplyStyle{}
                               << QByteArray("\r\n+CSQ: 25,3\r\n\r\nOK\r\n");
        QTest::newRow("numbers") << csq << SimReplyStyle{false, false, 0}
                                 << QByteArray("+CSQ: 25,3\r\n0\r");
        QTest::newRow("quiet") << csq << SimReplyStyle{true, true, 0}
                               << QByteArray("\r\n+CSQ: 25,3\r\n");
        QTest::newRow("plain error") << no << SimReplyStyle{} << QByteArray("\r\nERROR\r\n");
        QTest::newRow("error as a number")
            << no << SimReplyStyle{false, false, 0} << QByteArray("4\r");
        QTest::newRow("CME number")
            << no << SimReplyStyle{true, false, 1} << QByteArray("\r\n+CME ERROR: 10\r\n");
        QTest::newRow("CME text") << no << SimReplyStyle{true, false, 2}
                                  << QByteArray("\r\n+CME ERROR: SIM not inserted\r\n");
        QTest::newRow("always plain")
            << SimReply::failed(SimReply::kPlainError) << SimReplyStyle{true, false, 2}
            << QByteArray("\r\nERROR\r\n");
        QTest::newRow("two lines") << SimReply::ok({"a", "b"}) << SimReplyStyle{}
                                   << QByteArray("\r\na\r\nb\r\n\r\nOK\r\n");
    }

    void framing()
    {
        QFETCH(SimReply, reply);
        QFETCH(SimReplyStyle, style);
        QTEST(framed(reply, style), "bytes");
    }

    void inserts_data()
    {
        using Where = SimFault::Where;
        QTest::addColumn<int>("where");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before") << int(Where::Before) << QByteArray("U\r\nab\r\n\r\nOK\r\n");
        QTest::newRow("between") << int(Where::Between) << QByteArray("\r\nab\r\nU\r\nOK\r\n");
        QTest::newRow("inside") << int(Where::Inside) << QByteArray("\r\naUb\r\n\r\nOK\r\n");
        QTest::newRow("after") << int(Where::After) << QByteArray("\r\nab\r\n\r\nOK\r\nU");
    }

    void inserts()
    {
        QFETCH(int, where);
        SimFault insert;
        insert.where = SimFault::Where(where);
        insert.bytes = "U";
        QTEST(framed(SimReply::ok({"ab"}), {}, {insert}), "bytes");
    }

    void parts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<QByteArray>>("parts");
        QTest::newRow("AT") << QByteArray("AT") << QList<QByteArray>{"AT"};
        QTest::newRow("small") << QByteArray("ate0") << QList<QByteArray>{"ATe0"};
        QTest::newRow("joined") << QByteArray("ATQ0V1") << QList<QByteArray>{"ATQ0", "ATV1"};
        QTest::newRow("joined with +")
            << QByteArray("ATE0+CMEE=1") << QList<QByteArray>{"ATE0", "AT+CMEE=1"};
        QTest::newRow("semicolon")
            << QByteArray("AT+CMEE=1;+CSQ") << QList<QByteArray>{"AT+CMEE=1", "AT+CSQ"};
        QTest::newRow("semicolon in quotes")
            << QByteArray("AT#FTPCWD=\"a;b\"") << QList<QByteArray>{"AT#FTPCWD=\"a;b\""};
        QTest::newRow("no command") << QByteArray("hello") << QList<QByteArray>{};
        QTest::newRow("nearly") << QByteArray("A") << QList<QByteArray>{};
    }

    void parts()
    {
        QFETCH(QByteArray, line);
        QTEST(commandParts(line), "parts");
    }

    void arguments()
    {
        QCOMPARE(commandArguments("AT#FTPOPEN=\"h,1\",\"u\",,0"),
                 (QList<QByteArray>{"h,1", "u", "", "0"}));
        QCOMPARE(commandArguments("AT"), QList<QByteArray>{});
    }

    void lineAssembly()
    {
        SimLine line;
        SimLine::Taken taken = line.take("\nAX\bT\rAT");
        QCOMPARE(taken.bytes, 6);
        QVERIFY(taken.complete);
        QCOMPARE(taken.line, QByteArray("AT"));
        taken = line.take("A");
        QVERIFY(!taken.complete);
        QCOMPARE(line.partial().toByteArray(), QByteArray("A"));
    }

    void longLines()
    {
        SimLine line;
        QVERIFY(!SimLine::isTooLong(line.take(QByteArray(400, 'A') + '\r').line));
        QVERIFY(SimLine::isTooLong(line.take(QByteArray(401, 'A') + '\r').line));
        QVERIFY(line.take(QByteArray(1'000'000, 'A') + '\r').line.size() < 500);
    }

    /// The module's own time of the note's session up to the apply: performance goal P1.
    void noteDelays()
    {
        const SimTimings timings;
        milliseconds sum{0};
        for (const char *command :
             {"AT+GMM", "AT+GMR", "AT#SCFG=1,3,300,90,600,50",
              "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"", "AT+CSQ", "AT+CEREG?", "AT#SGACT=3,1",
              "AT#FTPOPEN=\"h\",\"u\",\"p\",1", "AT#FTPGET=\"firmwarecheck.csv\"", "AT+GMR",
              "AT#FTPGETOTA=\"x.bin\",0", "AT#FTPCLOSE", "AT#SGACT=3,0"})
            sum += timings.delayOf(command);
        QCOMPARE(sum, milliseconds(8'970));
    }

    void speedAndOverrides()
    {
        const SimTimings timings(10, {{"AT+GMM", milliseconds(500)}});
        QCOMPARE(timings.delayOf("AT+GMM"), milliseconds(50));
        QCOMPARE(timings.delayOf("AT#OTAUP=0"), milliseconds(33));
    }
};

QTEST_GUILESS_MAIN(TestSimReply)
#include "tst_simreply.moc"
