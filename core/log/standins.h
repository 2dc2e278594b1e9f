#pragma once

#include "core/log/identifiers.h"

namespace fota {

// A log that was redacted, as it can be played: what stands for a value that it tells no more.

/// What \a number of \a kind is taken for: valid, made up, of blocks that are nobody's, and always
/// the same. A password stays masked.
QByteArray standInOf(IdentifierKind kind, int number);

/// Every token of an earlier redaction ("IMEI-1") replaced by its stand-in. \a ownApn: the token of
/// the APN that is wanted, which stands for \a apn.
QByteArray withStandIns(const QByteArray &text, const QByteArray &ownApn = {},
                        const QByteArray &apn = {});

/// A command as two are compared: without blanks, and in capitals outside of texts.
QByteArray comparable(const QByteArray &command);
/// What a command of a log fits: comparable, and "***" for what is a token or a secret.
QByteArray patternOf(const QByteArray &command);
/// \a command: comparable; "***" in the pattern stands for anything.
bool fitsPattern(const QByteArray &command, const QByteArray &pattern);

} // namespace fota
