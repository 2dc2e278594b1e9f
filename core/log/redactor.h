#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

namespace fota {

/// The second net of K10: replaces known secret values wherever they turn up in a line of the log.
/// The first is that commands are logged with their secrets masked. Values under four bytes
/// are left to the first net: they would turn up in half of all lines.
class Redactor
{
public:
    void hide(const Secret &secret);
    void hide(const QByteArray &value);
    QByteArray apply(const QByteArray &line) const;

private:
    QList<Secret> m_values;
};

} // namespace fota
