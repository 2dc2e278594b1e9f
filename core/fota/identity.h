#pragma once

#include "core/at/atchannel.h"

#include <QString>

#include <optional>

namespace fota {

/// Who answers on the line: what must be the same before and after an apply (INV-1, INV-4).
struct Identity
{
    QString model;
    QString imei;
    QString version;
    std::optional<QString> subVersion;
    bool echoed = false; ///< the module repeated a command: it was restarted since ATE0

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Reads model, version, sub-version where the family has one, and IMEI, in the order of the
/// note's log. A query that brings no readable answer is repeated as often as \a repeats says.
/// \param query limit of a query; \param versionQuery limit of the version queries
void readIdentity(AtChannel &channel, milliseconds query, milliseconds versionQuery,
                  bool subVersion, int repeats, std::function<void(const Result<Identity> &)> done);

/// The one plausible version among the lines of a +GMR reply (A23).
Result<QString> versionOf(const AtReply &reply);

} // namespace fota
