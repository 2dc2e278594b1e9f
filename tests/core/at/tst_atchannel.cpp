#include "tests/core/at/channelbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Lines = QList<QByteArray>;

/// One command and its answer: gap, echo, cuts, events, error forms.
class TestAtChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapAfterAFinalResult();
    void oneCommandAtATime();
    void answer_data();
    void answer();
    void error_data();
    void error();
    void noFinalResult();
    void readLateByTheHost();
    void twoFinalResults_data();
    void twoFinalResults();
    void longLine();
    void endlessLine();
    void endlessAnswer();
    void floodOfEvents();
    void probeGoesOutAsItIs();
    void idleLine();
    void restOfAFileOfBefore();
    void elapsedIsCountedFromTheWrite();
};

void TestAtChannel::gapAfterAFinalResult()
{
    ChannelBench bench;
    const auto first = bench.send(CommandId::Attention);
    bench.settle();
    QVERIFY2(!first->isDone(), "never from inside send()");
    bench.clock.advance(20ms);
    QCOMPARE(bench.takeWritten(), "AT\r"_ba);
    std::shared_ptr<Outcome> third;
    bench.channel.send(*makeCommand(CommandId::Model, 5s),
                       [&](const Result<AtReply> &) { third = bench.send(CommandId::Revision); });
    bench.answer("\r\nOK\r\n");
    QVERIFY(first->isOk());
    bench.clock.advance(19ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "AT+GMM\r"_ba);
    bench.answer("\r\nM\r\n\r\nOK\r\n");
    bench.clock.advance(19ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "AT+GMR\r"_ba);
    bench.answer("\r\nR\r\n\r\nOK\r\n");
    QCOMPARE(third->reply.lines, Lines{"R"});
    bench.clock.advance(1h);
    bench.send(CommandId::Attention);
    bench.settle();
    QCOMPARE(bench.takeWritten(), "AT\r"_ba); // the gap is over long since
}

void TestAtChannel::oneCommandAtATime() // INV-3
{
    ChannelBench bench;
    QList<std::shared_ptr<Outcome>> all;
    for (int i = 0; i < 5; ++i)
        all += bench.send(CommandId::ActivateContext, {QByteArray::number(i)}, 10s);
    for (int i = 0; i < 5; ++i) {
        bench.clock.advance(20ms);
        QCOMPARE(bench.takeWritten(), "AT#SGACT=" + QByteArray::number(i) + ",1\r");
        QVERIFY(bench.channel.isBusy());
        bench.clock.advance(9s);
        QCOMPARE(bench.takeWritten(), ""_ba);
        QVERIFY(!all[i]->isDone());
        bench.answer("#SGACT: 10.0.0." + QByteArray::number(i) + "\r\n\r\nOK\r\n");
        QVERIFY(all[i]->isOk());
        QCOMPARE(all[i]->reply.lines, Lines{"#SGACT: 10.0.0." + QByteArray::number(i)});
    }
    bench.clock.advance(1h);
    QVERIFY(!bench.channel.isBusy());
    QCOMPARE(bench.takeWritten(), ""_ba);
}

