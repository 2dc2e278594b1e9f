#pragma once

#include <QByteArray>

#include <initializer_list>

namespace fota {

// The parts of a command that a log shows, as the analysis asks for them.

/// "AT+CSQ" of "at+csq=?"; upper case.
QByteArray commandName(const QByteArray &command);
/// The last argument of "AT#SGACT=3,1".
QByteArray lastArgument(const QByteArray &command);
/// The first argument in quotes.
QByteArray quotedArgument(const QByteArray &command);
/// Sets up the line, before anything is asked: "AT", "ATE0", "AT+CMEE=1".
bool isPreparation(const QByteArray &command);

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names);
bool asksModel(const QByteArray &name);   ///< of a name that commandName() gave
bool asksVersion(const QByteArray &name); ///< without the sub-version
bool asksImei(const QByteArray &name);

} // namespace fota
