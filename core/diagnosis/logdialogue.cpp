#include "core/diagnosis/logdialogue.h"

#include "core/at/finalresult.h"
#include "core/at/parsers.h"

namespace fota {

namespace {

constexpr qint64 kEchoMs = 500; ///< a command that comes again later was sent again
constexpr int kDataLines = 64;  ///< rows of the longest check file (K08)

/// "+CSQ" of "AT+CSQ?" and of "+CSQ: 25,3"; empty: there is none.
QByteArray nameOf(QByteArrayView text)
{
    if (text.size() > 2 && (text[0] | 0x20) == 'a' && (text[1] | 0x20) == 't')
        text = text.sliced(2);
    if (text.isEmpty() || !QByteArrayView("+#$%^*&!").contains(text[0]))
        return {};
    qsizetype end = 1;
    while (end < text.size() && (QChar::isLetterOrNumber(uchar(text[end])) || text[end] == '_'))
        ++end;
    return text.first(end).toByteArray().toUpper();
}

/// Does a line with this beginning answer that command?
bool answers(QByteArrayView line, QByteArrayView command)
{
    const QByteArray name = nameOf(line);
    if (name.isEmpty())
        return true; // a bare line
    const QByteArray asked = nameOf(command);
    if (name == asked)
        return name == "+CEREG" || name == "+CGREG" || name == "+CREG"
                   ? command.endsWith('?') && isRegistrationAnswer(line)
                   : true;
    // What is asked under another name: "AT#OTAUPW" has none, "AT#CGMM" none.
    return name == "#CCID" && asked == "+CCID";
}

bool endsUpload(QByteArrayView command)
{
    const QByteArray name = nameOf(command);
    return name == "#OTAUPW" || name == "#FTPPUT";
}

} // namespace

std::optional<qint64> LogExchange::elapsedMs() const
{
    if (!sentMs || !endMs || *endMs < *sentMs)
        return {};
    return *endMs - *sentMs;
}

LogDialogue::LogDialogue()
{
    m_torn.onRecord = [this](const LogRecord &record) { takeWhole(record); };
}

void LogDialogue::takeWhole(const LogRecord &record)
{
    if (!record.cuts.isEmpty() && onTorn)
        onTorn(record);
    if (record.direction == LogEntry::Direction::Note)
        return takeNote(record.text.trimmed());
    const QByteArray plain = plainText(record.text).trimmed();
    if (m_inData)
        return takeData(record, plain);
    if (record.direction == LogEntry::Direction::Data && m_open) {
        if (m_open->data.size() < LogExchange::kReplies)
            m_open->data.append({record.line, plain});
        m_open->dataMs = record.wallMs;
        return;
    }
    if (record.direction == LogEntry::Direction::Sent)
        return takeSent(record, plain);
    if (!record.cuts.isEmpty() && m_open)
        m_open->torn += record.line;
    takeReceived(record, plain);
}

/// Of the program that wrote the log.
void LogDialogue::takeNote(const QByteArray &text)
{
    constexpr QByteArrayView begin("[run over: ");
    if (!text.startsWith(begin) || !text.endsWith(']'))
        return;
    m_inData = false;
    finish();
    if (onRunOver)
        onRunOver(text.sliced(begin.size()).chopped(1));
}

void LogDialogue::takeSent(const LogRecord &record, const QByteArray &text)
{
    if (text == "+++" && !m_open && onEvent)
        return onEvent({record.line, text, record.wallMs});
    if (text.isEmpty() || !looksLikeCommand(text))
        return; // bytes of a file, or a password that was asked for
    if (isEcho(record, text)) {
        ++m_open->echoes;
        return;
    }
    finish();
    m_blank.reset();
    m_open.emplace();
    m_open->line = record.line;
    m_open->command = text;
    m_open->hadOddQuotes = text != withoutNuls(record.text).trimmed();
    m_open->sentMs = record.wallMs;
    if (!record.cuts.isEmpty())
        m_open->torn += record.line;
}

/// A guessed direction cannot tell a command from its echo: it is one if it stands right behind.
bool LogDialogue::isEcho(const LogRecord &record, const QByteArray &text) const
{
    if (!m_open || m_open->isEnded() || !m_open->replies.isEmpty() || m_open->command != text)
        return false;
    return record.isGuessed
           && (!record.wallMs || !m_open->sentMs || *record.wallMs - *m_open->sentMs < kEchoMs);
}

void LogDialogue::takeReceived(const LogRecord &record, const QByteArray &text)
{
    if (text.isEmpty()) {
        if (!m_open)
            m_blank = record;
        return;
    }
    if (record.isGuessed && text.startsWith('[') && text.endsWith(']'))
        return takeNote(text);
    if (m_open && !record.isGuessed && m_open->replies.isEmpty() && m_open->command == text) {
        ++m_open->echoes;
        return;
    }
    const bool isUnsolicited = record.direction == LogEntry::Direction::Unsolicited;
    if (text == "CONNECT" || text.startsWith("CONNECT ")) {
        if (!m_open)
            beginLost(record);
        answered(record);
        m_open->isConnected = true;
        m_inData = true;
        m_dataLines = 0;
        return;
    }
    const auto final = isUnsolicited ? std::nullopt : finalResult(text);
    if (final) {
        if (!m_open && final->kind == FinalResult::Kind::NoCarrier) {
            if (onEvent)
                onEvent({record.line, text, record.wallMs});
            return;
        }
        if (!m_open)
            beginLost(record);
        return endWith(record, text);
    }
    const bool fits = m_open && !isUnsolicited && answers(text, m_open->command);
    if (!fits && (m_open || !m_blank || !nameOf(text).isEmpty())) {
        if (onEvent)
            onEvent({record.line, text, record.wallMs});
        return;
    }
    if (!m_open)
        beginLost(record);
    answered(record);
    if (m_open->replies.size() < LogExchange::kReplies)
        m_open->replies.append({record.line, text});
}

void LogDialogue::takeData(const LogRecord &record, const QByteArray &text)
{
    // Whoever is known to have sent a command again is known not to be in data mode any more.
    if (record.direction == LogEntry::Direction::Sent && !record.isGuessed
        && looksLikeCommand(text)) {
        m_inData = false;
        return takeSent(record, text);
    }
    const auto final = finalResult(text);
    const bool ends =
        final
        && (final->kind == FinalResult::Kind::NoCarrier || (m_open && endsUpload(m_open->command)));
    if (ends) {
        m_inData = false;
        if (!record.cuts.isEmpty())
            m_open->torn += record.line;
        return endWith(record, text);
    }
    if (m_open->data.size() < LogExchange::kReplies && !text.isEmpty())
        m_open->data.append({record.line, text});
    m_open->dataMs = record.wallMs;
    if (++m_dataLines > kDataLines)
        m_inData = false; // the log has lost its end
}

/// The log holds an answer without its command.
void LogDialogue::beginLost(const LogRecord &record)
{
    m_open.emplace();
    m_open->isLost = true;
    m_open->line = m_blank ? m_blank->line : record.line;
    m_open->sentMs = m_blank ? m_blank->wallMs : std::nullopt;
    m_blank.reset();
}

void LogDialogue::answered(const LogRecord &record)
{
    if (!m_open->firstMs)
        m_open->firstMs = record.wallMs;
    m_open->endMs = record.wallMs;
}

void LogDialogue::endWith(const LogRecord &record, const QByteArray &final)
{
    answered(record);
    m_open->final = final;
    m_open->finalLine = record.line;
    finish();
}

void LogDialogue::finish()
{
    if (m_open && onExchange)
        onExchange(*m_open);
    m_open.reset();
}

void LogDialogue::end()
{
    m_torn.end();
    m_inData = false;
    finish();
}

} // namespace fota
