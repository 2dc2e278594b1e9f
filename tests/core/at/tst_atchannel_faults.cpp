#include "tests/core/at/channelbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Lines = QList<QByteArray>;

/// Late answers, a port that goes away, writes that are cut short, and what the log holds.
class TestAtChannelFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateAnswer_data();
    void lateAnswer();
    void resyncGivesUp();
    void portLost_data();
    void portLost();
    void portLostFailsWhatIsQueued();
    void closeFailsTheCommand();
    void noPort();
    void openFails();
    void commandFromACallback();
    void earlierTransportIsNotHeard();
    void shortWrite_data();
    void shortWrite();
    void nothingHandedOverWhileTheLineIsBroughtIntoStep();
    void abortedCommand();
    void abortWithoutACommand();
    void secretsStayOutOfTheLog_data();
    void secretsStayOutOfTheLog();
};

void TestAtChannelFaults::lateAnswer_data()
{
    QTest::addColumn<CommandId>("late");
    QTest::addColumn<QByteArray>("lateAnswer");
    QTest::addColumn<CommandId>("next");
    QTest::addColumn<QByteArray>("nextAnswer");
    QTest::addColumn<bool>("deaf");
    using Id = CommandId;
    for (const bool deaf : {false, true}) {
        const char *how = deaf ? "deaf" : "in order";
        QTest::addRow("A10 OK before an ERROR, %s", how)
            << Id::FtpType << "OK\r\n"_ba << Id::FtpClose << "ERROR\r\n"_ba << deaf;
        QTest::addRow("A10 ERROR before an OK, %s", how)
            << Id::FtpType << "ERROR\r\n"_ba << Id::FtpClose << "OK\r\n"_ba << deaf;
        QTest::addRow("A10 delta before apply, %s", how)
            << Id::FtpClose << "OK\r\n"_ba << Id::ApplyUpdate << "+CME ERROR: 3\r\n"_ba << deaf;
        QTest::addRow("A10 lines before lines, %s", how)
            << Id::SignalQuality << "+CSQ: 1,1\r\n\r\nOK\r\n"_ba << Id::EpsRegistration
            << "+CEREG: 0,3\r\n\r\nOK\r\n"_ba << deaf;
        QTest::addRow("A10 the same query twice, %s", how)
            << Id::SignalQuality << "+CSQ: 1,1\r\n\r\nOK\r\n"_ba << Id::SignalQuality
            << "+CSQ: 2,2\r\n\r\nOK\r\n"_ba << deaf;
        QTest::addRow("A10 bare lines, %s", how)
            << Id::Revision << "30.00.001-B026\r\n\r\nOK\r\n"_ba << Id::Model
            << "ME910C1-NA\r\n\r\nOK\r\n"_ba << deaf;
        QTest::addRow("A10 NO CARRIER, %s", how)
            << Id::ReadActive << "NO CARRIER\r\n"_ba << Id::ReadSockets
            << "#SCFG: 1,3,300,90,600,50\r\nOK\r\n"_ba << deaf;
    }
}

