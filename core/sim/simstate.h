#pragma once

#include "core/sim/scenario.h"
#include "core/sim/simdelta.h"
#include "core/sim/simreply.h"

#include <QMap>

#include <array>

namespace fota {

/// Answers that come one after the other, the last one again and again.
struct SimSequence
{
    QList<int> values;
    qsizetype at = 0;

    int current() const { return values.isEmpty() ? 0 : values.at(at); }
    int next()
    {
        const int value = current();
        at = std::min(at + 1, std::max<qsizetype>(values.size() - 1, 0));
        return value;
    }
    void set(int value) { *this = {{value}, 0}; }
};

/// All that the simulated module knows of itself now. A restart loses part of it.
struct SimState
{
    struct Context
    {
        QByteArray type;
        QByteArray apn;
        bool active = false;
    };
    struct Socket ///< a line of #SCFG
    {
        int context = 1;
        std::array<int, 4> parameters{300, 90, 600, 50};
    };

    explicit SimState(const Scenario &scenario);

    /// What a restart does: sessions and the settings of the line are lost, APNs are kept.
    void restart(const Scenario &scenario);
    void dropContexts(); ///< by the network: the FTP session goes with them
    bool simReady() const { return simState == "READY" && simBusyAnswers == 0; }
    bool registered() const;
    bool isV2() const { return isLe910V2(model); }
    int socketContext() const { return sockets.front().context; } ///< FTP uses connection 1

    bool echo;
    SimReplyStyle style;
    QByteArray model;
    QByteArray imei;
    QByteArray firmware;
    QByteArray subVersion;

    QByteArray simState;
    int simBusyAnswers;
    int pinTries = 3;
    int cfun;
    SimSequence csq;
    SimSequence cereg;
    SimSequence creg;
    SimSequence cgreg;
    std::array<int, 3> registrationMode{}; ///< <n> of +CREG, +CGREG, +CEREG

    QMap<int, Context> contexts;
    std::array<Socket, 6> sockets{};

    int ftpTimeout = 100; ///< tenths of a second
    bool ftpAscii;
    bool ftpOpen;
    int ftpDownloads = 0;  ///< in this FTP session
    QByteArray ftpMessage; ///< #FTPMSG
    std::optional<SimDelta> delta;
    QByteArray listedTarget; ///< first cell of the last .csv fetched
    bool afterApply = false; ///< an apply was accepted
};

} // namespace fota
