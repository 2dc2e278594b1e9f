#pragma once

#include "core/base/error.h"
#include "core/log/replayedcommand.h"

namespace fota {

/// Which session of a log is replayed.
struct ReplayOrder
{
    QString path{};
    qint64 firstLine = 0;
    qint64 endLine = 0; ///< the first one behind; 0: to the end of the file
    qint64 startMs = 0; ///< Unix time at which its first line was written; 0: not known
    bool isCheck = false;
};

/// How far a replay is.
struct ReplayReport
{
    int commands = 0; ///< of the log
    int answered = 0; ///< that are behind
    bool isPlaying = false;
    bool isOver = false; ///< the engine has its verdict
    Error error{};       ///< why it cannot be replayed
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ReplayOrder)
Q_DECLARE_METATYPE(fota::ReplayReport)
