#include "core/diagnosis/exchanges.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using F = Evidence::Fact;
using Direction = LogEntry::Direction;

class TestExchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void numbersStayWithTheirStep();
    void dataIsNoAnswer();
    void delays();
    void whatIsKnownStays();
    void stepsAreBounded();

private:
    static Evidence seen(const QList<LogEntry> &entries, const QString &step)
    {
        Exchanges exchanges;
        for (const LogEntry &entry : entries)
            exchanges.take(entry);
        Evidence evidence{.step = step};
        exchanges.fill(evidence);
        return evidence;
    }
};

void TestExchanges::lines_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("fact");
    QTest::addColumn<int>("value"); ///< -1: not known
    const auto row = [](const char *name, const char *sent, const QByteArrayList &lines, F fact,
                        int value) {
        QTest::newRow(name) << QByteArray(sent) << lines << int(fact) << value;
    };
    row("A13 number", "AT#SGACT=3,1", {"+CME ERROR: 555"}, F::Cme, 555);
    row("A13 text", "AT#SGACT=3,1", {"+CME ERROR: SIM not inserted"}, F::Cme, 10);
    row("A13 text of the network", "AT#SGACT=3,1", {"+CME ERROR: PDP authentication failure"},
        F::Cme, 149);
    row("A13 unknown text", "AT#SGACT=3,1", {"+CME ERROR: tough luck"}, F::Cme, -1);
    row("A13 CMS", "AT+CSQ", {"+CMS ERROR: 500"}, F::Cms, 500);
    row("no error", "AT+CSQ", {"+CSQ: 25,3", "OK"}, F::Cme, -1);
    row("R06 signal", "AT+CSQ", {"+CSQ: 99,99", "OK"}, F::Signal, 99);
    row("R07 signal", "AT+CSQ", {"+CSQ: 5,3", "OK"}, F::Signal, 5);
    row("R11 answer", "AT+CEREG?", {"+CEREG: 0,3", "OK"}, F::Registration, 3);
    row("R08 report", "AT+CSQ", {"+CEREG: 2"}, F::Registration, 2);
    row("R10 packet", "AT+CGREG?", {"+CGREG: 0,2", "OK"}, F::Registration, 2);
    row("F04 server", "AT#FTPMSG", {"530 Login incorrect.", "OK"}, F::Server, 530);
    row("F06 server with its name", "AT#FTPMSG", {"#FTPMSG: 550 No such file", "OK"}, F::Server,
        550);
    row("F08 not asked for", "AT+GMR", {"550 blue", "OK"}, F::Server, -1);
    row("D03 report", "AT", {"#OTAEV: \"INTEGRITY CHECK FAIL\",10"}, F::Integrity, 10);
    row("D01 report in other letters", "AT", {"#OTAEV: \"Integrity check fail\", 21"}, F::Integrity,
        21);
    row("D01 told twice, once without", "AT",
        {"#OTAEV: \"INTEGRITY CHECK FAIL\",21", "#OTAEV: \"INTEGRITY CHECK FAIL\""}, F::Integrity,
        21);
    row("D09 no code", "AT", {"#OTAEV: \"INTEGRITY CHECK FAIL\""}, F::Integrity, 0);
    row("passed", "AT", {"#OTAEV: \"INTEGRITY CHECK PASS\""}, F::Integrity, -1);
    row("F12 download", "AT", {"#OTAEV: \"DOWNLOAD FAILED\""}, F::DownloadFailed, 1);
    row("A01 echo", "AT+CSQ", {"AT+CSQ", "+CSQ: 25,3", "OK"}, F::Echoes, 1);
    row("A01 no echo", "AT+CSQ", {"+CSQ: 25,3", "OK"}, F::Echoes, 0);
    row("P08 noise", "AT", {"\xfe\x80\xc3\x1f"}, F::Garbage, 1);
    row("A18 a name with an umlaut", "AT+COPS?", {"+COPS: 0,0,\"Telef\xc3\xb3nica\",7", "OK"},
        F::Garbage, 0);
    row("A12 second final", "AT", {"OK", "OK"}, F::Answers, 1);
    row("P07 none", "AT", {}, F::Answers, 0);
}