void TestAtChannelFaults::lateAnswer()
{
    QFETCH(const CommandId, late);
    QFETCH(const QByteArray, lateAnswer);
    QFETCH(const CommandId, next);
    QFETCH(const QByteArray, nextAnswer);
    QFETCH(const bool, deaf);
    const QByteArray lateText(commandSpec(late).format);
    const QByteArray nextText(commandSpec(next).format);
    const QByteArray nextLine = nextAnswer.first(nextAnswer.indexOf('\r'));
    int answered = 0;
    for (milliseconds by = 0ms; by <= 9s; by += 50ms) { // so much after the limit
        ChannelBench bench;
        SlowModule module(bench, deaf);
        module.answers = {{"AT", "OK\r\n"}, {lateText, lateAnswer}};
        module.slowCommand = lateText;
        module.slow = 5s + by + 1ms;
        const auto first = bench.send(late, {}, 5s);
        const auto second = bench.send(next, {}, 5s);
        bench.clock.advance(5s);
        bench.settle();
        QCOMPARE(first->error.code, ErrorCode::CommandTimeout);
        module.answers[nextText] = nextAnswer;
        module.slowCommand.clear();
        bench.clock.advance(30s);
        const QByteArray told = QByteArray::number(qint64(by.count()))
                                + " ms late: " + second->reply.lines.join(" | ") + " / "
                                + second->reply.final.line;
        QCOMPARE(second->calls, 1);
        if (second->error) { // it was never sent
            QCOMPARE(second->error.code, ErrorCode::CommandTimeout);
            QVERIFY2(!bench.port->written().endsWith(nextText + '\r'), told.constData());
            QVERIFY2(by > 4s, told.constData());
            continue;
        }
        ++answered;
        const bool lines = nextAnswer.contains("OK") && nextAnswer.size() > 4;
        QVERIFY2(second->reply.lines == (lines ? Lines{nextLine} : Lines{}), told.constData());
        QVERIFY2(second->reply.final.line == (lines ? "OK"_ba : nextLine), told.constData());
    }
    QVERIFY(answered > 80);
}

void TestAtChannelFaults::resyncGivesUp() // A11, INV-7: a silent module costs a bounded time
{
    ChannelBench bench;
    bench.send(CommandId::Attention, {}, 1s);
    bench.clock.advance(2s);
    bench.takeWritten();
    const milliseconds from = bench.clock.elapsed();
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, 60s);
    bench.clock.advance(1min);
    QCOMPARE(outcome->error.code, ErrorCode::CommandTimeout);
    QVERIFY(outcome->at - from <= 7s);
    QCOMPARE(bench.takeWritten(), "AT\r"_ba.repeated(6)); // the apply itself was not sent
    QCOMPARE(bench.channel.bytesHandedOver(), 0);
}

void TestAtChannelFaults::portLost_data()
{
    QTest::addColumn<CommandId>("id");
    for (const CommandSpec &spec : commandSpecs()) {
        if (!QByteArrayView(spec.format).contains('%'))
            QTest::addRow("P11 %s", spec.format) << spec.id;
    }
}

void TestAtChannelFaults::portLost()
{
    QFETCH(const CommandId, id);
    ChannelBench bench;
    const auto outcome = bench.send(id, {}, 60s);
    bench.settle();
    bench.answer("\r\n+C");
    bench.port->vanish({ErrorCode::PortLost, u"gone"_s, {}});
    bench.settle(); // no time passes
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QCOMPARE(outcome->error.detail, u"gone"_s);
    QCOMPARE(outcome->error.where, QString::fromLatin1(commandSpec(id).format));
    QCOMPARE(bench.losses.size(), 1);
    QVERIFY(bench.channel.bytesHandedOver() > 0);
    bench.clock.advance(1h);
    QCOMPARE(outcome->calls, 1);
    // Back again, the line is in step and half a line is forgotten.
    bench.takeWritten();
    bench.channel.open();
    bench.settle();
    QCOMPARE(bench.openings, 2);
    const auto next = bench.send(CommandId::SignalQuality);
    bench.settle();
    QCOMPARE(bench.takeWritten(), "AT+CSQ\r"_ba);
    bench.answer("+CSQ: 25,3\r\nOK\r\n");
    QCOMPARE(next->reply.lines, Lines{"+CSQ: 25,3"});
}

void TestAtChannelFaults::portLostFailsWhatIsQueued() // P11
{
    ChannelBench bench;
    const QList<std::shared_ptr<Outcome>> all{
        bench.send(CommandId::Model), bench.send(CommandId::Revision), bench.send(CommandId::Imei)};
    bench.settle();
    bench.port->vanish();
    bench.settle();
    for (const auto &outcome : all) {
        QCOMPARE(outcome->calls, 1);
        QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    }
    QCOMPARE(bench.takeWritten(), "AT+GMM\r"_ba);
    QVERIFY(!bench.channel.isBusy());
}

