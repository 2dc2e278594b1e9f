#pragma once

#include <QMetaType>

namespace fota {

/// From which value on a signal is called so, each word's from the better to the worse; what is
/// below the last one has the worst word. The user's choice: in the settings.
struct SignalThresholds
{
    int rssiExcellent = -73; ///< dBm; +CSQ 20
    int rssiGood = -83;      ///< +CSQ 15
    int rssiFair = -93;      ///< +CSQ 10
    int rssiPoor = -103;     ///< +CSQ 5; below: very poor
    int rsrpStrong = -90;    ///< dBm
    int rsrpGood = -105;
    int rsrpFair = -115; ///< below: weak
    int rsrqGood = -10;  ///< dB
    int rsrqFair = -15;  ///< below: poor

    /// Each lower than the one before, and all such as a module can measure.
    bool isSound() const
    {
        return rssiExcellent <= -51 && rssiExcellent > rssiGood && rssiGood > rssiFair
               && rssiFair > rssiPoor && rssiPoor >= -113 && rsrpStrong <= -44
               && rsrpStrong > rsrpGood && rsrpGood > rsrpFair && rsrpFair >= -141 && rsrqGood <= -3
               && rsrqGood > rsrqFair && rsrqFair >= -20;
    }

    friend bool operator==(const SignalThresholds &, const SignalThresholds &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::SignalThresholds)
