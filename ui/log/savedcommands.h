#pragma once

#include "core/engine/reports.h"

#include <QList>
#include <QString>

class QSettings;

namespace fota {

/// A command that the user keeps, with what its reply should be.
struct SavedCommand
{
    QString name;
    QString text;
    QString expected;     ///< in one of the reply's lines; empty: it only has to end well
    int limitSeconds = 0; ///< 0: as for a typed one

    friend bool operator==(const SavedCommand &, const SavedCommand &) = default;
};
inline constexpr int kMostSavedCommands = 100;
inline constexpr int kLongestLimit = 3'600; ///< seconds

/// Why it cannot be kept, in words; empty: it can. One with a secret never is.
QString savedCommandProblem(const SavedCommand &command);

void saveCommands(const QList<SavedCommand> &commands, QSettings &settings);
QList<SavedCommand> readCommands(QSettings &settings); ///< those that can be kept

/// The limits of a typed command, with \a limit for its reply; 0: as they are.
Limits withReplyLimit(Limits limits, milliseconds limit);

/// A reply held against what was expected of it.
struct Judgement
{
    bool good = false;
    QString words;
};
Judgement judge(const SavedCommand &command, const CommandReport &report);

bool endedWell(const CommandReport &report);
/// "OK", "+CME ERROR: 3, operation not allowed now", or why there was no reply.
QString endWords(const CommandReport &report);

} // namespace fota
