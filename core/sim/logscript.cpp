#include "core/sim/logscript.h"

#include "core/log/transcript.h"

#include <QFile>

#include <optional>

namespace fota {

namespace {

constexpr qint64 kLogLimit = 256LL * 1024 * 1024; ///< K08
constexpr qint64 kLineLimit = 64 * 1024;
constexpr qint64 kKept = 64LL * 1024 * 1024;
constexpr char kMask[] = "***";

/// Quotes and primes that a word processor makes, as UTF-8.
QByteArray plainQuotes(QByteArray text)
{
    for (const char *quote : {"\u201c", "\u201d", "\u201e", "\u201f", "\u2033", "\u2036", "\u2032",
                              "\u2018", "\u2019", "\u00ab", "\u00bb"})
        text.replace(quote, "\"");
    return text;
}

struct Line
{
    qint64 atMs = -1;
    QByteArray text;
};

/// "[Tue Jan 09 13:18:18.344 2018] AT+GMM"; a line without a stamp is all text.
Line lineOf(const QByteArray &raw)
{
    if (const auto stamped = readTranscriptLine(raw))
        return {stamped->at.toMSecsSinceEpoch(), stamped->text};
    return {-1, raw};
}

bool isFinal(const QByteArray &text)
{
    return text == "OK" || text == "ERROR" || text == "NO CARRIER" || text.startsWith("+CME ERROR")
           || text.startsWith("+CMS ERROR");
}

/// "***" in the script stands for anything.
bool matches(const QByteArray &script, const QByteArray &command)
{
    const QList<QByteArray> parts = [&] {
        QList<QByteArray> pieces;
        qsizetype from = 0;
        for (qsizetype at = script.indexOf(kMask); at >= 0; at = script.indexOf(kMask, from)) {
            pieces += script.sliced(from, at - from);
            from = at + 3;
        }
        return pieces << script.sliced(from);
    }();
    if (parts.size() == 1)
        return script == command;
    if (!command.startsWith(parts.first()) || !command.endsWith(parts.last()))
        return false;
    qsizetype from = parts.first().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype at = command.indexOf(parts.at(i), from);
        if (at < 0)
            return false;
        from = at + parts.at(i).size();
    }
    return from + parts.last().size() <= command.size();
}

bool isSettingOfTheLine(const QByteArray &command)
{
    return command == "AT" || command.startsWith("ATE") || command.startsWith("ATV")
           || command.startsWith("ATQ") || command.startsWith("AT+CMEE=");
}

bool asksVersion(const QByteArray &command)
{
    return command.startsWith("AT+GMR") || command.startsWith("AT#CFVR");
}

// What any module answers, where the log does not say what this one did. The IMEI is of the block
// for test equipment.
struct MadeUp
{
    const char *command;
    const char *reply;
};
constexpr MadeUp kMadeUp[] = {
    {"AT+CGSN", "\r\n001010123456780\r\n\r\nOK\r\n"},
    {"AT+CPIN?", "\r\n+CPIN: READY\r\n\r\nOK\r\n"},
    {"AT#FTPTYPE=0", "\r\nOK\r\n"},
};

/// Queries that a setting of the log answers.
constexpr const char *kSettings[] = {"AT#SCFG", "AT+CGDCONT", "AT#SGACT"};

constexpr char kDownload[] = "AT#FTPGETOTA=";

/// A login or a PIN is not for any list.
QByteArray shown(const QByteArray &command)
{
    const bool secret = command.startsWith("AT#FTPOPEN=") || command.startsWith("AT+CPIN=");
    return (secret ? command.first(command.indexOf('=')) : command).left(120);
}

void addOnce(QByteArrayList &list, const QByteArray &command)
{
    if (!list.contains(command) && list.size() < 32)
        list += command;
}

/// The file in the reply to AT#FTPGET; none: it was refused, or the log ends in it.
std::optional<QByteArray> fileIn(const QByteArray &reply)
{
    constexpr QByteArrayView begin("\r\nCONNECT\r\n");
    constexpr QByteArrayView end("\r\nNO CARRIER\r\n");
    if (!reply.startsWith(begin) || !reply.endsWith(end)
        || reply.size() < begin.size() + end.size())
        return {};
    return reply.sliced(begin.size(), reply.size() - begin.size() - end.size());
}

/// The size that was asked for is that of the file as it was; here it comes with its secrets
/// masked. Where it was closed or asked for again right after, it had been cut: the sizes stay.
void fitSizes(QList<LogScript::Exchange> &script)
{
    const QByteArray asks("AT#FTPFSIZE=");
    for (qsizetype i = 0; i + 1 < script.size(); ++i) {
        if (!script.at(i).command.startsWith(asks) || !script.at(i).reply.contains("#FTPFSIZE:"))
            continue;
        const LogScript::Exchange &get = script.at(i + 1);
        if (get.command != "AT#FTPGET=" + script.at(i).command.sliced(asks.size()))
            continue;
        const std::optional<QByteArray> file = fileIn(get.reply);
        const QByteArray next = i + 2 < script.size() ? script.at(i + 2).command : QByteArray();
        if (file && file->contains(kMask) && !next.startsWith("AT#FTPCLOSE")
            && !next.startsWith(asks))
            script[i].reply =
                "\r\n#FTPFSIZE: " + QByteArray::number(file->size()) + "\r\n\r\nOK\r\n";
    }
}

/// The bytes that the module sent for these lines of the log.
QByteArray framedLines(const QList<QByteArray> &lines)
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
            inFile = line == "CONNECT";
        }
    }
    return bytes;
}

} // namespace