void TestAtChannel::answer_data()
{
    QTest::addColumn<CommandId>("id");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<Lines>("events");

    using Id = CommandId;
    const Lines csq{"+CSQ: 25,3"};
    const Lines none;
    const auto row = [](const char *name, Id id, const QByteArray &bytes, const Lines &lines,
                        const Lines &events = {}) {
        QTest::newRow(name) << id << bytes << lines << events;
    };
    row("plain", Id::SignalQuality, "\r\n+CSQ: 25,3\r\n\r\nOK\r\n", csq);
    row("A01 echo on", Id::SignalQuality, "AT+CSQ\r\r\n+CSQ: 25,3\r\n\r\nOK\r\n", csq);
    row("A01 echo on, bare answer", Id::Model, "AT+GMM\r\r\nME910C1-NA\r\n\r\nOK\r\n",
        {"ME910C1-NA"});
    row("A01 echo on, no line", Id::Attention, "AT\r\r\nOK\r\n", {});
    row("A02 echo cut at its end", Id::Model, "AT+G\r\r\nME910C1-NA\r\n\r\nOK\r\n", {"ME910C1-NA"});
    row("A02 echo cut at its start", Id::Model, "+GMM\r\r\nME910C1-NA\r\n\r\nOK\r\n",
        {"ME910C1-NA"});
    row("A02 first byte garbled", Id::Model, "\xc1T+GMM\r\r\nME910C1-NA\r\n\r\nOK\r\n",
        {"ME910C1-NA"});
    row("A02 last byte garbled", Id::Model, "AT+GM\xcd\r\r\nME910C1-NA\r\n\r\nOK\r\n",
        {"ME910C1-NA"});
    row("A02 NUL in the echo", Id::Model, "AT\0GMM\r\r\nME910C1-NA\r\n\r\nOK\r\n"_ba,
        {"ME910C1-NA"});
    row("A02 echo garbled, with prefix", Id::SignalQuality,
        "\xc1T+CSQ\r\r\n+CSQ: 25,3\r\n\r\nOK\r\n", csq);
    row("A03 LF", Id::SignalQuality, "\n+CSQ: 25,3\n\nOK\n", csq);
    row("A03 CR", Id::SignalQuality, "\r+CSQ: 25,3\r\rOK\r", csq);
    row("A03 CR CR LF", Id::SignalQuality, "\r\r\n+CSQ: 25,3\r\r\n\r\r\nOK\r\r\n", csq);
    row("A03 LF CR", Id::SignalQuality, "\n\r+CSQ: 25,3\n\r\n\rOK\n\r", csq);
    row("A03 doubled", Id::SignalQuality, "\r\n\r\n+CSQ: 25,3\r\n\r\n\r\n\r\nOK\r\n\r\n", csq);
    row("A06 URC before", Id::SignalQuality, "\r\n#QSS: 1\r\n\r\n+CSQ: 25,3\r\n\r\nOK\r\n", csq,
        {"#QSS: 1"});
    row("A06 URC before a bare answer", Id::Revision,
        "\r\n+CEREG: 1\r\n30.00.001-B026\r\n\r\nOK\r\n", {"30.00.001-B026"}, {"+CEREG: 1"});
    row("A07 URC between", Id::ReadContexts,
        "+CGDCONT: 1,\"IP\",\"a\"\r\n+CREG: 1\r\n+CGDCONT: 3,\"IP\",\"b\"\r\nRING\r\nOK\r\n",
        {"+CGDCONT: 1,\"IP\",\"a\"", "+CGDCONT: 3,\"IP\",\"b\""}, {"+CREG: 1", "RING"});
    row("A08 URC inside the line", Id::SignalQuality, "+CS#QSS: 1\r\nQ: 25,3\r\n\r\nOK\r\n", none,
        {"+CS#QSS: 1", "Q: 25,3"});
    row("A09 event, then answer", Id::EpsRegistration, "+CEREG: 2\r\n+CEREG: 0,1\r\n\r\nOK\r\n",
        {"+CEREG: 0,1"}, {"+CEREG: 2"});
    row("A09 answer, then event", Id::EpsRegistration, "+CEREG: 0,1\r\n+CEREG: 2\r\n\r\nOK\r\n",
        {"+CEREG: 0,1"}, {"+CEREG: 2"});
    row("A09 event with its cell", Id::EpsRegistration,
        "+CEREG: 2,1,\"1A2B\",\"01A2B3C4\",7\r\n+CEREG: 5,\"1A2B\",\"01A2B3C4\",7\r\nOK\r\n",
        {"+CEREG: 2,1,\"1A2B\",\"01A2B3C4\",7"}, {"+CEREG: 5,\"1A2B\",\"01A2B3C4\",7"});
    row("A09 event of the other network", Id::PacketRegistration,
        "+CEREG: 0,1\r\n+CGREG: 0,1\r\nOK\r\n", {"+CGREG: 0,1"}, {"+CEREG: 0,1"});
    row("A05 URC and both in one read", Id::SignalQuality,
        "+CEREG: 1\r\n+CSQ: 25,3\r\n\r\nOK\r\n+CEREG: 2\r\n", csq, {"+CEREG: 1", "+CEREG: 2"});
    row("A18 every byte", Id::Model, "\x01\x1b\x7f\x80\xff\r\nOK\r\n", {"\x01\x1b\x7f\x80\xff"});
    row("A22 other case", Id::SignalQuality, "+csq: 25,3\r\nOK\r\n", {"+csq: 25,3"});
    row("server's words", Id::FtpMessage, "#FTPMSG: 530\r\nLogin incorrect.\r\n+CEREG: 1\r\nOK\r\n",
        {"#FTPMSG: 530", "Login incorrect."}, {"+CEREG: 1"});
}

