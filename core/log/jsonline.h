#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace fota {

/// The object as one line, without its end. Characters that steer a terminal are escaped as JSON
/// has it (K15): a program reads them back, a person who looks at the line is safe from them.
QByteArray jsonLine(const QJsonObject &object);

/// The value, or null where there is none.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace fota
