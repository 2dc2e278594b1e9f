#include "core/log/foreignlogs.h"
#include "core/log/standins.h"
#include "core/log/transcript.h"
#include "core/sim/logscript.h"
#include "tests/fuzz/target.h"
#include "tests/support/manualclock.h"

#include <QBuffer>
#include <QTemporaryFile>

using namespace fota;
using fuzz::holds;

namespace {

/// The log's commands in their order, as far as a plain reader sees them.
void orderIsKept(QByteArray log, const QList<LogScript::Exchange> &script)
{
    if (log.contains('\\') || log.contains('\0') || withStandIns(log) != log
        || !std::ranges::all_of(log, [](char c) { return uchar(c) < 0x80; }))
        return; // escapes, tokens and quotes are made plain: the texts differ
    QBuffer lines(&log);
    lines.open(QIODevice::ReadOnly);
    const LogFormat format = LogReader(lines).format();
    if (format != LogFormat::Note && format != LogFormat::Plain)
        return; // a command may come in pieces
    qsizetype from = 0;
    for (const LogScript::Exchange &exchange : script) {
        if (exchange.command.isEmpty())
            continue;
        const qsizetype at = log.indexOf(exchange.command, from);
        holds(at >= 0, "commands come in the order of the log");
        from = at < 0 ? from : at + exchange.command.size();
    }
}

void boundedMemory(const QByteArray &log, const QList<LogScript::Exchange> &script)
{
    qsizetype size = 0;
    for (const LogScript::Exchange &exchange : script) {
        size += exchange.command.size() + exchange.reply.size() + exchange.rest.size();
        holds(exchange.delay.count() >= 0, "no answer comes before its command");
    }
    holds(size <= 6 * log.size() + 64, "a script is not much larger than its log");
    holds(script.size() <= log.size(), "no more exchanges than lines");
}

/// Whatever is sent is answered from the log or refused, and nothing goes on for ever.
void played(const RecordedSession &script, qsizetype most)
{
    ManualClock clock;
    LogScript log(script, clock, QStringLiteral("log"));
    qsizetype received = 0;
    QObject::connect(&log, &LogScript::received, &log,
                     [&](const QByteArray &bytes) { received += bytes.size(); });
    log.open();
    clock.advance(milliseconds(0));
    int sent = 0;
    for (const LogScript::Exchange &exchange : script.exchanges) {
        if (++sent > 20)
            break;
        log.write((exchange.command.isEmpty() ? QByteArray("AT#FTPOPEN=\"h\",\"u\",\"p\",1")
                                              : exchange.command)
                  + '\r');
        clock.advance(milliseconds(1));
    }
    holds(received <= most * 20 + 20 * 16, "each command gets one answer");
    log.close();
}

} // namespace

/// Z06: bounded memory, order kept.
FUZZ_TARGET(replay)
{
    const QByteArray text = bytes.toByteArray();
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        return holds(false, "a file to read from");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.flush();
    const Result<RecordedSession> script = LogScript::read(file.fileName());
    if (script) {
        const QList<LogScript::Exchange> &exchanges = script->exchanges;
        holds(!exchanges.isEmpty(), "a script has an exchange");
        boundedMemory(text, exchanges);
        orderIsKept(text, exchanges);
        qsizetype most = 0;
        for (const LogScript::Exchange &exchange : exchanges) {
            qsizetype size = exchange.reply.size() + exchange.rest.size();
            for (const RecordedSession::Event &event : exchange.events)
                size += event.bytes.size();
            most = std::max(most, size);
        }
        played(*script, most);
    } else {
        holds(script.error().code == ErrorCode::BadScenario, "else the log is refused");
    }
    for (const QByteArray &line : text.split('\n')) {
        if (const auto read = readTranscriptLine(line))
            holds(read->at.isValid() && read->text.size() <= line.size(), "a line has its time");
    }
}