void TestAtChannelFaults::closeFailsTheCommand()
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::Model);
    bench.settle();
    bench.channel.close();
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QVERIFY(bench.losses.isEmpty()); // it was our own doing
    QVERIFY(!bench.channel.isOpen());
}

void TestAtChannelFaults::noPort()
{
    ChannelBench bench;
    bench.channel.setTransport({});
    const auto outcome = bench.send(CommandId::Model);
    bench.clock.advance(1s);
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QCOMPARE(outcome->error.where, u"AT+GMM"_s);
    bench.channel.open();
    QVERIFY(!bench.channel.isOpen());
}

void TestAtChannelFaults::openFails()
{
    ChannelBench bench;
    bench.channel.close();
    bench.port->openError = {ErrorCode::PortBusy, u"/dev/x"_s, {}};
    bench.channel.open();
    bench.settle();
    QCOMPARE(bench.losses, (QList<Error>{{ErrorCode::PortBusy, u"/dev/x"_s, {}}}));
    QCOMPARE(bench.openings, 1);
}

void TestAtChannelFaults::commandFromACallback()
{
    ChannelBench bench;
    std::shared_ptr<Outcome> again;
    bench.channel.send(*makeCommand(CommandId::Model, 5s),
                       [&](const Result<AtReply> &) { again = bench.send(CommandId::Revision); });
    bench.settle();
    bench.port->vanish();
    bench.settle();
    QVERIFY(again);
    bench.clock.advance(1s);
    QCOMPARE(again->calls, 1);
    QCOMPARE(again->error.code, ErrorCode::PortLost);
}

void TestAtChannelFaults::earlierTransportIsNotHeard()
{
    ChannelBench bench;
    bench.port->answer("late\r\n");
    bench.port->vanish(); // queued, and overtaken by the next port
    auto second = std::make_unique<ScriptedTransport>();
    ScriptedTransport *port = second.get();
    bench.channel.setTransport(std::move(second));
    bench.channel.open();
    const auto outcome = bench.send(CommandId::Attention);
    bench.settle();
    bench.clock.advance(20ms);
    QVERIFY(bench.losses.isEmpty());
    QVERIFY(bench.events.isEmpty());
    QVERIFY(port->written().endsWith("AT\r"));
    port->answer("OK\r\n");
    bench.settle();
    QVERIFY(outcome->isOk());
}

void TestAtChannelFaults::shortWrite_data()
{
    QTest::addColumn<int>("takes");
    for (int takes = 0; takes <= 10; ++takes)
        QTest::addRow("P12 P09 %d bytes of AT#OTAUP=0", takes) << takes;
}

void TestAtChannelFaults::shortWrite()
{
    QFETCH(const int, takes);
    ChannelBench bench;
    bench.port->takes = takes;
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, 60s);
    bench.settle();
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::WriteBlocked);
    QCOMPARE(outcome->error.detail, QString::number(takes));
    QCOMPARE(bench.channel.bytesHandedOver(), takes);
    // The rest of the line is still in the module: the next command must not be glued to it.
    bench.port->takes = 1000;
    QCOMPARE(bench.takeWritten(), "AT#OTAUP=0"_ba.first(takes));
    bench.script("AT", "ERROR\r\n");
    const auto next = bench.send(CommandId::Model);
    bench.clock.advance(500ms);
    if (takes == 0) {
        QCOMPARE(bench.takeWritten(), "AT+GMM\r"_ba);
        return;
    }
    QCOMPARE(bench.takeWritten().left(3), "AT\r"_ba); // ends the line; its ERROR counts for nothing
    bench.script("AT", "OK\r\n");
    bench.script("AT+GMM", "M\r\nOK\r\n");
    bench.clock.advance(5s);
    QVERIFY(next->isOk());
    QCOMPARE(next->reply.lines, Lines{"M"});
    QVERIFY(bench.takeWritten().endsWith("AT\rAT+GMM\r"));
}