void TestAtChannel::answer()
{
    QFETCH(const CommandId, id);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Lines, lines);
    QFETCH(const Lines, events);
    for (qsizetype cut = -1; cut <= bytes.size(); ++cut) { // -1: one byte at a time (A04)
        ChannelBench bench;
        const auto outcome = bench.send(id);
        bench.clock.advance(20ms);
        if (cut < 0) {
            for (const char byte : bytes)
                bench.answer(QByteArray(1, byte));
        } else {
            bench.answer(bytes.first(cut));
            bench.clock.advance(100ms);
            bench.answer(bytes.sliced(cut));
        }
        const QByteArray told = "cut after " + QByteArray::number(cut) + ": "
                                + outcome->reply.lines.join(" | ") + " / "
                                + bench.events.join(" | ");
        QVERIFY2(outcome->isOk(), told.constData());
        QVERIFY2(outcome->reply.lines == lines, told.constData());
        QVERIFY2(bench.events == events, told.constData());
        bench.clock.advance(1min);
        QCOMPARE(outcome->calls, 1);
        QCOMPARE(bench.takeWritten(), commandSpec(id).format + "\r"_ba);
    }
}

void TestAtChannel::error_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<int>>("number");
    const std::optional<int> none;
    QTest::newRow("A13 ERROR") << "ERROR"_ba << none;
    QTest::newRow("A13 number") << "+CME ERROR: 553"_ba << std::optional(553);
    QTest::newRow("A13 text") << "+CME ERROR: context already activated"_ba << std::optional(553);
    QTest::newRow("A13 unknown text") << "+CME ERROR: <b>x</b>"_ba << none;
    QTest::newRow("A13 CMS") << "+CMS ERROR: 500"_ba << std::optional(500);
    QTest::newRow("A13 NO CARRIER outside a transfer") << "NO CARRIER"_ba << none;
}

void TestAtChannel::error()
{
    QFETCH(const QByteArray, line);
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.reply == ReplyKind::Transfer && line == "NO CARRIER")
            continue; // there it is the end of the file
        ChannelBench bench;
        const QByteArrayView format(spec.format);
        QList<QByteArray> arguments;
        for (qsizetype i = 0; i < format.count('%'); ++i)
            arguments += spec.fields[size_t(i)] == Field::PdpType      ? "IP"_ba
                         : spec.fields[size_t(i)] == Field::PushAnswer ? "1"_ba
                                                                       : "1111"_ba;
        const auto outcome = bench.send(spec.id, arguments);
        bench.clock.advance(20ms);
        bench.answer("\r\n" + line + "\r\n");
        QVERIFY2(outcome->isDone() && !outcome->error && !outcome->isOk(), spec.format);
        QCOMPARE(outcome->reply.final.line, line);
        QTEST(outcome->reply.final.number, "number");
        const auto next = bench.send(CommandId::Attention);
        bench.takeWritten();
        bench.clock.advance(20ms);
        QCOMPARE(bench.takeWritten(), "AT\r"_ba); // the line is in step: no AT before it
        bench.answer("OK\r\n");
        QVERIFY(next->isOk());
    }
}

