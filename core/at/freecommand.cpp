#include "core/at/catalogue.h"

#include "core/at/commandfields.h"

#include <algorithm>
#include <array>
#include <climits>

namespace fota {

namespace {

QByteArray upperWithoutSpaces(QByteArrayView text)
{
    QByteArray plain;
    for (const char c : text) {
        if (uchar(c) > ' ' && c != '\x7f') // nor what a line's noise made of them
            plain += char(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    return plain;
}

// Commands whose arguments hold a secret, and the number of the first argument to be masked.
// Without their AT: they may be a later part of a line, or the start of an echo may be lost.
struct Secretive
{
    QByteArray start;
    int first;
};

const QList<Secretive> &secretives()
{
    static const QList<Secretive> all = [] {
        QList<Secretive> made;
        for (const CommandFields &row : kCommandFields) {
            const auto isSecret = [](char kind) { return kind == 'u' || kind == 'p'; };
            const auto first = std::ranges::find_if(row.kinds, isSecret);
            if (first != row.kinds.end())
                made.append({row.name.toByteArray() + '=', int(first - row.kinds.begin()) + 1});
        }
        return made;
    }();
    return all;
}

/// True where a part of the line may apply an update. What is known to change nothing is let
/// through; a value left out, quoted or unknown is not.
bool mayApply(const QByteArray &upper)
{
    constexpr QByteArrayView name("#OTAUP");
    for (qsizetype at = upper.indexOf(name); at >= 0; at = upper.indexOf(name, at + 1)) {
        const QByteArrayView rest = QByteArrayView(upper).sliced(at + name.size());
        const QByteArrayView part =
            rest.first(rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';'));
        const bool otherName = !part.isEmpty() && part.front() >= 'A' && part.front() <= 'Z';
        if (!otherName && part != "=1" && part != "=?" && part != "?")
            return true;
    }
    return false;
}

/// True where a part of the line puts the module into data mode for a file of ours.
bool opensUpload(const QByteArray &upper)
{
    constexpr QByteArrayView name("#OTAUPW");
    const qsizetype at = upper.indexOf(name);
    if (at < 0)
        return false;
    const QByteArrayView rest = QByteArrayView(upper).sliced(at + name.size());
    return rest != "=?" && rest != "?";
}

constexpr std::array<const char *, 16> kUnsolicited{
    "+CEREG:", "+CGREG:", "+CREG:", "#QSS:",  "+CGEV:",  "SRING",           "RING",  "+CMTI:",
    "#OTAEV:", "+CUSD:",  "+CCWA:", "+CLIP:", "#PSMURC", "#LWM2MFOTARING:", "#DREL", "^SYSSTART",
};

} // namespace

QByteArray maskedCommand(QByteArrayView text)
{
    if (!text.contains('='))
        return text.toByteArray();
    const QByteArray upper = upperWithoutSpaces(text);
    int first = INT_MAX;
    for (const Secretive &row : secretives()) {
        if (upper.contains(row.start))
            first = std::min(first, row.first);
    }
    if (first == INT_MAX)
        return text.toByteArray();
    // Every comma counts, quoted or not: quotes that do not close must not uncover what follows.
    const QList<QByteArray> arguments = text.sliced(text.indexOf('=') + 1).toByteArray().split(',');
    QByteArray masked = text.first(text.indexOf('=') + 1).toByteArray();
    for (int i = 0; i < arguments.size(); ++i) {
        masked += i > 0 ? "," : "";
        masked += i + 1 >= first ? QByteArray("***") : arguments[i];
    }
    return masked;
}

bool isQuickCommand(const QByteArray &text)
{
    const QByteArray upper = upperWithoutSpaces(text.trimmed());
    if (upper.contains('=') || upper.contains(';') || upper.startsWith("ATD")
        || upper.startsWith("ATA"))
        return false;
    return upper.endsWith('?') || !upper.startsWith("AT#");
}

Result<Command> freeCommand(const QByteArray &text, milliseconds limit)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.size() > kCommandLineLimit)
        return Error{ErrorCode::CommandTooLong, QString::number(trimmed.size()), {}};
    if (!std::ranges::all_of(trimmed, [](char c) { return c >= ' ' && c <= '~'; }))
        return Error{ErrorCode::BadArgument, QStringLiteral("AT command"), {}};
    const QByteArray upper = upperWithoutSpaces(trimmed);
    if (!upper.startsWith("AT"))
        return Error{ErrorCode::BadArgument, QStringLiteral("AT command"), {}};
    if (mayApply(upper))
        return Error{ErrorCode::ConsentMissing, QStringLiteral("AT#OTAUP"), {}};
    if (opensUpload(upper)) // then every further command would be bytes of a file
        return Error{ErrorCode::BadArgument, QStringLiteral("AT#OTAUPW"), {}};
    const bool transfer = upper.startsWith("AT#FTPGET=") || upper.startsWith("AT#FTPLIST");
    return Command{.id = CommandId::Free,
                   .text = trimmed,
                   .logged = maskedCommand(trimmed),
                   .prefix = {},
                   .reply = transfer ? ReplyKind::Transfer : ReplyKind::Lines,
                   .repeatable = false,
                   .limit = limit,
                   .idle = limit};
}

bool isUnsolicited(QByteArrayView line)
{
    return std::ranges::any_of(kUnsolicited, [line](const char *start) {
        const auto size = qsizetype(qstrlen(start)); // the case of Telit's own varies
        return *start == '#' ? line.size() >= size && qstrnicmp(line.data(), size, start, size) == 0
                             : line.startsWith(start);
    });
}

} // namespace fota
