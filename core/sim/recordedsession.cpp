#include "core/sim/recordedsession.h"

#include "core/log/standins.h"
#include "core/log/tornlines.h"
#include "core/sim/recordedattempts.h"

#include <QIODevice>

#include <algorithm>
#include <optional>

namespace fota {

namespace {

constexpr qint64 kLogLimit = 256LL * 1024 * 1024; ///< K08
constexpr qint64 kKept = 64LL * 1024 * 1024;
constexpr qint64 kOfLine = 64;  ///< what keeping a line costs beside its bytes
constexpr qint64 kEchoMs = 500; ///< a command that comes again later was sent again
constexpr qint64 kQuietMs = 1000;
constexpr char kMask[] = "***";
constexpr QByteArrayView kConnect("\r\nCONNECT\r\n");
constexpr QByteArrayView kNoCarrier("\r\nNO CARRIER\r\n");

using Exchange = RecordedSession::Exchange;

bool isFinal(const QByteArray &text)
{
    return text == "OK" || text == "ERROR" || text == "NO CARRIER" || text.startsWith("+CME ERROR")
           || text.startsWith("+CMS ERROR");
}

bool isConnect(const QByteArray &line)
{
    return line == "CONNECT" || line.startsWith("CONNECT ");
}

/// The host sends a file, and the answer goes on behind it.
bool isUpload(const QByteArray &command)
{
    return comparable(command).startsWith("AT#OTAUPW");
}

/// A note of the program that wrote the log.
bool isNote(const QByteArray &text)
{
    return text.startsWith('[') && text.endsWith(']');
}

/// "[8192 bytes of the file, then the module ended it]"
void takeUploaded(const QByteArray &note, Exchange *exchange)
{
    const qsizetype words = note.indexOf(" bytes of the file");
    bool isNumber = false;
    const qint64 bytes = words < 0 ? -1 : note.sliced(1, words - 1).toLongLong(&isNumber);
    if (!isNumber)
        return;
    exchange->uploaded = bytes;
    exchange->isUploadCut = note.contains(", then ");
    exchange->isUploadHeld = note.endsWith(", then it was left]");
}

/// The bytes that the module sent for these lines of the log.
QByteArray framedLines(const QList<QByteArray> &lines, bool hasFile = true)
{
    QByteArray bytes;
    bool inFile = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (inFile && line == "NO CARRIER" && i + 1 == lines.size()) {
            bytes += "\r\nNO CARRIER\r\n";
        } else if (inFile) {
            bytes += line;
            if (i + 2 < lines.size())
                bytes += "\r\n";
        } else if (!line.isEmpty()) {
            bytes += "\r\n" + line + "\r\n";
            inFile = hasFile && isConnect(line);
        }
    }
    return bytes;
}

/// Puts the records together, one after the other.
class Reader
{
public:
    explicit Reader(const std::function<QByteArray(const QByteArray &)> &redact);
    void take(const LogRecord &record, qint64 entry);
    void end();
    bool isTooLarge() const { return m_kept > kKept; }

    RecordedSession session{};

private:
    void takeWhole(const LogRecord &record);
    void begin(const LogRecord &record, const QByteArray &command);
    void takeAnswer(const LogRecord &record, const QByteArray &text);
    void takeEvent(const LogRecord &record, const QByteArray &text);
    bool isEcho(const LogRecord &record, const QByteArray &text) const;
    void close();
    Exchange &last() { return session.exchanges.last(); }

