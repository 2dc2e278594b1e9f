#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/evidence.h"

#include <limits>

namespace fota {

/// One row of the table of diagnosis.
struct Rule
{
    using Fact = Evidence::Fact;

    /// A fact within a range, or one that must be missing. Conditions on the same fact are
    /// alternatives; those on different facts must all hold.
    struct Condition
    {
        Fact fact{};
        qint64 from = 1;
        qint64 to = std::numeric_limits<qint64>::max();
        bool missing = false;

        static Condition without(Fact fact) { return {fact, 1, 0, true}; }
    };
    /// All that is given must fit; at least one thing is.
    struct Pattern
    {
        QList<ErrorCode> codes{}; ///< one of them
        QList<QLatin1StringView> steps{};
        QList<Condition> facts{};
        QLatin1StringView text{}; ///< is somewhere in the evidence's text, case aside
    };
    /// While an update may be running: rules that are not for this time are passed over.
    enum class When : quint8 { BeforeApply, Always };

    QLatin1StringView id{}; ///< of the fault catalogue, or empty
    Pattern pattern{};
    Diagnosis::Cause cause{};
    QList<Diagnosis::Action> actions{}; ///< one to three
    Diagnosis::Confidence confidence{};
    QLatin1StringView source{}; ///< where it is known from
    When when = When::BeforeApply;

    bool matches(const Evidence &evidence) const;
    /// How much it asks for: the number of things that must fit.
    int weight() const;
};

/// The whole table, in its order. Made once.
const QList<Rule> &diagnosisRules();

// Its parts, a file each.
QList<Rule> lineRules();   ///< port, AT dialogue
QList<Rule> radioRules();  ///< SIM, signal, registration, data session
QList<Rule> serverRules(); ///< FTP
QList<Rule> checkRules();  ///< check file
QList<Rule> updateRules(); ///< firmware file, apply, restart, version
QList<Rule> hostRules();   ///< disk, journal, the user, the program itself

} // namespace fota
