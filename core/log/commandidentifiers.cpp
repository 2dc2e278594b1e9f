#include "core/log/commandidentifiers.h"

#include "core/at/commandfields.h"
#include "core/log/asciibytes.h"
#include "core/log/fieldkinds.h"
#include "core/log/identifierfields.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace fota {

namespace {

using Kind = IdentifierKind;

constexpr QByteArrayView kSigns("+#^*$%&"); ///< one begins the name of a command
constexpr qsizetype kLongestName = 24;
constexpr qsizetype kLongestArguments = 1024; ///< of a command, so that many cost no more (K08)

/// One name for all, and a word or a number that tells what the next argument is.
struct NumberedFields
{
    QByteArrayView name;
    qsizetype number;     ///< which argument it is
    QByteArrayView kinds; ///< what follows a 0, a 1, ...
};
constexpr std::array<NumberedFields, 3> kNumbered{
    {{"+UFTP", 0, "ahup"}, {"+UHTTP", 1, "ahup"}, {"+UPSD", 1, "-nupaa"}}};
constexpr std::array<CommandFields, 10> kWords{{{"PWD", "p"},
                                                {"PASS", "p"},
                                                {"PASSWD", "p"},
                                                {"PASSWORD", "p"},
                                                {"USER", "u"},
                                                {"USERNAME", "u"},
                                                {"ACCOUNT", "up"},
                                                {"APN", "n"},
                                                {"SERVER", "h"},
                                                {"HOST", "h"}}};

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == '\x7f';
}

/// A command of a text. Its AT may be lost, and its name hold what a bad line put into it.
struct Part
{
    QByteArray name;            ///< "+CPIN"; upper case
    bool isNameCut = false;     ///< the text ends within it, or before what must follow
    QByteArrayView arguments{}; ///< behind the '=', to the next command or the end
    bool isLast = false;        ///< its arguments go to the end of the text
    bool isDoubtful = false;    ///< a semicolon may be one of its last argument
};

/// "+CPIN" of "THAT+CPIN=1234" is no command; that of "T+CPIN=1234" has lost its first letter.
bool mayBegin(QByteArrayView text, qsizetype at)
{
    if (text[at] != '+')
        return true;
    qsizetype begin = at;
    while (begin > 0 && at - begin < kLongestName && isWord(text[begin - 1]))
        --begin;
    const QByteArray before = text.sliced(begin, at - begin).toByteArray().toUpper();
    return before.isEmpty() || before == "T" || before.startsWith("AT");
}

/// Where the arguments end: at the semicolon of the next command.
qsizetype endOfArguments(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == '"');
        if (text[i] == ';' && !quoted)
            return i;
    }
    return text.size();
}

/// Calls \a take for each command of \a text.
template<typename Take>
void eachPart(QByteArrayView text, Take take)
{
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!kSigns.contains(text[begin]) || !mayBegin(text, begin))
            continue;
        Part part;
        qsizetype end = begin;
        const qsizetype most = std::min(text.size(), begin + kLongestName);
        for (; end < most
               && (end == begin || isWord(text[end]) || text[end] == ' ' || isControl(text[end]));
             ++end) {
            if (text[end] > ' ' && text[end] != '\x7f')
                part.name += char(isLetter(text[end]) ? text[end] & ~0x20 : text[end]);
        }
        part.isNameCut = end == text.size();
        if (!part.isNameCut && text[end] != '=')
            continue;
        if (!part.isNameCut) {
            const QByteArrayView rest = text.sliced(end + 1);
            const QByteArrayView all = rest.first(std::min(rest.size(), kLongestArguments));
            part.arguments = all.first(endOfArguments(all));
            part.isLast = part.arguments.size() == rest.size();
            QByteArrayView next = all.sliced(part.arguments.size());
            next = next.sliced(std::min<qsizetype>(1, next.size())).trimmed();
            part.isDoubtful = !next.isEmpty() && !kSigns.contains(next.front());
            if (part.isDoubtful)
                part.arguments = all;
        }
        take(part);
    }
}

QByteArrayView kindsOf(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArrayView> all = [] {
        QHash<QByteArray, QByteArrayView> made;
        for (const CommandFields &row : kCommandFields)
            made.insert(row.name.toByteArray(), row.kinds);
        return made;
    }();
    return all.value(name);
}

/// Of a command that has a name for what it sets: AT+SAPBR=3,1,"PWD","...".
QList<Identifier> byWords(const QByteArray &name, const QList<QByteArray> &fields)
{
    for (const NumberedFields &row : kNumbered) {
        if (name != row.name || fields.size() < row.number + 2)
            continue;
        bool isNumber = false;
        const int number = fields[row.number].toInt(&isNumber);
        if (isNumber && number >= 0 && number < row.kinds.size())
            return byKinds({fields[row.number + 1]}, row.kinds.sliced(number, 1));
    }
    QList<Identifier> found;
    for (qsizetype i = 0; i + 1 < fields.size(); ++i) {
        const auto word =
            std::ranges::find(kWords, QByteArrayView(fields[i].toUpper()), &CommandFields::name);
        if (word == kWords.end())
            continue;
        found += byKinds(fields.sliced(i + 1), word->kinds);
        i += word->kinds.size();
    }
    return found;
}