    TornLines m_torn;
    QHash<qint64, qint64> m_entries; ///< by the lines that TornLines may still give
    QList<QByteArray> m_reply;
    QList<QByteArray> m_rest;
    std::optional<qint64> m_sentMs;
    std::optional<qint64> m_endMs; ///< of the last answer
    qint64 m_kept = 0;
    qint64 m_entry = 0;
    bool m_awaited = false; ///< a reply's final result is still to come
    bool m_inFile = false;
    bool m_left = false; ///< the host has sent +++, or a file
};

Reader::Reader(const std::function<QByteArray(const QByteArray &)> &redact)
{
    m_torn.onRecord = [this, redact](LogRecord record) {
        m_entry = m_entries.take(record.line);
        if (redact)
            record.text = redact(record.text);
        takeWhole(record);
    };
}

void Reader::take(const LogRecord &record, qint64 entry)
{
    m_entries.insert(record.line, entry);
    m_torn.take(record);
    if (!m_torn.isHolding())
        m_entries.clear();
}

void Reader::end()
{
    m_torn.end();
    close();
}

void Reader::takeWhole(const LogRecord &record)
{
    const QByteArray text = withoutNuls(record.text).trimmed();
    const bool isTold = !record.isGuessed;
    if (record.direction == LogEntry::Direction::Note || (!m_inFile && isNote(text))) {
        session.isSilentAfter = text == "[run over: ModuleLost]";
        if (m_awaited)
            takeUploaded(text, &last());
        if (text.startsWith("[run over: ") && !session.exchanges.isEmpty())
            last().endsRun = true;
        return;
    }
    m_kept += record.text.size() + kOfLine;
    session.isSilentAfter = false;
    if (text == "+++") {
        m_left = m_awaited;
        m_inFile = false;
        return;
    }
    const bool isSent = record.direction == LogEntry::Direction::Sent;
    const QByteArray plain = isSent ? plainText(record.text).trimmed() : QByteArray();
    if (isSent && looksLikeCommand(plain) && (!m_inFile || isTold)) {
        m_inFile = false;
        if (!isEcho(record, plain))
            begin(record, plain);
    } else if (isSent && isTold) {
        return; // bytes of a file
    } else if (isTold && m_awaited && m_reply.isEmpty() && text == last().command) {
        return; // the echo
    } else if (!m_awaited && text.isEmpty()) {
        if (record.direction == LogEntry::Direction::Received)
            begin(record, {});
    } else if (m_awaited) {
        takeAnswer(record, text);
    } else {
        takeEvent(record, text);
    }
}

/// A guessed direction cannot tell a command from its echo: it is one if it stands right behind.
bool Reader::isEcho(const LogRecord &record, const QByteArray &text) const
{
    return m_awaited && m_reply.isEmpty() && record.isGuessed
           && session.exchanges.last().command == text
           && (!record.wallMs || !m_sentMs || *record.wallMs - *m_sentMs < kEchoMs);
}

void Reader::begin(const LogRecord &record, const QByteArray &command)
{
    close();
    m_kept += qint64(sizeof(Exchange));
    session.exchanges.append(
        {.command = command, .reply = {}, .line = record.line, .entry = m_entry});
    m_sentMs = record.wallMs;
    m_awaited = true;
}

void Reader::takeAnswer(const LogRecord &record, const QByteArray &text)
{
    const bool isData = record.direction == LogEntry::Direction::Data;
    const bool ends = isFinal(text) && !isData && (!m_inFile || text == "NO CARRIER")
                      && record.direction != LogEntry::Direction::Unsolicited;
    if (m_left)
        m_rest += text;
    else
        m_reply += m_inFile && !ends ? record.text + QByteArray(record.padding, ' ') : text;
    if (!m_left && isConnect(text) && !m_inFile) {
        m_left = isUpload(last().command);
        m_inFile = !m_left;
    }
    const std::optional<qint64> beforeMs = std::exchange(m_endMs, record.wallMs);
    if (!ends)
        return;
    if (m_sentMs && record.wallMs && *record.wallMs >= *m_sentMs)
        last().delay = milliseconds(*record.wallMs - *m_sentMs);
    // What ends a file is logged once a quiet line has shown that it is no part of it (K07).
    if (m_inFile && beforeMs && record.wallMs && *record.wallMs - *beforeMs >= kQuietMs)
        last().delay = std::max(last().delay - milliseconds(kQuietMs), milliseconds(0));
    last().isWhole = true;
    close();
}

/// A line that nobody asked for: an event, or an answer that came too late.
void Reader::takeEvent(const LogRecord &record, const QByteArray &text)
{
    if (session.exchanges.isEmpty() || text.isEmpty())
        return;
    const qint64 after = record.wallMs && m_endMs ? *record.wallMs - *m_endMs : 0;
    last().events.append({milliseconds(std::max<qint64>(after, 0)), "\r\n" + text + "\r\n"});
}

void Reader::close()
{
    if (!session.exchanges.isEmpty() && m_awaited) {
        last().reply = framedLines(m_reply, !isUpload(last().command));
        last().rest = framedLines(m_rest);
    }
    m_reply.clear();
    m_rest.clear();
    m_awaited = false;
    m_inFile = false;
    m_left = false;
    // A blank line is a lost command only if a whole answer follows it.
    if (!session.exchanges.isEmpty() && last().command.isEmpty() && !last().isWhole)
        session.exchanges.removeLast();
}

/// A log does not tell how the lines of a file ended; where its size was asked for, that does.
QByteArray asLargeAs(qint64 size, const QByteArray &file)
{
    for (const char *const ending : {"\n", "\r\n"}) {
        const QByteArray end(ending);
        const QByteArray lines = QByteArray(file).replace("\r\n", end);
        for (const QByteArray &last : {QByteArray(), end}) {
            if (lines.size() + last.size() == size)
                return lines + last;
        }
    }
    return file;
}

/// The size that was asked for is that of the file as it was; here it comes with its secrets
/// masked. Where it was closed or asked for again right after, it had been cut: the sizes stay.
void fitSizes(QList<Exchange> &script)
{
    const QByteArray asks("AT#FTPFSIZE=");
    const QByteArray tells("#FTPFSIZE: ");
    for (qsizetype i = 0; i + 1 < script.size(); ++i) {
        const qsizetype told = script.at(i).reply.indexOf(tells);
        if (!script.at(i).command.startsWith(asks) || told < 0)
            continue;
        Exchange &get = script[i + 1];
        if (get.command != "AT#FTPGET=" + script.at(i).command.sliced(asks.size()))
            continue;
        const std::optional<QByteArray> file = RecordedSession::fileIn(get.reply);
        const QByteArray next = i + 2 < script.size() ? script.at(i + 2).command : QByteArray();
        if (!file)
            continue;
        const qsizetype from = told + tells.size();
        const qsizetype digits = script.at(i).reply.indexOf('\r', from) - from;
        if (get.isRedacted) {
            if (!next.startsWith("AT#FTPCLOSE") && !next.startsWith(asks))
                script[i].reply.replace(from, digits, QByteArray::number(file->size()));
            continue;
        }
        const qint64 size = script.at(i).reply.mid(from, digits).toLongLong();
        QByteArray whole = get.reply.first(get.reply.indexOf(kConnect) + kConnect.size());
        get.reply = whole.append(asLargeAs(size, *file)).append(kNoCarrier);
    }
}

/// The part of a line like `+CGDCONT: 3,"IPV4V6","APN-1"` that is the APN.
QByteArray apnOf(QByteArrayView line)
{
    const QList<QByteArray> fields = line.toByteArray().split(',');
    return fields.size() > 2 ? QByteArray(fields[2]).replace('"', "").trimmed() : QByteArray();
}

/// The token of the APN that the session wanted: the one that it wrote, or that it went on with.
QByteArray ownApn(const QList<Exchange> &script)
{
    QByteArray context;
    QByteArray found; ///< what was programmed when it was looked at
    for (const Exchange &exchange : script) {
        const QByteArray command = comparable(exchange.command);
        if (command.startsWith("AT+CGDCONT="))
            return apnOf(command);
        if (command.startsWith("AT#SCFG=1,"))
            context = command.split(',').value(1);
        const qsizetype socket = exchange.reply.indexOf("#SCFG: 1,");
        if (command == "AT#SCFG?" && socket >= 0)
            context = exchange.reply.sliced(socket).split(',').value(1);
        if (command == "AT+CGDCONT?") {
            const qsizetype row = exchange.reply.indexOf("+CGDCONT: " + context + ',');
            const qsizetype end = exchange.reply.indexOf('\r', row);
            found = row < 0 || context.isEmpty() ? QByteArray()
                                                 : apnOf(exchange.reply.sliced(row, end - row));
        } else if (!found.isEmpty()
                   && (command.startsWith("AT+CSQ") || command.startsWith("AT#SGACT="))) {
            return found;
        }
    }
    return {};
}

void fillIn(RecordedSession &session, const QByteArray &apn)
{
    session.apn = ownApn(session.exchanges);
    const QByteArray own = isToken(session.apn) ? session.apn : QByteArray();
    session.apn = withStandIns(session.apn, own, apn);
    for (Exchange &exchange : session.exchanges) {
        exchange.pattern = patternOf(exchange.command);
        exchange.command = withStandIns(exchange.command, own, apn);
        const QByteArray reply = withStandIns(exchange.reply, own, apn);
        exchange.isRedacted = reply.contains(kMask) || reply != exchange.reply;
        exchange.reply = reply;
        exchange.rest = withStandIns(exchange.rest, own, apn);
        for (RecordedSession::Event &event : exchange.events)
            event.bytes = withStandIns(event.bytes, own, apn);
    }
}

} // namespace

