#pragma once

#include "core/log/identifiers.h"

namespace fota {

QByteArray digitsOf(const QByteArray &text);
/// An address without the mask that a module writes behind it.
QByteArray withoutMask(const QByteArray &address);
/// The ways in which people and modules write a value.
QList<QByteArray> writings(IdentifierKind kind, const QByteArray &value);
/// \a value as it is, and as the bytes of an 8-bit code.
QList<QByteArray> codings(const QByteArray &value);

} // namespace fota
