#include "core/log/tornlines.h"

#include <QBuffer>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestTornLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certain_data();
    void certain();
    void doubtful_data();
    void doubtful();
    void everyCut_data();
    void everyCut();
    void whereItStood();
    void knownDirectionsStay();
};

namespace {

QList<LogRecord> read(QByteArray log)
{
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    LogReader reader(buffer);
    QList<LogRecord> records;
    TornLines torn;
    torn.onRecord = [&records](const LogRecord &record) { records << record; };
    while (const auto record = reader.next())
        torn.take(*record);
    torn.end();
    return records;
}

QByteArray textsOf(const QList<LogRecord> &records)
{
    QByteArrayList texts;
    for (const LogRecord &record : records)
        texts << record.text;
    return texts.join('|');
}

} // namespace

void TestTornLines::certain_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("texts");
    const auto row = [](const char *name, const char *log, const char *texts) {
        QTest::newRow(name) << QByteArray(log) << QByteArray(texts);
    };
    row("number", "AT+CSQ\n+CSQ: 1\n7,99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("its comma", "AT+CSQ\n+CSQ: 17,\n99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("name", "AT+CSQ\n+CS\nQ: 17,99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("blank at the border", "AT+CSQ\n+CSQ: \n17,99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("blanks of a terminal", "AT+CSQ\n+CSQ: 1    \n7,99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("size", "AT#FTPFSIZE=\"a.bin\"\n#FTPFSIZE: 12\n34\nOK\n",
        "AT#FTPFSIZE=\"a.bin\"|#FTPFSIZE: 1234|OK");
    row("size of a transfer", "AT#FTPGET=\"a.csv\"\n#FTPGET: 12\n34\nOK\n",
        "AT#FTPGET=\"a.csv\"|#FTPGET: 1234|OK");
    row("three parts", "AT#FTPFSIZE=\"a.bin\"\n#FTPFSIZE: 1\n2\n34\nOK\n",
        "AT#FTPFSIZE=\"a.bin\"|#FTPFSIZE: 1234|OK");
    row("address", "AT#SGACT=3,1\n#SGACT: 10.20.\n30.40\nOK\n",
        "AT#SGACT=3,1|#SGACT: 10.20.30.40|OK");
    row("quoted", "AT+CGDCONT?\n+CGDCONT: 3,\"IPV4V6\",\"VZWIN\nTERNET\",\"\",0,0\nOK\n",
        "AT+CGDCONT?|+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\",\"\",0,0|OK");
    row("version", "AT+GMR\n30.00.001-B0\n26\nOK\n", "AT+GMR|30.00.001-B026|OK");
    row("version before a dash", "AT+GMR\n30.00.001\n-B026\nOK\n", "AT+GMR|30.00.001-B026|OK");
    row("version before its tail", "AT+GMR\n30.00.001-B026\n_FOTA\nOK\n",
        "AT+GMR|30.00.001-B026_FOTA|OK");
    row("version that was told",
        "AT#FTPGET=\"a\"\nCONNECT\n\"30.00.001-B026_FOTA\",a.bin,2018-02-09,,,,\nNO CARRIER\n"
        "AT+GMR\n30.00.001-B026_FO\nTA\nOK\n",
        "AT#FTPGET=\"a\"|CONNECT|\"30.00.001-B026_FOTA\",a.bin,2018-02-09,,,,|NO CARRIER|"
        "AT+GMR|30.00.001-B026_FOTA|OK");
    row("model", "AT+GMM\nME910C1\n-NA\nOK\n", "AT+GMM|ME910C1-NA|OK");
    row("IMEI", "AT+CGSN\n3526130\n70123454\nOK\n", "AT+CGSN|352613070123454|OK");
    row("OK", "AT#SCFG=1,3,300,90,600,50\nO\nK\n", "AT#SCFG=1,3,300,90,600,50|OK");
    row("ERROR", "AT+CSQ\nERR\nOR\n", "AT+CSQ|ERROR");
    row("CME ERROR", "AT+CSQ\n+CME ERR\nOR: 10\n", "AT+CSQ|+CME ERROR: 10");
    row("NO CARRIER", "AT#FTPGET=\"a\"\nCONNECT\n1\n2\nNO\n CARRIER\n",
        "AT#FTPGET=\"a\"|CONNECT|1|2|NO CARRIER");
    row("CONNECT", "AT#FTPGET=\"a\"\nCONN\nECT\nO\nK\nNO CARRIER\n",
        "AT#FTPGET=\"a\"|CONNECT|O|K|NO CARRIER");
    row("command", "AT#FTPOPEN=\"ftp.example.com\",\"us\ner\",\"word\",1\nOK\n",
        "AT#FTPOPEN=\"ftp.example.com\",\"user\",\"word\",1|OK");
    row("command without texts", "AT#SCFG=1,3,300,9\n0,600,50\nOK\n",
        "AT#SCFG=1,3,300,90,600,50|OK");
    row("name of a command", "AT+CS\nQ\n+CSQ: 17,99\nOK\n", "AT+CSQ|+CSQ: 17,99|OK");
    row("before a last argument", "AT#FTPGETOTA=\"a.bin\"\n,0\nOK\n",
        "AT#FTPGETOTA=\"a.bin\",0|OK");
    row("stamped in the middle",
        "[13:18:18.300] AT+CSQ\n[13:18:18.344] +CSQ: 1[13:18:18.350] 7,99\n[13:18:18.400] OK\n",
        "AT+CSQ|+CSQ: 17,99|OK");
    row("stamps of two lines",
        "[13:18:18.300] AT+CSQ\n[13:18:18.344] +CSQ: 1\n[13:18:18.350] 7,99\n"
        "[13:18:18.400] O\n[13:18:18.410] K\n",
        "AT+CSQ|+CSQ: 17,99|OK");
}

void TestTornLines::certain()
{
    QFETCH(const QByteArray, log);
    QTEST(textsOf(read(log)), "texts");
}

void TestTornLines::doubtful_data()
{
    QTest::addColumn<QByteArray>("log");
    for (const char *log : {
             "AT+CSQ\n+CSQ: 1\n\n7,99\nOK\n",          // a line of its own
             "AT+CSQ\n+CSQ: 1\n+CEREG: 1\n7,99\nOK\n", // A08
             "[13:18:18.000] AT+CSQ\n[13:18:18.344] +CSQ: 1\n[13:18:19.400] 7,99\n", // later
             "AT+CSQ\n+CSQ: 1\n7\nOK\n",                                             // no answer
             "AT+CSQ\n+CSQ: 17,99\nOK\n7\n",        // nothing is asked
             "AT+GMR\n30.00.001-B026_FO\nTA\nOK\n", // never told
             "AT+GMR\n30.00.001-B026\n4\nOK\n",     // two lines
             "AT+CSQ\n+CME ERROR: 5\n0\n",          // an end before
             "AT+CSQ\nOK\nK\n",
             "AT#FTPGET=\"a\"\nCONNECT\n+CSQ: 1\n7,99\nO\nK\nNO CARRIER\n", // a file
             "AT#CUSTOM\n#CUSTOM: 1\n7,99\nOK\n",                           // nobody's form
             "AT#FTPGET=\"a\nAT+CSQ\n+CSQ: 17,99\nOK\n",
             "AT\n+CSQ: 17,99\nOK\n",
         })
        QTest::newRow(log) << QByteArray(log);
}

/// What may be torn and may not stays as it is.
void TestTornLines::doubtful()
{
    QFETCH(const QByteArray, log);
    const QList<LogRecord> records = read(log);
    QCOMPARE(records.size(), log.count('\n'));
    for (const LogRecord &record : records)
        QVERIFY(record.cuts.isEmpty());
}

void TestTornLines::everyCut_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    for (const auto &[command, answer] :
         std::initializer_list<std::pair<const char *, const char *>>{
             {"AT+CSQ", "+CSQ: 17,99"},
             {"AT+CEREG?", "+CEREG: 0,1"},
             {"AT#SGACT?", "#SGACT: 3,1"},
             {"AT#SCFG?", "#SCFG: 1,3,300,90,600,50"},
             {"AT#SGACT=3,0", "OK"},
             {"AT#SGACT=3,0", "ERROR"},
             {"AT#FTPGET=\"a\"", "CONNECT"}})
        QTest::newRow(answer) << QByteArray(command) << QByteArray(answer);
}

