#include "ui/text/signalbands.h"

#include "ui/text/measuretext.h"

#include <algorithm>

namespace fota {

namespace {

using Level = SignalBand::Level;

constexpr double kBelowAll = -1000;

/// LTE's words begin above their threshold; its values come in steps of a half.
double above(int threshold)
{
    return threshold + 0.25;
}

} // namespace

// The words are those of the command line, each by a value that has it there.

QList<SignalBand> rssiBands(const SignalThresholds &thresholds)
{
    return {{double(thresholds.rssiExcellent), signalWord(20), Level::Excellent},
            {double(thresholds.rssiGood), signalWord(15), Level::Good},
            {double(thresholds.rssiFair), signalWord(10), Level::Fair},
            {double(thresholds.rssiPoor), signalWord(5), Level::Poor},
            {kBelowAll, signalWord(0), Level::VeryPoor}};
}

QList<SignalBand> rsrpBands(const SignalThresholds &thresholds)
{
    return {{above(thresholds.rsrpStrong), rsrpWord(-80), Level::Excellent},
            {above(thresholds.rsrpGood), rsrpWord(-100), Level::Good},
            {above(thresholds.rsrpFair), rsrpWord(-110), Level::Fair},
            {kBelowAll, rsrpWord(-130), Level::Poor}};
}

QList<SignalBand> rsrqBands(const SignalThresholds &thresholds)
{
    return {{above(thresholds.rsrqGood), rsrqWord(-5), Level::Good},
            {above(thresholds.rsrqFair), rsrqWord(-12), Level::Fair},
            {kBelowAll, rsrqWord(-18), Level::Poor}};
}

const SignalBand &bandOf(const QList<SignalBand> &bands, double value)
{
    const auto found =
        std::ranges::find_if(bands, [value](const SignalBand &band) { return value >= band.from; });
    return found == bands.end() ? bands.last() : *found;
}

} // namespace fota
