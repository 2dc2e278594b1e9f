#pragma once

#include <QString>

namespace fota {

/// What a person types that reaches the module inside an AT command.
enum class AccessField { Host, User, Password, Folder, CheckFile, Apn, PdpType };

/// Whether the value can be sent as it is, by the rules of the command that it is an argument of
/// (F23, F24, K06). An empty one cannot.
bool isSendable(AccessField field, const QString &value);

} // namespace fota