void TestTornLines::everyCut()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, answer);
    for (qsizetype cut = 1; cut < answer.size(); ++cut) {
        const QList<LogRecord> records =
            read(command + '\n' + answer.first(cut) + '\n' + answer.sliced(cut) + '\n');
        QCOMPARE(textsOf(records), command + '|' + answer);
        QCOMPARE(records.last().cuts, QList<qsizetype>{cut});
    }
}

void TestTornLines::whereItStood()
{
    const QList<LogRecord> records =
        read("[13:18:18.300] AT+CSQ\n[13:18:18.344] +CSQ: 1\n[13:18:18.350] 7,99\n");
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[1].line, 2);
    QCOMPARE(records[1].cuts, QList<qsizetype>{7});
    QCOMPARE(*records[1].wallMs - *records[0].wallMs, 50);
    QVERIFY(records[1].isGuessed);
}

void TestTornLines::knownDirectionsStay()
{
    const QByteArray log = "{\"at\":null,\"direction\":\"sent\",\"text\":\"AT+CSQ\"}\n"
                           "{\"at\":null,\"direction\":\"received\",\"text\":\"+CSQ: 1\"}\n"
                           "{\"at\":null,\"direction\":\"received\",\"text\":\"7,99\"}\n";
    QCOMPARE(textsOf(read(log)), "AT+CSQ|+CSQ: 1|7,99"_ba);
}

QTEST_GUILESS_MAIN(TestTornLines)
#include "tst_tornlines.moc"
