#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace fota {

/// What happens in one random run: a module, what goes wrong with it, and what the user and the
/// host do. All of it follows from the seed.
struct RandomRun
{
    enum class Act { Nothing, Stop, StopWatching, Crash };

    QByteArray model;
    QByteArray more; ///< members of the scenario
    int passes = 1;
    Act act = Act::Nothing;
    int actAfterSeconds = 0; ///< since the start of the run
};

RandomRun randomRun(quint32 seed);
/// Plays it to its end, with a second start of the program where the first leaves something to
/// verify. What is wrong with the end; empty: nothing.
QString play(const RandomRun &run);
/// To be pasted as a row.
QByteArray asText(const RandomRun &run);

/// The faults that a run is likeliest to meet; elements of "faults".
QList<QByteArray> likelyFaults();

} // namespace fota
