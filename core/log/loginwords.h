#pragma once

#include "core/log/identifiers.h"

#include <QList>

namespace fota {

/// Logins that a text holds by the words around them: in a URL, an FTP dialogue, behind
/// "password:", in a call of curl. Linear in the size of the text.
QList<Identifier> loginsByWords(QByteArrayView text);

} // namespace fota
