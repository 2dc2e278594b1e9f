#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QMap>

namespace fota {

/// How long the simulated module takes for a command, in one table. The figures of the ME910C1-NA
/// are those of the note's session log; the others are of that order.
class SimTimings
{
public:
    explicit SimTimings(double speed = 1, QMap<QByteArray, milliseconds> overrides = {});

    /// From the end of the command to the end of its final result, divided by the speed. Of
    /// AT#FTPGET: all of its three parts. Without a running server, faults and restarts.
    milliseconds delayOf(QByteArrayView command) const;

    milliseconds transferData() const; ///< from CONNECT to the first data
    milliseconds transferEnd() const;  ///< from the last data to NO CARRIER
    milliseconds scaled(milliseconds time) const;

private:
    double m_speed;
    QMap<QByteArray, milliseconds> m_overrides;
};

} // namespace fota
