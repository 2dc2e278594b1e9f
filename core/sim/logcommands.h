#pragma once

#include <QByteArray>

/// What kinds of commands a log holds, for its replay.
namespace fota {

inline bool isSettingOfTheLine(const QByteArray &command)
{
    return command == "AT" || command.startsWith("ATE") || command.startsWith("ATV")
           || command.startsWith("ATQ") || command.startsWith("AT+CMEE=");
}

inline bool asksVersion(const QByteArray &command)
{
    return command.startsWith("AT+GMR") || command.startsWith("AT#CFVR");
}

inline bool isUpload(const QByteArray &command)
{
    return command.startsWith("AT#OTAUPW") && !command.startsWith("AT#OTAUPW=?");
}

/// As a list of commands has it: a login or a PIN is in none.
inline QByteArray listed(const QByteArray &command)
{
    const bool secret = command.startsWith("AT#FTPOPEN=") || command.startsWith("AT+CPIN=");
    return (secret ? command.first(command.indexOf('=')) : command).left(120);
}

} // namespace fota
