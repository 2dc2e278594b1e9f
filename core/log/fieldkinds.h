#pragma once

#include "core/log/identifiers.h"

namespace fota {

/// Separated outside quotes, trimmed, quotes taken off; a quote that is not closed goes to the end.
/// What stands behind a closed one is some log's own.
QList<QByteArray> fieldsOf(QByteArrayView text, char separator = ',');

/// The identifiers among \a fields, whose kinds \a kinds gives by a letter each: as CommandFields,
/// and c ICCID, i IMSI, l cell; the last one goes for all that follow if there is a '+' behind it.
QList<Identifier> byKinds(const QList<QByteArray> &fields, QByteArrayView kinds);

} // namespace fota
