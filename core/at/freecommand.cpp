#include "core/at/catalogue.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

QByteArray upperWithoutSpaces(QByteArrayView text)
{
    QByteArray plain;
    for (const char c : text) {
        if (c != ' ')
            plain += char(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    return plain;
}

// Commands whose arguments hold a secret, and the number of the first argument to be masked.
struct Secretive
{
    const char *start;
    int first;
};
constexpr std::array kSecretive{
    Secretive{"AT#FTPOPEN=", 2}, Secretive{"AT+CPIN=", 1},      Secretive{"AT#SGACT=", 3},
    Secretive{"AT#PDPAUTH=", 3}, Secretive{"AT+CGAUTH=", 3},    Secretive{"AT#FTPGETOTAENH=", 4},
    Secretive{"AT#USERID=", 1},  Secretive{"AT#PASSW=", 1},     Secretive{"AT+CLCK=", 3},
    Secretive{"AT+CPWD=", 2},    Secretive{"AT#EMAILPWD=", 1},
};

constexpr std::array<const char *, 16> kUnsolicited{
    "+CEREG:", "+CGREG:", "+CREG:",  "#QSS:",   "+CGEV:", "SRING",      "RING",   "+CMTI:",
    "#OTAEV:", "+CUSD:",  "+CCWA:",  "+CLIP:",  "#PSMURC", "#LWM2MFOTARING:", "#DREL", "^SYSSTART",
};

} // namespace

QByteArray maskedCommand(QByteArrayView text)
{
    const QByteArray upper = upperWithoutSpaces(text);
    for (const Secretive &row : kSecretive) {
        if (!upper.contains(row.start)) // also as a later part of AT+X;#FTPOPEN=...
            continue;
        const qsizetype equals = text.indexOf('=');
        QByteArray masked = text.first(equals + 1).toByteArray();
        int number = 1;
        bool quoted = false;
        bool hidden = number >= row.first;
        if (hidden)
            masked += "***";
        for (const char c : text.sliced(equals + 1)) {
            if (c == '"')
                quoted = !quoted;
            if (c == ',' && !quoted) {
                hidden = ++number >= row.first;
                masked += hidden ? QByteArray(",***") : QByteArray(",");
            } else if (!hidden) {
                masked += c;
            }
        }
        return masked;
    }
    return text.toByteArray();
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
    if (upper.contains("#OTAUP=0") || upper.contains("#OTAUP=2") || upper.endsWith("#OTAUP"))
        return Error{ErrorCode::ConsentMissing, QStringLiteral("AT#OTAUP"), {}};
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
    return std::ranges::any_of(kUnsolicited,
                               [line](const char *start) { return line.startsWith(start); });
}

} // namespace fota
