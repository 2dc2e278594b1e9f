#include "tests/faults/support/faultbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// A: the dialogue, where it is not one command's; L: what log and report say of a run.
class TestFaultsDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void echo_data();
    void echo();
    void lineEnds_data();
    void lineEnds();
    void sameSignal_data();
    void sameSignal();
    void twoEventsOfTheSameName();
    void optionalCommands_data();
    void optionalCommands();
    void strangeText_data();
    void strangeText();
    void tooLongIsNotSent();
    void secretsInAnswers_data();
    void secretsInAnswers();
};

void TestFaultsDialogue::row_data()
{
    const auto reply = [](const QByteArray &at, const QByteArray &line) {
        return fault("\"at\": \"" + at + "\", \"do\": \"reply\", \"bytes\": \"\\r\\n" + line
                     + "\\r\\n\\r\\nOK\\r\\n\"");
    };
    addRows({
        {"A21 signal of 12 digits", reply("AT+CSQ", "+CSQ: 999999999999,99"), V::Failed, "A21"},
        {"A21 negative signal", reply("AT+CSQ", "+CSQ: -5,99"), V::Failed, "A21"},
        {"A21 hexadecimal signal", reply("AT+CSQ", "+CSQ: 0x1F,3"), V::Failed, "A21"},
        {"A21 registration without a number", reply("AT+CEREG?", "+CEREG: 0,"), V::Failed, "A21"},
        {"A21 IMEI of 16 digits", reply("AT+CGSN", "3522530812045190"), V::Failed, "A21"},
        {"A22 no space", reply("AT+CSQ", "+CSQ:25,3")},
        {"A22 many spaces", reply("AT+CSQ", "+CSQ: 25 , 3")},
        {"A22 a field more", reply("AT+CSQ", "+CSQ: 25,3,9")},
        {"A22 other case", reply("AT+CSQ", "+csq: 25,3")},
        {"A23 two versions", reply("AT+GMR", "30.00.001-B026\\r\\n30.00.001-B027"), V::Failed,
         "A21"},
        {"A23 no version", reply("AT+GMR", "ready"), V::Failed, "A21"},
        {"A23 a blank line first",
         R"("apply": {"after": "old"}, )" + reply("AT+GMR", "\\r\\n30.00.001-B026"), V::NotUpdated,
         "U12", 1},
        {"A24 answers in numbers", R"("start": {"verbose": false})"},
        {"A24 answers nothing", R"("start": {"quiet": true})"},
    });
}

void TestFaultsDialogue::row()
{
    QFETCH(FaultRow, row);
    QCOMPARE(survive(row), QString());
}

void TestFaultsDialogue::echo_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    for (const bool before : {true, false}) {
        for (const bool after : {true, false})
            QTest::addRow("A01 %s, then %s", before ? "on" : "off", after ? "on" : "off")
                << before << after;
    }
}

void TestFaultsDialogue::echo()
{
    QFETCH(bool, before);
    QFETCH(bool, after);
    const auto word = [](bool on) { return QByteArray(on ? "true" : "false"); };
    for (const char *model : {"ME910C1-NA", "LE910-NA1"}) {
        for (const char *vanishes : {"true", "false"}) {
            FaultBench bench("\"start\": {\"echo\": " + word(before) + "}, \"apply\": {\"echo\": "
                                 + word(after) + ", \"portVanishes\": " + vanishes + '}',
                             model);
            bench.putUpdate();
            QVERIFY(bench.run(bench.request()));
            QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
        }
    }
}

void TestFaultsDialogue::lineEnds_data()
{
    QTest::addColumn<QByteArray>("with");
    for (const char *with : {"\\n", "\\r", "\\r\\r\\n", "\\n\\r", "\\r\\n\\r\\n", "\\n\\n"})
        QTest::addRow("A03 %s", with) << QByteArray(with);
}

void TestFaultsDialogue::lineEnds()
{
    QFETCH(QByteArray, with);
    for (const char *model : {"ME910C1-NA", "LE910-NA V2"}) {
        QList<QByteArray> all;
        for (QByteArray command : commandsOfAnUpdate(model)) {
            const bool file = command.startsWith("AT#FTPGET=");
            command.replace('"', "\\\"");
            if (!file)
                all += "\"at\": \"" + command + R"(", "do": "ends", "with": ")" + with + '"';
        }
        FaultBench bench(faults(all), model);
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    }
    // Around a file another line end may be the file's: then its size does not fit, and it is not
    // used.
    FaultBench bench(fault(R"("at": "*", "do": "ends", "with": ")" + with + '"'));
    bench.putUpdate();
    bench.run(bench.request());
    QCOMPARE(bench.wrongEnd(), QString());
}

void TestFaultsDialogue::sameSignal_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"+CSQ: 25,3", "+CSQ:25,3", "+CSQ: 25 , 3", "+CSQ: 25,3,9", "+csq: 25,3"})
        QTest::addRow("A22 %s", line) << QByteArray(line);
}

void TestFaultsDialogue::sameSignal()
{
    QFETCH(QByteArray, line);
    FaultBench bench(
        fault(R"("at": "AT+CSQ", "do": "reply", "bytes": "\r\n)" + line + R"(\r\n\r\nOK\r\n")"));
    bench.putUpdate();
    QList<SignalReport> read;
    QObject::connect(bench.engine.get(), &Engine::signalMeasured, bench.engine.get(),
                     [&read](const SignalReport &report) { read += report; });
    QVERIFY(bench.run(bench.request()));
    QVERIFY(!read.isEmpty());
    for (const SignalReport &report : std::as_const(read)) {
        QVERIFY(report.rssiDbm.has_value());
        QCOMPARE(*report.rssiDbm, -63); // 25, TS 27.007, 8.5
    }
}