void TestExchanges::lines()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArrayList, lines);
    QFETCH(const int, fact);
    QFETCH(const int, value);
    QList<LogEntry> entries{{1'000, Direction::Sent, "4.e", sent}};
    for (const QByteArray &line : lines)
        entries += {1'100, Direction::Received, "4.e", line};
    QCOMPARE(seen(entries, u"4.e"_s).fact(F(fact)).value_or(-1), value);
}

void TestExchanges::numbersStayWithTheirStep()
{
    const QList<LogEntry> entries{
        {0, Direction::Sent, "4.e", "AT#SGACT=3,1"},
        {1, Direction::Received, "4.e", "+CME ERROR: 149"},
        {2, Direction::Sent, "4.s", "AT#SGACT=3,0"},
        {3, Direction::Received, "4.s", "+CME ERROR: 3"},
    };
    QCOMPARE(seen(entries, u"4.e"_s).fact(F::Cme), 149);
    QCOMPARE(seen(entries, u"4.s"_s).fact(F::Cme), 3);
    QVERIFY(!seen(entries, u"4.f"_s).fact(F::Cme));
}

void TestExchanges::dataIsNoAnswer() // C32, K07
{
    const QList<LogEntry> entries{
        {0, Direction::Sent, "4.g", "AT#FTPGET=\"x\""}, {1, Direction::Received, "4.g", "CONNECT"},
        {2, Direction::Data, "4.g", "+CME ERROR: 10"},  {2, Direction::Note, "4.g", "+CSQ: 1,1"},
        {3, Direction::Received, "4.g", "NO CARRIER"},
    };
    QVERIFY(!seen(entries, u"4.g"_s).fact(F::Cme));
    QVERIFY(!seen(entries, u"4.g"_s).fact(F::Signal));
}

void TestExchanges::delays()
{
    const QList<LogEntry> entries{
        {1'000, Direction::Sent, "4.f", "AT#FTPTO=1000"},
        {1'050, Direction::Received, "4.f", "OK"},
        {2'000, Direction::Sent, "4.f", "AT#FTPOPEN=\"x\""},
        {62'000, Direction::Received, "4.f", "+CME ERROR: 559"},
    };
    QCOMPARE(seen(entries, u"4.f"_s).fact(F::SlowestMs), 60'000);
    QVERIFY(!seen(entries, u"4.e"_s).fact(F::SlowestMs));
}

void TestExchanges::whatIsKnownStays()
{
    Exchanges exchanges;
    exchanges.take({0, Direction::Sent, "4.e", "AT#SGACT=3,1"});
    exchanges.take({1, Direction::Received, "4.e", "+CME ERROR: 149"});
    Evidence evidence{.step = u"4.e"_s, .facts = {{F::Cme, 555}}};
    exchanges.fill(evidence);
    QCOMPARE(evidence.fact(F::Cme), 555);
    exchanges.clear();
    Evidence none{.step = u"4.e"_s};
    exchanges.fill(none);
    QVERIFY(!none.fact(F::Cme));
    QCOMPARE(none.fact(F::Answers), 0);
}

void TestExchanges::stepsAreBounded() // K08: a log of others
{
    QList<LogEntry> entries;
    for (int i = 0; i < 1'000; ++i) {
        entries += {i, Direction::Sent, QByteArray::number(i), "AT"};
        entries += {i, Direction::Received, QByteArray::number(i), "+CME ERROR: 4"};
    }
    QVERIFY(seen(entries, u"1"_s).fact(F::Cme));
    QVERIFY(!seen(entries, u"999"_s).fact(F::Cme));
    QCOMPARE(seen(entries, u"999"_s).fact(F::Answers), 64);
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
