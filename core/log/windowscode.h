#pragma once

#include <QString>

namespace fota {

// Windows-1252, which is what most 8-bit text is that says it were Latin-1.

QString fromWindowsCode(const QByteArray &bytes);
/// Empty where it has no byte for a character.
QByteArray toWindowsCode(QStringView text);

} // namespace fota
