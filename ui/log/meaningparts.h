#pragma once

#include "ui/log/linespecs.h"
#include "ui/log/meaning.h"

#include <optional>

// The parts of meaningOf().
namespace fota {

/// Values between commas, paired with their names; those without a name are numbered.
QList<MeaningField> namedFields(const QList<QByteArray> &values, std::span<const FieldSpec> specs);
QString lineSpecWords(const char *text); ///< a title or name of linespecs.cpp, translated

Meaning commandMeaning(QByteArrayView text);
/// \a command: the one that is answered; may be empty.
Meaning replyMeaning(QByteArrayView line, QByteArrayView command);
/// What an update by the network, or of a checked file, tells; nothing: it is no such line.
std::optional<Meaning> updateEventMeaning(QByteArrayView line);
QString updateEventWords(QByteArrayView line); ///< the same in a few words; empty: none
QString finalErrorWords(QByteArrayView line);  ///< "no SIM in the module"; empty: none

/// "AT#SGACT=3,1" is "#SGACT", "+CSQ: 1,2" is "+CSQ"; empty where there is none.
QByteArray nameOf(QByteArrayView text);
/// Rows of eight bytes with what is printable of them.
QString hexRows(QByteArrayView bytes);
bool hasOddBytes(QByteArrayView bytes);

} // namespace fota
