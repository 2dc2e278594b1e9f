#pragma once

#include "core/base/signalthresholds.h"

#include <QList>
#include <QString>

namespace fota {

/// A range of values that have one word.
struct SignalBand
{
    enum class Level : quint8 { VeryPoor, Poor, Fair, Good, Excellent };
    double from; ///< dBm or dB; of the lowest band: below all that is measured
    QString word;
    Level level;
};

/// By the user's thresholds; the best first.
QList<SignalBand> rssiBands(const SignalThresholds &thresholds);
QList<SignalBand> rsrpBands(const SignalThresholds &thresholds);
QList<SignalBand> rsrqBands(const SignalThresholds &thresholds);

/// That of a value; \a bands must not be empty.
const SignalBand &bandOf(const QList<SignalBand> &bands, double value);

} // namespace fota
