#include "tests/core/at/channelbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Lines = QList<QByteArray>;

static const QByteArray kNote =
    "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD";

/// A file between CONNECT and NO CARRIER.
class TestAtChannelData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_data();
    void file();
    void quietAfterTheEnd();
    void oneAttentionAfterATransfer();
    void refusedBeforeData();
    void stall_data();
    void stall();
    void dripUpToTheLimit();
    void eventsWithoutEnd();
    void tooLarge();
    void portLostInData();
    void abortLeavesDataMode();
    void secondAbortWaits();
    void loggedThroughTheMask();
    void restOfAFileIsNotLogged_data();
    void restOfAFileIsNotLogged();
    void leavesWhatAnEarlierProgramBegan();
    void sentWhileTheEscapeRuns();
};

void TestAtChannelData::file_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Lines>("events");
    QTest::addColumn<bool>("imitatesEnd");
    QTest::newRow("the note's") << kNote + "\r\nNO CARRIER\r\n"
                                << qint64(-1) << kNote << Lines{} << false;
    QTest::newRow("empty file") << "\r\nNO CARRIER\r\n"_ba << qint64(0) << ""_ba << Lines{}
                                << false;
    QTest::newRow("C32 OK and ERROR in the file")
        << "a\r\nOK\r\nERROR\r\n+CME ERROR: 3\r\nNO CARRIER\r\n"_ba << qint64(-1)
        << "a\r\nOK\r\nERROR\r\n+CME ERROR: 3"_ba << Lines{} << false;
    QTest::newRow("C32 end in the file")
        << "a\r\nNO CARRIER\r\nOK\r\n\r\nNO CARRIER\r\n"_ba << qint64(19)
        << "a\r\nNO CARRIER\r\nOK\r\n"_ba << Lines{} << true;
    QTest::newRow("A06 URC behind the end") << "a\r\nNO CARRIER\r\n+CEREG: 1\r\n"_ba << qint64(-1)
                                            << "a"_ba << Lines{"+CEREG: 1"} << false;
    QTest::newRow("A18 every byte") << "\0\x1b\x80\xff\r\nNO CARRIER\r\n"_ba << qint64(4)
                                    << "\0\x1b\x80\xff"_ba << Lines{} << false;
}

void TestAtChannelData::file()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, expected);
    const QByteArray whole = "\r\n+CREG: 1\r\nAT#FTPGET=\"a.csv\"\r\r\nCONNECT\r\n" + bytes;
    for (qsizetype cut = -1; cut <= whole.size(); ++cut) {
        ChannelBench bench;
        Command command = *makeCommand(CommandId::FtpGet, 60s, {"a.csv"});
        command.idle = 20s;
        command.expectedBytes = expected;
        const auto outcome = bench.send(command);
        bench.settle();
        if (cut < 0) {
            for (const char byte : whole)
                bench.answer(QByteArray(1, byte));
        } else {
            bench.answer(whole.first(cut));
            bench.clock.advance(500ms);
            bench.answer(whole.sliced(cut));
        }
        bench.clock.advance(1s);
        const QByteArray told =
            "cut after " + QByteArray::number(cut) + ": " + outcome->reply.data.toPercentEncoding();
        QVERIFY2(outcome->calls == 1 && !outcome->error, told.constData());
        QTEST(outcome->reply.data, "data");
        QTEST(outcome->reply.imitatesEnd, "imitatesEnd");
        QTEST(bench.events.mid(1), "events");
        QCOMPARE(outcome->reply.final.kind, FinalResult::Kind::NoCarrier);
        QCOMPARE(outcome->reply.lines, Lines());
        QCOMPARE(bench.takeWritten(), "AT#FTPGET=\"a.csv\"\r"_ba); // no byte into the transfer
    }
}

void TestAtChannelData::quietAfterTheEnd() // K07
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer();
    bench.answer("a\r\nNO CARRIER\r\n");
    bench.clock.advance(999ms);
    QVERIFY(!outcome->isDone());
    bench.answer("b\r\nNO CARRIER\r\n"); // the end was content
    bench.clock.advance(999ms);
    QVERIFY(!outcome->isDone());
    bench.clock.advance(1ms);
    QVERIFY(outcome->isDone());
    QCOMPARE(outcome->reply.data, "a\r\nNO CARRIER\r\nb"_ba);
    QVERIFY(outcome->reply.imitatesEnd);
}

void TestAtChannelData::oneAttentionAfterATransfer()
{
    ChannelBench bench;
    bench.beginTransfer();
    bench.answer("a\r\nNO CARRIER\r\n");
    bench.clock.advance(1s);
    bench.takeWritten();
    bench.script("AT", "OK\r\n");
    bench.script("AT+GMR", "R\r\nOK\r\n");
    const auto next = bench.send(CommandId::Revision);
    const auto after = bench.send(CommandId::Revision);
    bench.clock.advance(1s);
    QVERIFY(next->isOk() && after->isOk());
    QCOMPARE(next->reply.lines, Lines{"R"}); // A10, K07: what follows a transfer is a real answer
    QCOMPARE(bench.takeWritten(), "AT\rAT+GMR\rAT+GMR\r"_ba);
}

