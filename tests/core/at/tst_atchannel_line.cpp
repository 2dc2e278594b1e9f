#include "tests/core/at/channelbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A port whose bytes stay in the program until the line takes them, as those of a serial port.
class BlockedTransport : public ScriptedTransport
{
public:
    qint64 write(const QByteArray &bytes) override
    {
        pending += bytes.size();
        waiting += bytes;
        return isOpen() ? bytes.size() : 0;
    }
    /// The line takes so many bytes.
    void take(qsizetype count)
    {
        ScriptedTransport::write(waiting.first(count));
        waiting.remove(0, count);
        pending -= count;
    }
    qint64 unsent() const override { return pending; }
    void dropUnsent() override
    {
        waiting.clear();
        pending = 0;
    }

    QByteArray waiting;
    qint64 pending = 0;
};

} // namespace

/// What the channel finds out about the line itself: that it takes nothing, is noise, or jitters.
class TestAtChannelLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNothing_data();
    void takesNothing();
    void takesItLate();
    void nothingOfItGoesOutLater();
    void lateAnswersToProbes_data();
    void lateAnswersToProbes();
    void lostWhileItWasStuck_data();
    void lostWhileItWasStuck();
    void detailsAreLogged();
    void garbled_data();
    void garbled();
    void jittery_data();
    void jittery();
    void linesOfAFile_data();
    void linesOfAFile();
};

namespace {

struct BlockedBench : ChannelBench
{
    BlockedBench()
    {
        auto made = std::make_unique<BlockedTransport>();
        line = made.get();
        channel.setTransport(std::move(made));
        channel.open();
        settle();
    }
    BlockedTransport *line = nullptr;
};

} // namespace

void TestAtChannelLine::takesNothing_data()
{
    QTest::addColumn<milliseconds>("limit");
    QTest::addColumn<int>("taken");
    for (const milliseconds limit : {milliseconds(2s), milliseconds(5s), milliseconds(60s)}) {
        for (const int taken : {0, 1, 10})
            QTest::addRow("P09 P12 %d bytes, limit %d s", taken, int(limit.count() / 1000))
                << limit << taken;
    }
}

void TestAtChannelLine::takesNothing()
{
    QFETCH(const milliseconds, limit);
    QFETCH(const int, taken);
    BlockedBench bench;
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, limit);
    bench.settle();
    bench.line->take(taken);
    bench.clock.advance(4999ms);
    QVERIFY(!outcome->isDone());
    bench.clock.advance(1ms);
    QCOMPARE(outcome->calls, 1);
    QCOMPARE(outcome->error.code, ErrorCode::WriteBlocked);
    QCOMPARE(bench.channel.bytesHandedOver(), taken);
    QCOMPARE(bench.line->pending, 0);
}

void TestAtChannelLine::takesItLate() // P09: then the limit counts from there
{
    BlockedBench bench;
    const auto outcome = bench.send(CommandId::Model, {}, 2s);
    bench.clock.advance(4500ms);
    bench.line->take(7);
    bench.clock.advance(1000ms);
    QVERIFY(!outcome->isDone());
    bench.line->answer("M\r\nOK\r\n");
    bench.settle();
    QVERIFY(outcome->isOk());
    QCOMPARE(bench.channel.bytesHandedOver(), 7);
    const auto next = bench.send(CommandId::Model, {}, 2s);
    bench.clock.advance(AtChannel::kGap);
    bench.line->take(7);
    bench.clock.advance(2000ms);
    QCOMPARE(next->error.code, ErrorCode::CommandTimeout);
}

void TestAtChannelLine::nothingOfItGoesOutLater() // P09, P12, INV-1
{
    BlockedBench bench;
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, 60s);
    bench.clock.advance(1s);
    bench.channel.abort({ErrorCode::Cancelled, {}, {}});
    QCOMPARE(outcome->error.code, ErrorCode::Cancelled);
    QCOMPARE(bench.channel.bytesHandedOver(), 0);
    QCOMPARE(bench.line->waiting, QByteArray());
}

void TestAtChannelLine::lostWhileItWasStuck_data()
{
    QTest::addColumn<int>("taken");
    for (int taken = 0; taken <= 11; ++taken)
        QTest::addRow("P12 P11 %d bytes", taken) << taken;
}

void TestAtChannelLine::lostWhileItWasStuck()
{
    QFETCH(const int, taken);
    BlockedBench bench;
    const auto outcome = bench.send(CommandId::ApplyUpdate, {}, 60s);
    bench.settle();
    bench.line->take(taken);
    bench.line->vanish();
    bench.settle();
    QCOMPARE(outcome->error.code, ErrorCode::PortLost);
    QCOMPARE(bench.channel.bytesHandedOver(), taken);
}

void TestAtChannelLine::detailsAreLogged() // P19
{
    ChannelBench bench;
    Q_EMIT bench.port->noted("[the port has no control lines]");
    QCOMPARE(bench.log.size(), 1);
    QCOMPARE(bench.log.front().direction, LogEntry::Direction::Note);
    QCOMPARE(bench.log.front().text, "[the port has no control lines]"_ba);
}

void TestAtChannelLine::garbled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("garbled");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an answer") << "\r\nOK\r\n"_ba << false;
    QTest::newRow("P08 too slow") << QByteArray("\x00\xfe\x80\x00\xf8", 5) << true;
    QTest::newRow("P08 too fast") << QByteArray("\xf8\x80\x1e\xe0\x00\xfe\x86x\x03", 9) << true;
    QTest::newRow("two stray bytes") << "\xff\xffOK"_ba << false;
    QTest::newRow("a word in UTF-8") << "+COPS: 0,0,\"T\xc3\xa9l\xc3\xa9"
                                        "com\",7\r\nOK\r\n"_ba
                                     << false;
    QTest::newRow("boot text behind noise") << "\xf8\x80\xfe" + QByteArray(20, 'b') + "\r\n"
                                            << false;
}