/// Do quotes begin and end fields, and nothing else? If not, a comma may be more than it seems.
bool areQuotesOdd(QByteArrayView arguments)
{
    bool quoted = false;
    char before = ','; // but for blanks
    for (const char c : arguments) {
        const bool isBehind = before == '"' && !quoted && c != '"' && c != ',' && c != ' ';
        if (isBehind || (c == '"' && !quoted && before != ','))
            return true;
        quoted = quoted != (c == '"');
        before = c == ' ' ? before : c;
    }
    return quoted;
}

/// A login again, with each comma for one.
QList<Identifier> byEachComma(QByteArrayView arguments, QByteArrayView kinds)
{
    QList<QByteArray> fields = arguments.toByteArray().split(',');
    for (QByteArray &field : fields) {
        field = field.trimmed();
        while (field.startsWith('"'))
            field.remove(0, 1);
        while (field.endsWith('"'))
            field.chop(1);
    }
    QList<Identifier> found = byKinds(fields, kinds);
    found.removeIf([](const Identifier &one) {
        return one.kind != Kind::Password && one.kind != Kind::User && one.kind != Kind::Host;
    });
    return found;
}

void add(const QList<Identifier> &more, QList<Identifier> *all)
{
    for (const Identifier &one : more) {
        if (!all->contains(one))
            *all += one;
        Identifier clean = one; // of what a bad line put into it
        clean.value.removeIf(isControl);
        if (!clean.value.isEmpty() && clean.value != one.value && !all->contains(clean))
            *all += clean;
    }
}

/// "ATD+15551234567;"
std::optional<Identifier> dialled(QByteArrayView text)
{
    for (qsizetype at = 0; at + 3 < text.size(); ++at) {
        const bool isDial = (text[at] | 0x20) == 'a' && (text[at + 1] | 0x20) == 't'
                            && (text[at + 2] | 0x20) == 'd';
        if (!isDial || (at > 0 && isWord(text[at - 1])))
            continue;
        qsizetype begin = at + 3;
        while (begin < text.size() && QByteArrayView("TPItpi,").contains(text[begin]))
            ++begin;
        qsizetype end = begin;
        while (end < text.size() && end - begin < kLongestName
               && !QByteArrayView("=?;").contains(text[end]))
            ++end;
        return identifierOf(Kind::Phone, text.sliced(begin, end - begin));
    }
    return {};
}

bool beginsName(const QByteArray &name)
{
    return std::ranges::any_of(
               kCommandFields,
               [&name](const CommandFields &row) { return row.name.startsWith(name); })
           || std::ranges::any_of(
               kNumbered, [&name](const NumberedFields &row) { return row.name.startsWith(name); });
}

CommandEnd endOf(const Part &part)
{
    if (part.isNameCut)
        return beginsName(part.name) ? CommandEnd::Name : CommandEnd::Whole;
    if (!part.isLast)
        return CommandEnd::Whole;
    const QByteArrayView text = part.arguments.trimmed();
    if (text.count('"') % 2)
        return CommandEnd::Quote;
    if (text.isEmpty() || text.endsWith(','))
        return CommandEnd::Comma;
    const QByteArrayView kinds = kindsOf(part.name);
    const bool isQuoted = text.endsWith('"');
    const qsizetype missing = kinds.size() - fieldsOf(text).size();
    if (kinds.isEmpty() ? !isQuoted : missing < 0 || (missing == 0 && isQuoted))
        return CommandEnd::Whole;
    return isQuoted               ? CommandEnd::Quoted
           : isDigit(text.back()) ? CommandEnd::Number
                                  : CommandEnd::Word;
}

} // namespace

QList<Identifier> identifiersOfCommand(QByteArrayView text)
{
    QList<Identifier> found;
    if (const auto phone = dialled(text))
        found += *phone;
    eachPart(text, [&found](const Part &part) {
        if (part.isNameCut)
            return;
        const QByteArrayView kinds = kindsOf(part.name);
        const auto take = [&](QByteArrayView arguments) {
            const QList<QByteArray> fields = fieldsOf(arguments);
            add(kinds.isEmpty() ? byWords(part.name, fields) : byKinds(fields, kinds), &found);
            if (!kinds.isEmpty() && areQuotesOdd(arguments))
                add(byEachComma(arguments, kinds), &found);
        };
        take(part.arguments.first(endOfArguments(part.arguments)));
        if (part.isDoubtful)
            take(part.arguments);
    });
    return found;
}

CommandEnd endOfCommand(QByteArrayView text)
{
    CommandEnd end = CommandEnd::Whole;
    eachPart(text, [&end](const Part &part) {
        // What is within an argument that goes on is no command of its own.
        const CommandEnd own = end == CommandEnd::Quote ? CommandEnd::Whole : endOf(part);
        end = own == CommandEnd::Whole ? end : own;
    });
    return end;
}

} // namespace fota
