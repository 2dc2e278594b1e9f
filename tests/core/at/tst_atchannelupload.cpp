#include "tests/core/at/channelbench.h"
#include "tests/core/at/heldtransport.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A file from here to the module: AT#OTAUPW.
class TestAtChannelUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile_data();
    void wholeFile();
    void blocksAndPauses();
    void lastBlockIsNoEscape();
    void shortWrites();
    void heldLine();
    void stalledLine();
    void dripUpToTheLimit();
    void refused();
    void endedByTheModule_data();
    void endedByTheModule();
    void answerOvertakesTheLine();
    void portLostInTheMiddle();
    void abortEscapes();
    void abortBeforeConnect();
    void abortOfACountedUpload();
    void eventsMeanwhile();
    void echoOfTheFile();
    void nothingIsACommand();
    void progressIsInBytes();

private:
    static Command command(const QByteArray &data, bool escapes = true)
    {
        UploadPlan plan;
        plan.data = data;
        plan.block = 16;
        plan.escapes = escapes;
        Command made = escapes ? *makeCommand(CommandId::UploadDelta, 30s)
                               : *makeCommand(CommandId::UploadDeltaSized, 30s,
                                              {QByteArray::number(data.size())});
        made.upload = std::make_shared<const UploadPlan>(std::move(plan));
        return made;
    }
    static std::shared_ptr<Outcome> begin(ChannelBench &bench, const Command &made)
    {
        auto outcome = bench.send(made);
        bench.clock.advance(AtChannel::kGap);
        bench.takeWritten();
        bench.answer("\r\nCONNECT\r\n");
        return outcome;
    }
    static const QByteArray kFile;
};

const QByteArray TestAtChannelUpload::kFile =
    "0123456789ABCDEFAT#OTAUP=0\r\n\0\xff+++\r\nOK\r\nNO CARRIER\r\nrest"_ba;

void TestAtChannelUpload::wholeFile_data()
{
    QTest::addColumn<bool>("escapes");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("D04 escape") << true << "\r\nNO CARRIER\r\n"_ba;
    QTest::newRow("D04 counted") << false << "\r\nOK\r\n"_ba;
}

void TestAtChannelUpload::wholeFile()
{
    QFETCH(bool, escapes);
    QFETCH(QByteArray, end);
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile, escapes));
    bench.clock.advance(10s);
    QCOMPARE(bench.takeWritten(), escapes ? kFile + "+++" : kFile);
    QVERIFY(!outcome->isDone());
    bench.answer(end);
    QCOMPARE(outcome->calls, 1);
    QVERIFY(!outcome->error);
    QCOMPARE(outcome->reply.uploaded, kFile.size());
    QCOMPARE(outcome->reply.final.isOk(), !escapes);
    QVERIFY2(!bench.logText().contains("0123456789"), "the file is not for the log");
}

void TestAtChannelUpload::blocksAndPauses()
{
    ChannelBench bench;
    begin(bench, command(QByteArray(40, 'x')));
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba); // a second after CONNECT
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), QByteArray(16, 'x'));
    bench.clock.advance(299ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), QByteArray(16, 'x'));
    bench.clock.advance(300ms);
    QCOMPARE(bench.takeWritten(), QByteArray(8, 'x'));
    bench.clock.advance(4999ms);
    QCOMPARE(bench.takeWritten(), ""_ba); // the silence before the escape
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
}

/// "+++" alone between two silences would be the escape.
void TestAtChannelUpload::lastBlockIsNoEscape()
{
    ChannelBench bench;
    QList<QByteArray> writes;
    begin(bench, command(QByteArray(16, 'x') + "+++"));
    bench.port->onWrite = [&writes](const QByteArray &bytes) { writes += bytes; };
    bench.clock.advance(10s);
    QCOMPARE(writes, (QList<QByteArray>{QByteArray(13, 'x'), "xxx+++", "+++"}));
}

void TestAtChannelUpload::shortWrites() // P09, P12
{
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile));
    bench.port->takes = 3;
    bench.clock.advance(15s);
    bench.answer("\r\nNO CARRIER\r\n");
    QVERIFY(outcome->isDone());
    QCOMPARE(outcome->reply.uploaded, kFile.size());
    QCOMPARE(bench.takeWritten(), kFile + "+++");
}

void TestAtChannelUpload::heldLine()
{
    ChannelBench bench;
    auto made = std::make_unique<HeldTransport>();
    HeldTransport *line = made.get();
    bench.channel.setTransport(std::move(made));
    bench.channel.open();
    bench.settle();
    const auto outcome = bench.send(command(kFile));
    bench.clock.advance(AtChannel::kGap);
    line->clearWritten();
    line->answer("\r\nCONNECT\r\n");
    bench.settle();
    line->held = true;
    bench.clock.advance(15s);
    QCOMPARE(line->written(), ""_ba);
    QCOMPARE(line->unsent(), 16); // one block, and no more while it has not left
    line->letGo();
    bench.clock.advance(20s);
    QCOMPARE(line->written(), kFile + "+++");
    line->answer("\r\nNO CARRIER\r\n");
    bench.settle();
    QCOMPARE(outcome->reply.uploaded, kFile.size());
}

