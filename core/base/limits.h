#pragma once

#include "core/base/clock.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace fota {

/// Every time limit of a run in one table; the defaults are those of the fault catalogue. All are
/// replaceable by name (`--limit NAME=SECONDS`, settings).
struct Limits
{
    milliseconds open{5'000};
    milliseconds ident{3'000};   ///< each query before the apply
    milliseconds sim{10'000};    ///< its query; and the window in which a busy SIM may become ready
    milliseconds signal{60'000}; ///< window of polling
    milliseconds registration{180'000}; ///< window of polling
    milliseconds config{10'000};
    milliseconds context{180'000};
    milliseconds ftpopen{120'000};
    milliseconds checkfile{60'000};
    milliseconds delta{1'800'000};
    milliseconds close{30'000};
    milliseconds apply{60'000};
    milliseconds quiet{20'000};      ///< after the apply, before the first probe
    milliseconds probe{3'000};       ///< between probes
    milliseconds stable{120'000};    ///< how long an old version must stay to be final
    milliseconds restart{1'800'000}; ///< give up
    milliseconds verify{60'000};
    milliseconds backoff{
        300'000}; ///< unit of the network budget's gaps; 0: no gaps, no hourly budget

    /// A version query takes longer than others: 5 s where they have 3 s.
    milliseconds versionQuery() const { return ident * 5 / 3; }
    milliseconds signalPoll() const { return std::min(milliseconds(3'000), signal / 20); }
    milliseconds registrationPoll() const
    {
        return std::min(milliseconds(5'000), registration / 36);
    }
    milliseconds transferIdle() const { return std::min(milliseconds(20'000), checkfile / 3); }
    /// Between two tries inside one context.
    milliseconds secondTry() const { return backoff / 30; }
    milliseconds verifyQuery() const { return std::min(milliseconds(5'000), verify); }
    milliseconds verifyPause() const { return verify / 10; }

    /// False when the name is unknown or the seconds are negative or not finite.
    bool set(QStringView name, double seconds);
    std::optional<double> get(QStringView name) const; ///< seconds; none: the name is unknown
    static QStringList names();
    /// What a person may choose in the settings, in seconds: with less no module could answer, with
    /// more nobody would wait. The command line and a file are not bound by it.
    struct Range
    {
        double least = 0;
        double most = 0;
        bool holds(double seconds) const { return seconds >= least && seconds <= most; }
    };
    static Range range(QStringView name);
    /// All limits divided by a factor, for a sped-up simulation. The line's own needs (idents,
    /// probes) keep a floor of 0.3 s.
    Limits spedUp(double factor) const;

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::Limits)
