#pragma once

#include "core/log/identifiers.h"

#include <QList>

namespace fota {

// Where an AT dialogue holds identifiers: by the command, by the prefix of an answer, by the column
// of a check file. Texts have straight quotes (plainText()).

/// In the arguments of a command, wherever it begins in \a text; nothing where there is none.
QList<Identifier> identifiersOfCommand(QByteArrayView text);

/// In a line that a module sent. \a command: the one that it answers; empty: none, or not known.
QList<Identifier> identifiersOfAnswer(QByteArrayView command, QByteArrayView line);

/// In a row of a check file: server, user and password; a header row has none. \a kinds: of its
/// columns, as byKinds() has them; empty: as they are without a header.
QList<Identifier> identifiersOfCheckRow(QByteArrayView row, QByteArrayView kinds = {});
/// What the columns below a header row are; empty: it is no header that tells of a login.
QByteArray kindsOfHeader(QByteArrayView row);

/// May \a rest be what follows \a row, which the log has torn? No where it is a row by itself.
bool isRestOfRow(QByteArrayView row, QByteArrayView rest);

/// What must stay as it is: the version in an answer to \a command, nothing of any other.
QByteArray versionOfAnswer(QByteArrayView command, QByteArrayView line);
/// The version of a row of a check file.
QByteArray versionOfCheckRow(QByteArrayView row);

/// By the name of a value, as in JSON: "imei", "apn", "server", "password".
std::optional<IdentifierKind> kindOfKey(QStringView key);

} // namespace fota