void TestAtChannel::noFinalResult() // A11
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::FtpOpen, {"h", "user", "password", "1"}, 120s);
    bench.settle();
    const milliseconds written = bench.clock.elapsed();
    bench.answer("\r\nsomething\r\n");
    bench.clock.advance(119'999ms);
    QVERIFY(!outcome->isDone());
    bench.clock.advance(1ms);
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::CommandTimeout);
    QCOMPARE(outcome->error.where, uR"(AT#FTPOPEN="h","***","***",1)"_s);
    QCOMPARE(outcome->at - written, milliseconds(120s));
}

void TestAtChannel::readLateByTheHost() // H20: what the system has read already still counts
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::Attention, {}, 5s);
    bench.settle();
    bench.clock.after(
        5s, [&] { bench.port->answer("OK\r\n"); }); // in the same moment, but behind the limit
    bench.clock.advance(10s);
    QVERIFY(outcome->isOk());
}

void TestAtChannel::twoFinalResults_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("A12 OK") << "OK"_ba;
    QTest::newRow("A12 ERROR") << "ERROR"_ba;
    QTest::newRow("A12 CME") << "+CME ERROR: 3"_ba;
}

void TestAtChannel::twoFinalResults()
{
    QFETCH(const QByteArray, second);
    ChannelBench bench;
    const auto first = bench.send(CommandId::Attention);
    const auto next = bench.send(CommandId::SignalQuality);
    bench.clock.advance(20ms);
    bench.answer("OK\r\n" + second + "\r\n");
    QVERIFY(first->isOk());
    QVERIFY(!next->isDone());
    QCOMPARE(bench.log.last().text, second);
    bench.clock.advance(20ms);
    QCOMPARE(bench.takeWritten(), "AT\rAT+CSQ\r"_ba);
    bench.answer("+CSQ: 25,3\r\nOK\r\n");
    QVERIFY(next->isOk());
    QCOMPARE(next->reply.lines, Lines{"+CSQ: 25,3"});
    QCOMPARE(bench.events, Lines());
}

void TestAtChannel::longLine() // A15
{
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    bench.script("AT+GMM", "M\r\nOK\r\n");
    const auto outcome = bench.send(CommandId::Revision);
    bench.clock.advance(20ms);
    bench.answer(QByteArray(1024 * 1024, 'x'));
    QVERIFY(!outcome->isDone());
    bench.answer("\r\nOK\r\n");
    QCOMPARE(outcome->error.code, ErrorCode::LineOverflow);
    for (const LogEntry &entry : std::as_const(bench.log))
        QVERIFY(entry.text.size() < 1000);
    const auto next = bench.send(CommandId::Model);
    bench.clock.advance(3s);
    QVERIFY(next->isOk());
    QCOMPARE(next->reply.lines, Lines{"M"});
}

void TestAtChannel::endlessLine() // A16, INV-7
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::Revision, {}, 5s);
    const auto next = bench.send(CommandId::Model, {}, 5s);
    const QByteArray noise(100'000, 'x');
    for (int i = 0; i < 2000 && !next->isDone(); ++i) {
        bench.answer(noise);
        bench.clock.advance(10ms);
    }
    QCOMPARE(outcome->error.code, ErrorCode::CommandTimeout);
    QCOMPARE(next->error.code, ErrorCode::CommandTimeout);
    QVERIFY(next->at < 15s);
}

