#include "core/at/catalogue.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace fota;
using fuzz::holds;

namespace {

constexpr milliseconds kLimit{1'000};

bool isOneLine(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kCommandLineLimit
           && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// Reads a command line as a module does: arguments between commas outside quotes.
QList<QByteArray> argumentsOf(const QByteArray &line)
{
    QList<QByteArray> found;
    QByteArray argument;
    bool quoted = false;
    for (const char c : line.sliced(line.indexOf('=') + 1)) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            found += argument;
            argument.clear();
        } else {
            argument += c;
        }
    }
    return found << argument;
}

/// What a module reads where the arguments stand in \a format.
QList<QByteArray> wanted(const CommandSpec &spec, const QList<QByteArray> &arguments)
{
    QList<QByteArray> filled;
    for (QByteArray part : argumentsOf(spec.format)) {
        for (int i = 0; i < 6; ++i) {
            if (part.contains('%' + QByteArray::number(i + 1))) {
                part.replace('%' + QByteArray::number(i + 1), arguments.value(i));
                break;
            }
        }
        filled += part;
    }
    return filled;
}

void built(fuzz::Input &input)
{
    const CommandSpec &spec = commandSpecs()[size_t(input.below(int(commandSpecs().size())))];
    QList<QByteArray> arguments;
    for (qsizetype i = QByteArrayView(spec.format).count('%'); i > 0; --i)
        arguments += input.until('\n');
    const Result<Command> command = makeCommand(spec.id, kLimit, arguments);
    if (!command) {
        holds(command.error().code == ErrorCode::BadArgument
                  || command.error().code == ErrorCode::CommandTooLong,
              "a refusal is one of two");
        return;
    }
    holds(isOneLine(command->text), "a command is one line of printable ASCII");
    if (!arguments.isEmpty())
        holds(argumentsOf(command->text) == wanted(spec, arguments),
              "it reads back as the same arguments");
    else
        holds(command->text == spec.format, "without arguments it is its text");
    for (size_t i = 0; i < size_t(arguments.size()); ++i) {
        const Field field = spec.fields[i];
        const QByteArray value = arguments[qsizetype(i)];
        const bool secret = field == Field::User || field == Field::Password || field == Field::Pin;
        const bool elsewhere =
            QByteArray(spec.format).contains(value) || std::ranges::count(arguments, value) > 1;
        bool inside = false; // of another argument, which is logged
        for (qsizetype j = 0; j < arguments.size(); ++j)
            inside |= j != qsizetype(i) && arguments[j].contains(value);
        if (secret && value.size() >= 4 && !elsewhere && !inside)
            holds(!command->logged.contains(value), "a secret is not logged");
    }
}

void typed(const QByteArray &text)
{
    const Result<Command> command = freeCommand(text, kLimit);
    if (!command)
        return;
    holds(isOneLine(command->text), "a typed command is one line of printable ASCII");
    QByteArray plain = command->text.toUpper();
    plain.replace(' ', "");
    for (qsizetype at = plain.indexOf("#OTAUP"); at >= 0; at = plain.indexOf("#OTAUP", at + 1)) {
        const QByteArray rest = plain.sliced(at + 6);
        const bool asks = rest.startsWith("=?") || rest.startsWith('?') || rest.startsWith("=1");
        const bool otherName = !rest.isEmpty() && rest.front() >= 'A' && rest.front() <= 'Z';
        holds(asks || otherName, "an apply is not typed");
    }
    if (plain.startsWith("AT+CPIN=") || (plain.startsWith("AT#FTPOPEN=") && plain.contains(',')))
        holds(command->logged.endsWith("***"), "its secrets are masked"); // typed so, or made so
}

} // namespace

/// Z05, K06: a refusal, or exactly one line that parses back to the same arguments.
FUZZ_TARGET(commands)
{
    fuzz::Input input(bytes);
    if (input.byte() % 2)
        typed(input.rest());
    else
        built(input);
}