std::optional<QByteArray> RecordedSession::fileIn(const QByteArray &reply)
{
    const qsizetype connect = reply.indexOf(kConnect); // an event may stand before it
    if (connect < 0 || !reply.endsWith(kNoCarrier))
        return {};
    const qsizetype begin = connect + kConnect.size();
    const qsizetype end = reply.size() - kNoCarrier.size();
    return end < begin ? std::nullopt : std::optional(reply.sliced(begin, end - begin));
}

Result<RecordedSession> RecordedSession::read(QIODevice &log, const QString &name,
                                              const Options &options)
{
    const auto refused = [&name](const QString &why) {
        return Error{ErrorCode::BadScenario, why, name};
    };
    if (!log.isOpen())
        return refused(log.errorString());
    const QString tooLarge = QStringLiteral("larger than 256 MiB");
    if (!log.isSequential() && log.size() > kLogLimit)
        return refused(tooLarge);
    LogReader records(log);
    Reader reader(options.redact);
    qint64 seen = 0;
    qint64 line = 0;
    const Lines &lines = options.lines;
    for (qint64 entry = 0; auto record = records.next(); ++entry) {
        seen += record->text.size() + 1;
        if (seen > kLogLimit)
            return refused(tooLarge);
        if (record->line < lines.first)
            continue;
        if (lines.end > 0 && record->line >= lines.end)
            break;
        const bool goesOn = record->line == line && record->isGuessed; // of a line too long
        line = record->line;
        if (goesOn)
            continue;
        reader.take(*record, entry);
        if (reader.isTooLarge())
            return refused(QStringLiteral("more than 64 MiB in it"));
    }
    reader.end();
    if (records.isCutEarly())
        return refused(log.errorString());
    if (reader.session.exchanges.isEmpty())
        return refused(QStringLiteral("no AT command in it"));
    fillIn(reader.session, options.apn);
    fitSizes(reader.session.exchanges);
    markAttempts(reader.session.exchanges);
    return reader.session;
}

} // namespace fota
