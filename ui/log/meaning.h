#pragma once

#include "ui/log/logarena.h"

#include <QList>
#include <QString>

namespace fota {

/// A part of a line: what it is called, how it stands there, and what that means. Value and name
/// may be from outside: plain, and with nothing in them that steers.
struct MeaningField
{
    QString name;
    QString value;
    QString words; ///< may be empty
};

/// What a line of the log means.
struct Meaning
{
    QString title;   ///< what it is about
    QString context; ///< sent or received, to what it belongs
    QString summary; ///< what it says as a whole; may be empty
    QList<MeaningField> fields;
    QString bytes; ///< as hexadecimal, where the line has bytes that are no printable ASCII
};

/// Where the direction of a line was not told by its log.
QString guessedWords();

/// Of line \a at; an answer is read with the command before it.
Meaning meaningOf(const LogArena &arena, qsizetype at);

} // namespace fota