Result<QList<LogScript::Exchange>> LogScript::read(const QString &file)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadScenario, log.errorString(), file};
    if (log.size() > kLogLimit)
        return Error{ErrorCode::BadScenario, QStringLiteral("larger than 256 MiB"), file};

    QList<Exchange> script;
    QList<QByteArray> reply;
    qint64 sentAt = -1;
    bool awaited = false; // a reply's final result is still to come
    bool inFile = false;
    const auto close = [&] {
        if (!script.isEmpty() && awaited)
            script.last().reply = framedLines(reply);
        reply.clear();
        // A blank line is a lost command only if a whole answer follows it.
        if (!script.isEmpty() && script.last().command.isEmpty() && !script.last().isWhole)
            script.removeLast();
    };
    qint64 kept = 0;
    while (!log.atEnd()) {
        QByteArray raw = log.readLine(kLineLimit + 1);
        while (!raw.endsWith('\n') && !log.atEnd()
               && !log.readLine(kLineLimit + 1).endsWith('\n')) {}
        kept += raw.size() + qint64(sizeof(Exchange)); // a line may be an exchange of its own
        if (kept > kKept)
            return Error{ErrorCode::BadScenario, QStringLiteral("more than 64 MiB in it"), file};
        while (raw.endsWith('\n') || raw.endsWith('\r'))
            raw.chop(1);
        const Line line = lineOf(raw);
        const QByteArray text = line.text.trimmed();
        const bool isCommand = !inFile && text.startsWith("AT");
        if (isCommand || (!awaited && text.isEmpty())) {
            close();
            script += Exchange{plainQuotes(text), {}, {}};
            sentAt = line.atMs;
            awaited = true;
            continue;
        }
        if (!awaited)
            continue; // an unsolicited line: nobody asked for it
        if (!inFile && text.startsWith('[') && text.endsWith(']'))
            continue; // a note of the program that wrote the log
        reply += inFile ? line.text : text;
        inFile = (inFile || text == "CONNECT") && text != "NO CARRIER";
        if (!inFile && isFinal(text)) {
            if (sentAt >= 0 && line.atMs >= sentAt)
                script.last().delay = milliseconds(line.atMs - sentAt);
            script.last().isWhole = true;
            close();
            awaited = false;
        }
    }
    close();
    if (script.isEmpty())
        return Error{ErrorCode::BadScenario, QStringLiteral("no AT command in it"), file};
    fitSizes(script);
    return script;
}

LogScript::LogScript(QList<Exchange> script, Clock &clock, QString name, QObject *parent)
    : Transport(parent), m_script(std::move(script)), m_delay(clock), m_name(std::move(name))
{
}

void LogScript::open()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_cut)
                return endHere(ErrorCode::PortMissing);
            m_open = true;
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

void LogScript::mark(const QByteArray &words)
{
    Q_EMIT noted('[' + words + ']');
}

void LogScript::endHere(ErrorCode code)
{
    m_open = false;
    Q_EMIT lost({code, QStringLiteral("log ends here"), m_name});
}

void LogScript::close()
{
    m_open = false;
    m_input.clear();
    m_delay.stop();
}