void TestAtChannelUpload::stalledLine() // P09
{
    ChannelBench bench;
    auto made = std::make_unique<HeldTransport>();
    HeldTransport *line = made.get();
    line->buffer = 7;
    bench.channel.setTransport(std::move(made));
    bench.channel.open();
    bench.settle();
    const auto outcome = bench.send(command(kFile));
    bench.clock.advance(AtChannel::kGap);
    line->clearWritten();
    line->answer("\r\nCONNECT\r\n");
    bench.settle();
    line->held = true;
    bench.clock.advance(25s);
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::WriteBlocked);
    QCOMPARE(outcome->error.detail, u"0"_s);
    line->letGo(); // what had not left was dropped: only the escape is there
    QCOMPARE(line->written(), "+++"_ba);
}

void TestAtChannelUpload::dripUpToTheLimit() // INV-7: a byte now and then is not for ever
{
    ChannelBench bench;
    UploadPlan plan;
    plan.data = QByteArray(4000, 'x');
    plan.whole = 30s;
    Command made = *makeCommand(CommandId::UploadDelta, 30s);
    made.upload = std::make_shared<const UploadPlan>(std::move(plan));
    const auto outcome = begin(bench, made);
    bench.port->takes = 1;
    bench.clock.advance(29s);
    QVERIFY(!outcome->isDone());
    bench.clock.advance(4s);
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::WriteBlocked);
}

void TestAtChannelUpload::refused()
{
    ChannelBench bench;
    const auto outcome = bench.send(command(kFile));
    bench.clock.advance(AtChannel::kGap);
    bench.takeWritten();
    bench.answer("\r\n+CME ERROR: 4\r\n");
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->reply.uploaded, 0);
    QCOMPARE(outcome->reply.final.number, std::optional(4));
    bench.clock.advance(60s);
    QCOMPARE(bench.takeWritten(), ""_ba);
}

void TestAtChannelUpload::endedByTheModule_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("D05 error") << "\r\n+CME ERROR: 20\r\n"_ba;
    QTest::newRow("D04 carrier lost") << "\r\nNO CARRIER\r\n"_ba;
    QTest::newRow("D04 OK too early") << "\r\nOK\r\n"_ba;
}

/// From then on bytes would be commands: none is sent, and the line is brought into step first.
void TestAtChannelUpload::endedByTheModule()
{
    QFETCH(QByteArray, end);
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile));
    bench.clock.advance(1s);
    QCOMPARE(bench.takeWritten().size(), 16);
    bench.answer(end);
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->reply.uploaded, 16);
    bench.clock.advance(60s);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.send(CommandId::Revision);
    bench.clock.advance(500ms);
    QCOMPARE(bench.takeWritten(), "AT\r"_ba);
}

/// A module that counts the bytes says OK before the line tells that the last of them left (D04):
/// the upload is whole, and the line is in step.
void TestAtChannelUpload::answerOvertakesTheLine()
{
    ChannelBench bench;
    auto made = std::make_unique<HeldTransport>();
    HeldTransport *line = made.get();
    bench.channel.setTransport(std::move(made));
    bench.channel.open();
    bench.settle();
    const QByteArray file(12, 'x');
    const auto outcome = bench.send(command(file, false));
    bench.clock.advance(AtChannel::kGap);
    line->clearWritten();
    line->answer("\r\nCONNECT\r\n");
    bench.settle();
    line->held = true;
    bench.clock.advance(2s);
    line->leaveUntold();
    line->answer("\r\nOK\r\n");
    bench.settle();
    QCOMPARE(outcome->calls, 1);
    QVERIFY(outcome->reply.final.isOk());
    QCOMPARE(outcome->reply.uploaded, file.size());
    bench.send(CommandId::Revision);
    bench.clock.advance(500ms);
    QCOMPARE(line->written(), file + "AT+GMR\r"); // at once, without bringing it into step first
}

void TestAtChannelUpload::portLostInTheMiddle() // P11, P12
{
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile));
    bench.clock.advance(1s);
    bench.takeWritten();
    const milliseconds at = bench.clock.elapsed();
    bench.port->vanish();
    bench.settle();
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QCOMPARE(outcome->at, at); // at once
    bench.clock.advance(60s);
    QCOMPARE(bench.takeWritten(), ""_ba);
}

