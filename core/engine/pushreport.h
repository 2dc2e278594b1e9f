#pragma once

#include "core/base/error.h"
#include "core/fota/pushwatch.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace fota {

/// What the module is told when its network asks for an update; the numbers are AT#OTASUAN's.
enum class PushAnswer : qint8 { LeaveAlone = -1, Reject = 0, Accept = 1, Delay = 2 };

/// An update that the network started, as far as it is. A plain value; times in ms.
struct PushReport
{
    enum class State : quint8 {
        Asking,     ///< the network wants to start and asks
        Running,    ///< under way, as the module says
        Restarting, ///< the module restarted, and is watched until its version stays
        Over,
    };
    State state = State::Running;
    PushEvent event{};      ///< the last one
    bool canAnswer = false; ///< of Asking: the module's family takes an answer
    PushAnswer answered = PushAnswer::LeaveAlone;
    bool failed = false; ///< the module said so, after the last start
    std::optional<int> percent{};
    int restarts = 0;
    qint64 startedAtMs = 0; ///< Unix time
    qint64 elapsedMs = 0;
    QString model{};
    QString imei{};
    QString from{}; ///< version before; empty: it was not known yet
    QString fromSub{};
    QString now{}; ///< version read last; empty: none was
    QString nowSub{};
    Error error{}; ///< of Over: why the version could not be read; of Asking: the refused answer

    bool isChanged() const { return !now.isEmpty() && (now != from || nowSub != fromSub); }
    friend bool operator==(const PushReport &, const PushReport &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::PushAnswer)
Q_DECLARE_METATYPE(fota::PushReport)
