#pragma once

#include "core/base/error.h"
#include "core/base/logentry.h"
#include "core/base/settings.h"
#include "core/diagnosis/evidence.h"
#include "core/engine/portinfo.h"
#include "core/engine/preflight.h"
#include "core/engine/pushreport.h"
#include "core/fota/consent.h"
#include "core/fota/deltafile.h"
#include "core/fota/step.h"
#include "core/fota/stepreports.h"
#include "core/fota/verdict.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

/// The values that cross from the engine to the window and to the command line. Plain copies, no
/// pointers; every time is Unix time in ms, UTC, unless its name says otherwise.
namespace fota {

struct ConnectionReport
{
    enum class State : quint8 { Closed, Opening, Identifying, Open, Gone };
    State state = State::Closed;
    QString port{};
    QString sessionId{};       ///< empty while closed
    QString transcript{};      ///< path of the session's transcript
    Error error{};             ///< why it is closed or gone
    bool applyPending = false; ///< with an error: an earlier run left an apply on this port
};

struct IdentityReport
{
    QString model{};
    QString firmware{};
    std::optional<QString> subVersion{}; ///< of #CFVR, where the family has it
    QString imei{};
    QString iccid{};            ///< empty: not known
    QString operatorName{};     ///< empty: not known
    QString profileId{};        ///< empty: a module that no profile knows
    bool profileByHand = false; ///< no profile knows it, this one was chosen for it
    QStringList products{};     ///< MultiTech's devices with this module
    QString category{};         ///< e.g. "Cat M1"
    friend bool operator==(const IdentityReport &, const IdentityReport &) = default;
};

struct SimReport
{
    bool ready = false;
    QString state{}; ///< the module's word: READY, SIM PIN, ...; empty: not known
    Error error{};
};

struct SignalReport
{
    qint64 atMs = 0;
    std::optional<int> rssiDbm{}; ///< -113 to -51; none: the module says not known
    int rssiRaw = 99;             ///< of +CSQ: 0 to 31, 99
    int bitErrorClass = 99;       ///< of +CSQ: 0 to 7, 99
    std::optional<double> rsrpDbm{};
    std::optional<double> rsrqDb{};
    int rsrpRaw = 255; ///< of +CESQ: 0 to 97, 255
    int rsrqRaw = 255; ///< of +CESQ: 0 to 34, 255
};

struct RegistrationReport
{
    qint64 atMs = 0;
    int status = 4; ///< <stat> of +CEREG (3GPP TS 27.007): 1 home, 5 roaming, ...
    std::optional<int> accessTechnology{}; ///< <AcT>
    bool packet = false;                   ///< read by +CGREG instead of +CEREG
};

struct DataReport
{
    bool active = false;
    int contextId = 0;
    QString address{};
};

struct StepReport
{
    enum class State : quint8 { Started, Done, Other, Failed, Skipped, Progress };
    QString step{}; ///< "4.c", "UPLOAD", "VALIDATE", or "OPEN", "IDENT", "SIM" before them
    State state = State::Started;
    int visit = 1;
    int pass = 1;
    qint64 atMs = 0;
    qint64 elapsedMs = 0; ///< of this visit; of Started: 0
    StepDetail detail{};
    Error error{}; ///< of Failed
};

/// The network budget asks for patience.
struct WaitReport
{
    int attempt = 0;    ///< the one that failed
    qint64 untilMs = 0; ///< when the next begins
    Error because{};
};

struct RunRequest
{
    enum class Kind : quint8 { Check, Update };
    Kind kind = Kind::Check;
    QString port{}; ///< opened first, unless a connection is open already
    ServerAccess server{};
    ProfileChoices choices{};           ///< laid over \a server once the module's profile is known
    std::optional<LocalDelta> upload{}; ///< over the serial line instead of from the server
    std::optional<Consent> consent{};   ///< Update: needed
    bool interactive = false;           ///< questions may be asked
    bool allowRoaming = false;
    bool allowDowngrade = false;
    int passes = 2;
    QString profileId{};            ///< of a module that no profile knows; refused for any other
    bool freshConfirmation = false; ///< the user was shown that this delta was applied before (U22)
    Limits limits{};
};

struct RunResult
{
    VerdictKind verdict = VerdictKind::Failed;
    bool isCheck = false;
    bool isUpload = false; ///< over the serial line, no server
    QString step{};        ///< where it failed; empty where that means nothing
    QString fault{};       ///< id of the fault catalogue, e.g. "F04"; empty: none
    Error error{};
    QString model{};
    QString imei{};
    QString from{}; ///< without the sub-version
    QString fromSub{};
    QString target{};
    QString now{}; ///< the last version read after an apply (or the present one of a check)
    QString nowSub{};
    QString file{};
    qint64 fileBytes = -1; ///< -1: not known
    QString fileSha256{};  ///< of an upload, else of the list
    QString server{};      ///< host:port
    QString port{};
    int pass = 1;
    int passes = 0; ///< applies sent
    int restarts = 0;
    int attempts = 1;
    qint64 elapsedMs = 0;
    QString sessionId{};
    QList<Error> notes{}; ///< warnings, and what the consent must list as not checked
    QString lastServerReply{};
    std::optional<PushReport> push{}; ///< that of the network, which came into this run
    QStringList changed{};     ///< settings that the run wrote into the module: "APN", "socket"
    bool sessionsOpen = false; ///< FTP or context could not be closed (INV-8)
    int appliesBefore = 0;     ///< of this file on this module, which still runs `from` (U12, U22)
    bool applyPending = false; ///< an earlier run on this port may still be applying (H04)
    Evidence seen{};           ///< facts of the last exchanges, for the diagnosis
    Preflight preflight{};     ///< of a check that found an update
};

/// A run that an earlier program left unfinished.
struct InterruptedReport
{
    QString imei{};
    QString model{};
    QString port{};
    QString sessionId{};
    qint64 atMs = 0;
    bool applyOnRecord = false;
    QString from{};
    QString target{};
};

struct CommandReport
{
    QString command{}; ///< secrets masked
    QStringList lines{};
    QString final{}; ///< OK, ERROR, +CME ERROR: 3, ...; empty: none came
    qint64 elapsedMs = 0;
    Error error{};
};

} // namespace fota

Q_DECLARE_METATYPE(fota::PortInfo)
Q_DECLARE_METATYPE(QList<fota::PortInfo>)
Q_DECLARE_METATYPE(fota::ConnectionReport)
Q_DECLARE_METATYPE(fota::IdentityReport)
Q_DECLARE_METATYPE(fota::SimReport)
Q_DECLARE_METATYPE(fota::SignalReport)
Q_DECLARE_METATYPE(fota::RegistrationReport)
Q_DECLARE_METATYPE(fota::DataReport)
Q_DECLARE_METATYPE(fota::StepReport)
Q_DECLARE_METATYPE(fota::WaitReport)
Q_DECLARE_METATYPE(fota::RunRequest)
Q_DECLARE_METATYPE(fota::RunResult)
Q_DECLARE_METATYPE(fota::InterruptedReport)
Q_DECLARE_METATYPE(fota::CommandReport)