qint64 LogScript::write(const QByteArray &bytes)
{
    if (!m_open)
        return 0;
    m_input += bytes;
    for (qsizetype end = m_input.indexOf('\r'); end >= 0; end = m_input.indexOf('\r')) {
        const QByteArray command = m_input.first(end).trimmed();
        m_input.remove(0, end + 1);
        if (!command.isEmpty())
            answer(command);
    }
    return bytes.size();
}

/// The exchange whose command fits, or -1. What is behind an apply that was not sent is out of
/// reach: a version asked for once more must not be the later one.
qsizetype LogScript::exchangeFor(const QByteArray &command, const Fits &fits) const
{
    for (qsizetype at = m_next; at < m_script.size(); ++at) {
        if (fits(m_script.at(at).command))
            return at;
        if (m_script.at(at).command.startsWith("AT#OTAUP"))
            break;
    }
    for (qsizetype at = m_next - 1; at >= 0; --at) {
        if (fits(m_script.at(at).command))
            return at;
        if (asksVersion(command) && m_script.at(at).command.startsWith("AT#OTAUP=0"))
            break; // it was another one then
    }
    return -1;
}

/// The log's own download where another file is asked for, -1 else: who ran it then did not take
/// the name that the check file gives (C30).
qsizetype LogScript::standIn(const QByteArray &command) const
{
    if (!command.startsWith(kDownload))
        return -1;
    return exchangeFor(command,
                       [](const QByteArray &logged) { return logged.startsWith(kDownload); });
}

QByteArray LogScript::madeUp(const QByteArray &command) const
{
    for (const Exchange &exchange : m_script) { // an IMEI stays what it is
        if (command == "AT+CGSN" && exchange.isWhole
            && (exchange.command == "AT+CGSN" || exchange.command == "AT+GSN"
                || exchange.command == "AT#CGSN"))
            return exchange.reply;
    }
    for (const MadeUp &row : kMadeUp) {
        if (command == row.command)
            return row.reply;
    }
    for (const QByteArray setting : kSettings) {
        if (command != setting + '?')
            continue;
        QByteArray line;
        for (const Exchange &exchange : m_script.first(m_next)) {
            if (exchange.command.startsWith(setting + '=') && exchange.reply.endsWith("\r\nOK\r\n"))
                line = "\r\n" + setting.sliced(2) + ": "
                       + exchange.command.sliced(setting.size() + 1) + "\r\n";
        }
        return line + "\r\nOK\r\n";
    }
    return {};
}

QByteArray LogScript::replyToUnknown(const QByteArray &command)
{
    const QByteArray made = madeUp(command);
    addOnce(made.isEmpty() ? m_gaps.refused : m_gaps.madeUp, shown(command));
    mark("the log has no answer to " + shown(command)
         + (made.isEmpty() ? QByteArray() : QByteArray("; this one is made up")));
    return made.isEmpty() ? QByteArray("\r\nERROR\r\n") : made;
}

void LogScript::answer(const QByteArray &command)
{
    QByteArray reply;
    milliseconds delay{0};
    qsizetype at = exchangeFor(command, [&command](const QByteArray &logged) {
        return logged.isEmpty() ? command.startsWith("AT#FTPOPEN") : matches(logged, command);
    });
    if (at < 0 && (at = standIn(command)) >= 0) {
        addOnce(m_gaps.madeUp, shown(command));
        mark("the log has no answer to " + shown(command) + "; this one is to "
             + m_script.at(at).command);
    }
    if (at >= 0) {
        const Exchange &exchange = m_script.at(at);
        if (exchange.command.isEmpty())
            mark("gap: the log lacks the command; it is taken for " + shown(command));
        reply = exchange.reply;
        if (m_speed > 0)
            delay = milliseconds(qint64(double(exchange.delay.count()) / m_speed));
        m_next = std::max(m_next, at + 1);
        m_cut = isExhausted() && !exchange.isWhole;
    } else if (isSettingOfTheLine(command)) {
        reply = "\r\nOK\r\n";
    } else if (isExhausted()) {
        m_cut = true;
        m_unsent = command.size() + 1;
    } else {
        reply = replyToUnknown(command);
    }
    m_delay.start(delay, [this, reply] {
        if (m_open && !reply.isEmpty())
            Q_EMIT received(reply);
        if (!m_open || !m_cut)
            return;
        mark(m_unsent > 0 ? "the log ends here" : "gap: the log ends here, within an answer");
        endHere(ErrorCode::PortLost);
    });
}

} // namespace fota
