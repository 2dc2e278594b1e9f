#include "core/log/tornfields.h"

#include "core/at/finalresult.h"
#include "core/log/asciibytes.h"
#include "core/log/commandidentifiers.h"
#include "core/log/identifierfields.h"

#include <algorithm>
#include <utility>

namespace fota {

namespace {

constexpr qsizetype kLongest = 1024; ///< of a text that is put together
constexpr qsizetype kMostCuts = 32;

/// "+CEREG: 1", "[4.f: OpenFtp]": may come at any time, and are of no command.
bool isBetween(const QByteArray &text)
{
    if (text.startsWith('[') && text.endsWith(']'))
        return true;
    if (text.size() < 4 || !QByteArrayView("+#$%^*!").contains(text[0]))
        return false;
    qsizetype end = 1;
    while (end < text.size() && isWord(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == ':';
}

bool isPrompt(const QByteArray &text)
{
    return text == ">" || text == "+++";
}

} // namespace

void TornFields::take(const LogRecord &record)
{
    const QByteArray text = plainText(record.text).trimmed();
    if (text.isEmpty())
        return; // a line end of the terminal's
    if (m_held) {
        if (goesOn(record, text)) {
            m_held->cuts += m_held->text.size();
            m_held->text += record.text;
            return;
        }
        const bool isQuoted = endOfCommand(plainText(m_held->text)) == CommandEnd::Quote;
        if (isBetween(text) && !(isQuoted && text.count('"') % 2))
            return;
        end();
    }
    if (text.size() < kLongest && endOfCommand(text) != CommandEnd::Whole)
        m_held = record;
}

void TornFields::end()
{
    const auto whole = std::exchange(m_held, std::nullopt);
    if (whole && !whole->cuts.isEmpty() && onWhole)
        onWhole(*whole);
}

bool TornFields::goesOn(const LogRecord &tail, const QByteArray &text) const
{
    const QByteArray head = plainText(m_held->text);
    if (!tail.isGuessed || finalResult(text) || looksLikeCommand(text) || isPrompt(text)
        || head.size() + text.size() > kLongest || m_held->cuts.size() >= kMostCuts)
        return false;
    const bool isQuoteClosed = text.count('"') % 2;
    switch (endOfCommand(head)) {
    case CommandEnd::Whole:
        return false;
    case CommandEnd::Name:
        return !isBetween(text)
               && (endOfCommand(head + text) != CommandEnd::Whole
                   || !identifiersOfCommand(head + text).isEmpty());
    case CommandEnd::Comma:
        return !isBetween(text);
    case CommandEnd::Quote:
        return isQuoteClosed || !isBetween(text);
    case CommandEnd::Quoted:
        return text.startsWith(',');
    case CommandEnd::Number:
        return text.startsWith(',') || (isDigit(text[0]) && !text.contains(' '));
    case CommandEnd::Word:
        return text.startsWith(',') || (!isBetween(text) && !text.contains(' '));
    }
    return false;
}

} // namespace fota
