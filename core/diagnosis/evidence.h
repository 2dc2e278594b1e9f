#pragma once

#include "core/base/error.h"

#include <QMap>

#include <optional>

namespace fota {

/// What was seen of a failure, for diagnose(). Filled by a run from its result and its last
/// exchanges (core/engine/runevidence), or from a log that somebody else wrote. Nothing in it is
/// needed: what was not seen is left out, and only rules that do not ask for it apply.
struct Evidence
{
    /// A number that was seen, with its unit and source.
    enum class Fact : quint8 {
        Cme,            ///< number of the +CME ERROR of the failed step, or of its text
        Cms,            ///< number of the +CMS ERROR of the failed step
        Server,         ///< code of the FTP server's last reply (RFC 959, 4.2)
        Integrity,      ///< #OTAEV "INTEGRITY CHECK FAIL": 10 damaged, 21 another base; 0: no code
        DownloadFailed, ///< times that #OTAEV said "DOWNLOAD FAILED"
        Signal,         ///< last value of +CSQ: 0 to 31, 99
        Registration,   ///< last <stat> of +CEREG or +CGREG, answered or reported
        Answers,        ///< commands that got a final result on this connection
        Echoes,         ///< commands that came back as they were sent
        Garbage,        ///< lines with bytes that no modem sends
        SlowestMs,      ///< longest time to a final result in the failed step
        Bytes,          ///< received before the transfer stood still
        Attempts,       ///< network attempts of the run
        Applies,        ///< applies that the run sent
        AppliesBefore,  ///< of the same file on the same module, in earlier runs
        Restarts,       ///< seen since the first apply
        ApnGiven,       ///< 1: the user named an APN; 0: the module's or the profile's was used
        Active,         ///< 1: active FTP, 0: passive
        SizeUnchecked,  ///< 1: the size of the downloaded file could not be checked
        VersionRead,    ///< 1: a version was read after the apply; 0: none
        Unsettled,      ///< 1: the module may be applying an update now
        PushOver,       ///< 1: an update by the network came into the run, and the version that it
                        ///< left was read
        GroupMayUse,    ///< 1: members of the port's group may use it; 0: they may not, or it is
                        ///< root's
    };

    ErrorCode code = ErrorCode::None; ///< None: not known
    QString step{};                   ///< "4.f", "OPEN", ...; empty: not known, or no run
    QString text{};                   ///< the module's, the server's or the system's own words
    QString portGroup{};              ///< of a port that was denied; a name of this computer
    QMap<Fact, qint64> facts{};

    std::optional<qint64> fact(Fact which) const
    {
        const auto it = facts.constFind(which);
        return it == facts.cend() ? std::nullopt : std::optional(*it);
    }
    bool isUnsettled() const { return fact(Fact::Unsettled) == 1; }
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace fota