void TestFaultsDialogue::twoEventsOfTheSameName() // covers A09
{
    for (const char *where : {"before", "after", "between"}) {
        FaultBench bench(fault(
            QByteArray(
                R"("at": "AT+CEREG?", "do": "insert", "bytes": "\r\n+CEREG: 3\r\n", "where": ")")
            + where + '"'));
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    }
}

void TestFaultsDialogue::optionalCommands_data()
{
    QTest::addColumn<QByteArray>("at");
    for (const char *at : {"AT+CMEE=1", "AT#CFVR", "AT#CCID", "AT#FTPTO", "AT#FTPFSIZE",
                           "AT#FTPMSG", "AT#SGACT?", "AT+CMEE?", "ATE0"})
        QTest::addRow("A14 %s", at) << QByteArray(at);
}

void TestFaultsDialogue::optionalCommands()
{
    QFETCH(QByteArray, at);
    for (const char *form : {"plain", "numeric", "verbose"}) {
        FaultBench bench(fault("\"at\": \"" + at + "\", \"do\": \"err\", \"code\": 4, \"form\": \""
                               + form + '"'),
                         "LE910-NA V2");
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
        QVERIFY(at != "AT#CFVR" || bench.noted(ErrorCode::SubVersionUnread));
    }
}

void TestFaultsDialogue::strangeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("A18 bytes that are no text") << QByteArray("\\u0000\\u0080\\u00ff");
    QTest::newRow("A19 escape, bell, backspace, bidi")
        << QByteArray("\\u001b[2J\\u0007\\b\\u202e\\u200b");
    QTest::newRow("A20 markup") << QByteArray("<img src=file:///etc/passwd><b>x</b>&amp;");
    QTest::newRow("L11 line break") << QByteArray("x\\n2031-01-01 00:00:00 > AT#OTAUP=0");
}

void TestFaultsDialogue::strangeText()
{
    QFETCH(QByteArray, text);
    for (const QByteArray &members :
         {"\"at\": \"AT+GMM\", \"do\": \"reply\", \"bytes\": \"\\r\\nME" + text
              + "\\r\\n\\r\\nOK\\r\\n\"",
          "\"at\": \"AT#SGACT=3,1\", \"do\": \"reply\", \"bytes\": \"\\r\\n+CME ERROR: " + text
              + "\\r\\n\"",
          "\"at\": \"AT+CSQ\", \"visit\": 1, \"do\": \"insert\", \"where\": \"before\", \"bytes\": "
          "\"\\r\\n"
              + text + "\\r\\n\""}) {
        FaultBench bench(fault(members));
        bench.putUpdate();
        QVERIFY(bench.run(bench.request()));
        QCOMPARE(bench.wrongEnd(), QString());
        for (const char c : bench.transcript())
            QVERIFY2(c == '\n' || (uchar(c) >= ' ' && c != 0x7f),
                     "a control byte in the transcript");
    }
}

void TestFaultsDialogue::tooLongIsNotSent() // covers A26
{
    FaultBench bench;
    bench.putUpdate();
    RunRequest request = bench.request();
    request.server.host = QString(100, u'h') + u".example.com"_s;
    request.server.user = QString(100, u'u');
    request.server.password = Secret(QByteArray(101, 'p'));
    QVERIFY(bench.run(request));
    QCOMPARE(bench.wrongEnd(V::Refused, u"F23"_s), QString());
    QCOMPARE(bench.module->bytesReceived(), 0);
}

void TestFaultsDialogue::secretsInAnswers_data()
{
    QTest::addColumn<QByteArray>("members");
    const QByteArray secret = EngineBench::kPassword;
    QTest::newRow("L01 in an error")
        << R"("at": "AT#FTPOPEN", "do": "reply", "bytes": "\r\n+CME ERROR: login )" + secret
               + R"( refused\r\n")";
    QTest::newRow("L01 in the server's last reply")
        << R"("at": "AT#FTPMSG", "do": "reply", "bytes": "\r\n#FTPMSG: 530 )" + secret
               + R"(\r\n\r\nOK\r\n")";
    QTest::newRow("L01 in an event")
        << R"("at": "AT#FTPOPEN", "do": "insert", "where": "before", "bytes": "\r\nPASS )" + secret
               + R"(\r\n")";
    QTest::newRow("L01 in a late echo")
        << QByteArray(R"("at": "AT#FTPOPEN", "do": "chunk", "sizes": [3], "gapMs": 30)");
    const QByteArray error = "\\r\\n+CME ERROR: " + secret + "\\r\\n";
    for (int cut = 1; cut < 40; ++cut)
        QTest::addRow("L01 echo and error, cut at byte %d", cut)
            << R"("at": "AT#FTPOPEN", "do": "chunk", "gapMs": 30, "sizes": [)"
                   + QByteArray::number(cut) + R"(, 400]}, {"at": "AT#FTPOPEN", "do": "reply",
                   "bytes": ")"
                   + error + '"';
}

void TestFaultsDialogue::secretsInAnswers()
{
    QFETCH(QByteArray, members);
    FaultBench bench(faults({members, R"("at": "AT#FTPGET=", "do": "err", "form": "plain")"}));
    bench.putUpdate();
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString()); // INV-6
}

QTEST_GUILESS_MAIN(TestFaultsDialogue)
#include "tst_faults_al.moc"