void TestAtChannelUpload::abortEscapes() // P18
{
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile));
    bench.clock.advance(1s);
    bench.takeWritten();
    bench.channel.abortTransfer({ErrorCode::Cancelled, {}, {}});
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    bench.answer("\r\nNO CARRIER\r\n");
    bench.clock.advance(1s);
    QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
    QCOMPARE(outcome->calls, 1);
}

void TestAtChannelUpload::abortBeforeConnect()
{
    ChannelBench bench;
    const auto outcome = bench.send(command(kFile));
    bench.clock.advance(AtChannel::kGap);
    bench.takeWritten();
    bench.channel.abortTransfer({ErrorCode::Cancelled, {}, {}});
    QVERIFY(!outcome->isDone()); // the module answers first
    bench.answer("\r\nCONNECT\r\n");
    bench.clock.advance(3s);
    QCOMPARE(bench.takeWritten(), "+++"_ba); // and not a byte of the file
    QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
}

/// There is no escape from it: nothing more is sent until the module gives up, or the limit.
void TestAtChannelUpload::abortOfACountedUpload()
{
    for (const bool answers : {true, false}) {
        ChannelBench bench;
        const auto outcome = begin(bench, command(kFile, false));
        bench.clock.advance(1s);
        bench.takeWritten();
        bench.channel.abortTransfer({ErrorCode::Cancelled, {}, {}});
        bench.clock.advance(20s);
        QVERIFY(!outcome->isDone());
        if (answers)
            bench.answer("\r\nERROR\r\n");
        else
            bench.clock.advance(10s);
        QCOMPARE(outcome->calls, 1);
        QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
        QCOMPARE(bench.takeWritten(), ""_ba);
    }
}

void TestAtChannelUpload::echoOfTheFile() // A01: what it holds is no event of the module's
{
    ChannelBench bench;
    QMap<QByteArray, bool> ofFile;
    QObject::connect(
        &bench.channel, &AtChannel::unsolicited, &bench.channel,
        [&](const QByteArray &line) { ofFile[line] = bench.channel.mayBeOfFile(line); });
    begin(bench, command("x\r\n#OTAEV: Start Fw Download\r\ny"));
    bench.clock.advance(1s);
    bench.answer("x\r\n#OTAEV: Start Fw Download\r\n");
    bench.answer("#OTAEV: Fw Download Complete\r\n");
    QCOMPARE(ofFile.value("#OTAEV: Start Fw Download"), true);
    QCOMPARE(ofFile.value("#OTAEV: Fw Download Complete", true), false);
}

void TestAtChannelUpload::eventsMeanwhile() // A06
{
    ChannelBench bench;
    const auto outcome = begin(bench, command(kFile));
    bench.clock.advance(1s);
    bench.answer("\r\n+CEREG: 2\r\n");
    bench.clock.advance(10s);
    bench.answer("\r\nNO CARRIER\r\n");
    QCOMPARE(bench.events, QList<QByteArray>{"+CEREG: 2"});
    QCOMPARE(outcome->reply.uploaded, kFile.size());
    QCOMPARE(bench.takeWritten(), kFile + "+++");
}

/// A person cannot open data mode by hand, and a size is a number.
void TestAtChannelUpload::nothingIsACommand() // K06
{
    QCOMPARE(freeCommand("AT#OTAUPW", 1s).error().code, ErrorCode::BadArgument);
    QCOMPARE(freeCommand("at #otaupw=12", 1s).error().code, ErrorCode::BadArgument);
    QCOMPARE(freeCommand("AT+GMM;#OTAUPW", 1s).error().code, ErrorCode::BadArgument);
    QVERIFY(freeCommand("AT#OTAUPW=?", 1s));
    for (const QByteArray &size : {"0"_ba, "-1"_ba, "1;+CFUN=4"_ba, "12345678901"_ba, ""_ba})
        QVERIFY2(!makeCommand(CommandId::UploadDeltaSized, 1s, {size}), size.constData());
    QCOMPARE(makeCommand(CommandId::UploadDeltaSized, 1s, {"6000000"})->text,
             "AT#OTAUPW=6000000"_ba);
    QCOMPARE(makeCommand(CommandId::ApplyUploaded, 1s)->text, "AT#OTAUP=0,2"_ba);
}

void TestAtChannelUpload::progressIsInBytes()
{
    ChannelBench bench;
    QList<qint64> told;
    UploadPlan plan;
    plan.data = QByteArray(40, 'x');
    plan.block = 16;
    plan.progress = [&told](qint64 sent) { told += sent; };
    Command made = *makeCommand(CommandId::UploadDelta, 30s);
    made.upload = std::make_shared<const UploadPlan>(std::move(plan));
    begin(bench, made);
    bench.clock.advance(10s);
    QCOMPARE(told, (QList<qint64>{16, 32, 40}));
}

QTEST_GUILESS_MAIN(TestAtChannelUpload)
#include "tst_atchannelupload.moc"
