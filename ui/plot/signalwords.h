#pragma once

#include "ui/plot/signalhistory.h"

#include <QStringList>

namespace fota {

/// The plot in words: latest, lowest and highest of each value, and the registration.
QString historyInWords(const SignalHistory &history);

/// What was measured at a moment: its time, the values of the sample nearest to it with their
/// words, and the registration. Empty: nothing was.
QStringList momentInWords(const SignalHistory &history, const SignalThresholds &thresholds,
                          qint64 atMs);

/// "13:18:21", of this computer's day.
QString clockText(qint64 ms);
/// The same, with the day where the history goes over more than one.
QString momentText(const SignalHistory &history, qint64 ms);

/// home, roaming, searching, denied, ...: short enough for the strip.
QString stripWord(int status);

} // namespace fota
