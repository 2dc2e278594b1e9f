#pragma once

#include <QByteArray>
#include <QList>

namespace fota {

/// Those of "#SGACT: ...", or the tokens of a redacted log that stand for them.
QList<QByteArray> loggedAddresses(const QByteArray &line);

} // namespace fota
