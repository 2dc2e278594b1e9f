#pragma once

#include "core/at/atchannel.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedtransport.h"

#include <memory>

namespace fota {

/// A port that takes over only so many bytes of each write (P12).
class ShortTransport : public ScriptedTransport
{
public:
    qint64 write(const QByteArray &bytes) override
    {
        return ScriptedTransport::write(bytes.first(std::min<qsizetype>(takes, bytes.size())));
    }

    qsizetype takes = 1'000'000;
};

/// What became of a command.
struct Outcome
{
    int calls = 0; ///< each command is answered exactly once
    AtReply reply;
    Error error;
    milliseconds at{0};

    bool isDone() const { return calls > 0; }
    bool isOk() const { return calls == 1 && !error && reply.final.isOk(); }
};

/// A channel on a scripted port, under a clock moved by hand; keeps all that the channel says.
class ChannelBench
{
public:
    ChannelBench()
    {
        auto made = std::make_unique<ShortTransport>();
        port = made.get();
        channel.setTransport(std::move(made));
        QObject::connect(&channel, &AtChannel::opened, &channel, [this] { ++openings; });
        QObject::connect(&channel, &AtChannel::lost, &channel,
                         [this](const Error &error) { losses += error; });
        QObject::connect(&channel, &AtChannel::unsolicited, &channel,
                         [this](const QByteArray &line) { events += line; });
        QObject::connect(&channel, &AtChannel::activity, &channel, [this] { ++activities; });
        QObject::connect(&channel, &AtChannel::logged, &channel,
                         [this](const LogEntry &entry) { log += entry; });
        channel.open();
        settle();
    }

    std::shared_ptr<Outcome> send(const Command &command)
    {
        auto outcome = std::make_shared<Outcome>();
        channel.send(command, [this, outcome](const Result<AtReply> &result) {
            ++outcome->calls;
            outcome->at = clock.elapsed();
            if (result)
                outcome->reply = *result;
            else
                outcome->error = result.error();
        });
        return outcome;
    }
    std::shared_ptr<Outcome> send(CommandId id, const QList<QByteArray> &arguments = {},
                                  milliseconds limit = milliseconds(5000))
    {
        return send(*makeCommand(id, limit, arguments));
    }
    /// Sends a file transfer and lets it begin.
    std::shared_ptr<Outcome> beginTransfer(qint64 expected = -1,
                                           milliseconds limit = milliseconds(60'000))
    {
        Command command = *makeCommand(CommandId::FtpGet, limit, {"a.csv"});
        command.idle = milliseconds(20'000);
        command.expectedBytes = expected;
        auto outcome = send(command);
        clock.advance(AtChannel::kGap);
        answer("\r\nCONNECT\r\n");
        return outcome;
    }

    void settle() { clock.advance(milliseconds(0)); }
    void answer(const QByteArray &bytes)
    {
        port->answer(bytes);
        settle();
    }
    /// Answers \a command with \a bytes, each time it is written, after \a delay.
    void script(const QByteArray &command, const QByteArray &bytes,
                milliseconds delay = milliseconds(5))
    {
        m_script[command] = {bytes, delay};
        port->onWrite = [this](const QByteArray &written) {
            if (const auto it = m_script.find(written.chopped(1)); it != m_script.end())
                clock.after(it->second.delay,
                            [this, text = it->second.bytes] { port->answer(text); });
        };
    }
    QByteArray takeWritten()
    {
        const QByteArray bytes = port->written();
        port->clearWritten();
        return bytes;
    }
    QByteArray logText() const
    {
        QByteArray text;
        for (const LogEntry &entry : log)
            text += entry.text + '\n';
        return text;
    }

    ManualClock clock;
    AtChannel channel{clock};
    ShortTransport *port = nullptr;
    QList<QByteArray> events;
    QList<LogEntry> log;
    QList<Error> losses;
    int openings = 0;
    int activities = 0;

private:
    struct Scripted
    {
        QByteArray bytes;
        milliseconds delay;
    };
    std::map<QByteArray, Scripted> m_script;
};

/// A module that works off what it hears one after the other, and takes its time once.
class SlowModule
{
public:
    SlowModule(ChannelBench &bench, bool deaf) : m_bench(bench), m_deaf(deaf)
    {
        bench.port->onWrite = [this](const QByteArray &bytes) { hear(bytes.chopped(1)); };
    }

    std::map<QByteArray, QByteArray> answers;
    QByteArray slowCommand;
    milliseconds slow{0};

private:
    void hear(const QByteArray &command)
    {
        const milliseconds now = m_bench.clock.elapsed();
        if (m_deaf && now < m_free)
            return; // what is sent to a busy module is lost
        m_free = std::max(m_free, now) + (command == slowCommand ? slow : milliseconds{10});
        m_bench.clock.after(m_free - now,
                            [this, bytes = answers[command]] { m_bench.port->answer(bytes); });
    }

    ChannelBench &m_bench;
    bool m_deaf;
    milliseconds m_free{0};
};

} // namespace fota
