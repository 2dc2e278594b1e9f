#pragma once

#include <QByteArrayView>

namespace fota {

/// How a text ends whose last command may be told on in the log's next line.
enum class CommandEnd : quint8 {
    Whole,  ///< it is no such command, or all that it tells of somebody is there
    Name,   ///< within its name
    Comma,  ///< an argument must follow
    Quote,  ///< within an argument in quotes
    Quoted, ///< behind such an argument: others may follow
    Number, ///< with digits that may have more of them
    Word,   ///< with a word that may go on
};
CommandEnd endOfCommand(QByteArrayView text);

} // namespace fota
