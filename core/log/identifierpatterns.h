#pragma once

#include "core/log/identifiers.h"

#include <QList>

namespace fota {

/// Identifiers that show themselves by their form, wherever they stand in \a text (straight
/// quotes): numbers with a check digit or behind a word that names them, addresses, names of
/// computers, logins in a URL or an FTP dialogue, phone numbers with a plus. What a version, a
/// date, a time or a measured value looks like is none. Linear in the size of the text.
QList<Identifier> identifiersByForm(QByteArrayView text);

/// The check digit of ISO/IEC 7812 fits: of 15 digits of an IMEI, 19 or 20 of an ICCID.
bool hasCheckDigit(QByteArrayView digits);

} // namespace fota
