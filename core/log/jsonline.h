#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace fota {

/// The object as one line, without its end. Characters that steer a terminal are escaped as JSON
/// has it (K15): a program reads them back, a person who looks at the line is safe from them.
QByteArray jsonLine(const QJsonObject &object);

} // namespace fota