void TestAtChannel::endlessAnswer() // A16 with line ends, K08
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::Revision, {}, 5s);
    bench.clock.advance(20ms);
    const QByteArray noise = QByteArray(99, 'x') + '\n';
    qsizetype sent = 0;
    for (; sent < 10'000'000 && !outcome->isDone(); sent += 100 * noise.size())
        bench.answer(noise.repeated(100));
    QCOMPARE(outcome->error.code, ErrorCode::LineOverflow);
    QVERIFY(sent < 200'000);
}

void TestAtChannel::floodOfEvents() // A17
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::SignalQuality, {}, 60s);
    bench.clock.advance(20ms);
    for (int i = 0; i < 50; ++i) {
        bench.answer("#QSS: 1\r\n"_ba.repeated(100));
        bench.clock.advance(100ms);
    }
    bench.answer("+CSQ: 25,3\r\n" + "#QSS: 1\r\n"_ba.repeated(100) + "OK\r\n");
    QVERIFY(outcome->isOk());
    QCOMPARE(outcome->reply.lines, Lines{"+CSQ: 25,3"});
    QCOMPARE(bench.events.size(), 5100);
}

void TestAtChannel::probeGoesOutAsItIs()
{
    ChannelBench bench;
    bench.send(CommandId::Revision, {}, 1s);
    bench.clock.advance(2s); // out of step
    bench.takeWritten();
    Command probe = *makeCommand(CommandId::Attention, 3s);
    probe.probe = true;
    const auto outcome = bench.send(probe);
    bench.settle();
    QCOMPARE(bench.takeWritten(), "AT\r"_ba);
    bench.answer("OK\r\n");
    QVERIFY(outcome->isOk());
}

void TestAtChannel::idleLine()
{
    ChannelBench bench;
    bench.answer("\r\n+CEREG: 2\r\nboot text\r\nOK\r\n");
    QCOMPARE(bench.events, (Lines{"+CEREG: 2", "boot text"}));
    QCOMPARE(bench.activities, 1);
    QCOMPARE(bench.log.size(), 3);
    QCOMPARE(bench.takeWritten(), ""_ba);
}

/// INV-6, K10: the program before this one died in a transfer; the file goes on, with its logins.
void TestAtChannel::restOfAFileOfBefore()
{
    ChannelBench bench;
    const auto first = bench.send(CommandId::Attention);
    bench.settle();
    bench.answer("30.00.001,delta.bin,2017-01-31,,user,n3xt\r\nCONNECT\r\na,b,c,d,user,n3xt\r\n");
    bench.answer("+CEREG: 1\r\nNO CARRIER\r\n");
    QVERIFY(first->isDone());
    const auto second = bench.send(CommandId::Attention);
    bench.clock.advance(20ms);
    bench.answer("user,n3xt\r\nOK\r\nboot text\r\n");
    QVERIFY(second->isOk());
    Lines shown;
    for (const LogEntry &entry : std::as_const(bench.log))
        shown += entry.text;
    QCOMPARE(shown, (Lines{"AT", "***", "CONNECT", "***", "+CEREG: 1", "NO CARRIER", "AT", "***",
                           "OK", "boot text"}));

    bench.answer("CONNECT\r\na,b,c,d,user,n3xt\r\nNO CARRIER\r\n"); // asked for by nobody
    QVERIFY(bench.log[bench.log.size() - 2].text == "***");
}

void TestAtChannel::elapsedIsCountedFromTheWrite()
{
    ChannelBench bench;
    bench.channel.setStep("4.k");
    const auto outcome = bench.send(CommandId::DownloadDelta, {"d.bin"}, 1800s);
    bench.settle();
    bench.clock.advance(4571ms);
    bench.answer("OK\r\n");
    QCOMPARE(outcome->reply.elapsed, milliseconds(4571));
    QCOMPARE(bench.log.first().step, "4.k"_ba);
    QCOMPARE(bench.log.first().direction, LogEntry::Direction::Sent);
    QCOMPARE(bench.log.last().text, "OK"_ba);
}

QTEST_GUILESS_MAIN(TestAtChannel)
#include "tst_atchannel.moc"
