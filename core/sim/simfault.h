#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sim/simpush.h"
#include "core/transport/usbid.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>

class QJsonValue;

namespace fota {

/// One fault of a scenario: at which command, which time, what. The verbs are those of the fault
/// catalogue, 1.5. Data only; SimFaults chooses, SimModule acts.
///
/// In JSON: {"at": "AT#FTPGETOTA", "visit": 1, "do": "ftp", "mode": "cut 40%", "catalogue": "F12"}.
/// All times are the module's own and are divided by the scenario's speed.
struct SimFault
{
    enum class Verb {
        Reply,  ///< bytes instead of the answer; the command does nothing
        Err,    ///< code, form: refused; the command does nothing
        Delay,  ///< seconds: the module is busy so much longer
        Mute,   ///< the command acts, its answer is lost (part "end": only the end of a transfer)
        Late,   ///< seconds: the answer comes so much later, other commands are taken meanwhile
        Chunk,  ///< sizes, gapMs: the answer in pieces, the last size repeats
        Merge,  ///< seconds: what is answered within them comes in one piece
        Ends,   ///< with: the answer's line ends are these bytes instead of CR LF
        Insert, ///< bytes, where, delayMs, times, everyMs: URC or garbage
        Garble, ///< rate, seed: flipped bits in the answer
        Noise,  ///< bytes, or count and seed: garbage instead of the answer
        Stall,  ///< seconds or forEver, dataBytes: takes nothing more from the line (RTS/CTS)
        Vanish, ///< seconds, newName, afterBytes or inputBytes: the port leaves (seconds -1: for
                ///< good)
        Reset,  ///< times, seconds, vanishes, echo: restarts without an update
        Ver,    ///< main, sub: says this version from now on
        Model,  ///< value
        Imei,   ///< value
        Apply,  ///< mode: good error silent noreset old third never loop boot; resets, seconds,
                ///< gapSeconds;
                ///< of boot: device ("05c6:9008"), else one that nobody knows; after gapSeconds
                ///< it leaves that mode
        Ftp,    ///< mode: dns refused hole 530 550 421 stall N, cut N, cut N%, drip N, size +N, die
        File,   ///< name, bytes, size: the server's file is this from now on
        Push,   ///< the network updates the module: see SimPushPlan
        Net,    ///< mode: nosim pin puk busy simready csq N, cereg N, cfun N, drop
    };
    enum class When { Always, BeforeApply, AfterApply };       ///< of the last accepted #OTAUP
    enum class Where { Before, Between, Inside, After, Data }; ///< Data: within a transferred file
    enum class Form { AsSet, Plain, Numeric, Verbose, Cms };   ///< AsSet: as +CMEE says

    /// A command ("AT#SGACT", "AT#SGACT=3,1"), "*" for every command, or a moment:
    /// "START" of the simulation, "RESTART" at each restart, "READY" after the last of them.
    QByteArray at;
    When when = When::Always;
    int firstVisit = 1;
    int lastVisit = std::numeric_limits<int>::max();

    Verb verb = Verb::Mute;
    QByteArray bytes;
    int code = 0; ///< +CME number
    Form form = Form::AsSet;
    milliseconds time{0}; ///< "seconds" or "delayMs"
    milliseconds gap{0};  ///< "gapMs", "everyMs" or "gapSeconds"
    QList<int> sizes;
    double rate = 0;
    quint32 seed = 1;
    Where where = Where::Between;
    qint64 offset = -1; ///< of Insert in data: at this byte; of Vanish: after so many of the answer
    qint64 dataBytes = -1; ///< of Err, Stall and Vanish: after so many bytes of an upload
    int inputBytes = -1;   ///< of Vanish: after so many bytes of the command itself
    int times = 1;
    bool forEver = false;
    bool newName = false;
    bool vanishes = true;
    bool echo = true;
    bool endOnly = false;
    bool answersOk = false;   ///< of Ftp: the module says OK all the same
    bool contextLost = false; ///< of Ftp: the data context goes with the connection
    QString mode;
    qint64 number = 0; ///< the N of mode
    bool percent = false;
    QByteArray value; ///< model, IMEI, main version, or file name
    UsbId device;     ///< of Apply "boot": what the port is then
    QByteArray sub;
    qint64 size = -1; ///< of File: what the server says its size is; -1: the true one
    SimPushPlan push;
    QString catalogue; ///< id of the fault catalogue, for people

    bool matches(QByteArrayView command) const;
};

/// One element of "faults". Errors: BadScenario, with the field in \a path named.
Result<SimFault> parseFault(const QJsonValue &value, const QString &path);

} // namespace fota