void TestAtChannelLine::garbled()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, garbled);
    ChannelBench bench;
    for (const char c : bytes)
        bench.answer(QByteArray(1, c));
    QCOMPARE(bench.channel.isGarbled(), garbled);
    bench.channel.open();
    QVERIFY(!bench.channel.isGarbled());
}

void TestAtChannelLine::jittery_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<milliseconds>("gap");
    QTest::addColumn<bool>("jittery");
    const QByteArrayList torn{"\r\n+C", "SQ: 2", "5,3\r\n\r\nOK\r\n"};
    const QByteArrayList whole{"\r\n+CSQ: 25,3\r\n", "\r\nOK\r\n", "\r\nRING\r\n"};
    QTest::newRow("P21 inside of a line") << torn << milliseconds(500) << true;
    QTest::newRow("short") << torn << milliseconds(200) << false;
    QTest::newRow("between lines") << whole << milliseconds(500) << false;
    QTest::newRow("once") << QByteArrayList{"\r\n+CS", "Q: 25,3\r\nOK\r\n"} << milliseconds(500)
                          << false;
}

void TestAtChannelLine::jittery()
{
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const milliseconds, gap);
    QFETCH(const bool, jittery);
    ChannelBench bench;
    for (const QByteArray &piece : pieces) {
        bench.clock.advance(gap);
        bench.answer(piece);
    }
    QCOMPARE(bench.channel.isJittery(), jittery);
}

void TestAtChannelLine::lateAnswersToProbes_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("A08 all of them come, two seconds late") << 3;
    QTest::newRow("A08 the module was deaf to two of them") << 1;
}

/// The OK of a probe must not become that of a later command: behind it AT#SGACT=3,0 would count as
/// done, and an apply be sent into a running transfer.
void TestAtChannelLine::lateAnswersToProbes()
{
    QFETCH(const int, answers);
    ChannelBench bench;
    bench.send(CommandId::Model, {}, 5s);
    bench.settle();
    bench.clock.advance(6s); // times out: the line is out of step
    bench.takeWritten();
    const auto next = bench.send(CommandId::FtpClose, {}, 30s);
    bench.settle();
    bench.clock.advance(AtChannel::kQuiet + 2s);
    QCOMPARE(bench.takeWritten(), "AT\rAT\rAT\r"_ba);
    for (int i = 0; i < answers; ++i) {
        bench.answer("\r\nOK\r\n");
        QCOMPARE(bench.takeWritten(), QByteArray());
        bench.clock.advance(1s);
    }
    bench.clock.advance(answers > 1 ? 0s : 3s);
    QCOMPARE(bench.takeWritten(), "AT#FTPCLOSE\r"_ba);
    QCOMPARE(next->calls, 0);
    bench.answer("\r\nOK\r\n");
    QCOMPARE(next->calls, 1);
}

void TestAtChannelLine::linesOfAFile_data()
{
    QTest::addColumn<int>("when");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("no transfer") << 0 << false;
    QTest::newRow("behind the end of the file") << 1 << false;
    QTest::newRow("C33 while data mode is left") << 2 << true;
    QTest::newRow("C33 CONNECT after the limit") << 3 << true;
    QTest::newRow("the line is in step again") << 4 << false;
    QTest::newRow("F08 inside of what the server said") << 5 << true;
    QTest::newRow("before it") << 6 << false;
}

/// What looks like an event is none where it may be the rest of a file.
void TestAtChannelLine::linesOfAFile()
{
    QFETCH(int, when);
    const QByteArray event = "#OTAEV: Start Fw Download";
    ChannelBench bench;
    std::optional<bool> mayBe;
    QObject::connect(&bench.channel, &AtChannel::unsolicited, &bench.channel,
                     [&](const QByteArray &line) { mayBe = bench.channel.mayBeOfFile(line); });
    QByteArray before;
    if (when == 1 || when == 2)
        bench.beginTransfer(4);
    if (when == 1) {
        before = "a,b\n\r\nNO CARRIER\r\n";
    } else if (when == 2) {
        bench.answer("a,b\r\n");
        bench.channel.abort({ErrorCode::Cancelled, {}, {}});
        bench.clock.advance(500ms);
    } else if (when >= 5) {
        bench.send(CommandId::FtpMessage);
        bench.clock.advance(AtChannel::kGap);
        before = when == 5 ? "#FTPMSG: 230-Welcome\r\n" : "";
    } else if (when >= 3) {
        bench.send(CommandId::FtpGet, {"a.csv"}, 5s);
        bench.clock.advance(6s);
        before = when == 3 ? "CONNECT\r\na,b\r\n" : "";
    }
    if (when == 4) {
        bench.script("AT", "OK\r\n");
        bench.script("AT+GMM", "M\r\nOK\r\n");
        const auto next = bench.send(CommandId::Model);
        bench.clock.advance(10s);
        QVERIFY(next->isOk());
    }
    bench.answer(before + event + "\r\n");
    bench.clock.advance(2s);
    QVERIFY(mayBe); // it was told
    QTEST(*mayBe, "mayBe");
}

QTEST_GUILESS_MAIN(TestAtChannelLine)
#include "tst_atchannel_line.moc"
