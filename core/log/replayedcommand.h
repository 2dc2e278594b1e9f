#pragma once

#include <QByteArray>
#include <QMetaType>

namespace fota {

/// How a command that was sent to a replayed log stands to the log.
struct ReplayedCommand
{
    enum class Way : quint8 {
        Followed, ///< the next command of the log
        OfLine,   ///< a setting of the line, which any log has or not
        Again,    ///< asked more often than then: the answer is an earlier one
        Skipped,  ///< commands of the log before it were left out
        StandIn,  ///< another download than the log's: its answer is taken
        MadeUp,   ///< the log has no answer: what any module says, or what it implies
        Refused,  ///< the log has no answer: ERROR
        Ended,    ///< the log ends here
    };
    Way way = Way::Followed;
    QByteArray command;     ///< that was sent; of a login or a PIN the name alone
    QByteArray logged;      ///< of the log: the one left out first, or taken instead; empty: none
    qint64 line = 0;        ///< of the file, where the answer was taken from; 0: nowhere
    qint64 entry = -1;      ///< the same among the records of the file, from 0; -1: nowhere
    qint64 leftOut = 0;     ///< of Skipped: the line of the first command that was left out
    qsizetype answered = 0; ///< how many commands of the log are behind it now
};

/// Does the way of who asks leave the log's there?
inline bool leavesLog(ReplayedCommand::Way way)
{
    return way > ReplayedCommand::Way::Again;
}

} // namespace fota

Q_DECLARE_METATYPE(fota::ReplayedCommand)