void TestAtChannelData::refusedBeforeData()
{
    ChannelBench bench;
    const auto outcome = bench.send(CommandId::FtpGet, {"a.csv"});
    const auto next = bench.send(CommandId::Attention);
    bench.settle();
    bench.answer("\r\n+CME ERROR: 615\r\n");
    QCOMPARE(outcome->reply.final.number, std::optional(615));
    bench.clock.advance(20ms);
    bench.answer("OK\r\n");
    QVERIFY(next->isOk());
}

void TestAtChannelData::stall_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("F09 before the first byte") << ""_ba;
    QTest::newRow("F10 in the middle") << kNote.first(20);
    QTest::newRow("F20 the end never comes") << kNote + "\r\n";
    QTest::newRow("C32 something that looks like the end") << "a\r\nNO CARRIER\r\nOK\r\n"_ba;
}

void TestAtChannelData::stall()
{
    QFETCH(const QByteArray, bytes);
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    const auto outcome = bench.beginTransfer();
    const auto next = bench.send(CommandId::FtpClose);
    bench.takeWritten();
    bench.answer(bytes);
    bench.clock.advance(20s);
    QVERIFY(!outcome->isDone());
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba); // a second of silence before it, and one behind it
    bench.answer("\r\nNO CARRIER\r\n");
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    QVERIFY(!outcome->isDone());
    bench.clock.advance(1ms);
    QCOMPARE(outcome->error.code, ErrorCode::TransferStalled);
    QCOMPARE(outcome->error.detail, QString::number(bytes.size()));
    QCOMPARE(outcome->error.where, u"AT#FTPGET=\"a.csv\""_s);
    bench.clock.advance(1s);
    QCOMPARE(bench.takeWritten(), "AT\rAT#FTPCLOSE\r"_ba);
    bench.answer("OK\r\n");
    QVERIFY(next->isOk());
}

void TestAtChannelData::dripUpToTheLimit() // F19
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer(-1, 60s);
    bench.takeWritten();
    for (int second = 0; second < 59; ++second) {
        bench.clock.advance(1s);
        bench.answer("x");
        QVERIFY(!outcome->isDone());
        QCOMPARE(bench.takeWritten(), ""_ba);
    }
    bench.clock.advance(3s);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    QCOMPARE(outcome->error.code, ErrorCode::TransferTooSlow);
    QCOMPARE(outcome->error.detail, u"59"_s);
}

void TestAtChannelData::eventsWithoutEnd() // F20: bytes never cease behind the end
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer(-1, 60s);
    bench.answer("a\r\nNO CARRIER\r\n");
    for (int i = 0; i < 130 && !outcome->isDone(); ++i) {
        bench.answer("#QSS: 1\r\n");
        bench.clock.advance(500ms);
    }
    QCOMPARE(outcome->error.code, ErrorCode::TransferEndless);
    QVERIFY(outcome->at <= 63s);
}

void TestAtChannelData::tooLarge() // C12
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer();
    bench.takeWritten();
    const QByteArray portion(1000, 'x');
    for (int i = 0; i < 1000; ++i) {
        bench.answer(portion); // the module goes on meanwhile
        bench.clock.advance(5ms);
    }
    QCOMPARE(outcome->error.code, ErrorCode::LineOverflow);
    QVERIFY(outcome->error.detail.toInt() <= AtChannel::kDataCap + 64);
    QCOMPARE(bench.port->written().count("+++"), 1);
}

void TestAtChannelData::portLostInData() // P11
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer();
    bench.answer("a,b");
    bench.port->vanish();
    bench.settle();
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    bench.channel.open();
    bench.settle();
    bench.takeWritten();
    const auto next = bench.send(CommandId::Attention);
    bench.settle();
    bench.answer("OK\r\n"); // no data any more
    QVERIFY(next->isOk());
    bench.clock.advance(1min);
    QCOMPARE(bench.takeWritten(), "AT\r"_ba);
}

void TestAtChannelData::abortLeavesDataMode() // P18
{
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    const auto outcome = bench.beginTransfer();
    bench.answer("a,b");
    bench.takeWritten();
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    QVERIFY(!outcome->isDone());
    const auto next = bench.send(CommandId::FtpClose);
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
    bench.answer("\r\nNO CARRIER\r\n");
    bench.clock.advance(3s);
    QCOMPARE(bench.takeWritten(), "AT\rAT#FTPCLOSE\r"_ba);
    bench.answer("OK\r\n");
    QVERIFY(next->isOk());
}

