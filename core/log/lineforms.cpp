#include "core/log/lineforms.h"

#include "core/log/textlines.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\0';
}

bool isJson(QByteArrayView line)
{
    return line.startsWith('{') && line.contains("\"text\"") && line.contains("\"direction\"");
}

} // namespace

bool looksLikeCommand(QByteArrayView text)
{
    if (text == "A/" || text == "a/" || text == "+++")
        return true;
    if (text.size() < 2 || (text[0] | 0x20) != 'a' || (text[1] | 0x20) != 't')
        return false;
    if (text.size() == 2)
        return true;
    if (QByteArrayView("+#&$%^!*\\@=?/").contains(text[2]))
        return true;
    // A letter of V.250 and a number: "ATE0", "ATD*99#", "ATI", "ATS0=1".
    const char letter = char(text[2] & ~0x20);
    if (!QByteArrayView("ADEHILMNOPQSTVXZ").contains(letter))
        return false;
    return text.size() == 3 || QByteArrayView("0123456789*#;=?+\"").contains(text[3])
           || (text.size() > 4 && letter == 'D');
}

bool saysCommand(QByteArrayView text)
{
    return text.contains('\0') ? looksLikeCommand(plainText(text.toByteArray()).trimmed())
                               : looksLikeCommand(text.trimmed());
}

bool isNothingButNuls(QByteArrayView line)
{
    return !line.isEmpty() && std::ranges::all_of(line, [](char c) { return c == '\0'; });
}

qsizetype indentOf(QByteArrayView line)
{
    return std::ranges::find_if_not(line, isBlank) - line.begin();
}

QByteArrayView withoutNulsBehind(QByteArrayView line)
{
    while (line.endsWith('\0'))
        line.chop(1);
    return line;
}

QByteArrayView withoutFrame(QByteArrayView line)
{
    const auto begin =
        std::ranges::find_if_not(line, [](char c) { return isBlank(c) || c == '>'; });
    return withoutNulsBehind(line.sliced(begin - line.begin()));
}

std::optional<StampAtBegin> stampAtBegin(LogFormat format, QByteArrayView line)
{
    const auto begin =
        std::ranges::find_if_not(line, [](char c) { return isBlank(c) || c == '>'; });
    const qsizetype lead = begin - line.begin();
    const QByteArrayView text = line.sliced(lead);
    if (const auto stamp = readStamp(format, text))
        return StampAtBegin{format, *stamp, lead};
    for (const LogFormat other : {LogFormat::Note, LogFormat::Iso, LogFormat::Clock}) {
        if (format == LogFormat::Plain && other != LogFormat::Note)
            break;
        if (const auto stamp = readStamp(other, text))
            return StampAtBegin{other, *stamp, lead};
    }
    return {};
}

/// A stamp in brackets anywhere before the text, as logs of services have it.
std::optional<LogStamp> stampWithin(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('['); at >= 0; at = head.indexOf('[', at + 1)) {
        for (const LogFormat format : {LogFormat::Iso, LogFormat::Clock}) {
            if (const auto stamp = readStamp(format, head.sliced(at)))
                return stamp;
        }
    }
    for (const LogFormat format : {LogFormat::Iso, LogFormat::Clock}) {
        if (const auto stamp = readStamp(format, head))
            return stamp;
    }
    return {};
}

QuotedText modemManagerText(QByteArrayView line)
{
    if (const qsizetype at = line.indexOf("--> '"); at >= 0)
        return {at + 5, true};
    if (const qsizetype at = line.indexOf("<-- '"); at >= 0)
        return {at + 5, false};
    return {};
}

/// "AT TX (  8): AT+CSQ<cr>"
QuotedText mbedText(QByteArrayView line)
{
    for (const bool isSent : {true, false}) {
        const qsizetype at = line.indexOf(isSent ? "AT TX" : "AT RX");
        if (at < 0)
            continue;
        qsizetype from = at + 5;
        const qsizetype close = line.indexOf(')', from);
        if (close >= 0 && close - from < 10)
            from = close + 1;
        const qsizetype colon = line.indexOf(':', from);
        if (colon >= 0 && colon - from < 4)
            from = colon + 1;
        if (from < line.size() && line[from] == ' ')
            ++from;
        return {from, isSent};
    }
    return {};
}

LogFormat namedFormat(QByteArrayView line)
{
    const QByteArrayView text = withoutFrame(line).trimmed();
    if (text.isEmpty())
        return LogFormat::Plain;
    if (isJson(text))
        return LogFormat::JsonLines;
    if (text.endsWith('\'') && modemManagerText(text).begin > 5)
        return LogFormat::ModemManager;
    // "AT TX" and "AT RX": nothing but the X is rare enough to be looked for in each line.
    for (qsizetype x = text.indexOf('X'); x >= 0; x = text.indexOf('X', x + 1)) {
        if (x < 4 || (text[x - 1] != 'T' && text[x - 1] != 'R') || text.sliced(x - 4, 3) != "AT ")
            continue;
        const QByteArrayView behind = text.sliced(x + 1).trimmed();
        return x > 4 && (behind.startsWith('(') || behind.startsWith(':')) ? LogFormat::Mbed
                                                                           : LogFormat::Plain;
    }
    return LogFormat::Plain;
}

QByteArray spelledOut(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    for (const auto &[word, byte] :
         std::initializer_list<std::pair<const char *, const char *>>{{"<CR>", "\r"},
                                                                      {"<LF>", "\n"},
                                                                      {"<cr>", "\r"},
                                                                      {"<ln>", "\n"},
                                                                      {"<lf>", "\n"},
                                                                      {"\\r", "\r"},
                                                                      {"\\n", "\n"}})
        bytes.replace(word, byte);
    return bytes;
}

} // namespace fota