// P12: not yet past the point of no return
void TestAtChannelFaults::nothingHandedOverWhileTheLineIsBroughtIntoStep()
{
    ChannelBench bench;
    bench.send(CommandId::Attention, {}, 1s);
    bench.clock.advance(2s);
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, 60s);
    bench.clock.advance(500ms);
    QVERIFY(bench.port->written().endsWith("AT\r"));
    bench.port->vanish();
    bench.settle();
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QVERIFY(!bench.port->written().contains("OTAUP"));
    QCOMPARE(bench.channel.bytesHandedOver(), 0);
}

void TestAtChannelFaults::abortedCommand()
{
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    const auto outcome = bench.send(CommandId::SignalQuality, {}, 60s);
    bench.settle();
    bench.takeWritten();
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
    const auto next = bench.send(CommandId::Model);
    bench.answer("+CSQ: 25,3\r\nOK\r\n"); // the aborted one's
    bench.clock.advance(1s);
    QVERIFY(bench.port->written().endsWith("AT\rAT+GMM\r"));
    bench.answer("M\r\nOK\r\n");
    QVERIFY(next->isOk());
    QCOMPARE(next->reply.lines, Lines{"M"});
    QCOMPARE(outcome->calls, 1);
}

void TestAtChannelFaults::abortWithoutACommand()
{
    ChannelBench bench;
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    QVERIFY(!bench.channel.isBusy());
    const auto outcome = bench.send(CommandId::Attention);
    bench.settle();
    bench.answer("OK\r\n");
    QVERIFY(outcome->isOk());
}

void TestAtChannelFaults::secretsStayOutOfTheLog_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<milliseconds>("after");
    const QByteArray whole = R"(AT#FTPOPEN="ftp.example.net","canary-user","canary-pass",1)";
    // in time; while the line is brought into step; idle
    for (const milliseconds after : QList<milliseconds>{0ms, 6s, 40s}) {
        const auto row = [after](const char *name, const QByteArray &echo) {
            QTest::addRow("L01 %s after %d ms", name, int(after.count())) << echo << after;
        };
        row("echo", whole);
        row("echo without its first byte", whole.sliced(1));
        row("echo without AT", whole.sliced(2));
        row("echo with a garbled byte", QByteArray(whole).replace(1, 1, "\x91"));
        row("echo in small letters", whole.toLower());
        row("echo behind other bytes", "xx" + whole);
    }
}

void TestAtChannelFaults::secretsStayOutOfTheLog() // K10
{
    QFETCH(const QByteArray, echo);
    QFETCH(const milliseconds, after);
    ChannelBench bench;
    const auto outcome =
        bench.send(CommandId::FtpOpen, {"ftp.example.net", "canary-user", "canary-pass", "1"}, 5s);
    bench.settle();
    QVERIFY(bench.port->written().contains("canary-pass")); // the module must have it
    if (after >= 40s)
        bench.clock.advance(30s);
    else if (after > 0ms)
        bench.send(CommandId::Attention);
    bench.clock.advance(std::min<milliseconds>(after, 6s));
    bench.answer(echo + "\r\r\nERROR\r\n");
    bench.clock.advance(30s);
    QVERIFY(outcome->isDone());
    QVERIFY2(!bench.logText().contains("canary"), bench.logText().constData());
    QVERIFY(!outcome->error.where.contains(u"canary"));
    QVERIFY(!outcome->error.detail.contains(u"canary"));
    QVERIFY2(!bench.events.join('\n').contains("canary"), bench.events.join(" | ").constData());
}

QTEST_GUILESS_MAIN(TestAtChannelFaults)
#include "tst_atchannel_faults.moc"
