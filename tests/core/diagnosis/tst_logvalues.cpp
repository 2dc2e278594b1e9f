#include "tests/support/analyzedlog.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What a log tells of SIM and network.
class TestLogValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASession();
    void belongToTheirSession();
    void dataGoesAway();
    void ofARedactedLog();
    void notToldIsNotKnown();
    void ofAnEndlessLog();
};

namespace {

QList<LoggedValues> valuesOf(const QByteArray &text)
{
    QList<LoggedValues> values;
    for (const LogAnalysis &session : tests::analyze(text))
        values += session.values;
    return values;
}

} // namespace

void TestLogValues::ofASession()
{
    const LoggedValues values =
        valuesOf("AT+CPIN?\r\n+CPIN: READY\r\n\r\nOK\r\n"
                 "AT#CCID\r\n#CCID: 89148000004672283950\r\n\r\nOK\r\n"
                 "AT+COPS?\r\n+COPS: 0,0,\"Verizon\",7\r\n\r\nOK\r\n"
                 "AT+CSQ\r\n+CSQ: 25,99\r\n\r\nOK\r\n"
                 "AT+CESQ\r\n+CESQ: 99,99,255,255,20,50\r\n\r\nOK\r\n"
                 "AT+CEREG?\r\n+CEREG: 2,1,\"1A2B\",\"01A2B3C4\",8\r\n\r\nOK\r\n"
                 "AT+CEREG?\r\n+CEREG: 2,1,\"1A2B\",\"01A2B3C4\",8\r\n\r\nOK\r\n"
                 "+CEREG: 5\r\n"
                 "AT+CSQ\r\n+CSQ: 99,99\r\n\r\nOK\r\n"
                 "AT#SGACT=3,1\r\n#SGACT: 10.11.12.13\r\n\r\nOK\r\n")
            .value(0);
    QCOMPARE(values.simState, u"READY"_s);
    QCOMPARE(values.iccid, u"89148000004672283950"_s);
    QCOMPARE(values.operatorName, u"Verizon"_s);
    QVERIFY(values.data == (LoggedValues::Data{true, 3, u"10.11.12.13"_s}));

    QCOMPARE(values.signal.size(), 2);
    QCOMPARE(values.signal[0].line, 14);
    QCOMPARE(values.signal[0].quality->rssiDbm, std::optional(-63));
    QVERIFY(values.signal[0].extended); // the one that followed is of the same moment
    QCOMPARE(values.signal[0].extended->rsrpRaw, 50);
    QVERIFY(!values.signal[1].quality->rssiDbm); // told that it is not known
    QVERIFY(!values.signal[1].extended);

    QCOMPARE(values.registrations.size(), 2); // changes alone
    QCOMPARE(values.registrations[0].value.status, 1);
    QCOMPARE(values.registrations[0].value.accessTechnology, std::optional(8));
    QCOMPARE(values.registrations[1].value.status, 5);
}

void TestLogValues::belongToTheirSession()
{
    const QByteArray first = "AT+GMM\r\nME910C1-NA\r\n\r\nOK\r\n"
                             "AT+CGSN\r\n352613070000007\r\n\r\nOK\r\n"
                             "AT+CSQ\r\n+CSQ: 25,99\r\n\r\nOK\r\n";
    QByteArray second = first;
    second.replace("352613070000007", "352613070000015").replace("25,99", "10,99");
    const QList<LoggedValues> values = valuesOf(first + second);
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].signal.size(), 1);
    QCOMPARE(values[0].signal[0].quality->raw, 25);
    QCOMPARE(values[1].signal.size(), 1);
    QCOMPARE(values[1].signal[0].quality->raw, 10);
}

void TestLogValues::dataGoesAway()
{
    const QByteArray open = "AT#SGACT=3,1\r\n#SGACT: 10.11.12.13\r\n\r\nOK\r\n";
    LoggedValues values = valuesOf(open + "AT#SGACT=3,0\r\nOK\r\n").value(0);
    QVERIFY(values.data == (LoggedValues::Data{false, 3, {}}));
    values = valuesOf(open + "AT#SGACT=3,0\r\nERROR\r\n").value(0);
    QVERIFY(values.data && values.data->isActive); // it was refused
}

void TestLogValues::ofARedactedLog()
{
    const LoggedValues values =
        valuesOf("AT#CCID\r\n#CCID: ICCID-1\r\n\r\nOK\r\n"
                 "AT#SGACT=3,1\r\n#SGACT: ADDRESS-1,ADDRESS-2\r\n\r\nOK\r\n")
            .value(0);
    QCOMPARE(values.iccid, u"ICCID-1"_s);
    QVERIFY(values.data == (LoggedValues::Data{true, 3, u"ADDRESS-1"_s}));
}

void TestLogValues::notToldIsNotKnown()
{
    const LoggedValues values =
        valuesOf("AT#CCID\r\n#CCID: 1\r\n\r\nOK\r\nAT+COPS?\r\n+COPS: 0\r\n\r\nOK\r\n"
                 "AT+CSQ\r\n+CSQ: many\r\n\r\nOK\r\n"
                 "AT#SGACT?\r\n#SGACT: 3,1\r\n\r\nOK\r\n")
            .value(0);
    QVERIFY(values.iccid.isEmpty());
    QVERIFY(values.operatorName.isEmpty());
    QVERIFY(values.simState.isEmpty());
    QVERIFY(!values.data);
    QVERIFY(values.signal.isEmpty());
    QVERIFY(values.registrations.isEmpty());
}

void TestLogValues::ofAnEndlessLog()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "AT+CSQ\r\n+CSQ: " + QByteArray::number(i % 32) + ",99\r\n\r\nOK\r\n";
    text += "AT+CSQ\r\n+CSQ: 7,99\r\n\r\nOK\r\n";
    const QList<LoggedSignal> signal = valuesOf(text).value(0).signal;
    QVERIFY(signal.size() <= 2048 && signal.size() > 500);
    QCOMPARE(signal.last().quality->raw, 7); // the last one always
}

QTEST_GUILESS_MAIN(TestLogValues)
#include "tst_logvalues.moc"