void TestAtChannelData::secondAbortWaits() // P18: impatience must not send a command into the file
{
    ChannelBench bench;
    const auto outcome = bench.beginTransfer();
    const auto next = bench.send(CommandId::FtpClose);
    bench.takeWritten();
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    bench.clock.advance(500ms);
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    bench.clock.advance(499ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    QVERIFY(!next->isDone());
    bench.clock.advance(2s);
    QCOMPARE(outcome->calls, 1);
    QVERIFY(bench.takeWritten().startsWith("AT\r"));
}

void TestAtChannelData::loggedThroughTheMask() // K10: not before it was parsed
{
    ChannelBench bench;
    bench.beginTransfer();
    bench.answer(kNote + "\r\nNO CARRIER\r\n");
    bench.clock.advance(1s);
    QVERIFY2(!bench.logText().contains("30.00"), bench.logText().constData());
    bench.channel.setDataMask([](const QByteArray &data) { return Lines{data.left(5) + "***"}; });
    bench.script("AT", "OK\r\n");
    bench.beginTransfer();
    bench.clock.advance(1s);
    bench.answer("\r\nCONNECT\r\n" + kNote + "\r\nNO CARRIER\r\n");
    bench.clock.advance(1s);
    QVERIFY(bench.logText().contains("30.00***\nNO CARRIER\n"));
    QVERIFY(!bench.logText().contains("PASSWORD"));
    const auto data = std::ranges::find(bench.log, LogEntry::Direction::Data, &LogEntry::direction);
    QVERIFY(data != bench.log.end());
    QCOMPARE(data->atMs, bench.log.last().atMs - 1000); // when they came, not when they were read
}

void TestAtChannelData::restOfAFileIsNotLogged_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("K10 while data mode is left") << 0;
    QTest::newRow("K10 behind the escape") << 1;
    QTest::newRow("K10 behind the escape, line brought into step") << 2;
    QTest::newRow("K10 CONNECT after the limit") << 3;
    QTest::newRow("K10 CONNECT after the limit, line brought into step") << 4;
    QTest::newRow("K10 CONNECT garbled") << 5;
    QTest::newRow("C32 behind an end that was none") << 6;
}

void TestAtChannelData::restOfAFileIsNotLogged()
{
    QFETCH(const int, when);
    ChannelBench bench;
    const QByteArray rest =
        "x,y,2017-01-31,,canary-user,canary-pass\r\n+CEREG: 1\r\nNO CARRIER\r\n";
    if (when <= 2) {
        bench.beginTransfer();
        bench.answer("a,b\r\n");
        bench.channel.abort({ErrorCode::Cancelled, {}, {}});
        bench.clock.advance(when == 0 ? 500ms : 2500ms);
    } else if (when <= 4) {
        bench.send(CommandId::FtpGet, {"a.csv"}, 5s);
        bench.clock.advance(6s);
    } else if (when == 5) {
        bench.send(CommandId::FtpGet, {"a.csv"}, 5s);
        bench.settle();
        bench.answer(QByteArray("CON?ECT\r\n").replace('?', '\x8e'));
    } else {
        bench.beginTransfer();
        bench.answer("a\r\nNO CARRIER\r\n");
        bench.clock.advance(1200ms);
    }
    if (when == 2 || when == 4) {
        bench.send(CommandId::Attention);
        bench.clock.advance(350ms);
    }
    bench.answer(when == 3 || when == 4 ? "CONNECT\r\n" + rest : rest);
    QVERIFY2(!bench.logText().contains("canary"), bench.logText().constData());
    QVERIFY(!bench.events.join('\n').contains("canary"));
    QCOMPARE(bench.events, Lines{"+CEREG: 1"}); // events are kept
    // Once the line is in step again, everything is.
    bench.script("AT", "OK\r\n");
    bench.script("AT+GMM", "M\r\nOK\r\n");
    bench.clock.advance(10s);
    const auto next = bench.send(CommandId::Model);
    bench.clock.advance(10s);
    QVERIFY(next->isOk());
    bench.answer("boot text\r\n");
    QCOMPARE(bench.events.last(), "boot text"_ba);
}

void TestAtChannelData::leavesWhatAnEarlierProgramBegan() // P18
{
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    int done = 0;
    bench.channel.escapeData([&] { ++done; });
    bench.clock.advance(999ms);
    QCOMPARE(bench.takeWritten(), ""_ba);
    bench.clock.advance(1ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    bench.clock.advance(999ms);
    QCOMPARE(done, 0);
    bench.clock.advance(1ms);
    QCOMPARE(done, 1);
    QCOMPARE(bench.takeWritten(), ""_ba);
    QVERIFY(!bench.channel.isBusy());
}

void TestAtChannelData::sentWhileTheEscapeRuns() // P18
{
    ChannelBench bench;
    bench.script("AT", "OK\r\n");
    bench.script("AT+GMM", "M\r\nOK\r\n");
    bench.channel.escapeData([] {});
    bench.clock.advance(500ms);
    const auto outcome = bench.send(CommandId::Model);
    bench.clock.advance(1499ms);
    QCOMPARE(bench.takeWritten(), "+++"_ba);
    bench.clock.advance(3s);
    QVERIFY(outcome->isOk());
    QCOMPARE(bench.takeWritten(), "AT\rAT+GMM\r"_ba);
}

QTEST_GUILESS_MAIN(TestAtChannelData)
#include "tst_atchannel_data.moc"
