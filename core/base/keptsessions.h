#pragma once

namespace fota {

/// How much of earlier sessions stays on the disk: the first bound that is reached counts.
struct KeptSessions
{
    int sessions = 50;   ///< 1 to 10,000, the present one among them
    int megabytes = 500; ///< 10 to 100,000, of 10^6 bytes

    friend bool operator==(const KeptSessions &, const KeptSessions &) = default;
};

} // namespace fota
