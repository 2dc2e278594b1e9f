#include "core/sim/logscript.h"

#include "core/log/transcript.h"

#include <QFile>

namespace fota {

namespace {

constexpr qint64 kLogLimit = 256LL * 1024 * 1024; ///< K08
constexpr qint64 kLineLimit = 64 * 1024;
constexpr qint64 kKept = 64LL * 1024 * 1024;

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
        for (qsizetype at = script.indexOf("***"); at >= 0; at = script.indexOf("***", from)) {
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

/// The exchange that answers \a command, or -1. What is behind an apply that was not sent is out of
/// reach: a version asked for once more must not be the later one.
qsizetype LogScript::exchangeFor(const QByteArray &command) const
{
    const auto answers = [&](const Exchange &exchange) {
        if (exchange.command.isEmpty())
            return command.startsWith("AT#FTPOPEN");
        return matches(exchange.command, command);
    };
    for (qsizetype at = m_next; at < m_script.size(); ++at) {
        if (answers(m_script.at(at)))
            return at;
        if (m_script.at(at).command.startsWith("AT#OTAUP"))
            break;
    }
    for (qsizetype at = m_next - 1; at >= 0; --at) {
        if (answers(m_script.at(at)))
            return at;
        if (asksVersion(command) && m_script.at(at).command.startsWith("AT#OTAUP=0"))
            break; // it was another one then
    }
    return -1;
}

void LogScript::answer(const QByteArray &command)
{
    QByteArray reply = isSettingOfTheLine(command) ? "\r\nOK\r\n" : "\r\nERROR\r\n";
    milliseconds delay{0};
    const qsizetype at = exchangeFor(command);
    if (at >= 0) {
        const Exchange &exchange = m_script.at(at);
        reply = exchange.reply;
        if (m_speed > 0)
            delay = milliseconds(qint64(double(exchange.delay.count()) / m_speed));
        m_next = std::max(m_next, at + 1);
        m_cut = isExhausted() && !exchange.isWhole;
    } else if (isExhausted() && !isSettingOfTheLine(command)) {
        m_cut = true;
        m_unsent = command.size() + 1;
        reply.clear();
    }
    m_delay.start(delay, [this, reply] {
        if (m_open && !reply.isEmpty())
            Q_EMIT received(reply);
        if (m_open && m_cut)
            endHere(ErrorCode::PortLost);
    });
}

} // namespace fota
