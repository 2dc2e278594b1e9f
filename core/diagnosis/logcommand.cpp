#include "core/diagnosis/logcommand.h"

#include <algorithm>

namespace fota {

QByteArray commandName(const QByteArray &command)
{
    qsizetype end = 2;
    while (end < command.size() && command[end] != '=' && command[end] != '?'
           && command[end] != ';')
        ++end;
    return command.first(std::min(end, command.size())).toUpper();
}

QByteArray lastArgument(const QByteArray &command)
{
    const qsizetype at = std::max(command.lastIndexOf(','), command.lastIndexOf('='));
    return command.sliced(at + 1).trimmed();
}

QByteArray quotedArgument(const QByteArray &command)
{
    const qsizetype from = command.indexOf('"');
    const qsizetype to = command.indexOf('"', from + 1);
    return from < 0 || to < 0 ? QByteArray() : command.sliced(from + 1, to - from - 1);
}

bool isPreparation(const QByteArray &command)
{
    const QByteArray name = commandName(command);
    return name == "AT" || name == "AT+CMEE" || name.startsWith("ATE") || name.startsWith("ATQ")
           || name.startsWith("ATV");
}

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&name](const char *one) { return name == one; });
}

bool asksModel(const QByteArray &name)
{
    return isOneOf(name, {"AT+GMM", "AT+CGMM", "AT#CGMM"});
}

bool asksVersion(const QByteArray &name)
{
    return isOneOf(name, {"AT+GMR", "AT+CGMR", "AT#CGMR"});
}

bool asksImei(const QByteArray &name)
{
    return isOneOf(name, {"AT+CGSN", "AT#CGSN", "AT+GSN"});
}

} // namespace fota
